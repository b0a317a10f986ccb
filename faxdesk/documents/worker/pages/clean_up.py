"""A scanned page made clean for a fax: what is written black, its paper white, photos in coarse dots.

Runs in the worker. Nothing here looks at single dots: each step is Pillow's, over the whole page.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from PIL import Image, ImageChops, ImageFilter

from faxdesk.documents.raster.onebit import coarse_dots
from faxdesk.documents.worker.pages.grounds import SQUARE_PX, Grounds, grounds_of
from faxdesk.documents.worker.pages.straighten import skew_deg, turned
from faxdesk.documents.worker.pages.tiles import quantile
from faxdesk.domain.document.raster import X_DPI

_TILE_PX: Final = 16
_INK_PART: Final = 0.24
"""Ink is what is darker by so much of the way from what it stands on to the darkest near it: so pale ink, a
stamp, a signature is kept where it stands by itself, and thin strokes, grey by scanning, stay whole.
Of 2,727 words of five scanned and photographed letters, Tesseract reads 2,681; of two of them one in forty
is lost, and with 0.42 and 0.3 it was one in fifteen."""

_SURE_PART: Final = 0.13
"""What is darker by so much is ink, whatever is near it: pale ink beside black."""

_ON_TINT: Final = (0.42, 0.3)
"""The same two on and beside a tint, as of a highlighted line, whose edge lies somewhere in its tile."""

_TINT: Final = (0.4, 0.9)
"""A tile whose lightest is between these parts of the paper around it lies wholly on a tint."""

_LEAST_DEPTH: Final = 14
_NOISY: Final = 6
"""Paper whose darkest dots are so much darker than it is grainy, and smoothed first."""

_SPECK: Final = {98: 3, 196: 5, 391: 9}
"""Fewer dots that stand alone are dust, by the lines per inch: a full stop has its letter beside it."""

_SMOOTHED: Final = 3
"""Smoothing makes a speck of a few dots so many times as large."""

_AROUND_PX: Final = 3
_BLANK: Final = 0.00008
"""With less ink nothing is on a page: two letters have more."""

_CELL_PX: Final = 8
_RIM_INK: Final = 128
_RIM_CELLS: Final = 24
_LEAST_RIM: Final = 20
_GAP_CELLS: Final = 3
_LIT: Final = 0.8
_LIT_PART: Final = 48
_WRITTEN_SHARE: Final = 0.08
"""A rim with so many cells within it that are as light as paper is a letterhead's bar, with a name on it."""


class Cleaned(NamedTuple):
    """A clean page.

    Attributes:
        dots: 0 where there is ink, else 255.
        is_blank: nothing is on the page.
    """

    dots: Image.Image
    is_blank: bool


