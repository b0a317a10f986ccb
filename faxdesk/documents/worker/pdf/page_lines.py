"""The sender's line is put onto pages: into white margin where there is one, else above the page.

Runs in the worker. Where the margin isn't white the page is set down by as much as a fax machine's own line
takes: into the white at its foot, where there is some, else the sheet becomes longer. Nothing of the page is
drawn again, so text stays text and a fax keeps its dots; the line's letters are text too, of a font that
comes along.
"""

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas

from faxdesk.documents.worker.convert.fonts import SANS, Face
from faxdesk.documents.worker.pages.render import PageRenderer, placement
from faxdesk.documents.worker.pdf import line_marks
from faxdesk.documents.worker.pdf.boxes import Box, rotation, visible_box
from faxdesk.documents.worker.pdf.only_picture import only_picture
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from faxdesk.domain.sender_line import SenderLine

_STRIP_LINES: Final = 16
_COARSE_DPI: Final = Y_DPI["normal"]
STRIP_PT: Final = _STRIP_LINES / _COARSE_DPI * 72
"""4.15 mm, as fax machines have it: whole lines in each resolution. Measured with spandsp 0.0.6."""

_SIZES_PT: Final = (8.5, 8.0, 7.5, 7.0)
_BASELINE_PT: Final = 8.9
"""Below the page's upper edge."""
_SIDE_PT: Final = 18.0
_GAP: Final = "   "
_FEWEST_CHARS: Final = 12
_WHITE_FROM: Final = 248
"""A scanner's white paper; what is darker is grey paper, on which a line would be hard to read."""


class _Margins(NamedTuple):
    """Whether so much of the page as the line takes is white, at its head and at its foot."""

    is_head_white: bool
    is_foot_white: bool


def put_on(whole: pikepdf.Pdf, line: SenderLine, fonts: Path, scraps: BinaryIO) -> None:
    """Put the line onto each page of `whole`, whose pages are laid as they are faxed (see sheets.py).

    Args:
        fonts: the folder of FaxDesk's fonts.
        scraps: an empty file for what is looked at on the way.

    Raises pikepdf.PdfError, pypdfium2.PdfiumError, OSError.
    """
    whole.save(scraps)
    scraps.seek(0)
    margins = list(_margins(scraps))
    for page, margin in zip(whole.pages, margins, strict=True):
        line_marks.remember_box(page)
        if not margin.is_head_white:
            _set_down(page, has_room=margin.is_foot_white)
    widths_pt = [_upright(page)[0] for page in whole.pages]
    with pikepdf.open(_drawn(line, widths_pt, Face(SANS, fonts))) as lines:
        for page, drawn in zip(whole.pages, lines.pages, strict=True):
            _add(whole, page, drawn)


def _margins(file: BinaryIO) -> Iterator[_Margins]:
    with pypdfium2.PdfDocument(file) as document, closing(PageRenderer(is_grey=True)) as renderer:
        for index in range(len(document)):
            page = document[index]
            where = placement(page, _COARSE_DPI)
            # A line more: what begins right below would touch the letters.
            size = (FAX_WIDTH_PX, _STRIP_LINES + 1)
            seen = []
            for top_px in (0, size[1] - where.height_px):
                rows = renderer.draw(page, size, (where.left_px, top_px, where.width_px, where.height_px))
                seen.append(min(rows) >= _WHITE_FROM)
            page.close()
            yield _Margins(*seen)


def _set_down(page: pikepdf.Page, *, has_room: bool) -> None:
    """Make room above the page; what was beyond its edge stays unseen."""
    left, bottom, right, top = box = visible_box(page)
    if only_picture(page) is None:
        clip = b"q %.4f %.4f %.4f %.4f re W n" % (left, bottom, right - left, top - bottom)
        page.contents_add(clip, prepend=True)
        page.contents_add(b"Q", prepend=False)
    for name in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
        if name in page.obj:
            del page.obj[name]
    grown = _grown(box, rotation(page), has_room=has_room)
    page.obj.MediaBox = pikepdf.Array([round(side, 4) for side in grown])


