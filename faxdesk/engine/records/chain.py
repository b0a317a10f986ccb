"""What the journal promises of its chain; see records.journal.Journal.chain. The rule is domain/chain.py."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faxdesk.domain.acts import ActFilter, PastAct
    from faxdesk.domain.chain import Link
    from faxdesk.domain.chain_check import Seal


class Head(Protocol):
    """Where the chain begins and ends, and how far events from before it are taken in."""

    @property
    def name(self) -> str: ...

    @property
    def first(self) -> int: ...

    @property
    def last(self) -> int: ...

    @property
    def last_hash(self) -> bytes | None: ...

    @property
    def older(self) -> int: ...

    @property
    def older_hash(self) -> bytes | None: ...


class Read(Protocol):
    """A link, and the act that took it away where only its digest is left."""

    @property
    def link(self) -> "Link": ...

    @property
    def removed_by(self) -> int | None: ...

    @property
    def is_whole(self) -> bool:
        """False where its fax's folded events aren't what was folded."""
        ...


class OtherState(Protocol):
    """A fax whose row and whose history don't say the same."""

    @property
    def fax_id(self) -> int: ...

    @property
    def number(self) -> int: ...

    @property
    def state(self) -> str: ...

    @property
    def told(self) -> str: ...


class ChainRecords(Protocol):
    """The chain of events and acts, read back in pieces. Every method may raise JournalError."""

    def head(self) -> "Head | None":
        """None where there is no link."""
        ...

    def links(self, after: int, upto: int) -> "Iterator[Read]":
        """All links with numbers above `after`, up to `upto`, in order; never many of them at once."""
        ...

    def of_fax(self, fax_id: int) -> "list[Link]":
        """A fax's events, oldest first."""
        ...

    def seals(self) -> "list[Seal]":
        """The chain at the end of each day that is over, oldest first."""
        ...

    def acts(self, wanted: "ActFilter", *, before: int | None, limit: int) -> "list[PastAct]":
        """The newest so many before the one with this number."""
        ...

    def act_users(self) -> list[str]:
        """Everybody who ever did something."""
        ...

    def beyond(self, number: int) -> "Sequence[Link]":
        """What stands after the chain's end, or before its beginning."""
        ...

    def missing_files(self) -> "Sequence[str]":
        """The archives that aren't there: what is in them can't be checked."""
        ...

    def other_states(self) -> "Iterator[OtherState]":
        """Faxes whose row tells another state than the last line of their history."""
        ...

    def take_in_older(self, *, limit: int, at_s: float) -> int:
        """Chain so many events from before the chain; how many there were, 0 once all are in.

        One transaction. With the last one their last hash is written into the chain itself.
        """
        ...

    def forget(self, fax_id: int) -> None:
        """Let go of what is personal in a fax's history; in a transaction.

        Before its own columns are emptied. The chain holds as long as the hashes of its documents stay.
        """
        ...