def cleaned(grey: Image.Image, y_dpi: int) -> Cleaned:
    """The page in greys, as dots; `y_dpi`: its lines per inch, across it has a fax's."""
    angle_deg = skew_deg(grey, X_DPI, y_dpi)
    straight = turned(grey, angle_deg, X_DPI, y_dpi) if angle_deg else grey
    grounds = grounds_of(straight, y_dpi)
    if grounds.is_photo:
        return Cleaned(coarse_dots(grey, y_dpi), is_blank=False)
    dots = ImageChops.invert(_without_rim(_written(straight, grounds, y_dpi), straight, grounds, y_dpi))
    in_shades = ImageChops.lighter(grounds.photo, grounds.shade)
    if in_shades.getbbox() is not None:
        # On paper that is white now; what is a photo's begins somewhere within the square beside.
        paper = max(1, grounds.paper)
        stretched = straight.point([min(255, value * 255 // paper) for value in range(256)])
        where = _enlarged(in_shades.filter(ImageFilter.MaxFilter(3)), straight.size, y_dpi)
        dots.paste(coarse_dots(stretched, y_dpi), (0, 0), where)
    return Cleaned(dots, is_blank=dots.histogram()[0] < _BLANK * dots.width * dots.height)


def _written(grey: Image.Image, grounds: Grounds, y_dpi: int) -> Image.Image:
    """255 where there is writing."""
    down = _tile_height(y_dpi)
    depth, tile_level, tinted = _depths(grey, grounds, down)
    noise = quantile(depth.histogram(), 0.25)
    is_grainy = noise >= _NOISY
    if is_grainy:
        grey = grey.filter(ImageFilter.BoxBlur(1))
        depth, tile_level, tinted = _depths(grey, grounds, down)
        noise = quantile(depth.histogram(), 0.25)
    least = max(_LEAST_DEPTH, 2 * noise)
    near = depth.filter(ImageFilter.MaxFilter(3))
    depth_of_ink = _least_depth(near, tile_level, least, _INK_PART, _SURE_PART)
    on_tint = _least_depth(near, tile_level, least, *_ON_TINT)
    depth_of_ink.paste(on_tint, (0, 0), tinted.filter(ImageFilter.MaxFilter(3)))
    cutoff = ImageChops.subtract(tile_level, depth_of_ink)
    limits = cutoff.resize(
        grey.size, Image.Resampling.BILINEAR, (0, 0, grey.width / _TILE_PX, grey.height / down)
    )
    ink = ImageChops.subtract(limits, grey).point([0] + [255] * 255)
    return _without_specks(ink, y_dpi, is_smoothed=is_grainy)


def _least_depth(
    near: Image.Image, level: Image.Image, least: int, ink_part: float, sure_part: float
) -> Image.Image:
    """For each tile, by how much ink is darker than what it stands on."""
    part = near.point([max(least, round(value * ink_part)) for value in range(256)])
    most = level.point([max(least, round(value * sure_part)) for value in range(256)])
    return ImageChops.darker(part, most)


def _depths(grey: Image.Image, grounds: Grounds, down: int) -> tuple[Image.Image, Image.Image, Image.Image]:
    """How much darker each tile's darkest is than what it stands on; that; 255 for tiles wholly on a tint."""
    size = (-(-grey.width // _TILE_PX), -(-grey.height // down))
    darkest = _pooled(grey.reduce((2, max(1, down // 8))), ImageChops.darker, 8, size)
    lightest = _pooled(grey.reduce((4, max(1, down // 4))), ImageChops.lighter, 4, size)
    level = grounds.level.resize(size, Image.Resampling.BILINEAR, (0, 0, size[0] / 2, size[1] / 2))
    low, high = (level.point([round(value * share) for value in range(256)]) for share in _TINT)
    is_there = [0] + [255] * 255
    tinted = ImageChops.darker(
        ImageChops.subtract(lightest, low).point(is_there),
        ImageChops.subtract(high, lightest).point(is_there),
    )
    # A tint goes on from tile to tile; a dense letter fills one alone.
    core = ImageChops.darker(tinted, _beside(tinted, ImageChops.darker))
    tinted = ImageChops.lighter(core, _beside(core, ImageChops.lighter))
    level.paste(lightest, (0, 0), tinted)
    return ImageChops.subtract(level, darkest), level, tinted


def _beside(tiles: Image.Image, pick: Callable[[Image.Image, Image.Image], Image.Image]) -> Image.Image:
    """What `pick` leaves of the tiles to the left and to the right of each."""
    return pick(ImageChops.offset(tiles, 1, 0), ImageChops.offset(tiles, -1, 0))


def _pooled(
    cells: Image.Image,
    pick: Callable[[Image.Image, Image.Image], Image.Image],
    side: int,
    size: tuple[int, int],
) -> Image.Image:
    """Of so many cells across and down, what `pick` leaves."""
    offset = 1
    while offset < side:
        cells = pick(cells, ImageChops.offset(cells, -offset, 0))
        cells = pick(cells, ImageChops.offset(cells, 0, -offset))
        offset *= 2
    first_of_each = (side, 0, (1 - side) / 2, 0, side, (1 - side) / 2)
    return cells.transform(size, Image.Transform.AFFINE, first_of_each, Image.Resampling.NEAREST)


def _without_rim(ink: Image.Image, grey: Image.Image, grounds: Grounds, y_dpi: int) -> Image.Image:
    """Without what is black from the sheet's edge inwards, two centimetres and a half at most.

    A scanner sees its lid there, or a shadow in the fold. In cells of a millimetre.
    """
    across, down = _CELL_PX, max(1, _tile_height(y_dpi) * _CELL_PX // _TILE_PX)
    cells = ink.reduce((across, down)).point([0] * _RIM_INK + [255] * (256 - _RIM_INK))
    beyond = _enlarged(grounds.beyond, ink.size, y_dpi).reduce((across, down))
    frame = Image.new("L", cells.size, 255)
    frame.paste(0, (1, 1, cells.width - 1, cells.height - 1))
    rim = ImageChops.lighter(ImageChops.darker(cells, frame), beyond)
    if rim.histogram()[255] < _LEAST_RIM:
        return ink
    for _ in range(_RIM_CELLS):
        rim = ImageChops.lighter(rim, ImageChops.darker(_grown(rim), cells))
    lit = [255 if value > _LIT * grounds.paper else 0 for value in range(256)]
    if _has_writing_in_it(rim, grey.point(lit).reduce((across, down))):
        return ink
    rim = _grown(_grown(rim))
    ink.paste(
        0,
        (0, 0),
        rim.resize(ink.size, Image.Resampling.NEAREST, (0, 0, ink.width / across, ink.height / down)),
    )
    return ink


def _has_writing_in_it(rim: Image.Image, light: Image.Image) -> bool:
    """Whether there is something light in the middle of it: `light` has 255 for cells that are wholly so."""
    closed = rim
    for _ in range(_GAP_CELLS):
        closed = _grown(closed)
    outside = ImageChops.invert(closed)
    for _ in range(_GAP_CELLS + 1):
        outside = _grown(outside)
    # What leaves at a side comes in at the other: there the closing means nothing.
    inside, side = Image.new("L", rim.size, 0), 2 * _GAP_CELLS
    inner = (side, side, rim.width - side, rim.height - side)
    inside.paste(ImageChops.invert(outside).crop(inner), inner)
    written = ImageChops.darker(light, inside).point([0] * _LIT_PART + [255] * (256 - _LIT_PART))
    return written.histogram()[255] > _WRITTEN_SHARE * inside.histogram()[255]


def _grown(mask: Image.Image) -> Image.Image:
    """With the dots beside them; what leaves at a side comes in at the other."""
    beside = [ImageChops.offset(mask, *by) for by in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    for each in beside:
        mask = ImageChops.lighter(mask, each)
    return mask


def _without_specks(ink: Image.Image, y_dpi: int, *, is_smoothed: bool) -> Image.Image:
    """Without what stands alone and is smaller than a full stop."""
    side = 2 * _AROUND_PX + 1
    dots = _SPECK.get(y_dpi, 5) * (_SMOOTHED if is_smoothed else 1)
    enough = dots * 255 // (side * side)
    around = ink.filter(ImageFilter.BoxBlur(_AROUND_PX))
    return ImageChops.darker(ink, around.point([0] * enough + [255] * (256 - enough)))


def _tile_height(y_dpi: int) -> int:
    return {98: _TILE_PX // 2, 391: _TILE_PX * 2}.get(y_dpi, _TILE_PX)


def _enlarged(mask: Image.Image, size: tuple[int, int], y_dpi: int) -> Image.Image:
    """A dot for each square, as large as the page."""
    down = _tile_height(y_dpi) * SQUARE_PX // _TILE_PX
    box = (0, 0, size[0] / SQUARE_PX, size[1] / down)
    return mask.resize(size, Image.Resampling.NEAREST, box)
