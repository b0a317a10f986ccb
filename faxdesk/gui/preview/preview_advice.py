"""Below the page: what it would lose, with the button that fixes it; beside the settings: which ones suit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from faxdesk.domain.document.advice import PageWarning, Remedy
from faxdesk.domain.document.recommendation import Recommendation
from faxdesk.domain.words import Message, duration_text
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, ICON_PX, Tone, sentence, smaller, tighten, tone_colour
from faxdesk.gui.kit.wording import plain_tip, tell
from faxdesk.gui.preview.preview_advisor import PreviewAdvisor
from faxdesk.gui.preview.preview_pages import PreviewPage
from faxdesk.gui.preview.preview_place import PreviewPlace

_MOST_LINES: Final = 2
"""More would push the page out of sight."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line says, and what its button says and does; there is none without a text for it."""

    text: str
    tone: Tone
    button: str = ""
    do: Callable[[], None] | None = None
    hint: str = ""

    @property
    def looks(self) -> tuple[str, ...]:
        """What of it can be seen."""
        return (self.text, self.tone.value, self.button, self.hint)


class PreviewAdvice(QWidget):
    """Lines about the page that is looked at; hidden while there is nothing to say."""

    def __init__(
        self, place: PreviewPlace, advisor: PreviewAdvisor, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._advisor = advisor
        self._is_wanted = True
        self._rows = [_Row(icons, self) for _ in range(_MOST_LINES)]
        layout = QVBoxLayout(self)
        tighten(layout, gap_px=HALF_GAP_PX)
        for row in self._rows:
            layout.addWidget(row)
        place.changed.connect(self.refresh)
        advisor.changed.connect(self.refresh)
        self.refresh()

    @property
    def texts(self) -> list[str]:
        """What is said now."""
        return [row.words.text() for row in self._rows if not row.isHidden()]

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return tuple(row.button for row in self._rows)

    def set_wanted(self, is_wanted: bool) -> None:
        """Say nothing while somebody else says it."""
        self._is_wanted = is_wanted
        self.refresh()

    def refresh(self) -> None:
        """Say what is to be said now; nothing here takes time."""
        page, row = self._place.page, self._place.row
        lines: list[_Line] = []
        if self._is_wanted and page is not None and row is not None:
            lines.extend(self._lines(page, row))
        for place, each in enumerate(self._rows):
            each.show_line(lines[place] if place < len(lines) else None)
        self.setVisible(bool(lines))

    def _lines(self, page: PreviewPage, row: int) -> Iterator[_Line]:
        """The page's warnings, else where there are others."""
        warnings = self._advisor.advised(page, self._place.pages)[:_MOST_LINES]
        for warning in warnings:
            yield self._warning_line(warning, page, row)
        other = None if warnings else self._next_in_trouble(row)
        if other is not None:
            text = self.tr("Page {page} needs a look.").format(page=other + 1)
            yield _Line(text, Tone.WARNING, self.tr("Show"), partial(self._place.go_to, other))

    def _warning_line(self, warning: PageWarning, page: PreviewPage, row: int) -> _Line:
        # The number is that of the page in the fax, as it stands above the page.
        message = Message(code=warning.message.code, values={**warning.message.values, "page": row + 1})
        remedy = warning.remedy_message
        if warning.remedy is None or remedy is None or not self._advisor.can_do(warning):
            return _Line(tell(message), Tone.WARNING)
        do = partial(self._advisor.carry_out, warning, page)
        return _Line(tell(message), Tone.WARNING, self._short(warning) or tell(remedy), do, tell(remedy))

    def _short(self, warning: PageWarning) -> str:
        """The remedy in as few words as a button has room for; the whole stands beside the mouse."""
        if warning.remedy is Remedy.SET_THRESHOLD:
            return self.tr("Set threshold to {percent}").format(percent=warning.threshold_pct)
        if warning.remedy is Remedy.LEAVE_OUT_PAGE:
            return self.tr("Leave it out")
        if warning.remedy is Remedy.SET_VERY_HIGH:
            return self.tr("Set very high")
        if warning.remedy is Remedy.FOLLOW_ADVICE:
            time = duration_text(warning.remedy_s or 0.0)
            if warning.threshold_pct is None:
                return self.tr("Use greyscale, high: {time}").format(time=time)
            return self.tr("Set threshold to {percent}: {time}").format(
                percent=warning.threshold_pct, time=time
            )
        return self.tr("Use greyscale")

    def _next_in_trouble(self, row: int) -> int | None:
        """The next page from this one on and around of which there is something to be said."""
        pages = self._place.pages
        rows = (*range(row + 1, len(pages)), *range(row))
        return next((each for each in rows if self._advisor.warnings(pages.page(each))), None)


class SettingsAdvice(QWidget):
    """A quiet line about the settings that suit the fax; hidden while they are set, or nothing is known."""

    def __init__(self, place: PreviewPlace, advisor: PreviewAdvisor, icons: Icons) -> None:
        super().__init__()
        self._place = place
        self._advisor = advisor
        self._row = _Row(icons, self)
        layout = QVBoxLayout(self)
        tighten(layout)
        layout.addWidget(self._row)
        place.changed.connect(self.refresh)
        advisor.changed.connect(self.refresh)
        self.refresh()

    @property
    def text(self) -> str:
        """What is said now, "" where nothing is."""
        return "" if self.isHidden() else self._row.words.text()

    @property
    def button(self) -> QPushButton:
        return self._row.button

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The controls as Tab goes through them."""
        return (self.button,)

    def refresh(self) -> None:
        advice = self._advisor.recommendation(self._place.pages)
        line = None
        if advice is not None:
            do = partial(self._advisor.follow, advice)
            line = _Line(self._words(advice), Tone.QUIET, self.tr("Use"), do, self.tr("Set it so"))
        self._row.show_line(line)
        self.setVisible(line is not None)

    def _words(self, advice: Recommendation) -> str:
        """Why, and how long it takes instead of how long, where that is known and differs."""
        said = [tell(advice.reason)]
        seconds = self._advisor.seconds(self._place.pages, advice)
        if seconds is not None:
            now, then = (duration_text(each_s) for each_s in seconds)
            if now != then:
                said.append(tell(Message(code="advice.instead", values={"time": then, "now": now})))
        return " ".join(said)


class _Row(QWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._shown: tuple[str, ...] | None = None
        self._do: Callable[[], None] | None = None
        self._mark = QLabel(self)
        self.words = sentence(self)
        self.words.setFont(smaller(self.words.font()))
        self.button = QPushButton(self.tr("Use"), self)
        self.button.setFont(smaller(self.button.font()))
        self.button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        tighten(row)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        icons.on_palette_changed(self, self._draw_mark)
        self.hide()

    def show_line(self, line: _Line | None) -> None:
        self._do = line.do if line is not None else None
        looks = line.looks if line is not None else None
        if looks == self._shown:
            return
        self._shown = looks
        self.setVisible(line is not None)
        if line is not None:
            self.words.say(line.text, line.tone)
            self.button.setText(line.button)
            self.button.setAccessibleDescription(line.text)
            self.button.setToolTip(plain_tip(line.hint))
            self.button.setVisible(bool(line.button))
            self._draw_mark()

    def _draw_mark(self) -> None:
        if self._shown is None:
            return
        tone = Tone(self._shown[1])
        name = "warning" if tone is Tone.WARNING else "info"
        colour = tone_colour(tone, QApplication.palette())
        self._mark.setPixmap(self._icons.pixmap(name, colour, ICON_PX, self.devicePixelRatioF()))

    def _on_button_clicked(self) -> None:
        if self._do is not None:
            self._do()
