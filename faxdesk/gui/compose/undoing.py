"""Undo: takes back what can be, puts it where it came from, and accounts for the rest.

Loaded by the first Undo: the window's first picture needs none of it.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import listed
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composer import Composer
    from faxdesk.gui.compose.sending import Sent

_SAID_AS: Final[Mapping[State, State]] = MappingProxyType(
    dict.fromkeys((State.UPLOADING, State.SUBMITTING, State.SENDING), State.ACCEPTED)
)
"""States that are counted as one: where on its way a fax is doesn't matter to Undo."""

_IN_ORDER: Final = (
    *(State.DELIVERED, State.MARKED_SENT, State.ACCEPTED, State.CANCELLING, State.UNCERTAIN),
    *(State.QUEUED, State.HELD, State.FAILED, State.CANCELLED),
)


AT_ONCE: Final = 100
"""So many are taken back within a few milliseconds; more of them beside the window's thread."""

Outcome = tuple["list[Fax]", "list[Fax]"]
"""Faxes that were taken back, and those that stay as they are."""


def take_back(
    sent: "Sent", session: "Session", bridge: Bridge, done: Callable[[Outcome | Exception], None]
) -> None:
    """Take back what is not due yet; `done` is called in the window's thread."""

    def apart() -> Outcome:
        with session.open_submissions() as submissions:
            return submissions.undo_faxes(sent.fax_ids)

    if sent.count > AT_ONCE:
        bridge.run(apart, done, done)
        return
    try:
        outcome = session.submissions.undo_faxes(sent.fax_ids)
    except FaxDeskError as error:
        done(error)
    else:
        done(outcome)


def put_back(sent: "Sent", outcome: Outcome, composer: "Composer") -> str:
    """Put what was taken back where it came from; returns what is to be said, "" when all is as it was."""
    taken, others = outcome
    numbers = sent.composition.numbers
    if len(taken) != sent.count:
        # A number of which one part went on its own isn't sent the whole again.
        back = {fax.recipient.address for fax in taken} - {fax.recipient.address for fax in others}
        numbers = tuple(each for each in numbers if each.address in back)
    if not numbers:
        composer.give_up(sent.composition)
        return _account(others, len(taken))
    said = [] if len(taken) == sent.count else [_account(others, len(taken))]
    if not composer.restore(replace(sent.composition, numbers=numbers)):
        said.append(
            QCoreApplication.translate(
                "Undo", "The next fax is begun, so what was taken back stands in the queue as cancelled."
            )
        )
    return " ".join(said)


def _account(others: "Sequence[Fax]", taken_back: int) -> str:
    """Like "1 delivered, 1 not sure; 4 taken back."."""
    translate = QCoreApplication.translate
    counts = Counter(_SAID_AS.get(fax.state, fax.state) for fax in others)
    told = listed(_counted(state, counts[state]) for state in _IN_ORDER if counts[state])
    if not taken_back:
        back = translate("Undo", "nothing could be taken back")
    else:
        back = translate("Undo", "%n taken back", None, taken_back)
    said = f"{told}; {back}." if told else f"{back}."
    return said[:1].upper() + said[1:]


def _counted(state: State, count: int) -> str:
    """How many stand so, in words."""
    translate = QCoreApplication.translate
    return {
        State.DELIVERED: translate("Undo", "%n delivered", None, count),
        State.MARKED_SENT: translate("Undo", "%n marked as sent", None, count),
        State.ACCEPTED: translate("Undo", "%n on the way", None, count),
        State.CANCELLING: translate("Undo", "%n being cancelled", None, count),
        State.UNCERTAIN: translate("Undo", "%n not sure", None, count),
        State.QUEUED: translate("Undo", "%n waiting", None, count),
        State.HELD: translate("Undo", "%n on hold", None, count),
        State.FAILED: translate("Undo", "%n failed", None, count),
        State.CANCELLED: translate("Undo", "%n cancelled", None, count),
    }[state]
