"""Files of contacts read into the book: foretold row by row, done in one, taken back in one."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from faxdesk.domain import words
from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.options import Quality
from faxdesk.domain.people.contact import Contact, ContactNumber, ContactSettings, DoNotFax, LineKind
from faxdesk.engine.address_book import AddressBook
from faxdesk.engine.book.exporting import as_cards, as_table
from faxdesk.engine.book.importing import ImportPlan, Result, carry_out, plan, raws_of, read_file
from faxdesk.engine.stores import Stores
from tests.contact_files import files
from tests.stores import open_desk, open_journal


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    stores = Stores(journal=open_journal(tmp_path / "journal.db"), desk=open_desk(tmp_path / "desk.db"))
    yield AddressBook(stores, lambda: 1_790_000_000.0)
    stores.close()


def planned(book: AddressBook, content: bytes | str, country: str = "US") -> ImportPlan:
    content = content.encode() if isinstance(content, str) else content
    return plan(raws_of(read_file(content, country=country)), book, country=country)


def results(found: ImportPlan) -> list[Result]:
    return [row.result for row in found.rows]


def without_ids(book: AddressBook) -> list[Contact]:
    return [replace(each, id=0) for each in book.all_contacts()]


def test_the_same_file_again_changes_nothing(book: AddressBook) -> None:
    for content in (files.OUTLOOK_ENGLISH, files.GOOGLE_NEW.replace(b"Smith", b"Miller"), files.CARDS):
        carry_out(planned(book, content), book)
        before = list(book.all_contacts())
        again = planned(book, content)
        assert set(results(again)) <= {Result.SAME, Result.UNREADABLE}
        carry_out(again, book)
        assert list(book.all_contacts()) == before


def test_looking_changes_nothing_and_undo_takes_all_back(book: AddressBook) -> None:
    carry_out(planned(book, "Name,Company,Fax\nAnn,Court,3125550101\n"), book)
    before = list(book.all_contacts())
    found = planned(book, "Name,Company,Fax,Notes\nAnn,Court,3125550102,new\nBea,,3125550103,\n")
    assert list(book.all_contacts()) == before
    undo = carry_out(found, book)
    assert [len(each.numbers) for each in book.all_contacts()] == [2, 1]
    book.undo(undo)
    assert list(book.all_contacts()) == before


def test_each_row_says_what_becomes_of_it(book: AddressBook) -> None:
    carry_out(planned(book, "Name,Company,Fax\nAnn,Court,3125550101\nBea,,3125550102\n"), book)
    found = planned(
        book,
        "Name,Company,Fax,Phone\n"
        "ANN,court,(312) 555-0101,\n"  # same
        "Bea,Town hall,3125550102,3125550103\n"  # changed: the number shows that it is her
        "Cleo,,3125550104,12\n"  # new, without its bad telephone
        "Cleo,,3125550104,\n"  # same as the row before
        "Dora,,12,\n"
        ",,3125550105,\n"
        "Emma,,,\n",
    )
    assert results(found) == [
        *(Result.SAME, Result.CHANGED, Result.NEW, Result.SAME),
        *(Result.UNREADABLE, Result.UNREADABLE, Result.UNREADABLE),
    ]
    assert [row.line for row in found.rows] == list(range(2, 9))
    said = [words.text(row.message) if row.message else "" for row in found.rows]
    assert "too short" in said[2]
    assert "too short" in said[4]
    assert said[5] == "A contact needs a name or a company."
    assert said[6] == "No number stands here."


def test_two_people_at_one_number_stay_two(book: AddressBook) -> None:
    found = planned(book, "Name,Fax\nAnn,3125550101\nBea,3125550101\n")
    assert results(found) == [Result.NEW, Result.NEW]


def test_two_of_one_name_and_company_are_told_apart_by_their_numbers(book: AddressBook) -> None:
    numbers = [ContactNumber(address=f"+131255501{place:02}") for place in range(3)]
    book.add([Contact(name="Ann", numbers=(each,)) for each in numbers[:2]])
    found = planned(book, "Name,Fax\nAnn,3125550101\nAnn,3125550102\n")
    assert results(found) == [Result.SAME, Result.NEW]


def test_a_file_never_lifts_a_refusal_nor_takes_a_number_away(book: AddressBook) -> None:
    closed = DoNotFax(reason="Letters only.", by="Ann")
    numbers = (ContactNumber(address="+13125550101"), ContactNumber(address="+13125550102"))
    book.add([Contact(name="Smith", numbers=numbers, do_not_fax=closed, notes="old")])
    carry_out(planned(book, "Name,Fax,Notes\nSmith,3125550103,new\n"), book)
    [smith] = book.all_contacts()
    assert smith.do_not_fax == closed
    assert len(smith.numbers) == 3
    assert smith.notes == "new"


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "no contact"), (b"\n\n", "no contact"), (b"Name,Street\nAnn,1 Main St\n", "Name, Street")],
)
def test_a_file_without_contacts_is_refused_with_a_sentence(
    book: AddressBook, content: bytes, said: str
) -> None:
    with pytest.raises(FileProblemError) as refused:
        planned(book, content)
    assert said in words.text(refused.value.message)


WHOLE = (
    Contact(
        name='=HYPERLINK("http://example.com")',
        company="@Smith, Müller & Łoś",
        numbers=(
            ContactNumber(address="+13125550101", label="-Surgery", kind=LineKind.FAX),
            ContactNumber(address="+4930123456", label="Anmeldung", is_default=True),
            ContactNumber(address="sip:fax@clinic.example", kind=LineKind.OTHER),
        ),
        attention="'=already guarded",
        notes='one\ntwo, "three"; four\t5',
        language="de",
        settings=ContactSettings(
            cover="", quality=Quality.VERY_HIGH, monochrome=False, is_t38_off=True, has_slower_tries=True
        ),
        groups=("A; B", "Clinics", 'The "best"'),
        is_favourite=True,
        do_not_fax=DoNotFax(reason="+Letters only.", by="Ann", since_s=1_790_000_000.0),
    ),
    Contact(company="Court", numbers=(ContactNumber(address="+493099999", kind=LineKind.VOICE),)),
    Contact(
        name="Zoë",
        numbers=(ContactNumber(address="+13125550102", kind=LineKind.MOBILE),),
        settings=ContactSettings(cover="letter", monochrome=True),
    ),
)


def test_the_whole_book_goes_into_a_table_and_comes_back(book: AddressBook) -> None:
    book.add(WHOLE)
    before = without_ids(book)
    content = as_table(list(book.all_contacts()))
    assert set(results(planned(book, content, ""))) == {Result.SAME}
    book.remove(book.ids())
    carry_out(planned(book, content, ""), book)
    assert without_ids(book) == before


def test_no_spreadsheet_runs_a_cell_of_it_or_drops_a_plus(book: AddressBook) -> None:
    book.add(WHOLE)
    content = as_table(list(book.all_contacts()))
    assert content.startswith(b"\xef\xbb\xbf"), "without it Excel takes UTF-8 for the country's code page"
    cells = [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))) for cell in row]
    risky = [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert risky
    for cell in risky:
        assert cell.startswith("+"), cell
        assert " " in cell, "a spreadsheet reads +4930123456 as the number 4930123456"
        assert set(cell) <= set("+0123456789 -"), cell


@pytest.mark.parametrize("is_version_4", [False, True])
def test_cards_go_out_and_come_back_with_names_numbers_labels_and_groups(
    book: AddressBook, is_version_4: bool
) -> None:
    kept = [replace(each, settings=ContactSettings(), do_not_fax=None) for each in WHOLE]
    kept[0] = replace(kept[0], attention="", language="", is_favourite=False, groups=("A", "Clinics"))
    book.add(kept)
    content = as_cards(list(book.all_contacts()), is_version_4=is_version_4)
    assert content.count(b"VERSION:4.0" if is_version_4 else b"VERSION:3.0") == 3
    book.remove(book.ids())
    found = planned(book, content)
    assert results(found) == [Result.NEW] * 3
    carry_out(found, book)
    back = {each.title: each for each in book.all_contacts()}
    for contact in kept:
        assert back[contact.title].company == contact.company
        assert back[contact.title].notes == contact.notes
        assert back[contact.title].groups == contact.groups
        assert [(each.address, each.kind) for each in back[contact.title].numbers] == [
            (each.address, each.kind) for each in contact.numbers
        ]
        assert [
            each.label for each in back[contact.title].numbers if each.label in {"-Surgery", "Anmeldung"}
        ] == [each.label for each in contact.numbers if each.label]


def test_a_court_is_the_same_be_it_entered_as_a_name_or_as_a_company(book: AddressBook) -> None:
    number = (ContactNumber(address="+13125550101"),)
    book.add([Contact(name="Court of Appeals", numbers=number)])
    found = planned(book, "Name,Company,Fax\n,Court of Appeals,3125550101\n")
    assert results(found) == [Result.SAME]
    assert list(book.all_contacts()) == [
        replace(next(book.all_contacts()), name="Court of Appeals", company="")
    ]
