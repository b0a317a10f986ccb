"""What lies under a scanned page's writing: paper in any light, tinted boxes, photos, a scanner's edge.

Told in squares of 4 mm by how light each is: paper goes on from square to square with little change, whatever
the light; a box ends sharply and is even; a photo is neither. Runs in the worker.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import median
from typing import Final

from PIL import Image, ImageChops, ImageFilter

SQUARE_PX: Final = 32
_CELL_PX: Final = 4
_NEIGHBOURS: Final = 4

_STEP: Final = 9
_STEP_SHARE: Final = 0.06
"""So much may paper's grey change from one square to the next."""

_LEAST_PAPER: Final = 0.2
_BUMP: Final = 0.07
_BUMPY_SHARE: Final = 0.3
"""Light falls evenly: where it wanders from square to square on so much of the paper, it is a photo's."""

_DARK: Final = 120
_MUCH_DARKER: Final = 0.65
"""What is darker, and than the paper by so much, may be a scanner's lid or a desk."""

_EVEN: Final = 36
"""Greys of one ground differ by less: a scanner's noise, and light."""

_PALE: Final = 0.8
"""A ground this light becomes white whatever is on it; a darker one where something is written on it."""

_BLACK: Final = 0.3
"""What is so dark beside its paper is ink, however large."""

_WRITTEN: Final = (0.02, 0.45)
"""Writing darkens its squares by such a part."""

_LEAST_BOX: Final = 4
_LEAST_PHOTO: Final = 14
_COVERED: Final = 0.7
_MANY_BOXES: Final = 6
"""Boxes beside one another leave little uneven, and are few; what is not so is a photo, from two square
centimetres on."""

