"""Address books as real programs wrote them: what abook and LibreOffice made of two people, byte for byte."""

from pathlib import Path

from faxdesk.contact_files.csv_reading import contacts_of, read_table
from faxdesk.contact_files.decoding import decode
from faxdesk.contact_files.raw import RawContact
from faxdesk.contact_files.reading import cards
from faxdesk.domain.people.contact import LineKind

FILES = Path(__file__).parent / "made"


def numbers(contact: RawContact) -> list[tuple[LineKind, str]]:
    return [(each.kind, each.text) for each in contact.numbers]


def test_cards_of_abook_keep_names_with_commas_and_companies_whole() -> None:
    gross, smith = cards(decode((FILES / "abook.vcf").read_bytes(), "US"))
    assert (gross.name, gross.notes) == ("Dr. Jürgen Groß", "cardiology, mornings only")
    assert numbers(gross) == [(LineKind.VOICE, "+49 221 5550101"), (LineKind.FAX, "+49 221 5550199")]
    assert smith.name == "Smith, Anna"
    assert numbers(smith) == [
        (LineKind.VOICE, "312-555-0101"),
        (LineKind.FAX, "312-555-0102"),
        (LineKind.MOBILE, "312-555-0103"),
    ]


def test_of_a_table_of_abook_s_nobody_can_tell_which_numbers_are_for_faxes() -> None:
    table = read_table(decode((FILES / "abook_palm.csv").read_bytes(), "US"))
    assert not table.has_headings
    assert not table.has_numbers


def test_a_book_that_libreoffice_saved_again_is_the_same() -> None:
    ours, theirs = (
        tuple(contacts_of(read_table(decode((FILES / name).read_bytes(), "US"))))
        for name in ("ours.csv", "libreoffice.csv")
    )
    assert [each.name for each in ours] == ["Dr. Jürgen Groß", "Smith, Anna"]
    assert [(each.name, each.notes, each.numbers) for each in theirs] == [
        (each.name, each.notes, each.numbers) for each in ours
    ]
