"""What is in a PDF that a fax doesn't show, or shows as something else. By qpdf, while it has the file open.

Runs in the worker, with every precheck: a page of an ordinary document costs two microseconds here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf

from faxdesk.documents.convert.problem import Note
from faxdesk.documents.worker.pdf.fonts import Font, is_shown, missing_font

_FAULTS: Final = (pikepdf.PdfError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What pikepdf raises where something isn't of the type that it should be of."""

_MOST_PAGES: Final = 1_000
"""Of a longer document so many are looked at: three times what a fax can have."""

_DEEP_PAGES: Final = 4
"""On so many also drawings with fonts of their own: what makes pages of such makes all of them so."""

_MOST_DEPTH: Final = 12
_MOST_FILES: Final = 10_000
_MOST_LOOKS: Final = 20
"""On so many pages it is looked for whether a font that is missing is used at all."""


_RESOURCES: Final = pikepdf.Name.Resources
_FONT: Final = pikepdf.Name.Font
_XOBJECT: Final = pikepdf.Name.XObject
"""What every page is asked for: by its name ready made in two thirds of the time that its text takes."""


@dataclass(slots=True)
class _Found:
    """What was met so far.

    Attributes:
        files: of attached files, what each is known by.
        fonts: each font that was met, None where it is in the file.
        missing: fonts that aren't in the file and are used.
        suspects: by a list of fonts that pages share, those in it that aren't in the file.
        looks: on how many pages it was looked for whether any of these is used.
        seen: drawings that were looked at already.
    """

    redacted_pages: int = 0
    files: set[object] = field(default_factory=set)
    fonts: dict[tuple[int, int], Font | None] = field(default_factory=dict)
    missing: dict[Font, None] = field(default_factory=dict)
    suspects: dict[tuple[int, int], dict[str, Font]] = field(default_factory=dict)
    looks: int = 0
    seen: set[tuple[int, int]] = field(default_factory=set)


def notes_on(
    root: pikepdf.Object, pages: Sequence[pikepdf.Object], annotated: Sequence[pikepdf.Object]
) -> tuple[Note, ...]:
    """What is to be said of an open document; damaged parts of it are passed over.

    Args:
        root: the document's catalog.
        pages: its page dictionaries.
        annotated: those of them that list annotations.
    """
    found = _Found()
    try:
        _look_at_attached(root, found)
    except _FAULTS:
        found.files.clear()
    for page in annotated[:_MOST_PAGES]:
        try:
            _look_at_annotations(page.Annots, found)
        except _FAULTS:
            continue
    for number, page in enumerate(pages[:_MOST_PAGES]):
        try:
            _look_at_page(page, found, is_deep=number < _DEEP_PAGES)
        except _FAULTS:
            continue  # the others may still have something to be said
    return tuple(_said(found)) if found.redacted_pages or found.files or found.missing else ()


def _said(found: _Found) -> Iterator[Note]:
    if found.redacted_pages:
        yield Note(code="redaction_not_applied", values={"n": found.redacted_pages})
    if found.files:
        yield Note(code="attachments_left_out", values={"n": len(found.files)})
    for code, are_signs in (("sign_fonts_missing", True), ("fonts_missing", False)):
        names = list(dict.fromkeys(font.name for font in found.missing if font.is_of_signs is are_signs))
        if names:
            yield Note(code=code, values={"n": len(names), "fonts": ", ".join(names[:4])})


def _look_at_attached(root: Any, found: _Found) -> None:
    if "/Names" in root:
        names = root["/Names"]
        if isinstance(names, pikepdf.Dictionary) and "/EmbeddedFiles" in names:
            found.files.update(_identity(spec) for spec in _named(names["/EmbeddedFiles"]))
    if "/AF" in root:
        found.files.update(_identity(spec) for spec in _items(root["/AF"]))


def _named(node: Any, depth: int = 0) -> Iterator[Any]:
    """What a tree of names holds. Source: ISO 32000-1, 7.9.6."""
    if not isinstance(node, pikepdf.Dictionary) or depth > _MOST_DEPTH:
        return
    if "/Names" in node:
        yield from list(_items(node["/Names"]))[1::2][:_MOST_FILES]
    if "/Kids" in node:
        for kid in _items(node["/Kids"]):
            yield from _named(kid, depth + 1)


