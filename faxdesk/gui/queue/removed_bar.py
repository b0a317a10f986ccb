"""The bar below the list that says what was removed, and puts it back while it is shown."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.take_back import TakeBackBar
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.queue.removals import Removals


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
