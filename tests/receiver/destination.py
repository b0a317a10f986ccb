"""The fax machine at the other end of the simulator's line: gets each finished fax by a real T.30 call."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PIL import Image, ImageChops

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from faxdesk.domain.limits import DEFAULT_BLACK_THRESHOLD_PCT
from faxdesk.simulator import Transmission
from tests.receiver.call import MODERN, Call, Machine, send
from tests.receiver.line import QUIET, Line
from tests.receiver.spandsp import End
from tests.receiver.tiffs import FaxPage, read_fax, write_fax

_DISAGREED: Final = frozenset({End.NO_RESOLUTION, End.NO_SIZE})


class Destination:
    """Receives what is sent to any number. Its `transmit` is the simulator's.

    The document is made into dots as the send request asks, by the document worker: how the provider makes
    them isn't known.

    Attributes:
        diffuses: shades are made into dots otherwise than FaxDesk makes them, by diffusing the error.
        faxes: what arrived, a list of pages for each call that brought any.
    """

    def __init__(
        self, worker: WorkerClient, folder: Path, *, machine: Machine = MODERN, line: Line = QUIET
    ) -> None:
        self.machine = machine
        self.line = line
        self.diffuses = False
        self.calls: list[Call] = []
        self.faxes: list[list[FaxPage]] = []
        self._worker = worker
        self._folder = folder

    def transmit(self, path: Path, pages: int, values: Mapping[str, Any]) -> Transmission:
        """Take one call."""
        sent, received = (self._folder / f"{len(self.calls)}-{end}.tif" for end in ("sent", "received"))
        write_fax(sent, self._dots(path, pages, values))
        call = send(sent, received, receiver=self.machine, line=self.line)
        self.calls.append(call)
        if arrived := read_fax(received):
            self.faxes.append(arrived)
        return Transmission(pages_s=call.pages_s, failure=_failure(call))

    def _dots(self, path: Path, pages: int, values: Mapping[str, Any]) -> list[FaxPage]:
        y_dpi = Y_DPI[values.get("quality", "high")]
        threshold_pct = None
        if self.diffuses and not values.get("monochrome"):
            return [self._diffused(path, page, y_dpi) for page in range(pages)]
        if values.get("monochrome"):
            threshold_pct = values.get("black_threshold", DEFAULT_BLACK_THRESHOLD_PCT)
        drawn = self._worker.fax_dots(path, pages=pages, y_dpi=y_dpi, black_threshold_pct=threshold_pct)
        return [FaxPage(len(black) * 8 // FAX_WIDTH_PX, black, y_dpi) for black in drawn]

    def _diffused(self, path: Path, page: int, y_dpi: int) -> FaxPage:
        grey = self._worker.fax_page(path, page=page, y_dpi=y_dpi)
        dots = Image.frombytes("L", (grey.width_px, grey.height_px), grey.pixels).convert("1")
        return FaxPage(grey.height_px, ImageChops.invert(dots).tobytes(), y_dpi)


def _failure(call: Call) -> str | None:
    """As the provider may well call it; which of its reasons stands for which of T.30's isn't published."""
    if call.is_ok:
        return None
    return "fax_signaling_error" if call.sender in _DISAGREED else "receiver_communication_error"
