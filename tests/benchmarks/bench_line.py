"""What foretelling the time on the line costs beside drawing the page, and how far off a glance is.

Costs are by the processor's time of this thread, as the worker does them, for pages of several kinds; errors
are those of the ten kinds of an office, in four ways each.
"""

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from pypdfium2 import PdfPage  # type: ignore[import-untyped]

from faxdesk.documents.raster.onebit import black_bits
from faxdesk.documents.worker.pages.line_bits import about, exactly
from faxdesk.documents.worker.pages.render import PageRenderer, opened, placement
from faxdesk.domain.document.line_time import Way, page_line_s
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from tests.benchmarks.scans import colour_scan
from tests.benchmarks.table import Row
from tests.documents.corpus import grey_form, reportlab_text
from tests.receiver.office import KINDS

_ROUNDS: Final = 15
_THRESHOLDS: Final = (None, 62)
_WAYS: Final = (Way(196, None), Way(196, 62), Way(98, None), Way(391, 45))
_SEED: Final = 11
"""Other pages than the glance was fitted to."""

MAX_SHARE: Final = 0.05
"""Of drawing."""

MAX_ERROR: Final = 0.085
"""For nine pages of ten."""


def run() -> list[Row]:
    """A row a kind of page for the cost, one for the error of nine pages of ten."""
    kinds = {"text": reportlab_text(1), "form": grey_form(), "scan": colour_scan(1)}
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "page.pdf"
        rows = [_cost_row(kind, content, path) for kind, content in kinds.items()]
        errors = sorted(error for kind in KINDS for error in _errors(KINDS[kind](_SEED).pdf, path))
    error_pct = 100 * errors[9 * len(errors) // 10]
    named = f"error of a glance, nine in ten of {len(errors)} pages"
    return [*rows, Row(name=named, value=error_pct, unit="%", max_value=100 * MAX_ERROR)]


def _cost_row(kind: str, content: bytes, path: Path) -> Row:
    path.write_bytes(content)
    drawing_ms, glance_ms = _measured(path)
    return Row(
        name=f"foretell a {kind}'s time on the line, beside drawing it",
        value=glance_ms,
        unit="ms",
        baseline=drawing_ms,
        max_ratio=MAX_SHARE,
    )


def _measured(path: Path) -> tuple[float, float]:
    """Milliseconds of drawing and of the glance, by their least."""
    drawing, glance = [], []
    with opened(path) as document, closing(PageRenderer(is_grey=True)) as renderer:
        page = document[0]
        for threshold_pct in _THRESHOLDS * _ROUNDS:
            way = Way(Y_DPI["high"], threshold_pct)
            started_s = time.thread_time()
            dots = _dots(page, way, renderer)
            drawn_s = time.thread_time()
            about(dots, way)
            glance.append(time.thread_time() - drawn_s)
            drawing.append(drawn_s - started_s)
        page.close()
    return 1_000 * min(drawing), 1_000 * min(glance)


def _errors(content: bytes, path: Path) -> Iterator[float]:
    """How far the page's seconds are off at a glance, made in each way."""
    path.write_bytes(content)
    with opened(path) as document, closing(PageRenderer(is_grey=True)) as renderer:
        page = document[0]
        for way in _WAYS:
            dots = _dots(page, way, renderer)
            about_s, exact_s = (
                page_line_s(each, is_first=False) for each in (about(dots, way), exactly(dots))
            )
            yield abs(about_s / exact_s - 1)
        page.close()


def _dots(page: PdfPage, way: Way, renderer: PageRenderer) -> bytes:
    rows = renderer.draw_sheet(page, placement(page, way.y_dpi))
    return black_bits(rows, FAX_WIDTH_PX, way.black_threshold_pct, y_dpi=way.y_dpi)
