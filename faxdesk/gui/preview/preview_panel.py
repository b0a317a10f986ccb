"""The fax as it will arrive: a page, the strip of all pages, what is to be said of them."""

from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from faxdesk.domain.document.line_time import Way
from faxdesk.engine.compose.viewing import Kind, PageRequest
from faxdesk.gui.documents.document_item import DocumentItem, PagesSeen
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import HALF_GAP_PX, Tone, sentence, smaller, tighten
from faxdesk.gui.kit.wording import plain_tip
from faxdesk.gui.preview.page_geometry import Zoom
from faxdesk.gui.preview.page_strip import SMALL_PX, PageStrip
from faxdesk.gui.preview.page_view import PageView
from faxdesk.gui.preview.preview_advice import PreviewAdvice, SettingsAdvice
from faxdesk.gui.preview.preview_advisor import PreviewAdvisor
from faxdesk.gui.preview.preview_drawing import PreviewDrawing
from faxdesk.gui.preview.preview_mode import PreviewMode
from faxdesk.gui.preview.preview_pages import PreviewPage
from faxdesk.gui.preview.preview_place import PreviewPlace
from faxdesk.gui.preview.preview_times import timed
from faxdesk.gui.preview.preview_tools import TitleBox, ZoomBox, tool_button

_NEIGHBOURS: Final = (1, -1, 2)
"""The pages that are drawn ahead while one is looked at, in this order."""