def _grown(box: Box, turn_deg: int, *, has_room: bool) -> Box:
    """The page's box with room at the edge that is up once it is turned; from its foot where it has room."""
    left, bottom, right, top = box
    up, down = STRIP_PT, STRIP_PT if has_room else 0.0
    return {
        0: (left, bottom + down, right, top + up),
        90: (left - up, bottom, right - down, top),
        180: (left, bottom - up, right, top - down),
        270: (left + down, bottom, right + up, top),
    }[turn_deg]


def _upright(page: pikepdf.Page) -> tuple[float, float, bytes]:
    """Width and height as the page is read, and what maps its lower left corner there to the page's own."""
    left, bottom, right, top = visible_box(page)
    turn_deg = rotation(page)
    width, height = right - left, top - bottom
    if turn_deg in {90, 270}:
        width, height = height, width
    matrix = {
        0: (1, 0, 0, 1, left, bottom),
        90: (0, 1, -1, 0, right, bottom),
        180: (-1, 0, 0, -1, right, top),
        270: (0, -1, 1, 0, left, top),
    }[turn_deg]
    return width, height, b"%d %d %d %d %.4f %.4f cm" % matrix


def _drawn(line: SenderLine, widths_pt: list[float], face: Face) -> BinaryIO:
    """A PDF with one strip for each page."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    texts = [face.shown(text) for text in line.texts]
    for number, width_pt in enumerate(widths_pt, start=1):
        place = f"Page {line.page or number} of {line.pages or len(widths_pt)}"
        canvas.setPageSize((width_pt, STRIP_PT))
        room_pt = width_pt - 2 * _SIDE_PT
        size_pt, text = _fitted(texts, place, face, room_pt)
        canvas.setFont(face.name, size_pt)
        canvas.drawString(_SIDE_PT, STRIP_PT - _BASELINE_PT, text)
        canvas.drawRightString(width_pt - _SIDE_PT, STRIP_PT - _BASELINE_PT, place)
        canvas.showPage()
    canvas.save()
    out.seek(0)
    return out


def _fitted(texts: list[str], place: str, face: Face, room_pt: float) -> tuple[float, str]:
    """The line's letters' size and what stands left of the page's number, shortened where it must be.

    Names are shortened, the longest first; never the time.
    """
    for size_pt in _SIZES_PT:
        if face.width_pt(_GAP.join((*texts, place)), size_pt) <= room_pt:
            return size_pt, _GAP.join(texts)
    keep = max(map(len, texts))
    parts = texts
    while face.width_pt(_GAP.join((*parts, place)), size_pt) > room_pt and keep > _FEWEST_CHARS:
        keep -= 1
        parts = [texts[0], *(_shortened(text, keep) for text in texts[1:])]
    return size_pt, _GAP.join(parts)


def _shortened(text: str, chars: int) -> str:
    """At most so many characters, without some of its middle: the number stands at its end."""
    if len(text) <= chars:
        return text
    return f"{text[: (chars - 1) // 2]}…{text[len(text) - chars // 2 :]}"


def _add(whole: pikepdf.Pdf, page: pikepdf.Page, drawn: pikepdf.Page) -> None:
    form = whole.copy_foreign(drawn.as_form_xobject())
    name = page.add_resource(form, pikepdf.Name.XObject)
    _, height_pt, matrix = _upright(page)
    drawn_there = b"q %b 1 0 0 1 0 %.4f cm %b Do Q" % (
        matrix, height_pt - STRIP_PT, bytes(str(name), "ascii"),
    )  # fmt: skip
    # What the page leaves changed behind it is none of the line's.
    page.contents_add(b"q", prepend=True)
    page.contents_add(b"Q", prepend=False)
    page.contents_add(line_marks.mark_content(drawn_there), prepend=False)
