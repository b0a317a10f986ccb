"""Grey pages made black and white: by a threshold, or halftoned. The one place that decides what is ink.

Pages come and go as rows of bytes without gaps. A loop over pixels, even Pillow's own in C, takes longer
than PDFium takes to draw them; what is used of Pillow here does many pixels a step: adding bytes modulo
256, taking a byte's highest bit, parting odd from even bytes, and packing two bits at a time (each about
0.1 ms a page, where packing one bit at a time takes 7).
"""

import math
from functools import cache, lru_cache
from typing import Final, NamedTuple, TypeAlias

from PIL import Image, ImageChops

Rows: TypeAlias = bytes | memoryview
"""Grey pixels row by row, or whatever lends its bytes."""

PATTERN_SIDE: Final = 48
"""A screen's pattern repeats after so many dots, across and down: what begins elsewhere gets others."""

_SCREEN_WIDTH: Final = 6
"""A screen's tile has two dots at 45 degrees, 4.2 pixels apart. Measured on a photo, 196 lines, at 14,400
bit/s: 332 s, where the dispersed dots of Bayer's dither take 909 s, and blurred as by an eye it is as near to
the greys (35.1 dB, Bayer 35.6). Diffusion in 2 by 2 dots takes 269 s (32.4 dB), tiles of 8 219 s (30.5 dB),
upright lines 153 s (29.0 dB), and text on grey can be read on none of these as on this."""

COARSE_WIDTH: Final = 8
"""For what is known to be a photo: two thirds of the time, and no letter to be lost."""

_SOLID_BELOW, _WHITE_FROM = 32, 240
"""Near-black stays solid, near-white paper white: text stays crisp, and a scanner's paper costs nothing."""

_BAND_PX: Final = 480
"""A multiple of the screens' height, so that their pattern goes on from band to band."""


