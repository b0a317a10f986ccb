"""Totals of what the history's window shows: by day, recipient or user, as a chart and a table."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.history import TotalsBy
from faxdesk.domain.people.rights import Right
from faxdesk.gui.history.totals_chart import TotalsChart
from faxdesk.gui.history.totals_model import TotalsModel
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import Tone, sentence, tighten
from faxdesk.gui.kit.titled_table import rows_in_a_list
from faxdesk.gui.kit.wording import cell_separator, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faxdesk.domain.fax.history import HistoryQuery, HistoryTotal
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_BY: Final = (TotalsBy.DAY, TotalsBy.RECIPIENT, TotalsBy.USER)
_KEPT: Final = "history totals by"
_KEY_PX: Final = 260
_NUMBER_PX: Final = 90


class TotalsPane(QWidget):
    """Adds up on another thread: of a long time that takes as long as there are faxes in it.

    Signals:
        said: a sentence about what was saved, or why it was not.
    """

    said = Signal(str)

    def __init__(
        self, session: "Session", bridge: "Bridge", show_number: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge = session, bridge
        self._query: HistoryQuery | None = None
        self._asked = 0
        self.by = QComboBox(self)
        self.model = TotalsModel(show_number)
        self.chart, self.table = TotalsChart(self), QTableView(self)
        self.note = sentence(self, Tone.QUIET)
        self.save = QPushButton(self.tr("Save as &table…"), self)
        self._arrange()
        self._arrange_table()
        self.by.currentIndexChanged.connect(self._on_by_changed)
        self.save.clicked.connect(self._save)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy)

    @property
    def is_adding_up(self) -> bool:
        return self._asked > 0

    def ask(self, query: "HistoryQuery") -> None:
        """Add up what fits; what was asked before is forgotten."""
        self._query = query
        self._add_up()

    def write(self, path: Path) -> None:
        """Write the totals as a table for spreadsheets; raises OSError or FaxDeskError."""
        from faxdesk.engine.files import write_whole
        from faxdesk.engine.past.totals import as_table

        self._session.queue.require(Right.EXPORT)
        separator = cell_separator()
        write_whole(path, as_table(self.model.totals, self.model.by, separator=separator))
        count = len(self.model.totals)
        self._session.acts().note("totals_exported", count=count, by=self.model.by.value)

    def _add_up(self) -> None:
        query, by = self._query, _BY[self.by.currentIndex()]
        if query is None:
            return
        self._asked += 1
        asked = self._asked
        self.note.setText(self.tr("Adding up…"))
        self.save.setEnabled(False)

        def work() -> "list[HistoryTotal]":
            with self._session.open_history() as history:
                return history.totals(query, by)

        def done(totals: "list[HistoryTotal]") -> None:
            if asked == self._asked:
                self._show(by, totals)

        self._bridge.run(work, done, self._failed, owner=self)

    def _show(self, by: TotalsBy, totals: "Sequence[HistoryTotal]") -> None:
        self._asked = 0
        self.model.show(by, totals)
        self.chart.show_totals(by, totals, self.model.key_text)
        self.note.setText("" if totals else self.tr("Nothing of the kind is in the history."))
        self.save.setEnabled(bool(totals))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, FaxDeskError):
            raise error
        self._asked = 0
        self.note.setText(tell(error.message))

    def _on_by_changed(self) -> None:
        self._session.desk.window.keep(_KEPT, _BY[self.by.currentIndex()].value)
        self._add_up()

    def _save(self) -> None:
        kinds = self.tr("Table (*.csv)")
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save totals"), "totals.csv", kinds)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.csv")
        try:
            self.write(path)
        except OSError as error:
            self.said.emit(self.tr("Not saved: {reason}").format(reason=error.strerror))
        except FaxDeskError as error:
            self.said.emit(tell(error.message))
        else:
            self.said.emit(self.tr("Saved: {file}").format(file=path.name))

    def _copy(self) -> None:
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join("\t".join(self.model.cells(each)) for each in places))

    def _arrange(self) -> None:
        self.by.addItems([self.tr("By day"), self.tr("By recipient"), self.tr("By user")])
        name_box(self.by, self.tr("Totals by"))
        kept = self._session.desk.window.recall(_KEPT)
        self.by.setCurrentIndex(next((at for at, each in enumerate(_BY) if each.value == kept), 0))
        label = QLabel(self.tr("&Totals:"), self)
        label.setBuddy(self.by)
        self.save.setAutoDefault(False)
        top = QHBoxLayout()
        tighten(top)
        for each in (label, self.by):
            top.addWidget(each)
        top.addWidget(self.note, 1)
        top.addWidget(self.save)
        whole = QVBoxLayout(self)
        tighten(whole)
        whole.addLayout(top)
        whole.addWidget(self.chart)
        whole.addWidget(self.table, 1)

    def _arrange_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Totals"))
        rows_in_a_list(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(self.model.columnCount()):
            least_px = _KEY_PX if column == 0 else _NUMBER_PX
            header.resizeSection(column, max(least_px, header.sectionSizeHint(column)))
