"""A page's dots as FaxDesk makes them now and as it made them before: by its defaults and by its advice."""

# By the defaults letters are cleaned up that become a minute or more quicker; the rest is an offer that a
# person takes or not, and a part of the advice.

from pathlib import Path
from typing import Final

from faxdesk.documents.cleaning_up import clean_up
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.worker.pages.analysis import analyse_pages
from faxdesk.documents.worker.pages.dots import fax_dots
from faxdesk.documents.worker.pages.render import draw_fax_page
from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.document.recommendation import recommend
from faxdesk.domain.options import FaxOptions
from faxdesk.engine.compose.cleaning_up import WORTH_S, are_slow_letters, sampled_line_s
from tests.benchmarks import earlier
from tests.receiver.tiffs import FaxPage

DEFAULTS, CLEANED, ADVICE = "by the defaults", "by the defaults, all scans cleaned up", "as advised"
WAYS: Final = (DEFAULTS, CLEANED, ADVICE)


def ours(worker: WorkerClient, path: Path, way: str) -> FaxPage:
    """The first page of a document, as it goes now."""
    options = FaxOptions()
    if way == DEFAULTS and not are_slow_letters(worker, path, 1, options):
        return drawn(path, options)
    cleaned = path.with_name("cleaned.pdf")
    cleaned.unlink(missing_ok=True)
    is_scan = bool(clean_up([worker], path, cleaned, y_dpi=Y_DPI[FaxOptions().quality]).pages)
    sent = cleaned if is_scan else path
    if way == DEFAULTS and is_scan:
        saved_s = sampled_line_s(worker, path, 1, options) - sampled_line_s(worker, cleaned, 1, options)
        sent = cleaned if saved_s >= WORTH_S else path
    return drawn(sent, advised_options(sent) if way == ADVICE else options)


def before(path: Path, way: str, kind: str, seed: int) -> FaxPage:
    """The same as it went earlier (see earlier.py), when nothing was cleaned up."""
    setting = earlier.advised(kind, seed) if way == ADVICE else earlier.DEFAULT
    y_dpi = earlier.y_dpi(setting)
    grey = draw_fax_page(path, page=0, y_dpi=y_dpi, is_grey=True)
    return FaxPage(grey.height_px, earlier.dots(grey.data, setting), y_dpi)


def drawn(path: Path, options: FaxOptions) -> FaxPage:
    """The first page's dots with these options."""
    y_dpi = Y_DPI[options.quality]
    threshold_pct = options.effective_threshold_pct if options.monochrome else None
    (dots,) = fax_dots(
        path,
        first=0,
        pages=1,
        y_dpi=y_dpi,
        black_threshold_pct=threshold_pct,
        shares_cores=False,
        only_if_plain=False,
    )
    return FaxPage(dots.height_px, dots.black, y_dpi)


def advised_options(path: Path) -> FaxOptions:
    """What FaxDesk advises for a document of one page that has the defaults."""
    advice = recommend(analyse_pages(path, [0]))
    if advice is None:
        return FaxOptions()
    return FaxOptions(
        quality=advice.quality or FaxOptions().quality,
        monochrome=advice.monochrome,
        black_threshold_pct=advice.black_threshold_pct,
    )
