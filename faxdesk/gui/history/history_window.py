"""The history's window: one field to search in, the state and the time, a table, and what can be done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.day import start_of_day
from faxdesk.domain.fax.history import HistoryQuery, HistorySort
from faxdesk.domain.fax.state import State
from faxdesk.engine.past.history import with_meanings
from faxdesk.gui.history.history_model import SORTS, HistoryModel
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import Tone, sentence, tighten
from faxdesk.gui.kit.wording import number_text, tell, tell_code
from faxdesk.gui.queue.action_runner import ActionRunner
from faxdesk.gui.queue.details_pane import DetailsPane
from faxdesk.gui.queue.fax_actions import ICONS, FaxAction, action_text, possible

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from faxdesk.engine.session import Session

_TYPING_MS: Final = 200
_COUNTED: Final = 1_000
_DAY_S: Final = 86_400.0
_DAYS: Final = (None, 0, 7, 31, 366)
_STATES: Final = (None, State.DELIVERED, State.FAILED, State.CANCELLED, State.MARKED_SENT)
_COLUMNS: Final = "history columns"
"""The name that the window's columns are remembered by."""


class HistoryWindow(QDialog):
    """Stays open beside the main window."""

    def __init__(
        self,
        session: "Session",
        commands: ActionRunner,
        icons: Icons,
        show_number: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._commands, self._icons = session, commands, icons
        self.search = QLineEdit(self)
        self.state, self.days = QComboBox(self), QComboBox(self)
        self.model = HistoryModel(session, show_number)
        self.table = QTableView(self)
        self.details = DetailsPane(session, icons, show_number, self)
        self.count = sentence(self, Tone.QUIET)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._sort, self._is_rising = HistorySort.ADDED, False
        self.setWindowTitle(self.tr("History"))
        self.resize(1_000, 600)
        self._arrange()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._timer.stop()
        self.model.ask(self._query())
        counted = self._session.history.count(self.model.query, at_most=_COUNTED, patience_s=0.1)
        number = number_text(counted.number)
        if counted.is_more:
            self.count.setText(self.tr("More than {number} faxes").format(number=number))
        else:
            self.count.setText(self.tr("{number} faxes").format(number=number))

    def export(self, path: Path) -> None:
        """Write all that is found, as a table for Excel or as JSON by the file's name; raises OSError."""
        from faxdesk.gui.history.exporting import export

        count = export(self._session, self.model.query, path)
        self._session.acts().note("history_exported", count=count)

    def selected_ids(self) -> list[int]:
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return self.model.fax_ids(places)

    def menu(self) -> QMenu:
        """What can be done to what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        faxes = self._session.faxes.faxes(self.selected_ids())
        offered = dict.fromkeys(action for fax in faxes for action in possible(fax))
        for action in (each for each in offered if each is not FaxAction.REMOVE):
            item = menu.addAction(action_text(action))
            self._icons.put_on(item, ICONS[action])
            item.triggered.connect(lambda _checked, action=action: self._carry_out(action))
        menu.addSeparator()
        menu.addAction(self.tr("Tag…")).triggered.connect(self._tag)
        menu.addAction(self.tr("Remove…")).triggered.connect(self._remove)
        return menu

    def _query(self) -> HistoryQuery:
        days, state = _DAYS[self.days.currentIndex()], _STATES[self.state.currentIndex()]
        since_s = None if days is None else start_of_day(self._session.now_s()) - days * _DAY_S
        return with_meanings(
            HistoryQuery(
                text=self.search.text(),
                since_s=since_s,
                states=frozenset() if state is None else frozenset({state}),
                sort=self._sort,
                is_rising=self._is_rising,
            )
        )

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, number, document, cover, user, tag, reason or date"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        name_box(self.state, self.tr("State"))
        self.state.addItem(self.tr("All states"))
        self.state.addItems([tell_code(f"state.{each}") for each in _STATES if each is not None])
        name_box(self.days, self.tr("Time"))
        self.days.addItems(
            [
                *(self.tr("Any time"), self.tr("Today"), self.tr("Last 7 days")),
                *(self.tr("Last 31 days"), self.tr("Last 366 days")),
            ]
        )
        self._arrange_table()
        self.save = QPushButton(self.tr("&Export…"), self)
        self.save.setAutoDefault(False)
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            tighten(row)
        top.addWidget(self.search, 1)
        top.addWidget(self.state)
        top.addWidget(self.days)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.save)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(self.table)
        across.addWidget(self.details)
        across.setChildrenCollapsible(False)
        across.setStretchFactor(0, 1)
        across.setSizes([680, 320])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(across, 1)
        whole.addLayout(foot)

    def _arrange_table(self) -> None:
        self.table.setAccessibleName(self.tr("History"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicator(SORTS.index(HistorySort.ADDED), Qt.SortOrder.DescendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._recall_columns()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._timer.start)
        self.search.returnPressed.connect(self.refresh)
        self.state.currentIndexChanged.connect(self.refresh)
        self.days.currentIndexChanged.connect(self.refresh)
        self.save.clicked.connect(self._export)
        self.table.customContextMenuRequested.connect(self._pop_up)
        self.table.selectionModel().selectionChanged.connect(self._show_details)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.table.horizontalHeader().customContextMenuRequested.connect(self._choose_columns)
        self.details.action_asked.connect(lambda action, fax_id: self._carry_out(action, [fax_id]))
        self.details.closed.connect(self.details.hide)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._remove)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _show_details(self) -> None:
        ids = self.selected_ids()
        self.details.show_fax(ids[0] if len(ids) == 1 else 0, self._session.queue.status())

    def _carry_out(self, action: FaxAction, ids: list[int] | None = None) -> None:
        if action is FaxAction.REMOVE:
            self._remove()
            return
        chosen = self._session.faxes.faxes(self.selected_ids() if ids is None else ids)
        self._commands.carry_out(action, [fax.id for fax in chosen if action in possible(fax)])
        self.refresh()

    def _copy(self) -> None:
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join("\t".join(self.model.cells(each)) for each in places))

    def _sort_by(self, column: int) -> None:
        sort = SORTS[column]
        if sort is None:
            return
        self._is_rising = not self._is_rising if sort is self._sort else False
        self._sort = sort
        order = Qt.SortOrder.AscendingOrder if self._is_rising else Qt.SortOrder.DescendingOrder
        self.table.horizontalHeader().setSortIndicator(column, order)
        self.refresh()

    def _pop_up(self, at: "QPoint") -> None:
        if self.selected_ids():
            self.menu().popup(self.table.viewport().mapToGlobal(at))

    def _choose_columns(self, at: "QPoint") -> None:
        header, menu = self.table.horizontalHeader(), QMenu(self)
        for column in range(1, self.model.columnCount()):
            item = menu.addAction(str(self.model.headerData(column, Qt.Orientation.Horizontal)))
            item.setCheckable(True)
            item.setChecked(not header.isSectionHidden(column))
            item.toggled.connect(lambda on, column=column: header.setSectionHidden(column, not on))
        menu.exec(header.mapToGlobal(at))
        menu.deleteLater()

    def _tag(self) -> None:
        ids = self.selected_ids()
        names = ["", *self._session.history.tag_names()]
        name, is_given = QInputDialog.getItem(self, self.tr("Tag"), self.tr("Tag:"), names, 0, True)
        if is_given and name.strip():
            try:
                self._session.history.add_tag(ids, name)
            except FaxDeskError as error:
                self.count.setText(tell(error.message))
                return
            self.refresh()

    def _remove(self) -> None:
        from faxdesk.gui.queue.removed_bar import may_remove

        faxes = self._session.faxes.faxes(self.selected_ids())
        if not faxes or not may_remove(self, faxes):
            return
        for fax in faxes:
            try:
                self._session.commands.discard(fax.id)
            except FaxDeskError as error:
                self.count.setText(tell(error.message))
                return
        self.refresh()

    def _export(self) -> None:
        kinds = self.tr("Table (*.csv);;JSON (*.json)")
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Export"), "history.csv", kinds)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + (".json" if "json" in kind else ".csv"))
        try:
            self.export(path)
        except FaxDeskError as error:
            self.count.setText(tell(error.message))
        except OSError as error:
            self.count.setText(self.tr("Not saved: {reason}").format(reason=error.strerror))
        else:
            self.count.setText(self.tr("Saved: {file}").format(file=path.name))

    def done(self, result: int) -> None:
        state = self.table.horizontalHeader().saveState().toBase64().toStdString()
        self._session.desk.window.keep(_COLUMNS, state)
        super().done(result)

    def _recall_columns(self) -> None:
        from PySide6.QtCore import QByteArray

        kept = self._session.desk.window.recall(_COLUMNS)
        header = self.table.horizontalHeader()
        if not kept or not header.restoreState(QByteArray.fromBase64(kept.encode())):
            for column, width in enumerate((210, 200, 60, 240, 110, 110, 100, 120)):
                header.resizeSection(column, width)
