"""Letters that PDFium borrowed from this computer's fonts, set in a font that the file carries.

Where a field's own font lacks a letter, PDFium names any font that it finds here. No other computer need have
it, and programs guess: an "Ł" or a dash comes out as something else. Runs in the worker.
"""

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import pikepdf

_BORROWED: Final = re.compile(r"/_([0-9A-F]{2})")
_CODECS: Final = {
    "80": "cp932", "81": "cp949", "82": "johab", "86": "gbk", "88": "cp950", "A1": "cp1253", "A2": "cp1254",
    "A3": "cp1258", "B1": "cp1255", "B2": "cp1256", "BA": "cp1257", "CC": "cp1251", "DE": "cp874",
    "EE": "cp1250",
}  # fmt: skip
"""How PDFium writes the letters of a borrowed font, by what it calls that. Source: PDFium, fx_codepage.h."""

_Place = tuple[pikepdf.Object, bytes]
"""A font, and a letter's code in it."""


def embed_borrowed(pdf: pikepdf.Pdf, looks: Iterable[pikepdf.Object], fonts: Path) -> list[pikepdf.Object]:
    """Set what these looks show in borrowed fonts in FaxDesk's own, where it has the letters.

    Those of the looks that still borrow: what is drawn of them elsewhere, nobody knows.

    Args:
        fonts: the folder of FaxDesk's fonts.

    Raises pikepdf.PdfError, OSError.
    """
    borrowing = [look for look in looks if any(_borrowed(look))]
    concerned = [look for look in borrowing if _borrowed_fonts(look)]
    letters = {letter for look in concerned for text in _borrowed_texts(look) for letter in text}
    if letters:
        places = _embedded(pdf, sorted(letters), fonts)
        for look in concerned:
            if all(letter in places for text in _borrowed_texts(look) for letter in text):
                look.write(_rewritten(look, places))
    return [look for look in borrowing if any(_borrowed(look))]


def _borrowed(look: pikepdf.Object) -> Iterator[tuple[str, str]]:
    """The name in the look of each borrowed font, and what PDFium calls its letters."""
    resources = look.get("/Resources")
    fonts = resources.get("/Font") if isinstance(resources, pikepdf.Dictionary) else None
    if isinstance(fonts, pikepdf.Dictionary):
        for name in fonts.keys():  # noqa: SIM118 - no dict
            if match := _BORROWED.fullmatch(str(name)):
                yield str(name), match[1]


def _borrowed_fonts(look: pikepdf.Object) -> dict[str, str]:
    """The codec of each borrowed font by its name in the look, where it is known."""
    return {name: _CODECS[letters] for name, letters in _borrowed(look) if letters in _CODECS}


def _borrowed_texts(look: pikepdf.Object) -> Iterator[str]:
    codecs = _borrowed_fonts(look)
    font = ""
    for each in pikepdf.parse_content_stream(look):
        operator = str(each.operator)
        if operator == "Tf":
            font = str(each.operands[0])
        elif operator == "Tj" and font in codecs:
            yield bytes(each.operands[0]).decode(codecs[font], "replace")


def _embedded(pdf: pikepdf.Pdf, letters: list[str], fonts: Path) -> dict[str, _Place]:
    """Where each letter stands in a font that is now part of the document; without those nobody has."""
    from reportlab.pdfgen.canvas import Canvas

    from faxdesk.documents.worker.convert.fonts import SANS, Face

    face = Face(SANS, fonts)
    known = [letter for letter in letters if face.shown(letter) == letter]
    made = io.BytesIO()
    canvas = Canvas(made, invariant=True)
    canvas.setFont(face.name, 10)
    for letter in known:
        canvas.drawString(0, 0, letter)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(made) as drawn:
        page = drawn.pages[0]
        kept = {
            str(name): pdf.copy_foreign(drawn.make_indirect(font) if not font.is_indirect else font)
            for name, font in page.Resources.Font.items()
        }
        return dict(zip(known, _shown(page, kept), strict=True))


def _shown(page: pikepdf.Page, fonts: dict[str, pikepdf.Object]) -> Iterator[_Place]:
    """What the page shows, letter by letter."""
    font = ""
    for each in pikepdf.parse_content_stream(page):
        operator = str(each.operator)
        if operator == "Tf":
            font = str(each.operands[0])
        elif operator == "Tj":
            yield fonts[font], bytes(each.operands[0])


def _rewritten(look: pikepdf.Object, places: dict[str, _Place]) -> bytes:
    codecs, names = _borrowed_fonts(look), dict[tuple[int, int], str]()
    font, size = "", pikepdf.Object.parse(b"0")
    out = []
    for each in pikepdf.parse_content_stream(look):
        operator = str(each.operator)
        if operator == "Tf":
            font, size = str(each.operands[0]), each.operands[1]
        if operator != "Tj" or font not in codecs:
            out.append((list(each.operands), each.operator))
            continue
        for letter in bytes(each.operands[0]).decode(codecs[font], "replace"):
            own, code = places[letter]
            name = names.setdefault(own.objgen, f"/Own{len(names)}")
            look.Resources.Font[name] = own
            out.append(([pikepdf.Name(name), size], pikepdf.Operator("Tf")))
            out.append(([pikepdf.String(code)], pikepdf.Operator("Tj")))
    for name in codecs:
        del look.Resources.Font[name]
    return pikepdf.unparse_content_stream(out)
