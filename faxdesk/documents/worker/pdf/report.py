"""Transmission reports are drawn as a PDF, each on a page of its own. Runs in the worker.

The picture of the first page stands beside the facts; what does not fit below them flows onto another page:
no document and no attempt is left out.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Final

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from faxdesk.documents.worker.convert.fonts import BOLD, SANS, Face
from faxdesk.documents.worker.pages.first_page import first_page
from faxdesk.documents.worker.pdf.cover import wrap
from faxdesk.domain.document.paper import Paper

_MARGIN_PT: Final = 42.0
_GAP_PT: Final = 16.0
_PICTURE_PT: Final = 196.0
_MOST_PICTURE_PT: Final = 280.0
_LABEL_PT: Final = 104.0
_WIDE_LABEL_PT: Final = 140.0
_RULE_PT: Final = 0.6
_FAINTEST: Final = 0.35
"""A report is printed, and may be faxed: what is quieter is still dark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    size_pt: float
    leading_pt: float


_TITLE: Final = _Setting(size_pt=17, leading_pt=24)
_RESULT: Final = _Setting(size_pt=13, leading_pt=18)
_HEADING: Final = _Setting(size_pt=9.5, leading_pt=15)
_TEXT: Final = _Setting(size_pt=8.5, leading_pt=11.5)
_SMALL: Final = _Setting(size_pt=7.5, leading_pt=10)
_ROW_GAP_PT: Final = 2.0
_SECTION_GAP_PT: Final = 7.0


def make_reports(job: Mapping[str, Any]) -> dict[str, Any]:
    """Draw job["reports"] as the new PDF job["output"]; its pages. Raises OSError, KeyError, ValueError."""
    output = Path(job["output"])
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            pages = _draw(job, out)
    except BaseException:
        output.unlink(missing_ok=True)
        raise
    return {"pages": pages}


def _draw(job: Mapping[str, Any], out: BinaryIO) -> int:
    size_pt = Paper(job["paper"]).size_pt
    fonts = Path(job["fonts"])
    canvas = Canvas(out, pagesize=size_pt, invariant=1, pageCompression=1)
    canvas.setTitle(job["reports"][0]["title"])
    canvas.setCreator("FaxDesk")
    faces = Face(SANS, fonts), Face(BOLD, fonts)
    pages = 0
    for report in job["reports"]:
        sheet = _Sheet(canvas, size_pt, *faces, title=report["title"])
        sheet.draw(report)
        pages += sheet.pages
    canvas.save()
    return pages


