"""How long pages take on the line."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.line_bits import line_bits
from faxdesk.domain.document import line_time
from faxdesk.domain.document.line_time import LineBits, pages_line_s, way_of
from faxdesk.domain.options import FaxOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class LineTimes:
    """What a file's pages come to as dots; None for one that can't be drawn."""

    pages: tuple[LineBits | None, ...] = ()

    @property
    def whole_s(self) -> float | None:
        """The seconds of all pages as one fax; None where they aren't all known."""
        return None if None in self.pages else line_time.line_s(self.pages)

    @property
    def json(self) -> dict[str, Any]:
        """As documented in the README."""
        if self.whole_s is None:
            return {"line_s": None, "pages_line_s": []}
        pages_s = pages_line_s(page for page in self.pages if page is not None)
        return {"line_s": round(self.whole_s, 1), "pages_line_s": [round(page_s, 1) for page_s in pages_s]}


def line_times(worker: WorkerClient, path: Path, pages: Sequence[int], options: FaxOptions) -> LineTimes:
    """What these pages (from 0) of a PDF come to; raises WorkerFailure."""
    found = line_bits(worker, path, [(page, 0) for page in pages], [way_of(options)], is_exact=True)
    return LineTimes(pages=tuple(None if ways is None else ways[0] for ways in found))
