"""Grey pages made black and white: by a threshold, or halftoned. The one place that decides what is ink.

Pages come and go as rows of bytes without gaps. A loop over pixels, even Pillow's own in C, takes longer
than PDFium takes to draw them; what is used of Pillow here does many pixels a step: adding bytes modulo
256, taking a byte's highest bit, parting odd from even bytes, and packing two bits at a time (each about
0.1 ms a page, where packing one bit at a time takes 7).
"""

from functools import cache, lru_cache
from typing import TypeAlias

from PIL import Image, ImageChops

Rows: TypeAlias = bytes | memoryview
"""Grey pixels row by row, or whatever lends its bytes."""

_BAYER_SIDE = 8
_BAND_PX = 512
"""A multiple of the dither's side, so that its pattern goes on from band to band."""


def black_cutoff_of(black_threshold_pct: int) -> int:
    """The darkest grey (0 to 255) that stays white: what is darker than the percentage is black.

    As with ImageMagick's -black-threshold, whose name, unit and meaning the provider's option seems to
    share; the provider says no more of it.
    """
    return -(-255 * black_threshold_pct // 100)


def black_bits(grey: Rows, width_px: int, black_threshold_pct: int | None) -> bytes:
    """Eight pixels a byte, a set bit is ink; halftoned where there is no threshold.

    Made band by band, so that the processor's cache holds what is worked on. Raises ValueError for a width
    that isn't a multiple of 8.
    """
    if width_px % 8:
        raise ValueError("width is no multiple of 8")
    black_cutoff = None if black_threshold_pct is None else black_cutoff_of(black_threshold_pct)
    rows = memoryview(grey)
    top, bottom = _drawn_on(rows, _BAYER_SIDE * width_px)
    band_bytes = _BAND_PX * width_px
    bands = (rows[start : min(start + band_bytes, bottom)] for start in range(top, bottom, band_bytes))
    packed = [_packed_band(band, width_px, black_cutoff) for band in bands]
    return b"".join((bytes(top // 8), *packed, bytes((len(rows) - bottom) // 8)))


def dots(picture: Image.Image, black_cutoff: int | None) -> Image.Image:
    """The grey picture of a page with 0 where there is ink, else 255: greys below `black_cutoff` (see
    black_cutoff_of), halftoned without it. A millisecond for a page: quick enough for a slider."""
    return ImageChops.invert(_ink(picture, black_cutoff, first=0, every=1).convert("L"))


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


def _packed_band(grey: memoryview, width_px: int, black_cutoff: int | None) -> bytes:
    """Some rows' bits.

    Ink is 255, which modulo 4 is -1: twice the even pixels less the odd ones are the two bits of the ink,
    and Pillow packs those of four such pairs into a byte.
    """
    half = (width_px // 2, len(grey) // width_px)
    even, odd = (
        _ink(Image.frombytes("L", half, grey, "raw", order), black_cutoff, first=first, every=2)
        for first, order in enumerate(("L;16B", "L;16"))
    )
    even = even.convert("L")
    pairs = ImageChops.subtract_modulo(ImageChops.add_modulo(even, even), odd)
    pairs.putpalette(bytes(3))
    return pairs.tobytes("raw", "P;2")


def _ink(picture: Image.Image, black_cutoff: int | None, *, first: int, every: int) -> Image.Image:
    """255 where there is ink, else 0. The picture is of every `every`th column of the page, from `first`.

    Adding alone can't bring the inked greys, and only those, to where the highest bit is set: some would
    leave at the top and come in again at the bottom. Their distances from a middle grey are few enough.
    """
    middle, beyond = (
        _even_middle(picture.size, black_cutoff)
        if black_cutoff is not None
        else _bayer_middle(picture.size, first, every)
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
def _bayer_middle(size: tuple[int, int], first: int, every: int) -> tuple[Image.Image, Image.Image]:
    """See _middle: for each pixel by the step of the dither from which on it stays white."""
    width, height = size
    made = []
    for kind in range(2):
        rows = [(bytes(_middle(step)[kind] for step in row) * every)[first::every] for row in _bayer_steps()]
        tile = b"".join((row * (width // len(row) + 1))[:width] for row in rows)
        made.append(Image.frombytes("L", size, (tile * (height // _BAYER_SIDE + 1))[: width * height]))
    return made[0], made[1]


@cache
def _bayer_steps() -> tuple[tuple[int, ...], ...]:
    """The ordered dither of 8 by 8 pixels: from which grey on each stays white. Source: Bayer, 1973."""

    def rank(x: int, y: int) -> int:
        found = 0
        for bit in range(3):
            found = found << 2 | ((x ^ y) >> bit & 1) << 1 | y >> bit & 1
        return found

    side = range(_BAYER_SIDE)
    return tuple(tuple((2 * rank(x, y) + 1) * 255 // 128 + 1 for x in side) for y in side)
