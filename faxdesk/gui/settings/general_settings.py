"""The language, and the settings for each new fax: lines, country, time to undo, cover, scans, slow pages."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.domain.preference_checks import MAX_LINES, MAX_SLOW_PAGE_S, MAX_UNDO_S, MIN_SLOW_PAGE_S
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.cover.cover_titles import in_order, title_of
from faxdesk.gui.kit.locks import hold_locked
from faxdesk.gui.kit.theme import Tone, sentence, smaller, tighten
from faxdesk.gui.settings.language_choice import LanguageChoice
from faxdesk.gui.settings.settings_part import SettingsPart, add_row

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


class GeneralSettings(SettingsPart):
    """What a clerk asks for first."""

    def __init__(self, preferences: Preferences, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QSpinBox(self)
        self.country = QComboBox(self)
        self.undo = QSpinBox(self)
        self.cover = QComboBox(self)
        self.clean_up = QComboBox(self)
        self.slow_page = QDoubleSpinBox(self)
        self.language = LanguageChoice(preferences.language, self)
        self._lines_note = sentence(self, Tone.QUIET)
        self._fill(preferences)
        self._slow_page_s = preferences.slow_page_s
        self._fill_slow_page()
        self._fill_cover(preferences, session.intake.cover_templates())
        self._arrange()
        controls = (
            ("lines", self.lines),
            ("default_country", self.country),
            ("undo_s", self.undo),
            ("default_cover", self.cover),
            ("clean_up", self.clean_up),
            ("slow_page_s", self.slow_page),
            ("language", self.language),
        )
        self.locked = hold_locked(session.policy, controls)

    def changes(self) -> PreferenceChanges:
        return {
            "lines": self.lines.value(),
            "default_country": self.country.currentData() or "US",
            "undo_s": self.undo.value(),
            "default_cover": self.cover.currentData() or "",
            "clean_up": self.clean_up.currentData(),
            "slow_page_s": self._chosen_slow_page_s(),
            "language": self.language.currentData(),
        }

    def _fill(self, preferences: Preferences) -> None:
        self.lines.setRange(1, MAX_LINES)
        self.lines.setValue(preferences.lines)
        limit = preferences.channel_limit
        self._lines_note.setFont(smaller(self._lines_note.font()))
        told = self.tr("How many faxes may be under way at once. A new Telnyx account allows 2.")
        if limit is not None:
            allowed = (
                self.tr("Your fax application allows 1.")
                if limit == 1
                else self.tr("Your fax application allows %n; more are never used.", "", limit)
            )
            told = f"{told} {allowed}"
        self._lines_note.setText(told)
        self.undo.setRange(0, MAX_UNDO_S)
        self.undo.setSuffix(self.tr(" s"))
        self.undo.setSpecialValueText(self.tr("send at once"))
        self.undo.setValue(preferences.undo_s)
        self.undo.setAccessibleName(self.tr("Time to undo after Send, in seconds"))
        self.country.setAccessibleName(self.tr("Country of numbers without a country code"))
        for name, code in _countries():
            self.country.addItem(name, code)
        self.clean_up.addItem(self.tr("Clean up letters that it makes quick, offer the rest"), "letters")
        self.clean_up.addItem(self.tr("Offer to clean them up"), "ask")
        self.clean_up.addItem(self.tr("Clean them up at once"), "always")
        self.clean_up.addItem(self.tr("Leave them as they are"), "never")
        self.clean_up.setCurrentIndex(self.clean_up.findData(preferences.clean_up))
        self.country.setCurrentIndex(self.country.findData(preferences.default_country))

    def _fill_slow_page(self) -> None:
        self.slow_page.setDecimals(1)
        self.slow_page.setSingleStep(0.5)
        self.slow_page.setRange(MIN_SLOW_PAGE_S / 60, MAX_SLOW_PAGE_S / 60)
        self.slow_page.setSuffix(self.tr(" min"))
        self.slow_page.setValue(self._slow_page_s / 60)
        self.slow_page.setAccessibleName(self.tr("Warn of pages that take longer on the line, in minutes"))

    def _chosen_slow_page_s(self) -> int:
        """To the second as it was where nobody changed it: the control knows tenths of a minute."""
        is_same = self.slow_page.value() == round(self._slow_page_s / 60, self.slow_page.decimals())
        return self._slow_page_s if is_same else round(self.slow_page.value() * 60)

    def _fill_cover(self, preferences: Preferences, templates: Iterable[str]) -> None:
        self.cover.setAccessibleName(self.tr("Cover page of a new fax"))
        self.cover.addItem(self.tr("None"), "")
        # One that is gone stays chosen until the person chooses another.
        names = dict.fromkeys([*templates, preferences.default_cover])
        for name in in_order(filter(None, names)):
            self.cover.addItem(title_of(name), name)
        self.cover.setCurrentIndex(self.cover.findData(preferences.default_cover))

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        tighten(grid)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Lines"), self.lines),
            (self.tr("Numbers without a &country code are in"), self.country),
            (self.tr("Time to &undo after Send"), self.undo),
            (self.tr("Cover &page of a new fax"), self.cover),
            (self.tr("&Scanned pages"), self.clean_up),
            (self.tr("&Warn of pages longer on the line than"), self.slow_page),
            (self.tr("L&anguage, from the next start on"), self.language),
        )
        for row, (text, widget) in enumerate(rows):
            add_row(grid, row if row == 0 else row + 1, text, widget)
        grid.addWidget(self._lines_note, 1, 1)
        grid.setColumnStretch(1, 1)


def _countries() -> list[tuple[str, str]]:
    """Names and codes, by name."""
    from faxdesk.numbering import countries

    named = []
    for code, calling_code in countries():
        territory = QLocale.codeToTerritory(code)
        name = QLocale.territoryToString(territory) if territory is not QLocale.Country.AnyCountry else code
        named.append((f"{name} (+{calling_code})", code))
    return sorted(named)
