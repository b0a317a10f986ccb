"""A try in the form of a watched folder: where would this file go? Nothing is moved, and nothing is sent."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.words import listed, shown
from faxdesk.gui.kit.theme import Tone, heading, sentence, tighten
from faxdesk.gui.kit.wording import tell

if TYPE_CHECKING:
    from faxdesk.engine.folders.trying import Trial
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_MOST_NAMED = 5


class FolderTrial(QWidget):
    """An example, a button, and what would become of it."""

    def __init__(
        self,
        session: "Session",
        bridge: "Bridge",
        written: Callable[[], HotFolder],
        show_number: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        """`written` gives the folder as it stands in the form, or raises InvalidInputError."""
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._written = written
        self._show_number = show_number
        self._asked = 0
        self.example = QLineEdit(self)
        self.choose = QPushButton(self.tr("Choose a &file…"), self)
        self.button = QPushButton(self.tr("Tr&y"), self)
        self.answer = sentence(self, Tone.QUIET)
        self._arrange()
        self.choose.clicked.connect(self._choose_file)
        self.button.clicked.connect(self.try_it)
        self.example.returnPressed.connect(self.try_it)
        self.example.textEdited.connect(lambda _text: self._forget())

    def follow(self, source: NumberFrom) -> None:
        """Ask for what this kind of folder goes by."""
        self.example.setPlaceholderText(
            {
                NumberFrom.FOLDER: self.tr("No file is needed"),
                NumberFrom.FILE_NAME: self.tr("A file's name, as Fax_+13127367276_2026-11-29.pdf"),
                NumberFrom.SIDECAR: self.tr("A document with its small file beside it, or that file"),
                NumberFrom.FIRST_PAGE: self.tr("A document"),
            }[source]
        )
        for each in (self.example, self.choose):
            each.setEnabled(source is not NumberFrom.FOLDER)
        self._forget()

    def try_it(self) -> None:
        """Find out in the background; a newer question makes an older answer void."""
        from faxdesk.engine.folders.trying import Trying

        try:
            folder = self._written()
        except FaxDeskError as error:
            self._say(tell(error.message), Tone.BAD)
            return
        text = self.example.text().strip()
        if not text and folder.number_from is not NumberFrom.FOLDER:
            self._say(self.tr("Name or choose a file first."), Tone.BAD)
            return
        session = self._session
        preferences = session.desk.settings.load()
        trying = Trying(
            preferences=preferences,
            from_number=session.accounts.from_number(preferences),
            intake=session.make_intake,
            open_book=session.open_address_book,
        )
        self._asked += 1
        asked = self._asked
        self._say(self.tr("Looking…"), Tone.QUIET)
        self._bridge.run(
            lambda: trying.try_file(folder, Path(text)),
            lambda trial: self._on_tried(asked, trial),
            lambda error: self._on_refused(asked, error),
            owner=self,
        )

    def _on_tried(self, asked: int, trial: "Trial") -> None:
        if asked != self._asked:
            return
        named = [
            f"{shown(each.name)} ({self._show_number(each.address)})"
            if each.name
            else self._show_number(each.address)
            for each in trial.recipients[:_MOST_NAMED]
        ]
        said = self.tr("Would go to: {recipients}")
        if len(trial.recipients) > _MOST_NAMED:
            said = self.tr("Would go to {n} recipients, among them: {recipients}")
        self._say(said.format(n=len(trial.recipients), recipients=listed(named)), Tone.GOOD)

    def _on_refused(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        if isinstance(error, FaxDeskError):
            refused = self.tr("Would be refused: {reason}")
            self._say(refused.format(reason=tell(error.message)), Tone.BAD)
        elif isinstance(error, OSError):
            self._say(self.tr("This file can't be read."), Tone.BAD)
        else:
            raise error

    def _forget(self) -> None:
        self._asked += 1
        self._say("", Tone.QUIET)

    def _say(self, text: str, tone: Tone) -> None:
        self.answer.say(text, tone)

    def _choose_file(self) -> None:
        start = self.example.text() or str(Path.home())
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("A file to try"), start)
        if chosen:
            self.example.setText(chosen)
            self.try_it()

    def _arrange(self) -> None:
        self.example.setAccessibleName(self.tr("Example file"))
        self.button.setAutoDefault(False)
        self.choose.setAutoDefault(False)
        grid = QGridLayout(self)
        tighten(grid)
        grid.addWidget(heading(self.tr("Where would a file go?"), None, self), 0, 0, 1, 3)
        grid.addWidget(self.example, 1, 0)
        grid.addWidget(self.choose, 1, 1)
        grid.addWidget(self.button, 1, 2)
        grid.addWidget(self.answer, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
