"""What a fax is found by in the history, and what somebody typed, as words compared letter by letter."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from faxdesk.domain.people.folding import digits_of, fold

_MAX_WORDS: Final = 12
_AREA_CODE_DIGITS: Final = 3
_ABROAD_DIGITS: Final = 7
"""As for the address book; see contact_search.py."""

GRAM: Final = 3
"""So many signs that follow one another are looked up together."""

_GRAMS_OF_A_WORD: Final = 12
"""More would not lead to fewer faxes."""

_MESSAGE_CHARS: Final = 4_000
"""Of a cover's text; a longer one is a letter, and found by its beginning."""

COLUMNS: Final = (
    "fax.recipient, fax.recipient_name, fax.recipient_company, fax.cover_words, fax.cover_page, fax.by_user,"
    " payload.documents"
)
"""Of a fax, what `said_of` reads."""


def said_of(row: Any) -> str:
    """All that a fax is found by, each word with a space before it, from a row with COLUMNS."""
    texts = (row["recipient_name"], row["recipient_company"], row["cover_words"], row["by_user"])
    words = [address_words(row["recipient"]), *map(fold, texts), *map(fold, _names(row["documents"]))]
    if row["cover_page"]:
        words.append(fold(_message(row["cover_page"])[:_MESSAGE_CHARS]))
    return "".join(f" {word}" for word in words if word)


def address_words(address: str) -> str:
    """A number's digits, or the words of another address."""
    return address[1:] if address.startswith("+") else fold(address.replace(".", " "))


def _names(documents: str) -> Iterator[str]:
    """The documents' names; none where they can't be read."""
    try:
        yield from (str(each["name"]) for each in json.loads(documents))
    except (ValueError, TypeError, LookupError, RecursionError):
        return


def _message(cover_page: str) -> str:
    try:
        return str(json.loads(cover_page)["fields"].get("message", ""))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words of which all must be found; of each of them one spelling at least, which may be several words.

    Attributes:
        words: for each word its spellings, each as pieces that all must be found.
    """

    words: tuple[tuple[tuple[str, ...], ...], ...] = ()

    def fits(self, said: str) -> bool:
        """Whether a fax says all of it; see said_of."""
        return all(any(all(piece in said for piece in each) for each in word) for word in self.words)

    def __add__(self, other: "Wanted") -> "Wanted":
        return Wanted((*self.words, *other.words))

    def __bool__(self) -> bool:
        return bool(self.words)


NOTHING: Final = Wanted()


def wanted(text: str) -> Wanted:
    """What somebody typed. Without a letter or digit it is nothing, which every fax says."""
    # As in +44 (0)20: nobody dials that zero from abroad.
    return of_words(fold(text.replace("(0)", " ")).split()[:_MAX_WORDS])


def of_words(words: Sequence[str]) -> Wanted:
    """Folded words; digits that follow one another may be one number."""
    found: list[tuple[tuple[str, ...], ...]] = []
    for is_number, each in groupby(words, str.isdecimal):
        run = list(each)
        found += [_number(run)] if is_number else [((_piece(word),),) for word in run]
    return Wanted(tuple(found))


def _number(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """In one piece, with or without what is dialled before it; or each piece by itself."""
    wholes = [(_piece(digits),) for digits in dict.fromkeys(_dialled(digits_of("".join(words))))]
    return (*wholes, tuple(_piece(digits_of(word)) for word in words)) if len(words) > 1 else tuple(wholes)


def _dialled(digits: str) -> Iterator[str]:
    """What of the number stands in its international form, and the digits as they are, as in a name."""
    yield digits
    if len(digits) >= _AREA_CODE_DIGITS:
        yield digits.lstrip("0") or digits
    if digits.startswith("011") and len(digits) >= _ABROAD_DIGITS:
        yield digits.removeprefix("011")


def _piece(word: str) -> str:
    """What must stand in the text: short ones only where a word begins."""
    return word if len(word) >= GRAM else f" {word}"


def grams(piece: str) -> list[str]:
    """Signs that follow one another in a piece; none of one that is too short to look up."""
    found = list(dict.fromkeys(piece[at : at + GRAM] for at in range(len(piece) - GRAM + 1)))
    step = -(-len(found) // _GRAMS_OF_A_WORD) or 1
    return found[::step]


def can_look_up(pieces: Iterable[str]) -> bool:
    """Whether any of these pieces is long enough."""
    return any(len(piece) >= GRAM for piece in pieces)
