"""The worker's jobs that make pages into pixels. Runs in the worker; see jobs.py for what a job is."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from faxdesk.documents.render import Pixels

Answer = tuple[dict[str, Any], bytes]


def _thumbnail(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.render import draw_page

    pixels = draw_page(
        Path(job["path"]),
        page=job["page"],
        max_width_px=job["max_width_px"],
        max_height_px=job["max_height_px"],
        is_grey=job["is_grey"],
    )
    return _size(pixels), pixels.data


def _fax_page(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.render import draw_fax_page

    pixels = draw_fax_page(Path(job["path"]), page=job["page"], y_dpi=job["y_dpi"], is_grey=job["is_grey"])
    return _size(pixels), pixels.data


def _size(pixels: "Pixels") -> dict[str, Any]:
    return {
        "width_px": pixels.width_px,
        "height_px": pixels.height_px,
        "stride_bytes": pixels.stride_bytes,
    }


def _fax_dots(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.dots import fax_dots

    heights_px, black = fax_dots(
        Path(job["path"]),
        first=job["first"],
        pages=job["pages"],
        y_dpi=job["y_dpi"],
        black_threshold_pct=job["black_threshold_pct"],
    )
    return {"heights_px": heights_px}, black


def _preview(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.preview import make_preview

    threshold = job["black_threshold_pct"]
    made = make_preview(Path(job["path"]), preview_format=job["format"], black_threshold_pct=threshold)
    return {}, made


RASTER_JOBS: Final[Mapping[str, Callable[[Mapping[str, Any]], Answer]]] = {
    "thumbnail": _thumbnail,
    "fax_page": _fax_page,
    "fax_dots": _fax_dots,
    "preview": _preview,
}
