"""The fax as it will arrive: a page, the strip of all pages, and one line about how true the picture is."""

from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from faxdesk.engine.viewing import Kind, PageWish
from faxdesk.gui.documents import Documents, Entry
from faxdesk.gui.icons import Icons
from faxdesk.gui.look import HALF_GAP_PX, ICON_PX, Tone, bold, sentence, smaller, tighten
from faxdesk.gui.page_geometry import Zoom
from faxdesk.gui.page_strip import SMALL_PX, PageStrip
from faxdesk.gui.page_view import PageView
from faxdesk.gui.preview_drawing import PreviewDrawing
from faxdesk.gui.preview_look import PreviewLook
from faxdesk.gui.preview_pages import PreviewPage, PreviewPages

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
        look: PreviewLook,
        drawing: PreviewDrawing,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self.look = look
        self._drawing = drawing
        self._icons = icons
        self._shown: PreviewPage | None = None
        self._fresh = list(documents.entries)
        self.pages = PreviewPages(self)
        self.view = PageView(drawing.paint, self)
        self.strip = PageStrip(self.pages, self._small, self)
        self.title = QComboBox(self)
        self.back_button = self._tool("left", self.tr("Previous page (Page Up)"))
        self.on_button = self._tool("right", self.tr("Next page (Page Down)"))
        self.turn_button = self._tool("turn", self.tr("Turn this page (R, back with Shift+R)"))
        self.zoom = QComboBox(self)
        self.window_button = self._tool("larger", "")
        self._place = QLabel(self)
        self._note = sentence(self, Tone.QUIET)
        self._fill_title()
        self._fill_zoom()
        self._arrange()
        self._connect()
        self.set_in_window(False)
        self._on_documents_changed()

    @property
    def shown(self) -> PreviewPage | None:
        """The page that is shown, or will be as soon as it is drawn."""
        return self._shown

    @property
    def note(self) -> str:
        """What is said of the picture."""
        return self._note.text()

    def show_document(self, entry: Entry) -> None:
        """Show where this document begins, unless one of its pages is shown already."""
        row = self.pages.first_row(entry)
        if row is not None and (self._shown is None or self._shown.entry is not entry):
            self.show_row(row)

    def show_row(self, row: int) -> None:
        """Go to the fax's page number `row`, from 0; beyond the ends nothing happens."""
        self._fresh.clear()
        if 0 <= row < len(self.pages) and self.pages.page(row) != self._shown:
            self._shown = self.pages.page(row)
            self._refresh()
            self.view.to_top()

    def turn_page(self, *, is_clockwise: bool = True) -> None:
        """Turn the page that is shown by a quarter, for the fax too."""
        if self._shown is not None:
            self._documents.turn(self._shown.entry, self._shown.page + 1, is_clockwise=is_clockwise)

    def set_in_window(self, is_in_window: bool) -> None:
        """Fit the button for a window of its own to where the preview is now."""
        text = self.tr("Back to the main window") if is_in_window else self.tr("In a window of its own")
        self.window_button.setToolTip(text)
        self.window_button.setAccessibleName(text)
        self._icons.put_on(self.window_button, "smaller" if is_in_window else "larger")

    # What is shown

    def _on_documents_arrived(self, entry: Entry) -> None:
        self._fresh.append(entry)

    def _on_documents_changed(self) -> None:
        """Show what is new, else stay with the page, else with its neighbour."""
        before = self._row()
        if not self.pages.show_documents(self._documents.entries):
            self._refresh_words()
            return
        row = self._fresh_row()
        if row is None:
            row = self._row()
        if row is None and len(self.pages):
            row = min(before or 0, len(self.pages) - 1)
        self._shown = self.pages.page(row) if row is not None else None
        self._drawing.keep_only({page.path for page in self.pages})
        self._refresh()

    def _fresh_row(self) -> int | None:
        """Where the first of what was dropped last begins, once it is checked; it is told only once."""
        for entry in self._fresh:
            if entry.is_being_checked:
                return None
            row = self.pages.first_row(entry)
            if row is not None:
                # What was dropped together with it must not snatch the page away from who reads it.
                self._fresh.clear()
                return row
        return None

    def _row(self) -> int | None:
        return self.pages.row_of(self._shown) if self._shown is not None else None

    def _refresh(self) -> None:
        """Show the page as it is to be seen now, or as soon as it is there."""
        self._refresh_words()
        row, page = self._row(), self._shown
        if page is None or row is None:
            return
        self.strip.show_row(row)
        wish = self.look.wish(page)
        sheet = self._drawing.sheet(wish)
        if sheet is not None:
            self.view.show_sheet(sheet, self.look.paper())
        elif self._drawing.pages.has_refused(wish):
            self.view.show_blank(page.ratio, self.tr("This page can't be shown."))
        elif self.view.picture.isNull():
            self.view.show_blank(page.ratio)
        self._want(row)

    def _refresh_words(self) -> None:
        row, count = self._row(), len(self.pages)
        numbered = self.tr("Page {number} of {count}")
        self._place.setText(numbered.format(number=row + 1, count=count) if row is not None else "")
        self.back_button.setEnabled(bool(row))
        self.on_button.setEnabled(row is not None and row + 1 < count)
        tools = (self.back_button, self.on_button, self.turn_button, self.zoom, self.window_button)
        for widget in (self._place, *tools):
            widget.setVisible(count > 0)
        self.strip.setVisible(count > 1)
        self._note.setText(self.look.note() if count else "")
        self._note.setToolTip(self.look.details())
        described = self.pages.describe(row) if row is not None else self._why_empty()
        self.view.setAccessibleName(self.title.currentText())
        self.view.setAccessibleDescription(described)
        if row is None:
            self.view.show_blank(0, self._why_empty())

    def _why_empty(self) -> str:
        entries = self._documents.entries
        if any(entry.is_being_checked for entry in entries):
            return self.tr("Being checked …")
        if entries:
            return self.tr("What can't be sent can't be shown either.")
        return self.tr("Add a document to see it here as it will arrive.")

    # What is drawn

    def _want(self, row: int) -> None:
        """Ask for the page, its neighbour, what the strip shows, then the pages around."""
        pages = [row + step for step in (0, *_NEIGHBOURS) if 0 <= row + step < len(self.pages)]
        large = [self.look.wish(self.pages.page(each)) for each in pages]
        small = [self._small_wish(each) for each in self.strip.rows_in_sight()]
        self._drawing.want([*large[:2], *small, *large[2:]])

    def _small_wish(self, row: int) -> PageWish:
        scale = self.devicePixelRatioF()
        box_px = (round(SMALL_PX.width() * scale), round(SMALL_PX.height() * scale))
        return self.look.small_wish(self.pages.page(row), box_px)

    def _small(self, row: int) -> QPixmap | None:
        return self._drawing.small(self._small_wish(row))

    def _on_drawing_arrived(self, wish: PageWish) -> None:
        if wish.kind is Kind.SMALL:
            for row in self.strip.rows_in_sight():
                if self._small_wish(row) == wish:
                    self.strip.redraw_row(row)
        elif self._shown is not None and wish == self.look.wish(self._shown):
            self._refresh()

    def _on_strip_sight_changed(self) -> None:
        row = self._row()
        if row is not None:
            self._want(row)

    # How it is laid out

    def _tool(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setToolTip(text)
        button.setAccessibleName(text)
        self._icons.put_on(button, icon)
        return button

    def _fill_title(self) -> None:
        self.title.addItem(self.tr("As it will arrive"), False)
        self.title.addItem(self.tr("Original"), True)
        self.title.setFont(bold(self.title.font()))
        self.title.setAccessibleName(self.tr("Show the fax or the original"))
        self.title.setToolTip(self.tr("The page as it will arrive, or the document as it is"))

    def _fill_zoom(self) -> None:
        self.zoom.addItem(self.tr("Whole page"), Zoom.WHOLE.value)
        self.zoom.addItem(self.tr("Page width"), Zoom.WIDTH.value)
        self.zoom.addItem(self.tr("1:1, dot by dot"), Zoom.DOTS.value)
        self.zoom.setAccessibleName(self.tr("Size of the page"))
        self.zoom.setToolTip(self.tr("Size of the page (+ and -, or double-click the page)"))

    def _on_zoom_chosen(self, zoom: Zoom) -> None:
        if zoom is not self.view.zoom:
            self.view.set_zoom(zoom)
            self.view.to_top()

    def _arrange(self) -> None:
        self._note.setFont(smaller(self._note.font()))
        top = QHBoxLayout()
        tighten(top, gap_px=HALF_GAP_PX)
        top.addWidget(self.title)
        top.addStretch(1)
        for widget in (self._place, self.back_button, self.on_button):
            top.addWidget(widget)
        middle = QHBoxLayout()
        tighten(middle, gap_px=HALF_GAP_PX)
        middle.addWidget(self.strip)
        middle.addWidget(self.view, 1)
        foot = QHBoxLayout()
        tighten(foot, gap_px=HALF_GAP_PX)
        foot.addWidget(self._note, 1)
        for tool in (self.turn_button, self.zoom, self.window_button):
            foot.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        tighten(whole, gap_px=HALF_GAP_PX)
        whole.addLayout(top)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)
        stops = (self.title, self.back_button, self.on_button, self.strip, self.view)
        for before, stop in pairwise((*stops, self.turn_button, self.zoom, self.window_button)):
            self.setTabOrder(before, stop)

    def _connect(self) -> None:
        self._documents.arrived.connect(self._on_documents_arrived)
        self._documents.changed.connect(self._on_documents_changed)
        self.look.changed.connect(self._refresh)
        self._drawing.arrived.connect(self._on_drawing_arrived)
        self.strip.row_chosen.connect(self.show_row)
        self.strip.sight_changed.connect(self._on_strip_sight_changed)
        self.view.turned.connect(self._turn)
        self.view.jumped.connect(lambda to_end: self.show_row(len(self.pages) - 1 if to_end else 0))
        self.view.zoom_changed.connect(lambda zoom: self.zoom.setCurrentIndex(self.zoom.findData(zoom.value)))
        self.title.currentIndexChanged.connect(lambda: self.look.set_original(self.title.currentData()))
        self.zoom.currentIndexChanged.connect(lambda: self._on_zoom_chosen(Zoom(self.zoom.currentData())))
        self.back_button.clicked.connect(lambda: self._turn(-1))
        self.on_button.clicked.connect(lambda: self._turn(1))
        self.turn_button.clicked.connect(lambda _is_on: self.turn_page())
        for keys, is_clockwise in (("R", True), ("Ctrl+R", True), ("Shift+R", False)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.turn_page, is_clockwise=is_clockwise))
        self.window_button.clicked.connect(self.window_asked)

    def _turn(self, steps: int) -> None:
        row = self._row()
        if row is not None:
            self.show_row(min(max(row + steps, 0), len(self.pages) - 1))