class _Sheet:
    """One report being drawn from the top down.

    Attributes:
        pages: how many it has taken.
    """

    def __init__(
        self, canvas: Canvas, size_pt: tuple[float, float], plain: Face, bold: Face, *, title: str
    ) -> None:
        self._canvas = canvas
        self._width_pt, self._height_pt = size_pt
        self._plain, self._bold = plain, bold
        self._title = title
        self._at_pt = self._height_pt - _MARGIN_PT
        self._foot_pt = _MARGIN_PT
        self._line_pt = self._width_pt - 2 * _MARGIN_PT
        self.pages = 1

    def draw(self, report: Mapping[str, Any]) -> None:
        """All of it; ends its last page."""
        notes = [line for note in report["notes"] for line in self._wrapped(note, _SMALL, self._line_pt)]
        self._foot_pt = _MARGIN_PT + len(notes) * _SMALL.leading_pt + _SECTION_GAP_PT
        self._text(report["title"], _TITLE, self._bold)
        if report["warning"]:
            self._text(report["warning"], _RESULT, self._bold)
        self._result(report)
        self._beside_picture(report)
        for section in report["below"]:
            self._section(section, _MARGIN_PT, self._line_pt, _WIDE_LABEL_PT)
        self._notes(notes)
        self._canvas.showPage()

    def _result(self, report: Mapping[str, Any]) -> None:
        """The result in a frame, with what is known and what isn't."""
        inner_pt = self._line_pt - 2 * _GAP_PT
        head = list(self._wrapped(report["result"], _RESULT, inner_pt, self._bold))
        said = [line for text in report["said"] for line in self._wrapped(text, _TEXT, inner_pt)]
        height_pt = len(head) * _RESULT.leading_pt + len(said) * _TEXT.leading_pt + 12
        self._canvas.setLineWidth(1.2)
        self._canvas.rect(_MARGIN_PT, self._at_pt - height_pt, self._line_pt, height_pt)
        self._at_pt -= 4
        for line in head:
            self._line(line, _MARGIN_PT + _GAP_PT, _RESULT, self._bold)
        for line in said:
            self._line(line, _MARGIN_PT + _GAP_PT, _TEXT, self._plain)
        self._at_pt -= 8 + _SECTION_GAP_PT

    def _beside_picture(self, report: Mapping[str, Any]) -> None:
        picture, caption = report["picture"], report["caption"]
        top_pt = self._at_pt
        room_pt, bottom_pt = self._line_pt, top_pt
        if picture is not None:
            room_pt = self._line_pt - _PICTURE_PT - _GAP_PT
            bottom_pt = self._picture(first_page(picture), caption, top_pt)
        self._at_pt = top_pt
        for section in report["beside"]:
            self._section(section, _MARGIN_PT, room_pt, _LABEL_PT)
        if picture is None:
            self._text(caption, _SMALL, self._plain)
        self._at_pt = min(self._at_pt, bottom_pt) - _SECTION_GAP_PT

    def _picture(self, page: Image.Image, caption: str, top_pt: float) -> float:
        """The page in a frame at the right, its caption below; where that ends."""
        left_pt = _MARGIN_PT + self._line_pt - _PICTURE_PT
        width_pt, height_pt = _PICTURE_PT, _PICTURE_PT / page.width * page.height
        if height_pt > _MOST_PICTURE_PT:
            width_pt, height_pt = width_pt * _MOST_PICTURE_PT / height_pt, _MOST_PICTURE_PT
        held = BytesIO()
        page.save(held, "PNG")
        held.seek(0)
        place = (left_pt + (_PICTURE_PT - width_pt) / 2, top_pt - height_pt, width_pt, height_pt)
        self._canvas.drawImage(ImageReader(held), *place)
        self._canvas.setLineWidth(_RULE_PT)
        self._canvas.rect(*place)
        self._at_pt = top_pt - height_pt - 3
        for line in self._wrapped(caption, _SMALL, _PICTURE_PT):
            self._line(line, left_pt, _SMALL, self._plain)
        return self._at_pt

    def _section(self, section: Mapping[str, Any], left_pt: float, room_pt: float, label_pt: float) -> None:
        rows = [self._row(label, value, room_pt, label_pt) for label, value in section["rows"]]
        first_pt = rows[0][2] if rows else 0.0
        self._make_room(_HEADING.leading_pt + first_pt)
        self._line(self._bold.shown(section["heading"]), left_pt, _HEADING, self._bold)
        self._canvas.setLineWidth(_RULE_PT)
        self._canvas.line(left_pt, self._at_pt - 1, left_pt + room_pt, self._at_pt - 1)
        self._at_pt -= 3
        for labels, values, height_pt in rows:
            self._make_room(height_pt)
            top_pt = self._at_pt
            for column_pt, lines, grey in ((left_pt, labels, _FAINTEST), (left_pt + label_pt, values, 0.0)):
                self._at_pt = top_pt
                self._canvas.setFillGray(grey)
                for line in lines:
                    self._line(line, column_pt, _TEXT, self._plain)
            self._canvas.setFillGray(0)
            self._at_pt = top_pt - height_pt
        self._at_pt -= _SECTION_GAP_PT

    def _row(
        self, label: str, value: str, room_pt: float, label_pt: float
    ) -> tuple[list[str], list[str], float]:
        labels = list(self._wrapped(label, _TEXT, label_pt - 6))
        values = list(self._wrapped(value, _TEXT, room_pt - label_pt))
        return labels, values, max(len(labels), len(values)) * _TEXT.leading_pt + _ROW_GAP_PT

    def _notes(self, lines: Sequence[str]) -> None:
        self._at_pt = _MARGIN_PT + len(lines) * _SMALL.leading_pt
        self._canvas.setLineWidth(_RULE_PT)
        self._canvas.line(_MARGIN_PT, self._at_pt + 3, _MARGIN_PT + self._line_pt, self._at_pt + 3)
        for line in lines:
            self._line(line, _MARGIN_PT, _SMALL, self._plain)

    def _make_room(self, height_pt: float) -> None:
        """Go on to another page where so much doesn't fit on this one."""
        if self._at_pt - height_pt >= self._foot_pt:
            return
        self._canvas.showPage()
        self.pages += 1
        self._at_pt = self._height_pt - _MARGIN_PT
        self._text(f"{self._title} ({self.pages})", _HEADING, self._bold)
        self._at_pt -= _SECTION_GAP_PT

    def _text(self, text: str, setting: _Setting, face: Face) -> None:
        for line in self._wrapped(text, setting, self._line_pt, face):
            self._line(line, _MARGIN_PT, setting, face)

    def _line(self, text: str, left_pt: float, setting: _Setting, face: Face) -> None:
        self._at_pt -= setting.leading_pt
        self._canvas.setFont(face.name, setting.size_pt)
        self._canvas.drawString(left_pt, self._at_pt + setting.leading_pt - setting.size_pt, text)

    def _wrapped(
        self, text: str, setting: _Setting, room_pt: float, face: Face | None = None
    ) -> Iterator[str]:
        face = face or self._plain
        for line in text.split("\n"):
            yield from wrap(face, face.shown(line), setting.size_pt, room_pt)
