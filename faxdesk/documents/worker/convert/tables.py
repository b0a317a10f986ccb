"""A list of values, as programs exchange them, becomes a sheet for LibreOffice. Runs in the worker.

Every value stays as it is written: a number with a leading zero keeps it, and nothing is taken for a date.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from faxdesk.documents.convert.problem import ConversionError
from faxdesk.documents.kinds.texts import delimiter_of
from faxdesk.documents.opening import open_regular
from faxdesk.documents.worker.convert.texts import MAX_TEXT_BYTES, decoded
from faxdesk.domain.document.paper import Paper

_MARGIN_CM: Final = 1.5
_CM_PER_PT: Final = 2.54 / 72
_CHARACTER_CM: Final = 0.235
"""Of ten points, wide letters included."""
_PADDING_CM: Final = 0.4
_MOST_COLUMN_CM: Final = 7.0
"""What is wider is broken into lines."""

_LEAST_SCALE: Final = 0.5
"""Five points: smaller, nobody reads it off a fax."""
_MOST_CELLS: Final = 200_000

_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<office:document"
    + "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}:1.0"'
        for name, place in (
            ("office", "office"),
            ("style", "style"),
            ("text", "text"),
            ("table", "table"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    + ' office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
)


def write_table(job: Mapping[str, Any]) -> dict[str, Any]:
    """Write the list job["path"] as the new sheet job["output"]; whether its columns part over pages.

    With job["fits"] they never do. The answer is "refused" where it is no list, or far too long a one.
    """
    try:
        rows = _rows(Path(job["path"]))
    except ConversionError as error:
        return {"refused": error.code}
    widths = _widths_cm(rows)
    needed_cm = sum(widths)
    sides_cm = [side * _CM_PER_PT for side in Paper(job["paper"]).size_pt]
    is_landscape = needed_cm > sides_cm[0] - 2 * _MARGIN_CM
    room_cm = sides_cm[is_landscape] - 2 * _MARGIN_CM
    is_fitted = needed_cm > room_cm and (job["fits"] or needed_cm * _LEAST_SCALE <= room_cm)
    with Path(job["output"]).open("x", encoding="utf-8") as out:
        out.write(_HEAD)
        out.write(_styles(widths, sides_cm, is_landscape=is_landscape, is_fitted=is_fitted))
        out.writelines(_body(rows, len(widths)))
    return {"refused": None, "is_parted": needed_cm > room_cm and not is_fitted}


def _rows(path: Path) -> list[list[str]]:
    with open_regular(path) as file:
        raw = file.read(MAX_TEXT_BYTES + 1)
    if len(raw) > MAX_TEXT_BYTES:
        raise ConversionError("text_too_long")
    text = decoded(raw).lstrip("\ufeff").replace("\0", "")
    delimiter = delimiter_of(text[:4_000], is_cut=len(text) > 4_000) or ";"
    if text[:4].lower() == "sep=":
        text = text.partition("\n")[2]
    csv.field_size_limit(MAX_TEXT_BYTES)
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(row)]
    except csv.Error as error:
        raise ConversionError("office_failed") from error
    if not rows:
        raise ConversionError("text_empty")
    if sum(map(len, rows)) > _MOST_CELLS:
        raise ConversionError("text_too_long")
    return rows


def _widths_cm(rows: Sequence[Sequence[str]]) -> list[float]:
    longest = [0] * max(map(len, rows))
    for row in rows:
        for column, value in enumerate(row):
            longest[column] = max(longest[column], *(len(line) for line in value.split("\n")))
    return [min(_MOST_COLUMN_CM, _PADDING_CM + _CHARACTER_CM * max(2, chars)) for chars in longest]


def _styles(
    widths: Sequence[float], sides_cm: Sequence[float], *, is_landscape: bool, is_fitted: bool
) -> str:
    width_cm, height_cm = sides_cm[::-1] if is_landscape else sides_cm
    scale = 'style:scale-to-X="1" style:scale-to-Y="0"' if is_fitted else 'style:scale-to="100%"'
    columns = "".join(
        f'<style:style style:name="co{number}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width:.2f}cm"/></style:style>'
        for number, width in enumerate(widths)
    )
    return (
        '<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties '
        f'fo:page-width="{width_cm:.2f}cm" fo:page-height="{height_cm:.2f}cm" fo:margin="{_MARGIN_CM}cm" '
        f'style:print-orientation="{"landscape" if is_landscape else "portrait"}" {scale} '
        'style:print="grid zero-values"/></style:page-layout>'
        f'{columns}<style:style style:name="ta1" style:family="table" style:master-page-name="Default"/>'
        '<style:style style:name="ro1" style:family="table-row"><style:table-row-properties '
        'style:use-optimal-row-height="true"/></style:style>'
        '<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties '
        'fo:wrap-option="wrap"/><style:text-properties fo:font-size="10pt"/></style:style>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Default" '
        'style:page-layout-name="pm1"><style:header style:display="false"/>'
        '<style:footer style:display="false"/></style:master-page></office:master-styles>'
    )


def _body(rows: Sequence[Sequence[str]], columns: int) -> Iterator[str]:
    yield '<office:body><office:spreadsheet><table:table table:name="1" table:style-name="ta1">'
    for number in range(columns):
        yield f"<table:table-column table:style-name={quoteattr(f'co{number}')}/>"
    for row in rows:
        yield '<table:table-row table:style-name="ro1">'
        for value in row:
            lines = "".join(f"<text:p>{escape(_printable(line))}</text:p>" for line in value.split("\n"))
            yield f'<table:table-cell table:style-name="ce1" office:value-type="string">{lines}'
            yield "</table:table-cell>"
        yield "</table:table-row>"
    yield "</table:table></office:spreadsheet></office:body></office:document>\n"


def _printable(text: str) -> str:
    """What XML can hold."""
    return "".join(each for each in text if (each >= " " or each == "\t") and each not in "\ufffe\uffff")
