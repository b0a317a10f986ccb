"""What a team's journal promises of what has to go one day; the whole is the journal's promise."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faxdesk.domain.retention import FaxOf, Marks, Standing, Swept


class RetentionRecords(Protocol):
    """What goes, and what is left alone. Every method may raise JournalError.

    What a step costs doesn't grow with the faxes that are over. Each writes down in the chain what it did.
    """

    def purge_some(self, until_s: float, *, at_s: float) -> "Swept":
        """Purge a few documents of faxes that ended by then, and that nobody wants kept.

        A file that several faxes were made of is free once it is purged of them all.
        """
        ...

    def purge(self, fax_ids: Sequence[int], *, at_s: float) -> "Swept":
        """Purge the documents of these faxes, which are over, whatever their age."""
        ...

    def take_names_some(self, until_s: float, *, at_s: float) -> "Swept":
        """Take numbers and names out of a few faxes that ended by then; their documents go as well.

        All faxes to one number bear the same stand-in in its place.
        """
        ...

    def forget(self, fax_id: int, *, at_s: float) -> "Swept":
        """The same of one fax that is over, with a stand-in that no other fax has."""
        ...

    def drop_number(self, address: str) -> None:
        """Forget what is known of a number that no fax has any more."""
        ...

    def faxes_to(self, addresses: Collection[str]) -> "list[FaxOf]":
        """All faxes to these addresses."""
        ...

    def faxes_called(self, name: str) -> "list[FaxOf]":
        """All faxes to a recipient of this name, capitals and accents ignored; looks through all faxes."""
        ...

    def gone_from_spool(self, names: Collection[str]) -> set[str]:
        """Those of these private copies that were purged; costs by how many are asked about."""
        ...

    def purged_among(self, fax_ids: Collection[int]) -> set[int]:
        """Those of these faxes whose documents were purged."""
        ...

    def nameless_among(self, fax_ids: Collection[int]) -> set[int]:
        """Those of these faxes whose numbers and names were taken out."""
        ...

    def archived_among(self, fax_ids: Collection[int]) -> set[int]:
        """Those of these faxes that lie in archives of old years."""
        ...

    def marks(self, fax_ids: Collection[int]) -> "dict[int, Marks]":
        """Of those of these faxes that have any."""
        ...

    def marked(self, *, is_hold: bool) -> list[int]:
        """The faxes under legal hold, or those whose document is kept, oldest first."""
        ...

    def mark(self, fax_ids: Iterable[int], *, is_hold: bool, reason: str, at_s: float) -> list[int]:
        """Leave these alone from now on; returns those that weren't marked so already."""
        ...

    def unmark(self, fax_ids: Iterable[int], *, is_hold: bool, at_s: float) -> list[int]:
        """Take the mark off; returns those that had it."""
        ...

    def is_held(self, fax_id: int) -> bool:
        """Whether it is under legal hold."""
        ...

    def faxes_of_contact(self, contact_id: int) -> "list[FaxOf]":
        """All faxes to this contact, at whatever number; looks through all faxes."""
        ...

    def documents_due(self, until_s: float, *, now_s: float, at_most: int) -> list[int]:
        """Faxes whose documents `purge_some` would purge, as far as so many that are looked at."""
        ...

    def names_due(self, until_s: float, *, now_s: float, at_most: int) -> list[int]:
        """Faxes that `take_names_some` would take numbers and names out of."""
        ...

    def standing(self) -> "Standing":
        """How far it has come."""
        ...

    def soil(self, *, at_s: float) -> None:
        """Something was taken out of which remains may lie in unused parts."""
        ...

    def soiled_at_s(self) -> float | None:
        """When something was taken out of which remains may still lie in unused parts; None for never."""
        ...

    def clean_some(self, *, limit_s: float, may_rewrite: bool, at_s: float) -> bool:
        """Leave nothing of what was taken out in unused parts of what is kept; for so long.

        Args:
            may_rewrite: also what holds up others, for a second for each 50 MB.

        Returns whether there is more to do.
        """
        ...
