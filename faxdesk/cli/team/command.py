"""What faxdesk team does, action by action."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Final

from faxdesk.cli import said
from faxdesk.cli.output import note, say
from faxdesk.cli.status import Exit
from faxdesk.cli.team.roles import change_roles, show_roles
from faxdesk.cli.team.status import show_status
from faxdesk.connecting import TEAM_DATABASE, team_address
from faxdesk.domain import words
from faxdesk.domain.errors import JournalError, NotSetUpError
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.team_address import check_team_address, chosen_tls, is_protected
from faxdesk.store.desk.desk import DeskStore
from faxdesk.store.postgres.migrate import migrate
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.roles import DESK_ROLE, ROLES, grant
from faxdesk.store.postgres.schema import version
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.system.paths import open_data_folder
from faxdesk.system.policy import machine_policy
from faxdesk.system.secrets import KeyringLockedError, KeyringUnavailableError, KeyStore
from faxdesk.teaming import Team, conninfo_of, password_in_keyring

_PATIENCE_S: Final = 20.0


class Command:
    """One call of it: this desk, the address that is meant, and its password where one was typed."""

    def __init__(self, given: Namespace, desk: DeskStore, policy: Policy) -> None:
        self.given = given
        self.desk = desk
        self.policy = policy
        self.kind: Profile = "demo" if given.is_demo else "real"
        self._typed: str | None = None
        if getattr(given, "password_stdin", False):
            self._typed = sys.stdin.readline().rstrip("\r\n")

    def address(self) -> str:
        """What the command, the variable, the policy or the setting names; raises NotSetUpError."""
        named = getattr(self.given, "database", None)
        if named:
            check_team_address(named)
            return str(named)
        address = team_address(self.desk.settings.load(), self.policy, os.environ)
        if not address:
            raise NotSetUpError("team.none")
        return address

    def password(self) -> str | None:
        return self._typed if self._typed is not None else password_in_keyring(self.address())

    @contextmanager
    def team(self) -> Iterator[Team]:
        """The way to it, once it is sure that there is one; a password that is missing is asked for."""
        team = Team(self.address(), self.kind, self.password)
        try:
            self._try(team.pool)
            yield team
        finally:
            team.close(_PATIENCE_S)

    @contextmanager
    def owner(self) -> Iterator[Pool]:
        """As the tables' owner, also where there are none yet."""
        with closing(Pool(conninfo_of(self.address()), password=self.password)) as pool:
            self._try(pool)
            yield pool

    def keep_password(self, address: str) -> None:
        if self._typed is None:
            return
        try:
            KeyStore().set(address, self._typed)
        except (KeyringUnavailableError, KeyringLockedError) as error:
            note(
                said.told(
                    "{message} The password is not kept: use a passfile or PGPASSWORD.",
                    message=words.text(error.message),
                )
            )

    def _try(self, pool: Pool) -> None:
        try:
            with pool.borrowed(_PATIENCE_S):
                return
        except JournalError as error:
            asks = error.code in {"team.no_password", "team.refused"} and self._typed is None
            if not (asks and sys.stdin.isatty()):
                raise
        self._typed = getpass.getpass(said.told("Password of the team's database:") + " ")
        pool.forget_failure()
        with pool.borrowed(_PATIENCE_S):
            return


def run(given: Namespace) -> int:
    """Do one of the words; what it printed says what it did."""
    kind: Profile = "demo" if given.is_demo else "real"
    policy = NO_POLICY if given.is_demo else machine_policy()
    with closing(DeskStore(connect(open_data_folder(kind).journal_path, kind), policy)) as desk:
        return _ACTIONS[given.action](Command(given, desk, policy))


def _init(command: Command) -> int:
    with command.owner() as pool, pool.borrowed(_PATIENCE_S) as connection:
        before = migrate(connection, command.kind)
        has_role = grant(connection)
    _tell_of_protection(command.address())
    if before == version():
        say(said.told("The team's tables were up to date."))
    elif before:
        say(
            said.told(
                "The team's tables were brought from version {before} to {version}.",
                before=before,
                version=version(),
            )
        )
    else:
        say(said.told("The team's tables are made."))
    if has_role:
        say(
            said.told(
                "For each person (or desk), in psql, a user in the role of a clerk, a lead or an "
                "administrator:"
            ),
            *(f"  CREATE USER ... PASSWORD '...' IN ROLE {name};" for name in ROLES.values()),
            said.told("What each of them may do: faxdesk team roles"),
        )
    else:
        say(
            said.told(
                "This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; "
                "and do this again.",
                desk_role=DESK_ROLE,
            )
        )
    say(said.told("Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE"))
    return Exit.OK


def _join(command: Command) -> int:
    address = command.address()
    command.policy.check("team_database", address)
    with command.team() as team:
        in_team = team.count_faxes()
        command.keep_password(address)
        command.desk.settings.save(team_database=address)
        if command.given.name is not None:
            command.desk.set_name(command.given.name)
    _tell_of_protection(address)
    if os.environ.get(TEAM_DATABASE, address) != address:
        note(said.told("{team_database} is set and goes before this.", team_database=TEAM_DATABASE))
    say(said.told("This desk works the team's queue from now on, with {faxes} in it.", faxes=_faxes(in_team)))
    say(said.told("What its own queue has stays where it is: faxdesk team leave goes back to it."))
    return Exit.OK


def _leave(command: Command) -> int:
    address = command.desk.settings.load().team_database
    if not address:
        raise NotSetUpError("team.none")
    command.policy.check("team_database", "")
    command.desk.settings.save(team_database="")
    try:
        KeyStore().delete(address)
    except (KeyringUnavailableError, KeyringLockedError):
        note(said.told("The keyring is not open: a password may still be in it."))
    say(said.told("This desk works its own queue again. What it had queued stays with the team."))
    if os.environ.get(TEAM_DATABASE):
        note(said.told("{team_database} is set and still names a team.", team_database=TEAM_DATABASE))
    return Exit.OK


def _roles(command: Command) -> int:
    if command.given.allow or command.given.deny:
        with command.owner() as pool, pool.borrowed(_PATIENCE_S) as connection:
            return change_roles(connection, command.given)
    with command.team() as team:
        return show_roles(team, command.given)


def _import(command: Command) -> int:
    from faxdesk.cli.team.moving import import_journal

    with command.owner() as pool:
        return import_journal(pool, open_data_folder(command.kind), command.kind, command.given)


def _export(command: Command) -> int:
    from faxdesk.cli.team.moving import export_journal

    with command.team() as team:
        return export_journal(team.pool, command.kind, command.given)


def _status(command: Command) -> int:
    address = command.address()
    with command.team() as team:
        return show_status(team, address, command.given, command.desk)


def _tell_of_protection(address: str) -> None:
    if not is_protected(address):
        note(
            said.told(
                "The connection is not protected as it should be (sslmode={chosen_tls}): "
                "others on the network may read along, or pretend to be the server. "
                "Leave sslmode out, so that it must prove who it is.",
                chosen_tls=chosen_tls(address),
            )
        )


def _faxes(count: int) -> str:
    return said.counted(count, "1 fax", "{n} faxes")


_ACTIONS: Final[dict[str, Callable[[Command], int]]] = {
    "init": _init,
    "join": _join,
    "status": _status,
    "roles": _roles,
    "import": _import,
    "export": _export,
    "leave": _leave,
}
