"""The worker's jobs that make pages into pixels. Runs in the worker; see main.py for what a job is."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from faxdesk.documents.worker.pages.render import Pixels

Answer = tuple[dict[str, Any], bytes]


def _thumbnail(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.small import draw_small

    pixels = draw_small(
        Path(job["path"]),
        page=job["page"],
        max_width_px=job["max_width_px"],
        max_height_px=job["max_height_px"],
        is_grey=job["is_grey"],
    )
    return _size(pixels), pixels.data


def _fax_page(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.render import draw_fax_page

    pixels = draw_fax_page(Path(job["path"]), page=job["page"], y_dpi=job["y_dpi"], is_grey=job["is_grey"])
    return _size(pixels), pixels.data


def _size(pixels: "Pixels") -> dict[str, Any]:
    return {
        "width_px": pixels.width_px,
        "height_px": pixels.height_px,
        "stride_bytes": pixels.stride_bytes,
    }


def _fax_dots(job: Mapping[str, Any]) -> Iterator[Answer]:
    """One answer a page, each gone to the parent while the next one is drawn."""
    from faxdesk.documents.worker.pages.dots import fax_dots

    drawn = fax_dots(
        Path(job["path"]),
        first=job["first"],
        pages=job["pages"],
        y_dpi=job["y_dpi"],
        black_threshold_pct=job["black_threshold_pct"],
        shares_cores=job["shares_cores"],
        only_if_plain=job["only_if_plain"],
    )
    for dots in drawn:
        yield {"height_px": dots.height_px}, dots.black


def _preview(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.preview import make_preview

    threshold = job["black_threshold_pct"]
    made = make_preview(Path(job["path"]), preview_format=job["format"], black_threshold_pct=threshold)
    return {}, made


def _shrink_weigh(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.shrink import weigh

    return {"weights": weigh(Path(job["path"]))}, b""


def _shrink_draw(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.shrink import draw

    pictures, streams = draw(
        Path(job["path"]),
        job["pages"],
        y_dpi=job["y_dpi"],
        black_threshold_pct=job["black_threshold_pct"],
        keeps_photos=job["keeps_photos"],
    )
    return {"pictures": [picture._asdict() for picture in pictures]}, b"".join(streams)


def _shrink_write(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.shrink import Picture, write

    pictures = [Picture.from_wire(each) for each in job["pictures"]]
    return {"pages": write(Path(job["path"]), Path(job["packed"]), pictures, Path(job["output"]))}, b""


def _clean_up_draw(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.clean_pages import clean_pages

    pictures, streams, blank = clean_pages(Path(job["path"]), job["pages"], y_dpi=job["y_dpi"])
    return {"pictures": [each._asdict() for each in pictures], "blank_pages": blank}, b"".join(streams)


def _find_scans(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.clean_pages import find_scans

    return {"pages": find_scans(Path(job["path"]), job["pages"])}, b""


def _analyse(job: Mapping[str, Any]) -> Answer:
    from dataclasses import asdict

    from faxdesk.documents.worker.pages.analysis import analyse_pages

    return {"looks": [asdict(analysis) for analysis in analyse_pages(Path(job["path"]), job["pages"])]}, b""


def _page_text(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.page_text import page_text

    return {"text": page_text(Path(job["path"]), job["page"], job["most_chars"])}, b""


def _line_bits(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.line_bits import line_bits
    from faxdesk.domain.document.line_time import Way

    ways = [Way(*way) for way in job["ways"]]
    pages = [(page, turn_deg) for page, turn_deg in job["pages"]]
    return {"bits": line_bits(Path(job["path"]), pages, ways, is_exact=job["is_exact"])}, b""


RASTER_JOBS: Final[Mapping[str, Callable[[Mapping[str, Any]], Answer | Iterator[Answer]]]] = {
    "thumbnail": _thumbnail,
    "fax_page": _fax_page,
    "fax_dots": _fax_dots,
    "analyse": _analyse,
    "page_text": _page_text,
    "line_bits": _line_bits,
    "preview": _preview,
    "shrink_weigh": _shrink_weigh,
    "shrink_draw": _shrink_draw,
    "shrink_write": _shrink_write,
    "clean_up_draw": _clean_up_draw,
    "find_scans": _find_scans,
}

DRAWING_JOBS: Final = frozenset(
    {
        "thumbnail",
        "fax_page",
        "fax_dots",
        "analyse",
        "line_bits",
        "page_text",
        "preview",
        "shrink_draw",
        "clean_up_draw",
        "find_scans",
    }
)
"""Those that need PDFium and Pillow, and no other reader."""
