"""Between the preview and the threads that draw for it: pages and pictures come back on this side."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from faxdesk.engine.compose.page_analyses import PageSheet, sample
from faxdesk.engine.compose.viewing import FaxPages, PageRequest
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture
    from faxdesk.documents.raster.screen import Sheet
    from faxdesk.domain.document.line_time import Way
    from faxdesk.engine.compose.line_times import TimedPage

_SHEETS: Final = 4
"""So many pages are ready to be shown at once, halftone and all: the one in sight and its neighbours."""

_SMALL: Final = 400


class PreviewDrawing(QObject):
    """Asks for pages and pictures without waiting.

    Signals:
        arrived: a PageRequest that is there now, or can't be drawn.
        looked_at: more is known of what is on the pages.
    """

    arrived = Signal(object)
    analysed = Signal()

    def __init__(self, pages: FaxPages, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self._bridge = bridge
        self._sheets: OrderedDict[PageRequest, Sheet] = OrderedDict()
        self._small: OrderedDict[PageRequest, QPixmap] = OrderedDict()

    def want(
        self,
        requests: Sequence[PageRequest],
        *,
        to_analyse: Sequence[PageSheet] = (),
        to_time: "Sequence[TimedPage]" = (),
        ways: "Sequence[Way]" = (),
    ) -> None:
        """Draw these, most urgent first, and nothing else that was wanted before.

        Then find out how long the first of the timed pages, and a sample of all of them, take on the line in
        these ways; then look what is on the first of the sheets, and on a sample of all of them.
        """

        def arrived(request: PageRequest) -> None:
            self._bridge.deliver(lambda: self.arrived.emit(request))

        def analysed(_sheet: PageSheet) -> None:
            self._bridge.deliver(self.analysed.emit)

        def timed() -> None:
            self._bridge.deliver(self.analysed.emit)

        analyses = self.pages.analyses.jobs((*to_analyse[:1], *sample(to_analyse)), analysed)
        times = self.pages.line_times.jobs((*to_time[:1], *sample(to_time)), ways, timed)
        self.pages.want(requests, arrived, then=[*times, *analyses])

    def sheet(self, request: PageRequest) -> "Sheet | None":
        """The page to be shown large, None while it isn't drawn."""
        if request in self._sheets:
            self._sheets.move_to_end(request)
            return self._sheets[request]
        picture = self.pages.kept(request)
        if picture is None:
            return None
        from faxdesk.documents.raster.screen import Sheet

        sheet = self._sheets[request] = Sheet(picture, request.y_dpi)
        if len(self._sheets) > _SHEETS:
            self._sheets.popitem(last=False)
        return sheet

    def small(self, request: PageRequest) -> QPixmap | None:
        """The page as a thumbnail, None while it isn't drawn."""
        if request in self._small:
            return self._small[request]
        picture = self.pages.kept(request)
        if picture is None:
            return None
        pixmap = self._small[request] = _pixmap(picture)
        if len(self._small) > _SMALL:
            self._small.popitem(last=False)
        return pixmap

    def paint(self, job: "Callable[[], Picture]", done: "Callable[[Picture], None]") -> None:
        """Make a picture on the painting thread; of several asked for, the last one is made for certain."""

        def paint() -> None:
            picture = job()
            self._bridge.deliver(lambda: done(picture))

        self.pages.paint(paint)

    def keep_only(self, paths: Collection[Path]) -> None:
        """Give up what belongs to other documents than these."""
        gone = {request.path for request in (*self._sheets, *self._small)} - set(paths)
        self.pages.analyses.keep_only(paths)
        self.pages.line_times.keep_only(paths)
        for kept in (self._sheets, self._small):
            for request in [request for request in kept if request.path in gone]:
                del kept[request]
        for path in gone:
            self.pages.forget(path)


def _pixmap(picture: "Picture") -> QPixmap:
    kind = QImage.Format.Format_Grayscale8 if picture.is_grey else QImage.Format.Format_RGB888
    size = (picture.width_px, picture.height_px, picture.stride_bytes)
    return QPixmap.fromImage(QImage(picture.pixels, *size, kind))
