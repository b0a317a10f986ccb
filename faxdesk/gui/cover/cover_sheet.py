"""The cover as it will arrive, beside what is typed: its pages, and what is to be said of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from faxdesk.domain.document.severity import Severity
from faxdesk.gui.documents.document_item import DocumentItem, findings_of
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, bold, sentence, smaller, tighten
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.preview.page_view import PageView
from faxdesk.gui.preview.preview_drawing import PreviewDrawing
from faxdesk.gui.preview.preview_mode import PreviewMode
from faxdesk.gui.preview.preview_pages import PreviewPage, pages_of

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


class CoverSheet(QWidget):
    """Shows one page of a drawn cover. Page Up and Page Down turn to the others."""

    def __init__(self, session: "Session", bridge: Bridge, settings: FaxSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._mode = PreviewMode(settings, self)
        self._drawing = PreviewDrawing(session.pages(), bridge, self)
        self._pages: list[PreviewPage] = []
        self._row = 0
        self.view = PageView(self._drawing.paint, self)
        self.verdict = sentence(self, Tone.WARNING)
        self._place = QLabel(self)
        self._arrange()
        self._drawing.arrived.connect(self._refresh)
        self.view.turned.connect(self._turn)

    def show_cover(self, item: DocumentItem) -> None:
        """Show this cover, at the page that was in sight."""
        self._pages = list(pages_of([item]))
        self._row = min(self._row, max(len(self._pages) - 1, 0))
        self._say(item)
        self._refresh()

    def show_problem(self, text: str) -> None:
        """Say why there is nothing to be seen."""
        self._pages = []
        self.verdict.say(text, Tone.BAD)
        self._place.clear()
        self.view.show_blank(0)

    def _say(self, item: DocumentItem) -> None:
        lines = [
            " ".join(tell(message) for message in (each.message, each.remedy) if message is not None)
            for each in findings_of(item)
        ]
        tone = Tone.BAD if item.severity is Severity.ERROR else Tone.WARNING
        self.verdict.say("\n".join(lines), tone)

    def _refresh(self) -> None:
        count = len(self._pages)
        if not count:
            return
        place = self.tr("Page {number} of {count}").format(number=self._row + 1, count=count)
        self._place.setText(place if count > 1 else self.tr("1 page"))
        request = self._mode.request(self._pages[self._row])
        sheet = self._drawing.sheet(request)
        if sheet is not None:
            self.view.show_sheet(sheet, self._mode.paper())
        else:
            self._drawing.want([self._mode.request(page) for page in (self._pages[self._row], *self._pages)])
        self.view.setAccessibleDescription(f"{place}. {self.verdict.text()}")

    def _turn(self, steps: int) -> None:
        row = self._row + steps
        if 0 <= row < len(self._pages):
            self._row = row
            self._refresh()

    def _arrange(self) -> None:
        title = QLabel(self.tr("As it will arrive"), self)
        title.setFont(bold(title.font()))
        self.view.setAccessibleName(title.text())
        self.verdict.setFont(smaller(self.verdict.font()))
        self.view.setMinimumWidth(240)
        top = QHBoxLayout()
        tighten(top)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._place)
        whole = QVBoxLayout(self)
        tighten(whole, gap_px=HALF_GAP_PX)
        whole.addLayout(top)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignBottom)