class PreviewPanel(QWidget):
    """Shows the pages of Documents.

    Signals:
        window_asked: the person wants the preview in a window of its own, or back from there.
    """

    window_asked = Signal()

    def __init__(
        self,
        documents: Documents,
        mode: PreviewMode,
        drawing: PreviewDrawing,
        advisor: PreviewAdvisor,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self.mode = mode
        self._drawing = drawing
        self._icons = icons
        self._place = PreviewPlace(documents, self)
        self.pages = self._place.pages
        self.view = PageView(drawing.paint, self)
        self._timed_ways: list[Way] = []
        self._advisor = advisor
        self.strip = PageStrip(self.pages, self._small, self._is_in_trouble, self)
        self.advice = PreviewAdvice(self._place, advisor, icons, self)
        self.folded_advice = PreviewAdvice(self._place, advisor, icons)
        self.folded_advice.set_wanted(False)
        self.settings_advice = SettingsAdvice(self._place, advisor, icons)
        self.title = TitleBox(self)
        self.back_button = tool_button(self, icons, "left", self.tr("Previous page (Page Up)"))
        self.on_button = tool_button(self, icons, "right", self.tr("Next page (Page Down)"))
        self.turn_button = tool_button(self, icons, "turn", self.tr("Turn this page (R, back with Shift+R)"))
        self.zoom = ZoomBox(self)
        self.window_button = tool_button(self, icons, "larger", "")
        self._number = QLabel(self)
        self._note = sentence(self, Tone.QUIET)
        self._arrange()
        self._connect()
        self.set_in_window(False)
        self._refresh()

    @property
    def shown(self) -> PreviewPage | None:
        """The page that is shown, or will be as soon as it is drawn."""
        return self._place.page

    @property
    def number(self) -> str:
        """Which page it is, in words."""
        return self._number.text()

    @property
    def note(self) -> str:
        """What is said of the picture."""
        return self._note.text()

    def show_document(self, item: DocumentItem) -> None:
        """Show where this document begins, unless one of its pages is shown already."""
        self._place.go_to_document(item)

    def show_row(self, row: int) -> None:
        """Go to the fax's page number `row`, from 0; beyond the ends nothing happens."""
        self._place.go_to(row)

    def turn_page(self, *, is_clockwise: bool = True) -> None:
        """Turn the page that is shown by a quarter, for the fax too."""
        page = self._place.page
        if page is not None:
            self._documents.turn(page.item, page.page + 1, is_clockwise=is_clockwise)

    def warn_from(self, slow_page_s: int) -> None:
        """From so many seconds on the line on a page is warned about."""
        self._advisor.warn_from(slow_page_s)

    def set_in_window(self, is_in_window: bool) -> None:
        """Fit the button for a window of its own to where the preview is now."""
        text = self.tr("Back to the main window") if is_in_window else self.tr("In a window of its own")
        self.window_button.setToolTip(plain_tip(text))
        self.window_button.setAccessibleName(text)
        self._icons.put_on(self.window_button, "smaller" if is_in_window else "larger")

    def _refresh(self) -> None:
        """Show the page as it is to be seen now, or as soon as it is there."""
        row, page = self._place.row, self._place.page
        self._refresh_words(row)
        if page is None or row is None:
            self.view.show_blank(0, self._place.why_empty())
            return
        self.strip.show_row(row)
        request = self.mode.request(page)
        sheet = self._drawing.sheet(request)
        if sheet is not None:
            self.view.show_sheet(sheet, self.mode.paper())
        elif self._drawing.pages.has_refused(request):
            self.view.show_blank(page.ratio, self.tr("This page can't be shown."))
        elif self.view.picture.isNull():
            self.view.show_blank(page.ratio)
        self._want(row)

    def _refresh_words(self, row: int | None) -> None:
        count = len(self.pages)
        numbered = self.tr("Page {number} of {count}")
        self._number.setText(numbered.format(number=row + 1, count=count) if row is not None else "")
        self.back_button.setEnabled(bool(row))
        self.on_button.setEnabled(row is not None and row + 1 < count)
        self.turn_button.setEnabled(self.shown is not None and self._documents.can_turn(self.shown.item))
        tools = (self.back_button, self.on_button, self.turn_button, self.zoom, self.window_button)
        for widget in (self._number, *tools):
            widget.setVisible(count > 0)
        self.strip.setVisible(count > 1)
        self._note.setText(self.mode.note(self.shown))
        self._note.setToolTip(plain_tip(self.mode.details()))
        described = self.pages.describe(row) if row is not None else self._place.why_empty()
        self.view.setAccessibleName(self.title.currentText())
        self.view.setAccessibleDescription(described)

    # What is drawn

    def _want(self, row: int) -> None:
        """Ask for the page, its neighbour, what the strip shows, the pages around; then look at them all."""
        pages = [row + step for step in (0, *_NEIGHBOURS) if 0 <= row + step < len(self.pages)]
        large = [self.mode.request(self.pages.page(each)) for each in pages]
        small = [self._small_wish(each) for each in self.strip.rows_in_sight()]
        first = self.pages.page(row)
        sheets = [page.looked_at for page in (first, *self.pages)]
        times = [timed(page) for page in (first, *self.pages)]
        ways = self._advisor.ways(self.pages)
        self._drawing.want([*large[:2], *small, *large[2:]], to_analyse=sheets, to_time=times, ways=ways)

    def _want_new_ways(self) -> None:
        """Have the times found out for settings that are recommended only now."""
        row, ways = self._place.row, self._advisor.ways(self.pages)
        if row is not None and ways != self._timed_ways:
            self._timed_ways = ways
            self._want(row)

    def _small_wish(self, row: int) -> PageRequest:
        scale = self.devicePixelRatioF()
        box_px = (round(SMALL_PX.width() * scale), round(SMALL_PX.height() * scale))
        return self.mode.small_wish(self.pages.page(row), box_px)

    def _small(self, row: int) -> QPixmap | None:
        return self._drawing.small(self._small_wish(row))

    def _mark_documents(self) -> None:
        """A card must not look fine while a page of it would lose something, seen or not."""
        said: dict[DocumentItem, set[str]] = {}
        for page in self.pages:
            said.setdefault(page.item, set()).update(each.code for each in self._advisor.warnings(page))
        seconds = self._advisor.line_times(self.pages)
        self._documents.show_pages(
            lambda item: PagesSeen(warnings=frozenset(said.get(item, ())), line_s=seconds.get(item))
        )
        self._want_new_ways()

    def _is_in_trouble(self, row: int) -> bool:
        return bool(self._advisor.warnings(self.pages.page(row)))

    def _on_drawing_arrived(self, request: PageRequest) -> None:
        if request.kind is Kind.SMALL:
            for row in self.strip.rows_in_sight():
                if self._small_wish(row) == request:
                    self.strip.redraw_row(row)
        elif self._place.page is not None and request == self.mode.request(self._place.page):
            self._refresh()

    def _on_place_changed(self) -> None:
        self._drawing.keep_only({path for page in self.pages for path in page.paths})
        self._refresh()

    def _on_strip_sight_changed(self) -> None:
        row = self._place.row
        if row is not None:
            self._want(row)

    def _on_zoom_chosen(self, zoom: Zoom) -> None:
        if zoom is not self.view.zoom:
            self.view.set_zoom(zoom)
            self.view.to_top()

    # How it is laid out

    def _arrange(self) -> None:
        self._note.setFont(smaller(self._note.font()))
        top = QHBoxLayout()
        tighten(top, gap_px=HALF_GAP_PX)
        top.addWidget(self.title)
        top.addStretch(1)
        for widget in (self._number, self.back_button, self.on_button):
            top.addWidget(widget)
        middle = QHBoxLayout()
        tighten(middle, gap_px=HALF_GAP_PX)
        middle.addWidget(self.strip)
        middle.addWidget(self.view, 1)
        footer = QHBoxLayout()
        tighten(footer, gap_px=HALF_GAP_PX)
        footer.addWidget(self._note, 1)
        for tool in (self.turn_button, self.zoom, self.window_button):
            footer.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        tighten(whole, gap_px=HALF_GAP_PX)
        whole.addLayout(top)
        whole.addLayout(middle, 1)
        whole.addWidget(self.advice)
        whole.addLayout(footer)
        stops = (self.title, self.back_button, self.on_button, self.strip, self.view, *self.advice.stops)
        for before, stop in pairwise((*stops, self.turn_button, self.zoom, self.window_button)):
            self.setTabOrder(before, stop)

    def _connect(self) -> None:
        self._place.moved.connect(self.view.to_top)
        self._place.changed.connect(self._on_place_changed)
        self.mode.changed.connect(self._refresh)
        self._drawing.arrived.connect(self._on_drawing_arrived)
        self._advisor.changed.connect(self.strip.viewport().update)
        self._advisor.changed.connect(self._mark_documents)
        self._place.changed.connect(self._mark_documents)
        self.strip.row_chosen.connect(self.show_row)
        self.strip.sight_changed.connect(self._on_strip_sight_changed)
        self.view.turned.connect(self._place.step)
        self.view.jumped.connect(self._place.go_to_end)
        self.view.zoom_changed.connect(self.zoom.show_zoom)
        self.title.original_chosen.connect(self.mode.set_original)
        self.zoom.zoom_chosen.connect(self._on_zoom_chosen)
        self.back_button.clicked.connect(lambda: self._place.step(-1))
        self.on_button.clicked.connect(lambda: self._place.step(1))
        self.turn_button.clicked.connect(lambda _is_on: self.turn_page())
        for keys, is_clockwise in (("R", True), ("Ctrl+R", True), ("Shift+R", False)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.turn_page, is_clockwise=is_clockwise))
        self.window_button.clicked.connect(self.window_asked)
