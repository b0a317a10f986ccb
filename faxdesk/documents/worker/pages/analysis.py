"""What is on a page, as numbers from which advice is given: see domain/document/advice.py.

Pages are drawn as they are faxed, in fine resolution, and looked at in tiles (see tiles.py): a letter's
tile has both ink and paper in it, a grey box's neither, a photo's everything between.
"""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image, ImageChops, ImageFilter
from pypdfium2 import raw

from faxdesk.documents.raster.onebit import black_cutoff_of
from faxdesk.documents.worker.pages.codes import small_codes
from faxdesk.documents.worker.pages.fax_pictures import fax_picture
from faxdesk.documents.worker.pages.letters import PhotographedLetter, camera_noise, photographed_letter
from faxdesk.documents.worker.pages.render import PageRenderer, opened, placement
from faxdesk.documents.worker.pages.thin_lines import faint_lines
from faxdesk.documents.worker.pages.things import drowned_things, faded_things, mask_of, strip_edges, strips
from faxdesk.documents.worker.pages.tiles import (
    CONTRAST,
    FLAT,
    Tiles,
    around,
    below,
    count,
    edges,
    from_grey,
    on_ground,
    pale_details,
    quantile,
    tiles_of,
)
from faxdesk.domain.document.page_analysis import (
    HIGHEST_PCT,
    LOWEST_PCT,
    STEPS,
    WHOLE,
    FlatColour,
    PageAnalysis,
    PageKind,
)
from faxdesk.domain.document.raster import FAX_WIDTH_PX, LINE_PT, Y_DPI, Placement

_FINE_DPI: Final = Y_DPI["high"]
_PHOTO_SHARE: Final = 0.08
_PAPER_SHARE: Final = 0.3
_FORM_SHARE: Final = 0.015
_EMPTY_TILES: Final = 3

_LIGHT: Final = 140
"""What is darker and has nothing written on it is no background: a chart's bar, a logo."""

_NOISY: Final = 16
"""So uneven is no scanner's paper, but a camera's in little light."""

_COLOUR_WIDTH_PX: Final = 432
_STRONG: Final = 80
"""Between a colour's strongest and weakest part."""

_SMALLEST_PT: Final = 7.8
"""A letter's cell of font size 6.5."""

_SAMPLED_LETTERS: Final = 200
_FINE_SHARE: Final = 0.1
_FEW_LETTERS: Final = 10


def analyse_pages(path: Path, pages: Sequence[int]) -> list[PageAnalysis]:
    """What is on these pages (from 0); pages that the document hasn't are left out.

    Raises RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, ValueError.
    """
    with opened(path) as document, closing(PageRenderer(is_grey=True)) as renderer:
        return [_analyse(document[page], page, renderer) for page in pages if 0 <= page < len(document)]


def _analyse(page: pypdfium2.PdfPage, number: int, renderer: PageRenderer) -> PageAnalysis:
    # At the sheet's corner, wherever it will lie: what is looked for are numbers, not places.
    where = placement(page, _FINE_DPI)._replace(left_px=0)
    rows = renderer.draw_sheet(page, where)
    tiles = tiles_of(rows, where)
    lines = faint_lines(rows, tiles)
    marked = strips(tiles)
    strip = mask_of(marked, tiles.lightest)
    ground = ImageChops.lighter(on_ground(tiles), strip)
    drawing = ImageChops.subtract(tiles.has_detail, edges(tiles, ground))
    drawing = ImageChops.subtract(drawing, strip_edges(tiles, strip))
    details = ImageChops.subtract(drawing, lines)
    kind, letter = _kind_and_letter(tiles)
    if letter is not None:
        details = ImageChops.subtract(letter.written, lines)
    elif not count(details):
        details = pale_details(tiles)
    width_pt, height_pt = page.get_size()
    try:
        return PageAnalysis(
            page=number,
            kind=kind,
            width_pt=width_pt,
            height_pt=height_pt,
            ink=_ink(rows, where),
            details=count(details),
            lost_details=_lost(tiles.darkest, details),
            lost_things=faded_things(tiles, details, letter.paper if letter else tiles.paper),
            drowned_details=_drowned(tiles, details, ground),
            drowned_things=drowned_things(tiles, marked),
            boxes=_blackened(tiles.lightest, tiles.box),
            lines=count(lines),
            lost_lines=_lost(tiles.darkest, lines),
            has_fine_print=_has_fine_print(page, where),
            small_codes=small_codes(rows, tiles) if _may_have_codes(page, where, kind, letter) else 0,
            threshold_pct=letter.threshold_pct if letter else _threshold_pct(tiles, drawing, ground),
            colours=tuple(_colours(page)),
        )
    finally:
        page.close()


