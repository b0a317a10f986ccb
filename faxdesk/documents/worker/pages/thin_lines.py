"""Long thin lines that aren't plainly black: the first that a fax loses. Runs in the worker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageChops

from faxdesk.documents.worker.pages.tiles import FLAT, Tiles, below, count, from_grey, halved

_FAINT: Final = 90
"""A line's tile whose darkest dot is lighter than this: thinner than a dot, or not black."""

_TILES: Final = 8
"""So many in a row make a line: 16 mm."""

_THIN: Final = 0.2
"""A line of one or two dots darkens a tile of 16 by less than this part of its contrast."""

_EVEN: Final = 24
"""A line is nowhere lighter than at its darkest by more than this."""


_SET: Final = 255


@dataclass(frozen=True, slots=True)
class _Masks:
    """Tiles in a row after the other: which may be a line's, have anything in them, lie on darker ground."""

    width: int
    height: int
    line: bytes
    busy: bytes
    shaded: bytes


def faint_lines(rows: memoryview, tiles: Tiles) -> Image.Image:
    """255 where a long straight line passes, upright or across, that isn't plainly black; else 0.

    The page begins where the sheet begins.
    """
    size = tiles.darkest.size
    found = bytearray(size[0] * size[1])
    faint = ImageChops.darker(tiles.has_detail, tiles.darkest.point(from_grey(_FAINT)))
    thin = tiles.contrast.point([round(value * _THIN) for value in range(256)])
    faint = ImageChops.darker(faint, ImageChops.subtract(thin, tiles.shade).point(from_grey(1)))
    if count(faint) >= _TILES:
        busy = tiles.has_detail.tobytes()
        shaded = tiles.lightest.point(below(tiles.paper - FLAT)).tobytes()
        # Across, each column of a line's tile has a dark dot; upright, each row: letters leave gaps.
        across = halved(rows, ImageChops.darker, ImageChops.lighter)
        portrait = halved(rows, ImageChops.lighter, ImageChops.darker, columns_first=True)
        for whole, is_across in ((across, True), (portrait, False)):
            weakest = whole.crop((0, 0, *size))
            goes_through = ImageChops.subtract(weakest, tiles.darkest).point(below(_EVEN))
            line = ImageChops.darker(faint, goes_through).tobytes()
            for run in _runs(_Masks(*size, line, busy, shaded), is_across=is_across):
                for tile in run:
                    found[tile] = 255
    return Image.frombytes("L", size, bytes(found))


def _runs(masks: _Masks, *, is_across: bool) -> Iterator[list[int]]:
    """The tiles of each line."""
    width, height = masks.width, masks.height
    step, across, lanes, length = (1, width, height, width) if is_across else (width, 1, width, height)
    for lane in range(lanes):
        first = lane * across
        if _SET not in masks.line[first : first + length * step : step]:
            continue  # as in most lanes of most pages
        sides = [-across] * (lane > 0) + [across] * (lane < lanes - 1)
        run: list[int] = []
        for place in range(length + 1):
            tile = lane * across + place * step
            if place < length and masks.line[tile]:
                run.append(tile)
                continue
            if len(run) >= _TILES and _stands_alone(run, masks, sides):
                yield run
            run = []


def _stands_alone(run: Sequence[int], masks: _Masks, sides: Sequence[int]) -> bool:
    """Whether at most one side of the run is busy, as a line may lie on the border of two tiles, and none
    is shaded: then the run is the edge of a box."""
    few = len(run) // 4
    busy = [sum(masks.busy[tile + side] > 0 for tile in run) for side in sides]
    shaded = [sum(masks.shaded[tile + side] > 0 for tile in run) for side in sides]
    return min(busy, default=0) <= few and max(shaded, default=0) <= few
