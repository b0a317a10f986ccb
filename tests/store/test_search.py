"""Finding a fax again by what somebody remembers of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient, recipients_at
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


def add_at(journal: SqlJournal, day: str, *names: str) -> int:
    fax_id = add(journal, "+13127367276", *names)
    at_s = datetime.fromisoformat(day).timestamp()
    journal._connection.execute(
        "UPDATE fax SET created_at_s = ?, state_since_s = ? WHERE id = ?", (at_s, at_s + 60, fax_id)
    )
    return fax_id


@pytest.mark.parametrize(
    "written",
    [
        *("2026-03-05", "5.3.2026", "05.03.2026", "3/5/2026", "5/3/2026", "5 March 2026", "March 5, 2026"),
        *("5. march 2026", "Mar 5 2026", "2026-03", "march 2026", "letter 2026-03-05", "5 Mar 2026 letter"),
    ],
)
def test_a_day_or_a_month_finds_what_was_faxed_then_however_it_is_written(
    journal: SqlJournal, written: str
) -> None:
    then = add_at(journal, "2026-03-05T14:00", "letter.pdf")
    add_at(journal, "2026-06-05T14:00", "letter.pdf")
    add_at(journal, "2025-03-05T14:00", "letter.pdf")
    assert journal.listing.ids(text=written) == [then]


def test_a_day_ends_at_midnight_by_the_clock_on_the_wall(journal: SqlJournal) -> None:
    add_at(journal, "2026-03-04T23:50", "letter.pdf")
    first = add_at(journal, "2026-03-05T00:00", "letter.pdf")
    last = add_at(journal, "2026-03-05T23:58", "letter.pdf")
    add_at(journal, "2026-03-06T00:00", "letter.pdf")
    assert journal.listing.ids(text="2026-03-05") == [last, first]


def test_today_and_yesterday_are_days(journal: SqlJournal) -> None:
    today = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)  # noqa: DTZ005 - local
    now = add_at(journal, today.isoformat())
    before = add_at(journal, (today - timedelta(hours=5)).isoformat())
    assert journal.listing.ids(text="today") == [now]
    assert journal.listing.ids(text="Yesterday") == [before]


def test_a_name_with_a_date_in_it_is_still_found_by_it(journal: SqlJournal) -> None:
    named = add_at(journal, "2026-06-05T14:00", "minutes 2026-03-05.pdf", "March 2026.pdf")
    assert journal.listing.ids(text="2026-03-05") == [named]
    assert journal.listing.ids(text="march 2026") == [named]
    assert journal.listing.ids(text="2026-13-45") == []


def test_whose_it_is_and_what_stands_on_the_cover_is_found(journal: SqlJournal) -> None:
    fields = CoverFields(
        recipient="Dr. Müller", recipient_company="Lakeside", subject="Your form", reference="AZ 17/4"
    )
    submission = Submission(
        payload=Payload(documents=(Document(name="a.pdf"),), urls=("https://example.com/a.pdf",)),
        recipients=(Recipient(address="+13127367276"),),
        from_number="+13125790015",
        options=FaxOptions(),
        cover=Cover(fields=fields),
    )
    (fax_id,) = journal.add(submission, at_s=100.0)
    add(journal, "+13127367276", "a.pdf")
    for written in ("müller", "lakeside", "your form", "AZ 17/4", "MÜLLER form"):
        assert journal.listing.ids(text=written) == [fax_id], written
    assert journal.fax(fax_id).recipient.name == "Dr. Müller"
    assert journal.fax(fax_id).cover == Cover(fields=fields)
