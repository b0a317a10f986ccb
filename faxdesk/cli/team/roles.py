"""faxdesk team roles: what clerks, leads and administrators may, and who says so."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Any, Final

from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.rights import Right, Rights, Role
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.people import TeamRights, rights_of_roles
from faxdesk.store.postgres.pool import Connection
from faxdesk.store.postgres.roles import grant, set_right
from faxdesk.store.postgres.schema import version
from faxdesk.teaming import Team

_PATIENCE_S: Final = 20.0

WHAT: Final[Mapping[Right, str]] = {
    Right.DOCUMENTS: "open what colleagues sent",
    Right.FAXES: "cancel, hold and decide colleagues' faxes",
    Right.BOOK: "change the address book",
    Right.DO_NOT_FAX: "lift “do not fax”",
    Right.MONEY: "see costs and credit",
    Right.EXPORT: "write history, book and log into files",
    Right.FORGET: "remove faxes for good",
}
"""Each right in a few words."""


def show_roles(team: Team, given: Namespace) -> int:
    """Say what each role may do, and which one is this user's."""
    connection = PostgresConnection(team.pool, version=version(), patience_s=_PATIENCE_S)
    own, roles = TeamRights(connection, "", "").now(), rights_of_roles(connection)
    if given.json:
        print_json(roles_json(own, roles))
        return Exit.OK
    width = max(map(len, Right))
    say(f"{'':{width}}  {'  '.join(Role)}")
    for right in Right:
        marks = "  ".join(f"{'yes' if right in roles[role] else '-':{len(role)}}" for role in Role)
        say(f"{right:{width}}  {marks}  {WHAT[right]}")
    say_role(own)
    return Exit.OK


def change_roles(connection: Connection, given: Namespace) -> int:
    """As the tables' owner; all of it, or nothing."""
    wanted = [(*_pair(each), True) for each in given.allow] + [(*_pair(each), False) for each in given.deny]
    with connection.transaction():
        for role, right, may in wanted:
            set_right(connection, role, right, may=may)
        grant(connection)
    for role, right, may in wanted:
        say(f"{role}: may {WHAT[right]}." if may else f"{role}: may no longer {WHAT[right]}.")
    return Exit.OK


def roles_json(own: Rights, roles: Mapping[Role, frozenset[Right]]) -> dict[str, Any]:
    return {
        "person": own.sender.person if own.sender is not None else None,
        "role": own.role,
        "rights": sorted(own.may),
        "roles": {role.value: sorted(rights) for role, rights in roles.items()},
    }


def say_role(own: Rights) -> None:
    person = own.sender.person if own.sender is not None else ""
    may = ", ".join(WHAT[right] for right in Right if right in own.may)
    say(f"You are {person}, role {own.role}. Beside sending you may: {may or 'nothing of the list'}.")


def _pair(text: str) -> tuple[Role, Right]:
    role, _, right = text.partition(":")
    try:
        return Role(role), Right(right)
    except ValueError as error:
        raise InvalidInputError("role", "input.role_right", text=text) from error
