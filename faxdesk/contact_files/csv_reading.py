"""Contacts out of a table: ours, Outlook's, Google's, or any whose columns somebody has named."""

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from faxdesk.contact_files.columns import KINDS, NUMBERS, Column, Field, columns_of, number_field
from faxdesk.contact_files.raw import RawContact, RawNumber, full_name
from faxdesk.contact_files.spreadsheet import as_it_was
from faxdesk.contact_files.table_reading import Row, rows_of
from faxdesk.domain.options import Quality
from faxdesk.domain.people.contact import ContactSettings, DoNotFax, LineKind
from faxdesk.domain.people.folding import digits_of, fold
from faxdesk.domain.words import Message

_SEVERAL: Final = " ::: "
"""Between several values in one cell of Google's."""
_YES: Final = frozenset(["yes", "y", "true", "1", "x", "ja", "oui", "si"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as it lies in a file.

    Attributes:
        columns: what each holds, as far as its heading tells.
        has_headings: whether the first row is one of headings.
        sample: the first few rows, to tell columns by.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    has_headings: bool

    @property
    def has_numbers(self) -> bool:
        """Whether any column is known to hold numbers."""
        return any(column.field in NUMBERS for column in self.columns)

    @property
    def first_row(self) -> tuple[str, ...]:
        """Its headings; what stands in their place where it has none."""
        if self.has_headings:
            return tuple(column.heading for column in self.columns)
        return next(iter(self.sample), ())

    @property
    def sample(self) -> tuple[tuple[str, ...], ...]:
        return tuple(row.cells for row in self.rows[:5] if row.cells is not None)


def read_table(text: str, separator: str | None = None) -> Table:
    """The table in `text`; where it has no headings, its columns are told by what stands in them."""
    rows = tuple(rows_of(text, separator))
    first = next((row.cells for row in rows if row.cells is not None), ())
    columns = columns_of(first)
    has_words = any(column.field is not Field.IGNORED for column in columns)
    has_digits = any(map(digits_of, first))
    if not any(map(_looks_dialled, first)) and (has_words or (len(rows) > 1 and not has_digits)):
        place = next(place for place, row in enumerate(rows) if row.cells is first)
        return Table(columns=columns, rows=rows[:place] + rows[place + 1 :], has_headings=True)
    return Table(columns=_guessed(rows), rows=rows, has_headings=False)


def contacts_of(table: Table) -> Iterator[RawContact]:
    """A contact a row, in order."""
    width = len(table.columns)
    for row in table.rows:
        if row.cells is None:
            yield RawContact(line=row.line, problem=Message(code="contact.row_quotes"))
        elif len(row.cells) > width and any(row.cells[width:]):
            yield RawContact(line=row.line, problem=Message(code="contact.row_too_wide"))
        else:
            yield _contact(row.line, row.cells, table.columns)


def _guessed(rows: Sequence[Row]) -> tuple[Column, ...]:
    """Columns without headings: the first one of words is the name, the only one of numbers the fax number.

    Of several with numbers nobody can tell which are for faxes: a person has to.
    """
    cells = [row.cells for row in rows[:50] if row.cells is not None]
    width = max(map(len, cells), default=0)
    columns: list[Column] = []
    has_name = False
    for place in range(width):
        values = [row[place] for row in cells if len(row) > place and row[place]]
        field = Field.IGNORED
        if values and sum(_looks_dialled(each) for each in values) >= len(values) * 0.6:
            field = Field.FAX
        elif (
            values and not has_name and sum(any(map(str.isalpha, each)) for each in values) > len(values) / 2
        ):
            field, has_name = Field.NAME, True
        columns.append(Column(field=field))
    if [column.field for column in columns].count(Field.FAX) > 1:
        return tuple(Column(field=Field.IGNORED) if each.field is Field.FAX else each for each in columns)
    return tuple(columns)


def _looks_dialled(text: str) -> bool:
    return 7 <= len(digits_of(text)) <= 15 and re.fullmatch(r"[\d\s()+./\-]+", text) is not None


def _contact(line: int, cells: Sequence[str], columns: Sequence[Column]) -> RawContact:
    texts: dict[Field, str] = {}
    groups: list[str] = []
    for column, written in zip(columns, cells, strict=False):
        cell = as_it_was(written)
        if column.field is Field.GROUPS:
            groups += _groups(cell)
        elif column.field not in NUMBERS and cell:
            joined = column.field is Field.NOTES and texts.get(column.field)
            texts[column.field] = f"{joined}\n{cell}" if joined else cell
    starred = [group for group in groups if group.startswith("*")]
    get = texts.get
    parts = [get(field, "") for field in (Field.FIRST, Field.MIDDLE, Field.LAST)]
    name = get(Field.NAME) or full_name(
        get(Field.PREFIX, "") if any(parts) else "", parts, get(Field.SUFFIX, "")
    )
    try:
        settings = _settings(texts)
    except ValueError:
        return RawContact(line=line, name=name, problem=Message(code="contact.row_settings"))
    return RawContact(
        line=line,
        name=name,
        company=get(Field.COMPANY, ""),
        numbers=tuple(_numbers(cells, columns)),
        attention=get(Field.ATTENTION, ""),
        notes=get(Field.NOTES, ""),
        language=get(Field.LANGUAGE, ""),
        groups=tuple(group for group in groups if not group.startswith("*")),
        settings=settings,
        is_favourite=_is_yes(get(Field.FAVOURITE, "")) or any("starred" in group for group in starred),
        do_not_fax=_do_not_fax(texts),
    )


def _numbers(cells: Sequence[str], columns: Sequence[Column]) -> Iterator[RawNumber]:
    """In the columns' order; those with kind and label beside them by their slots."""
    slots: dict[int, dict[Field, str]] = defaultdict(dict)
    usual = ""
    for column, written in zip(columns, cells, strict=False):
        cell = written.removeprefix("'")
        if column.field in KINDS and cell:
            for text in _each_of(cell):
                yield RawNumber(text=text, kind=KINDS[column.field], label=column.heading)
        elif column.field in {Field.NUMBER, Field.NUMBER_KIND, Field.NUMBER_LABEL}:
            slots[column.slot][column.field] = written
        elif column.field is Field.USUAL:
            usual = cell
    for slot, values in sorted(slots.items()):
        for text in _each_of(values.get(Field.NUMBER, "").removeprefix("'")):
            yield _in_slot(text, values, is_default=usual == str(slot))


def _in_slot(text: str, values: Mapping[Field, str], *, is_default: bool) -> RawNumber:
    written = values.get(Field.NUMBER_LABEL, "")
    label = as_it_was(written).removeprefix("* ")
    stated = values.get(Field.NUMBER_KIND, "").lower()
    is_stated = stated in set(LineKind)
    kind = LineKind(stated) if is_stated else KINDS[number_field(fold(label)) or Field.VOICE]
    return RawNumber(text=text, kind=kind, label=label, is_default=is_default)


def _each_of(cell: str) -> Iterable[str]:
    return (text.strip() for text in cell.split(_SEVERAL) if text.strip())


def _groups(cell: str) -> list[str]:
    """Google parts them by ":::", Outlook by semicolons; ours are a small table with those."""
    if _SEVERAL.strip() in cell or cell.startswith("* "):
        return [group.strip() for group in cell.split(_SEVERAL.strip()) if group.strip()]
    try:
        [names] = csv.reader([cell], delimiter=";", skipinitialspace=True) if cell else [[]]
    except (csv.Error, ValueError):
        names = cell.split(";")
    return [name.strip() for name in names if name.strip()]


def _settings(texts: Mapping[Field, str]) -> ContactSettings:
    """Raises ValueError for a quality that there isn't."""
    cover = texts.get(Field.COVER)
    monochrome = texts.get(Field.MONOCHROME)
    return ContactSettings(
        cover="" if cover == NO_COVER else cover,
        quality=Quality(texts[Field.QUALITY]) if Field.QUALITY in texts else None,
        monochrome=None if monochrome is None else _is_yes(monochrome),
        is_t38_off=_is_yes(texts.get(Field.T38_OFF, "")),
        has_slower_tries=_is_yes(texts.get(Field.SLOWER_TRIES, "")),
    )


NO_COVER: Final = "(none)"
"""What our tables have for a contact whose faxes go without a cover."""


def _do_not_fax(texts: Mapping[Field, str]) -> DoNotFax | None:
    reason = texts.get(Field.DO_NOT_FAX)
    if reason is None:
        return None
    return DoNotFax(
        reason=reason,
        by=texts.get(Field.DO_NOT_FAX_BY, ""),
        since_s=_or_zero(lambda: datetime.fromisoformat(texts[Field.DO_NOT_FAX_SINCE]).timestamp()),
    )


def _or_zero(read: Callable[[], float]) -> float:
    try:
        return read()
    except (KeyError, ValueError, OverflowError):
        return 0.0


def _is_yes(text: str) -> bool:
    return fold(text) in _YES
