"""How long pages of the next fax take on the line, found out in the background, at a glance."""

import logging
import threading
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.domain.document.line_time import LineBits, Way
    from faxdesk.engine.compose.staged_document import StagedDocument

log = logging.getLogger(__name__)

_MOST_KEPT: Final = 20_000
"""What a slider leaves behind on its way is forgotten once there is so much of it."""


class TimedPage(NamedTuple):
    """A page of a private copy, from 0, and how far it is turned, clockwise in degrees."""

    path: Path
    page: int
    turn_deg: int


class LineTimes:
    """Safe to use from any thread."""

    def __init__(self, worker: "Callable[[], WorkerClient]") -> None:
        self._worker = worker
        self._lock = threading.Lock()
        self._sizes: dict[tuple[TimedPage, Way], LineBits | None] = {}

    def size(self, page: TimedPage, way: "Way") -> "LineBits | None":
        """What the page comes to, made so; None while nobody looked, or where it can't be drawn."""
        with self._lock:
            return self._sizes.get((page, way))

    def sizes(
        self, staged_documents: "Iterable[StagedDocument]", way: "Way", *, has_sender_line: bool
    ) -> "tuple[LineBits | None, ...]":
        """The same of every page that is sent of these, with the sender's line where they get one."""
        from faxdesk.domain.document.line_time import with_sender_line

        sizes = (
            self.size(TimedPage(staged.spool.path, number - 1, staged.arrangement.turn_deg(number)), way)
            for staged in staged_documents
            if staged.spool is not None
            for number in staged.page_numbers
        )
        if not has_sender_line:
            return tuple(sizes)
        return tuple(None if size is None else with_sender_line(size, way.y_dpi) for size in sizes)

    def jobs(
        self, pages: Iterable[TimedPage], ways: "Sequence[Way]", arrived: Callable[[], None]
    ) -> list[tuple[Hashable, Callable[[], None]]]:
        """Jobs that find out what isn't known of these; each calls `arrived` on its thread."""
        with self._lock:
            self._forget_the_most(ways)
            missing = [
                (page, [way for way in ways if (page, way) not in self._sizes])
                for page in dict.fromkeys(pages)
            ]
        return [
            (("line", page, *unknown), self._job(page, unknown, arrived))
            for page, unknown in missing
            if unknown
        ]

    def keep_only(self, paths: Collection[Path]) -> None:
        """Forget other documents' pages."""
        with self._lock:
            self._sizes = {key: size for key, size in self._sizes.items() if key[0].path in paths}

    def _forget_the_most(self, ways: "Sequence[Way]") -> None:
        if len(self._sizes) > _MOST_KEPT:
            self._sizes = {key: size for key, size in self._sizes.items() if key[1] in ways}

    def _job(self, page: TimedPage, ways: "list[Way]", arrived: Callable[[], None]) -> Callable[[], None]:
        def measure() -> None:
            from faxdesk.documents.client import WorkerFailure
            from faxdesk.documents.line_bits import line_bits

            turned = [(page.page, page.turn_deg)]
            try:
                [found] = line_bits(self._worker(), page.path, turned, ways, is_exact=False)
            except WorkerFailure as failure:
                if failure.reason == "closed":
                    return
                log.warning("a page's time could not be foretold: %s", failure)
                found = None
            with self._lock:
                for place, way in enumerate(ways):
                    self._sizes[page, way] = None if found is None else found[place]
            arrived()

        return measure
