"""One row of the queue, in words: what stands in each column, ready to be painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.deadline import DEADLINES
from faxdesk.domain.fax import Fax
from faxdesk.domain.outlook import outlook, state_word
from faxdesk.domain.queue import QueueStatus
from faxdesk.domain.state import State
from faxdesk.gui.fax_actions import FaxAction, action_text, main_action
from faxdesk.gui.look import LOOK_OF_STATE, Tone
from faxdesk.gui.wording import number_text, tell, tell_all, when

if TYPE_CHECKING:
    from faxdesk.domain.order import Document

_ONLY_THE_WORD: Final = frozenset({State.UPLOADING, State.SUBMITTING, State.ACCEPTED, State.SENDING})
"""The bar says the rest."""

_WORD_AND_TIME: Final = frozenset({State.DELIVERED, State.MARKED_SENT})

_WORD_THEN_SENTENCES: Final = frozenset({State.UNCERTAIN, State.HELD, State.FAILED})


@dataclass(slots=True, kw_only=True)
class Row:
    """What the columns show of one fax.

    Attributes:
        elided: texts shortened to a column's width, kept while the row is.
    """

    fax: Fax
    recipient: str
    documents: str
    pages: str
    words: str
    time: str
    icon: str
    tone: Tone
    action: FaxAction | None
    action_text: str
    elided: dict[tuple[str, int], str] = field(default_factory=dict)

    def accessible_text(self) -> str:
        """The whole row in a sentence, for who hears it."""
        return ", ".join(filter(None, (self.recipient, self.documents, self.pages, self.words, self.time)))


def make_row(fax: Fax, queue: QueueStatus, *, now_s: float, show_number: Callable[[str], str]) -> Row:
    """Put a fax into words."""
    icon, tone = LOOK_OF_STATE[fax.state]
    if fax.asks_person and fax.state in DEADLINES:
        icon, tone = "warning", Tone.WARNING
    action = main_action(fax)
    pages = fax.payload.pages
    return Row(
        fax=fax,
        recipient=show_number(fax.recipient),
        documents=documents_text(fax),
        pages=number_text(pages) if pages is not None else "",
        words=state_text(fax, queue, now_s=now_s),
        time=when(fax.created_at_s, now_s),
        icon=icon,
        tone=tone,
        action=action,
        action_text=action_text(action) if action is not None else "",
    )


def documents_text(fax: Fax) -> str:
    """Which part it is, and the name of its document, or of the first of them and how many more there are."""
    payload = fax.payload
    if payload.parts == 1:
        return _names(payload.documents)
    text = QCoreApplication.translate("Queue", "Part {part} of {parts}: {names}")
    return text.format(part=payload.part, parts=payload.parts, names=_names(payload.documents))


def _names(documents: "Sequence[Document]") -> str:
    if not documents:
        return ""
    if len(documents) == 1:
        return documents[0].name
    text = QCoreApplication.translate("Queue", "{name} and %n more", None, len(documents) - 1)
    return text.format(name=documents[0].name)


def state_text(fax: Fax, queue: QueueStatus, *, now_s: float) -> str:
    """What happened and what happens next, as short as it can be said."""
    word = tell(state_word(fax))
    if fax.state in _ONLY_THE_WORD and not fax.asks_person:
        return word
    if fax.state in _WORD_AND_TIME:
        return f"{word} {when(fax.state_since_s, now_s)}"
    sentences = tell_all(outlook(fax, queue, now_s=now_s))
    if fax.state in _WORD_THEN_SENTENCES:
        return f"{word}: {sentences}" if fax.state is State.FAILED else f"{word}. {sentences}"
    return sentences or word
