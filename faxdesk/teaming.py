"""A desk's way to its team: the shared journal, its clock, its bell and the documents in it."""

import logging
import os
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk import __version__
from faxdesk.documents.opening import wipe
from faxdesk.documents.spool import Spool
from faxdesk.domain.errors import JournalError
from faxdesk.domain.team_address import chosen_tls, is_on_this_machine
from faxdesk.store.chain.writing import Who
from faxdesk.store.postgres.clock import TeamClock, elapsed_s
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.documents import Documents
from faxdesk.store.postgres.errors import team_errors
from faxdesk.store.postgres.journal import PostgresJournal
from faxdesk.store.postgres.listener import Listener
from faxdesk.store.postgres.pool import Connection, Pool
from faxdesk.store.postgres.schema import version
from faxdesk.store.postgres.work import DeskFacts
from faxdesk.store.sqlite.connect import Profile
from faxdesk.system.whoami import who

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Payload
    from faxdesk.engine.queue.deps import EngineDeps

log = logging.getLogger(__name__)

IDLE_S: Final = 5.0
"""So often a desk looks for work that nobody rang for: twenty of them must not keep the server busy."""

_PATIENCE_S: Final = 30.0
_AUTHORITIES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
)
"""Where systems keep whom they trust: libpq knows only a file in the user's home."""


class Team:
    """One for a process; its threads share a few connections. Nothing is connected yet."""

    def __init__(self, address: str, kind: Profile, password: Callable[[], str | None]) -> None:
        """`password` is asked for with the first connection, on whichever thread makes it."""
        self.address = address
        self.clock = TeamClock()
        self._kind = kind
        self.pool = Pool(conninfo_of(address), password=password, on_connect=self._greet)
        self._listener = Listener(self.pool, self.clock)
        self._has_more = True  # left by an earlier start

    def open_journal(
        self, patience_s: float, desk_id: str, who: Who = who, *, desk_name: str = ""
    ) -> PostgresJournal:
        """For the calling thread."""
        facts = facts_of_this(desk_name)
        return PostgresJournal(self.connection(patience_s), who, facts=facts, desk=desk_id)

    def documents(self, patience_s: float = _PATIENCE_S) -> Documents:
        """For the calling thread."""
        return Documents(self.connection(patience_s))

    def begin(self, deps: "EngineDeps", desk_id: str) -> "EngineDeps":
        """Listen from now on; what the engine's threads work with otherwise for a team."""
        self._listener.start(deps.bell.stir)
        return replace(
            deps,
            idle_s=IDLE_S,
            elapsed_s=elapsed_s,
            errands=lambda: self._keep_left(deps.spool, desk_id),
        )

    def count_faxes(self) -> int:
        """How many it has; raises JournalError, also where this program must not write to it."""
        with closing(self.open_journal(_PATIENCE_S, "")) as journal:
            journal.verify()
            return sum(journal.listing.totals().values())

    def keep(self, spool: Spool, payload: "Payload", *, waits: bool) -> None:
        """Give the team what a fax is made of, or have it done soon by the engine's threads."""
        self._has_more = self._has_more or not waits
        if waits and isinstance(spool, TeamSpool):
            spool.keep(payload)

    def _keep_left(self, spool: object, desk_id: str) -> None:
        if self._has_more and isinstance(spool, TeamSpool):
            self._has_more = False
            try:
                spool.keep_all(desk_id)
            except BaseException:
                self._has_more = True
                raise

    def _greet(self, connection: Connection) -> None:
        """Raises JournalError where it is no team's database, or one for other faxes."""
        self.clock.set_by(connection)
        with team_errors():
            row = connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()
        if row is None or row[0] != self._kind:
            raise JournalError("journal.other_kind", found=row[0] if row else "", wanted=self._kind)

    def close(self, deadline_s: float) -> None:
        self._listener.stop(deadline_s)
        self.pool.close()

    def connection(self, patience_s: float = _PATIENCE_S) -> PostgresConnection:
        return PostgresConnection(self.pool, version=version(), patience_s=patience_s)


class TeamSpool(Spool):
    """This desk's private copies; what other desks took in is fetched when it is wanted."""

    def __init__(self, folder: Path, team: Team) -> None:
        super().__init__(folder)
        self._team = team

    def path(self, name: str) -> Path:
        """Where the copy is; fetched where it lies with the team alone."""
        path = super().path(name)
        if not path.exists():
            try:
                self._team.documents().fetch(name, path)
            except JournalError as error:
                log.warning("a document could not be fetched: %s", error.code)
        return path

    def remove(self, name: str) -> None:
        """Here and there."""
        super().path(name).unlink(missing_ok=True)
        try:
            self._team.documents().remove(name)
        except JournalError as error:
            log.warning("a document stays with the team for now: %s", error.code)

    def wipe(self, name: str) -> None:
        """Here; there it goes with what the journal says of it."""
        wipe(super().path(name))

    def keep(self, payload: "Payload") -> None:
        """Let the other desks have what a fax is made of; raises JournalError."""
        if payload.spool_name is not None and payload.sha256 is not None:
            self._team.documents().put(payload.spool_name, super().path(payload.spool_name), payload.sha256)

    def keep_all(self, desk_id: str) -> None:
        """The same for all that this desk has queued; what is gone here is left out."""
        documents = self._team.documents()
        for name, sha256 in documents.wanted_of(desk_id):
            path = super().path(name)
            if path.exists():
                documents.put(name, path, sha256)


def conninfo_of(address: str) -> str:
    """The address, protected as it should be: over a network the server must prove who it is."""
    wanted = {}
    if not is_on_this_machine(address) and not chosen_tls(address):
        wanted["sslmode"] = "verify-full"
    if "sslrootcert" not in address and not (Path.home() / ".postgresql" / "root.crt").exists():
        found = next((each for each in _AUTHORITIES if Path(each).exists()), None)
        if found is not None:
            wanted["sslrootcert"] = found
    if not wanted:
        return address
    return address + ("&" if "?" in address else "?") + "&".join(f"{k}={v}" for k, v in wanted.items())


def facts_of_this(desk_name: str = "") -> DeskFacts:
    """What the others see of this desk: its name, else its computer's, and who works at it."""
    person, computer = who()
    return DeskFacts(name=desk_name or computer, person=person, program=__version__)


def password_in_keyring(address: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """What the keyring has for this address; None leaves it to PGPASSWORD or a passfile."""
    if environment.get("PGPASSWORD"):
        return None
    from faxdesk.system.secrets import KeyringLockedError, KeyringUnavailableError, KeyStore

    try:
        return KeyStore().get(address)
    except (KeyringLockedError, KeyringUnavailableError) as error:
        log.info("no password from the keyring: %s", error.code)
        return None
