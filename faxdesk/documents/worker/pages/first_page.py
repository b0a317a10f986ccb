"""The first page of a fax as it is sent, for reports; small for when its document is gone. In the worker."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PIL import Image

from faxdesk.documents.worker.pages.dots import fax_dots
from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI

_PICTURE_PX: Final = 1_000
"""Wide enough to be read when it is enlarged on a screen, with a third of the fax's dots."""

_SMALL_PX: Final = FAX_WIDTH_PX // 3
"""Letters of 12 points can still be read. A letter comes to 8 kB, a page full of text to 15;
as Group 4, which lives from longer runs, to 12 and 22."""


def first_page(picture: Mapping[str, Any]) -> Image.Image:
    """The first page as it is faxed, in its true proportions, its dots as greys of fewer.

    Args:
        picture: the file's path with y_dpi and black_threshold_pct, or in `kept` the path of a small one.
    """
    if "kept" in picture:
        with Image.open(picture["kept"], formats=("PNG",)) as kept:
            return kept.convert("L")
    return _drawn(picture, _PICTURE_PX)


def small_first_page(job: Mapping[str, Any]) -> bytes:
    """The same in black and white, packed; raises OSError, ValueError."""
    out = io.BytesIO()
    black_and_white = _drawn(job, _SMALL_PX).point(lambda grey: 255 if grey > 127 else 0).convert("1")
    black_and_white.save(out, "PNG", optimize=True)
    return out.getvalue()


def _drawn(picture: Mapping[str, Any], width_px: int) -> Image.Image:
    y_dpi = picture["y_dpi"]
    drawn = fax_dots(
        Path(picture["path"]),
        first=0,
        pages=1,
        y_dpi=y_dpi,
        black_threshold_pct=picture["black_threshold_pct"],
        shares_cores=False,
        only_if_plain=False,
    )
    dots = next(iter(drawn))
    sheet = Image.frombytes("1", (FAX_WIDTH_PX, dots.height_px), dots.black, "raw", "1;I").convert("L")
    height_px = round(width_px / FAX_WIDTH_PX * dots.height_px * X_DPI / y_dpi)
    return sheet.resize((width_px, height_px), Image.Resampling.BOX)