def _may_have_codes(
    page: pypdfium2.PdfPage, where: Placement, kind: PageKind, letter: PhotographedLetter | None
) -> bool:
    """Whether finer lines could help a code: not where the page's dots are a fax's already."""
    if letter or kind is PageKind.PHOTO:
        return False
    picture = fax_picture(page, where)
    return picture is None or not picture.has_its_lines


def kind_of(rows: memoryview, where: Placement) -> PageKind:
    """What a page mostly is, from its greys on a sheet."""
    return _kind_and_letter(tiles_of(rows, where))[0]


def _kind_and_letter(tiles: Tiles) -> tuple[PageKind, PhotographedLetter | None]:
    """What the page mostly is; a letter that looks like a photo is a text."""
    kind = _kind(tiles)
    may_be_letter = kind is PageKind.PHOTO or camera_noise(tiles) >= _NOISY
    letter = photographed_letter(tiles) if may_be_letter else None
    return (kind, None) if letter is None else (PageKind.TEXT, letter)


def _kind(tiles: Tiles) -> PageKind:
    all_tiles = tiles.count
    uneven = tiles.contrast.point(from_grey(FLAT))
    even = ImageChops.invert(uneven)
    grounds = [grey for grey, seen in enumerate(tiles.lightest.histogram(even)) if seen * 100 >= all_tiles]
    toned = tiles.lightest.point(_photo_tones(tiles.paper, grounds))
    photo = count(ImageChops.darker(toned, uneven))
    boxes = count(tiles.box)
    near_paper = sum(tiles.lightest.histogram()[max(0, tiles.paper - FLAT) : tiles.paper + FLAT])
    if photo >= _PHOTO_SHARE * all_tiles or near_paper < _PAPER_SHARE * all_tiles:
        return PageKind.PHOTO
    written = count(tiles.has_detail) + count(pale_details(tiles))
    if written < _EMPTY_TILES and boxes < _EMPTY_TILES and tiles.paper > 127:
        return PageKind.EMPTY
    return PageKind.FORM if boxes >= _FORM_SHARE * all_tiles else PageKind.TEXT


def _photo_tones(paper: int, grounds: Sequence[int]) -> list[int]:
    """255 for greys that, as a tile's lightest, are no paper's, and none of a box on which text may stand."""
    is_ground = {grey + off for grey in grounds for off in (-2, -1, 0, 1, 2)}
    return [255 if grey < paper - CONTRAST and grey not in is_ground else 0 for grey in range(256)]


def _threshold_pct(tiles: Tiles, drawing: Image.Image, ground: Image.Image) -> int:
    """In the middle between the page's writing and the darkest of its backgrounds that can stay white.

    Args:
        drawing: 255 for tiles with something drawn in them, the edges of grounds apart.
        ground: see tiles.on_ground.
    """
    darkest_text = quantile(tiles.darkest.histogram(drawing), 0.9)
    flat = tiles.darkest.histogram(tiles.contrast.point(below(CONTRAST)))
    written_on = tiles.lightest.histogram(ImageChops.darker(drawing, ground))
    grounds = [
        seen if grey >= _LIGHT or _is_background(grey, written_on) else 0 for grey, seen in enumerate(flat)
    ]
    enough = _FORM_SHARE / 3 * sum(flat)
    shades = list(accumulate(grounds))
    lowest = next(
        (grey for grey in range(darkest_text + 1, 256) if shades[grey] - shades[darkest_text] >= enough),
        tiles.paper,
    )
    limit = (darkest_text + lowest) / 2
    return min(HIGHEST_PCT, max(LOWEST_PCT, round(limit / 255 * 100)))


def _is_background(grey: int, written_on: Sequence[int]) -> bool:
    """Whether somebody wrote on this grey, and a threshold can tell it from black; else it is an area."""
    return grey >= black_cutoff_of(LOWEST_PCT) and sum(written_on[around(grey)]) >= _EMPTY_TILES


