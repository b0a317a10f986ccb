"""Opens what is kept: this desk's own file, and the journal in it or the one that a team shares."""

import time
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from typing import TYPE_CHECKING

from faxdesk.connecting import find_team
from faxdesk.domain.errors import JournalError
from faxdesk.domain.policy import Policy
from faxdesk.engine.stores import Stores
from faxdesk.store.desk.desk import DeskStore
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.store.sqlite.files import PATIENCE_S
from faxdesk.system.paths import DataFolder

if TYPE_CHECKING:
    from faxdesk.documents.spool import Spool
    from faxdesk.domain.fax.fax import Payload
    from faxdesk.engine.ports import Clock
    from faxdesk.teaming import Team


class Shelves:
    """For all threads; each opens stores of its own.

    Attributes:
        team: whose queue this desk works, None for its own: known once anything was opened.
    """

    def __init__(
        self, folder: DataFolder, kind: Profile, policy: Policy, environment: Mapping[str, str]
    ) -> None:
        self._folder = folder
        self._kind = kind
        self._policy = policy
        self._environment = environment
        self._has_looked = False
        self.team: Team | None = None

    def open(self, patience_s: float = PATIENCE_S) -> Stores:
        """The journal and the desk's own things for the calling thread: for a team of one in one file."""
        connection = connect(self._folder.journal_path, self._kind, patience_s=patience_s)
        desk = DeskStore(connection, self._policy)
        if not self._has_looked:
            self.team = find_team(desk.settings.load(), self._policy, self._environment, self._kind)
            self._has_looked = True
        if self.team is None:
            return Stores(journal=SqlJournal(connection, _who), desk=desk)
        journal = self.team.open_journal(patience_s, desk.id, _who, desk_name=desk.name)
        return Stores(journal=journal, desk=desk)

    def open_or_repair(self, patience_s: float) -> Stores:
        """The same at the start, which repairs a damaged file."""
        try:
            return self.open(patience_s)
        except JournalError as error:
            if error.code != "journal.damaged":
                raise
        from faxdesk.store.rescue.repair import repair

        repair(self._folder.journal_path, self._kind, at_s=time.time())
        return self.open(patience_s)

    @property
    def clock(self) -> "Clock":
        """A team's is its server's: desks must not differ in what is due."""
        return time.time if self.team is None else self.team.clock.now_s

    def keeper(self, spool: "Callable[[], Spool]", *, waits: bool) -> "Callable[[Payload], None]":
        """What lets a team have what a fax is made of, before it is queued."""
        team = self.team
        if team is None:
            return lambda _payload: None
        return lambda payload: team.keep(spool(), payload, waits=waits)

    def owned_before_team(self, names: Collection[str]) -> set[str]:
        """Those of these private copies that belong to faxes from before this desk joined its team.

        It may leave again.
        """
        if self.team is None:
            return set()
        with closing(SqlJournal(connect(self._folder.journal_path, self._kind))) as own:
            return own.work.owned_in_spool(names)

    def close(self, deadline_s: float) -> None:
        """Once all stores are closed."""
        if self.team is not None:
            self.team.close(deadline_s)


def _who() -> tuple[str, str]:
    """Asked with the first act."""
    from faxdesk.system.whoami import who

    return who()
