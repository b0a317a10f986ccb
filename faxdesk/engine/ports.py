"""What the engine needs from below."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Unpack

from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.preferences import Preferences

if TYPE_CHECKING:
    from faxdesk.domain.acts import Act
    from faxdesk.domain.fax.attempt import Account, RemoteFax, RemoteMedia, SendRequest
    from faxdesk.domain.fax.fax import Fax, Submission
    from faxdesk.domain.fax.remote import Balance, FaxApplication, FaxCharge, OwnNumber
    from faxdesk.domain.fax.state import QueueStatus, State
    from faxdesk.domain.words import Message
    from faxdesk.engine.broadcast.records import BroadcastRecords
    from faxdesk.engine.chain_records import ChainRecords
    from faxdesk.engine.contact_records import ContactRecords
    from faxdesk.engine.folders.folder_records import FolderRecords
    from faxdesk.engine.money.records import CostRecords
    from faxdesk.engine.past.records import HistoryRecords
    from faxdesk.engine.store_parts import (
        AttemptRecords,
        DeskSettings,
        FaxList,
        MediaRecords,
        Notices,
        RowRepair,
        WindowState,
    )
    from faxdesk.engine.work_parts import QueueWork

Progress = Callable[[int, int], None]
"""Called with bytes sent so far and in all."""


class Provider(Protocol):
    """One thread's way to the provider.

    Every call raises ApiError, or NotSetUpError where no request can be made at all; what sends a file
    raises FileProblemError when that can't be read.
    """

    @property
    def clock_offset_s(self) -> float:
        """The provider's clock minus this computer's, as last heard."""
        ...

    def send(
        self,
        request: "SendRequest",
        options: FaxOptions,
        *,
        contents: Path | None = None,
        on_progress: Progress | None = None,
        may_leave: Callable[[], bool] = lambda: True,
    ) -> "RemoteFax": ...  # LeaseLostError, and nothing sent, where `may_leave` says no last of all

    def upload(
        self, path: Path, *, media_name: str, ttl_s: int, on_progress: Progress | None = None
    ) -> "RemoteMedia": ...

    def delete_media(self, media_name: str) -> None: ...

    def fax(self, remote_id: str) -> "RemoteFax": ...

    def faxes(
        self,
        *,
        created_from: str | None = None,
        created_to: str | None = None,
        direction: str | None = None,
        from_number: str | None = None,
        to: str | None = None,
    ) -> "Iterator[RemoteFax]": ...

    def cancel(self, remote_id: str) -> None: ...

    def applications(self) -> "list[FaxApplication]": ...

    def numbers(self, *, connection_id: str | None = None) -> "list[OwnNumber]": ...

    def balance(self) -> "Balance": ...

    def charges(self) -> "Iterable[FaxCharge]": ...

    def abort(self) -> None: ...

    def close(self) -> None: ...


class Accounts(Protocol):
    """Who sends: the account new attempts are made with, and the way to any account."""

    @property
    def base_url(self) -> str:
        """Where new attempts are made."""
        ...

    def current(self, preferences: Preferences) -> "Account":
        """The account as set up now; raises NotSetUpError saying what is missing."""
        ...

    def provider(self, base_url: str) -> Provider:
        """A new provider for the calling thread; raises NotSetUpError when there is no key for it."""
        ...

    def key_changes(self) -> int:
        """A number that grows when a key was changed: providers made before are out of date."""
        ...


class Spool(Protocol):
    """The private copies."""

    def path(self, name: str) -> Path: ...

    def verify(self, name: str, sha256: str) -> bool: ...

    def remove(self, name: str) -> None: ...


Clock = Callable[[], float]
"""Seconds since 1970 by this computer."""


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

    @property
    def broadcasts(self) -> "BroadcastRecords": ...

    @property
    def costs(self) -> "CostRecords": ...

    @property
    def chain(self) -> "ChainRecords": ...

    @property
    def history(self) -> "HistoryRecords": ...

    @property
    def folder_files(self) -> "FolderRecords": ...

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


class Desk(Protocol):
    """What one desk keeps for itself, never shared; it need not lie where the journal lies.

    One for each thread. Nothing is written here inside a transaction of the journal.
    """

    @property
    def id(self) -> str: ...  # its sign among a team's: always the same, and no other's

    @property
    def name(self) -> str: ...  # what its people call it; "" for its computer's name

    def set_name(self, name: str) -> None: ...

    @property
    def settings(self) -> "DeskSettings": ...

    @property
    def window(self) -> "WindowState": ...

    def last_change(self) -> int: ...  # a number that grows when a setting has changed

    def data_version(self) -> int:
        """A number that differs when somebody else may have written since; costs next to nothing."""

    def close(self) -> None: ...
