"""The button that forgets the one contact that is selected."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from faxdesk.domain.people.rights import Right
from faxdesk.gui.kit.locks import hold_without_right

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge


class ForgetButton(QPushButton):
    """Opens the dialog that says what would be removed before anything is."""

    def __init__(
        self,
        session: "Session",
        bridge: "Bridge",
        chosen_ids: Callable[[], Sequence[int]],
        done: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """`done` is called where somebody was forgotten."""
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._chosen_ids = chosen_ids
        self._done = done
        self.setText(self.tr("&Forget…"))
        self.setAccessibleDescription(self.tr("Takes a person out of faxes, address book and drafts"))
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def look(self) -> None:
        """Only one person is forgotten at a time."""
        self.setEnabled(len(self._chosen_ids()) == 1)
        hold_without_right(self._session, Right.FORGET, self)

    def _on_clicked(self) -> None:
        from faxdesk.gui.retention.forget_dialog import ForgetDialog

        [contact_id] = self._chosen_ids()
        dialog = ForgetDialog(
            self._session,
            self._bridge,
            lambda retention: retention.person_of_contact(contact_id),
            self.window(),
        )
        if dialog.exec():
            self._done()
        dialog.deleteLater()
