"""What the IT department locked: shown as it is set, not to be changed, and by whom."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from faxdesk.domain.errors import JournalError
from faxdesk.domain.policy import Policy
from faxdesk.domain.words import Message, listed
from faxdesk.gui.kit.theme import Tone, ToneLabel, sentence, smaller
from faxdesk.gui.kit.wording import plain_tip, tell

if TYPE_CHECKING:
    from faxdesk.domain.people.rights import Right
    from faxdesk.engine.session import Session


def hold_locked(policy: Policy, controls: Iterable[tuple[str, QWidget]]) -> list[str]:
    """Disable each control whose setting is locked, and let it say who did that; their names, each once."""
    names = []
    for name, control in controls:
        if policy.locks(name):
            control.setEnabled(False)
            control.setToolTip(plain_tip(tell(policy.note)))
            control.setAccessibleDescription(tell(policy.note))
            names.append(control.accessibleName())
    return list(dict.fromkeys(names))


def hold_without_right(session: "Session", right: "Right", *controls: QWidget) -> bool:
    """Disable these where a role in a team lacks this right, and let them say so; whether it does.

    What can't be asked now is left as it is: the engine refuses it all the same.
    """
    try:
        is_held = not session.queue.rights.allows(right)
    except JournalError:
        return False
    for control in controls if is_held else ():
        control.setEnabled(False)
        control.setToolTip(plain_tip(tell(Message(code=f"right.{right}"))))
        control.setAccessibleDescription(tell(Message(code=f"right.{right}")))
    return is_held


def lock_note(policy: Policy, names: Iterable[str], parent: QWidget) -> ToneLabel:
    """A line that tells what is locked, and by whom: grey alone would leave people wondering."""
    note = sentence(parent, Tone.QUIET)
    note.setFont(smaller(note.font()))
    locked = QCoreApplication.translate("Locks", "Locked: {names}.").format(names=listed(names))
    note.setText(f"{locked} {tell(policy.note)}")
    return note
