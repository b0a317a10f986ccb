"""What was sent, once more: to another number, edited first, or only looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import Quality
from faxdesk.gui.queue.fax_actions import FaxAction, main_action, possible
from tests.gui.desk import DELIVERS, DELIVERS_TOO, UNALLOCATED, Desk
from tests.gui.test_cover import choose, fill_in


def carry_out(desk: Desk, action: FaxAction, fax: Fax) -> None:
    desk.window.commands.carry_out(action, [fax.id])


def test_a_dead_number_s_row_offers_another_number_and_everything_else_is_there(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.window.fax_settings.change(quality=Quality.NORMAL)
    fax = desk.send(letter, scan, to=(UNALLOCATED,))[0]
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed")
    assert main_action(desk.faxes()[0]) is FaxAction.TO_ANOTHER
    desk.window.fax_settings.change(quality=Quality.HIGH)
    desk.click_row_button(fax)
    desk.wait(lambda: len(desk.items) == 2)
    assert [item.name for item in desk.items] == [letter.name, scan.name]
    assert (desk.numbers, desk.window.fax_settings.choices.quality) == ([], Quality.NORMAL)
    desk.type_number(DELIVERS)
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    again = desk.faxes()[1]
    assert again.payload.pages == fax.payload.pages
    assert again.recipient.address == DELIVERS


def test_a_cover_comes_back_as_it_was_filled_in_and_not_as_a_page(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    choose(desk)
    fill_in(desk, recipient="Dr. Smith", subject="Your form")
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    (fax,) = desk.faxes()
    assert fax.recipient.name == "Dr. Smith"
    carry_out(desk, FaxAction.EDIT, fax)
    desk.wait(lambda: len(desk.items) == 1)
    state = desk.window.composer.composition().cover
    assert state is not None
    assert (state.fields.recipient, state.fields.subject) == ("Dr. Smith", "Your form")
    assert desk.numbers == ["+1 312-736-7276"]
    assert desk.items[0].pages_to_send == (fax.payload.pages or 0) - 1
    carry_out(desk, FaxAction.TO_ANOTHER, fax)
    desk.wait(lambda: desk.numbers == [])
    desk.wait(lambda: len(desk.items) == 1)
    state = desk.window.composer.composition().cover
    assert state is not None
    assert (state.fields.recipient, state.fields.subject) == ("", "Your form")


def test_what_was_being_composed_goes_aside_and_can_be_fetched_back(
    desk: Desk, letter: Path, scan: Path
) -> None:
    (fax,) = desk.send(letter)
    desk.add(scan)
    desk.type_number(DELIVERS_TOO)
    carry_out(desk, FaxAction.EDIT, fax)
    desk.wait(lambda: [item.name for item in desk.items] == [letter.name])
    desk.press("Ctrl+Z")
    desk.wait(lambda: [item.name for item in desk.items] == [scan.name])
    assert desk.numbers == ["+44 20 7946 0958"]


def test_what_was_sent_is_opened_as_a_copy_that_changes_nothing(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (fax,) = desk.send(letter)
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    carry_out(desk, FaxAction.OPEN, fax)
    (path,) = [Path(url.toLocalFile()) for url in opened]
    (copy,) = desk.session.commands.copies(fax.id)
    assert path.name == f"Fax {fax.id}.pdf"
    assert path != copy.path
    assert path.read_bytes() == copy.path.read_bytes()


def test_a_copy_that_is_gone_is_said_and_nothing_happens(desk: Desk, letter: Path) -> None:
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    (copy,) = desk.session.commands.copies(fax.id)
    copy.path.unlink()
    said: list[str] = []
    desk.window.commands.refused.connect(said.append)
    for action in (FaxAction.OPEN, FaxAction.EDIT, FaxAction.TO_ANOTHER):
        assert action in possible(desk.faxes()[0])
        carry_out(desk, action, fax)
    assert desk.items == ()
    assert said
