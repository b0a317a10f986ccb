"""What is said between the press of Send and what puts it into the queue: a question, what was sent."""

from collections.abc import Callable
from dataclasses import dataclass

from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.compose.concerns import Concern
from faxdesk.engine.submissions import Progress
from faxdesk.gui.compose.composition import Composition


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One press of Send, as long as it can be taken back.

    Attributes:
        fax_ids: of all that went into the queue.
        undo_until_s: when they go, in seconds since 1970.
        composition: what the panels held.
    """

    fax_ids: tuple[int, ...]
    undo_until_s: float
    composition: Composition

    @property
    def count(self) -> int:
        return len(self.fax_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is to be asked before it goes, and to whom it would go."""

    concerns: tuple[Concern, ...]
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Who is told, in the window's thread.

    Attributes:
        progressed: which recipient of how many is packed for, from 1.
        concerned: a question; nothing goes on before `go_on`.
        ended: once, with what was sent, a sentence why nothing was, or None where the person is to decide
            again.
    """

    progressed: Progress
    concerned: Callable[[Question], None]
    ended: Callable[[Sent | str | None], None]
