"""To offers whom the office's directory knows, from a real OpenLDAP, and keeps them by one click."""

import socket
from collections.abc import Callable, Iterator

import pytest

from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.policy import Policy
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.directory import slapd
from tests.directory.slapd import PASSWORD, USER, Slapd
from tests.gui.conftest import OpenSession
from tests.gui.desk import Desk
from tests.gui.test_recipients import chips
from tests.keyrings import MemoryKeyring
from tests.programs import needs

pytestmark = [needs("/usr/sbin/slapd"), pytest.mark.xdist_group("slapd")]

SMITH, SMITHERS = "Dr. Zoë Smith", "Smithers"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slapd]:
    with slapd.running(tmp_path_factory.mktemp("directory") / "slapd") as started:
        yield started


@pytest.fixture
def open_with(open_session: OpenSession) -> Callable[..., Desk]:
    """Opens an office whose policy has these settings."""
    return lambda **settings: open_session({}, Policy.from_entries({"settings": settings}, "policy.json"))


@pytest.fixture
def desk(open_with: Callable[..., Desk], server: Slapd) -> Desk:
    return open_with(directory_server=server.ldaps, directory_ca_file=str(server.ca_file))


def texts(desk: Desk) -> list[str]:
    offering = desk.window.recipients_panel.field._offering
    if offering is None or not offering.list.isVisible():
        return []
    return [offering.list.item(row).text() for row in range(offering.list.count())]


def test_whom_the_directory_knows_is_offered_below_the_book_s_and_says_where_it_is_from(desk: Desk) -> None:
    known = Contact(name="Smithy", numbers=(ContactNumber(address="+13125550101"),))
    desk.session.address_book.add([known])
    desk.type_number("smith", end="")
    assert texts(desk) == ["Smithy  –  +13125550101"]
    desk.wait(lambda: len(texts(desk)) == 4)
    assert texts(desk)[1:] == [
        "Dr. Zoë Smith, Smith Clinic  –  +13127367276  –  from the directory",
        "Smithers, Power Plant (East) * Co  –  +13127367300  –  from the directory",
        "Smithers, Power Plant (East) * Co  –  +442079460958  –  from the directory",
    ]
    desk.press("Return")
    assert [chip.text for chip in chips(desk)] == ["Smithy"]
    assert desk.window.recipients_panel.keep_button.isHidden()


def test_one_click_keeps_whoever_was_taken_and_another_takes_that_back(desk: Desk) -> None:
    panel = desk.window.recipients_panel
    desk.type_number("clin", end="")
    desk.wait(lambda: len(texts(desk)) == 1)
    desk.press("Return")
    assert [chip.text for chip in chips(desk)] == [SMITH]
    assert panel.keep_button.text() == "Keep Dr. Zoë Smith in the book"
    desk.click(panel.keep_button)
    (contact,) = desk.session.address_book.all_contacts()
    assert (contact.name, contact.company) == (SMITH, "Smith Clinic")
    assert panel.recipients.numbers[0].contact_id == contact.id
    assert panel.keep_button.isHidden()
    desk.press("Ctrl+Z")
    assert list(desk.session.address_book.all_contacts()) == []
    assert panel.keep_button.isVisible()


def test_an_answer_that_comes_after_more_was_typed_is_not_shown(desk: Desk) -> None:
    desk.type_number("clin", end="")
    desk.type_number(" nobody", end="")
    desk.wait(lambda: "clin nobody" in known_texts(desk))
    assert texts(desk) == []


def known_texts(desk: Desk) -> list[str]:
    return list(desk.session.directory()._kept)


def test_what_was_put_away_does_not_come_back_by_itself(desk: Desk) -> None:
    desk.session.address_book.add([Contact(name="Clinton", numbers=(ContactNumber(address="+13125550101"),))])
    desk.type_number("clin", end="")
    desk.press("Esc")
    desk.wait(lambda: "clin" in known_texts(desk))
    desk.qtbot.wait(50)  # the answer is on its way into the window's thread
    assert texts(desk) == []


def test_a_directory_that_never_answers_lets_people_type_and_the_program_end(
    open_with: Callable[..., Desk],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        desk = open_with(directory_server=f"ldaps://127.0.0.1:{silent.getsockname()[1]}")
        desk.type_number("smith", end="")
        line, _ = silent.accept()
        desk.window.recipients_panel.field.line.clear()
        desk.type_number("312 736 7276")
        assert desk.numbers == ["+1 312-736-7276"]
        line.close()


def test_without_a_directory_nothing_of_it_is_made(open_session: OpenSession) -> None:
    desk = open_session()
    desk.type_number("smith", end="")
    assert desk.app._directory.made is None


def test_the_settings_try_the_directory_and_keep_the_password_in_the_keyring(
    open_session: OpenSession, memory_keyring: MemoryKeyring, server: Slapd
) -> None:
    desk = open_session({}, Policy.from_entries({"settings": {"directory_ca_file": str(server.ca_file)}}, ""))
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    part = dialog.directory
    part.server.setText("dc.example.org")
    assert (part.words.startswith("A directory is given as"), dialog.accept_button.isEnabled()) == (
        True,
        False,
    )
    part.server.setText(server.ldap)
    assert part.words == "The way to the directory 127.0.0.1 isn't encrypted."
    part.server.setText(server.ldaps)
    part.user.setText(USER)
    part.password.setText("wrong")
    desk.click(part.try_button)
    desk.wait(lambda: "doesn't accept the password" in part.words)
    part.password.setText(PASSWORD)
    desk.click(part.try_button)
    desk.wait(lambda: part.words == "The directory answers.")
    dialog.accept_button.click()
    desk.wait(lambda: bool(memory_keyring.passwords))
    assert memory_keyring.passwords == {("FaxDesk", f"{server.ldaps} {USER}"): PASSWORD}
    desk.type_number("clin", end="")
    desk.wait(lambda: len(texts(desk)) == 1)
