"""What the address book says of a number's machine and line, whoever typed the number."""

from typing import Final, NamedTuple

from faxdesk.engine.records.journal import Journal

SLOWER_PACE: Final = 3.0
"""Pauses are so many times as long for who has one line for everything."""


class Habits(NamedTuple):
    """Of one number: of all contacts that have it together, as it is one machine."""

    is_t38_off: bool = False
    pace: float = 1.0


def habits_of(journal: Journal, address: str) -> Habits:
    """What is known of the machine at this address; nothing special where the book doesn't have it."""
    known = journal.contacts.numbers([address])
    contacts = journal.contacts.contacts(list({each.contact_id for each in known})) if known else []
    return Habits(
        is_t38_off=any(each.settings.is_t38_off for each in contacts),
        pace=SLOWER_PACE if any(each.settings.has_slower_tries for each in contacts) else 1.0,
    )