def _ink(rows: memoryview, where: Placement) -> tuple[int, ...]:
    size = (FAX_WIDTH_PX, where.sheet_height_px)
    lent: Any = rows
    greys = Image.frombuffer("L", size, lent, "raw", "L", FAX_WIDTH_PX, 1).histogram()
    below = [0, *accumulate(greys)]
    area = where.width_px * where.height_px
    return tuple(min(WHOLE, below[black_cutoff_of(pct)] * WHOLE // area) for pct in range(STEPS))


def _lost(darkest: Image.Image, of: Image.Image) -> tuple[int, ...]:
    """For each threshold, how many of these tiles have nothing left, in them or right beside them.

    A tile alone may have no more than the soft edge of a letter, whose body is in the next one.
    """
    darkest = darkest.filter(ImageFilter.MinFilter(3))
    below = [0, *accumulate(darkest.histogram(of))]
    return tuple(below[-1] - below[black_cutoff_of(pct)] for pct in range(STEPS))


def _blackened(lightest: Image.Image, of: Image.Image, *, noise: int = 0) -> tuple[int, ...]:
    """For each threshold, how many of these tiles would be black all over.

    Args:
        noise: by how much a tile's lightest dot is lighter than most of its ground.
    """
    below = [0, *accumulate(lightest.histogram(of))]
    return tuple(below[min(256, black_cutoff_of(pct) + noise)] for pct in range(STEPS))


def _drowned(tiles: Tiles, details: Image.Image, ground: Image.Image) -> tuple[int, ...]:
    """For each threshold, how many of the details lie on a ground that becomes black with them."""
    return _blackened(tiles.lightest, ImageChops.darker(details, ground), noise=tiles.noise)


def _has_fine_print(page: pypdfium2.PdfPage, where: Placement) -> bool:
    """Whether a part of the page's letters is tiny once the page lies on fax paper; scans have none."""
    text = raw.FPDFText_LoadPage(page)
    if not text:
        return False
    try:
        heights_pt = list(_letter_heights(text))
    finally:
        raw.FPDFText_ClosePage(text)
    width_pt, height_pt = page.get_size()
    across_pt: float = height_pt if where.is_turned else width_pt
    scale: float = LINE_PT * where.width_px / FAX_WIDTH_PX / max(across_pt, 1.0)
    small = sum(height * scale < _SMALLEST_PT for height in heights_pt)
    return small >= max(_FEW_LETTERS, round(_FINE_SHARE * len(heights_pt)))


def _letter_heights(text: object) -> Iterator[float]:
    """A letter's cell is higher than wide, also where it lies on its side."""
    box = raw.FS_RECTF()
    pointer = ctypes.byref(box)
    letters = raw.FPDFText_CountChars(text)
    for index in range(0, letters, max(1, letters // _SAMPLED_LETTERS)):
        if raw.FPDFText_GetLooseCharBox(text, index, pointer) and box.top > box.bottom:
            yield max(box.top - box.bottom, box.right - box.left)


def _colours(page: pypdfium2.PdfPage) -> Iterator[FlatColour]:
    """Strong colours that fill areas evenly, as charts do; a scan or a photo has none such."""
    if not any(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING], max_depth=3)):
        return
    width_pt, height_pt = page.get_size()
    height_px = max(1, min(4 * _COLOUR_WIDTH_PX, round(_COLOUR_WIDTH_PX * height_pt / max(width_pt, 1.0))))
    size = (_COLOUR_WIDTH_PX, height_px)
    with closing(PageRenderer(is_grey=False)) as renderer:
        renderer.draw(page, size, (0, 0, *size))
        drawn = renderer.copy()
    picture = Image.frombuffer("RGB", size, drawn.data, "raw", "RGB", drawn.stride_bytes, 1)
    for dots, colour in picture.getcolors(size[0] * size[1]) or ():
        share = dots * WHOLE // (size[0] * size[1])
        if share and isinstance(colour, tuple) and max(colour) - min(colour) >= _STRONG:
            red, green, blue = colour
            # As PDFium makes greys of colours. Source: its FXRGB2GRAY.
            grey = (blue * 11 + green * 59 + red * 30) // 100
            yield FlatColour(share=share, red=red, green=green, blue=blue, grey=grey)
