"""The watched folders of this desk: which there are, how each stands; to be added, changed and left alone."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import shown
from faxdesk.gui.folders.folder_words import state_text, whom_text
from faxdesk.gui.folders.print_place import PrintPlace
from faxdesk.gui.kit.locks import lock_note
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, thin_line, tighten, tone_colour
from faxdesk.gui.kit.titled_table import rows_in_a_list
from faxdesk.gui.kit.wording import plain_tip, tell

if TYPE_CHECKING:
    from faxdesk.domain.hot_folder import HotFolder
    from faxdesk.engine.folders.folder_commands import FolderStatus
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_LOOK_MS: Final = 2_000
_SIZE_PX: Final = QSize(760, 420)


class FoldersDialog(QDialog):
    """Each change holds at once, as with `faxdesk folders`; what is in hand goes on."""

    def __init__(
        self, session: "Session", bridge: "Bridge", show_number: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._show_number = show_number
        self._commands = session.folder_commands()
        self._folders: Sequence[HotFolder] = ()
        self._standing: dict[str, FolderStatus] = {}
        self._is_looking = False
        self.table = QTableWidget(0, 4, self)
        self.add_button = QPushButton(self.tr("&Add…"), self)
        self.edit_button = QPushButton(self.tr("&Edit…"), self)
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        self.told = sentence(self, Tone.BAD)
        self.print_place = PrintPlace(session, self)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._is_locked = session.policy.locks("hot_folders")
        self._arrange()
        self._connect()
        self.setWindowTitle(self.tr("Watched folders"))
        self.resize(_SIZE_PX)
        self.show_folders()
        self._timer.start()

    def show_folders(self) -> None:
        """Read again which there are."""
        self._folders = self._commands.folders()
        self.table.setRowCount(len(self._folders))
        self._fill()
        self._look()
        self._enable()

    @property
    def selected(self) -> "HotFolder | None":
        row = self.table.currentRow()
        return self._folders[row] if 0 <= row < len(self._folders) else None

    def _look(self) -> None:
        """See in the background how they stand: a share may take its time."""
        from faxdesk.engine.folders.folder_commands import folder_status

        if self._is_looking:
            return
        self._is_looking = True
        folders, desk_id = self._folders, self._session.desk.id
        self._bridge.run(
            lambda: [folder_status(each, desk_id) for each in folders],
            self._on_looked,
            self._on_not_looked,
            owner=self,
        )

    def _on_looked(self, standing: "Sequence[FolderStatus]") -> None:
        self._is_looking = False
        self._standing = {each.folder.path: each for each in standing}
        self._fill()

    def _on_not_looked(self, error: Exception) -> None:
        self._is_looking = False
        raise error

    def _fill(self) -> None:
        problems = self._session.hot_folders.problems
        for row, folder in enumerate(self._folders):
            state, tone = state_text(self._standing.get(folder.path), problems.get(folder.path))
            trust = self.tr("Yes") if folder.is_trusted else self.tr("No")
            for column, text in enumerate((shown(folder.shown_name), whom_text(folder), trust, state)):
                self._put(row, column, text, tip=shown(folder.path) if column == 0 else text)
            item = self.table.item(row, 3)
            if item is not None:
                item.setForeground(tone_colour(tone, self.palette()))
        if self._folders and self.table.currentRow() < 0:
            self.table.selectRow(0)

    def _put(self, row: int, column: int, text: str, *, tip: str) -> None:
        """In place, so that nothing flickers and the selection stays."""
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
        item.setToolTip(plain_tip(tip))

    def _enable(self) -> None:
        has_one = self.selected is not None
        self.add_button.setEnabled(not self._is_locked)
        for each in (self.edit_button, self.remove_button):
            each.setEnabled(has_one and not self._is_locked)

    def _add(self) -> None:
        self._edit_with(None, self._commands.add)

    def _edit(self) -> None:
        if self.selected is not None and not self._is_locked:
            self._edit_with(self.selected, self._commands.change)

    def _edit_with(self, folder: "HotFolder | None", keep: "Callable[[HotFolder], None]") -> None:
        from faxdesk.gui.folders.folder_editor import FolderEditor

        self.told.clear()
        editor = FolderEditor(folder, self._session, self._bridge, keep, self._show_number, self)
        is_kept = editor.exec()
        editor.deleteLater()
        if is_kept:
            self.show_folders()

    def _remove(self) -> None:
        folder = self.selected
        if folder is None or self._is_locked:
            return
        try:
            self._commands.remove(folder.path)
        except FaxDeskError as error:
            self.told.say(tell(error.message), Tone.BAD)
        else:
            said = self.tr("“{name}” is watched no more. Its files stay where they are.")
            self.told.say(said.format(name=shown(folder.shown_name)), Tone.QUIET)
        self.show_folders()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.doubleClicked.connect(lambda _index: self._edit())
        self._timer.timeout.connect(self._look)
        self.print_place.changed.connect(lambda: self._bridge.on_change(frozenset({0})))
        removing = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        removing.setContext(Qt.ShortcutContext.WidgetShortcut)
        removing.activated.connect(self._remove)

    def _arrange(self) -> None:
        what = sentence(self)
        what.setText(
            self.tr(
                "FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, "
                "with a report."
            )
        )
        self._arrange_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        tighten(row)
        for each in (self.add_button, self.edit_button, self.remove_button):
            each.setAutoDefault(False)
            row.addWidget(each)
        row.addStretch()
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addWidget(what)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.told)
        layout.addWidget(thin_line(self))
        layout.addWidget(self.print_place)
        locked = [self.tr("Watched folders")] * self._is_locked + self.print_place.locked
        if locked:
            layout.addWidget(lock_note(self._session.policy, locked, self))
        layout.addWidget(buttons)

    def _arrange_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(
            [self.tr("Folder"), self.tr("Goes to"), self.tr("Trusted"), self.tr("State")]
        )
        table.setAccessibleName(self.tr("Watched folders"))
        rows_in_a_list(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(True)
        header = table.horizontalHeader()
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
            )
        ):
            header.setSectionResizeMode(column, mode)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
