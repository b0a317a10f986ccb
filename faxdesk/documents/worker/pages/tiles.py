"""A page in tiles of 16 by 16 dots: what is darkest and lightest in each. Runs in the worker.

Found by halving the page again and again, of two rows (or columns) the darker or the lighter dots: each
step does many dots at once, and a page takes a few milliseconds.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final

from PIL import Image, ImageChops, ImageFilter

from faxdesk.domain.document.raster import FAX_WIDTH_PX, Placement

CONTRAST: Final = 40
"""Less than this between a tile's darkest and lightest dot is a scanner's noise, or nothing."""

FLAT: Final = 12
_PALE: Final = 16
_HALVINGS: Final = 4

_GROUND_SHARE: Final = 0.005
_GROUND_WIDTH: Final = 6

Pick = Callable[[Image.Image, Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class Tiles:
    """Each tile's darkest and lightest dot, and what of it is what.

    Attributes:
        shade: by how much its mean is darker than its lightest dot.
        paper: the page's commonest background.
        has_detail: 255 for tiles with writing or drawing, else 0.
    """

    darkest: Image.Image
    lightest: Image.Image
    shade: Image.Image
    contrast: Image.Image
    has_detail: Image.Image
    paper: int

    @property
    def count(self) -> int:
        return self.darkest.width * self.darkest.height

    @property
    def box(self) -> Image.Image:
        """255 for tiles that are evenly filled with something darker than paper."""
        return self._filled(FLAT)

    @property
    def ground(self) -> Image.Image:
        """The same for what a scanner saw less evenly."""
        return self._filled(CONTRAST)

    @property
    def noise(self) -> int:
        """By how much a ground's lightest dot is lighter than its mean; 0 where no scanner saw it."""
        return quantile(self.shade.histogram(self.ground), 0.5)

    def _filled(self, contrast: int) -> Image.Image:
        even = self.contrast.point(below(contrast))
        return ImageChops.darker(even, self.lightest.point(below(self.paper - FLAT)))


def tiles_of(rows: memoryview, where: Placement) -> Tiles:
    """The tiles of a page as it was drawn on its sheet; what fills no tile is left out.

    The sheet around it is none of the page: its white isn't the page's paper.
    """
    left, right = -(-where.left_px >> _HALVINGS), (where.left_px + where.width_px) >> _HALVINGS
    box = (left, 0, max(left + 1, right), max(1, where.height_px >> _HALVINGS))
    darkest, lightest = (
        halved(rows, pick, pick).crop(box) for pick in (ImageChops.darker, ImageChops.lighter)
    )
    lent: Any = rows
    whole = Image.frombuffer(
        "L", (FAX_WIDTH_PX, len(rows) // FAX_WIDTH_PX), lent, "raw", "L", FAX_WIDTH_PX, 1
    )
    means = whole.reduce(1 << _HALVINGS).crop(box)
    shade = ImageChops.subtract(lightest, means)
    paper = commonest(lightest)
    contrast = ImageChops.subtract(lightest, darkest)
    differs = contrast.point(from_grey(CONTRAST))
    is_dark = darkest.point(below(paper - CONTRAST))
    return Tiles(darkest, lightest, shade, contrast, ImageChops.darker(differs, is_dark), paper)


def halved(
    rows: memoryview, pick_row: Pick, pick_column: Pick, *, columns_first: bool = False
) -> Image.Image:
    """One dot for each tile: of its rows what `pick_row` leaves, of its columns what `pick_column` leaves."""
    size = (FAX_WIDTH_PX, len(rows) // FAX_WIDTH_PX >> _HALVINGS << _HALVINGS)
    if not size[1]:
        return Image.new("L", (size[0] >> _HALVINGS, 1), 255)
    data: Any = rows[: size[0] * size[1]]
    steps = [(_rows_halved, pick_row), (_columns_halved, pick_column)]
    for halve, pick in reversed(steps) if columns_first else steps:
        for _ in range(_HALVINGS):
            half = halve(data, size, pick)
            data, size = half.tobytes(), half.size
    return Image.frombytes("L", size, data)


def _rows_halved(data: Any, size: tuple[int, int], pick: Pick) -> Image.Image:
    width, height = size[0], size[1] // 2
    # Two rows as one: its halves are the even and the odd one.
    pairs = Image.frombuffer("L", (2 * width, height), data, "raw", "L", 2 * width, 1)
    even, odd = (pairs.crop((left, 0, left + width, height)) for left in (0, width))
    return pick(even, odd)


def _columns_halved(data: Any, size: tuple[int, int], pick: Pick) -> Image.Image:
    half = (size[0] // 2, size[1])
    even, odd = (Image.frombytes("L", half, data, "raw", side) for side in ("L;16B", "L;16"))
    return pick(even, odd)


def pale_details(tiles: Tiles) -> Image.Image:
    """255 for tiles with something drawn that is hardly darker than its paper; none where a scanner saw it.

    There such a thing is noise, or what is printed on the other side of the paper.
    """
    if quantile(tiles.shade.histogram(), 0.25):
        return Image.new("L", tiles.darkest.size, 0)
    differs = tiles.contrast.point(from_grey(_PALE))
    return ImageChops.darker(differs, tiles.darkest.point(below(tiles.paper - FLAT)))


def on_ground(tiles: Tiles) -> Image.Image:
    """255 for tiles wholly on a ground darker than paper, whatever is written on it there.

    A ground is what is nowhere lighter than some even part of the page: the edge of a large letter may have
    no paper in its tile either, but is rarely of such a grey.
    """
    seen = tiles.lightest.histogram(tiles.ground)
    enough = _GROUND_SHARE * tiles.count
    return tiles.lightest.point(
        [255 if sum(seen[around(grey)]) >= enough and grey < tiles.paper - FLAT else 0 for grey in range(256)]
    )


def around(grey: int) -> slice:
    """The greys of one ground: a scanner saw its tiles a little lighter or darker."""
    return slice(max(0, grey - _GROUND_WIDTH), grey + _GROUND_WIDTH + 1)


def edges(tiles: Tiles, ground: Image.Image) -> Image.Image:
    """255 for tiles with nothing darker in them than the ground (see on_ground) beside: they are its edge."""
    beside = ImageChops.lighter(tiles.lightest, ImageChops.invert(ground)).filter(ImageFilter.MinFilter(3))
    return ImageChops.subtract(beside, tiles.darkest).point(below(FLAT + 2 * tiles.noise))


def count(mask: Image.Image) -> int:
    """How many dots of a mask are 255."""
    return mask.histogram()[255]


def quantile(counts: Sequence[int], share: float) -> int:
    """The grey up to which this share of all dots lie, of how many there are of each grey."""
    wanted = share * sum(counts)
    return next((value for value, seen in enumerate(accumulate(counts)) if seen >= wanted), 0)


def commonest(picture: Image.Image) -> int:
    """The grey that most dots have."""
    counts = picture.histogram()
    return counts.index(max(counts))


def from_grey(grey: int) -> list[int]:
    """For Image.point: 255 for this grey and lighter ones."""
    return [255 if value >= grey else 0 for value in range(256)]


def below(grey: int) -> list[int]:
    """For Image.point: 255 for darker greys."""
    return [255 if value < grey else 0 for value in range(256)]
