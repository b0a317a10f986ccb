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


def white_from(black_threshold_pct: int) -> int:
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
    black_below = None if black_threshold_pct is None else white_from(black_threshold_pct)
    rows = memoryview(grey)
    top, bottom = _drawn_on(rows, _BAYER_SIDE * width_px)
    band_bytes = _BAND_PX * width_px
    bands = (rows[start : min(start + band_bytes, bottom)] for start in range(top, bottom, band_bytes))
    packed = [_packed_band(band, width_px, black_below) for band in bands]
    return b"".join((bytes(top // 8), *packed, bytes((len(rows) - bottom) // 8)))


def dots(picture: Image.Image, black_below: int | None) -> Image.Image:
    """The grey picture of a page with 0 where there is ink, else 255: greys below `black_below` (see
    white_from), halftoned without it. A millisecond for a page: quick enough for every step of a slider."""
    return _light(picture, black_below, first=0, every=1).convert("L")


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


def _packed_band(grey: memoryview, width_px: int, black_below: int | None) -> bytes:
    """Some rows' bits.

    Light is 255, which modulo 4 is -1: with 3 more, twice the even pixels and the odd ones are the two bits
    of the ink, and Pillow packs those of four such pairs into a byte.
    """
    half = (width_px // 2, len(grey) // width_px)
    even, odd = (
        _light(Image.frombytes("L", half, grey, "raw", order), black_below, first=first, every=2)
        for first, order in enumerate(("L;16B", "L;16"))
    )
    twice = ImageChops.add_modulo(even, even)
    pairs = ImageChops.add_modulo(_even_grey(half, 3), ImageChops.add_modulo(twice, odd))
    pairs.putpalette(bytes(3))
    return pairs.tobytes("raw", "P;2")


def _light(picture: Image.Image, black_below: int | None, *, first: int, every: int) -> Image.Image:
    """0 where there is ink, else 255. The picture is of every `every`th column of the page, from `first`."""
    if black_below is not None:
        return _light_from(picture, black_below)
    return _light_from(ImageChops.add(picture, _steps_up(picture.size, first, every)), 255)


def _light_from(picture: Image.Image, limit: int) -> Image.Image:
    """255 for greys from `limit` on, else 0.

    By highest bits: those of the grey, and of the grey moved so far that `limit` comes to 128. Above 128
    a grey is light when both are set (the move wraps dark ones around to the top), below when either is.
    """
    plain = _highest_bits(picture)
    moved = _highest_bits(ImageChops.add_modulo(picture, _even_grey(picture.size, (128 - limit) % 256)))
    # Each is 0 or, modulo 256, -1. Both together are 254, either is 255; one more leaves but the first high.
    counted = ImageChops.add_modulo(_even_grey(picture.size, 1 if limit > 128 else 0), plain)
    return _highest_bits(ImageChops.add_modulo(counted, moved))


def _highest_bits(picture: Image.Image) -> Image.Image:
    return picture.convert("1", dither=Image.Dither.NONE)


@lru_cache(maxsize=16)
def _even_grey(size: tuple[int, int], grey: int) -> Image.Image:
    return Image.new("L", size, grey)


@lru_cache(maxsize=8)
def _steps_up(size: tuple[int, int], first: int, every: int) -> Image.Image:
    """What is added to each pixel's grey so that it reaches 255 where it stays white."""
    width, height = size
    rows = [(bytes(255 - step for step in row) * every)[first::every] for row in _bayer_steps()]
    tile = b"".join((row * (width // len(row) + 1))[:width] for row in rows)
    return Image.frombytes("L", size, (tile * (height // _BAYER_SIDE + 1))[: width * height])


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
