"""The bar above the faxes of one broadcast: the way back, what all of them come to, and what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from faxdesk.domain.fax.broadcast import totals_told
from faxdesk.domain.words import Message, listed, shown
from faxdesk.gui.broadcasts.broadcast_actions import (
    ICONS,
    BroadcastAction,
    BroadcastActions,
    action_text,
    possible,
)
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, bold, sentence, tighten
from faxdesk.gui.kit.wording import number_text, plain_tip, tell, when

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast


class BroadcastBar(QFrame):
    """Signals:
    left: the person wants to see all faxes again.
    """

    left = Signal()

    def __init__(self, actions: BroadcastActions, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._broadcast: Broadcast | None = None
        self.back = QToolButton(self)
        self.back.setText(self.tr("&Back to all faxes"))
        self.back.setToolTip(self.tr("Back to all faxes (Left)"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.back.clicked.connect(self.left)
        icons.put_on(self.back, "left")
        self._what = sentence(self)
        self._what.setFont(bold(self._what.font()))
        self._how = sentence(self)
        self._how.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: dict[BroadcastAction, QPushButton] = {}
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(0, HALF_GAP_PX, 0, HALF_GAP_PX)
        row.setSpacing(GAP_PX)
        row.addWidget(self.back)
        row.addWidget(self._what, 2)
        row.addWidget(self._how, 3)
        for action in BroadcastAction:
            button = QPushButton(self)
            icons.put_on(button, ICONS[action])
            button.clicked.connect(lambda _checked, action=action: self._on_clicked(action))
            row.addWidget(button)
            self.buttons[action] = button
        self.setAccessibleName(self.tr("Broadcast"))

    @property
    def text(self) -> str:
        """What all its faxes come to."""
        return self._how.text()

    def show_broadcast(self, broadcast: "Broadcast", now_s: float, *, is_new: bool) -> None:
        """Say how it stands now; a screen reader hears it where it `is_new`ly opened."""
        self._broadcast = broadcast
        documents = broadcast.head.payload.documents
        values = {"n": broadcast.recipients}
        to = tell(Message(code="group.recipients", values=values))
        name = shown(documents[0].name) if documents else ""
        self._what.setText(listed((name, to, when(broadcast.created_at_s, now_s))))
        told = listed(tell(each) for each in totals_told(broadcast))
        if told != self._how.text():
            self._how.setText(told)
        can = possible(broadcast)
        for action, button in self.buttons.items():
            button.setVisible(action in can)
            button.setText(_short(action, broadcast) or action_text(action, broadcast))
            button.setAccessibleName(action_text(action, broadcast))
            reason = self._actions.why_not(action, broadcast)
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason or action_text(action, broadcast)))
            button.setAccessibleDescription(reason)
        self.setAccessibleDescription(f"{self._what.text()}. {told}")
        if is_new:
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, f"{self._what.text()}. {told}")
            )

    def _on_clicked(self, action: BroadcastAction) -> None:
        if self._broadcast is not None:
            self._actions.carry_out(action, self._broadcast.id)


def _short(action: BroadcastAction, broadcast: "Broadcast") -> str:
    """What stands on a button, which has little room; "" for the whole."""
    from PySide6.QtCore import QCoreApplication

    from faxdesk.domain.fax.state import Group

    translate = QCoreApplication.translate
    if action is BroadcastAction.RETRY:
        failed = number_text(broadcast.totals.get(Group.FAILED, 0))
        return translate("Broadcast", "Send again to {count} failed").format(count=failed)
    return translate("Broadcast", "Remove all…") if action is BroadcastAction.REMOVE else ""
