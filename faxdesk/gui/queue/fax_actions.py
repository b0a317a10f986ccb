"""What a person can do to a fax as it stands, as data; the menus, buttons and keys all read it here."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.errors import JournalError
from faxdesk.domain.fax.state import ENDED, FOLLOWED, PendingRequest, State
from faxdesk.domain.words import Message
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.queue_commands import QueueCommands


class FaxAction(StrEnum):
    """One thing to do to a fax. DECIDE stands for the three choices about an uncertain one."""

    CANCEL = "cancel"
    RETRY = "retry"
    DECIDE = "decide"
    SEND_AGAIN = "send_again"
    MARK_SENT = "mark_sent"
    GIVE_UP = "give_up"
    MOVE_UP = "move_up"
    WHEN = "when"
    TO_ANOTHER = "to_another"
    EDIT = "edit"
    OPEN = "open"
    HOLD = "hold"
    RELEASE = "release"
    REPORT = "report"
    PROOF = "proof"
    KEEPING = "keeping"
    REMOVE = "remove"


ICONS: Final[Mapping[FaxAction, str]] = MappingProxyType(
    {
        FaxAction.CANCEL: "cancelled",
        FaxAction.RETRY: "retry",
        FaxAction.DECIDE: "question",
        FaxAction.SEND_AGAIN: "retry",
        FaxAction.MARK_SENT: "check",
        FaxAction.GIVE_UP: "cancelled",
        FaxAction.MOVE_UP: "up",
        FaxAction.WHEN: "queued",
        FaxAction.TO_ANOTHER: "phone",
        FaxAction.EDIT: "document",
        FaxAction.OPEN: "search",
        FaxAction.HOLD: "held",
        FaxAction.RELEASE: "play",
        FaxAction.REPORT: "document",
        FaxAction.PROOF: "check",
        FaxAction.KEEPING: "held",
        FaxAction.REMOVE: "remove",
    }
)

CHOICES: Final = (FaxAction.SEND_AGAIN, FaxAction.MARK_SENT, FaxAction.GIVE_UP)
"""What "Decide" opens."""

WITH_COPY: Final = (FaxAction.TO_ANOTHER, FaxAction.EDIT, FaxAction.OPEN)
"""What can be done as long as FaxDesk has its copy of what was sent; of one fax at a time."""

_WITH_DOCUMENTS: Final = frozenset({*WITH_COPY, FaxAction.PROOF, FaxAction.KEEPING})
"""What a role in a team may not with a colleague's documents, and is no change of the fax."""

_AT_REST: Final = ENDED | {State.QUEUED, State.HELD}
"""What is under way or in doubt has no report yet that would stay true."""

_REPORTED: Final = ENDED | {State.UNCERTAIN}
"""Of these there is something to report; of what waits only where it was tried before."""

_POSSIBLE: Final[Mapping[State, tuple[FaxAction, ...]]] = MappingProxyType(
    {
        State.QUEUED: (FaxAction.CANCEL, FaxAction.MOVE_UP, FaxAction.WHEN, FaxAction.HOLD),
        State.UPLOADING: (FaxAction.CANCEL,),
        State.SUBMITTING: (FaxAction.CANCEL,),
        State.ACCEPTED: (FaxAction.CANCEL,),
        State.SENDING: (FaxAction.CANCEL,),
        State.CANCELLING: (),
        State.UNCERTAIN: CHOICES,
        State.HELD: (FaxAction.RELEASE, FaxAction.WHEN, FaxAction.GIVE_UP),
        State.FAILED: (FaxAction.RETRY, FaxAction.REMOVE),
        State.CANCELLED: (FaxAction.RETRY, FaxAction.REMOVE),
        State.DELIVERED: (FaxAction.REMOVE,),
        State.MARKED_SENT: (FaxAction.REMOVE,),
    }
)

_MAIN: Final[Mapping[State, FaxAction]] = MappingProxyType(
    {
        State.QUEUED: FaxAction.CANCEL,
        State.UPLOADING: FaxAction.CANCEL,
        State.SUBMITTING: FaxAction.CANCEL,
        State.ACCEPTED: FaxAction.CANCEL,
        State.SENDING: FaxAction.CANCEL,
        State.UNCERTAIN: FaxAction.DECIDE,
        State.HELD: FaxAction.RELEASE,
        State.FAILED: FaxAction.RETRY,
    }
)


