"""What the worker can do: a job's name, and the function that does it. Runs in the worker.

Each function takes the job's message, which came from the parent, and returns the answer and its bytes;
whatever it raises is told to the parent by its name alone.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from faxdesk.documents.render import Pixels

Answer = tuple[dict[str, Any], bytes]
Job = Callable[[Mapping[str, Any]], Answer]


def load_engines() -> None:
    """Import what jobs need, before the first one is there."""
    # Pillow would give the memory of each picture back, and take it anew: half the time of thresholding.
    os.environ.setdefault("PILLOW_BLOCKS_MAX", "8")
    from faxdesk.documents import assemble, inspect, preview  # noqa: F401 - loaded before the first job
    from faxdesk.documents.engines import silence_pypdf

    silence_pypdf()


def _inspect(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.inspect import inspect_file

    return {"inspection": inspect_file(Path(job["path"])).to_wire()}, b""


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


def _preview(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.preview import make_preview

    threshold = job["black_threshold_pct"]
    made = make_preview(Path(job["path"]), preview_format=job["format"], black_threshold_pct=threshold)
    return {}, made


def _assemble(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.assemble import join

    return {"pages": join([Path(path) for path in job["paths"]], Path(job["output"]))}, b""


JOBS: Final[Mapping[str, Job]] = {
    "inspect": _inspect,
    "thumbnail": _thumbnail,
    "fax_page": _fax_page,
    "preview": _preview,
    "assemble": _assemble,
}
