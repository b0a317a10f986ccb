"""The fax applications of an account, those that can't be used with the reason beside them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from faxdesk.domain.words import about, shown
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.domain.fax.remote import FaxApplication
    from faxdesk.domain.policy import Policy

_ID: Final = Qt.ItemDataRole.UserRole
_HEIGHT_PX: Final = 104


class ApplicationList(QListWidget):
    """One of them is to be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._applications: dict[str, FaxApplication] = {}
        self.setAccessibleName(self.tr("Fax applications"))
        self.setFixedHeight(_HEIGHT_PX)

    def fill(self, applications: "Sequence[FaxApplication]", *, kept: str, policy: "Policy") -> bool:
        """Show these; choose the one with the id `kept`, or the only one that can be used.

        Returns whether any can be used.
        """
        self._applications = {each.id: each for each in applications}
        usable = []
        for application in applications:
            is_locked = policy.locks("connection_id") and application.id != kept
            item = QListWidgetItem(self._text(application, tell(policy.note) if is_locked else ""))
            item.setData(_ID, application.id)
            if is_locked or not application.can_send:
                item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable))
            else:
                usable.append(item)
            self.addItem(item)
        chosen = next((each for each in usable if each.data(_ID) == kept), None)
        if chosen is None and len(usable) == 1:
            chosen = usable[0]
        if chosen is not None:
            self.setCurrentItem(chosen)
        return bool(usable)

    def chosen(self) -> "FaxApplication | None":
        """The one that is selected, not what is current: the first item becomes that with the focus alone."""
        items = self.selectedItems()
        return self._applications[items[0].data(_ID)] if items else None

    def _text(self, application: "FaxApplication", locked_by: str) -> str:
        name = shown(application.name)
        if application.can_send:
            return about(name, locked_by)
        why = (
            self.tr("{name}: can't send, as it has no outbound voice profile")
            if application.is_active
            else self.tr("{name}: can't send, as it is switched off")
        )
        return why.format(name=name)
