"""Names and numbers read together out of what was copied from a spreadsheet, a mail or a web page.

What is headed or marked as something else than a fax number is never taken by itself: a telephone, a date,
a number of a patient. It is shown, with what is doubtful about it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from faxdesk.contact_files.columns import KINDS, NO_RECIPIENT, Column, Field, columns_of, number_field
from faxdesk.contact_files.raw import full_name
from faxdesk.domain.people.address import is_sip_uri
from faxdesk.domain.people.folding import digits_of, fold
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.numbering import Recognised

_FEWEST_DIGITS: Final = 7
_NUMBER: Final = re.compile(
    r"(?<![\w.])\+?\(?\d(?:[\d ()./\u00a0\u2010-\u2015-]*\d){5,}(?:;ext=\d+| ?(?:x|ext\.?) ?\d{1,6})?(?!\w)",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})")
_ZIP: Final = re.compile(r"\d{5}-\d{4}")
_BETWEEN: Final = re.compile(r"\t|[|;](?![\w-]+=)|,(?!,)")
_WORDS_OF_A_MARK: Final = 3
_MARK: Final = re.compile(
    r"[\s(\[,;:.\u2013-]*(?:\b(?:direct|office|work|home|business|main|mobile)\b[\s.-]*)?"
    r"\b(?:(?:tele)?fax|facsimile|t[eé]l[eé]copi|(?:tele)?phone?|telefon|fon\b|tel\b|t[eé]l\b|voice|mobil|cell|handy"
    r"|portable|pager)\w*[\s.-]*(?:no|nr|num|number|nummer)?[\s:.#)\]-]*$",
    re.IGNORECASE,
)
"""At the end of what stands before a number: what it is called."""
_SPELT: Final = re.compile(r"\+?1?[ -]?\(?(?:800|888|877|866|855|844|833)\)?[ -][A-Z0-9][A-Z0-9-]{6,}\b")
"""1-800-FAX-LINE"""


_SIGNS: Final = frozenset({"mrn", "id", "zip", "dob", "npi"})
"""Words that alone in a cell say what the number beside it is."""


class _Marked(NamedTuple):
    """A number as written, what it is said to be, and in which words."""

    number: str
    kind: Field | None = None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedRow:
    """One number, and whose it is.

    Attributes:
        written: the line it stood on.
        number: None where the row has none.
        doubt: why it isn't taken without a question; None for what is clear.
    """

    written: str
    name: str = ""
    company: str = ""
    number: "Recognised | None" = None
    doubt: Message | None = None

    @property
    def is_usable(self) -> bool:
        return self.number is not None and self.number.is_usable

    @property
    def is_clear(self) -> bool:
        """Whether it may be taken as it is."""
        return self.is_usable and self.doubt is None


@dataclass(slots=True, kw_only=True)
class _Record:
    """What belongs to one party: names, and numbers."""

    written: str
    name: str = ""
    company: str = ""
    numbers: list[_Marked] = field(default_factory=list)


def read_pasted(text: str, *, default_country: str) -> list[PastedRow]:
    """Every row of it that has a number, or has letters and should have one.

    Args:
        default_country: ISO 3166 code for numbers without one.
    """
    lines = text.splitlines()
    table = _table(lines)
    records = _of_table(*table) if table is not None else _of_lines(lines)
    understand = _Understanding(default_country)
    return [row for record in records for row in _rows(record, understand)]


class _Understanding:
    """Numbers as they are understood, each text once."""

    def __init__(self, country: str) -> None:
        self._country = country
        self._known: dict[str, Recognised] = {}

    def __call__(self, text: str) -> "Recognised":
        if text not in self._known:
            from faxdesk.numbering import recognise

            self._known[text] = recognise(text, default_country=self._country)
        return self._known[text]


def _rows(record: _Record, understand: _Understanding) -> Iterator[PastedRow]:
    """The fax numbers of a party; where it has none that is called so, the others with a question."""
    faxes = [each for each in record.numbers if each.kind is Field.FAX]
    plain = [each for each in record.numbers if each.kind is None and understand(each.number).is_usable]
    is_unsure = not faxes and len(plain) > 1 and bool(record.name or record.company)
    others = [each for each in record.numbers if each.kind in KINDS] or record.numbers
    for each in faxes or plain or others:
        doubt = Message(code="contact.paste_several") if is_unsure else _doubt(each)
        yield _row(record, understand(each.number), doubt)
    if not record.numbers:
        yield _row(record, None, Message(code="contact.paste_none"))


def _row(record: _Record, number: "Recognised | None", doubt: Message | None) -> PastedRow:
    return PastedRow(
        written=record.written, name=record.name, company=record.company, number=number, doubt=doubt
    )


def _kind(words: str) -> Field | None:
    """What a number is by folded words before or above it; None where they say nothing."""
    if (kind := number_field(words)) is not None:
        return kind
    return Field.IGNORED if NO_RECIPIENT.search(words) else None


def _doubt(marked: _Marked) -> Message | None:
    if marked.kind is None or marked.kind is Field.FAX:
        return None
    code = "contact.paste_phone" if marked.kind in KINDS else "contact.paste_mark"
    return Message(code=code, values={"label": marked.label.strip(" :\t()") or "?"})


def _table(lines: Sequence[str]) -> tuple[tuple[Column, ...], list[list[str]]] | None:
    """Columns with headings and the rows below them; None where there are no headings."""
    filled = [line for line in lines if line.strip()]
    if len(filled) < 2:
        return None
    for separator in ("\t", ";", "|", ","):
        cells = [[cell.strip().strip('"') for cell in line.split(separator)] for line in filled]
        if len(cells[0]) < 2 or any(len(row) > len(cells[0]) for row in cells):
            continue
        if any(map(_NUMBER.search, cells[0])):
            continue
        columns = columns_of(cells[0])
        if any(column.field is not Field.IGNORED for column in columns):
            return columns, cells[1:]
    return None


def _of_table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Iterator[_Record]:
    for cells in rows:
        texts: dict[Field, str] = {}
        record = _Record(written="  ".join(filter(None, cells)))
        for column, cell in zip(columns, cells, strict=False):
            if column.field in KINDS:
                found = (number for _, number in _numbers_in(cell))
                record.numbers += [each._replace(kind=column.field, label=column.heading) for each in found]
            elif column.field is Field.IGNORED and _NUMBER.fullmatch(cell):
                # Under a heading that nobody here knows: never a recipient without a question.
                record.numbers.append(_Marked(cell, Field.IGNORED, column.heading))
            elif cell:
                texts.setdefault(column.field, cell)
        parts = [texts.get(name, "") for name in (Field.FIRST, Field.MIDDLE, Field.LAST)]
        prefix = texts.get(Field.PREFIX, "") if any(parts) else ""
        record.name = texts.get(Field.NAME) or full_name(prefix, parts, texts.get(Field.SUFFIX, ""))
        record.company = texts.get(Field.COMPANY, "")
        if record.written:
            yield record


def _of_lines(lines: Sequence[str]) -> Iterator[_Record]:
    """A party a line; or a name on a line of its own, and its numbers on the lines below it."""
    heading: _Record | None = None
    for line in lines:
        found = _record_of(line)
        if not line.strip() or found is None:
            if heading is not None:
                yield heading
            heading = None
        elif not found.numbers:
            if heading is not None and not heading.numbers:
                heading.company = heading.company or _without_street(found.name)
            else:
                if heading is not None:
                    yield heading
                heading = found
        elif found.name or heading is None:
            if heading is not None:
                yield heading
            heading = None
            yield found
        else:
            heading.numbers += found.numbers
    if heading is not None:
        yield heading


def _without_street(line: str) -> str:
    """A second line of an address, "" where it is the street's or the town's."""
    return "" if digits_of(line) else line


def _record_of(line: str) -> _Record | None:
    """What one line says; None for one of neither letters nor digits."""
    record = _Record(written=" ".join(line.split()))
    names: list[str] = []
    mark = ""
    for piece in _BETWEEN.split(line):
        cell = " ".join(piece.split())
        numbers = list(_numbers_in(cell))
        if not numbers:
            mark = cell if _is_mark(cell) else ""
            if cell and not mark and any(map(str.isalpha, cell)):
                names.append(cell)
        for name, number in numbers:
            if name:
                names.append(name)
            is_told = number.kind is None and mark
            record.numbers.append(number._replace(kind=_kind(fold(mark)), label=mark) if is_told else number)
    record.name = ", ".join(names)
    return record if record.name or record.numbers else None


def _is_mark(cell: str) -> bool:
    """Whether a cell alone says what the number beside it is."""
    return bool(cell) and (fold(cell) in _SIGNS or not _MARK.sub("", cell).strip())


def _numbers_in(cell: str) -> Iterator[tuple[str, _Marked]]:
    """Each number in a cell with the name before it, and marked by the words before it or right behind it."""
    if is_sip_uri(cell):
        yield "", _Marked(cell)
        return
    matches = [each for each in _NUMBER.finditer(cell) if len(digits_of(each[0])) >= _FEWEST_DIGITS]
    if not matches and (spelt := _SPELT.search(cell)) is not None:
        matches = [spelt]
    end = 0
    for place, match in enumerate(matches):
        before = cell[end : match.start()].strip()
        end = match.end()
        until = matches[place + 1].start() if place + 1 < len(matches) else len(cell)
        behind = cell[end:until].strip()
        if _kind(_last_words(before)) is None and behind and _is_mark(behind.strip("()[] ")):
            end = until
            yield before.strip(_EDGES), _Marked(match[0].strip(), _kind(fold(behind)), behind)
        else:
            yield _named(before, match[0].strip())


_EDGES: Final = " :,;.-\u2013()[]<>"
_LETTER: Final = re.compile(r"(?:^|[\s,;|])([FTPMCO])[:.]$|^([FTPMCO])$")
"""As below letters: "F: ..." is the fax, and the others are telephones."""


def _named(before: str, number: str) -> tuple[str, _Marked]:
    if _DATE.fullmatch(number):
        return "", _Marked(number, Field.IGNORED, before or number)
    if _ZIP.fullmatch(number):
        return "", _Marked(number, Field.IGNORED, before or number)
    if (letter := _LETTER.search(before)) is not None:
        called = Field.FAX if (letter[1] or letter[2]) == "F" else Field.VOICE
        return before[: letter.start()].strip(_EDGES), _Marked(number, called, before)
    kind = _kind(_last_words(before))
    if kind is Field.IGNORED:
        return "", _Marked(number, kind, before)
    return _MARK.sub("", before).strip(_EDGES), _Marked(number, kind, before)


def _last_words(text: str) -> str:
    return " ".join(fold(text).split()[-_WORDS_OF_A_MARK:])
