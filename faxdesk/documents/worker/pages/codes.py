"""Square codes, as QR, whose dots only a finer quality keeps apart. Runs in the worker."""

from collections.abc import Iterator
from typing import Any, Final

from PIL import Image, ImageChops

from faxdesk.documents.worker.pages.things import tiles_around
from faxdesk.documents.worker.pages.tiles import Tiles, below, from_grey
from faxdesk.domain.document.raster import FAX_WIDTH_PX

_TILE_PX: Final = 16
_CONTRAST: Final = 120
_INK_SHARES: Final = (0.25, 0.8)
"""Of a code's tile so much is ink; of a text's hardly ever so much."""

_SIDES_PX: Final = (22, 240)
_SQUARE: Final = (0.8, 1.25)
_CHANGES: Final = (1 / 6.6, 1 / 2.2)
"""Changes between ink and paper for each dot across, and down: fewer has a larger code, more a halftone."""

_DARK: Final = 128


def small_codes(rows: memoryview, tiles: Tiles) -> int:
    """How many there are on a sheet as it was drawn for fine resolution, of 10 to 13 thousandths of an inch.

    The page begins where the sheet begins. They are read from a fax in superfine, and not in fine.
    """
    boxes = list(_dense_boxes(tiles))
    if not boxes:
        return 0
    lent: Any = rows
    size = (FAX_WIDTH_PX, len(rows) // FAX_WIDTH_PX)
    sheet = Image.frombuffer("L", size, lent, "raw", "L", FAX_WIDTH_PX, 1)
    # All at once: a page of text has hundreds of boxes, and making tables and pictures for each takes longer.
    ink = sheet.point(below(_DARK))
    across, down = (ImageChops.difference(ink, ImageChops.offset(ink, *step)) for step in ((-1, 0), (0, -1)))
    return sum(_is_small_code(ink, across, down, box) for box in boxes)


def _dense_boxes(tiles: Tiles) -> Iterator[tuple[int, int, int, int]]:
    """In dots, what hangs together of tiles that are about half ink, with a tile around."""
    low, high = _INK_SHARES
    strong = tiles.contrast.point(from_grey(_CONTRAST))
    least, most = (
        tiles.contrast.point([round(value * share) for value in range(256)]) for share in (low, high)
    )
    enough = ImageChops.subtract(tiles.shade, least).point(from_grey(1))
    not_all = ImageChops.subtract(most, tiles.shade).point(from_grey(1))
    dense = ImageChops.darker(strong, ImageChops.darker(enough, not_all)).tobytes()
    width = tiles.contrast.width
    around = tiles_around(*tiles.contrast.size)
    free = {tile for tile, is_dense in enumerate(dense) if is_dense}
    while free:
        first = free.pop()
        group, waiting = [first], [first]
        while waiting:
            for beside in around[waiting.pop()]:
                if beside in free:
                    free.remove(beside)
                    group.append(beside)
                    waiting.append(beside)
        columns, lines = [tile % width for tile in group], [tile // width for tile in group]
        if max(max(columns) - min(columns), max(lines) - min(lines)) * _TILE_PX <= _SIDES_PX[1]:
            yield (
                max(0, min(columns) - 1) * _TILE_PX,
                max(0, min(lines) - 1) * _TILE_PX,
                (max(columns) + 2) * _TILE_PX,
                (max(lines) + 2) * _TILE_PX,
            )


def _is_small_code(
    ink: Image.Image, across: Image.Image, down: Image.Image, box: tuple[int, int, int, int]
) -> bool:
    """`across`, `down`: 255 for dots of `ink` that differ from the one at their right, and below."""
    left, top, right, bottom = box
    inner = ink.crop((left, top, min(right, ink.width), min(bottom, ink.height))).getbbox()
    if inner is None:
        return False
    width, height = inner[2] - inner[0], inner[3] - inner[1]
    if not (_SIDES_PX[0] <= min(width, height) and max(width, height) <= _SIDES_PX[1]):
        return False
    if not _SQUARE[0] <= width / height <= _SQUARE[1]:
        return False
    left, top = left + inner[0], top + inner[1]
    low, high = (share * width * height for share in _CHANGES)
    return (
        low <= across.crop((left, top, left + width - 1, top + height)).histogram()[255] <= high
        and low <= down.crop((left, top, left + width, top + height - 1)).histogram()[255] <= high
    )
