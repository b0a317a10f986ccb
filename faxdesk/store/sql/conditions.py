"""Conditions of SQL with the values for their marks, and how several become one."""

from collections.abc import Iterable, Sequence

Condition = tuple[str, Sequence[str | float]]
"""The text, and the values for its marks."""


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Each of at least one must be met."""
    return _joined(" AND ", conditions)


def any_of(conditions: Iterable[Condition]) -> Condition:
    """One of at least one must be met."""
    return _joined(" OR ", conditions)


def _joined(word: str, conditions: Iterable[Condition]) -> Condition:
    texts, values = zip(*conditions, strict=True)
    return f"({word.join(texts)})", [value for each in values for value in each]
