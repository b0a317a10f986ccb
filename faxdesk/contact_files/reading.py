"""Which of the two a file is."""

import re
from collections.abc import Iterator
from typing import Final

from faxdesk.contact_files.raw import RawContact

_CARD: Final = re.compile(r"\s*begin:vcard", re.IGNORECASE)


def is_cards(text: str) -> bool:
    """Whether these are vCards; else it is a table."""
    return _CARD.match(text) is not None


def cards(text: str) -> Iterator[RawContact]:
    """See card_reading: loaded where there are cards, as its library takes a while."""
    from faxdesk.contact_files.card_reading import contacts_of

    return contacts_of(text)
