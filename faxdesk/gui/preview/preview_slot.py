"""The preview's place in the window: an invitation at first, the preview as soon as there is time for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.documents.documents_panel import DocumentsPanel
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.theme import GAP_PX, Tone, mixed, tighten, tone_colour
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.options.options_panel import OptionsPanel

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.documents.document_item import DocumentItem
    from faxdesk.gui.preview.preview_panel import PreviewPanel
    from faxdesk.gui.preview.preview_rendered import RenderedWindow
    from faxdesk.gui.preview.preview_window import PreviewWindow

MIN_WIDTH_PX: Final = 300
FOLDS_BELOW_PX: Final = 1_100
"""A window narrower than this has no room for three columns: sending comes before looking."""

_FOLDS_BELOW_LINES: Final = 60
"""The same in heights of a line, for who needs a large font."""

_MAKE_MS: Final = 250
"""Whatever else begins with the window goes first; a document that is added has the preview made at once."""


class PreviewSlot(QWidget):
    """Holds the PreviewPanel, folds where there is no room, and lets it out into a window of its own."""

    def __init__(
        self,
        session: "Session",
        bridge: Bridge,
        *,
        documents_panel: DocumentsPanel,
        documents: Documents,
        settings: FaxSettings,
        options_panel: OptionsPanel,
        icons: Icons,
        parent: QWidget,
    ) -> None:
        """Nothing is made yet but the invitation: the window's first picture shows no more."""
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._documents = documents
        self._documents_panel = documents_panel
        self._settings = settings
        self._options_panel = options_panel
        self._icons = icons
        self._layout = QVBoxLayout(self)
        tighten(self._layout, margin_px=GAP_PX)
        self._panel: PreviewPanel | None = None
        self._window: PreviewWindow | None = None
        self._rendered: RenderedWindow | None = None
        self._is_folded = False
        self._timer = QTimer(self, singleShot=True, interval=_MAKE_MS)
        self.setMinimumWidth(MIN_WIDTH_PX)
        self._timer.timeout.connect(self.complete)
        documents_panel.item_chosen.connect(self._on_item_chosen)
        documents_panel.item_opened.connect(self._on_item_opened)
        documents_panel.preview_asked.connect(self.open_window)

    @property
    def panel(self) -> "PreviewPanel | None":
        """The preview, None until it is made."""
        return self._panel

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def fold_with(self, splitter: QSplitter) -> None:
        """Stand in this splitter while it is wide enough."""
        splitter.installEventFilter(self)

    def begin(self) -> None:
        """To be called once the window is there: have the preview made when there is time for it."""
        self._documents.arrived.connect(self.complete)
        self._timer.start()

    def complete(self) -> "PreviewPanel":
        """The preview, made in place of the invitation where it isn't yet."""
        if self._panel is None:
            from faxdesk.gui.preview.preview_advisor import PreviewAdvisor
            from faxdesk.gui.preview.preview_drawing import PreviewDrawing
            from faxdesk.gui.preview.preview_mode import PreviewMode
            from faxdesk.gui.preview.preview_panel import PreviewPanel
            from faxdesk.gui.preview.preview_times import PreviewTimes

            self._timer.stop()
            pages = self._session.pages()
            pages.warm_up()
            drawing = PreviewDrawing(pages, self._bridge, self)
            mode = PreviewMode(self._settings, self)
            slow_page_s = self._session.desk.settings.load().slow_page_s
            times = PreviewTimes(self._settings, pages.line_times, slow_page_s, self)
            advisor = PreviewAdvisor(self._documents, self._settings, pages.analyses, times, self)
            drawing.analysed.connect(advisor.changed)
            self._panel = PreviewPanel(self._documents, mode, drawing, advisor, self._icons, self)
            self._panel.window_asked.connect(self._on_panel_window_asked)
            for advice in (self._panel.settings_advice, self._panel.folded_advice):
                self._options_panel.show_advice(advice, advice.stops)
            self._panel.folded_advice.set_wanted(self._is_folded)
            self._layout.addWidget(self._panel)
            self._stand_in_tab_order(self._panel)
        return self._panel

    def follow_settings(self) -> None:
        """Warn of slow pages by what is set now."""
        if self._panel is not None:
            self._panel.warn_from(self._session.desk.settings.load().slow_page_s)

    def _stand_in_tab_order(self, panel: QWidget) -> None:
        """What comes into the window later would be reached last by Tab; the page comes before the queue."""
        before = next(each for each in _chain(self, forwards=False) if _takes_focus(each))
        for each in [each for each in _chain(panel) if panel.isAncestorOf(each) and _takes_focus(each)]:
            QWidget.setTabOrder(before, each)
            before = each

    def turn(self, pages: int) -> None:
        """Go so many pages on, back where negative."""
        self.complete().view.turned.emit(pages)

    def take_focus(self) -> bool:
        """Lead the keys to the page, if there is one here to be seen."""
        if self._panel is None or not self._panel.isVisible() or self._panel.shown is None:
            return False
        self._panel.view.setFocus()
        return True

    def open_window(self) -> None:
        """Show the preview in a window of its own until that is closed."""
        panel = self.complete()
        if self._window is None:
            from faxdesk.gui.preview.preview_window import PreviewWindow

            self._window = PreviewWindow(self.window())
            self._window.closed.connect(self._on_window_closed)
        self._window.take(panel)
        panel.set_in_window(True)
        self.update()

    def show_rendered(self, path: Path) -> None:
        """Show the provider's own picture of a fax, in a window of its own."""
        if self._rendered is None:
            from faxdesk.gui.preview.preview_rendered import RenderedWindow

            pages = self._session.pages().another()
            self._rendered = RenderedWindow(self._session, self._bridge, pages, self._icons, self.window())
        self._rendered.show_file(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QSplitter):
            least_px = max(FOLDS_BELOW_PX, self.fontMetrics().height() * _FOLDS_BELOW_LINES)
            is_folded = watched.width() < least_px
            if is_folded != self._is_folded:
                self._is_folded = is_folded
                self.setVisible(not is_folded)
                self._documents_panel.offer_preview(is_folded)
                if self._panel is not None:
                    # What a page would lose is said though the page isn't seen.
                    self._panel.folded_advice.set_wanted(is_folded)
        return False

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The invitation, as long as there is nothing else."""
        if self._panel is not None and self._panel.parent() is self:
            return
        painter = QPainter(self)
        palette = self.palette()
        area = self.rect().adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(window, text, 0.12))
        painter.drawRect(area)  # fillRect would load the names of 180 gradients first: 6 ms of the start
        painter.setPen(tone_colour(Tone.QUIET, palette))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(2 * GAP_PX, 0, -2 * GAP_PX, 0), flags, self._invitation())

    def _invitation(self) -> str:
        if self._panel is not None:
            return self.tr("The preview is in a window of its own.")
        return self.tr("Add a document to see it here as it will arrive.")

    def _on_item_chosen(self, item: "DocumentItem") -> None:
        self.complete().show_document(item)

    def _on_item_opened(self, item: "DocumentItem") -> None:
        self.complete().show_document(item)
        if self._is_folded:
            self.open_window()

    def _on_panel_window_asked(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._window.close()
        else:
            self.open_window()

    def _on_window_closed(self) -> None:
        if self._panel is not None:
            self._panel.set_in_window(False)
            self._layout.addWidget(self._panel)
            self._stand_in_tab_order(self._panel)
            self._panel.show()


def _chain(start: QWidget, *, forwards: bool = True) -> Iterator[QWidget]:
    """The widgets of the window after this one, as Tab goes, or before it, as it goes back."""
    each = start.nextInFocusChain() if forwards else start.previousInFocusChain()
    while each is not None and each is not start:
        yield each
        each = each.nextInFocusChain() if forwards else each.previousInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
