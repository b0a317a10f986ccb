"""What a contact is found by, and what somebody typed as a condition of SQL.

The text holds no letter that means something to LIKE. To read it through in the book's order takes about 5 ms
for 50,000 contacts, so no index of words is kept: that would be as large as the book and slow every import.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final

from faxdesk.domain.people.folding import digits_of, fold
from faxdesk.store.sql.conditions import Condition, all_of, any_of

if TYPE_CHECKING:
    from faxdesk.domain.people.contact import Contact


_HOLDS: Final = "contact.search_text LIKE ?"
_MAX_WORDS: Final = 12
_AREA_CODE_DIGITS: Final = 3
"""So many digits may be the beginning of a number with a 0 before it."""
_ABROAD_DIGITS: Final = 7
"""So many may be one with 011 before it, and not one of Sheffield, 0114 27..."""


def search_text(contact: "Contact") -> str:
    """All that a contact is found by, each word with a space before it; the book is in its order."""
    texts = (contact.name, contact.company, contact.attention)
    numbers = (_address_words(each.address) for each in contact.numbers)
    return "".join(f" {word}" for word in (*map(fold, texts), *numbers) if word)


def condition_of(text: str, *, at_word_starts: bool = False) -> Condition | None:
    """What a contact must meet that is looked for with this text; None where it has no letter and no digit.

    Args:
        at_word_starts: letters must stand at the beginning of a word.
    """
    # As in +44 (0)20: nobody dials that zero from abroad.
    words = fold(text.replace("(0)", " ")).split()[:_MAX_WORDS]
    if not words:
        return None
    before = "% " if at_word_starts else "%"
    found = [
        _number(list(run)) if is_number else all_of(_holds(f"{before}{word}%") for word in run)
        for is_number, run in groupby(words, str.isdecimal)
    ]
    return all_of(found)


def _number(words: list[str]) -> Condition:
    """A number in one piece or in several; or each piece by itself, as of a name and of a number."""
    wholes = [_holds(f"%{digits}%") for digits in dict.fromkeys(_dialled(digits_of("".join(words))))]
    pieces = all_of(_holds(f"%{digits_of(word)}%") for word in words)
    return any_of(wholes if len(words) == 1 else [*wholes, pieces])


def _dialled(digits: str) -> Iterator[str]:
    """What of the number stands in its international form: without what is dialled before it.

    That is 0 at home, 00 or 011 to go abroad. What holds the number as it is holds this, too.
    """
    yield digits.lstrip("0") or digits if len(digits) >= _AREA_CODE_DIGITS else digits
    if digits.startswith("011") and len(digits) >= _ABROAD_DIGITS:
        yield digits.removeprefix("011")


def _address_words(address: str) -> str:
    return address[1:] if address.startswith("+") else fold(address.replace(".", " "))


def _holds(pattern: str) -> Condition:
    return _HOLDS, [pattern]
