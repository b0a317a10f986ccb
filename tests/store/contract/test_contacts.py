"""The address book in any journal: kept whole, found as people look for it, and given back when taken out."""

import pytest

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.people.contact import Contact, ContactNumber, ContactSettings, DoNotFax, LineKind
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import NOW_S, ONE, THREE, TWO, payload

SMITH = Contact(
    name="Dr. Zoë Smith",
    company="Smith & Müller Clinic",
    numbers=(
        ContactNumber(address=ONE, kind=LineKind.VOICE, label="Front desk"),
        ContactNumber(address=TWO, label="Surgery", is_default=True),
        ContactNumber(address="sip:fax@clinic.example", label="Internet"),
    ),
    attention="Billing",
    notes="Closed on Fridays.\nAsk for Ann.",
    language="de",
    settings=ContactSettings(
        cover="", quality=Quality.VERY_HIGH, monochrome=False, is_t38_off=True, has_slower_tries=True
    ),
    groups=("Clinics", "Referring practices"),
    is_favourite=True,
    do_not_fax=DoNotFax(reason="They asked for letters.", by="Ann", since_s=NOW_S),
)


def put(journal: Journal, *contacts: Contact) -> list[int]:
    return journal.contacts.put(contacts, at_s=NOW_S)


def named(name: str, *addresses: str, company: str = "", groups: tuple[str, ...] = ()) -> Contact:
    numbers = tuple(ContactNumber(address=address) for address in addresses)
    return Contact(name=name, company=company, numbers=numbers, groups=groups)


def found(journal: Journal, text: str) -> list[str]:
    return [each.title for each in journal.contacts.search(text, limit=10)]


def test_a_contact_comes_back_as_it_was_put_in(journal: Journal, other: Journal) -> None:
    [contact_id] = put(journal, SMITH)
    contact = other.contacts.find(contact_id)
    assert contact is not None
    assert {name: getattr(contact, name) for name in SMITH.__slots__ if name != "id"} == {
        name: getattr(SMITH, name) for name in SMITH.__slots__ if name != "id"
    }
    assert contact.fax_number is not None
    assert contact.fax_number.address == TWO
    assert contact.recipient() == Recipient(
        address=TWO, name="Dr. Zoë Smith", company="Smith & Müller Clinic", contact_id=contact_id
    )


def test_a_changed_contact_takes_its_own_place(journal: Journal) -> None:
    contact_id, neighbour = put(journal, SMITH, named("Adams", THREE))
    changed = Contact(
        id=contact_id, name="Dr. Zoë Jones", numbers=(ContactNumber(address=TWO),), groups=("Clinics",)
    )
    assert put(journal, changed) == [contact_id]
    assert journal.contacts.find(contact_id) == changed
    assert journal.contacts.ids() == [neighbour, contact_id]
    assert found(journal, "smith") == []
    assert [(each.name, each.members) for each in journal.contacts.groups()] == [
        ("Clinics", 1),
        ("Referring practices", 0),
    ]


def test_what_was_removed_comes_back_with_its_id_and_nobody_else_gets_that(journal: Journal) -> None:
    contact_id, other_id = put(journal, SMITH, named("Adams", THREE))
    kept = journal.contacts.contacts([contact_id])
    journal.contacts.remove([contact_id])
    assert journal.contacts.find(contact_id) is None
    assert journal.contacts.numbers([ONE, TWO]) == []
    [newer] = put(journal, named("Brown", ONE))
    assert newer not in {contact_id, other_id}
    assert put(journal, *kept) == [contact_id]
    assert journal.contacts.contacts([contact_id]) == kept
    journal.contacts.remove([contact_id, newer])
    assert put(journal, named("Clark", ONE))[0] > newer


@pytest.mark.parametrize(
    "text",
    [
        *("smith", "SMI", "zoe", "Zoë", "muller clinic", "müller", "clinic zo", "billing"),
        *("0102", "555-01", "(312) 555", "+1 312 555 0102", "0013125550102", "smith 0101"),
        "clinic.example",
    ],
)
def test_a_contact_is_found_by_what_somebody_remembers_of_it(journal: Journal, text: str) -> None:
    put(journal, SMITH, named("Nobody else", "+442079460958", company="Town hall"))
    assert found(journal, text) == ["Dr. Zoë Smith"]


@pytest.mark.parametrize("text", ["smith 0958", "fridays", "%", "_", "", " . "])
def test_what_is_nobody_s_finds_nobody(journal: Journal, text: str) -> None:
    put(journal, SMITH, named("Nobody else", "+442079460958"))
    assert found(journal, text) == []


@pytest.mark.parametrize(
    "text", ["020 7946", "02079460958", "+44 (0)20 7946-0958", "0044 20 79", "7946 0958"]
)
def test_a_number_is_found_however_it_is_written(journal: Journal, text: str) -> None:
    put(journal, SMITH, named("Town hall", "+442079460958"))
    assert found(journal, text) == ["Town hall"]


