"""In a team: whether the queue shows one's own faxes or everyone's, and who sent each."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QTableView, QWidget

from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.queue.queue_columns import Column

if TYPE_CHECKING:
    from faxdesk.domain.people.rights import Sender
    from faxdesk.engine.session import Session
    from faxdesk.gui.queue.queue_filter import QueueFilter
    from faxdesk.gui.queue.queue_listing import QueueListing

_KEPT: Final = "queue_whose"
"""The name that the window remembers by which was chosen."""

_SENDER_PX: Final = 170
_NARROW_PX: Final = 900
"""A narrower list has no room for who sent it; the details say it."""


class WhoseBox(QComboBox):
    """My faxes or everyone's; hidden for a desk alone, whose are all its own."""

    def __init__(self, session: "Session", parent: QWidget) -> None:
        super().__init__(parent)
        self._sender = session.queue.rights.sender
        self.addItems([self.tr("Everyone's faxes"), self.tr("My faxes")])
        name_box(self, self.tr("Whose faxes"))
        self.setToolTip(self.tr("My faxes are those that I sent, at this desk or elsewhere"))
        self.setVisible(self._sender is not None)

    @property
    def shown(self) -> "Sender | None":
        """Whose faxes are to be shown; None for everyone's."""
        return self._sender if self.currentIndex() == 1 else None


class Whose(WhoseBox):
    """The queue's.

    Signals:
        chosen: whose faxes are to be shown; None for everyone's.
    """

    chosen = Signal(object)

    def __init__(self, session: "Session", table: QTableView, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._session = session
        self._table = table
        self._table.setColumnWidth(Column.SENDER, _SENDER_PX)
        self._table.installEventFilter(self)
        self.setCurrentIndex(1 if session.desk.window.recall(_KEPT) else 0)
        self.currentIndexChanged.connect(self._on_chosen)
        self._show_senders()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._show_senders()
        return super().eventFilter(watched, event)

    def _on_chosen(self) -> None:
        self._session.desk.window.keep(_KEPT, "mine" if self.shown is not None else "")
        self._show_senders()
        self.chosen.emit(self.shown)

    def _show_senders(self) -> None:
        is_hidden = self._table.width() < _NARROW_PX
        if self._table.isColumnHidden(Column.SENDER) is not is_hidden:
            self._table.setColumnHidden(Column.SENDER, is_hidden)


def offer_whose(
    session: "Session",
    table: QTableView,
    beside: "QueueFilter",
    listing: "QueueListing",
    look_again: Callable[[None], None],
) -> None:
    """The choice, for a team alone, beside what else narrows the list."""
    if session.queue.rights.sender is None:
        return

    def show(chosen: "Sender | None") -> None:
        listing.sender = chosen
        look_again(None)

    whose = Whose(session, table, beside)
    beside.add_beside_search(whose)
    whose.chosen.connect(show)
    if whose.shown is not None:
        show(whose.shown)
