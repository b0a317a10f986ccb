"""Whose numbers a command was given: from which one it sends, and to whom."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from faxdesk.cli.output import note
from faxdesk.domain import words
from faxdesk.domain.errors import InvalidInputError, NotSetUpError
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.session import Session

if TYPE_CHECKING:
    from faxdesk.engine.book.resolving import AskDirectory


def from_number_of(session: Session, given: Namespace) -> str:
    """The number to send from; raises NotSetUpError or InvalidInputError."""
    from faxdesk.numbering import country_of, recognise

    preferences = session.desk.settings.load()
    chosen = session.accounts.from_number(preferences)
    text = given.from_number or chosen
    if not text:
        raise NotSetUpError("setup.no_from")
    country = country_of(chosen) or preferences.default_country
    found = recognise(text, default_country=country)
    if found.address is None or not found.address.startswith("+"):
        raise InvalidInputError("from", "input.from")
    session.policy.check("from_number", found.address)
    return found.address


def recipients_of(texts: Sequence[str], from_number: str, session: Session) -> tuple[Recipient, ...]:
    """Who it goes to, no address twice; the default country is the from-number's."""
    from faxdesk.engine.book.resolving import resolve

    country = country_at(from_number)
    found: dict[str, Recipient] = {}
    for text in texts:
        try:
            resolved = resolve(
                text, session.address_book, default_country=country, directory=_directory(session, country)
            )
        except InvalidInputError as error:
            error.add_note(f"--to “{text}”")
            raise
        if resolved.warning is not None:
            note(f"faxdesk: {text}: {words.text(resolved.warning)}")
        for recipient in resolved.recipients:
            found.setdefault(recipient.address, recipient)
    return tuple(found.values())


def _directory(session: Session, country: str) -> "AskDirectory | None":
    """The office's directory, where one is set."""
    settings = session.desk.settings.load().directory
    if not settings.is_set:
        return None
    from faxdesk.engine.book.directory import recipients_in

    return lambda text: recipients_in(session.directory().search(text, settings), country)


def country_at(from_number: str) -> str:
    """Whose numbers are written without a country code."""
    from faxdesk.numbering import country_of

    return country_of(from_number) or "US"
