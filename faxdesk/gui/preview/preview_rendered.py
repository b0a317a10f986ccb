"""The provider's own picture of a fax that was sent, in a window of its own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from faxdesk.domain.document.raster import X_DPI
from faxdesk.engine.compose.viewing import FaxPages, Kind, PageRequest
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, sentence, tighten
from faxdesk.gui.preview.page_geometry import Paper
from faxdesk.gui.preview.page_view import PageView
from faxdesk.gui.preview.preview_drawing import PreviewDrawing
from faxdesk.gui.preview.preview_pages import PreviewPage
from faxdesk.gui.preview.preview_place import PreviewPlace
from faxdesk.gui.preview.preview_tools import ZoomBox, tool_button

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

_SHARE = 0.9
_PAPER = Paper(x_dpi=X_DPI, y_dpi=X_DPI)


class RenderedWindow(QWidget):
    """Shows one file, page by page, as it is. Esc closes it, and deletes the copy it was shown from."""

    def __init__(
        self, session: "Session", bridge: Bridge, pages: FaxPages, icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("As Telnyx rendered it"))
        # A list of documents of its own: it copies, checks and converts the file as any other.
        self._documents = Documents(session, bridge, self)
        self._drawing = PreviewDrawing(pages, bridge, self)
        self._place = PreviewPlace(self._documents, self)
        self.view = PageView(self._drawing.paint, self)
        self._number = QLabel(self)
        self.back_button = tool_button(self, icons, "left", self.tr("Previous page (Page Up)"))
        self.on_button = tool_button(self, icons, "right", self.tr("Next page (Page Down)"))
        self.zoom = ZoomBox(self)
        self._arrange()
        self._connect()
        room = self.screen().availableSize()
        height = round(room.height() * _SHARE)
        self.resize(min(round(height * 0.8), room.width()), height)

    @property
    def number(self) -> str:
        """Which page is shown, in words."""
        return self._number.text()

    def show_file(self, path: Path) -> None:
        """Show this file, and nothing else any more."""
        self._forget()
        self._documents.add([path])
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        for item in self._documents.items:
            self._documents.remove(item)

    def _refresh(self) -> None:
        page, row, count = self._place.page, self._place.row, len(self._place.pages)
        self.back_button.setEnabled(bool(row))
        self.on_button.setEnabled(row is not None and row + 1 < count)
        self._drawing.keep_only({path for each in self._place.pages for path in each.paths})
        if page is None or row is None:
            is_waiting = any(item.is_being_checked for item in self._documents.items)
            self._number.clear()
            self.view.show_blank(0, "" if is_waiting else self.tr("This picture can't be shown."))
            return
        text = self.tr("Page {number} of {count}").format(number=row + 1, count=count)
        self._number.setText(text)
        self.view.setAccessibleName(self.windowTitle())
        self.view.setAccessibleDescription(text)
        sheet = self._drawing.sheet(_request(page))
        if sheet is not None:
            self.view.show_sheet(sheet, _PAPER)
        elif self._drawing.pages.has_refused(_request(page)):
            self.view.show_blank(page.ratio, self.tr("This page can't be shown."))
        rows = [each for each in (row, row + 1, row - 1) if 0 <= each < count]
        self._drawing.want([_request(self._place.pages.page(each)) for each in rows])

    def _on_drawing_arrived(self, request: PageRequest) -> None:
        if self._place.page is not None and request == _request(self._place.page):
            self._refresh()

    def _arrange(self) -> None:
        note = sentence(self, Tone.QUIET)
        note.setText(self.tr("Telnyx made this picture; the receiver's machine printed it, or will."))
        top = QHBoxLayout()
        tighten(top, gap_px=HALF_GAP_PX)
        top.addWidget(note, 1)
        top.addWidget(self._number)
        for widget in (self.back_button, self.on_button, self.zoom):
            top.addWidget(widget)
        whole = QVBoxLayout(self)
        tighten(whole, margin_px=GAP_PX)
        whole.addLayout(top)
        whole.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._place.changed.connect(self._refresh)
        self._place.moved.connect(self.view.to_top)
        self._drawing.arrived.connect(self._on_drawing_arrived)
        self.view.turned.connect(self._place.step)
        self.view.jumped.connect(self._place.go_to_end)
        self.view.zoom_changed.connect(self.zoom.show_zoom)
        self.zoom.zoom_chosen.connect(self.view.set_zoom)
        self.back_button.clicked.connect(lambda: self._place.step(-1))
        self.on_button.clicked.connect(lambda: self._place.step(1))


def _request(page: PreviewPage) -> PageRequest:
    return PageRequest(path=page.path, page=page.page, kind=Kind.ORIGINAL)
