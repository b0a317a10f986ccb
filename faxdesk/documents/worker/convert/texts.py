"""A plain text becomes pages. Runs in the worker."""

import codecs
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from reportlab.pdfgen.canvas import Canvas

from faxdesk.documents.convert.problem import ConversionError, Note
from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.convert.fonts import MONO, Face, missing_note
from faxdesk.domain.document.paper import Paper

MAX_TEXT_BYTES: Final = 5_000_000
"""About 1,500 pages: more is no letter."""
MAX_TEXT_PAGES: Final = 2_000

_SIZE_PT: Final = 10.0
"""80 characters, as lines of text are mostly wide, fill a Letter page with an inch of margins in all."""
_LEADING_PT: Final = 12.5
_MARGIN_PT: Final = 54.0
_TAB: Final = 8

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_ENDS: Final = re.compile(r"\r\n|\r|\n|\u0085|\u2028|\u2029")


def convert_text(
    path: Path, out: BinaryIO, *, paper: Paper, fonts: Path, is_table: bool = False
) -> tuple[Note, ...]:
    """Write the text of `path` as a PDF, line by line also where it `is_table`, a list of values.

    Raises ConversionError, RefusedError.
    """
    with open_regular(path) as file:
        raw = file.read(MAX_TEXT_BYTES + 1)
    if len(raw) > MAX_TEXT_BYTES:
        raise ConversionError("text_too_long")
    text = decoded(raw)
    if not text.strip():
        raise ConversionError("text_empty")
    face = Face(MONO, fonts)
    width_pt, height_pt = paper.size_pt
    columns = int((width_pt - 2 * _MARGIN_PT) / face.width_pt("0", _SIZE_PT))
    rows = int((height_pt - 2 * _MARGIN_PT) / _LEADING_PT)
    canvas = Canvas(out, pagesize=(width_pt, height_pt), invariant=1, pageCompression=1)
    for number, page in enumerate(_pages(face, text, columns, rows), start=1):
        if number > MAX_TEXT_PAGES:
            raise ConversionError("text_too_long")
        drawn = canvas.beginText(_MARGIN_PT, height_pt - _MARGIN_PT - _SIZE_PT)
        drawn.setFont(face.name, _SIZE_PT, _LEADING_PT)
        for line in page:
            drawn.textLine(line)
        canvas.drawText(drawn)
        canvas.showPage()
    canvas.save()
    said = (Note(code="list_of_values"),) if is_table else ()
    return (Note(code="converted"), *said, *missing_note(face))


def decoded(raw: bytes) -> str:
    """The text in the encoding that its first bytes or its whole content tell.

    What is neither marked nor UTF-8 nor UTF-16 is taken for Windows' western code page, of which Latin-1's
    letters are a part.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding, "replace")
    for encoding in ("utf-8", *_wide(raw)):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", "replace")


def _wide(raw: bytes) -> Iterator[str]:
    """UTF-16 without a mark: every second byte of western text is zero."""
    head = raw[:4_000]
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = head[start::2]
        if half and half.count(0) > len(half) * 0.4:
            yield encoding


def _pages(face: Face, text: str, columns: int, rows: int) -> Iterator[list[str]]:
    """The lines of each page; a form feed begins a new one."""
    for part in text.rstrip("\f\r\n ").split("\f"):
        lines = itertools.chain.from_iterable(
            wrapped(face.shown(line.expandtabs(_TAB)).rstrip(), columns) for line in _LINE_ENDS.split(part)
        )
        page = list(itertools.islice(lines, rows))
        while page:
            yield page
            page = list(itertools.islice(lines, rows))


def wrapped(line: str, columns: int) -> Iterator[str]:
    """The line in pieces of at most `columns`, broken at spaces where there are any; nothing gets lost."""
    indent = len(line) - len(line.lstrip())
    while len(line) > columns:
        end = line.rfind(" ", indent + 1, columns + 1)
        cut = end if end > indent else columns
        yield line[:cut].rstrip()
        line = line[cut:].lstrip(" ") if end > indent else line[cut:]
        indent = 0
    yield line
