"""Tables with separators between their columns, row by row, with the lines they begin on."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

SEPARATORS: Final = (";", "\t", ",", "|")
_LOOKED_AT: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `cells` is None where it can't be told what its cells are."""

    line: int
    cells: tuple[str, ...] | None


def rows_of(text: str, separator: str | None = None) -> Iterator[Row]:
    """Every row that isn't empty. A quote that is never closed spoils its own row alone.

    Args:
        separator: None finds out which it is.
    """
    lines = list(io.StringIO(text, newline=""))
    at = 0
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip("\r\n")) == 5:
        separator, at = lines[0][4], 1
    separator = separator or separator_of(lines[at : at + _LOOKED_AT])
    while at < len(lines):
        reader = csv.reader(iter(lines[at:]), delimiter=separator, strict=True)
        was = at
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield Row(line=was + 1, cells=tuple(map(str.strip, cells)))
                was = at + reader.line_num
            return
        except csv.Error:
            yield Row(line=was + 1, cells=None)
            at = was + 1


def separator_of(lines: Sequence[str]) -> str:
    """Which sign parts most lines into equally many cells; a comma where none does."""
    return max(SEPARATORS, key=lambda sign: _evenness(lines, sign))


def _evenness(lines: Sequence[str], separator: str) -> tuple[float, int]:
    """How many of the rows have as many cells as most have, and how many cells; none for one cell."""
    try:
        counts = Counter(len(cells) for cells in csv.reader(lines, delimiter=separator) if cells)
    except csv.Error:
        return 0, 0
    if not counts:
        return 0, 0
    cells, often = counts.most_common(1)[0]
    return (round(often / counts.total(), 1), cells) if cells > 1 else (0, 0)
