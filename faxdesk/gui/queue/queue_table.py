"""The table of faxes: selection, keys, menu and the buttons in its rows."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from faxdesk.domain.words import Message
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, ROW_PX, Tone, sentence
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.queue.action_runner import ActionRunner
from faxdesk.gui.queue.fax_actions import CHOICES, ICONS, FaxAction, action_text, possible
from faxdesk.gui.queue.queue_columns import Column, arrows, look_like_a_list, rows_as_mime, rows_as_text
from faxdesk.gui.queue.queue_delegate import QueueDelegate
from faxdesk.gui.queue.queue_model import QueueModel

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from faxdesk.domain.fax.fax import Fax
    from faxdesk.gui.queue.queue_rows import Row

_NARROW_PX, _NARROW_LINES = 720, 36
"""A list narrower than this, or than so many lines are high, has room for who, what and why alone."""

_SHARES = {Column.RECIPIENT: (0.2, 150), Column.DOCUMENT: (0.2, 120)}


class QueueTable(QTableView):
    """Shows a QueueModel.

    Signals:
        fax_selected: the id of the one fax that is selected, 0 for none or several.
        details_asked: by a double click, or by Enter where a row has no button.
        broadcast_opened: the id of a broadcast whose faxes are to be seen, 0 for all faxes again.
        broadcast_menu_asked: what can be done to this broadcast, where a menu may open.
        broadcast_removal_asked: this broadcast is to go from the list.
    """

    fax_selected = Signal(int)
    details_asked = Signal()
    broadcast_opened = Signal(int)
    broadcast_menu_asked = Signal(int, QPoint)
    broadcast_removal_asked = Signal(int)

    def __init__(
        self, model: QueueModel, commands: ActionRunner, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = model
        self._commands = commands
        self._icons = icons
        self._instead = sentence(self, Tone.QUIET)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._instead.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setModel(model)
        self._delegate = QueueDelegate(model, icons, self)
        self.setItemDelegate(self._delegate)
        self._keep_timer = QTimer(self, singleShot=True, interval=0)
        self._keep_timer.timeout.connect(lambda: self._queue.keep(self.selected_ids()))
        self._set_up()
        self._delegate.action_pressed.connect(self._on_delegate_action_pressed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.rowsAboutToBeInserted.connect(self._on_model_rows_about_to_be_inserted)
        model.modelReset.connect(self._on_selection_changed)
        icons.on_palette_changed(self, self._on_palette_changed)

    def selected_ids(self) -> list[int]:
        """The entries of the list that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._queue.fax_id(row) for row in rows]

    def selected_faxes(self) -> "list[Fax]":
        return [row.fax for row in self._selected_rows() if row.broadcast is None]

    def select_broadcast(self, broadcast_id: int) -> None:
        """Select its row and bring it into sight."""
        entry = self._queue.listing.entry_of(broadcast_id)
        if entry is not None:
            self.select(entry)

    def selected_broadcast(self) -> int:
        """The id of the broadcast whose row alone is selected, 0 for none."""
        broadcasts = [row.broadcast for row in self._selected_rows()]
        return broadcasts[0].id if len(broadcasts) == 1 and broadcasts[0] is not None else 0

    def _selected_rows(self) -> "list[Row]":
        places = (self._queue.place_of(fax_id) for fax_id in self.selected_ids())
        rows = (self._queue.row(place) for place in places if place is not None)
        return [row for row in rows if row is not None]

    def select(self, fax_id: int) -> None:
        """Select one fax and bring it into sight."""
        place = self._queue.place_of(fax_id)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self._queue.index(place, 0))

    def rows_as_text(self) -> str:
        """The selected rows, a line each, as a spreadsheet and a mail take them."""
        return rows_as_text(self._selected_rows())

    def ids_in_sight(self) -> set[int]:
        """The faxes whose rows can be seen whole."""
        area = self.viewport().rect()
        top = self.rowAt(0)
        if top < 0:
            return set()
        bottom = self.rowAt(area.height() - 1)
        places = range(top, (bottom if bottom >= 0 else self._queue.rowCount() - 1) + 1)
        return {
            self._queue.fax_id(place)
            for place in places
            if area.contains(self.visualRect(self._queue.index(place, 0)).center())
        }

    def carry_out(self, action: FaxAction) -> None:
        """Do it to every selected fax that can take it."""
        self._commands.carry_out(action, [fax.id for fax in self.selected_faxes() if action in possible(fax)])

    def menu(self) -> QMenu:
        """What can be done to what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands.offer(menu, self.selected_faxes(), self._icons, self.carry_out)
        menu.addSeparator()
        details = menu.addAction(self.tr("Details"))
        self._icons.put_on(details, "details")
        details.triggered.connect(self.details_asked)
        return menu

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        if self.selected_ids():
            at = event.globalPos()
            if event.reason() is event.Reason.Keyboard:
                at = self._below_current()
            if broadcast_id := self.selected_broadcast():
                self.broadcast_menu_asked.emit(broadcast_id, at)
            else:
                self.menu().popup(at)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        inwards, outwards = arrows(self)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_enter_pressed()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setMimeData(rows_as_mime(self._selected_rows()))
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif event.key() == inwards and self.selected_broadcast():
            self.broadcast_opened.emit(self.selected_broadcast())
        elif event.key() in {outwards, Qt.Key.Key_Backspace} and not event.modifiers():
            self.broadcast_opened.emit(0)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: "QMouseEvent") -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.column() == Column.ACTION:
            return
        if broadcast_id := self.selected_broadcast():
            self.broadcast_opened.emit(broadcast_id)
        else:
            self.details_asked.emit()

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_over = (
            index.isValid()
            and index.column() == Column.ACTION
            and self._delegate.button_rect(index).contains(event.position().toPoint())
        )
        self._delegate.set_hot(self._queue.fax_id(index.row()) if is_over else None)
        if index.isValid():
            self.update(index.siblingAtColumn(Column.ACTION))

    def say_instead_of_rows(self, text: str) -> None:
        """What stands in the middle while there are no rows; "" for nothing."""
        self._instead.setText(text)
        self._instead.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._instead.setGeometry(self.rect().adjusted(GAP_PX, ROW_PX, -GAP_PX, -GAP_PX))
        is_narrow = event.size().width() < max(_NARROW_PX, _NARROW_LINES * self.fontMetrics().height())
        for column in (Column.PAGES, Column.TIME):
            self.setColumnHidden(column, is_narrow)
        for column, (share, least_px) in _SHARES.items():
            self.setColumnWidth(column, max(round(event.size().width() * share), least_px))

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Queue"))
        look_like_a_list(self)
        self._fit_content()

    def _fit_content(self) -> None:
        """Give rows and columns the room that their content takes in this font and language."""
        fitting, header = self._delegate.fitting, self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(fitting.row_px)
        for column, width in fitting.column_widths(self._queue.now_s()).items():
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))

    def _on_delegate_action_pressed(self, fax_id: int, at: QPoint) -> None:
        self.select(fax_id)
        if broadcast_id := self.selected_broadcast():
            self.broadcast_opened.emit(broadcast_id)
            return
        for row in self._selected_rows():
            if row.action is not None:
                self._do_main(row.action, [row.fax.id], at)

    def _on_enter_pressed(self) -> None:
        """What stands on the row's button, and the same for all others that are selected and have it too.

        What can't be called back is asked about first: a key is soon pressed. A row without a button opens
        its history, that of a broadcast its faxes.
        """
        if broadcast_id := self.selected_broadcast():
            self.broadcast_opened.emit(broadcast_id)
            return
        rows = self._selected_rows()
        action = next((row.action for row in rows if row.action is not None), None)
        if action is None:
            self.details_asked.emit()
            return
        fax_ids = [row.fax.id for row in rows if row.action is action]
        if action is FaxAction.CANCEL:
            from faxdesk.gui.kit.questions import may_cancel

            if not may_cancel(self.window(), len(fax_ids)):
                return
        self._do_main(action, fax_ids, self._below_current())

    def _do_main(self, action: FaxAction, fax_ids: Sequence[int], at: QPoint) -> None:
        if action is FaxAction.DECIDE:
            self._choices().popup(at)
        else:
            self._commands.carry_out(action, fax_ids)

    def _below_current(self) -> QPoint:
        """Where a menu may open for the row that the keyboard stands on, on the screen."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def _remove(self) -> None:
        """Take ended faxes off the list; say so where the selected ones have not ended."""
        if broadcast_id := self.selected_broadcast():
            self.broadcast_removal_asked.emit(broadcast_id)
            return
        faxes = self.selected_faxes()
        if faxes and not any(FaxAction.REMOVE in possible(fax) for fax in faxes):
            still_needed = Message(code="command.still_needed", values={"fax": faxes[0].id})
            self._commands.refused.emit(tell(still_needed))
        else:
            self.carry_out(FaxAction.REMOVE)

    def _choices(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in CHOICES:
            item = menu.addAction(action_text(action))
            self._icons.put_on(item, ICONS[action])
            item.triggered.connect(lambda _checked, action=action: self.carry_out(action))
        return menu

    def _on_selection_changed(self) -> None:
        ids = self.selected_ids()
        self.fax_selected.emit(ids[0] if len(ids) == 1 and ids[0] > 0 else 0)
        # Later: rows may leave the list, and must not while the selection is being changed.
        self._keep_timer.start()

    def _on_model_rows_about_to_be_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Keep what is being read where it is when faxes arrive above it."""
        bar = self.verticalScrollBar()
        if bar.value() > 0 and first <= bar.value():
            target = bar.value() + last - first + 1
            self._queue.rowsInserted.connect(
                lambda: bar.setValue(target), Qt.ConnectionType.SingleShotConnection
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._delegate.forget_look()
            self._queue.show_everything_again()
            self._fit_content()

    def _on_palette_changed(self) -> None:
        self._delegate.forget_look()
        self.viewport().update()
