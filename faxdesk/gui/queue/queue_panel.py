"""What became of the faxes: tabs and search, the table, and the history of the selected one beside it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from faxdesk.domain.fax.day import start_of_day
from faxdesk.domain.fax.state import Group
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, tighten
from faxdesk.gui.kit.undo_key import UndoKey
from faxdesk.gui.queue.action_runner import ActionRunner
from faxdesk.gui.queue.pace import Tick
from faxdesk.gui.queue.queue_filter import QueueFilter
from faxdesk.gui.queue.queue_model import QueueModel
from faxdesk.gui.queue.queue_table import QueueTable

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.broadcasts.broadcast_view import BroadcastView
    from faxdesk.gui.kit.take_back import TakeBackBar
    from faxdesk.gui.queue.details_pane import DetailsPane
    from faxdesk.gui.queue.failure_news import FailureNews

_TOTALS_MS: Final = 500
"""The counts on the tabs may lag a little: counting is the dearest of the queue's questions."""

_DETAILS_PX: Final = 320

_DETAILS: Final = "details"
"""The name that the window remembers by whether they are open."""


class QueuePanel(QWidget):
    """Puts the queue's parts together.

    Signals:
        totals_changed: how many faxes each group has.
        status_changed: the queue as a whole, or a setting, has changed.
        selection_changed: other faxes are selected, or the selected ones have changed.
        preview_asked: the person wants to see the provider's picture of a fax, which is at this path.
        news_changed: so many failed faxes were looked at by nobody yet.
    """

    totals_changed = Signal(object)
    status_changed = Signal()
    selection_changed = Signal()
    preview_asked = Signal(object)
    news_changed = Signal(int)

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        commands: ActionRunner,
        icons: Icons,
        show_number: Callable[[str], str],
        undo_key: UndoKey,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._icons, self._undo_key = session, icons, undo_key
        self._commands, self._bridge, self._show_number = commands, bridge, show_number
        self.broadcasts: BroadcastView | None = None
        self.totals: dict[Group, int] = {}
        self._day_s = start_of_day(session.now_s())
        self.model = QueueModel(session, bridge, show_number, self)
        commands.list = self.model
        self.filter = QueueFilter(icons, self)
        self.table = QueueTable(self.model, commands, icons, self)
        self.details: DetailsPane | None = None
        self.details_button = QToolButton(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._totals_timer = QTimer(self, singleShot=True, interval=_TOTALS_MS)
        self._tick = Tick(self)
        self.removed_bar: TakeBackBar | None = None
        self.news: FailureNews | None = None
        self._arrange(icons)
        self._connect(bridge)
        self.count()
        self._tick.start()

    @property
    def waiting_for_person(self) -> int:
        """Faxes that need somebody, and failed ones that nobody has looked at."""
        return self.totals.get(Group.NEEDS_YOU, 0) + (self.news.count if self.news is not None else 0)

    def begin(self) -> None:
        """Once the window is there: open the details as they were, say what failed and nobody has seen."""
        from faxdesk.gui.queue.failure_news import FailureNews
        from faxdesk.gui.team.whose import offer_whose

        self.details_button.setChecked(bool(self._session.desk.window.recall(_DETAILS)))
        self.news = FailureNews(self._session, self.table, self._icons, self._show_number, self)
        self._whole.insertWidget(1, self.news.banner)
        self.news.changed.connect(self.filter.show_news)
        self.news.changed.connect(self.news_changed)
        self.news.shown.connect(self._on_news_shown)
        self.news.begin()
        offer_whose(self._session, self.table, self.filter, self.model.listing, self.apply)

    def focus_search(self) -> None:
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.search.selectAll()

    def focus_table(self) -> None:
        """Go to the list, onto a row."""
        self.table.setFocus()
        if not self.table.selected_ids() and self.model.rowCount():
            self.table.selectRow(0)

    def apply(self, changed: frozenset[int] | None) -> None:
        """Show again what has changed."""
        self.model.apply(changed)
        if self.news is not None:
            self.news.apply(changed)
        if self.broadcasts is not None:
            self.broadcasts.refresh()
        if not self._totals_timer.isActive():
            self._totals_timer.start()
        if changed is None or 0 in changed:
            self.status_changed.emit()
        shown = self.details.fax_id if self.details is not None else 0
        if changed is None or shown in changed or 0 in changed:
            self._refresh_details()
        if changed is None or not changed.isdisjoint(self.table.selected_ids()):
            self.selection_changed.emit()

    def open_broadcast(self, broadcast_id: int) -> None:
        """Show the faxes of this broadcast one by one; with 0 all faxes again."""
        if broadcast_id or self.broadcasts is not None:
            self._broadcasts().open(broadcast_id)

    def _broadcasts(self) -> "BroadcastView":
        """Made when the first is opened."""
        if self.broadcasts is None:
            from faxdesk.gui.broadcasts.broadcast_view import BroadcastView

            self.broadcasts = BroadcastView(self._session, self._bridge, self._icons, self)
            self._whole.insertWidget(self._whole.indexOf(self.splitter), self.broadcasts.bar)
            self.broadcasts.opened.connect(self._on_broadcast_opened)
            self.broadcasts.refused.connect(self._commands.refused)
            self.broadcasts.actions.done.connect(lambda: self.apply(None))
        return self.broadcasts

    def _on_broadcast_opened(self, broadcast_id: int) -> None:
        before = self.model.listing.broadcast_id
        self.model.open_broadcast(broadcast_id or None)
        self.count()
        self.table.select_broadcast(before or 0)
        self.focus_table()

    def show_everything_again(self) -> None:
        """Other words for the same faxes: the number library is loaded, or a new day has begun."""
        self.model.show_everything_again()
        self._refresh_details()

    def _arrange(self, icons: Icons) -> None:
        self.details_button.setText(self.tr("Detai&ls"))
        self.details_button.setCheckable(True)
        self.details_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.details_button.setAutoRaise(True)
        self.details_button.setToolTip(self.tr("Show the history of the selected fax (Ctrl+D)"))
        icons.put_on(self.details_button, "details")
        top = QHBoxLayout()
        tighten(top)
        top.addWidget(self.filter, 1)
        top.addWidget(self.details_button)
        self.splitter.addWidget(self.table)
        self.splitter.setChildrenCollapsible(False)
        self._whole = layout = QVBoxLayout(self)
        tighten(layout, gap_px=HALF_GAP_PX)
        layout.addLayout(top)
        layout.addWidget(self.splitter, 1)
        self.setTabOrder(self.filter.search, self.details_button)
        self.setTabOrder(self.details_button, self.table)

    def _connect(self, bridge: Bridge) -> None:
        bridge.faxes_changed.connect(self.apply)
        bridge.uploads_progressed.connect(self.model.repaint_uploads)
        self._commands.done.connect(self.apply)
        self._commands.removals.changed.connect(self._on_removals_changed)
        self.filter.changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self.focus_table)
        self.table.fax_selected.connect(self._on_table_fax_selected)
        self.table.details_asked.connect(lambda: self.details_button.setChecked(True))
        self.table.broadcast_opened.connect(self.open_broadcast)
        self.table.broadcast_menu_asked.connect(lambda *asked: self._broadcasts().pop_up(*asked))
        self.table.broadcast_removal_asked.connect(lambda broadcast: self._broadcasts().remove(broadcast))
        self.details_button.toggled.connect(self._on_details_toggled)
        self._totals_timer.timeout.connect(self.count)
        self._tick.timeout.connect(self._on_tick)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._say_if_empty)

    def _make_details(self) -> "DetailsPane":
        """The pane is made when it is first asked for."""
        from faxdesk.gui.queue.details_pane import DetailsPane

        details = DetailsPane(self._session, self._icons, self._show_number, self)
        self.splitter.addWidget(details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([max(self.width() - _DETAILS_PX, 1), _DETAILS_PX])
        self.setTabOrder(self.table, details)
        details.closed.connect(lambda: self.details_button.setChecked(False))
        details.action_asked.connect(lambda action, fax_id: self._commands.carry_out(action, [fax_id]))
        details.preview_asked.connect(self.preview_asked)
        return details

    def count(self) -> None:
        """Count the groups now; after changes it is done a moment later, and once for many of them."""
        self.totals = self._session.faxes.totals(ended_since_s=self._day_s, sender=self.model.listing.sender)
        for fax in self._session.faxes.faxes(sorted(self._commands.removals.hidden)):
            self.totals[fax.group] -= 1
        shown = self.broadcasts.shown if self.broadcasts is not None else None
        self.filter.show_totals(shown.totals if shown is not None else self.totals)
        self._say_if_empty()
        self._tick.follow(self.totals)
        self.totals_changed.emit(self.totals)

    def _say_if_empty(self) -> None:
        self.table.say_instead_of_rows("" if self.model.rowCount() else self.filter.why_empty)

    def _on_tick(self) -> None:
        day_s = start_of_day(self._session.now_s())
        if day_s != self._day_s:
            self._day_s = day_s
            self.apply(None)  # yesterday's faxes go over into the history
        self.model.tick()
        if self.details is not None:
            self.details.tick()

    def _on_removals_changed(self, fax_ids: frozenset[int]) -> None:
        hidden = self._commands.removals.hidden
        self.model.hide(hidden)
        self.count()
        if self.removed_bar is None:
            self.removed_bar = self._make_removed_bar()
        if hidden.isdisjoint(fax_ids):
            self.removed_bar.withdraw()
            return
        from faxdesk.gui.queue.removed_bar import removed_text

        self.removed_bar.offer(removed_text(len(hidden)))

    def _make_removed_bar(self) -> "TakeBackBar":
        from faxdesk.gui.queue.removed_bar import make_removed_bar

        bar = make_removed_bar(self._commands.removals, self._icons, self._undo_key, self)
        # At the foot: the rows stay where they are, and the next click meets the one that it was meant for.
        self._whole.addWidget(bar)
        self.setTabOrder(self.table, bar.button)
        return bar

    def _on_filter_changed(self, group: "Group | None", text: str) -> None:
        selected = self.table.selected_ids()
        self.model.set_filter(group, text)
        if len(selected) == 1:
            self.table.select(selected[0])
        self._say_if_empty()

    def show_fax(self, fax_id: int) -> None:
        """Lead to its row, whatever the list shows now."""
        if self.model.place_of(fax_id) is None:
            fax = self._session.faxes.find(fax_id)
            self.open_broadcast((fax is not None and fax.broadcast_id) or 0)
            self.filter.show_all()
        self.table.select(fax_id)
        self.table.setFocus()

    def _on_news_shown(self, fax_id: int) -> None:
        if self.model.place_of(fax_id) is None:
            self.open_broadcast(0)
            self.filter.show_failed()
        self.show_fax(fax_id)

    def _on_table_fax_selected(self, fax_id: int) -> None:
        if self.details is not None and self.details.isVisible():
            self.details.show_fax(fax_id, self.model.status)
        self.selection_changed.emit()

    def _on_details_toggled(self, are_shown: bool) -> None:
        if self.details is None:
            if not are_shown:
                return
            self.details = self._make_details()
        self.details.setVisible(are_shown)
        if bool(self._session.desk.window.recall(_DETAILS)) is not are_shown:
            self._session.desk.window.keep(_DETAILS, "open" if are_shown else "")
        if are_shown:
            ids = self.table.selected_ids()
            self.details.show_fax(ids[0] if len(ids) == 1 else 0, self.model.status)

    def _refresh_details(self) -> None:
        if self.details is not None and self.details.isVisible():
            self.details.refresh(self.model.status)
