"""What somebody looks for in the history, as conditions of SQL and as words to be compared."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Any, Final

from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.people.folding import fold
from faxdesk.store.history.fax_words import NOTHING, Wanted, of_words, wanted
from faxdesk.store.sql.conditions import Condition, sent_by
from faxdesk.store.sql.dates import Span, find_dates
from faxdesk.store.sql.rows import states_sql

_MOST_WORDS: Final = 12
_MOST_PARTS: Final = 16
"""Each part is looked for by itself: words that may mean more than themselves do so up to here."""

_RARE: Final = frozenset({"cancelled", "failed", "marked_sent"})
_RARE_SQL: Final = "fax.state IN ('cancelled', 'failed', 'marked_sent')"
"""As the index of what was not delivered says it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One way to fit what was typed.

    Attributes:
        wanted: what the fax must say.
        span: from and until when it must have been on its way.
        conditions: what else it must meet.
        narrow: those of them that an index answers, and that few faxes may meet.
    """

    wanted: Wanted = NOTHING
    span: Span | None = None
    conditions: tuple[Condition, ...] = ()
    narrow: tuple[Condition, ...] = ()

    def __add__(self, other: "Part") -> "Part":
        return Part(
            self.wanted + other.wanted,
            other.span or self.span,
            self.conditions + other.conditions,
            self.narrow + other.narrow,
        )


def parts_of(query: HistoryQuery, tags: Mapping[str, Sequence[str]]) -> list[Part]:
    """The ways to fit; a fax may fit in several.

    Args:
        tags: of each word, folded, the tags that it may mean.
    """
    slots = [list(slot) for slot in _slots(query, tags)]
    number = 1
    for place, slot in enumerate(slots):
        if number * len(slot) > _MOST_PARTS:
            del slots[place][1:]
        number *= len(slot)
    plain = Part(_plain_words(query), None, tuple(_conditions(query)), tuple(_narrow(query)))
    return [sum(ways, plain) for ways in product(*slots)]


def _slots(query: HistoryQuery, tags: Mapping[str, Sequence[str]]) -> Iterator[list[Part]]:
    """For each word, or few words together, what it may mean: first of all itself."""
    # As in +44 (0)20: nobody dials that zero from abroad.
    words = query.text.replace("(0)", " ").split()[:_MOST_WORDS]
    today = datetime.now().date()  # noqa: DTZ005 - local time is meant
    plain: list[str] = []
    for part, spans in find_dates(words, today):
        folded = fold(" ".join(part)).split()
        meant = [Part(span=span) for span in spans]
        if not meant and len(folded) == 1:
            meant = list(_meant(folded[0], query, tags))
        if not meant:
            plain += folded
            continue
        if plain:
            yield [Part(of_words(plain))]
        plain = []
        yield [Part(of_words(folded)), *meant]
    if plain:
        yield [Part(of_words(plain))]


def _meant(word: str, query: HistoryQuery, tags: Mapping[str, Sequence[str]]) -> Iterator[Part]:
    """A state, a failure or a tag that the word stands for."""
    if states := query.state_words.get(word):
        yield _by((f"fax.state IN ({states_sql(states)})", []), is_rare=set(states) <= _RARE)
    if reasons := query.reason_words.get(word):
        yield _by(_reason(sorted(reasons)), is_rare=True)
    if names := tags.get(word):
        yield _by(_tagged(names), is_rare=True)


def _by(condition: Condition, *, is_rare: bool) -> Part:
    return Part(conditions=(condition,), narrow=(_rarely(condition),) if is_rare else ())


def _rarely(condition: Condition) -> Condition:
    """The condition in the words of an index, where it is one on states or failures."""
    text, values = condition
    return (text, values) if "FROM tag" in text else (f"{_RARE_SQL} AND {text}", values)


def _plain_words(query: HistoryQuery) -> Wanted:
    number = "".join(sign for sign in query.number if sign.isalnum() or sign in " .@+-")
    return wanted(number) + wanted(query.name) + wanted(query.user)


def _conditions(query: HistoryQuery) -> Iterator[Condition]:
    yield f"fax.state IN ({states_sql(query.wanted_states)})", []
    yield f"fax.id {'' if query.is_removed else 'NOT '}IN (SELECT fax_id FROM bin)", []
    if query.sender is not None:
        yield sent_by(query.sender)
    if query.reasons:
        yield _reason(sorted(query.reasons))
    if query.tag:
        yield _tagged([tag_name(query.tag)])


def _narrow(query: HistoryQuery) -> Iterator[Condition]:
    if query.is_removed:
        yield "fax.id IN (SELECT fax_id FROM bin)", []
    if query.tag:
        yield _tagged([tag_name(query.tag)])
    if query.reasons:
        yield _rarely(_reason(sorted(query.reasons)))
    if query.wanted_states <= _RARE:
        yield _rarely((f"fax.state IN ({states_sql(query.wanted_states)})", []))


def _reason(codes: Sequence[str]) -> Condition:
    return f"fax.failure_reason IN ({', '.join('?' * len(codes))})", list(codes)


def _tagged(names: Sequence[str]) -> Condition:
    return f"fax.id IN (SELECT fax_id FROM tag WHERE name IN ({', '.join('?' * len(names))}))", list(names)


def tag_name(name: str) -> str:
    """A tag as it is kept: in one line, without capitals, so that nobody tags twice."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def fits_fields(row: Any, query: HistoryQuery) -> bool:
    """Whether what was asked of single fields stands in these, and not elsewhere in what the fax says."""
    if query.name and not wanted(query.name).fits(
        f" {fold(row['recipient_name'])} {fold(row['recipient_company'])} {fold(row['cover_words'])}"
    ):
        return False
    if query.user and fold(query.user) != fold(row["by_user"]):
        return False
    return not query.number or _has_number(row["recipient"], query.number)


def _has_number(address: str, number: str) -> bool:
    from faxdesk.store.history.fax_words import address_words

    return wanted(number).fits(f" {address_words(address)}")
