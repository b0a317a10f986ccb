"""What the engine needs of a team's journal; its parts are beside this."""

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol, Unpack

from faxdesk.domain.fax.changes import FaxChanges

if TYPE_CHECKING:
    from faxdesk.domain.acts import Act
    from faxdesk.domain.fax.fax import Fax, Submission
    from faxdesk.domain.fax.state import QueueStatus, State
    from faxdesk.domain.people.rights import Rights
    from faxdesk.domain.words import Message
    from faxdesk.engine.broadcast.records import BroadcastRecords
    from faxdesk.engine.folders.folder_records import FolderRecords
    from faxdesk.engine.money.records import CostRecords
    from faxdesk.engine.past.archives import ArchiveRecords, MovingRecords
    from faxdesk.engine.past.records import HistoryRecords
    from faxdesk.engine.records.chain import ChainRecords
    from faxdesk.engine.records.contacts import ContactRecords
    from faxdesk.engine.records.parts import (
        AttemptRecords,
        FaxList,
        MediaRecords,
        Notices,
        RowRepair,
    )
    from faxdesk.engine.records.retention import RetentionRecords
    from faxdesk.engine.records.work import QueueWork


class Journal(Protocol):
    """What a team shares: faxes, attempts, documents at the provider, events, notices, contacts, the queue.

    One for each thread. Nothing a desk keeps for itself is in it. Every method may raise JournalError.
    """

    @property
    def listing(self) -> "FaxList": ...

    @property
    def work(self) -> "QueueWork": ...

    @property
    def attempts(self) -> "AttemptRecords": ...

    @property
    def media(self) -> "MediaRecords": ...

    @property
    def row_repair(self) -> "RowRepair": ...

    @property
    def notices(self) -> "Notices": ...

    @property
    def contacts(self) -> "ContactRecords": ...

    def owned_by_archives(self, names: "Collection[str]") -> set[str]:
        """Those of these files in the spool that an archived fax owns; all, where an archive is missing."""
        ...

    @property
    def can_archive(self) -> bool:
        """False for a team's journal."""
        ...

    @property
    def archives(self) -> "ArchiveRecords":
        """Files that old faxes were moved into; a team has none."""
        ...

    @property
    def moving(self) -> "MovingRecords": ...

    @property
    def broadcasts(self) -> "BroadcastRecords": ...

    @property
    def costs(self) -> "CostRecords": ...

    @property
    def chain(self) -> "ChainRecords": ...

    @property
    def history(self) -> "HistoryRecords": ...

    @property
    def retention(self) -> "RetentionRecords": ...

    @property
    def folder_files(self) -> "FolderRecords": ...

    @property
    def rights(self) -> "Rights":
        """What whoever works here may do, as the team's IT has set it; alone, everything."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All that is written inside, or nothing; what is read stays true. Inside another one it joins it."""
        ...

    def find(self, fax_id: int) -> "Fax | None":
        """The fax, None when there is none (any more)."""
        ...

    def fax(self, fax_id: int) -> "Fax":
        """The fax; raises CommandRefusedError when there is none."""
        ...

    def add(self, submission: "Submission", *, at_s: float) -> list[int]:
        """Put one queued fax per part and recipient into the queue; returns their ids, part after part."""
        ...

    def move(
        self,
        fax: "Fax",
        target: "State",
        *,
        cause: "Message",
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        **changes: Unpack[FaxChanges],
    ) -> bool:
        """Move a fax on from where the caller saw it, and write down why, in one.

        Returns False, and changes nothing, when it is in another state or in other hands by now.
        Raises ValueError for a move that the table of states doesn't allow: a fault of ours.
        """
        ...

    def note(
        self,
        fax: "Fax",
        *,
        cause: "Message",
        at_s: float,
        detail: Mapping[str, Any] | None = None,
        is_news: bool = True,
        **changes: Unpack[FaxChanges],
    ) -> bool:
        """Write a line into the history of a fax that stays in its state; False as in `move`.

        Args:
            is_news: whether the line is what the fax's row says from now on.
        """
        ...

    def remove(self, fax_id: int, *, at_s: float, what: str = "fax_removed") -> str | None:
        """Forget a fax and its history; returns the spool file that nobody needs any more, if any.

        That it was removed, by whom and by which code (`what`), is written down in the chain.
        """
        ...

    def write_act(self, act: "Act") -> None:
        """Write down, in the chain, what somebody did; who, the journal was told when it was opened."""
        ...

    def queue(self, *, lines: int = 0) -> "QueueStatus":
        """The queue as a whole; `lines` is passed through, as the journal doesn't know it."""
        ...

    def set_paused(self, is_paused: bool) -> None: ...

    def set_hold(self, hold: "Message | None") -> None: ...

    def set_offline(self, is_offline: bool) -> None: ...

    def set_slowed(self, until_s: float | None) -> None: ...

    def last_change(self) -> int:
        """The number of the newest change; starts at 0."""
        ...

    def changes_since(self, number: int) -> tuple[frozenset[int] | None, int]:
        """Ids of the faxes changed since change `number` (0 stands for the queue), and the newest number.

        None in place of the ids when so much has changed that all must be read again.
        """
        ...

    def trim_changes(self) -> None:
        """Forget the oldest changes; readers that lag behind read everything again."""

    def data_version(self) -> int:
        """A number that differs when somebody else may have written since; costs next to nothing."""
        ...

    def verify(self) -> None:
        """Read the whole journal for damage; raises JournalError."""

    def verify_at_start(self) -> None:
        """The same as far as it does not cost by the faxes that are over."""

    def try_to_write(self) -> None:
        """Raises JournalError when a change would not be kept now."""

    def close(self) -> None: ...
