"""Looks into an OpenDocument file, which LibreOffice makes of any format that it reads. Runs in the worker.

So one reader finds tracked changes, fonts, attached files and wide sheets in DOC, DOCX, RTF, ODT, XLS, XLSX
and ODS alike. Source of names: OpenDocument 1.3, part 3.
"""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from faxdesk.documents.opening import open_regular

_MOST_PART_BYTES: Final = 200_000_000
_CM: Final[Mapping[str, float]] = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72, "pc": 2.54 / 6}
_PAPER_CM: Final = (20.99, 29.7)
_MAX_WIDTH_OVER: Final = 1.005


@dataclass(slots=True)
class Sheet:
    """A sheet of a workbook that has something in it.

    Attributes:
        width_cm: of the columns up to the last with content; page_cm: of the paper between its margins.
    """

    width_cm: float
    page_cm: float

    @property
    def is_parted(self) -> bool:
        """Whether its columns part over pages."""
        return self.width_cm > self.page_cm * _MAX_WIDTH_OVER


@dataclass(slots=True)
class OpenDocument:
    """What was found in one.

    Attributes:
        fonts: names of those that its text is set in.
        files: things attached to it.
    """

    changes: int = 0
    files: int = 0
    fonts: set[str] = field(default_factory=set)
    sheets: list[Sheet] = field(default_factory=list)


def read_open_document(path: Path) -> OpenDocument:
    """Look into the file; raises BadZipFile, ElementTree.ParseError, KeyError, ValueError, OSError."""
    found = OpenDocument()
    with open_regular(path) as file, zipfile.ZipFile(file) as archive:
        content, styles = (_part(archive, name) for name in ("content.xml", "styles.xml"))
    _look_at_text(content, styles, found)
    found.sheets = list(_sheets(content, styles))
    return found


def _part(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    if archive.getinfo(name).file_size > _MOST_PART_BYTES:
        raise ValueError("too large")
    return ElementTree.fromstring(archive.read(name))  # noqa: S314 - expat bounds entities; we are in the worker


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _get(element: ElementTree.Element, name: str) -> str | None:
    """An attribute by its own name, whatever its namespace."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), None)


def _find(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (element for element in root.iter() if _tag(element) == name)


def _look_at_text(content: ElementTree.Element, styles: ElementTree.Element, found: OpenDocument) -> None:
    used = {value for element in content.iter() if (value := _get(element, "style-name")) is not None}
    found.changes = sum(1 for _ in _find(content, "changed-region"))
    found.files = sum(1 for _ in _find(content, "object-ole"))
    faces = {
        _get(face, "name"): (_get(face, "font-family") or "").strip("'\"")
        for root in (content, styles)
        for face in _find(root, "font-face")
    }
    by_name = {_get(style, "name"): style for root in (content, styles) for style in _find(root, "style")}
    waiting = [*used, "Standard"]
    seen: set[str | None] = set()
    while waiting:
        name = waiting.pop()
        style = by_name.get(name)
        if name in seen or style is None:
            continue
        seen.add(name)
        parent = _get(style, "parent-style-name")
        if parent is not None:
            waiting.append(parent)
        for properties in _find(style, "text-properties"):
            face = _get(properties, "font-name")
            if face is not None:
                found.fonts.add(faces.get(face) or face)
    for default in _find(styles, "default-style"):
        if _get(default, "family") in {"paragraph", "table-cell"}:
            found.fonts.update(
                faces.get(face) or face
                for properties in _find(default, "text-properties")
                if (face := _get(properties, "font-name")) is not None
            )


def _sheets(content: ElementTree.Element, styles: ElementTree.Element) -> Iterator[Sheet]:
    body = next(_find(content, "spreadsheet"), None)
    if body is None:
        return
    widths = {
        _get(style, "name"): _length_cm(_get(properties, "column-width"))
        for style in _find(content, "style")
        for properties in _find(style, "table-column-properties")
    }
    hidden = {
        _get(style, "name")
        for style in _find(content, "style")
        for properties in _find(style, "table-properties")
        if _get(properties, "display") == "false"
    }
    masters = {_get(style, "name"): _get(style, "master-page-name") for style in _find(content, "style")}
    layouts = {_get(page, "name"): _get(page, "page-layout-name") for page in _find(styles, "master-page")}
    pages = {_get(layout, "name"): _page_cm(layout) for layout in _find(styles, "page-layout")}
    for table in (child for child in body if _tag(child) == "table"):
        width_cm = _used_width_cm(table, widths)
        is_hidden = _get(table, "style-name") in hidden or _get(table, "print") == "false"
        if width_cm and not is_hidden:
            layout = layouts.get(masters.get(_get(table, "style-name")))
            yield Sheet(width_cm, pages.get(layout, _PAPER_CM[0] - 4.0))


def _used_width_cm(table: ElementTree.Element, widths: Mapping[str | None, float | None]) -> float:
    last = max((_last_column(row) for row in _find(table, "table-row")), default=0)
    total, column = 0.0, 0
    for each in _find(table, "table-column"):
        repeated = _repeated(each)
        taken = max(0, min(repeated, last - column))
        if _get(each, "visibility") not in {"collapse", "filter"}:
            total += taken * (widths.get(_get(each, "style-name")) or 2.26)
        column += repeated
    return total


def _last_column(row: ElementTree.Element) -> int:
    """The number of the row's last cell with anything in it, from 1; 0 for an empty row."""
    column = last = 0
    for cell in row:
        if _tag(cell) not in {"table-cell", "covered-table-cell"}:
            continue
        column += _repeated(cell)
        if len(cell) or _get(cell, "value-type") is not None:
            last = column
    return last


def _repeated(element: ElementTree.Element) -> int:
    return min(int(_get(element, "number-columns-repeated") or 1), 20_000)


def _page_cm(layout: ElementTree.Element) -> float:
    """How much of a sheet's width goes on a page, as large as it is printed."""
    for properties in _find(layout, "page-layout-properties"):
        if _get(properties, "scale-to-X") or _get(properties, "scale-to-pages"):
            return float("inf")
        is_landscape = _get(properties, "print-orientation") == "landscape"
        page = _length_cm(_get(properties, "page-width")) or _PAPER_CM[is_landscape]
        margins = (_length_cm(_get(properties, f"margin-{side}")) or 0.0 for side in ("left", "right"))
        scale = float((_get(properties, "scale-to") or "100%").rstrip("%")) / 100
        return max(0.1, page - sum(margins)) / max(scale, 0.05)
    return _PAPER_CM[0] - 4.0


def _length_cm(text: str | None) -> float | None:
    """A length as OpenDocument writes it, or None."""
    unit = _CM.get((text or "")[-2:])
    try:
        return float((text or "")[:-2]) * unit if unit is not None else None
    except ValueError:
        return None
