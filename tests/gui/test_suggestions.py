"""To knows the address book: a few letters offer who is meant, Enter takes the first, a list is one chip."""

import pytest

from faxdesk.domain.options import Quality
from faxdesk.domain.people.contact import Contact, ContactNumber, ContactSettings, LineKind
from tests.gui.desk import Desk
from tests.gui.test_recipients import chips

SMITH = Contact(
    name="Dr. Zoë Smith",
    company="Smith Clinic",
    numbers=(
        ContactNumber(address="+13125550101", label="Surgery"),
        ContactNumber(address="+13125550155", label="Ward"),
        ContactNumber(address="+13125550199", kind=LineKind.VOICE),
    ),
    groups=("Clinics",),
)
MILLER = Contact(name="Miller", numbers=(ContactNumber(address="+13125550102"),), groups=("Clinics",))


@pytest.fixture(autouse=True)
def book(desk: Desk) -> None:
    desk.session.address_book.add([SMITH, MILLER])


def offered(desk: Desk) -> list[str]:
    offering = desk.window.recipients_panel.field._offering
    return [] if offering is None else [each.title for each in offering.list.suggestions]


def addresses(desk: Desk) -> list[str]:
    return list(desk.window.recipients_panel.recipients.addresses)


def test_a_few_letters_offer_contacts_and_enter_takes_the_first(desk: Desk) -> None:
    desk.type_number("zoe", end="")
    assert offered(desk) == ["Dr. Zoë Smith"]
    desk.press("Return")
    assert addresses(desk) == ["+13125550101"]
    [chip] = chips(desk)
    assert chip.text == "Dr. Zoë Smith"
    assert "+1 312-555-0101" in chip.toolTip()
    assert chip.accessibleName() == "Recipient Dr. Zoë Smith, +1 312-555-0101"
    assert offered(desk) == []
    assert desk.window.recipients_panel.field.line.text() == ""


def test_the_digits_that_were_typed_choose_among_a_contact_s_fax_numbers(desk: Desk) -> None:
    desk.type_number("0155", end="\r")
    assert addresses(desk) == ["+13125550155"]


def test_arrows_walk_and_escape_leaves_what_was_typed(desk: Desk) -> None:
    desk.type_number("312555", end="")
    assert offered(desk) == ["Dr. Zoë Smith", "Miller"]
    desk.press("Down")
    desk.press("Return")
    assert addresses(desk) == ["+13125550102"]
    desk.type_number("zoe", end="")
    desk.press("Esc")
    assert offered(desk) == []
    assert desk.window.recipients_panel.typing == "zoe"


def test_a_whole_number_is_taken_as_typed_even_where_a_contact_s_holds_it(desk: Desk) -> None:
    desk.session.address_book.add([Contact(name="Berlin", numbers=(ContactNumber(address="+493125557777"),))])
    desk.type_number("312 555 7777", end="\r")
    assert addresses(desk) == ["+13125557777"]
    desk.type_number("312 555 0102", end="\r")
    assert [chip.text for chip in chips(desk)] == ["+1 312-555-7777", "Miller"]


def test_a_comma_ends_a_number_and_takes_nothing_that_is_offered(desk: Desk) -> None:
    desk.type_number("mill", end=",")
    assert addresses(desk) == []
    assert chips(desk)[0].text == "mill"


def test_a_group_is_one_chip_that_opens_into_its_members(desk: Desk) -> None:
    desk.type_number("@cli", end="\r")
    [chip] = chips(desk)
    assert chip.text == "Clinics (2)"
    assert "Miller" in chip.toolTip()
    assert len(addresses(desk)) == 2
    desk.press("Left")
    desk.press("Return")
    assert [chip.text for chip in chips(desk)] == ["Dr. Zoë Smith", "Miller"]


def test_a_long_group_opens_a_hundred_at_a_time_and_its_rest_stays_one_chip(desk: Desk) -> None:
    numbers = [f"+1312555{number:04}" for number in range(2000, 2250)]
    desk.session.address_book.add(
        [
            Contact(
                name=f"Practice {number[-3:]}", numbers=(ContactNumber(address=number),), groups=("Long",)
            )
            for number in numbers
        ]
    )
    desk.type_number("@long", end="\r")
    # So many are looked up beside the window.
    desk.wait(lambda: [chip.text for chip in chips(desk)] == ["Long (250)"])
    desk.press("Left")
    desk.press("Return")
    assert [chip.text for chip in chips(desk)][99:] == ["Practice 099", "Long (150)"]
    assert addresses(desk) == numbers, "who gets it stays the same"
    desk.window.recipients_panel.field.line.setFocus()
    desk.press("Left")
    desk.press("Return")
    assert [chip.text for chip in chips(desk)][199:] == ["Practice 199", "Long (50)"]


def test_a_group_goes_out_whole_by_one_key(desk: Desk) -> None:
    desk.type_number("@cli", end="\r")
    desk.type_number("212 555 9999", end="\r")
    desk.press("Left")
    desk.press("Left")
    desk.press("Delete")
    assert addresses(desk) == ["+12125559999"]


def test_names_and_groups_come_back_with_what_was_composed(desk: Desk) -> None:
    desk.type_number("@cli", end="\r")
    desk.type_number("212 555 9999", end="\r")
    before = desk.window.composer.clear()
    assert addresses(desk) == []
    desk.window.composer.restore(before)
    assert [chip.text for chip in chips(desk)] == ["Clinics (2)", "+1 212-555-9999"]


def test_the_book_is_not_read_before_somebody_types(desk: Desk) -> None:
    assert desk.window.recipients_panel.field._offering is None


def test_a_fax_begins_as_its_contact_has_it_and_the_next_one_as_usual(desk: Desk) -> None:
    settings = ContactSettings(quality=Quality.VERY_HIGH, monochrome=True, cover="short")
    number = (ContactNumber(address="+13127360042"),)
    desk.session.address_book.add([Contact(name="Court", numbers=number, settings=settings)])
    desk.type_number("court")
    choices = desk.window.fax_settings.choices
    assert (choices.quality, choices.monochrome) == (Quality.VERY_HIGH, True)
    assert desk.window.cover_row.choice is not None
    assert desk.window.cover_row.choice.state.template == "short"
    sent = desk.window.composer.composition()
    assert sent.usual is not None
    assert sent.usual.quality is Quality.HIGH
    desk.window.composer._let_go_of(sent)
    assert desk.window.fax_settings.choices.quality is Quality.HIGH
    assert not desk.window.fax_settings.choices.monochrome
