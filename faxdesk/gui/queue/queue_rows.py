"""One row of the queue, in words: what stands in each column, ready to be painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.fax.alarm import DEADLINES
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.outlook import outlook, state_word
from faxdesk.domain.fax.state import Group, QueueStatus, State
from faxdesk.domain.words import Message, about, listed, shown
from faxdesk.gui.kit.theme import APPEARANCE_OF_STATE, Tone
from faxdesk.gui.kit.wording import number_text, tell, tell_all, when
from faxdesk.gui.queue.fax_actions import FaxAction, main_action, row_text, why_not

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.domain.fax.fax import Document
    from faxdesk.engine.queue_commands import QueueCommands

_ONLY_THE_WORD: Final = frozenset({State.UPLOADING, State.SUBMITTING, State.ACCEPTED, State.SENDING})
"""The bar says the rest."""

_WORD_AND_TIME: Final = frozenset({State.DELIVERED, State.MARKED_SENT})

_WORD_THEN_SENTENCES: Final = frozenset({State.UNCERTAIN, State.HELD, State.FAILED})


@dataclass(slots=True, kw_only=True)
class Row:
    """What the columns show of one fax.

    Attributes:
        what_happened, what_next: `words` in two, for a column that has not room for them in one line. The
            icon says the state's word.
        fax: of a broadcast its first.
        broadcast: where the row stands for all faxes of one.
        fitted: texts as they fit a column's width, kept while the row is.
    """

    fax: Fax
    broadcast: "Broadcast | None" = None
    recipient: str
    documents: str
    first_document: str
    pages: str
    words: str
    what_happened: str
    what_next: str
    time: str
    sender: str
    icon: str
    tone: Tone
    action: FaxAction | None
    action_text: str
    fitted: dict[tuple[str, int], str] = field(default_factory=dict)

    @property
    def entry(self) -> int:
        """What the list calls it; see queue_listing.py."""
        return self.fax.id if self.broadcast is None else -self.broadcast.first_fax_id

    @property
    def is_waiting_fax(self) -> bool:
        return self.broadcast is None and self.fax.state is State.QUEUED

    def accessible_text(self) -> str:
        """The whole row in a sentence, for who hears it."""
        return listed((self.recipient, self.documents, self.pages, self.words, self.time, self.sender))


def make_row(
    fax: Fax,
    queue: QueueStatus,
    asked: "QueueCommands | None" = None,
    *,
    now_s: float,
    show_number: Callable[[str], str],
) -> Row:
    """Put a fax into words; `asked` is, what this person may do: there is no button for the rest."""
    icon, tone = APPEARANCE_OF_STATE[fax.state]
    if fax.needs_attention and fax.state in DEADLINES:
        icon, tone = "warning", Tone.WARNING
    action = main_action(fax)
    if action is not None and asked is not None and why_not(asked, action, [fax]):
        action = None
    pages = fax.payload.pages
    words, sentences = state_text(fax, queue, now_s=now_s), outlook(fax, queue, now_s=now_s)
    return Row(
        fax=fax,
        recipient=_recipient_text(fax, show_number),
        documents=documents_text(fax),
        first_document=shown(fax.payload.documents[0].name) if fax.payload.documents else "",
        pages=number_text(pages) if pages is not None else "",
        words=words,
        what_happened=tell(sentences[0]) if sentences else words,
        what_next=tell_all(sentences[1:]),
        time=when(fax.created_at_s, now_s),
        sender=sender_text(fax),
        icon=icon,
        tone=tone,
        action=action,
        action_text=row_text(action) if action is not None else "",
    )


def make_broadcast_row(broadcast: "Broadcast", *, now_s: float) -> Row:
    """Put all faxes of a broadcast into words, as one."""
    from faxdesk.domain.fax.broadcast import totals_told

    fax = broadcast.head
    icon, tone = _broadcast_look(broadcast)
    told = [tell(each) for each in totals_told(broadcast)]
    values = {"n": broadcast.recipients}
    return Row(
        fax=fax,
        broadcast=broadcast,
        recipient=tell(Message(code="group.recipients", values=values)),
        documents=_names(fax.payload.documents, None),
        first_document="",
        pages=number_text(fax.payload.pages) if fax.payload.pages is not None else "",
        words=listed(told),
        what_happened=listed(told),
        what_next="",
        time=when(broadcast.created_at_s, now_s),
        sender=sender_text(fax),
        icon=icon,
        tone=tone,
        action=None,
        action_text=QCoreApplication.translate("Queue", "Open"),
    )


def sender_text(fax: Fax) -> str:
    """Who in the team sent it, at which desk; "" for a desk alone."""
    if not fax.desk_name:
        return ""
    user = shown(fax.by_user or fax.person)
    return f"{shown(fax.desk_name)} ({user})" if user else shown(fax.desk_name)


def _broadcast_look(broadcast: "Broadcast") -> tuple[str, Tone]:
    """The icon and tone of the gravest that can be said of it."""
    totals = broadcast.totals
    if totals.get(Group.NEEDS_YOU, 0):
        return APPEARANCE_OF_STATE[State.UNCERTAIN]
    if broadcast.is_paused:
        return APPEARANCE_OF_STATE[State.HELD]
    looks = (
        (Group.UNDER_WAY, State.SENDING),
        (Group.WAITING, State.QUEUED),
        (Group.FAILED, State.FAILED),
        (Group.DELIVERED, State.DELIVERED),
        (Group.ENDED_OTHERWISE, State.CANCELLED),
    )
    return next(APPEARANCE_OF_STATE[state] for group, state in looks if totals.get(group, 0))


def _recipient_text(fax: Fax, show_number: Callable[[str], str]) -> str:
    """Whose number it is, as far as that is known, and the number."""
    called = fax.recipient.name or fax.recipient.company
    return " ".join(filter(None, (shown(called), show_number(fax.recipient.address))))


def documents_text(fax: Fax, first: str | None = None) -> str:
    """Which part it is, and the name of its document, or of the first of them and how many more there are.

    `first` stands for the first name where that has to be shortened.
    """
    payload = fax.payload
    names = _names(payload.documents, first)
    if payload.parts == 1:
        return names
    text = QCoreApplication.translate("Queue", "Part {part} of {parts}: {names}")
    return text.format(part=payload.part, parts=payload.parts, names=names)


def _names(documents: "Sequence[Document]", first: str | None) -> str:
    if not documents:
        return ""
    name = shown(documents[0].name) if first is None else first
    if len(documents) == 1:
        return name
    text = QCoreApplication.translate("Queue", "{name} and %n more", None, len(documents) - 1)
    return text.format(name=name)


def state_text(fax: Fax, queue: QueueStatus, *, now_s: float) -> str:
    """What happened and what happens next, as short as it can be said."""
    word = tell(state_word(fax))
    if fax.state in _ONLY_THE_WORD and not fax.needs_attention:
        return word
    if fax.state in _WORD_AND_TIME:
        return f"{word} {when(fax.state_since_s, now_s)}"
    sentences = tell_all(outlook(fax, queue, now_s=now_s))
    if fax.state in _WORD_THEN_SENTENCES:
        return about(word, sentences) if fax.state is State.FAILED else f"{word}. {sentences}"
    return sentences or word
