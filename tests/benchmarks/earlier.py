"""How FaxDesk made dots before it foretold the time on the line: a fixed description, to compare with.

By default high quality in shades, dithered by Bayer's matrix of 8 by 8 dots. Its advice stands here as it
was for the pages of tests/receiver/office.py: what it measured to find it may change.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PIL import Image, ImageChops

from faxdesk.documents.raster.onebit import black_cutoff_of
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI

_SIDE: Final = 8


class Setting(NamedTuple):
    """Quality, and the black threshold; None for shades."""

    quality: str = "high"
    threshold_pct: int | None = None


DEFAULT: Final = Setting()

_ADVICE: Final[Mapping[str, Setting]] = {
    "text": Setting("high", 47),
    "form with grey headings": Setting("high", 50),
    "tint under text": Setting("high", 44),
    "scan on light paper": Setting("high", 64),
    "scan on dark paper": Setting("high"),
    "half a photo": Setting("high"),
    "a photo": Setting("ultra_light"),
    "table of thin lines": Setting("high", 77),
    "handwriting": Setting("high", 83),
    "phone photo of a letter": Setting("high", 35),
}
_ADVICE_BY_PAGE: Final[Mapping[tuple[str, int], Setting]] = {
    ("scan on dark paper", 2): Setting("high", 30),
}


def advised(kind: str, seed: int) -> Setting:
    """What it advised for this page: shades wherever no threshold kept everything."""
    return _ADVICE_BY_PAGE.get((kind, seed), _ADVICE[kind])


def dots(grey: bytes, setting: Setting) -> bytes:
    """The page's dots, eight a byte, a set bit is ink, from its greys on the sheet."""
    size = (FAX_WIDTH_PX, len(grey) // FAX_WIDTH_PX)
    page = Image.frombytes("L", size, grey)
    if setting.threshold_pct is None:
        steps = _steps(size)
    else:
        steps = Image.new("L", size, black_cutoff_of(setting.threshold_pct))
    # White where the grey reaches the step: the difference is 0 there, and ink elsewhere.
    missing = ImageChops.subtract(steps, page)
    return missing.point([0] + [255] * 255).convert("1", dither=Image.Dither.NONE).tobytes()


def y_dpi(setting: Setting) -> int:
    return Y_DPI[setting.quality]


def _steps(size: tuple[int, int]) -> Image.Image:
    """From which grey on each dot stays white. Source: Bayer, 1973."""
    tile = bytes((2 * _rank(x, y) + 1) * 255 // 128 + 1 for y in range(_SIDE) for x in range(_SIDE))
    made = Image.new("L", size)
    strip = Image.frombytes("L", (_SIDE, _SIDE), tile)
    row = Image.new("L", (size[0], _SIDE))
    for x in range(0, size[0], _SIDE):
        row.paste(strip, (x, 0))
    for y in range(0, size[1], _SIDE):
        made.paste(row, (0, y))
    return made


def _rank(x: int, y: int) -> int:
    found = 0
    for bit in range(3):
        found = found << 2 | ((x ^ y) >> bit & 1) << 1 | y >> bit & 1
    return found
