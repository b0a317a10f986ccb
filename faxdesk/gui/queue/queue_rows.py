"""One row of the queue, in words: what stands in each column, ready to be painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.fax.alarm import DEADLINES
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.outlook import outlook, state_word
from faxdesk.domain.fax.state import QueueStatus, State
from faxdesk.domain.words import shown
from faxdesk.gui.kit.theme import APPEARANCE_OF_STATE, Tone
from faxdesk.gui.kit.wording import number_text, tell, tell_all, when
from faxdesk.gui.queue.fax_actions import FaxAction, main_action, row_text

if TYPE_CHECKING:
    from faxdesk.domain.fax.submission import Document

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
        fitted: texts as they fit a column's width, kept while the row is.
    """

    fax: Fax
    recipient: str
    documents: str
    first_document: str
    pages: str
    words: str
    what_happened: str
    what_next: str
    time: str
    icon: str
    tone: Tone
    action: FaxAction | None
    action_text: str
    fitted: dict[tuple[str, int], str] = field(default_factory=dict)

    def accessible_text(self) -> str:
        """The whole row in a sentence, for who hears it."""
        return ", ".join(filter(None, (self.recipient, self.documents, self.pages, self.words, self.time)))


def make_row(fax: Fax, queue: QueueStatus, *, now_s: float, show_number: Callable[[str], str]) -> Row:
    """Put a fax into words."""
    icon, tone = APPEARANCE_OF_STATE[fax.state]
    if fax.needs_attention and fax.state in DEADLINES:
        icon, tone = "warning", Tone.WARNING
    action = main_action(fax)
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
        icon=icon,
        tone=tone,
        action=action,
        action_text=row_text(action) if action is not None else "",
    )


def _recipient_text(fax: Fax, show_number: Callable[[str], str]) -> str:
    """Whose number it is, as far as that is known, and the number."""
    called = fax.recipient.name or fax.recipient.company
    return " ".join(filter(None, (shown(called), shown(show_number(fax.recipient.address)))))


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
        return f"{word}: {sentences}" if fax.state is State.FAILED else f"{word}. {sentences}"
    return sentences or word
