"""Old years go into a file of their own: which, how many faxes that is, where, and how far it has come."""

from collections.abc import Iterable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import shown
from faxdesk.engine.past.archiving import beginning_of
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import GAP_PX, Tone, plain_buttons, sentence, tighten
from faxdesk.gui.kit.wording import number_text, tell

if TYPE_CHECKING:
    from faxdesk.engine.past.archiving import Archived, Archives, ToArchive
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_PROGRESS_MS = 500


class ArchiveDialog(QDialog):
    """Looks first and says what would be moved; the button that moves is never the default.

    Attributes:
        is_done: something was moved.
    """

    def __init__(self, session: "Session", bridge: "Bridge", parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._bridge = session, bridge
        self._stopping = Event()
        self._moved = 0
        self.is_done = False
        self._folder: Path | None = None
        self.upto = QComboBox(self)
        self.folder = sentence(self, Tone.QUIET)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.found = sentence(self)
        self.known = sentence(self, Tone.QUIET)
        self.verdict = sentence(self, Tone.QUIET)
        self.archive_button = QPushButton(self.tr("Archive"), self)
        self._timer = QTimer(self, interval=_PROGRESS_MS)
        self._arrange()
        self._timer.timeout.connect(self._show_progress)
        # What is under way ends after a piece that is whole; the next time goes on from there.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stopping.set)
        QTimer.singleShot(0, self, self._look_around)

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Archive old faxes"))
        about = sentence(self)
        about.setText(
            self.tr(
                "Old faxes go into a file of their own, and the journal becomes smaller. The history still "
                "finds them."
            )
        )
        name_box(self.upto, self.windowTitle())
        self.upto.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # it is filled later
        self._offer_choices(are_any=False)
        self.choose.setAccessibleName(self.tr("Folder for the archive"))
        self.choose.setAutoDefault(False)
        self.choose.setEnabled(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.addButton(self.archive_button, QDialogButtonBox.ButtonRole.ActionRole)
        plain_buttons(self.buttons)
        self.archive_button.setAutoDefault(False)
        self.archive_button.setEnabled(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.buttons.rejected.connect(self.reject)
        self.archive_button.clicked.connect(self._archive)
        self.upto.currentIndexChanged.connect(self._look)
        self.choose.clicked.connect(self._choose_folder)
        row, place = QHBoxLayout(), QHBoxLayout()
        for each in (row, place):
            tighten(each)
        row.addWidget(self.upto)
        row.addStretch(1)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2, gap_px=GAP_PX)
        layout.addWidget(about)
        layout.addLayout(row)
        layout.addWidget(self.found)
        layout.addLayout(place)
        layout.addWidget(self.known)
        layout.addStretch(1)
        layout.addWidget(self.verdict)
        layout.addWidget(self.buttons)
        self.resize(520, 300)

    def _look_around(self) -> None:
        """Which years there are, and which archives."""

        def look() -> "Archives":
            with self._session.open_archiving() as archiving:
                return archiving.look_around()

        self._bridge.run(look, self._show_around, self._fail, owner=self)

    def _show_around(self, around: "Archives") -> None:
        before = self.upto.currentData()
        self.upto.blockSignals(True)
        self.upto.clear()
        for year in around.years:
            self.upto.addItem(self.tr("All faxes up to the end of {year}").format(year=year), year)
        self.upto.setCurrentIndex(max(0, self.upto.findData(before)))
        self.upto.blockSignals(False)
        self.upto.setEnabled(bool(around.years))
        self._offer_choices(are_any=bool(around.years))
        self._put_into(self._folder or around.folder)
        self.known.setText("\n".join(self._lines(around)))
        self.known.setVisible(bool(around.archives))
        self._look()

    def _offer_choices(self, *, are_any: bool) -> None:
        for each in (self.upto, self.folder, self.choose):
            each.setVisible(are_any)

    def _lines(self, around: "Archives") -> "Iterable[str]":
        for each in around.archives:
            if each in around.missing:
                text = self.tr("{file}: missing")
            elif each.faxes == 1:
                text = self.tr("{file}: 1 fax")
            else:
                text = self.tr("{file}: {number} faxes", "", each.faxes)
            yield text.format(file=each.shown, number=number_text(each.faxes))

    def _put_into(self, folder: Path) -> None:
        self._folder = folder
        self.choose.setEnabled(True)
        text = self.tr("The file is in {folder}. Keep it with your backups.")
        self.folder.setText(text.format(folder=shown(str(folder))))

    def _choose_folder(self) -> None:
        title = self.tr("Folder for the archive")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if chosen:
            self._put_into(Path(chosen))

    def _look(self) -> None:
        """How many would go."""
        self.archive_button.setEnabled(False)
        if not self.upto.count():
            self.found.setText(self.tr("No fax is old enough to be archived."))
            return
        before_s = self._before_s()

        def look() -> "ToArchive":
            with self._session.open_archiving() as archiving:
                return archiving.look(before_s)

        def show(found: "ToArchive") -> None:
            if before_s == self._before_s():
                self._show_found(found)

        self._bridge.run(look, show, self._fail, owner=self)

    def _show_found(self, found: "ToArchive") -> None:
        text = self.tr("Faxes that would be moved: {number}").format(number=number_text(found.faxes))
        if found.staying:
            stays = self.tr(
                "Faxes that stay: {number}. They are kept, lie in the bin, aren't over, or their document is "
                "not deleted yet."
            )
            text = f"{text}\n{stays.format(number=number_text(found.staying))}"
        self.found.setText(text)
        self.archive_button.setEnabled(found.faxes > 0 and not self._timer.isActive())

    def _archive(self) -> None:
        before_s, folder = self._before_s(), self._folder
        self._moved = 0
        for each in (self.archive_button, self.upto, self.choose):
            each.setEnabled(False)
        self._timer.start()
        self._show_progress()

        def archive() -> "Archived":
            with self._session.open_archiving() as archiving:
                return archiving.archive(
                    before_s, self._note_moved, folder=folder, is_stopped=self._stopping.is_set
                )

        self._bridge.run(archive, self._tell_done, self._fail, owner=self)

    def _note_moved(self, moved: int) -> None:
        self._moved = moved

    def _show_progress(self) -> None:
        text = self.tr("Archiving … Faxes so far: {number}. Closing this window stops it.")
        self.verdict.say(text.format(number=number_text(self._moved)), Tone.QUIET)

    def _tell_done(self, done: "Archived") -> None:
        self._timer.stop()
        self.is_done = self.is_done or done.faxes > 0
        text = self.tr("Faxes archived: {number}").format(number=number_text(done.faxes))
        self.verdict.say(text, Tone.GOOD)
        self._look_around()

    def _fail(self, error: Exception) -> None:
        self._timer.stop()
        known = error if isinstance(error, FaxDeskError) else FaxDeskError("gui.failed")
        self.upto.setEnabled(self.upto.count() > 0)
        self.choose.setEnabled(self._folder is not None)
        self.verdict.say(tell(known.message), Tone.BAD)

    def _before_s(self) -> float:
        """When the year after the chosen one begins."""
        return beginning_of(str(self.upto.currentData() + 1)) if self.upto.count() else 0.0

    def done(self, result: int) -> None:
        self._stopping.set()
        super().done(result)
