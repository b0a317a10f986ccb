"""Names and numbers are read together, and what isn't marked as a fax is never taken without a question."""

import pytest

from faxdesk.engine.book.pasting import PastedRow, read_pasted

ONE, TWO = "+13125550101", "+13125550102"


def read(text: str, country: str = "US") -> list[PastedRow]:
    return read_pasted(text, default_country=country)


def clear(text: str, country: str = "US") -> list[tuple[str, str | None]]:
    """Name and number of every row that is taken without a question."""
    return [(row.name, row.number.address) for row in read(text, country) if row.is_clear and row.number]


def doubts(text: str) -> list[str]:
    return [row.doubt.code for row in read(text) if row.doubt is not None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dr. Smith; +1 312 555 0101\nTown hall; 312-555-0102", [("Dr. Smith", ONE), ("Town hall", TWO)]),
        ("Dr. Smith\t(312) 555-0101", [("Dr. Smith", ONE)]),
        ("Smith, John, 312 555 0101", [("Smith, John", ONE)]),
        ("Dr. Smith +1 (312) 555-0101", [("Dr. Smith", ONE)]),
        ("Dr. Smith Fax: 312.555.0101 Phone: 312.555.0102", [("Dr. Smith", ONE)]),
        ("Dr. Smith, Tel (312) 555-0102, Fax (312) 555-0101", [("Dr. Smith", ONE)]),
        ("Town hall (312) 555-0101 (fax)", [("Town hall", ONE)]),
        ("Dr. Smith\nSmith Clinic\nPhone: 312 555 0102\nFax: 312 555 0101", [("Dr. Smith", ONE)]),
        ("Dr. Smith\n312 555 0101\nDr. Jones\n312 555 0102", [("Dr. Smith", ONE), ("Dr. Jones", TWO)]),
        ("Dr. Smith\n1 Main St\nT: 312 555 0102\nF: 312 555 0101", [("Dr. Smith", ONE)]),
        ("Dr. Smith <312-555-0101>", [("Dr. Smith", ONE)]),
        ("3125550101\t3125550102", [("", ONE), ("", TWO)]),
        ("Hotline 1-800-FAX-LINE", [("Hotline", "+18003295463")]),
        ("sip:fax@clinic.example", [("", "sip:fax@clinic.example")]),
    ],
)
def test_a_name_and_its_fax_number_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert clear(text) == found


def test_a_table_with_headings_gives_its_fax_column_alone() -> None:
    text = (
        "Last name\tFirst name\tPractice\tPhone\tFax\tMRN\tZIP\tVisit date\n"
        "Smith\tZoë\tSmith Clinic\t312 555 0102\t312 555 0101\t3125550199\t60601\t2026-03-01\n"
    )
    [row] = read(text)
    assert row.is_clear
    assert row.number is not None
    assert (row.name, row.company, row.number.address) == ("Zoë Smith", "Smith Clinic", ONE)


@pytest.mark.parametrize(
    "heading", ["Phone", "Mobile", "Cell", "MRN", "Patient ID", "Account no.", "NPI", "Extension", "Dial"]
)
def test_a_column_headed_otherwise_is_not_taken_without_a_question(heading: str) -> None:
    text = f"Name\t{heading}\nSmith\t3125550101\nJones\t3125550102\n"
    assert clear(text) == []
    assert len(doubts(text)) == 2


@pytest.mark.parametrize(
    "line",
    [
        *("T: 312 555 0101", "Dr. Smith P: 312 555 0101"),
        *("Dr. Smith, phone 312 555 0101", "Mobile: 312 555 0101", "Cell\t312 555 0101"),
        *("MRN 3125550101", "ID: 3125550101", "Patient no. 3125550101", "DOB 03/01/1980", "60601-1234"),
        *("Lab 312 555 0101 (phone)", "2026-03-01", "Smith\tMRN\t3125550101"),
    ],
)
def test_a_cell_that_is_marked_otherwise_is_not_taken_without_a_question(line: str) -> None:
    assert clear(line) == []
    [doubt] = doubts(line)
    assert doubt in {"contact.paste_phone", "contact.paste_mark"}


def test_two_numbers_of_one_party_ask_which_is_the_fax() -> None:
    text = "Dr. Smith\t(312) 555-0101\t(312) 555-0102"
    assert clear(text) == []
    assert doubts(text) == ["contact.paste_several"] * 2


def test_a_row_without_any_number_is_shown_as_such() -> None:
    text = "Name\tFax\nSmith\t312 555 0101\nJones\t\n"
    assert [(row.name, row.is_usable) for row in read(text)] == [("Smith", True), ("Jones", False)]
    assert doubts(text) == ["contact.paste_none"]


def test_a_number_that_can_t_be_one_is_no_recipient() -> None:
    [row] = read("Smith\tFax 555 12 34 5")
    assert not row.is_usable


def test_lists_in_german_are_read_too() -> None:
    text = "Praxis Müller\tTelefax 0221/1234569\tTelefon 0221/1234560\nRathaus;Fax 030 123456-9"
    assert clear(text, "DE") == [("Praxis Müller", "+492211234569"), ("Rathaus", "+49301234569")]
