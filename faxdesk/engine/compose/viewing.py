"""Pages to be looked at: drawn in the order in which somebody waits for them, and kept for a while.

Two threads: one asks the document worker for pages, one makes pictures of them for the screen, so that a
slider need not wait for a page that is being drawn. Both do what is most urgent and forget what is no
longer wanted: who leafs through a book asks for a hundred pages and looks at three.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.sender_line import SenderLine
from faxdesk.engine.compose.line_times import LineTimes
from faxdesk.engine.compose.page_analyses import PageAnalyses

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture, WorkerClient

log = logging.getLogger(__name__)

MAX_PAGES_BYTES: Final = 64_000_000
"""About 16 pages at fine resolution: what one leafs to and fro between."""

MAX_SMALL_BYTES: Final = 8_000_000
"""All thumbnails of the longest fax, and then some."""

ORIGINAL_BOX_PX: Final = (1_728, 2_810)
"""As many pixels across as the fax has dots, so that both can be compared; as long as Legal paper."""

Job = Callable[[], None]


class Kind(StrEnum):
    """What is drawn of a page."""

    FAX = "fax"  # in greys, at the fax's dots, where a fax server would put it
    ORIGINAL = "original"  # in colour, as it is
    SMALL = "small"  # in colour, as small as a stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRequest:
    """One page, drawn one way.

    Attributes:
        path: the private copy, which never changes.
        page: from 0.
        turn_deg: how far a person turned it, clockwise.
        y_dpi: lines per inch, for a fax.
        box_px: the most that a small one may measure.
        footer: its footer, as it is sent; "" for none.
        line: the sender's line at its head.
    """

    path: Path
    page: int
    kind: Kind
    turn_deg: int = 0
    y_dpi: int = 0
    box_px: tuple[int, int] = (0, 0)
    footer: str = ""
    line: SenderLine | None = None


class Helper:
    """One thread that does what is wanted, most urgent first. It starts with its first job."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._condition = threading.Condition()
        self._jobs: OrderedDict[Hashable, Job] = OrderedDict()
        self._under_way: Hashable = None
        self._thread: threading.Thread | None = None
        self._is_stopping = False

    def want(self, jobs: Sequence[tuple[Hashable, Job]]) -> None:
        """Do these, in this order, in place of all that was wanted before and isn't begun."""
        with self._condition:
            if self._is_stopping:
                return
            self._jobs = OrderedDict((key, job) for key, job in jobs if key != self._under_way)
            if self._jobs and self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._condition.notify()

    def begin_no_more(self) -> None:
        """Forget all that isn't begun, for good."""
        with self._condition:
            self._is_stopping = True
            self._jobs.clear()
            self._condition.notify()

    def stop(self, deadline_s: float) -> None:
        """Begin nothing more, and wait for what is under way."""
        self.begin_no_more()
        if self._thread is not None:
            self._thread.join(deadline_s)

    def _run(self) -> None:
        while True:
            with self._condition:
                self._under_way = None
                self._condition.wait_for(lambda: self._jobs or self._is_stopping)
                if self._is_stopping:
                    return
                self._under_way, job = self._jobs.popitem(last=False)
            try:
                job()
            except Exception:
                log.exception("a page could not be shown")


