"""A filled-in cover page is drawn as a PDF: black on white, nothing finer than a fax can carry.

Runs in the worker.

Text that doesn't fit flows onto further pages. Where only a little would stand on the last one, everything is
set a little tighter instead, so that no line is left lonely there.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from reportlab.pdfgen.canvas import Canvas

from faxdesk.documents.convert.problem import Note
from faxdesk.documents.worker.convert.fonts import BOLD, SANS, Face, missing_note
from faxdesk.domain.document.cover_template import Line, Style
from faxdesk.domain.document.paper import Paper

MAX_COVER_PAGES: Final = 50

_MARGIN_PT: Final = 54.0
_RULE_PT: Final = 1.5
"""Three lines of a fax at its coarsest: a hairline would be gone."""
_TIGHTER: Final = (1.0, 0.97, 0.94, 0.91, 0.88)
_LABEL_SHARE: Final = 0.42
_GAP_PT: Final = 10.0
_MARK_PT: Final = 9.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """How a style is set: size and line height in points, by which face, where."""

    size_pt: float
    leading_pt: float
    is_bold: bool = False
    is_centred: bool = False


_SETTINGS: Final[Mapping[Style, _Setting]] = {
    Style.TITLE: _Setting(size_pt=30, leading_pt=38, is_bold=True),
    Style.HEADING: _Setting(size_pt=14, leading_pt=20, is_bold=True),
    Style.TEXT: _Setting(size_pt=10.5, leading_pt=14.5),
    Style.CENTRED: _Setting(size_pt=10.5, leading_pt=14.5, is_centred=True),
    Style.SMALL: _Setting(size_pt=9, leading_pt=12),
    Style.ROW: _Setting(size_pt=10.5, leading_pt=16),
}
_SMALLEST_PT: Final = 8.5
_SPACE_PT: Final = 9.0
_RULE_HEIGHT_PT: Final = 14.0


@dataclass(slots=True)
class _Block:
    """Something that isn't parted by a page's end: texts (from its left, from its top) and rules in it."""

    height_pt: float
    texts: list[tuple[float, float, str, Face, float]] = field(default_factory=list)
    has_rule: bool = False
    is_space: bool = False


class CoverDrawer:
    """Draws one cover."""

    def __init__(self, *, paper: Paper, fonts: Path) -> None:
        self._plain, self._bold = Face(SANS, fonts), Face(BOLD, fonts)
        self._width_pt, self._height_pt = paper.size_pt
        self._room_pt = self._height_pt - 2 * _MARGIN_PT
        self._line_pt = self._width_pt - 2 * _MARGIN_PT

    def draw(
        self, body: Sequence[Line], footer: Sequence[Line], out: BinaryIO
    ) -> tuple[int, tuple[Note, ...]]:
        """Write the cover; returns its pages, and what is to be said of it."""
        pages, footer_blocks = self._fitted(body, footer)
        canvas = Canvas(out, pagesize=(self._width_pt, self._height_pt), invariant=1, pageCompression=1)
        for number, page in enumerate(pages, start=1):
            self._paint(canvas, page, self._height_pt - _MARGIN_PT)
            if number == len(pages):
                self._paint(canvas, footer_blocks, _MARGIN_PT + _height(footer_blocks))
            if number > 1:
                canvas.setFont(self._plain.name, _MARK_PT)
                right_pt, top_pt = self._width_pt - _MARGIN_PT, self._height_pt - _MARGIN_PT / 1.5
                canvas.drawRightString(right_pt, top_pt, f"{number}/{len(pages)}")
            canvas.showPage()
        canvas.save()
        return len(pages), missing_note(self._plain, self._bold)

    def _fitted(
        self, body: Sequence[Line], footer: Sequence[Line]
    ) -> tuple[list[list[_Block]], list[_Block]]:
        """The blocks of each page, and those at the foot: as large as may be without one page more."""
        first = None
        for scale in _TIGHTER:
            self._plain.missing.clear()
            self._bold.missing.clear()
            footer_blocks = list(self._blocks(footer, scale))
            pages = self._paged(list(self._blocks(body, scale)), _height(footer_blocks))
            if first is None:
                first = pages, footer_blocks
            if len(pages) == 1 or len(pages) < len(first[0]):
                return pages, footer_blocks
        assert first is not None  # noqa: S101 - there is at least one scale
        return first

    def _paged(self, blocks: Sequence[_Block], footer_pt: float) -> list[list[_Block]]:
        pages: list[list[_Block]] = [[]]
        left_pt = self._room_pt
        for block in blocks:
            if block.height_pt > left_pt and pages[-1]:
                if len(pages) == MAX_COVER_PAGES:
                    break
                pages.append([])
                left_pt = self._room_pt
            if pages[-1] or not block.is_space:
                pages[-1].append(block)
                left_pt -= block.height_pt
        if footer_pt > left_pt and pages[-1]:
            pages.append([])
        return pages

    def _blocks(self, lines: Sequence[Line], scale: float) -> Iterator[_Block]:
        for line in lines:
            if line.style is Style.SPACE:
                yield _Block(_SPACE_PT * scale, is_space=True)
            elif line.style is Style.RULE:
                yield _Block(_RULE_HEIGHT_PT * scale, has_rule=True)
            elif line.style is Style.ROW:
                yield self._row(line, scale)
            else:
                yield from self._paragraph(line, scale)

    def _paragraph(self, line: Line, scale: float) -> Iterator[_Block]:
        setting = _SETTINGS[line.style]
        face = self._bold if setting.is_bold else self._plain
        size_pt, leading_pt = max(_SMALLEST_PT, setting.size_pt * scale), setting.leading_pt * scale
        for part in wrap(face, face.shown(line.cells[0]), size_pt, self._line_pt):
            left_pt = (self._line_pt - face.width_pt(part, size_pt)) / 2 if setting.is_centred else 0.0
            yield _Block(leading_pt, texts=[(left_pt, size_pt, part, face, size_pt)])

    def _row(self, line: Line, scale: float) -> _Block:
        """Labels and values side by side; what doesn't fit into its column goes on under itself."""
        setting = _SETTINGS[Style.ROW]
        size_pt, leading_pt = setting.size_pt * scale, setting.leading_pt * scale
        pairs = len(line.cells) // 2
        column_pt = self._line_pt / pairs
        block, rows = _Block(leading_pt), 1
        for number in range(pairs):
            label, value = line.cells[2 * number : 2 * number + 2]
            left_pt = number * column_pt
            label_pt = min(90.0, column_pt * _LABEL_SHARE)
            room_pt = column_pt - label_pt - _GAP_PT
            for at_pt, wide_pt, text, face in (
                (left_pt, label_pt - 4, label, self._bold),
                (left_pt + label_pt, room_pt, value, self._plain),
            ):
                parts = list(wrap(face, face.shown(text), size_pt, wide_pt))
                rows = max(rows, len(parts))
                for row, part in enumerate(parts):
                    block.texts.append((at_pt, size_pt + row * leading_pt, part, face, size_pt))
        block.height_pt = rows * leading_pt
        return block

    def _paint(self, canvas: Canvas, blocks: Sequence[_Block], top_pt: float) -> None:
        for block in blocks:
            if block.has_rule:
                canvas.setLineWidth(_RULE_PT)
                middle_pt = top_pt - block.height_pt / 2
                canvas.line(_MARGIN_PT, middle_pt, self._width_pt - _MARGIN_PT, middle_pt)
            for left_pt, down_pt, text, face, size_pt in block.texts:
                canvas.setFont(face.name, size_pt)
                canvas.drawString(_MARGIN_PT + left_pt, top_pt - down_pt, text)
            top_pt -= block.height_pt


