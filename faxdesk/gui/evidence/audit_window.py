"""The audit log beside the main window: who did what, filtered and exported; the journal checked."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.acts import ActFilter
from faxdesk.domain.errors import FaxDeskError, FileProblemError
from faxdesk.domain.people.rights import Right
from faxdesk.domain.words import Message, about, listed, shown
from faxdesk.domain.words.record.acts import ACTS
from faxdesk.gui.evidence.act_model import ActModel, cells_of
from faxdesk.gui.kit.locks import hold_without_right
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.titled_table import rows_in_a_list
from faxdesk.gui.kit.wording import cell_separator, tell

if TYPE_CHECKING:
    from faxdesk.engine.evidence.audit import Audit
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_DAY_S: Final = 24 * 3600.0
_MOST_TOLD: Final = 3


class AuditWindow(QDialog):
    """Stands beside the main window. Raises JournalError at birth."""

    def __init__(
        self, session: "Session", bridge: "Bridge", show_number: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._show_number = show_number
        self.model = ActModel(session.acts(), show_number, self)
        self.table = QTableView(self)
        self.period, self.user, self.what = QComboBox(self), QComboBox(self), QComboBox(self)
        self.export_button = QPushButton(self.tr("&Export…"), self)
        self.check_button = QPushButton(self.tr("&Check the journal"), self)
        self.verdict = sentence(self, Tone.QUIET)
        self._fill()
        self._arrange()
        for each in (self.period, self.user, self.what):
            each.currentIndexChanged.connect(self._look)
        hold_without_right(session, Right.EXPORT, self.export_button)
        self.export_button.clicked.connect(self._on_export_button_clicked)
        self.check_button.clicked.connect(self.check)
        self._look()

    def _fill(self) -> None:
        for text, days in (
            (self.tr("All days"), None),
            (self.tr("Last 24 hours"), 1),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 30 days"), 30),
            (self.tr("Last 365 days"), 365),
        ):
            self.period.addItem(text, days)
        self.user.addItem(self.tr("Everybody"), None)
        for name in self._session.acts().users():
            self.user.addItem(shown(name), name)
        self.what.addItem(self.tr("Everything"), None)
        named = ((tell(Message(code=code)).rstrip("."), code.removeprefix("act.")) for code in ACTS)
        for text, code in sorted(named):
            self.what.addItem(text, code)

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Audit log"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, on=True)
        self.resize(940, 560)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Who did what"))
        rows_in_a_list(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        filters = QHBoxLayout()
        for text, box in (
            (self.tr("&When"), self.period),
            (self.tr("Wh&o"), self.user),
            (self.tr("Wha&t"), self.what),
        ):
            label = QLabel(text, self)
            label.setBuddy(box)
            filters.addWidget(label)
            filters.addWidget(box)
        filters.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.export_button, self.check_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX, gap_px=GAP_PX)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.verdict)
        layout.addWidget(buttons)

    def refresh(self) -> None:
        """Show the log as it is now."""
        self._look()

    def _look(self) -> None:
        try:
            self.model.look_for(self._wanted())
        except FaxDeskError as error:
            self._fail(error)
            return
        if self.model.rowCount():
            self.verdict.say("", Tone.QUIET)
        else:
            self.verdict.say(self.tr("Nothing was done that fits this."), Tone.QUIET)

    def _wanted(self) -> ActFilter:
        days, what = self.period.currentData(), self.what.currentData()
        since_s = None if days is None else self._session.now_s() - days * _DAY_S
        return ActFilter(since_s=since_s, user=self.user.currentData(), what=(what,) if what else ())

    def _on_export_button_clicked(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Export the audit log"), "audit-log.csv", self.tr("Table (*.csv)")
        )
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write all that the filters leave into a table for spreadsheets."""
        wanted, titles, show_number = self.model.wanted, self.model.titles, self._show_number
        separator = cell_separator()

        def write() -> int:
            with self._session.open_evidence() as evidence:
                return evidence.export_log(
                    path, wanted, titles, lambda told: cells_of(told, show_number), separator=separator
                )

        def written(count: int) -> None:
            self._end_work(
                self.tr("%n lines saved: {path}", "", count).format(path=shown(str(path))), Tone.GOOD
            )

        self._begin_work(self.tr("Saving…"))
        self._bridge.run(write, written, self._fail, owner=self)

    def check(self) -> None:
        """Go through the whole journal in the background, and say whether it was changed."""

        def look() -> "Audit":
            with self._session.open_evidence() as evidence:
                return evidence.audit()

        self._begin_work(self.tr("Checking the whole journal…"))
        self._bridge.run(look, self._tell, self._fail, owner=self)

    def _tell(self, found: "Audit") -> None:
        if found.is_whole:
            text = self.tr("The journal is whole: %n entries checked.", "", found.links)
            self._end_work(text, Tone.GOOD)
            return
        said = [self.tr("The journal was changed, in %n places.", "", found.found)]
        for each in found.findings[:_MOST_TOLD]:
            where = self.tr("entry {number}").format(number=each.number) if each.number else ""
            fax = self.tr("fax {number}").format(number=each.fax_id) if each.fax_id else ""
            said.append(about(listed((where, fax, each.at or "")), tell(each.message)))
        if found.found > _MOST_TOLD:
            said.append(self.tr("All of them: faxdesk audit"))
        self._end_work("\n".join(said), Tone.BAD)

    def _begin_work(self, text: str) -> None:
        for button in (self.export_button, self.check_button):
            button.setEnabled(False)
        self.verdict.say(text, Tone.QUIET)

    def _end_work(self, text: str, tone: Tone) -> None:
        for button in (self.export_button, self.check_button):
            button.setEnabled(True)
        hold_without_right(self._session, Right.EXPORT, self.export_button)
        self.verdict.say(text, tone)

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, FaxDeskError) else FileProblemError("file.log_failed")
        self._end_work(tell(known.message), Tone.BAD)
