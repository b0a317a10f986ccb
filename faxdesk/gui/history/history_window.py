"""The history's window: what is looked for, the faxes or their totals, and what can be done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.people.rights import Right
from faxdesk.domain.words import listed
from faxdesk.engine.past.history import with_meanings
from faxdesk.gui.history.filters import HistoryFilters
from faxdesk.gui.history.history_model import HistoryModel
from faxdesk.gui.history.history_table import HistoryTable
from faxdesk.gui.history.totals_pane import TotalsPane
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.locks import hold_without_right
from faxdesk.gui.kit.theme import Tone, sentence, tighten
from faxdesk.gui.kit.wording import number_text, tell
from faxdesk.gui.queue.action_runner import ActionRunner
from faxdesk.gui.queue.details_pane import DetailsPane
from faxdesk.gui.queue.fax_actions import FaxAction, possible

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_TYPING_MS: Final = 200
_COUNTED: Final = 1_000
_PATIENCE_S: Final = 0.06
"""So long hits are counted; then it is said that there are more."""

_FILTERS: Final = "history filters"
"""The name that it is remembered by whether they are shown."""


class HistoryWindow(QDialog):
    """Stays open beside the main window."""

    def __init__(
        self,
        session: "Session",
        bridge: "Bridge",
        commands: ActionRunner,
        icons: Icons,
        show_number: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._commands, self._icons = session, bridge, commands, icons
        self.search = QLineEdit(self)
        self.filters = HistoryFilters(session, self)
        self.more = QPushButton(self.tr("&Filters"), self)
        self.shows_totals = QPushButton(self.tr("T&otals"), self)
        self.model = HistoryModel(session, bridge, show_number, self)
        self.table = HistoryTable(session, self.model, self)
        self.details = DetailsPane(session, icons, show_number, self)
        self.totals = TotalsPane(session, bridge, show_number, self)
        self.pages = QStackedWidget(self)
        self.count = sentence(self, Tone.QUIET)
        self.missing = sentence(self, Tone.WARNING)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self.setWindowTitle(self.tr("History"))
        self.resize(1_000, 600)
        self._arrange()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._timer.stop()
        self.filters.refresh()
        query = self._query()
        if self.shows_totals.isChecked():
            self.totals.ask(query)
        self.model.ask(query)
        self._say_what_is_missing()
        counted = self._session.history.count(query, at_most=_COUNTED, patience_s=_PATIENCE_S)
        # What was counted when time was up is no figure of anything.
        number = number_text(counted.number // 100 * 100 if counted.is_more else counted.number)
        if counted.is_more:
            self.count.setText(self.tr("More than {number} faxes").format(number=number))
        elif counted.number == 1:
            self.count.setText(self.tr("1 fax"))
        else:
            self.count.setText(self.tr("{number} faxes", "", counted.number).format(number=number))

    def _say_what_is_missing(self) -> None:
        names = self._session.history.missing_files()
        text = self.tr("An archive isn't in its place, so its faxes are not found: {files}")
        self.missing.setText(text.format(files=listed(names)) if names else "")
        self.missing.setVisible(bool(names))

    def export(self, path: Path) -> None:
        """Write all that is found, as a table for Excel or as JSON by the file's name; raises OSError."""
        from faxdesk.gui.history.exporting import export

        count = export(self._session, self.model.query, path)
        self._session.acts().note("history_exported", count=count)

    def selected_ids(self) -> list[int]:
        return self.table.selected_ids()

    def menu(self) -> QMenu:
        """What can be done to what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.filters.shows_bin:
            menu.addAction(self.tr("Put back")).triggered.connect(self._put_back)
            menu.addSeparator()
        faxes = self._session.faxes.faxes(self.selected_ids())
        self._commands.offer(menu, faxes, self._icons, self._carry_out, but=FaxAction.REMOVE)
        menu.addSeparator()
        menu.addAction(self.tr("Tag…")).triggered.connect(self._tag)
        if not self.filters.shows_bin:
            menu.addAction(self.tr("Remove…")).triggered.connect(self._remove)
        return menu

    def _query(self) -> HistoryQuery:
        query = HistoryQuery(text=self.search.text(), sort=self.table.sort, is_rising=self.table.is_rising)
        return with_meanings(self.filters.narrowed(query))

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, number, document, cover, user, tag, reason or date"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        self.save = QPushButton(self.tr("&Export…"), self)
        self.archive = QPushButton(self.tr("Archive…"), self)
        self.archive.setVisible(self._session.queue.rights.sender is None)  # a team has no archives
        hold_without_right(self._session, Right.EXPORT, self.save)
        for button in (self.more, self.shows_totals, self.save, self.archive):
            button.setAutoDefault(False)
        self.more.setCheckable(True)
        self.shows_totals.setCheckable(True)
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            tighten(row)
        top.addWidget(self.search, 1)
        for each in (self.filters.state, self.filters.days, self.filters.whose, self.more, self.shows_totals):
            top.addWidget(each)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.archive)
        foot.addWidget(self.save)
        self.pages.addWidget(self._list())
        self.pages.addWidget(self.totals)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(self.filters)
        whole.addWidget(self.missing)
        whole.addWidget(self.pages, 1)
        whole.addLayout(foot)
        self.more.setChecked(self._session.desk.window.recall(_FILTERS) == "shown")
        self.filters.setVisible(self.more.isChecked())

    def _list(self) -> QSplitter:
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(self.table)
        across.addWidget(self.details)
        across.setChildrenCollapsible(False)
        across.setStretchFactor(0, 1)
        across.setSizes([680, 320])
        return across

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._timer.start)
        self.search.returnPressed.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.filters.changed.connect(self._show_days)
        self.more.toggled.connect(self._on_more_toggled)
        self.shows_totals.toggled.connect(self._on_totals_toggled)
        self.totals.said.connect(self.count.setText)
        self.save.clicked.connect(self._export)
        self.archive.clicked.connect(self._archive)
        self.table.order_changed.connect(self.refresh)
        self.table.customContextMenuRequested.connect(self._pop_up)
        self.table.selectionModel().selectionChanged.connect(self._show_details)
        self.details.action_asked.connect(lambda action, fax_id: self._carry_out(action, [fax_id]))
        self.details.closed.connect(self.details.hide)
        self.table.activated.connect(self.details.show)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._remove)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _show_days(self) -> None:
        """Chosen days are chosen among the filters."""
        if self.filters.chooses_days and not self.more.isChecked():
            self.more.setChecked(True)

    def _on_more_toggled(self, is_shown: bool) -> None:
        self.filters.setVisible(is_shown)
        self._session.desk.window.keep(_FILTERS, "shown" if is_shown else "")
        if is_shown:
            self.filters.name.setFocus()
        elif self.filters.is_used():
            self.filters.clear()  # what nobody sees leaves nothing out

    def _on_totals_toggled(self, is_shown: bool) -> None:
        self.pages.setCurrentIndex(int(is_shown))
        self.save.setVisible(not is_shown)
        self.refresh()

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

    def _pop_up(self, at: "QPoint") -> None:
        if self.selected_ids():
            self.menu().popup(self.table.viewport().mapToGlobal(at))

    def _tag(self) -> None:
        ids = self.selected_ids()
        names = ["", *self._session.history.tag_names()]
        name, is_given = QInputDialog.getItem(self, self.tr("Tag"), self.tr("Tag:"), names, 0, True)
        if is_given and name.strip():
            self._do(ids, lambda fax_id: self._session.history.add_tag([fax_id], name))

    def _remove(self) -> None:
        from faxdesk.gui.queue.removed_bar import may_remove

        faxes = self._session.faxes.faxes(self.selected_ids())
        if faxes and not self.filters.shows_bin and may_remove(self, faxes):
            self._do([fax.id for fax in faxes], self._session.commands.discard)

    def _put_back(self) -> None:
        self._do(self.selected_ids(), self._session.commands.restore)

    def _do(self, ids: list[int], command: Callable[[int], object]) -> None:
        """To each of them, as far as it goes."""
        for fax_id in ids:
            try:
                command(fax_id)
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

    def _archive(self) -> None:
        from faxdesk.gui.history.archive_dialog import ArchiveDialog

        dialog = ArchiveDialog(self._session, self._bridge, self)
        dialog.exec()
        if dialog.is_done:
            self.refresh()
        dialog.deleteLater()

    def done(self, result: int) -> None:
        self.table.keep_columns()
        super().done(result)