def _height(blocks: Sequence[_Block]) -> float:
    return sum(block.height_pt for block in blocks)


def wrap(face: Face, text: str, size_pt: float, room_pt: float) -> Iterator[str]:
    """The text in lines of at most `room_pt`; a word that is longer is broken. At least one line."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if face.width_pt(longer, size_pt) <= room_pt:
            line = longer
            continue
        if line:
            yield line
        *full, line = _broken(face, word, size_pt, room_pt)
        yield from full
    yield line


def _broken(face: Face, word: str, size_pt: float, room_pt: float) -> list[str]:
    parts = [""]
    for character in word:
        if parts[-1] and face.width_pt(parts[-1] + character, size_pt) > room_pt:
            parts.append("")
        parts[-1] += character
    return parts


def make_cover(job: Mapping[str, Any]) -> dict[str, Any]:
    """Draw the cover's lines as the new PDF job["output"]; its pages, and notes. Raises OSError."""
    output = Path(job["output"])
    drawer = CoverDrawer(paper=Paper(job["paper"]), fonts=Path(job["fonts"]))
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            pages, notes = drawer.draw(_lines(job["body"]), _lines(job["footer"]), out)
    except BaseException:
        output.unlink(missing_ok=True)
        raise
    return {"pages": pages, "notes": [note.to_wire() for note in notes]}


def _lines(items: Sequence[Mapping[str, Any]]) -> list[Line]:
    return [Line(style=Style(item["style"]), cells=tuple(item["cells"])) for item in items]
