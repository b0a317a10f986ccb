"""What the IT department locked: shown as it is set, not to be changed, and by whom."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from faxdesk.domain.policy import Policy
from faxdesk.domain.words import listed
from faxdesk.gui.kit.theme import Tone, ToneLabel, sentence, smaller
from faxdesk.gui.kit.wording import plain_tip, tell


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


def lock_note(policy: Policy, names: Iterable[str], parent: QWidget) -> ToneLabel:
    """A line that tells what is locked, and by whom: grey alone would leave people wondering."""
    note = sentence(parent, Tone.QUIET)
    note.setFont(smaller(note.font()))
    locked = QCoreApplication.translate("Locks", "Locked: {names}.").format(names=listed(names))
    note.setText(f"{locked} {tell(policy.note)}")
    return note
