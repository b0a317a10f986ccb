"""Faxes one below the other, each in a line whose columns stand in the same place."""

import shutil
import sys
import unicodedata
from collections.abc import Sequence
from typing import Final, NamedTuple

from faxdesk.cli.output import broadcast_state, broadcast_to, documents_text, names_text, state_text
from faxdesk.domain.fax.broadcast import Broadcast
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import QueueStatus
from faxdesk.domain.words import shown

_NUMBER_CELLS: Final = 16
_MOST_CELLS: Final = 40
"""No column but the last is wider on account of a long name."""

_CUT: Final = "…"


class Cells(NamedTuple):
    """What stands in the columns of one line."""

    id: str
    recipient: str
    documents: str
    state: str


def fax_cells(fax: Fax, queue: QueueStatus, now_s: float) -> Cells:
    number = shown(fax.recipient.address)
    return Cells(str(fax.id), number, documents_text(fax), state_text(fax, queue, now_s))


def broadcast_cells(broadcast: Broadcast) -> Cells:
    documents = names_text(broadcast.head)
    return Cells(broadcast.name, broadcast_to(broadcast), documents, broadcast_state(broadcast))


def lines_of(rows: Sequence[Cells], *, width: int | None) -> list[str]:
    """The rows for a person; cut to `width` cells where that is given, else as long as they are."""
    names = [row.documents for row in rows]
    if width is not None:
        names = [cut(name, _MOST_CELLS) for name in names]
    number_cells = _column([row.recipient for row in rows], least=_NUMBER_CELLS)
    name_cells = _column(names)
    lines = [
        f"{row.id:>5}  {_padded(row.recipient, number_cells)}  {_padded(name, name_cells)}  {row.state}"
        for row, name in zip(rows, names, strict=True)
    ]
    return lines if width is None else [cut(line, width) for line in lines]


def terminal_width() -> int | None:
    """How many cells a line may have on standard output; None where that is no terminal."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def cut(text: str, most_cells: int) -> str:
    """The text, its end left out with a mark where it has more than `most_cells`."""
    if cells(text) <= most_cells:
        return text
    kept, taken = [], cells(_CUT)
    for letter in text:
        taken += cells(letter)
        if taken > most_cells:
            break
        kept.append(letter)
    return "".join(kept).rstrip() + _CUT


def cells(text: str) -> int:
    """How many cells of a terminal the text takes: wide letters two, accents that stand on a letter none."""
    if text.isascii():
        return len(text)
    return sum(_cells_of(letter) for letter in text)


def _cells_of(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def _column(texts: Sequence[str], *, least: int = 0) -> int:
    return min(max([least, *map(cells, texts)]), _MOST_CELLS)


def _padded(text: str, to_cells: int) -> str:
    return text + " " * (to_cells - cells(text))
