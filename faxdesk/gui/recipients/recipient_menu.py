"""What can be done to the numbers of the To field: the menu of the right mouse button and of the menu key."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from faxdesk.gui.recipients.chip_selection import ChipSelection
from faxdesk.gui.recipients.recipient_list import Recipients

if TYPE_CHECKING:
    from faxdesk.gui.recipients.addressee import Addressee


class NumbersField(Protocol):
    """What the menu needs of the To field."""

    recipients: Recipients
    selection: ChipSelection

    @property
    def chosen(self) -> "list[Addressee]": ...

    def edit_selected(self) -> None: ...

    def remove_selected(self) -> None: ...

    def select_all(self) -> None: ...


def menu_of(field: NumbersField, parent: QWidget) -> QMenu:
    """All of it, what can't be done now in grey; to be shown once."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_actions(menu, field)
    return menu


def add_actions(menu: QMenu, field: NumbersField) -> None:
    """Add it to a menu."""
    translate = QCoreApplication.translate
    chosen, count = len(field.selection.places), len(field.recipients.numbers)
    wrong = len(field.recipients.impossible)
    remove = translate("RecipientMenu", "&Remove %n numbers", None, chosen)
    marked = translate("RecipientMenu", "Remove the %n &marked red", None, wrong)
    keys = QKeySequence.StandardKey
    offers: tuple[tuple[str, bool, QKeySequence.StandardKey | str | None, Callable[[], None]], ...] = (
        (translate("RecipientMenu", "&Edit"), chosen == 1, "F2", field.edit_selected),
        (translate("RecipientMenu", "&Copy"), chosen > 0, keys.Copy, lambda: copy_selected(field)),
        (
            translate("RecipientMenu", "&Remove") if chosen < 2 else remove,
            chosen > 0,
            keys.Delete,
            field.remove_selected,
        ),
        (translate("RecipientMenu", "Select &all"), count > 0, keys.SelectAll, field.select_all),
        (
            translate("RecipientMenu", "Remove the one &marked red") if wrong == 1 else marked,
            wrong > 0,
            None,
            field.recipients.remove_impossible,
        ),
        (translate("RecipientMenu", "C&lear: remove all"), count > 0, None, field.recipients.clear),
    )
    for text, is_possible, shortcut, act in offers:
        action = menu.addAction(text)
        action.setEnabled(is_possible)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))  # only shown: the field itself hears the key
        action.triggered.connect(lambda _checked=False, act=act: act())


def copy_selected(field: NumbersField) -> None:
    """Put the selected numbers on the clipboard, one in a line."""
    chosen = [each.display for each in field.chosen]
    QGuiApplication.clipboard().setText("\n".join(chosen))
