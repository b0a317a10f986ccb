"""The address book of a large office: what a keystroke costs, and to read a long list that was pasted."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Final

from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.engine.book.pasting import read_pasted
from faxdesk.engine.records.journal import Journal
from tests.benchmarks.measuring import in_turns, milliseconds_of
from tests.benchmarks.table import Row
from tests.stores import open_journal

CONTACTS: Final = 50_000
MAX_KEYSTROKE_MS: Final = 30.0
MAX_WRITING_MS: Final = 15_000.0
SUGGESTIONS: Final = 12
PASTED: Final = 5_000
MAX_PASTED_MS: Final = 1_000.0

TYPED: Final = ("smith", "müller cl", "qqqq", "3125550", "020 7946 09", "dr smith 0")
"""Each letter by letter: common and rare, a name nobody has, numbers, and both."""

_CONSONANTS, _VOWELS = "bcdfghklmnprstvwz", "aeiou"


def run() -> list[Row]:
    """The slowest keystroke of all that is typed, and writing the whole book at once."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        closing(open_journal(Path(folder, "journal.db"))) as journal,
    ):
        written_ms = milliseconds_of(lambda: journal.contacts.put(list(book()), at_s=0.0))
        slowest_ms = slowest_keystroke_ms(journal)
    return [
        Row(
            name=f"slowest keystroke of a search among {CONTACTS:,} contacts",
            value=slowest_ms,
            unit="ms",
            max_value=MAX_KEYSTROKE_MS,
        ),
        Row(
            name=f"{CONTACTS:,} contacts written into the book",
            value=written_ms,
            unit="ms",
            max_value=MAX_WRITING_MS,
        ),
        Row(
            name=f"{PASTED:,} pasted rows understood",
            value=in_turns({"pasted": pasted_ms}).median("pasted"),
            unit="ms",
            max_value=MAX_PASTED_MS,
        ),
    ]


def slowest_keystroke_ms(journal: Journal) -> float:
    """Type everything, letter by letter; each several times, as the machine has other things to do too."""
    texts = {text for word in TYPED for text in accumulate(word)}
    taken = in_turns({text: partial(_search_ms, journal, text) for text in texts})
    return max(taken.median(text) for text in texts)


def pasted_ms() -> float:
    """Names and numbers of a long list, read together."""
    rows = "\n".join(f"Practice {n}\t(312) {200 + n % 700}-{n:04}" for n in range(PASTED))
    return milliseconds_of(lambda: read_pasted(rows, default_country="US"))


def _search_ms(journal: Journal, text: str) -> float:
    return milliseconds_of(lambda: journal.contacts.search(text, limit=SUGGESTIONS))


def book() -> Iterator[Contact]:
    """Contacts as different as people are; one in fifty has a name from those that are typed."""
    chosen = random.Random(21)
    for number in range(CONTACTS):
        family = chosen.choice(("Smith", "Müller")) if number % 50 == 0 else _word(chosen)
        numbers = [f"+1312{chosen.randrange(10**7):07}" for _ in range(1 + number % 2)]
        yield Contact(
            name=f"Dr. {_word(chosen)} {family}",
            company=f"{_word(chosen)} {_word(chosen)} Clinic",
            numbers=tuple(ContactNumber(address=each) for each in dict.fromkeys(numbers)),
            groups=(f"Group {number % 20}",),
            is_favourite=number % 1000 == 0,
        )


def _word(chosen: random.Random) -> str:
    syllables = (chosen.choice(_CONSONANTS) + chosen.choice(_VOWELS) for _ in range(chosen.randint(2, 4)))
    return "".join(syllables).title()