def possible(fax: "Fax") -> tuple[FaxAction, ...]:
    """What can be done to this fax now, the likeliest first."""
    actions = _POSSIBLE[fax.state]
    if fax.can_be_decided and fax.state in FOLLOWED:
        actions = (*actions, *CHOICES)
    if fax.pending_request is PendingRequest.CANCEL:
        actions = tuple(each for each in actions if each is not FaxAction.CANCEL)
    if fax.is_purged or fax.recipient.is_forgotten:
        actions = tuple(each for each in actions if each is not FaxAction.RETRY)
    more = WITH_COPY if fax.payload.has_file and not fax.is_purged else ()
    if fax.state in _REPORTED or (fax.attempts and fax.state in _AT_REST):
        more = (FaxAction.REPORT, FaxAction.PROOF, *more)
    if fax.state in ENDED:
        more = (*more, FaxAction.KEEPING)
    at = actions.index(FaxAction.REMOVE) if FaxAction.REMOVE in actions else len(actions)
    actions = (*actions[:at], *more, *actions[at:])
    if fax.is_urgent:
        actions = tuple(each for each in actions if each is not FaxAction.MOVE_UP)
    return actions


def why_not(queue: "QueueCommands", action: FaxAction, faxes: "Sequence[Fax]") -> str:
    """Why a role in a team lets this be done to none of these; "" where it may be, and at a desk alone."""
    if action is FaxAction.REPORT or not any(fax.person or fax.desk for fax in faxes):
        return ""
    from faxdesk.domain.people.rights import Right

    right = Right.DOCUMENTS if action in _WITH_DOCUMENTS else Right.FAXES
    try:
        rights = queue.rights
    except JournalError:
        return ""  # it will be said by what is pressed
    if any(rights.allows_for(right, fax) for fax in faxes):
        return ""
    return tell(Message(code=f"right.{right}", values={"fax": faxes[0].id}))


def main_action(fax: "Fax") -> FaxAction | None:
    """The one that stands in the fax's row, None where nothing is likely."""
    if fax.state is State.CANCELLING and fax.needs_attention:
        return FaxAction.DECIDE
    if is_dead_number(fax) and fax.payload.has_file and not fax.is_purged:
        return FaxAction.TO_ANOTHER
    action = _MAIN.get(fax.state)
    if action is FaxAction.DECIDE:
        # While the provider is still being asked, there is nothing to press.
        return action if fax.needs_attention else None
    return action if action in possible(fax) else None


def is_dead_number(fax: "Fax") -> bool:
    """Whether trying again could never help: there is no such number, or it takes no faxes."""
    if fax.state is not State.FAILED:
        return False
    from faxdesk.domain.fax.failure import FailureClass, class_of

    return class_of(fax.failure_reason) is FailureClass.NUMBER


def main_actions() -> frozenset[FaxAction]:
    """All that may stand in a row."""
    return frozenset(_MAIN.values())


def row_texts() -> frozenset[str]:
    """What may stand on the button in a row."""
    return frozenset(map(row_text, (*main_actions(), FaxAction.TO_ANOTHER)))


def row_text(action: FaxAction) -> str:
    """What stands on the button in a row, which has little room."""
    if action is FaxAction.TO_ANOTHER:
        return QCoreApplication.translate("FaxAction", "Other number…")
    return action_text(action)


def action_text(action: FaxAction) -> str:
    """What stands on a button or in a menu."""
    translate = QCoreApplication.translate
    return {
        FaxAction.CANCEL: translate("FaxAction", "Cancel"),
        FaxAction.RETRY: translate("FaxAction", "Try again"),
        FaxAction.DECIDE: translate("FaxAction", "Decide…"),
        FaxAction.SEND_AGAIN: translate("FaxAction", "It did not go: send again"),
        FaxAction.MARK_SENT: translate("FaxAction", "It went: mark as sent"),
        FaxAction.GIVE_UP: translate("FaxAction", "Give it up"),
        FaxAction.MOVE_UP: translate("FaxAction", "Send before the others"),
        FaxAction.WHEN: translate("FaxAction", "When it goes…"),
        FaxAction.TO_ANOTHER: translate("FaxAction", "Send again to another number…"),
        FaxAction.EDIT: translate("FaxAction", "Edit and send again"),
        FaxAction.OPEN: translate("FaxAction", "Open what was sent"),
        FaxAction.HOLD: translate("FaxAction", "Put on hold"),
        FaxAction.RELEASE: translate("FaxAction", "Let it go"),
        FaxAction.REPORT: translate("FaxAction", "Transmission report…"),
        FaxAction.PROOF: translate("FaxAction", "Save proof…"),
        FaxAction.KEEPING: translate("FaxAction", "How long it is kept…"),
        FaxAction.REMOVE: translate("FaxAction", "Remove from the list"),
    }[action]
