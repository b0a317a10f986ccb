"""The list of one broadcast's faxes, and the way in and out. Loaded with the first that is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from faxdesk.gui.broadcasts.broadcast_actions import BroadcastAction, BroadcastActions
from faxdesk.gui.broadcasts.broadcast_bar import BroadcastBar

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.kit.icons import Icons


class BroadcastView(QObject):
    """Keeps the bar above the list as the open broadcast stands.

    Attributes:
        bar: above the list while a broadcast is open.

    Signals:
        opened: the id of the broadcast whose faxes the list is to show; 0 for all faxes again.
        refused: a sentence: why something could not be done.
    """

    opened = Signal(int)
    refused = Signal(str)

    def __init__(self, session: "Session", bridge: "Bridge", icons: "Icons", parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._open = 0
        self.actions = BroadcastActions(session, bridge, icons, parent)
        self.actions.refused.connect(self.refused)
        self.bar = BroadcastBar(self.actions, icons, parent)
        self.bar.left.connect(lambda: self.open(0))
        self.bar.hide()

    @property
    def shown(self) -> "Broadcast | None":
        """The open broadcast as it stands now, None where none is open."""
        found = self._session.broadcasts.read([self._open]) if self._open else []
        return found[0] if found else None

    def open(self, broadcast_id: int) -> None:
        """Show the faxes of this broadcast one by one; with 0 all faxes again."""
        if broadcast_id == self._open:
            return
        self._open = broadcast_id
        self.refresh(is_new=True)
        self.opened.emit(self._open)

    def refresh(self, *, is_new: bool = False) -> None:
        """Read it again; go back where it is gone, or all of it lies in the bin."""
        broadcast = self.shown
        if broadcast is not None and self._session.broadcasts.is_in_bin(broadcast.id):
            broadcast = None
        if broadcast is not None:
            self.bar.show_broadcast(broadcast, self._session.now_s(), is_new=is_new)
        self.bar.setVisible(broadcast is not None)
        if broadcast is None and self._open:
            self._open = 0
            self.opened.emit(0)

    def pop_up(self, broadcast_id: int, at: QPoint) -> None:
        """What can be done to a broadcast, as a menu."""
        menu = self.actions.menu(broadcast_id, self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        item = menu.addAction(self.tr("Show its faxes"))
        item.triggered.connect(lambda: self.open(broadcast_id))
        menu.popup(at)

    def remove(self, broadcast_id: int) -> None:
        """Take all its faxes from the list, where they have ended."""
        self.actions.carry_out(BroadcastAction.REMOVE, broadcast_id)
