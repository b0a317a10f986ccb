"""A page drawn small, as it looks from afar."""

from pathlib import Path
from typing import Final

from faxdesk.documents.worker.pages.render import Pixels, draw_page

_DRAWN_PX: Final = 480
"""So large the page is drawn, about: thin lines are near their own width then, and it takes a few ms."""


def draw_small(path: Path, *, page: int, max_width_px: int, max_height_px: int, is_grey: bool) -> Pixels:
    """As render.draw_page; a small picture is drawn several times as large, and each pixel is their mean.

    PDFium makes no line thinner than a pixel: a form's fields would be all border, and black.
    """
    times = max(1, _DRAWN_PX // max(max_width_px, max_height_px, 1))
    drawn = draw_page(
        path,
        page=page,
        max_width_px=max_width_px * times,
        max_height_px=max_height_px * times,
        is_grey=is_grey,
    )
    return drawn if times == 1 else _reduced(drawn, times, max_width_px, max_height_px)


def _reduced(drawn: Pixels, times: int, max_width_px: int, max_height_px: int) -> Pixels:
    from PIL import Image

    size = (drawn.width_px, drawn.height_px)
    mode = "L" if drawn.is_grey else "RGB"
    image = Image.frombuffer(mode, size, drawn.data, "raw", mode, drawn.stride_bytes, 1)
    width_px = min(max_width_px, max(1, round(drawn.width_px / times)))
    height_px = min(max_height_px, max(1, round(drawn.height_px / times)))
    small = image.resize((width_px, height_px), Image.Resampling.BOX)
    channels = 1 if drawn.is_grey else 3
    return Pixels(width_px, height_px, width_px * channels, drawn.is_grey, small.tobytes())
