"""Conditions of SQL with the values for their marks, and how several become one."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from faxdesk.domain.people.rights import Sender

Condition = tuple[str, Sequence[str | float]]
"""The text, and the values for its marks."""


_AT_ONCE: Final = 500
"""Values in one query; SQLite allows more, but a page never needs them."""


def in_parts(values: Collection[str] | None) -> Iterator[tuple[str, list[str]]]:
    """Conditions for a {column}, each with so many values as one query takes; an empty one for all."""
    if values is None:
        yield "", []
        return
    ordered = sorted(values)
    for start in range(0, len(ordered), _AT_ONCE):
        part = ordered[start : start + _AT_ONCE]
        yield f" AND {{column}} IN ({', '.join('?' * len(part))})", part


def sent_by(sender: "Sender") -> Condition:
    """What a fax of theirs meets; see Sender.sent."""
    condition = "(coalesce(fax.person, ?) IN ('', ?) AND (fax.by_user = ? OR fax.desk = ?))"
    return condition, [sender.person, sender.person, sender.user, sender.desk]


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Each of at least one must be met."""
    return _joined(" AND ", conditions)


def any_of(conditions: Iterable[Condition]) -> Condition:
    """One of at least one must be met."""
    return _joined(" OR ", conditions)


def _joined(word: str, conditions: Iterable[Condition]) -> Condition:
    texts, values = zip(*conditions, strict=True)
    return f"({word.join(texts)})", [value for each in values for value in each]
