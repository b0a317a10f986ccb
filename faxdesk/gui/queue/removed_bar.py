"""Removing: the question before it, and the bar below the list that puts back what was removed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from faxdesk.domain.fax.history import INTO_BIN
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.questions import is_sure
from faxdesk.gui.kit.take_back import TakeBackBar
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.queue.removals import Removals
from faxdesk.gui.retention.removing import what_becomes

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax


def may_remove(window: QWidget, faxes: "Sequence[Fax]") -> bool:
    """Whether to remove these faxes, which are over; Enter and Escape keep them."""
    translate = QCoreApplication.translate
    number = len(faxes)
    kept = sum(fax.state in INTO_BIN for fax in faxes)
    return is_sure(
        window,
        translate("Questions", "Remove?"),
        translate("Questions", "Remove this fax?")
        if number == 1
        else translate("Questions", "Remove these %n faxes?", None, number),
        yes=translate("Questions", "&Remove"),
        no=translate("Questions", "&Keep"),
        details=what_becomes(kept, number - kept),
        icon=QMessageBox.Icon.Warning,
    )


def make_removed_bar(removals: Removals, icons: Icons, undo_key: UndoKey, parent: QWidget) -> TakeBackBar:
    name = QCoreApplication.translate("QueuePanel", "Put back what was removed")
    bar = TakeBackBar(icons, undo_key, parent, name=name)
    bar.taken_back.connect(removals.put_back)
    bar.ended.connect(removals.carry_out)
    return bar


def removed_text(number: int) -> str:
    """What is said of so many faxes; what becomes of them the question before it told."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("QueuePanel", "1 fax removed.")
    return translate("QueuePanel", "%n faxes removed.", None, number)