class FaxPages:
    """Draws pages in the background and keeps the latest. For one window; its answers come on a thread."""

    def __init__(
        self,
        worker: "Callable[[], WorkerClient]",
        new_path: Callable[[], Path],
        *,
        max_pages_bytes: int = MAX_PAGES_BYTES,
        max_small_bytes: int = MAX_SMALL_BYTES,
    ) -> None:
        """`worker` gives the document worker, `new_path` a place for a file that lives for a moment."""
        self._worker = worker
        self._new_path = new_path
        self._lock = threading.Lock()
        self._kept = {Kind.FAX: _Kept(max_pages_bytes), Kind.SMALL: _Kept(max_small_bytes)}
        self._kept[Kind.ORIGINAL] = self._kept[Kind.FAX]
        self._refused: set[PageRequest] = set()
        self.analyses = PageAnalyses(worker)
        self.line_times = LineTimes(worker)
        self._fetcher = Helper("pages")
        self._painter = Helper("page-pictures")
        self._others: list[FaxPages] = []

    def another(self) -> "FaxPages":
        """The same for another window, which asks for its own pages; it ends with this one."""
        fresh = FaxPages(self._worker, self._new_path)
        self._others.append(fresh)
        return fresh

    def warm_up(self) -> None:
        """Start the worker and load what makes pictures, so that the first page need not wait for them."""
        self._fetcher.want([("warm-up", self._start_worker)])
        self._painter.want([("warm-up", _load_painter)])

    def kept(self, request: PageRequest) -> "Picture | None":
        """The page where it was drawn already."""
        with self._lock:
            return self._kept[request.kind].get(request)

    def has_refused(self, request: PageRequest) -> bool:
        """Whether this page was tried and can't be drawn."""
        with self._lock:
            return request in self._refused

    def want(
        self,
        requests: Sequence[PageRequest],
        arrived: Callable[[PageRequest], None],
        *,
        then: Sequence[tuple[Hashable, Job]] = (),
    ) -> None:
        """Draw these, most urgent first, in place of all wanted before; `arrived` is called on a thread.

        `then` is what else the worker is to be asked for, with its names.
        """
        missing = [
            request for request in requests if self.kept(request) is None and not self.has_refused(request)
        ]
        self._fetcher.want([*((request, self._fetching(request, arrived)) for request in missing), *then])

    def paint(self, job: Job) -> None:
        """Do this on the painting thread; of several that wait only the last is done."""
        self._painter.want([(object(), job)])

    def forget(self, path: Path) -> None:
        """Keep nothing of this document any more."""
        with self._lock:
            for kept in self._kept.values():
                kept.forget(path)
            self._refused = {request for request in self._refused if request.path != path}

    def begin_no_more(self) -> None:
        """Ask the worker for nothing more. Whoever owns it closes it now, which ends a page under way."""
        for each in self._parts():
            each.begin_no_more()

    def stop(self, deadline_s: float) -> None:
        """Begin nothing more, and wait for the threads."""
        for each in self._parts():
            each.stop(deadline_s)

    def _parts(self) -> "tuple[Helper | FaxPages, ...]":
        return (self._fetcher, self._painter, *self._others)

    def _start_worker(self) -> None:
        from faxdesk.documents.client import WorkerFailure

        try:
            self._worker().start()
        except WorkerFailure as failure:
            log.warning("no document worker: %s", failure)  # whoever needs it will be told

    def _fetching(self, request: PageRequest, arrived: Callable[[PageRequest], None]) -> Job:
        def fetch() -> None:
            from faxdesk.documents.client import WorkerFailure

            try:
                picture = self._draw(request)
            except WorkerFailure as failure:
                if failure.reason == "closed":
                    return
                with self._lock:
                    self._refused.add(request)
            else:
                with self._lock:
                    self._kept[request.kind].keep(request, picture)
            arrived(request)

        return fetch

    def _draw(self, request: PageRequest) -> "Picture":
        worker = self._worker()
        if not request.turn_deg and not request.footer and request.line is None:
            return _picture(worker, request, request.path, request.page)
        # Laid as it will be sent: what a page comes to, turned or with a footer, is decided in one place.
        from faxdesk.documents.making import join
        from faxdesk.documents.sources import Source
        from faxdesk.system.resources import resource_path

        made, number = self._new_path(), request.page + 1
        try:
            laid = Source(path=request.path, pages=(number,), turns={number: request.turn_deg})
            fonts = resource_path("fonts")
            join(worker, [laid], made, footer=request.footer, line=request.line, fonts=fonts)
            return _picture(worker, request, made, 0)
        finally:
            made.unlink(missing_ok=True)


class _Kept:
    """Pictures up to a number of bytes; the one that was looked at longest ago goes first."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._pictures: OrderedDict[PageRequest, Picture] = OrderedDict()

    def get(self, request: PageRequest) -> "Picture | None":
        picture = self._pictures.get(request)
        if picture is not None:
            self._pictures.move_to_end(request)
        return picture

    def keep(self, request: PageRequest, picture: "Picture") -> None:
        before = self._pictures.pop(request, None)
        self._bytes += len(picture.pixels) - (len(before.pixels) if before is not None else 0)
        self._pictures[request] = picture
        while self._bytes > self._max_bytes and len(self._pictures) > 1:
            _request, oldest = self._pictures.popitem(last=False)
            self._bytes -= len(oldest.pixels)

    def forget(self, path: Path) -> None:
        for request in [request for request in self._pictures if request.path == path]:
            self._bytes -= len(self._pictures.pop(request).pixels)


def _picture(worker: "WorkerClient", request: PageRequest, path: Path, page: int) -> "Picture":
    if request.kind is Kind.FAX:
        return worker.fax_page(path, page=page, y_dpi=request.y_dpi)
    width_px, height_px = ORIGINAL_BOX_PX if request.kind is Kind.ORIGINAL else request.box_px
    return worker.thumbnail(path, page=page, max_width_px=width_px, max_height_px=height_px)


def _load_painter() -> None:
    from faxdesk.documents.raster import screen  # noqa: F401 - loaded before it is wanted
