"""What the window is to who hears it: what its own widgets are, what can be done with them, what happens.

Qt knows what its own widgets are. Of one that is painted or put together here it says nothing: to a screen
reader it is filler. So each is given its role by its class; see tests/e2e/test_by_ear.py.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
Actions = Mapping[str, Callable[[], object]]

_ROLES: Final[Mapping[str, Role]] = MappingProxyType(
    {
        "Banner": Role.AlertMessage,
        "BannerStack": Role.Grouping,
        "Chip": Role.ListItem,
        "ConcernLine": Role.AlertMessage,
        "CoverRow": Role.Grouping,
        "DocumentCard": Role.ListItem,
        "DocumentsPanel": Role.Grouping,
        "DropZone": Role.Grouping,
        "OptionsPanel": Role.Grouping,
        "PageView": Role.Graphic,
        "PreviewPanel": Role.Grouping,
        "QueuePanel": Role.Grouping,
        "RecipientField": Role.List,
        "RecipientsPanel": Role.Grouping,
        "SendPanel": Role.Grouping,
        "StatusLine": Role.StatusBar,
        "TakeBackBar": Role.AlertMessage,
        "UndoBar": Role.AlertMessage,
    }
)
"""Qt's own widgets have theirs; what merely arranges others needs none."""


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say this, wherever the keyboard is; nothing happens where none listens."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def _name(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "BannerStack": translate("Hearing", "Notices"),
        "CoverRow": translate("Hearing", "Cover page"),
        "DocumentsPanel": translate("Hearing", "Documents"),
        "DropZone": translate("Hearing", "Place to drop documents"),
        "OptionsPanel": translate("Hearing", "Settings of this fax"),
        "PreviewPanel": translate("Hearing", "Preview"),
        "QueuePanel": translate("Hearing", "Queue"),
        "RecipientField": translate("Hearing", "Recipients"),
        "RecipientsPanel": translate("Hearing", "To"),
        "SendPanel": translate("Hearing", "Send"),
        "StatusLine": translate("Hearing", "Status"),
    }.get(kind, "")


def heard(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt asks of each class of an object, the most special first; None for its own answer."""
    role = _ROLES.get(kind)
    return _Heard(widget, role, _name(kind)) if role is not None and isinstance(widget, QWidget) else None


class _Heard(QAccessibleWidget):
    """One widget of ours; its `heard_actions`, if any, are what can be done with it, by their words."""

    def actionNames(self) -> list[str]:
        return [*self._actions(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        act = self._actions().get(name)
        if act is not None:
            act()
        else:
            super().doAction(name)

    def localizedActionName(self, name: str) -> str:
        return name if name in self._actions() else super().localizedActionName(name)

    def _actions(self) -> Actions:
        widget: Any = self.object()
        give = getattr(widget, "heard_actions", None)
        return give() if give is not None else {}
