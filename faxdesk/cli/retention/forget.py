"""faxdesk forget NUMBER|NAME: everything about somebody, with what must be kept and why."""

import sys
from argparse import Namespace
from typing import Any

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.retention import Forgotten, Person
from faxdesk.domain.words import Message, about
from faxdesk.domain.words.formats import number_text


def run(given: Namespace) -> int:
    """Forget them; 3 where somebody has to say yes first. Raises FaxDeskError."""
    with (
        App("demo" if given.is_demo else "real", sends=False) as session,
        session.open_retention() as retention,
    ):
        person = retention.person_called(" ".join(given.who))
        if not (given.dry_run or given.yes):
            found = retention.forget(person, is_dry=True)
            if not _is_meant(person, found):
                return Exit.PERSON_NEEDED
        found = retention.forget(person, is_dry=given.dry_run)
    if given.json:
        print_json(forgotten_json(found))
    else:
        _tell(found)
    return Exit.OK


def _is_meant(person: Person, found: Forgotten) -> bool:
    """Ask, where somebody is there to answer."""
    _tell(found, to_stderr=True)
    if not sys.stdin.isatty():
        told = said.told("Nothing was done. This can't be undone; say that it is meant with: --yes")
        note(f"faxdesk: {told}")
        return False
    if person.name:
        note(
            said.told("This can't be undone. Forget {name}? Type “yes”, or anything else.", name=person.name)
        )
    else:
        note(said.told("This can't be undone. Forget this number? Type “yes”, or anything else."))
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def forgotten_json(found: Forgotten) -> dict[str, Any]:
    """What was removed and what stays, as documented in docs/retention.md."""
    return {
        "dry_run": found.is_dry,
        "faxes": [str(each) for each in found.fax_ids],
        "archived_faxes": [str(each) for each in found.archived_ids],
        "contacts": list(found.contact_ids),
        "contacts_with_other_numbers": list(found.thinned_ids),
        "drafts": found.drafts,
        "journal_copies": found.copies,
        "kept": [
            {
                "code": each.code.removeprefix("retention."),
                "faxes": [str(fax_id) for fax_id in each.fax_ids],
                "message": words.text(Message(code=each.code, values=each.values)),
            }
            for each in found.kept
        ],
    }


def _tell(found: Forgotten, *, to_stderr: bool = False) -> None:
    tell = note if to_stderr else say
    tell(said.told("Would be removed:") if found.is_dry else said.told("Removed:"))
    for what, n in (
        (said.told("numbers, names and documents of faxes"), len(found.fax_ids)),
        (said.told("of these faxes, in archives of old years"), len(found.archived_ids)),
        (said.told("contacts"), len(found.contact_ids)),
        (said.told("the number of contacts that have others"), len(found.thinned_ids)),
        (said.told("faxes that were composed and not sent"), found.drafts),
        (said.told("FaxDesk's own copies of the journal"), found.copies),
    ):
        if n:
            tell(f"  {about(what, number_text(n))}")
    if found.kept:
        tell(said.told("Stays:"))
    for each in found.kept:
        tell(f"  {words.text(Message(code=each.code, values=each.values))}")
