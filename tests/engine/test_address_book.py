"""The address book as a person uses it: who is meant, what is one and the same, and everything taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.domain import words
from faxdesk.domain.errors import CommandRefusedError, InvalidInputError
from faxdesk.domain.people.contact import Contact, ContactNumber, ContactSettings, DoNotFax, LineKind
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.address_book import AddressBook, BookUndo
from faxdesk.engine.book.merging import merged
from faxdesk.engine.book.resolving import resolve
from faxdesk.engine.stores import Stores
from tests.stores import open_desk, open_journal

ONE, TWO, THREE = "+13125550101", "+13125550102", "+13125550103"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    stores = Stores(journal=open_journal(tmp_path / "journal.db"), desk=open_desk(tmp_path / "desk.db"))
    yield AddressBook(stores, lambda: 1_790_000_000.0)
    stores.close()


def contact(name: str, *addresses: str, company: str = "", groups: tuple[str, ...] = ()) -> Contact:
    numbers = tuple(ContactNumber(address=address) for address in addresses)
    return Contact(name=name, company=company, numbers=numbers, groups=groups)


def titles(book: AddressBook) -> list[str]:
    return [each.title for each in book.all_contacts()]


def meant(book: AddressBook, text: str) -> list[str]:
    return [each.address for each in resolve(text, book, default_country="US").recipients]


def test_every_change_can_be_taken_back(book: AddressBook) -> None:
    added = book.add([contact("Ann", ONE), contact("Bea", TWO, groups=("Courts",))])
    ann, bea = added.added
    before = book.contacts([ann, bea])
    changes: tuple[Callable[[], BookUndo], ...] = (
        lambda: book.remove([ann, bea]),
        lambda: book.merge([bea, ann]),
        lambda: book.change(Contact(id=ann, name="Carla")),
        lambda: book.put_in_group([ann], "Doctors"),
        lambda: book.take_out_of_group([bea], "courts"),
        lambda: book.remove_group(book.group("Courts").id),
        lambda: book.put([contact("Dora", THREE)]),
    )
    for change in changes:
        undo = change()
        assert list(book.all_contacts()) != before
        book.undo(undo)
        assert list(book.all_contacts()) == before
    book.undo(added)
    assert titles(book) == []


def test_merged_contacts_keep_every_number_and_group_and_a_refusal_of_any(book: AddressBook) -> None:
    first = Contact(
        name="Dr. Smith",
        numbers=(ContactNumber(address=ONE, is_default=True),),
        groups=("Clinics",),
        notes="Ask for Ann.",
    )
    other = Contact(
        name="Smith",
        company="Smith Clinic",
        numbers=(
            ContactNumber(address=ONE, label="again"),
            ContactNumber(address=TWO, is_default=True, kind=LineKind.FAX),
        ),
        groups=("clinics", "Courts"),
        notes="Closed on Fridays.",
        settings=ContactSettings(is_t38_off=True),
        is_favourite=True,
        do_not_fax=DoNotFax(reason="Letters only."),
    )
    ids = book.add([first, other]).added
    book.merge(ids)
    [one] = book.all_contacts()
    assert (one.id, one.name, one.company) == (ids[0], "Dr. Smith", "Smith Clinic")
    assert [(each.address, each.is_default) for each in one.numbers] == [(ONE, True), (TWO, False)]
    assert one.groups == ("Clinics", "Courts")
    assert one.notes == "Ask for Ann.\n\nClosed on Fridays."
    assert one.settings.is_t38_off
    assert one.is_favourite
    assert one.do_not_fax == DoNotFax(reason="Letters only.")


def test_what_was_merged_once_gains_nothing_from_the_same_again() -> None:
    one = contact("Ann", ONE, company="Court", groups=("Courts",))
    assert merged(one, [one, contact("ANN", ONE, company="court")]) == one


def test_contacts_that_may_be_one_are_found(book: AddressBook) -> None:
    book.add(
        [
            contact("Dr. Zoë Smith", ONE),
            contact("dr zoe smith", TWO, company="Clinic"),
            contact("Smith", ONE),
            contact("John Miller", THREE, company="Court"),
            contact("John Miller", "+13125550104", company="Town hall"),
            contact("Reception", THREE),
        ]
    )
    [found] = book.duplicates()
    assert {each.title for each in found} == {"Dr. Zoë Smith", "dr zoe smith", "Smith"}


def test_a_name_means_the_one_contact_it_fits(book: AddressBook) -> None:
    [smith, _] = book.add([contact("Dr. Zoë Smith", ONE, company="Clinic"), contact("Blacksmith", TWO)]).added
    [recipient] = resolve("zoe smith", book, default_country="US").recipients
    assert recipient == Recipient(address=ONE, name="Dr. Zoë Smith", company="Clinic", contact_id=smith)
    assert meant(book, "Blacksmith") == [TWO]


def test_a_name_that_fits_several_is_refused_with_all_of_them(book: AddressBook) -> None:
    book.add([contact("Ann Smith", ONE, company="Clinic"), contact("Bob Smith", TWO)])
    with pytest.raises(InvalidInputError) as refused:
        resolve("smith", book, default_country="US")
    said = words.text(refused.value.message)
    assert "Ann Smith, Clinic, +13125550101; Bob Smith, +13125550102" in said


def test_a_whole_name_stands_above_longer_ones_that_begin_so(book: AddressBook) -> None:
    book.add([contact("Ann Smith", ONE), contact("Ann Smithers", TWO)])
    assert meant(book, "ann smith") == [ONE]


@pytest.mark.parametrize("text", ["7276", "0101", "nobody", "@nobody", "@Empty"])
def test_neither_a_part_of_a_number_nor_an_unknown_name_is_anybody(book: AddressBook, text: str) -> None:
    book.add([contact("Ann", ONE), contact("Bob", "+13127367276")])
    book.add_group("Empty")
    with pytest.raises(InvalidInputError):
        resolve(text, book, default_country="US")


def test_a_number_is_given_the_name_that_the_book_has_for_it_where_that_is_one(book: AddressBook) -> None:
    book.add([contact("Ann", ONE), contact("Bob", TWO), contact("Bob's wife", TWO)])
    assert resolve("(312) 555-0101", book, default_country="US").recipients[0].name == "Ann"
    assert resolve(TWO, book, default_country="US").recipients[0] == Recipient(address=TWO)


def test_a_group_means_all_its_members(book: AddressBook) -> None:
    book.add([contact("Ann", ONE, groups=("Praxen",)), contact("Bea", TWO, groups=("Praxen",))])
    assert meant(book, "@PRAXEN") == [ONE, TWO]


def test_who_has_no_fax_number_is_refused_by_name(book: AddressBook) -> None:
    voice = (ContactNumber(address=ONE, kind=LineKind.VOICE),)
    book.add([Contact(name="Ann", numbers=voice, groups=("All",)), contact("Bea", TWO, groups=("All",))])
    for text in ("ann", "@all"):
        with pytest.raises(InvalidInputError) as refused:
            resolve(text, book, default_country="US")
        assert "Ann" in words.text(refused.value.message)


def test_a_contact_that_is_gone_can_neither_be_read_nor_changed(book: AddressBook) -> None:
    [ann] = book.add([contact("Ann", ONE)]).added
    [kept] = book.contacts([ann])
    book.remove([ann])
    for act in (lambda: book.contact(ann), lambda: book.change(kept)):
        with pytest.raises(CommandRefusedError):
            act()
    assert titles(book) == []
