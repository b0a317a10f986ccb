"""What hangs together on a page: a signature, a stamp, a highlighted line. Runs in the worker.

Advice counts these and not shares of a page: a light stamp is one tile in a hundred, and what the letter is
about. Tiles are numbered row by row, see tiles.py.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from faxdesk.documents.raster.onebit import black_cutoff_of
from faxdesk.documents.worker.pages.tiles import CONTRAST, FLAT, Tiles, from_grey
from faxdesk.domain.document.page_analysis import LOWEST_PCT, STEPS

_LEAST_TILES: Final = 8
"""Fewer are a speck, a dot on an i, a page's number."""

_BODY_SHARE: Final = 0.15
"""A stroke is read when it is black up to so far from its darkest dot to the paper: else it is crumbs."""

_LEAST_STRIP_TILES: Final = 8
_LEAST_WRITTEN_TILES: Final = 3


def faded_things(tiles: Tiles, details: Image.Image, paper: int) -> tuple[int, ...]:
    """For each threshold, how many tiles hang together of which nothing would be left to be read.

    Args:
        details: 255 for tiles with writing or drawing.
        paper: the grey that they stand on.
    """
    width, height = details.size
    darkest = tiles.darkest.filter(ImageFilter.MinFilter(3)).tobytes()
    # Nobody calls for a threshold below the lowest: what is darker is never lost.
    least = black_cutoff_of(LOWEST_PCT)
    faded = [round(grey + max(0, paper - grey) * _BODY_SHARE) for grey in range(256)]
    fades = {
        tile: faded[grey]
        for tile, (grey, is_detail) in enumerate(zip(darkest, details.tobytes(), strict=True))
        if is_detail
    }
    by_grey: list[list[int]] = [[] for _ in range(256)]
    for tile, grey in fades.items():
        if least <= grey < 256:
            by_grey[grey].append(tile)
    groups = _Groups(width, height)
    lost = [0] * 257
    for grey in range(255, least - 1, -1):
        for tile in by_grey[grey]:
            groups.add(tile)
        lost[grey] = groups.in_things
    return tuple(lost[black_cutoff_of(pct)] if pct >= LOWEST_PCT else lost[least] for pct in range(STEPS))


class _Groups:
    """Tiles that are added one by one, and join those beside them.

    Attributes:
        in_things: how many of them are in a group of some size.
    """

    def __init__(self, width: int, height: int) -> None:
        self._around = tiles_around(width, height)
        self._leader: dict[int, int] = {}
        self._size: dict[int, int] = {}
        self.in_things = 0

    def add(self, tile: int) -> None:
        self._leader[tile], self._size[tile] = tile, 1
        for beside in self._around[tile]:
            if beside in self._leader:
                self._join(tile, beside)

    def _join(self, one: int, other: int) -> None:
        one, other = self._led_by(one), self._led_by(other)
        if one == other:
            return
        before = sum(size for size in (self._size[one], self._size[other]) if size >= _LEAST_TILES)
        self._leader[other] = one
        self._size[one] += self._size[other]
        after = self._size[one] if self._size[one] >= _LEAST_TILES else 0
        self.in_things += after - before

    def _led_by(self, tile: int) -> int:
        while self._leader[tile] != tile:
            self._leader[tile] = self._leader[self._leader[tile]]
            tile = self._leader[tile]
        return tile


@lru_cache(maxsize=4)
def tiles_around(width: int, height: int) -> Sequence[Sequence[int]]:
    """For each tile of a page so large the eight beside it, fewer at the page's edge.

    Made once for each size of a page: a page of text asks a hundred thousand times.
    """
    return tuple(tuple(_around(tile, width, height)) for tile in range(width * height))


def _around(tile: int, width: int, height: int) -> Iterator[int]:
    row, column = divmod(tile, width)
    for y in range(max(0, row - 1), min(height, row + 2)):
        for x in range(max(0, column - 1), min(width, column + 2)):
            if (y, x) != (row, column):
                yield y * width + x


def strips(tiles: Tiles) -> list[list[int]]:
    """Grounds darker than paper with writing on them, however small: what a marker leaves on a line.

    Their tiles have no paper in them, and are no darker than what a threshold can tell from black.
    """
    lightest, contrast = tiles.lightest.tobytes(), tiles.contrast.tobytes()
    low, high = black_cutoff_of(LOWEST_PCT), tiles.paper - FLAT
    free = {tile for tile, grey in enumerate(lightest) if low <= grey < high}
    around, least = tiles_around(*tiles.lightest.size), CONTRAST + tiles.noise
    found = []
    while free:
        first = free.pop()
        group, waiting = [first], [first]
        while waiting:
            for beside in around[waiting.pop()]:
                if beside in free:
                    free.remove(beside)
                    group.append(beside)
                    waiting.append(beside)
        written = sum(contrast[tile] >= least for tile in group)
        if len(group) >= _LEAST_STRIP_TILES and written >= _LEAST_WRITTEN_TILES:
            found.append(group)
    return found


def mask_of(groups: Sequence[Sequence[int]], like: Image.Image) -> Image.Image:
    """255 for the tiles of these groups."""
    shown = bytearray(like.width * like.height)
    for group in groups:
        for tile in group:
            shown[tile] = 255
    return Image.frombytes("L", like.size, bytes(shown))


def drowned_things(tiles: Tiles, groups: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """For each threshold, how many of these grounds would be black, their writing with them."""
    lightest = tiles.lightest.tobytes()
    grounds = sorted(sorted(lightest[tile] for tile in group)[len(group) // 2] for group in groups)
    noise = tiles.noise
    cutoffs = [black_cutoff_of(pct) + noise for pct in range(STEPS)]
    return tuple(sum(ground < cutoff for ground in grounds) for cutoff in cutoffs)


def strip_edges(tiles: Tiles, strip: Image.Image) -> Image.Image:
    """255 for tiles right beside a strip in which nothing is darker than the strip."""
    ground = ImageChops.darker(tiles.lightest, strip).filter(ImageFilter.MaxFilter(3))
    beside = strip.filter(ImageFilter.MaxFilter(3))
    is_darker = ImageChops.subtract(ground, tiles.darkest).point(from_grey(FLAT + 2 * tiles.noise))
    return ImageChops.subtract(beside, is_darker)
