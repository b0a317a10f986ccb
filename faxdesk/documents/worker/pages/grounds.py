"""What lies under a scanned page's writing: paper in any light, tinted boxes, photos, the scanner's dark edge.

Told in squares of 4 mm by how light each is: paper goes on from square to square with little change, whatever
the light; a box ends sharply and is even; a photo is neither. Runs in the worker.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from PIL import Image, ImageChops, ImageFilter

SQUARE_PX: Final = 32
_CELL_PX: Final = 4
_STEP: Final = 9
"""So much may paper's grey change from one square to the next."""

_STEP_SHARE: Final = 0.06
_LEAST_PAPER: Final = 0.2
_BUMP: Final = 0.07
_BUMPY_SHARE: Final = 0.3
"""Light falls evenly: where it wanders from square to square on so much of the paper, it is a photo's."""

_DARK: Final = 120
_EVEN: Final = 36
_PALE: Final = 0.8
_BLACK: Final = 0.3
_WRITTEN: Final = (0.02, 0.45)
_COVERED: Final = 0.7
_MANY_BOXES: Final = 6
_MUCH_DARKER: Final = 0.65
_LEAST_PHOTO: Final = 14
_LEAST_BOX: Final = 4
_FULL: Final = 0.5


@dataclass(frozen=True, slots=True)
class Grounds:
    """Each picture has a dot for each square.

    Attributes:
        level: the grey of what the writing stands on.
        photo, shade, beyond: 255 for squares of a photo, of an even grey with nothing on it, of what is no paper.
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

    def grounds(self) -> Grounds:
        paper = self._paper()
        total = self.width * self.height
        if len(paper) < _LEAST_PAPER * total or self._is_bumpy(paper):
            blank = self._mask(())
            return Grounds(Image.new("L", self.size, 255), self._mask(range(total)), blank, blank, 255, is_photo=True)
        level = self._filled(paper)
        photo: set[int] = set()
        shade: set[int] = set()
        beyond: set[int] = set()
        own = set(paper)
        for group in self._groups([at for at in range(total) if at not in paper], _together):
            outside = self._beyond(group, level)
            beyond.update(outside)
            for region in self._groups([at for at in group if at not in outside], _together):
                even = [part for part in self._groups(region, self._goes_on) if self._is_even(part)]
                if self._is_patchy(region, even):
                    photo.update(self._whole(region))
                    continue
                for part in even:
                    if self._is_ground(part, level):
                        own.update(part)
                    elif self._ratio(part, level) > _BLACK:
                        shade.update(part)
        own -= photo
        filled = self._filled(own)
        common = round(median(self.light[at] for at in paper))
        return Grounds(
            Image.frombytes("L", self.size, bytes(filled)), self._mask(photo), self._mask(shade - photo),
            self._mask(beyond), common, is_photo=False,
        )

    def _paper(self) -> set[int]:
        """The largest part of the page that goes on with little change, dark ones apart."""
        light = [at for at in range(self.width * self.height) if self.light[at] >= _DARK // 2]
        return set(max(self._groups(light, self._goes_on), key=len, default=[]))

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

    def _is_ground(self, part: Sequence[int], level: Sequence[int]) -> bool:
        """Whether something is written on this even part, as on a highlighted line, or it is pale."""
        written = median((self.light[at] - self.mean[at]) / max(1, self.light[at]) for at in part)
        return self._ratio(part, level) >= _PALE or _WRITTEN[0] < written < _WRITTEN[1]

    def _beyond(self, group: Sequence[int], level: Sequence[int]) -> set[int]:
        """What is dark from the sheet's edge inwards: a scanner's lid, the desk below the paper."""
        dark = [at for at in group if self.light[at] < min(_DARK, _MUCH_DARKER * level[at])]
        found: set[int] = set()
        for part in self._groups(dark, _together):
            at_edge = sum(
                at % self.width in {0, self.width - 1} or at // self.width in {0, self.height - 1} for at in part
            )
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

    def _groups(self, squares: Sequence[int], goes_on) -> Iterator[list[int]]:
        free = set(squares)
        while free:
            group = waiting = [free.pop()]
            waiting = list(group)
            while waiting:
                at = waiting.pop()
                column = at % self.width
                beside = (at - self.width, at + self.width, at - 1 if column else -1, at + 1 if column < self.width - 1 else -1)
                for other in beside:
                    if other in free and goes_on(at, other):
                        free.remove(other)
                        group.append(other)
                        waiting.append(other)
            yield group

    def _filled(self, known: set[int]) -> bytearray:
        """Each square's grey: of the known ones their own, of others that of the nearest known around."""
        level = bytearray(self.light)
        missing = [at for at in range(self.width * self.height) if at not in known]
        have = set(known)
        while missing and have:
            later, added = [], []
            for at in missing:
                column = at % self.width
                near = [
                    level[other]
                    for other in (at - self.width, at + self.width, at - 1 if column else -1, at + 1 if column < self.width - 1 else -1)
                    if other in have
                ]
                if near:
                    level[at] = sum(near) // len(near)
                    added.append(at)
                else:
                    later.append(at)
            have.update(added)
            missing = later
        return level

    def _mask(self, squares) -> Image.Image:
        shown = bytearray(self.width * self.height)
        for at in squares:
            shown[at] = 255
        return Image.frombytes("L", self.size, bytes(shown))


def _together(_one: int, _other: int) -> bool:
    return True
