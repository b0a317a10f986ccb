"""What a file would change in the book, row by row, before it does; odd tables' columns are named here."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from faxdesk.contact_files.columns import Field
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import shown_line
from faxdesk.engine.book.importing import ContactFile, ImportPlan, Result, plan, raws_of
from faxdesk.gui.contacts.import_rows import ImportRows
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, smaller, tighten
from faxdesk.gui.kit.titled_table import rows_in_a_list
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

_OFFERED: Final = (
    *(Field.IGNORED, Field.NAME, Field.FIRST, Field.LAST, Field.COMPANY, Field.FAX, Field.VOICE),
    *(Field.MOBILE, Field.OTHER, Field.ATTENTION, Field.NOTES, Field.GROUPS, Field.LANGUAGE),
)


class ImportDialog(QDialog):
    """Changes nothing itself: `planned` is what was looked at, for whoever carries it out."""

    def __init__(
        self, file: ContactFile, session: "Session", bridge: Bridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.planned: ImportPlan | None = None
        self._file = file
        self._session = session
        self._bridge = bridge
        self._country = session.desk.settings.load().default_country
        self.summary = sentence(self)
        titles = (self.tr("Line"), self.tr("Result"), self.tr("Name"), self.tr("Numbers"), self.tr("Remark"))
        results = {
            Result.NEW: self.tr("new"),
            Result.CHANGED: self.tr("changed"),
            Result.SAME: self.tr("the same"),
            Result.UNREADABLE: self.tr("unreadable"),
        }
        self._rows = ImportRows(titles, results, self)
        self.table = QTableView(self)
        self._kinds: list[tuple[QComboBox, list[Field]]] = []
        buttons = yes_or_cancel(self, self.accept)
        self.import_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.import_button.setText(self.tr("Import"))
        self._set_up_table()
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addWidget(self.summary)
        if file.table is not None:
            layout.addWidget(self._columns())
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.setWindowTitle(self.tr("Import contacts"))
        self.resize(860, 560)
        self._plan()

    def _set_up_table(self) -> None:
        self.table.setModel(self._rows)
        self.table.setAccessibleName(self.tr("What becomes of each row"))
        rows_in_a_list(self.table)
        for column in (2, 3, 4):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _columns(self) -> QWidget:
        """A choice for each column of a table, its heading and first value above it."""
        table = self._file.table
        inside, area = QWidget(self), QScrollArea(self)
        row = QHBoxLayout(inside)
        tighten(row)
        for place, column in enumerate(table.columns if table else ()):
            sample = next((cells[place] for cells in table.sample if len(cells) > place), "") if table else ""
            kinds = [*_OFFERED] if column.field in _OFFERED else [*_OFFERED, column.field]
            choice = QComboBox(inside)
            choice.addItems([self._kind_title(kind) for kind in kinds])
            choice.setCurrentIndex(kinds.index(column.field))
            title = shown_line(column.heading or sample)[:30]
            choice.setAccessibleName(self.tr("What the column {name} holds").format(name=title))
            label = QLabel(title, inside)
            label.setFont(smaller(label.font()))
            label.setToolTip("")
            label.setBuddy(choice)
            box = QVBoxLayout()
            tighten(box, gap_px=2)
            box.addWidget(label)
            box.addWidget(choice)
            row.addLayout(box)
            self._kinds.append((choice, kinds))
            choice.activated.connect(self._on_choice_activated)
        area.setWidget(inside)
        area.setFixedHeight(inside.sizeHint().height() + 24)
        return area

    def _kind_title(self, kind: Field) -> str:
        titles = {
            Field.IGNORED: self.tr("(leave out)"),
            Field.NAME: self.tr("Name"),
            Field.FIRST: self.tr("First name"),
            Field.LAST: self.tr("Last name"),
            Field.COMPANY: self.tr("Company"),
            Field.FAX: self.tr("Fax number"),
            Field.VOICE: self.tr("Phone number"),
            Field.MOBILE: self.tr("Mobile number"),
            Field.OTHER: self.tr("Other number"),
            Field.ATTENTION: self.tr("Attention"),
            Field.NOTES: self.tr("Notes"),
            Field.GROUPS: self.tr("Groups"),
            Field.LANGUAGE: self.tr("Language"),
        }
        return titles.get(kind) or kind.value.replace("_", " ").capitalize()

    def _on_choice_activated(self, _index: int) -> None:
        table = self._file.table
        if table is None:
            return
        columns = tuple(
            replace(column, field=kinds[choice.currentIndex()])
            for column, (choice, kinds) in zip(table.columns, self._kinds, strict=True)
        )
        self._file = replace(self._file, table=replace(table, columns=columns))
        self._plan()

    def _plan(self) -> None:
        file, country = self._file, self._country
        self.planned = None
        self.import_button.setEnabled(False)
        self._rows.show(())
        self.summary.say(self.tr("Looking at the file …"), Tone.QUIET)

        def look() -> ImportPlan:
            with self._session.open_address_book() as book:
                return plan(raws_of(file), book, country=country)

        self._bridge.run(look, lambda found: self._show(file, found), self._on_failed, owner=self)

    def _show(self, file: ContactFile, planned: ImportPlan) -> None:
        if file is not self._file:
            return  # other columns were chosen meanwhile
        self.planned = planned
        self.import_button.setEnabled(bool(planned.writes))
        counts = (
            self.tr("%n new", "", planned.count(Result.NEW)),
            self.tr("%n changed", "", planned.count(Result.CHANGED)),
            self.tr("%n the same", "", planned.count(Result.SAME)),
            self.tr("%n unreadable", "", planned.count(Result.UNREADABLE)),
        )
        self.summary.say(", ".join(counts) + ".", Tone.PLAIN)
        self._rows.show(planned.rows)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, FaxDeskError):
            raise error
        self.summary.say(tell(error.message), Tone.BAD)
