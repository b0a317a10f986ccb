"""What is asked before something is done to a whole broadcast. Loaded when there is something to ask."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from faxdesk.domain.fax.state import Group
from faxdesk.gui.retention.removing import what_becomes

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.engine.broadcast.commands import Removable


def may_stop(window: QWidget, broadcast: "Broadcast") -> bool:
    """Whether all that has not ended is to be cancelled."""
    translate = QCoreApplication.translate
    totals = broadcast.totals
    said = [
        translate("Broadcast", "%n wait: they are cancelled.", None, totals.get(Group.WAITING, 0))
        if totals.get(Group.WAITING, 0)
        else "",
        translate(
            "Broadcast",
            "%n are under way: Telnyx is asked to stop them, and may be too late.",
            None,
            totals.get(Group.UNDER_WAY, 0),
        )
        if totals.get(Group.UNDER_WAY, 0)
        else "",
    ]
    box = _box(window, translate("Broadcast", "Stop all faxes of this broadcast?"), said)
    stop = box.addButton(translate("Broadcast", "&Stop all"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("Broadcast", "&Let them go"), QMessageBox.ButtonRole.RejectRole)
    return _clicked(box, keep) is stop


def may_remove(window: QWidget, removable: "Removable") -> bool:
    """Whether all faxes of a broadcast that are in the list are to be removed."""
    translate = QCoreApplication.translate
    text = translate("Broadcast", "Remove all %n faxes of this broadcast?", None, sum(removable))
    box = _box(window, text, [what_becomes(removable.into_bin, removable.deleted)])
    remove = box.addButton(translate("Broadcast", "&Remove all"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("Broadcast", "&Keep them"), QMessageBox.ButtonRole.RejectRole)
    return _clicked(box, keep) is remove


def ask_about_dead(window: QWidget, *, may_help: int, dead: int) -> bool | None:
    """Whether those are tried again, too, whose numbers don't exist or are no fax; None for none at all."""
    translate = QCoreApplication.translate
    text = translate("Broadcast", "%n of them failed as there is no such fax number.", None, dead)
    box = _box(window, text, [translate("Broadcast", "Trying again won't help there: check the numbers.")])
    others = None
    if may_help:
        text = translate("Broadcast", "Only to the %n &others", None, may_help)
        others = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
    all_of_them = box.addButton(translate("Broadcast", "To &all"), QMessageBox.ButtonRole.AcceptRole)
    stop = box.addButton(translate("Broadcast", "&Don't send"), QMessageBox.ButtonRole.RejectRole)
    clicked = _clicked(box, stop, default=others)
    return None if clicked is stop or clicked is None else clicked is all_of_them


def _box(window: QWidget, text: str, more: list[str]) -> QMessageBox:
    title = QCoreApplication.translate("Broadcast", "Broadcast")
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=window)
    box.setInformativeText("\n".join(filter(None, more)))
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _clicked(box: QMessageBox, harmless: QPushButton, *, default: QPushButton | None = None) -> object:
    """The button that was pressed; Enter and Escape never do what can't be called back."""
    box.setDefaultButton(default or harmless)
    box.setEscapeButton(harmless)
    box.exec()
    box.deleteLater()
    return box.clickedButton()
