"""What the engine's threads are made of."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.engine.ports import Accounts, Clock, Spool
from faxdesk.engine.queue.bell import Bell
from faxdesk.engine.queue.contact import Contact
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.stores import Stores

if TYPE_CHECKING:
    from faxdesk.engine.retention.purging import Purging

SUBMITTERS: Final = 4
"""Threads that upload and send: a slow upload must not hold up the other lines."""


OnPreview = Callable[[int, str, str], None]
"""Called with a fax's id, the provider's id of it, and an address. Must not take time."""


class Lock(Protocol):
    """The operating system's lock for who works the queue."""

    def try_acquire(self) -> bool: ...

    def release(self) -> None: ...

    def holder(self) -> str | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineDeps:
    """What the threads are made of; each opens stores and providers of its own.

    Attributes:
        retry_pace: a factor on the pauses before another try.
        line_hurries: a simulator's, which takes less time than any machine: faxes that go so fast are no
            reason for doubt.
        on_damage: called when the journal turns out to be damaged, so that the next start repairs it.
        on_preview: told of where the provider's own picture of a fax can be fetched for a while.
        on_delivered: told of each fax that was delivered, once that is written down. Must not take time.
        seal_folder: where the journal's seals are kept beside it.
        policy: what it locks holds for every fax that leaves.
        submitters: 0 follows and cancels what is under way, and sends nothing.
        idle_s: how often threads look for work that nobody rang for.
        make_purging: gives what takes out what has to go, for a thread of its own; None: nothing does.
        errands: what this desk does besides, whenever housekeeping is done; may raise JournalError.
        elapsed_s: goes on while the computer sleeps, and nobody can set it.
    """

    open_stores: Callable[[], Stores]
    accounts: Accounts
    spool: Spool
    lock: Lock
    lines: Lines
    contact: Contact
    bell: Bell
    now_s: Clock
    seal_folder: Path
    on_damage: Callable[[], None]
    retry_pace: float = 1.0
    line_hurries: bool = False
    on_preview: OnPreview = lambda _fax_id, _remote_id, _url: None
    on_delivered: Callable[[int], None] = lambda _fax_id: None
    submitters: int = SUBMITTERS
    policy: Policy = NO_POLICY
    idle_s: float = 5.0
    elapsed_s: Clock = time.monotonic
    make_purging: "Callable[[Stores], Purging] | None" = None
    errands: Callable[[], None] = lambda: None
