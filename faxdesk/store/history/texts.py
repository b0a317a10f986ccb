"""What the search needs of a database to look words up in it; each has its own way."""

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from faxdesk.store.sql.conditions import Condition

Words = tuple[tuple[tuple[str, ...], ...], ...]
"""See fax_words.Wanted."""


class FaxTexts(Protocol):
    """What faxes say, so kept that those are found quickly that say something.

    Writing belongs inside a transaction.

    Attributes:
        quarter_hour: in which quarter of an hour since 1970 a fax was added, as SQL.
    """

    quarter_hour: str

    def match(self, words: Words, grams: Callable[[str], list[str]]) -> Any:
        """What is looked up, for `ids`; None where there is nothing in it to look up."""
        ...

    def ids(
        self,
        match: Any,
        *,
        bounds: tuple[int, int],
        after: int | None,
        is_rising: bool,
        limit: int,
        among: Condition | None = None,
    ) -> list[int]:
        """Faxes that may say it, in the order of their ids.

        Args:
            bounds: the first and last id of those that are looked at.
            after: only those behind this one.
            among: only those that meet this condition.
        """
        ...

    def kept_from(self) -> int:
        """Faxes from this id on are in it; what is older must be looked through."""
        ...

    def set_kept_from(self, fax_id: int) -> None: ...

    def add(self, said: Iterable[tuple[int, str]]) -> None:
        """Take in faxes that are not in it yet: each id, and what the fax says."""
        ...

    def remove(self, fax_id: int, said: str) -> None:
        """Take one out, with exactly what it said when it was taken in."""
        ...

    def change(self, fax_id: int, before: str, after: str) -> None:
        """Let it be found by something else; `before` is exactly what it said when it was taken in."""
        ...
