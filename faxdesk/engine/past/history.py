"""The history as the faces ask for it: what was typed becomes a question, what was found a file."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain import words
from faxdesk.domain.fax.failure import CLASS_OF_REASON
from faxdesk.domain.fax.history import HistoryPage, HistoryQuery
from faxdesk.domain.fax.state import ENDED, State
from faxdesk.domain.people.folding import fold
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.past.records import HistoryRecords

log = logging.getLogger(__name__)

_AT_ONCE: Final = 500
_FEWEST_LETTERS: Final = 4
"""A shorter word is in too many sentences."""

_STATES: Final[Mapping[str, frozenset[State]]] = {
    "delivered": frozenset({State.DELIVERED}),
    "failed": frozenset({State.FAILED}),
    "cancelled": frozenset({State.CANCELLED}),
    "canceled": frozenset({State.CANCELLED}),
    "sent": frozenset({State.DELIVERED, State.MARKED_SENT}),
}

COLUMNS: Final = (
    *("Fax", "Added", "Ended", "Name", "Company", "Number", "Documents", "Pages"),
    *("State", "Reason", "User", "Tags"),
)


def with_meanings(query: HistoryQuery) -> HistoryQuery:
    """The same question, in which words may also mean a state, or why a fax failed."""
    typed = fold(query.text).split()
    states = {word: _STATES[word] for word in typed if word in _STATES}
    reasons = {word: found for word in typed if (found := _reasons(word))}
    return replace(query, state_words=states, reason_words=reasons)


def _reasons(word: str) -> frozenset[str]:
    if len(word) < _FEWEST_LETTERS:
        return frozenset()
    said = {reason: fold(words.text(Message(code=f"failure.{reason}"))) for reason in CLASS_OF_REASON}
    return frozenset(reason for reason, text in said.items() if f" {word}" in f" {text}")


def found(history: "HistoryRecords", query: HistoryQuery, *, limit: int | None = None) -> "Iterator[Fax]":
    """All that fits, or so many, page by page."""
    left = limit
    page = HistoryPage(faxes=(), after=None, is_cut=True)
    while left is None or left > 0:
        page = history.page(query, after=page.after, limit=min(_AT_ONCE, left or _AT_ONCE))
        yield from page.faxes
        left = None if left is None else left - len(page.faxes)
        if page.after is None:
            return


def as_table(
    faxes: "Iterable[Fax]",
    tags: Mapping[int, Sequence[str]],
    state_text: "Callable[[Fax], str]",
    *,
    separator: str = ",",
) -> bytes:
    """As CSV that Excel and LibreOffice open as it is meant: every number a text; see write_rows."""
    from faxdesk.contact_files.spreadsheet import write_rows
    from faxdesk.numbering import recognise

    def row(fax: "Fax") -> list[str]:
        payload = fax.payload
        return [
            *(str(fax.id), _local(fax.created_at_s), _local(fax.state_since_s) if fax.state in ENDED else ""),
            *(fax.recipient.name, fax.recipient.company),
            recognise(fax.recipient.address, default_country="").display or fax.recipient.address,
            ", ".join(each.name for each in payload.documents),
            "" if payload.pages is None else str(payload.pages),
            *(state_text(fax), fax.failure_reason or "", fax.by_user, ", ".join(tags.get(fax.id, ()))),
        ]

    return write_rows(COLUMNS, (row(fax) for fax in faxes), separator=separator)


def more_json(fax: "Fax", tags: Mapping[int, Sequence[str]]) -> dict[str, Any]:
    """What the history tells of a fax beside what every list does."""
    ended = _local(fax.state_since_s) if fax.state in ENDED else None
    return {"ended_at": ended, "user": fax.by_user, "tags": list(tags.get(fax.id, ()))}


def _local(at_s: float) -> str:
    return datetime.fromtimestamp(at_s).astimezone().isoformat(sep=" ", timespec="seconds")[:19]