_SHADES: Final = 0.2
_FULL: Final = 0.5
"""A photo fills its rectangle at least so far; else it has no rectangle."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """Each picture has a dot for each square.

    Attributes:
        level: the grey of what the writing stands on.
        photo, shade: 255 for squares of a photo, and of an even grey with nothing on it.
        beyond: 255 for squares of what lies beside the paper.
        paper: the grey of most of the paper.
        is_photo: there is no paper: the whole page is a photo.
    """

    level: Image.Image
    photo: Image.Image
    shade: Image.Image
    beyond: Image.Image
    paper: int
    is_photo: bool


def grounds_of(grey: Image.Image, y_dpi: int) -> Grounds:
    """The grounds of a page in greys."""
    down = {98: 2, 391: 8}.get(y_dpi, 4)
    cells = grey.reduce((_CELL_PX, down))
    light, mean = _squares(cells)
    return _Map(light, mean).grounds()


def _squares(cells: Image.Image) -> tuple[Image.Image, Image.Image]:
    """The lightest and the mean cell of each square; the last ones are filled up with their edge."""
    side = SQUARE_PX // _CELL_PX
    width, height = (-(-length // side) * side for length in cells.size)
    whole = cells
    if (width, height) != cells.size:
        whole = cells.transform(
            (width, height), Image.Transform.EXTENT, (0, 0, *cells.size), Image.Resampling.NEAREST
        )
        whole.paste(cells, (0, 0))
    light = whole
    for offset in (1, 2, 4):
        light = ImageChops.lighter(light, ImageChops.offset(light, -offset, 0))
        light = ImageChops.lighter(light, ImageChops.offset(light, 0, -offset))
    first_of_each = (side, 0, 0.5 - side / 2, 0, side, 0.5 - side / 2)
    size = (width // side, height // side)
    lightest = light.transform(size, Image.Transform.AFFINE, first_of_each, Image.Resampling.NEAREST)
    return lightest, whole.reduce(side)


class _Map:
    """The squares row by row."""

    def __init__(self, light: Image.Image, mean: Image.Image) -> None:
        self.size = self.width, self.height = light.size
        self.light = light.tobytes()
        self.mean = mean.tobytes()
        self._beside = _neighbours(self.width, self.height)

    def grounds(self) -> Grounds:
        paper, everywhere = self._paper(), range(self.width * self.height)
        if len(paper) < _LEAST_PAPER * len(everywhere) or self._is_bumpy(paper):
            white = Image.new("L", self.size, 255)
            return Grounds(white, white, self._mask(()), self._mask(()), 255, is_photo=True)
        level = self._filled(paper)
        own, photo, shade, beyond = set(paper), set[int](), set[int](), set[int]()
        for group in self._groups([at for at in everywhere if at not in paper], _together):
            outside = self._beyond(group, level)
            beyond |= outside
            for region in self._groups([at for at in group if at not in outside], _together):
                even = [part for part in self._groups(region, self._goes_on) if self._is_even(part)]
                if self._is_patchy(region, even) and self._has_shades(region, level):
                    photo.update(self._whole(region))
                    continue
                for part in even:
                    if all(map(self._is_at_edge, part)):
                        continue  # half a scanner's edge, half paper
                    if self._is_ground(part, level):
                        own.update(part)
                    elif self._ratio(part, level) > _BLACK:
                        # What is grey to the very edge, and bare, is no part of a letter.
                        (beyond if any(map(self._is_at_edge, part)) else shade).update(part)
        return Grounds(
            level=Image.frombytes("L", self.size, bytes(self._filled(own - photo))),
            photo=self._mask(photo),
            shade=self._mask(shade - photo),
            beyond=self._mask(beyond),
            paper=round(median(self.light[at] for at in paper)),
            is_photo=False,
        )

    def _paper(self) -> set[int]:
        """The largest part of the page that goes on with little change, dark ones apart."""
        light = [at for at in range(self.width * self.height) if self.light[at] >= _DARK // 2]
        groups = sorted(self._groups(light, self._goes_on), key=len)
        return set(groups[-1]) if groups else set()

    def _is_bumpy(self, paper: set[int]) -> bool:
        level = self._filled(paper)
        smooth = Image.frombytes("L", self.size, bytes(level)).filter(ImageFilter.GaussianBlur(3)).tobytes()
        bumps = sum(abs(level[at] - smooth[at]) > _BUMP * smooth[at] for at in paper)
        return bumps > _BUMPY_SHARE * len(paper)

    def _goes_on(self, one: int, other: int) -> bool:
        greys = self.light[one], self.light[other]
        return abs(greys[0] - greys[1]) <= max(_STEP, _STEP_SHARE * max(greys))

    def _is_even(self, part: Sequence[int]) -> bool:
        return len(part) >= _LEAST_BOX and self._spread(part) <= _EVEN

    def _is_patchy(self, region: Sequence[int], even: Sequence[Sequence[int]]) -> bool:
        """Whether greys wander on this region more than on boxes beside one another: a photo."""
        covered = sum(map(len, even))
        return (
            len(region) >= _LEAST_PHOTO
            and self._spread(region) > _EVEN
            and (covered < _COVERED * len(region) or len(even) > _MANY_BOXES)
        )

    def _has_shades(self, region: Sequence[int], level: Sequence[int]) -> bool:
        """Whether there is more on it than black and white, as in a heading's black box."""
        ratios = [self.light[at] / max(1, level[at]) for at in region]
        return sum(_BLACK < ratio < _PALE for ratio in ratios) >= _SHADES * len(ratios)

    def _is_ground(self, part: Sequence[int], level: Sequence[int]) -> bool:
        """Whether something is written on this even part, as on a highlighted line, or it is pale."""
        written = median((self.light[at] - self.mean[at]) / max(1, self.light[at]) for at in part)
        ratio = self._ratio(part, level)
        return ratio >= _PALE or (ratio > _BLACK and _WRITTEN[0] < written < _WRITTEN[1])

    def _beyond(self, group: Sequence[int], level: Sequence[int]) -> set[int]:
        """What is dark from the sheet's edge inwards: a scanner's lid, the desk below the paper."""
        dark = [at for at in group if self.light[at] < min(_DARK, _MUCH_DARKER * level[at])]
        found: set[int] = set()
        for part in self._groups(dark, _together):
            at_edge = sum(map(self._is_at_edge, part))
            if at_edge >= _LEAST_BOX and self._spread(part) < 2 * _EVEN:
                found.update(part)
        return found

    def _ratio(self, part: Sequence[int], level: Sequence[int]) -> float:
        return median(self.light[at] / max(1, level[at]) for at in part)

    def _spread(self, part: Sequence[int]) -> int:
        greys = sorted(self.light[at] for at in part)
        return greys[len(greys) * 9 // 10] - greys[len(greys) // 10]

    def _whole(self, region: Sequence[int]) -> list[int]:
        """The rectangle that a photo fills, with what in it is as light as paper."""
        columns = [at % self.width for at in region]
        rows = [at // self.width for at in region]
        left, right, top, bottom = min(columns), max(columns), min(rows), max(rows)
        box = [y * self.width + x for y in range(top, bottom + 1) for x in range(left, right + 1)]
        return box if len(region) >= _FULL * len(box) else list(region)

    def _groups(self, squares: Iterable[int], goes_on: Callable[[int, int], bool]) -> Iterator[list[int]]:
        """Those that hang together, each with one beside it."""
        free = set(squares)
        while free:
            group = [free.pop()]
            waiting = list(group)
            while waiting:
                at = waiting.pop()
                for other in self._beside[at]:
                    if other in free and goes_on(at, other):
                        free.remove(other)
                        group.append(other)
                        waiting.append(other)
            yield group

    def _filled(self, known: set[int]) -> bytearray:
        """Each square's grey: of the known ones their own, of others that of the nearest known around."""
        level = bytearray(self.light)
        have, missing = set(known), [at for at in range(len(level)) if at not in known]
        while missing and have:
            added = []
            for at in missing:
                near = [level[other] for other in self._beside[at] if other in have]
                if near:
                    level[at] = sum(near) // len(near)
                    added.append(at)
            have.update(added)
            missing = [at for at in missing if at not in have]
        return level

    def _is_at_edge(self, at: int) -> bool:
        return len(self._beside[at]) < _NEIGHBOURS

    def _mask(self, squares: Iterable[int]) -> Image.Image:
        shown = bytearray(self.width * self.height)
        for at in squares:
            shown[at] = 255
        return Image.frombytes("L", self.size, bytes(shown))


def _together(_one: int, _other: int) -> bool:
    return True


@lru_cache(maxsize=4)
def _neighbours(width: int, height: int) -> list[tuple[int, ...]]:
    """Of each square those above, below, to the left and to the right; fewer at the page's edge."""
    found = []
    for at in range(width * height):
        row, column = divmod(at, width)
        beside = (
            (row > 0, at - width),
            (row < height - 1, at + width),
            (column > 0, at - 1),
            (column < width - 1, at + 1),
        )
        found.append(tuple(other for is_there, other in beside if is_there))
    return found
