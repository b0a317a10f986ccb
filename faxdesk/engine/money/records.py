"""What the journal promises of costs; see records.journal.Journal.costs."""

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from faxdesk.domain.money import CostTotal, Money


class CostRecords(Protocol):
    """What each call to the provider cost. Every method may raise JournalError."""

    def add(
        self, fax_id: int, attempt_id: int, money: "Money", *, day: str, pages: int, is_estimate: bool
    ) -> None:
        """Write down what an attempt cost, in place of what was written of it before.

        Args:
            day: 2026-11-29, by this computer's clock.
            is_estimate: reckoned by prices, and not told by the provider.
        """
        ...

    def settle(self, remote_id: str, money: "Money", *, pages: int | None, day: str) -> bool:
        """Write down what the provider has charged for a fax of its id, in place of an estimate.

        Returns whether it is one of ours; `day` counts where nothing was written of it yet.
        """
        ...

    def has_unsettled(self) -> bool:
        """Whether any of the last attempts was delivered, and nobody has told what it cost."""
        ...

    def learned_page_price(self) -> "Money | None":
        """What a page has cost in the last faxes that were charged for; None where that isn't known."""
        ...

    def totals(self, by: Literal["day", "month", "user"]) -> "list[CostTotal]":
        """In order of their keys, each currency by itself; faxes that were removed count too."""
        ...

    def spent(self, month: str, currency: str) -> "Money":
        """In a month, as 2026-11. Reads that month alone."""
        ...

    def of_fax(self, fax_id: int) -> "tuple[Money, bool] | None":
        """What all its attempts came to, and whether that is an estimate; None where nothing is known."""
        ...
