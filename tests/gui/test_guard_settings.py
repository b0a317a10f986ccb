"""The settings decide what is asked before a fax goes; what the IT department locked stays as it is."""

from collections.abc import Callable, Mapping

import pytest

from faxdesk.domain.people.guard import SWITCHED_CONCERNS
from faxdesk.domain.policy import Policy
from faxdesk.domain.preference_values import NewNumbers
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.conftest import OpenSession
from tests.gui.desk import Desk

OFFERED = sorted(set(SWITCHED_CONCERNS) - {"do_not_fax"})


def settings_of(desk: Desk) -> SettingsDialog:
    return SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)


def test_every_concern_but_do_not_fax_can_be_switched(desk: Desk) -> None:
    assert sorted(settings_of(desk).guard.boxes) == OFFERED


@pytest.mark.parametrize("code", OFFERED)
def test_a_concern_that_is_switched_off_is_asked_of_no_more(desk: Desk, code: str) -> None:
    dialog = settings_of(desk)
    dialog.guard.boxes[code].click()
    dialog.accept_button.click()
    assert code in desk.session.desk.settings.load().guard.off
    again = settings_of(desk)
    assert [each for each, box in again.guard.boxes.items() if not box.isChecked()] == [code]


@pytest.mark.parametrize("choice", list(NewNumbers))
def test_new_numbers_are_passed_over_said_or_asked_of(desk: Desk, choice: NewNumbers) -> None:
    dialog = settings_of(desk)
    dialog.guard.new_numbers.setCurrentIndex(dialog.guard.new_numbers.findData(choice.value))
    dialog.accept_button.click()
    guard = desk.session.desk.settings.load().guard
    assert (guard.new_numbers, "new_number" in guard.off) == (choice, choice is NewNumbers.OFF)


@pytest.fixture
def open_locked(open_session: OpenSession) -> Callable[[Mapping[str, object]], Desk]:
    return lambda values: open_session(
        {}, Policy.from_entries({"settings": values, "locked": list(values)}, "policy.json")
    )


def test_what_the_it_department_made_mandatory_can_t_be_switched_off(
    open_locked: Callable[[Mapping[str, object]], Desk],
) -> None:
    desk = open_locked({"new_numbers": "confirm", "ask_premium_number": True})
    guard = settings_of(desk).guard
    assert (guard.new_numbers.currentData(), guard.new_numbers.isEnabled()) == ("confirm", False)
    premium = guard.boxes["premium_number"]
    assert (premium.isChecked(), premium.isEnabled()) == (True, False)
    assert guard.boxes["duplicate"].isEnabled()
    assert guard.locked == ["A number never faxed before", "a number that costs extra"]
