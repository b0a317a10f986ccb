"""The line beside Send: what should be looked at before a fax goes, and the button that helps."""

import io
from pathlib import Path

import pytest
from reportlab.pdfgen import canvas

from faxdesk.domain.fax.state import State
from faxdesk.domain.people.contact import Contact, ContactNumber, DoNotFax
from faxdesk.gui.compose.concern_line import ConcernLine
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk

SLIP = "+13127367267"
OWN = "+13125790015"


def line(desk: Desk) -> ConcernLine:
    found = desk.window.send_panel.concern_line
    assert found is not None
    return found


def words(desk: Desk) -> str:
    shown = desk.window.send_panel.concern_line
    return shown.words if shown is not None else ""


def know(desk: Desk, contact: Contact) -> None:
    desk.session.submissions._journal.contacts.put([contact], at_s=0.0)


@pytest.fixture
def dr_smith(desk: Desk) -> None:
    know(desk, Contact(name="Dr. Smith", numbers=(ContactNumber(address=DELIVERS),)))


@pytest.mark.usefixtures("dr_smith")
def test_a_slip_off_a_contact_s_number_is_said_at_once_and_one_click_puts_it_right(
    desk: Desk, letter: Path
) -> None:
    desk.add(letter)
    desk.type_number(SLIP)
    desk.wait(lambda: "Dr. Smith is +1 312-736-7276." in words(desk))
    assert words(desk).startswith("+1 312-736-7267: Dr. Smith is +1 312-736-7276. One digit away")
    assert line(desk).button.text() == "Use +1 312-736-7276"
    desk.click(line(desk).button)
    assert desk.numbers == ["+1 312-736-7276"]
    desk.wait(lambda: "Never faxed before" in words(desk))
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert words(desk) == ""


def test_a_number_is_new_only_until_a_fax_has_gone_there(desk: Desk, letter: Path, scan: Path) -> None:
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    desk.add(scan)
    desk.type_number(DELIVERS)
    desk.type_number(DELIVERS_TOO)
    desk.wait(lambda: bool(words(desk)))
    assert words(desk).startswith("+44 20 7946 0958: No fax has gone to this country before.")


def test_a_new_number_is_said_beside_send_until_somebody_has_compared_it_and_holds_nothing_up(
    desk: Desk, letter: Path
) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    desk.wait(lambda: "Never faxed before" in words(desk))
    assert line(desk).button.text() == "It is right"
    desk.click(line(desk).button)
    desk.wait(lambda: words(desk) == "")
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)


def test_a_new_country_is_asked_about_where_nobody_has_said_that_it_is_right(
    desk: Desk, letter: Path, scan: Path
) -> None:
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    desk.add(scan)
    desk.type_number(DELIVERS_TOO)
    asked = desk.answer("Don't send")
    desk.press_send()
    desk.wait(lambda: bool(asked) and not desk.window.composer.is_sending)
    assert "No fax has gone to this country before." in asked[0]
    desk.wait(lambda: "this country" in words(desk))
    desk.click(line(desk).button)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)


def test_what_was_said_to_be_right_is_not_asked_again_by_send(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number(OWN)
    desk.wait(lambda: "your own" in words(desk))
    desk.click(line(desk).button)
    desk.wait(lambda: "your own" not in words(desk))
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)


def test_who_is_not_to_be_faxed_can_only_be_taken_out(desk: Desk, letter: Path) -> None:
    numbers = (ContactNumber(address=DELIVERS),)
    know(desk, Contact(name="Dr. Smith", numbers=numbers, do_not_fax=DoNotFax(reason="Retired.")))
    desk.add(letter)
    desk.type_number(DELIVERS)
    desk.wait(lambda: "Dr. Smith: Retired." in words(desk))
    asked = desk.answer("Don't send")
    desk.press_send()
    desk.wait(lambda: bool(asked) and not desk.window.composer.is_sending)
    assert desk.faxes() == []
    desk.click(line(desk).button)
    assert desk.numbers == []
    desk.wait(lambda: words(desk) == "")


def test_the_number_that_the_letter_names_is_offered_and_the_letterhead_s_asked_about_once(
    desk: Desk, tmp_path: Path
) -> None:
    letters = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for place, path in enumerate(letters):
        path.write_bytes(letter_saying(f"Clinic, Fax (312) 579-0099, letter {place}"))
    desk.add(letters[0])
    desk.type_number(DELIVERS)
    desk.wait(lambda: "The letter says +1 312-579-0099." in words(desk))
    assert line(desk).button.text() == "Use +1 312-579-0099"
    asked = desk.answer("Send it all the same")
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert len(asked) == 1
    desk.add(letters[1])
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)


def letter_saying(text: str) -> bytes:
    out = io.BytesIO()
    pad = canvas.Canvas(out, invariant=True)
    pad.drawString(72, 700, text)
    pad.save()
    return out.getvalue()