def _items(value: Any) -> Iterator[Any]:
    if isinstance(value, pikepdf.Array):
        yield from value


def _identity(spec: Any) -> object:
    """What tells one attached file from another: several entries may stand for the same."""
    packed = spec.get("/EF") if isinstance(spec, pikepdf.Dictionary) else None
    if isinstance(packed, pikepdf.Dictionary):
        for name in ("/F", "/UF", "/DOS", "/Unix", "/Mac"):
            if name in packed:
                return _object_id(packed[name]) or packed[name].unparse()
    return _object_id(spec) or spec.unparse() if isinstance(spec, pikepdf.Object) else repr(spec)


def _object_id(value: Any) -> tuple[int, int] | None:
    """None for what stands in its place and has no number of its own."""
    number: tuple[int, int] = value.objgen
    return number if number[0] else None


def _look_at_page(page: Any, found: _Found, *, is_deep: bool) -> None:
    try:
        resources = page[_RESOURCES]
    except KeyError:
        resources = _inherited_resources(page)
    if _FONT in resources:
        fonts = resources[_FONT]
        known = found.suspects.get(fonts.objgen)
        if known is None or known:  # mostly it is a list that other pages had, and nothing is missing
            _look_at_fonts(fonts, page, found)
    if is_deep and _XOBJECT in resources:
        _look_at_drawings(resources[_XOBJECT], found, 0)


def _inherited_resources(page: Any) -> Any:
    """Those of the nearest branch of the page tree that has any."""
    node, depth = page, 0
    while "/Resources" not in node and "/Parent" in node and depth < _MOST_DEPTH:
        node, depth = node["/Parent"], depth + 1
    return node["/Resources"] if "/Resources" in node else pikepdf.Dictionary()


def _look_at_annotations(annotations: Any, found: _Found) -> None:
    kinds = set()
    for mark in _items(annotations):
        kind = str(mark["/Subtype"]) if isinstance(mark, pikepdf.Dictionary) and "/Subtype" in mark else ""
        kinds.add(kind)
        if kind == "/FileAttachment":
            found.files.add(_identity(mark.get("/FS", mark)))
    found.redacted_pages += "/Redact" in kinds


def _look_at_fonts(fonts: Any, drawn: Any, found: _Found) -> None:
    """The fonts of a page, or of a drawing on one; `drawn` has its content."""
    number = fonts.objgen
    suspects = found.suspects.get(number) if number[0] else None
    if suspects is None:
        suspects = _suspects(fonts, found)
        if number[0]:
            found.suspects[number] = suspects
    if not suspects:
        return
    unsure = {name: font for name, font in suspects.items() if font not in found.missing}
    if unsure and found.looks < _MOST_LOOKS:
        found.looks += 1
        found.missing.update({font: None for name, font in unsure.items() if is_shown(drawn, name)})


def _suspects(fonts: Any, found: _Found) -> dict[str, Font]:
    """Those that aren't in the file; what is no font at all is passed over."""
    suspects = {}
    for name, font in fonts.items():
        number = font.objgen
        if number not in found.fonts:
            found.fonts[number] = missing_font(font)
        missing = found.fonts[number]
        if not number[0]:
            del found.fonts[number]
        if missing is not None:
            suspects[name] = missing
    return suspects


def _look_at_drawings(drawings: Any, found: _Found, depth: int) -> None:
    if not isinstance(drawings, pikepdf.Dictionary) or depth > _MOST_DEPTH:
        return
    for drawing in drawings.as_dict().values():
        number = _object_id(drawing)
        if number is None or number in found.seen or not isinstance(drawing, pikepdf.Stream):
            continue
        found.seen.add(number)
        if "/Resources" in drawing and drawing.get("/Subtype") == "/Form":
            resources = drawing["/Resources"]
            if "/Font" in resources:
                _look_at_fonts(resources["/Font"], drawing, found)
            if "/XObject" in resources:
                _look_at_drawings(resources["/XObject"], found, depth + 1)
