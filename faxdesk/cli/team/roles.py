"""faxdesk team roles: what clerks, leads and administrators may, and who says so."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Any, Final

from faxdesk.cli import said
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.rights import Right, Rights, Role
from faxdesk.domain.words import listed
from faxdesk.domain.words.base import QT_TRANSLATE_NOOP
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.people import TeamRights, rights_of_roles
from faxdesk.store.postgres.pool import Connection
from faxdesk.store.postgres.roles import grant, set_right
from faxdesk.store.postgres.schema import version
from faxdesk.teaming import Team

_PATIENCE_S: Final = 20.0

WHAT: Final[Mapping[Right, str]] = {
    Right.DOCUMENTS: QT_TRANSLATE_NOOP("Commands", "open what colleagues sent"),
    Right.FAXES: QT_TRANSLATE_NOOP("Commands", "cancel, hold and decide colleagues' faxes"),
    Right.BOOK: QT_TRANSLATE_NOOP("Commands", "change the address book"),
    Right.DO_NOT_FAX: QT_TRANSLATE_NOOP("Commands", "lift “do not fax”"),
    Right.MONEY: QT_TRANSLATE_NOOP("Commands", "see costs and credit"),
    Right.EXPORT: QT_TRANSLATE_NOOP("Commands", "write history, book and log into files"),
    Right.FORGET: QT_TRANSLATE_NOOP("Commands", "remove faxes for good"),
}
"""Each right in a few words, as they follow “may: ”."""


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
        say(f"{right:{width}}  {marks}  {said.told(WHAT[right])}")
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
        what = said.told(WHAT[right])
        say(
            said.told("{role}: may: {what}.", role=role, what=what)
            if may
            else said.told("{role}: may no longer: {what}.", role=role, what=what)
        )
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
    may = listed(said.told(WHAT[right]) for right in Right if right in own.may)
    say(
        said.told(
            "You are {person}, role {role}. Beside sending you may: {what}.",
            person=person,
            role=own.role,
            what=may or said.told("nothing of the list"),
        )
    )


def _pair(text: str) -> tuple[Role, Right]:
    role, _, right = text.partition(":")
    try:
        return Role(role), Right(right)
    except ValueError as error:
        raise InvalidInputError("role", "input.role_right", text=text) from error
