"""faxdesk contacts find: in the book, or in the office's directory."""

from argparse import Namespace
from typing import Any, Final

from faxdesk.cli import said
from faxdesk.cli.book.output import contact_json, contact_line
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.words import Message, listed
from faxdesk.domain.words.base import QT_TRANSLATE_NOOP
from faxdesk.engine.book.directory import suggestions
from faxdesk.engine.book.suggesting import Suggestion
from faxdesk.engine.session import Session

_MOST: Final = 50
_NOBODY: Final = QT_TRANSLATE_NOOP("Commands", "Nobody is found.")


def find(session: Session, given: Namespace) -> int:
    """Print whoever has all the words."""
    text = " ".join(given.text)
    if given.directory:
        return _in_directory(session, text, is_json=given.json)
    found = session.address_book.search(text, limit=_MOST)
    for contact in found:
        if given.json:
            print_json(contact_json(contact))
        else:
            say(contact_line(contact))
    if not found and not given.json:
        say(said.told(_NOBODY))
    return Exit.OK


def _in_directory(session: Session, text: str, *, is_json: bool) -> int:
    preferences = session.desk.settings.load()
    settings = preferences.directory
    if settings.is_set and settings.is_plain and not is_json:
        note(f"faxdesk: {words.text(Message(code='directory.plain', values={'server': settings.host}))}")
    entries = session.directory().search(text, settings, limit=_MOST)
    found = suggestions(entries, default_country=preferences.default_country)
    for each in found:
        if is_json:
            print_json(_json(each))
        else:
            name = listed((each.title, each.company))
            say(said.told("{name}  {address}  from the directory", name=name, address=each.address))
    if not found and not is_json:
        say(said.told(_NOBODY))
    return Exit.OK


def _json(found: Suggestion) -> dict[str, Any]:
    return {
        "id": None,
        "name": found.title,
        "company": found.company,
        "numbers": [{"label": "Fax", "number": found.address, "kind": "fax", "default": True}],
        "source": "directory",
    }
