"""The worker's side of office documents: what is to be said of one, and changes that a person wants in it.

Runs in the worker.
"""

import os
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

import pikepdf

from faxdesk.documents.convert.problem import Note
from faxdesk.documents.font_names import family, is_of_signs, is_standard, plain_name, shown_name
from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.convert.open_format import OpenDocument, read_open_document
from faxdesk.domain.document.fitting import ConversionChoice

_FAULTS: Final = (zipfile.BadZipFile, ElementTree.ParseError, LookupError, ValueError, NotImplementedError)
_LIKE: Final[Mapping[str, str]] = {
    "arial": "liberationsans",
    "helvetica": "liberationsans",
    "timesnewroman": "liberationserif",
    "times": "liberationserif",
    "couriernew": "liberationmono",
    "courier": "liberationmono",
    "calibri": "carlito",
    "cambria": "caladea",
    "georgia": "gelasio",
    **dict.fromkeys(("wingdings", "webdings", "symbol", "starsymbol", "marlett"), "opensymbol"),
}
"""Fonts of the same measures, or the same signs, that LibreOffice takes for these, by their families."""

_MOST_FONTS: Final = 4
_LANDSCAPE_FROM: Final = 1.25


def look_into(job: Mapping[str, Any]) -> dict[str, Any]:
    """What is to be said of the OpenDocument job["path"], of which the PDF job["made"] was made."""
    try:
        found = read_open_document(Path(job["path"]))
        produced = _fonts_in(Path(job["made"]))
    except (*_FAULTS, pikepdf.PdfError):
        return {"notes": []}
    return {"notes": [note.to_wire() for note in _said(found, produced)]}


def _said(found: OpenDocument, produced: set[str]) -> Iterator[Note]:
    if found.changes:
        yield Note(code="tracked_changes", values={"n": found.changes})
    if found.files:
        yield Note(code="attachments_left_out", values={"n": found.files})
    parted = sum(sheet.is_parted for sheet in found.sheets)
    if parted:
        yield Note(code="columns_parted", values={"n": parted})
    if len(found.sheets) > 1:
        yield Note(code="several_sheets", values={"n": len(found.sheets)})
    missing = _missing(found.fonts, produced)
    for code, are_signs in (("sign_fonts_not_here", True), ("fonts_not_here", False)):
        names = [shown_name(name) for name in missing if is_of_signs(name) is are_signs]
        if names:
            yield Note(code=code, values={"n": len(names), "fonts": ", ".join(names[:_MOST_FONTS])})


def _missing(wanted: set[str], produced: set[str]) -> list[str]:
    """Of the fonts that the document names, those in whose place others were taken.

    One that isn't in the PDF may just not be used for any letter: there must be another that nobody named.
    """
    families = {family(name): name for name in wanted if plain_name(name)}
    known = {*families, *(_LIKE[each] for each in families if each in _LIKE)}
    if produced <= known:
        return []
    absent = [
        name
        for each, name in families.items()
        if each not in produced and _LIKE.get(each) not in produced and not _is_everywhere(each, produced)
    ]
    return sorted(absent)


def _is_everywhere(name: str, produced: set[str]) -> bool:
    """Whether a PDF may have it without bringing it along."""
    return is_standard(name) and name in produced


def _fonts_in(made: Path) -> set[str]:
    """The families of the fonts in the PDF."""
    found = set()
    with pikepdf.open(made) as pdf:
        for page in pdf.pages:
            fonts = page.obj.get("/Resources", pikepdf.Dictionary()).get("/Font", pikepdf.Dictionary())
            for font in fonts.as_dict().values():
                found.add(family(str(font.get("/BaseFont", ""))[1:]))
    return found - {""}


def change(job: Mapping[str, Any]) -> dict[str, Any]:
    """Write the OpenDocument job["path"] as the new job["output"], changed as job["choices"] say.

    Raises RefusedError, FileExistsError, OSError; there is no output then, nor where it is "refused".
    """
    output = Path(job["output"])
    choices = [ConversionChoice(each) for each in job["choices"]]
    descriptor = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with (
            os.fdopen(descriptor, "wb") as out,
            open_regular(Path(job["path"])) as file,
            zipfile.ZipFile(file) as source,
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
        ):
            for info in source.infolist():
                data = source.read(info)
                for choice in choices:
                    data = _CHANGES[choice](info.filename, data)
                target.writestr(info, data)
        return {"refused": None}
    except _FAULTS:
        output.unlink(missing_ok=True)
        return {"refused": "office_failed"}
    except BaseException:
        output.unlink(missing_ok=True)
        raise


_TRACKED: Final = re.compile(rb"<text:tracked-changes\b.*?</text:tracked-changes>", re.DOTALL)
_CHANGE_MARKS: Final = re.compile(rb"<text:change(?:-start|-end)?\s[^>]*/>")
_LAYOUT: Final = re.compile(rb"<style:page-layout-properties\b[^>]*?(?=/?>)")


def _accept_changes(name: str, data: bytes) -> bytes:
    """What was deleted lies apart from the text: without it and the marks, all changes are accepted."""
    if name not in {"content.xml", "styles.xml"}:
        return data
    return _CHANGE_MARKS.sub(b"", _TRACKED.sub(b"", data))


def _fit_width(name: str, data: bytes) -> bytes:
    """Every sheet as wide as its page, which lies across: so what is wide stays as large as can be."""
    if name != "styles.xml":
        return data

    def fitted(match: re.Match[bytes]) -> bytes:
        kept = re.sub(rb'\sstyle:(?:scale-to(?:-pages|-X|-Y)?|print-orientation)="[^"]*"', b"", match[0])
        sides = {key: re.search(rb'\sfo:page-%s="([^"]*)"' % key, kept) for key in (b"width", b"height")}
        told = [side[1] for side in sides.values() if side is not None]
        kept = re.sub(rb'\sfo:page-(?:width|height)="[^"]*"', b"", kept)
        width, height = told if len(told) == 2 else (b"20.99cm", b"29.7cm")
        if _cm(width) < _cm(height):
            width, height = height, width
        return kept + (
            b' fo:page-width="%s" fo:page-height="%s" style:print-orientation="landscape"'
            b' style:scale-to-X="1" style:scale-to-Y="0"' % (width, height)
        )

    return _LAYOUT.sub(fitted, data)


def _cm(length: bytes) -> float:
    number = float(re.sub(rb"[^\d.]", b"", length) or b"0")
    return number * 2.54 if length.endswith(b"in") else number


_CHANGES: Final[Mapping[ConversionChoice, Callable[[str, bytes], bytes]]] = {
    ConversionChoice.ACCEPT_CHANGES: _accept_changes,
    ConversionChoice.FIT_WIDTH: _fit_width,
}
