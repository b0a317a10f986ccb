"""Documents as the provider takes them: fetched, measured, and drawn by functions handed in."""

import http.client
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from faxdesk.domain.limits import MAX_FAX_BYTES, MAX_PAGES
from faxdesk.simulator.line import Transmission, Transmit
from faxdesk.simulator.storage import open_private

CountPages = Callable[[Path], int | None]
"""How many pages a file has; None: it isn't a document that can be read."""

DrawPreview = Callable[[Path, str], bytes | None]
"""A file's preview as "pdf" or "tiff"; None: it can't be drawn."""

_LOCAL_HOSTS: Final = ("127.0.0.1", "localhost")
_FETCH_TIMEOUT_S: Final = 5.0
_PIECE_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What was found out about a fax's document.

    Attributes:
        failure: the failure reason it leads to, or None.
    """

    size_bytes: int
    pages: int | None
    failure: str | None = None


GONE: Final = Paper(size_bytes=0, pages=None, failure="file_download_failed")


class Papers:
    """Measures documents, draws and sends them, one at a time: PDF libraries want no company."""

    def __init__(
        self, count_pages: CountPages | None, draw_preview: DrawPreview | None, transmit: Transmit | None
    ) -> None:
        self._lock = threading.Lock()
        self._count_pages = count_pages or looks_like_pdf
        self._draw_preview = draw_preview
        self._transmit = transmit

    @property
    def can_draw(self) -> bool:
        return self._draw_preview is not None

    def measure(self, path: Path) -> Paper:
        """Size, pages, and what is wrong with them."""
        size_bytes = path.stat().st_size
        if size_bytes > MAX_FAX_BYTES:
            return Paper(size_bytes=size_bytes, pages=None, failure="file_size_limit_exceeded")
        with self._lock:
            pages = self._count_pages(path)
        if not pages:
            return Paper(size_bytes=size_bytes, pages=None, failure="file_format_invalid")
        failure = "page_count_limit_exceeded" if pages > MAX_PAGES else None
        return Paper(size_bytes=size_bytes, pages=pages, failure=failure)

    def draw(self, path: Path, preview_format: str) -> bytes | None:
        """A preview, or None where it can't be drawn."""
        if self._draw_preview is None:
            return None
        with self._lock:
            return self._draw_preview(path, preview_format)

    @property
    def are_sent(self) -> bool:
        """Whether documents go over a line: then they are kept until the call."""
        return self._transmit is not None

    def transmit(self, path: Path, pages: int, values: Mapping[str, Any]) -> Transmission | None:
        """What becomes of so many pages on the line; None where nobody knows."""
        if self._transmit is None:
            return None
        with self._lock:
            return self._transmit(path, pages, values)


def together(papers: Iterable[Paper]) -> Paper:
    """Several documents that make up one fax: the first failure counts, the pages add up."""
    parts = list(papers)
    size_bytes = sum(part.size_bytes for part in parts)
    failure = next((part.failure for part in parts if part.failure), None)
    if failure:
        return Paper(size_bytes=size_bytes, pages=None, failure=failure)
    pages = sum(part.pages or 0 for part in parts)
    failure = "page_count_limit_exceeded" if pages > MAX_PAGES else None
    return Paper(size_bytes=size_bytes, pages=pages, failure=failure)


def looks_like_pdf(path: Path) -> int | None:
    """A cheap stand-in for a page count: 1 for what begins like a PDF, None for anything else."""
    with path.open("rb") as file:
        return 1 if b"%PDF-" in file.read(1024) else None


def fetch(url: str, target: Path) -> bool:
    """Get a media_url's document into `target`; False when it can't be had.

    Nothing is ever asked for outside this computer: other hosts have a blank page, unless the path says
    "missing" or the host ends in .invalid (RFC 6761). Redirects are not followed, as Telnyx's page says.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if host not in _LOCAL_HOSTS:
        if host.endswith(".invalid") or "missing" in parts.path:
            return False
        with open_private(target) as out:
            out.write(blank_page())
        return True
    return parts.scheme == "http" and _fetch_local(parts.port or 80, parts.path or "/", parts.query, target)


def _fetch_local(port: int, path: str, query: str, target: Path) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_FETCH_TIMEOUT_S)
    try:
        connection.request("GET", f"{path}?{query}" if query else path)
        answer = connection.getresponse()
        if answer.status != 200:
            return False
        left_bytes = MAX_FAX_BYTES + 1  # one more than allowed is enough to know
        with open_private(target) as out:
            while left_bytes and (piece := answer.read(min(_PIECE_BYTES, left_bytes))):
                out.write(piece)
                left_bytes -= len(piece)
        return True
    except (OSError, http.client.HTTPException):
        target.unlink(missing_ok=True)
        return False
    finally:
        connection.close()


def blank_page() -> bytes:
    """A PDF of one empty Letter page."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<>>>>",
    )
    pdf = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(pdf))
        pdf += b"%d 0 obj%sendobj\n" % (number, content)
    table_at = len(pdf)
    pdf += b"xref\n0 4\n0000000000 65535 f \n"
    for offset in offsets:
        pdf += b"%010d 00000 n \n" % offset
    pdf += b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % table_at
    return bytes(pdf)
