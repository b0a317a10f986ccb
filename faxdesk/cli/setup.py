"""faxdesk setup: the key into the keyring, connection and from-number chosen from lists or by options."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TypeVar

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import note, say
from faxdesk.cli.status import Exit
from faxdesk.domain.api_key import clean_key
from faxdesk.domain.errors import FaxDeskError, InvalidInputError, NotSetUpError
from faxdesk.domain.fax.remote import FaxApplication, OwnNumber
from faxdesk.domain.people.address import check_from
from faxdesk.domain.preference_changes import PreferenceChanges
from faxdesk.engine.accounts import AccountOverview, KeySource
from faxdesk.engine.session import Session

T = TypeVar("T", FaxApplication, OwnNumber)


def run(given: Namespace) -> int:
    """Ask Telnyx what the key opens, let the person (or the options) choose, keep it."""
    if given.is_demo:
        raise NotSetUpError("setup.no_key_in_demo")
    if given.from_number:
        check_from(given.from_number)
    if given.directory_password_stdin:
        return _keep_directory_password()
    with App("real") as session:
        key = _key(session, given)
        overview = session.accounts.look_up(key)
        if overview.balance is not None:
            say(
                said.told(
                    "Credit: {available_credit} {currency}",
                    available_credit=overview.balance.available_credit,
                    currency=overview.balance.currency,
                )
            )
        application = _application(overview, given)
        number = _number(overview, application, given)
        if key is not None:
            _keep(session, key)
        changes: PreferenceChanges = {
            "connection_id": application.id,
            "connection_name": application.name,
            "channel_limit": application.channel_limit,
            "from_number": number.number,
        }
        if given.lines:
            changes["lines"] = given.lines
        before = session.accounts.from_number(session.desk.settings.load())
        session.desk.settings.save(**changes)
        _correct_waiting(session, before, number.number)
        session.queue.resume()
        say(
            said.told(
                "Faxes go from {number} with {name} ({id}).",
                number=number.number,
                name=application.name,
                id=application.id,
            )
        )
    return Exit.OK


def _keep_directory_password() -> int:
    """Keep what stands on standard input as the password of the directory's user, once it was accepted."""
    password = sys.stdin.readline().rstrip("\r\n")
    with App("real", sends=False) as session:
        settings = session.desk.settings.load().directory
        lookup = session.directory()
        if not settings.user:
            raise InvalidInputError("directory_user", "directory.no_user")
        lookup.passwords.try_out(settings, password)
        lookup.check(settings)
        if not lookup.passwords.keep(settings, password):
            raise NotSetUpError("directory.password_not_kept")
        say(
            said.told(
                "{host} accepts {user}. The password is in the system's keyring.",
                host=settings.host,
                user=settings.user,
            )
        )
    return Exit.OK


def _correct_waiting(session: Session, before: str, number: str) -> None:
    """What waits and was to go from the number of before goes from the new one; its history says so."""
    waiting = session.queue.waiting_from(before) if before != number else []
    if waiting:
        session.commands.send_from([fax.id for fax in waiting], number)
        note(
            said.counted(
                len(waiting),
                "1 waiting fax goes from {number} now, no longer from {before}.",
                "{n} waiting faxes go from {number} now, no longer from {before}.",
                number=number,
                before=before,
            )
        )


def _key(session: Session, given: Namespace) -> str | None:
    """The key to keep, None to go on with the one there is. Not from the arguments: others can read those."""
    if given.key_stdin:
        key = clean_key(sys.stdin.readline())
    elif session.accounts.key_source() is not None:
        return None
    elif sys.stdin.isatty():
        key = clean_key(getpass.getpass(said.told("Telnyx API key:") + " "))
    else:
        key = ""
    if not key:
        raise NotSetUpError("setup.no_key")
    return key


def _keep(session: Session, key: str) -> None:
    if session.accounts.key_source() is KeySource.ENVIRONMENT:
        note(said.told("TELNYX_API_KEY is set and goes before the keyring's key."))
    if not session.accounts.keep_key(key):
        raise KeyNotKeptError
    session.acts().note("account_changed")


class KeyNotKeptError(FaxDeskError):
    """There is no keyring: a command can't keep a key for a session that ends with it."""

    def __init__(self) -> None:
        super().__init__("setup.key_not_kept")


def _application(overview: AccountOverview, given: Namespace) -> FaxApplication:
    if given.connection:
        found = [item for item in overview.applications if item.id == given.connection]
        if not found:
            raise InvalidInputError("connection", "setup.unknown_connection")
        if not found[0].can_send:
            raise InvalidInputError("connection", "setup.connection_cannot_send")
        return found[0]
    usable = [item for item in overview.applications if item.can_send]
    labels = [f"{item.name} ({item.id})" for item in usable]
    return _choose(said.told("Fax application"), "--connection", usable, labels)


def _number(overview: AccountOverview, application: FaxApplication, given: Namespace) -> OwnNumber:
    unassigned = [item for item in overview.numbers if item.connection_id is None]
    own = overview.numbers_of(application) or unassigned
    if given.from_number:
        other = overview.application_of(given.from_number)
        if other is not None and other.id != application.id:
            values = {"number": given.from_number, "name": other.name, "id": other.id}
            raise InvalidInputError("from", "setup.number_elsewhere", **values)
        found = [item for item in own if item.number == given.from_number]
        if not found:
            raise InvalidInputError("from", "setup.unknown_from")
        return found[0]
    return _choose("From-number", "--from", own, [item.number for item in own])


def _choose(what: str, option: str, items: Sequence[T], labels: Sequence[str]) -> T:
    """The only one, or the one that a person picks; raises InvalidInputError where nobody can be asked."""
    if not items:
        raise InvalidInputError(option, "setup.nothing_to_choose", what=what)
    if len(items) == 1:
        return items[0]
    for position, label in enumerate(labels, start=1):
        note(f"  {position}  {label}")
    if not sys.stdin.isatty():
        raise InvalidInputError(option, "setup.choose_by_option", what=what, option=option)
    while True:
        answer = input(f"{what} (1-{len(items)}): ").strip()
        if answer.isdecimal() and 1 <= int(answer) <= len(items):
            return items[int(answer) - 1]
