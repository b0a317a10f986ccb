"""Opens what is kept, as the program does, for tests of whatever stands on it."""

from pathlib import Path

from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.store.desk.desk import DeskStore
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.store.sqlite.files import PATIENCE_S


def open_journal(path: Path, kind: Profile = "real", *, patience_s: float = PATIENCE_S) -> SqlJournal:
    """A journal of its own for the calling thread."""
    return SqlJournal(connect(path, kind, patience_s=patience_s))


def open_desk(path: Path, kind: Profile = "real", policy: Policy = NO_POLICY) -> DeskStore:
    """What a desk keeps, for the calling thread."""
    return DeskStore(connect(path, kind), policy)