def test_words_that_begin_so_come_first_then_favourites_then_the_alphabet(journal: Journal) -> None:
    put(journal, named("Blacksmith", ONE), named("Zed Smithers", TWO), named("Al Smith", THREE), SMITH)
    assert found(journal, "smith") == ["Dr. Zoë Smith", "Al Smith", "Zed Smithers", "Blacksmith"]
    assert [each.title for each in journal.contacts.search("smith", limit=2)] == ["Dr. Zoë Smith", "Al Smith"]
    assert [each.title for each in journal.contacts.all_contacts()] == [
        *("Dr. Zoë Smith", "Al Smith", "Blacksmith", "Zed Smithers")
    ]


def test_a_company_without_a_person_goes_by_its_own_name(journal: Journal) -> None:
    [contact_id] = put(journal, named("", ONE, company="Court of Appeals"))
    contact = journal.contacts.find(contact_id)
    assert contact is not None
    assert contact.recipient() == Recipient(address=ONE, name="Court of Appeals", contact_id=contact_id)
    [known] = journal.contacts.numbers([ONE])
    assert (known.name, known.company) == ("Court of Appeals", "")


def test_groups_are_one_by_their_names_whatever_the_capitals(journal: Journal) -> None:
    first, second = put(journal, named("Ann", ONE, groups=("Praxen",)), named("Bea", TWO, groups=("PRAXEN",)))
    [group] = journal.contacts.groups()
    assert (group.name, group.members) == ("Praxen", 2)
    assert journal.contacts.find_group(" práxen ") == journal.contacts.add_group("praxen") == group
    assert journal.contacts.ids(group=group.id) == [first, second]
    assert journal.contacts.ids(group=group.id, text="bea") == [second]
    journal.contacts.rename_group(group.id, "Doctors")
    assert [each.groups for each in journal.contacts.contacts([second, first])] == [("Doctors",)] * 2
    courts = journal.contacts.add_group("Courts")
    with pytest.raises(CommandRefusedError):
        journal.contacts.rename_group(courts.id, "DOCTORS")
    journal.contacts.remove_group(group.id)
    assert journal.contacts.groups() == [courts]
    assert [each.groups for each in journal.contacts.contacts([first, second])] == [(), ()]


def test_the_book_says_whose_a_number_is_and_what_answers_there(journal: Journal) -> None:
    smith, adams = put(journal, SMITH, named("Adams", TWO, company="Adams & Sons"))
    known = journal.contacts.numbers([TWO, ONE, THREE])
    assert [
        (each.contact_id, each.number.address, each.number.label, each.number.kind) for each in known
    ] == [
        (smith, ONE, "Front desk", LineKind.VOICE),
        (smith, TWO, "Surgery", LineKind.FAX),
        (adams, TWO, "", LineKind.FAX),
    ]
    assert [(each.name, each.company) for each in known[1:]] == [
        ("Dr. Zoë Smith", "Smith & Müller Clinic"),
        ("Adams", "Adams & Sons"),
    ]
    assert [each.do_not_fax for each in known[1:]] == [SMITH.do_not_fax, None]
    assert len(journal.contacts.numbers()) == 4
    assert journal.contacts.numbers([]) == []


def test_recent_recipients_are_each_there_once_with_their_newest_name(journal: Journal) -> None:
    def send(address: str, name: str, company: str = "") -> None:
        submission = Submission(
            payload=payload(),
            recipients=(Recipient(address=address, name=name, company=company),),
            from_number="+13125790015",
            options=FaxOptions(),
        )
        journal.add(submission, at_s=NOW_S)

    send(ONE, "Dr. Smith")
    send(TWO, "Court", "Cook County")
    send(ONE, "Dr. Smith-Jones")
    assert journal.contacts.recent(limit=5) == [
        Recipient(address=ONE, name="Dr. Smith-Jones"),
        Recipient(address=TWO, name="Court", company="Cook County"),
    ]
    assert len(journal.contacts.recent(limit=1)) == 1


def test_all_or_nothing_is_written(journal: Journal) -> None:
    def half() -> None:
        with journal.transaction():
            put(journal, SMITH)
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - the one raised above
        half()
    assert journal.contacts.ids() == []
    assert journal.contacts.groups() == []


def test_more_contacts_than_go_into_one_statement_are_read_in_order(journal: Journal) -> None:
    ids = put(journal, *(named(f"Contact {number:04}", f"+1312555{number:04}") for number in range(1_203)))
    assert journal.contacts.ids() == ids
    assert [each.id for each in journal.contacts.contacts(ids[::-1])] == ids[::-1]
    assert len(journal.contacts.numbers([f"+1312555{number:04}" for number in range(1_203)])) == 1_203
    journal.contacts.remove(ids[1:])
    assert journal.contacts.ids() == ids[:1]