def black_cutoff_of(black_threshold_pct: int) -> int:
    """The darkest grey (0 to 255) that stays white: what is darker than the percentage is black.

    As with ImageMagick's -black-threshold, whose name, unit and meaning the provider's option seems to
    share; the provider says no more of it.
    """
    return -(-255 * black_threshold_pct // 100)


def black_bits(grey: Rows, width_px: int, black_threshold_pct: int | None, y_dpi: int) -> bytes:
    """Eight pixels a byte, a set bit is ink; halftoned where there is no threshold.

    Made band by band, so that the processor's cache holds what is worked on. Raises ValueError for a width
    that isn't a multiple of 8.

    Args:
        y_dpi: lines per inch down; the screen's dots are round on paper, whose pixels aren't square.
    """
    if width_px % 8:
        raise ValueError("width is no multiple of 8")
    black_cutoff = None if black_threshold_pct is None else black_cutoff_of(black_threshold_pct)
    rows = memoryview(grey)
    screen = Screen(_SCREEN_WIDTH, y_dpi)
    top, bottom = _drawn_on(rows, PATTERN_SIDE * width_px)
    band_bytes = _BAND_PX * width_px
    bands = (rows[start : min(start + band_bytes, bottom)] for start in range(top, bottom, band_bytes))
    packed = [_packed_band(band, width_px, black_cutoff, screen) for band in bands]
    return b"".join((bytes(top // 8), *packed, bytes((len(rows) - bottom) // 8)))


def dots(picture: Image.Image, black_cutoff: int | None, y_dpi: int) -> Image.Image:
    """The grey picture of a page with 0 where there is ink, else 255: greys below `black_cutoff` (see
    black_cutoff_of), halftoned without it. A millisecond for a page: quick enough for a slider."""
    screen = Screen(_SCREEN_WIDTH, y_dpi)
    return ImageChops.invert(_ink(picture, black_cutoff, screen, first=0, every=1).convert("L"))


def coarse_dots(picture: Image.Image, y_dpi: int) -> Image.Image:
    """The same for a part of a page that is a photo, halftoned by the coarser screen."""
    return ImageChops.invert(_ink(picture, None, Screen(COARSE_WIDTH, y_dpi), first=0, every=1).convert("L"))


def _drawn_on(rows: memoryview, step_bytes: int) -> tuple[int, int]:
    """From where to where the page isn't white all over, in steps of so many bytes.

    White stays white by any threshold, and halftoned: a letter's margins need no more than this look.
    """
    white = b"\xff" * step_bytes
    top, bottom = 0, len(rows)
    while top < bottom and white.startswith(bytes(rows[top : top + step_bytes])):
        top = min(bottom, top + step_bytes)
    while top < bottom and white.startswith(bytes(rows[max(top, bottom - step_bytes) : bottom])):
        bottom = max(top, bottom - step_bytes)
    return top, bottom


def _packed_band(grey: memoryview, width_px: int, black_cutoff: int | None, screen: "Screen") -> bytes:
    """Some rows' bits.

    Ink is 255, which modulo 4 is -1: twice the even pixels less the odd ones are the two bits of the ink,
    and Pillow packs those of four such pairs into a byte.
    """
    half = (width_px // 2, len(grey) // width_px)
    even, odd = (
        _ink(Image.frombytes("L", half, grey, "raw", order), black_cutoff, screen, first=first, every=2)
        for first, order in enumerate(("L;16B", "L;16"))
    )
    even = even.convert("L")
    pairs = ImageChops.subtract_modulo(ImageChops.add_modulo(even, even), odd)
    pairs.putpalette(bytes(3))
    return pairs.tobytes("raw", "P;2")


def _ink(
    picture: Image.Image, black_cutoff: int | None, screen: "Screen", *, first: int, every: int
) -> Image.Image:
    """255 where there is ink, else 0. The picture is of every `every`th column of the page, from `first`.

    Adding alone can't bring the inked greys, and only those, to where the highest bit is set: some would
    leave at the top and come in again at the bottom. Their distances from a middle grey are few enough.
    """
    middle, beyond = (
        _even_middle(picture.size, black_cutoff)
        if black_cutoff is not None
        else _screen_middle(picture.size, screen, first, every)
    )
    far = ImageChops.add_modulo(ImageChops.difference(picture, middle), beyond)
    return far.convert("1", dither=Image.Dither.NONE)


def _middle(black_cutoff: int) -> tuple[int, int]:
    """A grey, and what to add to distances from it so that those of inked greys come to 128 to 255.

    From 128 on it is the middle of the ink, whose distances are the small ones; below, that of the white.
    """
    if black_cutoff >= 128:
        middle = (black_cutoff - 1) // 2
        return middle, 256 - black_cutoff + middle
    middle = (black_cutoff + 256) // 2
    return middle, 127 + black_cutoff - middle


@lru_cache(maxsize=8)
def _even_middle(size: tuple[int, int], black_cutoff: int) -> tuple[Image.Image, Image.Image]:
    """See _middle: the same for each pixel."""
    middle, beyond = _middle(black_cutoff)
    return Image.new("L", size, middle), Image.new("L", size, beyond)


@lru_cache(maxsize=8)
def _screen_middle(
    size: tuple[int, int], screen: "Screen", first: int, every: int
) -> tuple[Image.Image, Image.Image]:
    """See _middle: for each pixel by the grey from which on the screen leaves it white."""
    width, height = size
    steps = screen_steps(screen)
    made = []
    for kind in range(2):
        rows = [(bytes(_middle(step)[kind] for step in row) * every)[first::every] for row in steps]
        tile = b"".join((row * (width // len(row) + 1))[:width] for row in rows)
        made.append(Image.frombytes("L", size, (tile * (height // len(rows) + 1))[: width * height]))
    return made[0], made[1]


class Screen(NamedTuple):
    """A halftone of clustered dots: as G4 likes it, which codes where colours change, row after row.

    Attributes:
        width_px: of its tile, which has a dot in its middle and one at its corners.
        y_dpi: lines per inch down; the tile is as high on paper as it is wide.
    """

    width_px: int
    y_dpi: int

    @property
    def height_px(self) -> int:
        return {98: self.width_px // 2, 391: self.width_px * 2}.get(self.y_dpi, self.width_px)


@cache
def screen_steps(screen: Screen) -> tuple[tuple[int, ...], ...]:
    """A tile's pixels, row by row: from which grey on each stays white."""
    places = [(x, y) for y in range(screen.height_px) for x in range(screen.width_px)]
    # What is nearest to a dot's middle is inked first; at half ink the dots touch, and the white is the dots.
    order = sorted(places, key=lambda place: (round(_height(screen, *place), 6), place[0] - 0.7 * place[1]))
    span = _WHITE_FROM - _SOLID_BELOW
    step_of = {
        place: _SOLID_BELOW + 1 + int(span * (rank + 0.5) / len(order)) for rank, place in enumerate(order)
    }
    return tuple(tuple(step_of[x, y] for x in range(screen.width_px)) for y in range(screen.height_px))


def _height(screen: Screen, x: int, y: int) -> float:
    across, down = 2 * math.pi * (x + 0.5) / screen.width_px, 2 * math.pi * (y + 0.5) / screen.height_px
    return math.cos(across) * math.cos(down)
