"""One watched folder, to be added or changed, with a try of where a file would go."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.fax.priority import PRIORITY_NAMES, Priority
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.options import Quality
from faxdesk.gui.cover.cover_titles import in_order, title_of
from faxdesk.gui.folders.folder_trial import FolderTrial
from faxdesk.gui.folders.folder_words import source_text
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, smaller, thin_line, tighten
from faxdesk.gui.kit.wording import quality_text, tell

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge

_MONOCHROME: Final = (None, True, False)
_PRIORITIES: Final = (Priority.URGENT, Priority.NORMAL, Priority.WHEN_IDLE)


class FolderEditor(QDialog):
    """`folder` of it is what was written, once it was accepted; `keep` may refuse it with a FaxDeskError."""

    def __init__(
        self,
        folder: HotFolder | None,
        session: "Session",
        bridge: "Bridge",
        keep: Callable[[HotFolder], None],
        show_number: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self._keep = keep
        self._covers = ("", *in_order(session.intake.cover_templates()))
        if folder is not None and folder.cover not in self._covers:
            self._covers = (*self._covers, folder.cover)
        self.path, self.name, self.to = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.pattern, self.subject = QLineEdit(self), QLineEdit(self)
        self.source, self.cover = QComboBox(self), QComboBox(self)
        self.quality, self.monochrome, self.priority = QComboBox(self), QComboBox(self), QComboBox(self)
        self.choose = QPushButton(self.tr("C&hoose…"), self)
        self.trusted = QCheckBox(self.tr("&Trusted: numbers never faxed before go without asking"), self)
        self.keeps_sent = QCheckBox(self.tr("&Keep what was delivered, in “sent”"), self)
        self.trust_note = sentence(self, Tone.QUIET)
        self.trust_note.setFont(smaller(self.trust_note.font()))
        self.problem = sentence(self, Tone.BAD)
        self.trial = FolderTrial(session, bridge, self._to_try, show_number, self)
        self._form = QFormLayout()
        self._fill(folder or _new_folder())
        self._arrange()
        self.choose.clicked.connect(self._choose_folder)
        self.source.currentIndexChanged.connect(self._show)
        self.trusted.toggled.connect(self._show)
        self._show()
        (self.choose if folder is None else self.name).setFocus()
        self.setWindowTitle(self.tr("Watched folder") if folder else self.tr("Watch a folder"))

    def written(self, path: str = "") -> HotFolder:
        """As it stands in the form; raises InvalidInputError where it can't be so.

        Args:
            path: takes the place of the folder, where none is chosen.
        """
        source = self._source
        quality = self.quality.currentIndex()
        return replace(
            self.folder or _new_folder(),
            path=self.path.text() or path,
            name=self.name.text().strip(),
            number_from=source,
            to=tuple(filter(None, map(str.strip, self.to.text().split(";"))))
            if source is NumberFrom.FOLDER
            else (),
            pattern=self.pattern.text() if self._has_pattern else "",
            cover=self._covers[self.cover.currentIndex()],
            subject=self.subject.text().strip(),
            quality=list(Quality)[quality - 1].value if quality else "",
            monochrome=_MONOCHROME[self.monochrome.currentIndex()],
            priority=PRIORITY_NAMES[_PRIORITIES[self.priority.currentIndex()]],
            is_trusted=self.trusted.isChecked(),
            keeps_sent=self.keeps_sent.isChecked(),
        )

    def _to_try(self) -> HotFolder:
        """Where a file would go doesn't depend on where the folder is."""
        return self.written(_new_folder().path)

    @property
    def _source(self) -> NumberFrom:
        return list(NumberFrom)[self.source.currentIndex()]

    @property
    def _has_pattern(self) -> bool:
        return self._source in {NumberFrom.FILE_NAME, NumberFrom.FIRST_PAGE}

    def _fill(self, folder: HotFolder) -> None:
        as_set = self.tr("As in the settings")
        self.source.addItems([source_text(each) for each in NumberFrom])
        self.cover.addItems([title_of(each) if each else self.tr("None") for each in self._covers])
        self.quality.addItem(as_set)
        self.quality.addItems([quality_text(each) for each in Quality])
        self.monochrome.addItems([as_set, self.tr("Yes"), self.tr("No")])
        self.priority.addItems([self.tr("Before others"), self.tr("Normal"), self.tr("When idle")])
        self.source.setCurrentIndex(list(NumberFrom).index(folder.number_from))
        self.cover.setCurrentIndex(self._covers.index(folder.cover))
        qualities = ["", *(each.value for each in Quality)]
        self.quality.setCurrentIndex(qualities.index(folder.quality))
        self.monochrome.setCurrentIndex(_MONOCHROME.index(folder.monochrome))
        self.priority.setCurrentIndex(_PRIORITIES.index(folder.level))
        self.path.setText(folder.path if self.folder is not None else "")
        texts = {
            self.name: folder.name,
            self.to: "; ".join(folder.to),
            self.pattern: folder.pattern,
            self.subject: folder.subject,
        }
        for line, text in texts.items():
            line.setText(text)
        self.trusted.setChecked(folder.is_trusted)
        self.keeps_sent.setChecked(folder.keeps_sent)

    def _arrange(self) -> None:
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(self.tr("No folder chosen"))
        self.choose.setVisible(self.folder is None)
        self.choose.setAccessibleName(self.tr("Choose the folder"))
        self.name.setPlaceholderText(self.tr("The folder's own name"))
        self.to.setPlaceholderText(self.tr("Numbers, contacts or @groups, a semicolon between"))
        self.pattern.setPlaceholderText(self.tr("A regular expression; empty: what looks like a number"))
        place = QHBoxLayout()
        tighten(place)
        place.addWidget(self.path, 1)
        place.addWidget(self.choose)
        for title, widget in self._rows():
            self._form.addRow(title, widget)
        self._form.insertRow(0, self.tr("Folder"), place)
        self.path.setAccessibleName(self.tr("Folder"))
        buttons = yes_or_cancel(self, self._on_buttons_accepted, saves=True)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addLayout(self._form)
        layout.addWidget(thin_line(self))
        layout.addWidget(self.trial)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.setMinimumWidth(620)

    def _rows(self) -> Sequence[tuple[str, QWidget]]:
        return (
            (self.tr("&Name"), self.name),
            (self.tr("&Who it goes to"), self.source),
            (self.tr("T&o"), self.to),
            (self.tr("&Pattern"), self.pattern),
            (self.tr("Co&ver"), self.cover),
            (self.tr("Sub&ject"), self.subject),
            (self.tr("&Quality"), self.quality),
            (self.tr("&Monochrome"), self.monochrome),
            (self.tr("Prio&rity"), self.priority),
            ("", self.trusted),
            ("", self.trust_note),
            ("", self.keeps_sent),
        )

    def _show(self) -> None:
        """What doesn't count for this kind of folder isn't there."""
        self._form.setRowVisible(self.to, self._source is NumberFrom.FOLDER)
        self._form.setRowVisible(self.pattern, self._has_pattern)
        if self.trusted.isChecked():
            self.trust_note.say(
                self.tr("For programs whose numbers are right: a wrong one goes to a stranger at once."),
                Tone.WARNING,
            )
        else:
            self.trust_note.say(
                self.tr("A number that was never faxed before is held until somebody releases it."),
                Tone.QUIET,
            )
        self.trial.follow(self._source)

    def _choose_folder(self) -> None:
        start = self.path.text() or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to watch"), start)
        if chosen:
            self.path.setText(str(Path(chosen)))

    def _on_buttons_accepted(self) -> None:
        try:
            folder = self.written()
            self._keep(folder)
        except FaxDeskError as error:
            self.problem.say(tell(error.message), Tone.BAD)
        else:
            self.folder = folder
            self.accept()


def _new_folder() -> HotFolder:
    """What the form begins with."""
    return HotFolder(path=str(Path.home()), number_from=NumberFrom.FILE_NAME)
