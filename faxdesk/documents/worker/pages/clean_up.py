"""A scanned page made clean for a fax: what is written black, its paper white, photos in coarse dots.

Runs in the worker. Nothing here looks at single dots: each step is Pillow's, over the whole page.
"""

from typing import Final, NamedTuple

from PIL import Image, ImageChops, ImageFilter

from faxdesk.documents.raster.onebit import coarse_dots
from faxdesk.documents.worker.pages.grounds import SQUARE_PX, Grounds, grounds_of
from faxdesk.documents.worker.pages.straighten import skew_deg, turned
from faxdesk.documents.worker.pages.tiles import quantile
from faxdesk.domain.document.raster import X_DPI

_TILE_PX: Final = 16
_INK_PART: Final = 0.42
_SURE_PART: Final = 0.3
_LEAST_DEPTH: Final = 14
_NOISY: Final = 6
_SPECK: Final = {98: 3, 196: 5, 391: 9}
_AROUND_PX: Final = 3
_BLANK: Final = 0.0004
_CELL_PX: Final = 8
_RIM_INK: Final = 128
_RIM_CELLS: Final = 15
_LEAST_RIM: Final = 20


class Cleaned(NamedTuple):
    """Attributes:
    dots: 0 where there is ink, else 255.
    is_blank: nothing is on the page.
    """

    dots: Image.Image
    is_blank: bool


def cleaned(grey: Image.Image, y_dpi: int) -> Cleaned:
    """The page in greys, as dots."""
    angle = skew_deg(grey, X_DPI, y_dpi)
    straight = turned(grey, angle, X_DPI, y_dpi) if angle else grey
    grounds = grounds_of(straight, y_dpi)
    if grounds.is_photo:
        return Cleaned(coarse_dots(straight, y_dpi), is_blank=False)
    level = _enlarged(grounds.level, straight.size, y_dpi, Image.Resampling.BILINEAR)
    ink = _without_rim(_written(straight, grounds, y_dpi), grounds, y_dpi)
    dots = ImageChops.invert(ink)
    white = straight.size
    for mask, is_white in ((grounds.beyond, True), (grounds.shade, False), (grounds.photo, False)):
        if mask.getbbox() is None:
            continue
        where = _enlarged(mask, white, y_dpi, Image.Resampling.NEAREST)
        if not is_white:
            mask = mask.filter(ImageFilter.MaxFilter(3))  # it begins within the square beside
            where = _enlarged(mask, white, y_dpi, Image.Resampling.NEAREST)
        stretched = straight.point([min(255, value * 255 // max(1, grounds.paper)) for value in range(256)])
        dots.paste(255 if is_white else coarse_dots(stretched, y_dpi), (0, 0), where)
    return Cleaned(dots, is_blank=dots.histogram()[0] < _BLANK * dots.width * dots.height)


def _written(grey: Image.Image, grounds: Grounds, y_dpi: int) -> Image.Image:
    """255 where there is writing."""
    down = _tile_height(y_dpi)
    depth, tile_level = _depths(grey, grounds, down)
    noise = quantile(depth.histogram(), 0.25)
    if noise >= _NOISY:
        grey = grey.filter(ImageFilter.BoxBlur(1))
        depth, tile_level = _depths(grey, grounds, down)
        noise = quantile(depth.histogram(), 0.25)
    least = max(_LEAST_DEPTH, 2 * noise)
    near = depth.filter(ImageFilter.MaxFilter(3))
    part = near.point([max(least, round(value * _INK_PART)) for value in range(256)])
    most = tile_level.point([max(least, round(value * _SURE_PART)) for value in range(256)])
    cutoff = ImageChops.subtract(tile_level, ImageChops.darker(part, most))
    limits = cutoff.resize(
        grey.size, Image.Resampling.BILINEAR, (0, 0, grey.width / _TILE_PX, grey.height / down)
    )
    ink = ImageChops.subtract(limits, grey).point([0] + [255] * 255)
    return _without_specks(ink, y_dpi)


def _depths(grey: Image.Image, grounds: Grounds, down: int) -> tuple[Image.Image, Image.Image]:
    """How much darker each tile's darkest is than what it stands on, and that."""
    darkest = grey.reduce((2, max(1, down // 8)))
    for offset in (1, 2, 4):
        darkest = ImageChops.darker(darkest, ImageChops.offset(darkest, -offset, 0))
        darkest = ImageChops.darker(darkest, ImageChops.offset(darkest, 0, -offset))
    size = (-(-grey.width // _TILE_PX), -(-grey.height // down))
    tiles = darkest.transform(size, Image.Transform.AFFINE, (8, 0, -3.5, 0, 8, -3.5), Image.Resampling.NEAREST)
    level = grounds.level.resize(size, Image.Resampling.BILINEAR, (0, 0, size[0] / 2, size[1] / 2))
    return ImageChops.subtract(level, tiles), level


def _without_rim(ink: Image.Image, grounds: Grounds, y_dpi: int) -> Image.Image:
    """Without what is black from the sheet's edge inwards, a centimetre and a half at most.

    A scanner sees its lid there, or a shadow in the fold. In cells of a millimetre.
    """
    across, down = _CELL_PX, max(1, _tile_height(y_dpi) * _CELL_PX // _TILE_PX)
    cells = ink.reduce((across, down)).point([0] * _RIM_INK + [255] * (256 - _RIM_INK))
    beyond = _enlarged(grounds.beyond, ink.size, y_dpi, Image.Resampling.NEAREST).reduce((across, down))
    frame = Image.new("L", cells.size, 255)
    frame.paste(0, (1, 1, cells.width - 1, cells.height - 1))
    rim = ImageChops.lighter(ImageChops.darker(cells, frame), beyond)
    if rim.histogram()[255] < _LEAST_RIM:
        return ink
    for _ in range(_RIM_CELLS):
        rim = ImageChops.lighter(rim, ImageChops.darker(_grown(rim), cells))
    rim = _grown(_grown(rim))
    ink.paste(0, (0, 0), rim.resize(ink.size, Image.Resampling.NEAREST, (0, 0, ink.width / across, ink.height / down)))
    return ink


def _grown(mask: Image.Image) -> Image.Image:
    """With the dots beside, in all four directions; what leaves at a side comes in at the other, dark or not."""
    beside = [ImageChops.offset(mask, *by) for by in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    for each in beside:
        mask = ImageChops.lighter(mask, each)
    return mask


def _without_specks(ink: Image.Image, y_dpi: int) -> Image.Image:
    """Without what stands alone and is smaller than a full stop."""
    side = 2 * _AROUND_PX + 1
    enough = _SPECK.get(y_dpi, 5) * 255 // (side * side)
    around = ink.filter(ImageFilter.BoxBlur(_AROUND_PX))
    return ImageChops.darker(ink, around.point([0] * enough + [255] * (256 - enough)))


def _tile_height(y_dpi: int) -> int:
    return {98: _TILE_PX // 2, 391: _TILE_PX * 2}.get(y_dpi, _TILE_PX)


def _enlarged(mask: Image.Image, size: tuple[int, int], y_dpi: int, way: Image.Resampling) -> Image.Image:
    down = _tile_height(y_dpi) * SQUARE_PX // _TILE_PX
    return mask.resize(size, way, (0, 0, size[0] / SQUARE_PX, size[1] / down))
