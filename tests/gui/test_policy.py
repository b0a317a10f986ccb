"""A window where the IT department has locked settings."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from faxdesk.domain.policy import Policy
from faxdesk.gui.cover.cover_dialog import CoverDialog
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from faxdesk.gui.settings.setup_dialog import SetupDialog
from faxdesk.gui.window.banners import Notice
from faxdesk.simulator import Simulator
from tests.documents import corpus
from tests.gui.conftest import OpenSession
from tests.gui.desk import DELIVERS, Desk
from tests.keyrings import MemoryKeyring

LOCKED = {
    "managed_by": "IT, phone 4711",
    "settings": {
        "lines": 1,
        "quality": "very_high",
        "monochrome": True,
        "black_threshold_pct": 80,
        "t38_enabled": False,
        "busy_pauses_s": [120],
        "connection_id": "1293384261075731499",
        "from_number": "+13125790015",
    },
    "locked": [
        *("lines", "quality", "black_threshold_pct", "t38_enabled", "busy_pauses_s"),
        *("connection_id", "from_number", "api_key"),
    ],
}
WHO = "Set by IT, phone 4711."


@pytest.fixture
def open_locked(
    open_session: OpenSession, simulator: Simulator, memory_keyring: MemoryKeyring
) -> Callable[[Mapping[str, object]], Desk]:
    """Opens an office whose computer has this policy, and whose environment would have it otherwise."""
    memory_keyring.set_password("FaxDesk", simulator.base_url, "KEY0123")
    environment = {"FAXDESK_LINES": "7", "FAXDESK_FROM": "+13125790099"}
    return lambda items: open_session(environment, Policy.from_entries(items, "policy.json"))


def test_locked_settings_are_shown_as_set_and_can_t_be_changed(
    open_locked: Callable[[Mapping[str, object]], Desk],
) -> None:
    panel = open_locked(LOCKED).window.options_panel
    assert panel.quality.currentData() == "very_high"
    assert panel.threshold.value() == 80
    advanced = panel.complete()
    for control in (panel.quality, panel.threshold, panel.threshold_slider, advanced.t38):
        assert not control.isEnabled()
        assert control.toolTip() == WHO
    assert panel.monochrome.isEnabled()
    panel.monochrome.setChecked(False)
    panel.monochrome.setChecked(True)
    assert not panel.threshold.isEnabled()
    assert any(WHO in text for text in sentences(panel))


def test_a_fax_goes_as_the_policy_has_it(
    open_locked: Callable[[Mapping[str, object]], Desk], simulator: Simulator, letter: Path
) -> None:
    desk = open_locked(LOCKED)
    desk.wait(lambda: desk.window.fax_settings.choices.from_number == "+13125790015")
    desk.send(letter, to=[DELIVERS])
    desk.wait(lambda: bool(simulator.faxes()))
    values = simulator.faxes()[0].values
    assert (values["quality"], values["black_threshold"], values["t38_enabled"]) == ("very_high", 80, False)
    assert values["from"] == "+13125790015"


def test_the_settings_dialog_keeps_what_is_locked_and_changes_the_rest(
    open_locked: Callable[[Mapping[str, object]], Desk],
) -> None:
    desk = open_locked(LOCKED)
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    assert (dialog.general.lines.value(), dialog.general.lines.isEnabled()) == (1, False)
    assert (dialog.retry.busy_pauses.text(), dialog.retry.busy_pauses.isEnabled()) == ("2", False)
    assert dialog.general.undo.isEnabled()
    assert any(WHO in text for text in sentences(dialog))
    dialog.general.undo.setValue(7)
    dialog.accept_button.click()
    preferences = desk.session.desk.settings.load()
    assert (preferences.lines, preferences.undo_s) == (1, 7)
    assert desk.session.queue.status().lines == 1


def test_from_when_a_page_is_slow_can_be_locked_and_stays_to_the_second(
    open_locked: Callable[[Mapping[str, object]], Desk],
) -> None:
    desk = open_locked({"settings": {"slow_page_s": 100}, "locked": ["slow_page_s"]})
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    assert (dialog.general.slow_page.value(), dialog.general.slow_page.isEnabled()) == (1.7, False)
    dialog.accept_button.click()
    assert desk.session.desk.settings.load().slow_page_s == 100


def test_the_account_can_t_be_changed_where_it_is_locked(
    open_locked: Callable[[Mapping[str, object]], Desk],
) -> None:
    desk = open_locked(LOCKED)
    dialog = SetupDialog(desk.session, desk.bridge, desk.window._icons, desk.window.show_number, desk.window)
    dialog.open()
    desk.wait(lambda: dialog.key.placeholderText() == WHO)
    assert not dialog.key.isEnabled()
    dialog.test.click()
    desk.wait(dialog.ok_button.isEnabled)
    assert dialog.applications.selectedItems()[0].data(256) == "1293384261075731499"
    assert [dialog.numbers.itemData(row) for row in range(dialog.numbers.count())] == ["+13125790015"]
    dialog.ok_button.click()
    desk.wait(lambda: not dialog.isVisible())


def test_a_wrong_entry_is_said_in_the_window(open_locked: Callable[[Mapping[str, object]], Desk]) -> None:
    desk = open_locked({"settings": {"lnies": 3}})
    banner = desk.window._banners.banner(Notice.POLICY)
    desk.wait(banner.isVisible)
    assert any("lnies" in text for text in sentences(banner))


def sentences(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_locked_cover_stands_before_every_fax(
    open_locked: Callable[[Mapping[str, object]], Desk], letter: Path
) -> None:
    settings = {"default_cover": "short", "cover_company": "Town hall", "cover_confidentiality": ""}
    desk = open_locked({"settings": settings, "locked": ["default_cover", "cover_company"]})
    row = desk.window.cover_row
    desk.wait(lambda: row.template.count() == 4)
    assert row.template.currentData() == "short"
    assert not row.template.isEnabled()
    row.edit()
    dialog = desk.window.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    assert not dialog.template.isEnabled()
    assert dialog.form.company.text() == "Town hall"
    assert not dialog.form.company.isEnabled()
    dialog.form.sender_name.setText("Jane Doe")
    dialog.accept()
    assert desk.session.desk.settings.load().cover_sender == "Jane Doe"


def test_the_preview_s_advice_leaves_a_locked_threshold_alone(
    open_locked: Callable[[Mapping[str, object]], Desk],
    simulator: Simulator,
    file: Callable[[str, bytes], Path],
) -> None:
    desk = open_locked({"settings": {"black_threshold_pct": 95}, "locked": ["black_threshold_pct"]})
    choose_account(desk)
    panel = desk.window.options_panel
    desk.add(file("form.pdf", corpus.grey_form()))
    panel.monochrome.setChecked(True)
    preview = desk.window.preview.complete()
    desk.wait(lambda: preview.advice.texts == ["Page 1 would arrive nearly all black."])
    assert not any(stop.isVisible() for stop in preview.advice.stops), "no button that could not do it"
    assert preview.settings_advice.text == ""
    desk.window.fax_settings.change(black_threshold_pct=60)
    panel.threshold_slider.setValue(40)
    assert (panel.threshold.value(), panel.threshold_slider.value()) == (95, 95)
    desk.type_number(DELIVERS)
    asked = desk.answer("Send it all the same")
    desk.press_send()
    desk.wait(lambda: bool(simulator.faxes()))
    assert len(asked) == 1, "a page that arrives black is asked about"
    assert desk.items == ()


def choose_account(desk: Desk) -> None:
    """As the set-up would."""
    desk.session.desk.settings.save(connection_id="1293384261075731499", from_number="+13125790015")
    desk.window.account.check()
    desk.wait(lambda: "account" not in desk.reason())


def test_a_policy_that_can_t_be_read_stops_sending_and_is_said(
    open_session: OpenSession, memory_keyring: MemoryKeyring, simulator: Simulator, letter: Path
) -> None:
    memory_keyring.set_password("FaxDesk", simulator.base_url, "KEY0123")
    broken = Policy.broken("/etc/faxdesk/policy.json", "policy.not_json", line=7)
    desk = open_session(
        {"FAXDESK_FROM": "+13125790015", "FAXDESK_CONNECTION_ID": "1293384261075731499"}, broken
    )
    desk.add(letter)
    desk.type_number(DELIVERS)
    desk.wait(lambda: "policy can't be read" in desk.reason())
    assert not desk.window.send_panel.button.isEnabled()
    banner = desk.window._banners.banner(Notice.POLICY)
    desk.wait(banner.isVisible)
    assert "/etc/faxdesk/policy.json" in banner.text
    assert "line 7 is no valid JSON" in banner.text
    assert not desk.window._banners.is_shown(Notice.SETUP)
    assert not desk.window.options_panel.quality.isEnabled()
