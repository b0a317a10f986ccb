"""One contact, to be written or changed."""

import getpass
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FINER_THAN_FINE, Quality
from faxdesk.domain.people.contact import Contact, ContactSettings, DoNotFax
from faxdesk.domain.words import listed
from faxdesk.gui.contacts.number_table import NumberTable
from faxdesk.gui.cover.cover_titles import title_of
from faxdesk.gui.kit.dialog_room import yes_or_cancel
from faxdesk.gui.kit.theme import GAP_PX, Tone, sentence, tighten
from faxdesk.gui.kit.wording import quality_text, tell

_MONOCHROME: Final = (None, True, False)


class ContactEditor(QDialog):
    """`contact` of it is what was written, once it was accepted."""

    def __init__(
        self,
        contact: Contact | None,
        *,
        default_country: str,
        covers: Sequence[str],
        now_s: Callable[[], float],
        refusing: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`refusing`: the contact's numbers that refused a quality finer than High, as they are read."""
        super().__init__(parent)
        self.contact = contact
        self._refusing = refusing
        self._country = default_country
        self._covers: tuple[str | None, ...] = (None, "", *covers)
        self._now_s = now_s
        self.name, self.company, self.attention = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.language, self.groups, self.reason = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.numbers = NumberTable(self)
        self.notes = QPlainTextEdit(self)
        self.cover, self.quality, self.monochrome = QComboBox(self), QComboBox(self), QComboBox(self)
        self.favourite = QCheckBox(self.tr("&Favourite: stands before others"), self)
        self.no_t38 = QCheckBox(self.tr("Without &T.38"), self)
        self.slower = QCheckBox(self.tr("&Slower tries: more time between them"), self)
        self.closed = QCheckBox(self.tr("&Do not fax, because:"), self)
        self.quality_note = sentence(self, Tone.WARNING)
        self.problem = sentence(self, Tone.BAD)
        self._fill(contact)
        self._arrange()
        self.closed.toggled.connect(self.reason.setEnabled)
        self.quality.currentIndexChanged.connect(self._tell_refused)
        self._tell_refused()
        self.setWindowTitle(self.tr("Contact") if contact else self.tr("New contact"))
        self.resize(620, 640)

    def _fill(self, contact: Contact | None) -> None:
        self.cover.addItems([self._cover_title(name) for name in self._covers])
        self.quality.addItem(self.tr("As for all"))
        self.quality.addItems([quality_text(quality) for quality in Quality])
        self.monochrome.addItems([self.tr("As for all"), self.tr("Yes"), self.tr("No")])
        self.numbers.fill(contact.numbers if contact else ())
        self.reason.setEnabled(False)
        if contact is None:
            return
        settings = contact.settings
        for line, text in (
            (self.name, contact.name),
            (self.company, contact.company),
            (self.attention, contact.attention),
            (self.language, contact.language),
            (self.groups, "; ".join(contact.groups)),
        ):
            line.setText(text)
        self.notes.setPlainText(contact.notes)
        if settings.cover not in self._covers:
            self._covers = (*self._covers, settings.cover)
            self.cover.addItem(self._cover_title(settings.cover))
        self.cover.setCurrentIndex(self._covers.index(settings.cover))
        self.quality.setCurrentIndex(list(Quality).index(settings.quality) + 1 if settings.quality else 0)
        self.monochrome.setCurrentIndex(_MONOCHROME.index(settings.monochrome))
        self.no_t38.setChecked(settings.is_t38_off)
        self.slower.setChecked(settings.has_slower_tries)
        self.favourite.setChecked(contact.is_favourite)
        if contact.do_not_fax is not None:
            self.closed.setChecked(True)
            self.reason.setEnabled(True)
            self.reason.setText(contact.do_not_fax.reason)

    def _cover_title(self, name: str | None) -> str:
        if name is None:
            return self.tr("As for all")
        return title_of(name) if name else self.tr("None")

    def _arrange(self) -> None:
        form = QFormLayout()
        for title, widget in (
            (self.tr("&Name"), self.name),
            (self.tr("&Company"), self.company),
            (self.tr("N&umbers"), self.numbers),
            (self.tr("&Attention"), self.attention),
            (self.tr("&Groups (a semicolon between)"), self.groups),
            (self.tr("&Language"), self.language),
            (self.tr("Co&ver"), self.cover),
            (self.tr("&Quality"), self.quality),
            ("", self.quality_note),
            (self.tr("&Monochrome"), self.monochrome),
            ("", self.no_t38),
            ("", self.slower),
            ("", self.favourite),
            ("", self.closed),
            (self.tr("&Reason"), self.reason),
            (self.tr("N&otes"), self.notes),
        ):
            form.addRow(title, widget)
        self.numbers.setMinimumHeight(150)
        self.notes.setMaximumHeight(70)
        self.notes.setTabChangesFocus(True)
        buttons = yes_or_cancel(self, self._on_buttons_accepted, saves=True)
        layout = QVBoxLayout(self)
        tighten(layout, margin_px=GAP_PX * 2)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def _tell_refused(self) -> None:
        """Which numbers refused a finer quality before, and what becomes of it."""
        numbers = listed(self._refusing)
        self.quality_note.setVisible(bool(numbers))
        place = self.quality.currentIndex()
        if place and list(Quality)[place - 1] in FINER_THAN_FINE:
            said = self.tr("{numbers} refused so fine a quality before: faxes there begin in High.")
            self.quality_note.say(said.format(numbers=numbers), Tone.WARNING)
        else:
            said = self.tr("{numbers} refused a quality finer than High before.")
            self.quality_note.say(said.format(numbers=numbers), Tone.QUIET)

    def _on_buttons_accepted(self) -> None:
        try:
            self.contact = self._written()
        except InvalidInputError as error:
            self.problem.say(tell(error.message))
            return
        self.accept()

    def _written(self) -> Contact:
        """Raises InvalidInputError where something can't be so."""
        before = self.contact
        quality = self.quality.currentIndex()
        groups = (name.strip() for name in self.groups.text().split(";"))
        return replace(
            before or Contact(name="New"),
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            numbers=self.numbers.numbers(self._country),
            attention=self.attention.text().strip(),
            notes=self.notes.toPlainText(),
            language=self.language.text().strip(),
            settings=ContactSettings(
                cover=self._covers[self.cover.currentIndex()],
                quality=list(Quality)[quality - 1] if quality else None,
                monochrome=_MONOCHROME[self.monochrome.currentIndex()],
                is_t38_off=self.no_t38.isChecked(),
                has_slower_tries=self.slower.isChecked(),
            ),
            groups=tuple(name for name in groups if name),
            is_favourite=self.favourite.isChecked(),
            do_not_fax=self._do_not_fax(before.do_not_fax if before else None),
        )

    def _do_not_fax(self, before: DoNotFax | None) -> DoNotFax | None:
        if not self.closed.isChecked():
            return None
        reason = self.reason.text().strip()
        if before is not None and before.reason == reason:
            return before
        return DoNotFax(reason=reason, by=getpass.getuser(), since_s=self._now_s())
