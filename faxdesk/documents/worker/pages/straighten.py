"""A scan that lies a little askew is put straight. Runs in the worker.

Rows of letters, rules and frames make rows of the page dark in turns: the more so, the straighter they lie.
"""

import math
import operator
from typing import Final

from PIL import Image, ImageChops

_ACROSS: Final = 16
_DOWN_MM: Final = 0.25
_STEPS_DEG: Final = (0.5, 0.125)
_MOST_DEG: Final = 4.0
_LEAST_DEG: Final = 0.3
"""What is less askew is left so: turning makes letters a little softer."""

_CLEARER: Final = 1.1
"""By so much must rows stand out more than they do as the page lies."""

_MM_PER_INCH: Final = 25.4
_SQUARES: Final = tuple(step * step for step in range(256))


def skew_deg(grey: Image.Image, x_dpi: int, y_dpi: int) -> float:
    """By how much the rows of the page fall to the right, in degrees; 0 where that isn't plain to see."""
    down = max(1, round(_DOWN_MM / _MM_PER_INCH * y_dpi))
    small = grey.reduce((_ACROSS, down))
    ink = _darker_than_around(small)
    slope_px = (_ACROSS / x_dpi) / (down / y_dpi)

    def plainness(angle_deg: float) -> float:
        shift = math.tan(math.radians(angle_deg)) * slope_px
        sheared = ink.transform(
            ink.size,
            Image.Transform.AFFINE,
            (1, 0, 0, shift, 1, -shift * ink.width / 2),
            Image.Resampling.NEAREST,
        )
        rows = sheared.resize((1, ink.height), Image.Resampling.BOX)
        steps = ImageChops.difference(rows, ImageChops.offset(rows, 0, 1)).histogram()
        return float(sum(map(operator.mul, _SQUARES, steps)))

    best, reach = 0.0, _MOST_DEG
    for step in _STEPS_DEG:
        count = round(reach / step)
        best = max((best + turn * step for turn in range(-count, count + 1)), key=plainness)
        reach = step
    is_plain = plainness(best) > _CLEARER * plainness(0.0)
    return best if is_plain and _LEAST_DEG <= abs(best) < _MOST_DEG else 0.0


def turned(grey: Image.Image, by_deg: float, x_dpi: int, y_dpi: int) -> Image.Image:
    """The page turned back by this much about its middle; black at its edges where nothing was, as a lid."""
    sine, cosine = math.sin(math.radians(by_deg)), math.cos(math.radians(by_deg))
    ratio = y_dpi / x_dpi  # dots aren't square: turned is what lies on paper
    middle_x, middle_y = grey.width / 2, grey.height / 2
    across, down = -sine / ratio, sine * ratio
    start_x = middle_x - cosine * middle_x - across * middle_y
    start_y = middle_y - down * middle_x - cosine * middle_y
    return grey.transform(
        grey.size,
        Image.Transform.AFFINE,
        (cosine, across, start_x, down, cosine, start_y),
        Image.Resampling.BILINEAR,
        fillcolor=0,
    )


def _darker_than_around(small: Image.Image) -> Image.Image:
    """What is written, whatever the light: how much darker each dot is than the lightest near it."""
    lightest = small
    for offset in (1, 2, 4):
        for x, y in ((offset, 0), (0, offset)):
            lightest = ImageChops.lighter(lightest, ImageChops.offset(lightest, x, y))
    centred = ImageChops.offset(lightest, -3, -3)
    written = ImageChops.subtract(centred, small)
    # The sheet's own edge is no row, nor is what a scanner saw beside the paper.
    inside = Image.new("L", small.size, 0)
    edge_x, edge_y = small.width // 20, small.height // 25
    inside.paste(255, (edge_x, edge_y, small.width - edge_x, small.height - edge_y))
    return ImageChops.darker(written, inside)
