"""Finding a fax again by what somebody remembers of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.domain.fax.submission import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.store.sql.journal import SqlJournal
from tests.stores import open_journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqlJournal]:
    journal = open_journal(tmp_path / "journal.db")
    yield journal
    journal.close()


def add(journal: SqlJournal, recipient: str, *names: str) -> int:
    documents = tuple(Document(name=name, sha256="cafe" * 16, pages=3, size_bytes=1234) for name in names)
    submission = Submission(
        payload=Payload(documents=documents, urls=("https://example.com/a.pdf",)),
        recipients=recipients_at((recipient,)),
        from_number="+13125790015",
        options=FaxOptions(),
    )
    (fax_id,) = journal.add(submission, at_s=100.0)
    return fax_id


def test_several_words_are_found_in_any_order_wherever_they_stand(journal: SqlJournal) -> None:
    both = add(journal, "+442079460958", "Letter to Müller.pdf", "Invoice 2026.pdf")
    letter = add(journal, "+442079460958", "Letter.pdf")
    add(journal, "+13127367276", "Invoice.pdf")
    ids = journal.listing.ids
    assert ids(text="invoice letter") == ids(text=" 2026  LETTER ") == [both]
    assert ids(text="7946 letter") == ids(text="letter +44 20") == [letter, both]
    assert ids(text="letter nothing") == []
    assert ids(text="pdf 0958", among=[both]) == [both]


def test_letters_beyond_english_are_found_small_and_capital_and_as_macos_writes_them(
    journal: SqlJournal,
) -> None:
    mine = add(journal, "+442079460958", "Ärztebrief MÜLLER.pdf")
    of_a_mac = add(journal, "+442079460958", "A\u0308rztebrief Mu\u0308ller.pdf")
    assert journal.listing.ids(text="ärztebrief müller") == [of_a_mac, mine]
    assert journal.listing.ids(text="Müller") == [of_a_mac, mine]


@pytest.mark.parametrize(
    "written",
    [
        "020 7946 0958",
        "02079460958",
        "+44 (0)20 7946-0958",
        "0044 20 7946 0958",
        "011 44 20 7946 0958",
        "0958 / 7946",
    ],
)
def test_a_number_is_found_however_it_is_written(journal: SqlJournal, written: str) -> None:
    mine = add(journal, "+442079460958", "letter.pdf")
    add(journal, "+13127367276", "Submission 7946.pdf")
    assert journal.listing.ids(text=written) == [mine]
    assert journal.listing.ids(text=f"LETTER {written}") == [mine]


def test_digits_are_found_in_names_too(journal: SqlJournal) -> None:
    submission = add(journal, "+13127367276", "Order 4711 of 2026-05.pdf")
    add(journal, "+13127367276", "Submission 4712.pdf")
    assert journal.listing.ids(text="4711 7276") == journal.listing.ids(text="2026-05") == [submission]


def test_only_names_are_searched_and_not_what_else_is_kept_of_a_document(journal: SqlJournal) -> None:
    add(journal, "+13127367276", "letter.pdf")
    for text in ("sha256", "selection", "size_bytes", '"', "cafe", "1234"):
        assert journal.listing.ids(text=text) == [], text
    quoted = add(journal, "sip:fax@example.com", 'The "last" offer\\100%.pdf')
    assert journal.listing.ids(text='"last" offer\\1') == journal.listing.ids(text="100% example") == [quoted]


def test_a_pasted_letter_finds_nothing_and_does_no_harm(journal: SqlJournal) -> None:
    add(journal, "+13127367276", "letter.pdf")
    assert journal.listing.ids(text="dear sir or madam 1 2 3 " * 2_000) == []
