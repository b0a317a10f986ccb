"""What a team's journal promises of the faxes that are over; the whole is records.journal.Journal."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faxdesk.domain.fax.history import (
        HistoryCount,
        HistoryPage,
        HistoryQuery,
        HistoryTotal,
        Place,
        TotalsBy,
    )


class HistoryRecords(Protocol):
    """A history of any size: nothing here reads all of it but `totals`, and that only the time asked about.

    Every method may raise JournalError.
    """

    def page(
        self,
        query: "HistoryQuery",
        *,
        after: "Place | None" = None,
        limit: int,
        patience_s: float | None = None,
    ) -> "HistoryPage":
        """The first so many faxes that fit, or those behind `after`.

        Args:
            patience_s: return what was found by then; None: as long as it takes.
        """
        ...

    def count(
        self, query: "HistoryQuery", *, at_most: int, patience_s: float | None = None
    ) -> "HistoryCount":
        """How many fit, counted up to `at_most`, and so long."""
        ...

    def totals(self, query: "HistoryQuery", by: "TotalsBy") -> "list[HistoryTotal]":
        """What those that fit come to: days newest first, else the most faxes first."""
        ...

    def tags(self, fax_ids: Collection[int] | None = None) -> Mapping[int, tuple[str, ...]]:
        """The tags of each of these faxes that has any, or of all; each in the alphabet's order."""
        ...

    def tag_names(self) -> tuple[str, ...]:
        """Every tag that a fax has, in the alphabet's order."""
        ...

    def add_tag(self, fax_ids: Iterable[int], name: str) -> None: ...

    def remove_tag(self, fax_ids: Iterable[int], name: str) -> None: ...

    def users(self) -> tuple[str, ...]:
        """Who sent any of the newest faxes, in the alphabet's order."""
        ...

    def missing_files(self) -> "Sequence[str]":
        """The archives that aren't there: their faxes aren't found."""
        ...

    def put_into_bin(self, fax_id: int, *, at_s: float) -> None:
        """Out of sight, and whole."""
        ...

    def take_from_bin(self, fax_id: int) -> bool:
        """False where it wasn't there."""
        ...

    def in_bin_since(self, until_s: float, *, limit: int) -> list[int]:
        """Faxes that were put there by then and aren't under legal hold, so many at most, oldest first."""
        ...

    def tidy(self, *, limit_s: float, now_s: float) -> bool:
        """For so long: fold what happened to faxes that ended days ago, take older faxes into the search.

        Returns whether there is more to do.
        """
        ...
