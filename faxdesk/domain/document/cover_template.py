"""A cover page's template: a plain text file that any editor changes, and that can't do anything but print.

How one is written stands at the head of resources/covers/standard.txt.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from faxdesk.domain.document.cover import FIELD_NAMES
from faxdesk.domain.errors import InvalidInputError

MAX_TEMPLATE_CHARS: Final = 50_000
_MAX_CELLS: Final = 4
_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_FOOTER: Final = "@foot"


class Style(StrEnum):
    """How a line of the cover is set."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    CENTRED = "centred"
    SMALL = "small"
    ROW = "row"
    RULE = "rule"
    SPACE = "space"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a template, or of a filled-in cover.

    Attributes:
        cells: the text; of a row, labels and what they stand for in turns; none for a rule or a space.
    """

    style: Style
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A cover page: what stands from the top down, and what stands in the footer of the last page."""

    body: tuple[Line, ...]
    footer: tuple[Line, ...] = ()


_STARTS: Final[Sequence[tuple[str, Style]]] = (
    ("== ", Style.HEADING),
    ("= ", Style.TITLE),
    ("^ ", Style.CENTRED),
    ("~ ", Style.SMALL),
)


def parse_template(text: str) -> Template:
    """The template that `text` is; raises InvalidInputError that names the line at fault."""
    if len(text) > MAX_TEMPLATE_CHARS:
        raise InvalidInputError("template", "input.cover_template_long", limit=MAX_TEMPLATE_CHARS)
    parts: list[list[Line]] = [[]]
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        line = raw.strip()
        if line.startswith("#"):
            continue
        if line == _FOOTER and len(parts) == 1:
            parts.append([])
            continue
        parts[-1].append(_line(line, number))
    body, footer = parts[0], parts[1] if len(parts) > 1 else []
    if not any(each.cells for each in body):
        raise InvalidInputError("template", "input.cover_template_empty")
    return Template(body=_trimmed(body), footer=_trimmed(footer))


def filled(lines: Sequence[Line], values: Mapping[str, str]) -> tuple[Line, ...]:
    """The lines with every field's value in its place; lines with nothing but empty fields are left out.

    A value of several lines becomes several lines of the same style.
    """
    found: list[Line] = []
    for line in lines:
        if line.style in {Style.RULE, Style.SPACE}:
            found.append(line)
        elif line.style is Style.ROW:
            cells = tuple(_kept_cells(line.cells, values))
            found += [Line(style=Style.ROW, cells=cells)] if cells else []
        else:
            found += _paragraphs(line, values)
    return _trimmed(found)


def is_label(cell: str) -> bool:
    """Whether it says something by itself, and isn't only a field that is filled in."""
    return any(map(str.isalpha, _FIELD.sub("", cell)))


def _line(line: str, number: int) -> Line:
    if not line:
        return Line(style=Style.SPACE)
    if len(line) >= 3 and set(line) == {"-"}:
        return Line(style=Style.RULE)
    for name in _FIELD.findall(line):
        if name not in FIELD_NAMES:
            raise InvalidInputError(
                "template", "input.cover_field_unknown", line=number, name=name[:40] or "{}"
            )
    for start, style in _STARTS:
        if line.startswith(start):
            return Line(style=style, cells=(line.removeprefix(start).strip(),))
    if "|" in line:
        cells = tuple(cell.strip() for cell in line.split("|"))
        if len(cells) > _MAX_CELLS or len(cells) % 2:
            raise InvalidInputError("template", "input.cover_row", line=number)
        return Line(style=Style.ROW, cells=cells)
    return Line(style=Style.TEXT, cells=(line,))


def _kept_cells(cells: Sequence[str], values: Mapping[str, str]) -> Iterator[str]:
    """Label and value, where the value has anything in it."""
    for label, value in zip(cells[::2], cells[1::2], strict=True):
        if _has_something(value, values):
            yield _put(label, values)
            yield " ".join(_put(value, values).split())


def _paragraphs(line: Line, values: Mapping[str, str]) -> list[Line]:
    (text,) = line.cells
    if not _has_something(text, values):
        return []
    return [
        Line(style=line.style, cells=(part.rstrip(),)) if part.strip() else Line(style=Style.SPACE)
        for part in _put(text, values).strip().splitlines()
    ]


def _has_something(text: str, values: Mapping[str, str]) -> bool:
    names = _FIELD.findall(text)
    return not names or any(values.get(name, "").strip() for name in names)


def _put(text: str, values: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda match: values.get(match[1], ""), text)


def _trimmed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Without spaces at both ends and rules below which nothing stands; of several in a row one."""
    kept: list[Line] = []
    for line in lines:
        before = next((each.style for each in reversed(kept) if each.style is not Style.SPACE), None)
        is_double = line.style is Style.RULE and before is Style.RULE
        is_idle = line.style is Style.SPACE and (not kept or kept[-1].style is Style.SPACE)
        if not is_double and not is_idle:
            kept.append(line)
    while kept and kept[-1].style in {Style.SPACE, Style.RULE}:
        kept.pop()
    return tuple(kept)
