"""Opens what is kept: this desk's own file, and the journal in it or the one that a team shares."""

import time
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Final

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


_WINDOW_PATIENCE_S: Final = 1.0
"""So long the window may stand still while another program writes; then it says that it can't be done now."""

_ANSWER_S: Final = 3.0
"""So long a window that opens waits for a team's database."""

_PASSING: Final = frozenset({"journal.out_of_reach", "journal.busy"})


class Shelves:
    """For all threads; each opens stores of its own.

    Attributes:
        team: whose queue this desk works, None for its own: known once anything was opened.
        is_away: the team's database did not answer when the window was to be opened.
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
        self.is_away = False

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

    def open_at_start(self, *, is_window: bool) -> Stores:
        """Repaired where it is damaged; in a window nothing stands for a team's journal that is away."""
        stores = self.open_or_repair(_WINDOW_PATIENCE_S if is_window else PATIENCE_S)
        if not is_window or self.team is None or self.is_team_there():
            return stores
        from faxdesk.store.sql.unreached import unreached_journal

        self.is_away = True
        stores.journal.close()
        return stores._replace(journal=unreached_journal())

    def is_team_there(self) -> bool:
        """Whether its database answers; on any thread. Raises JournalError where no waiting helps."""
        if self.team is None:
            return False
        with closing(self.team.open_journal(_ANSWER_S, "", _who)) as journal:
            try:
                journal.last_change()
            except JournalError as error:
                if error.code not in _PASSING:
                    raise
                return False
        return True

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
