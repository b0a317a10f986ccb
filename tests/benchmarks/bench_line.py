"""What foretelling the time on the line costs beside drawing the page, and how far off a glance is.

Both by the processor's time of this thread, as the worker does them, for pages of several kinds.
"""

import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from faxdesk.documents.raster.onebit import black_bits
from faxdesk.documents.worker.pages.line_bits import about, exactly
from faxdesk.documents.worker.pages.render import PageRenderer, opened, placement
from faxdesk.domain.document.line_time import page_line_s
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from tests.benchmarks.scans import colour_scan
from tests.benchmarks.table import Row
from tests.documents.corpus import grey_form, reportlab_text

_ROUNDS: Final = 15
_THRESHOLDS: Final = (None, 62)
MAX_SHARE: Final = 0.25
"""Of drawing: a twentieth for scans; a page of text is drawn in 3 ms, and its glance takes 0.5."""

MAX_ERROR: Final = 0.15


def run() -> list[Row]:
    """A row a kind of page for the cost, one for the worst error."""
    kinds = {"text": reportlab_text(1), "form": grey_form(), "scan": colour_scan(1)}
    rows, worst = [], 0.0
    with tempfile.TemporaryDirectory() as name:
        for kind, content in kinds.items():
            path = Path(name) / f"{kind}.pdf"
            path.write_bytes(content)
            drawing_ms, glance_ms, error = _measured(path)
            worst = max(worst, error)
            rows.append(
                Row(
                    name=f"foretell a {kind}'s time on the line, beside drawing it",
                    value=glance_ms,
                    unit="ms",
                    baseline=drawing_ms,
                    max_ratio=MAX_SHARE,
                )
            )
    return [
        *rows,
        Row(name="worst error of a glance", value=100 * worst, unit="%", max_value=100 * MAX_ERROR),
    ]


def _measured(path: Path) -> tuple[float, float, float]:
    """Milliseconds of drawing and of the glance, by their least, and the glance's worst error."""
    drawing, glance, errors = [], [], []
    with opened(path) as document, closing(PageRenderer(is_grey=True)) as renderer:
        page = document[0]
        for threshold_pct in _THRESHOLDS * _ROUNDS:
            started_s = time.thread_time()
            rows = renderer.draw_sheet(page, placement(page, Y_DPI["high"]))
            dots = black_bits(rows, FAX_WIDTH_PX, threshold_pct, y_dpi=Y_DPI["high"])
            drawn_s = time.thread_time()
            found = about(dots)
            glance.append(time.thread_time() - drawn_s)
            drawing.append(drawn_s - started_s)
            exact_s = page_line_s(exactly(dots), is_first=False)
            errors.append(abs(page_line_s(found, is_first=False) / exact_s - 1))
        page.close()
    return 1_000 * min(drawing), 1_000 * min(glance), max(errors)
