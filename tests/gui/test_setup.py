"""First start: a key is tested and kept, and the rest is chosen from lists."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from faxdesk.gui.settings.setup_dialog import SetupDialog
from faxdesk.gui.window.banners import Notice
from faxdesk.simulator import BACK_OFFICE, Call, Fault, FaultKind, Simulator
from tests.gui.conftest import OpenSession
from tests.gui.desk import DELIVERS, Desk
from tests.keyrings import MemoryKeyring


@pytest.fixture
def session(open_session: OpenSession) -> Desk:
    return open_session()


@pytest.fixture
def dialog(session: Desk) -> Iterator[SetupDialog]:
    window = session.window
    dialog = SetupDialog(window.session, session.bridge, window._icons, window.show_number, window)
    dialog.open()
    yield dialog
    dialog.reject()


def test_without_an_account_the_window_offers_to_set_it_up(session: Desk) -> None:
    banner = session.window._banners.banner(Notice.SETUP)
    session.wait(banner.isVisible)
    assert banner.button is not None
    assert banner.button.text().replace("&", "") == "Set up your Telnyx account"
    session.wait(lambda: session.reason() == "Set up your Telnyx account first.")
    assert not session.window.send_panel.button.isEnabled()


def test_the_key_is_hidden_until_it_is_shown(dialog: SetupDialog) -> None:
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password
    dialog.show_key.click()
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Normal


def test_a_refused_key_is_said_to_be_refused(session: Desk, dialog: SetupDialog) -> None:
    dialog.key.setText("KEY-REFUSED-0001")
    dialog.test.click()
    session.wait(lambda: "doesn't accept the API key" in dialog.verdict.text())
    assert dialog.applications.count() == 0
    assert not dialog.ok_button.isEnabled()
    assert dialog.test.isEnabled()


@pytest.mark.parametrize("call", [Call.BALANCE, Call.APPLICATIONS, Call.NUMBERS])
@pytest.mark.parametrize("kind", [FaultKind.REFUSAL, FaultKind.HTML, FaultKind.EMPTY, FaultKind.STATUS_500])
def test_no_answer_however_odd_leaves_the_set_up_asking_for_ever(
    session: Desk, dialog: SetupDialog, simulator: Simulator, call: Call, kind: FaultKind
) -> None:
    simulator.fail_next(Fault(call=call, kind=kind, status=422, code="31337"))
    dialog.key.setText("KEY0123")
    dialog.test.click()
    session.wait(lambda: "Asking" not in dialog.verdict.text())
    if call is Call.BALANCE and kind is FaultKind.REFUSAL:
        assert dialog.verdict.text().startswith("The key works. It may not see the account's credit")
    else:
        assert dialog.verdict.text()
        assert dialog.test.isEnabled()


def test_a_key_with_letters_that_no_key_has_is_refused_with_the_letters(
    session: Desk, dialog: SetupDialog, simulator: Simulator
) -> None:
    dialog.key.setText("KEY0123…")
    dialog.test.click()
    session.wait(lambda: "characters that no key has (“…”)" in dialog.verdict.text())
    assert simulator.requests == []


def test_a_number_that_belongs_to_another_application_is_pointed_out(
    session: Desk, dialog: SetupDialog
) -> None:
    session.session.desk.settings.save(from_number="+13125790020")
    dialog.key.setText("KEY0123")
    dialog.test.click()
    session.wait(lambda: dialog.applications.count() == 4)
    choose(dialog, "Front desk")
    assert "belongs to “Back office”" in dialog._numbers_note.text()
    choose(dialog, "Back office")
    assert dialog._numbers_note.text() == ""


@pytest.mark.parametrize("is_corrected", [True, False])
def test_what_waits_from_another_number_is_asked_about(
    session: Desk, dialog: SetupDialog, memory_keyring: MemoryKeyring, is_corrected: bool
) -> None:
    inner = session.session
    inner.queue.pause()
    inner.desk.settings.save(from_number="+13125790020")
    payload = Payload(documents=(Document(name="letter.pdf"),), urls=("https://example.com/letter.pdf",))
    [fax_id] = inner.submissions.add(
        Submission(
            payload=payload,
            recipients=recipients_at((DELIVERS,)),
            from_number="+13125790020",
            options=FaxOptions(),
        )
    )
    dialog.key.setText("KEY0123")
    dialog.test.click()
    session.wait(lambda: dialog.applications.count() == 4)
    choose(dialog, "Front desk")
    asked = session.answer("From +1 312-579-0015" if is_corrected else "Keep +1 312-579-0020")
    dialog.ok_button.click()
    session.wait(lambda: bool(asked))
    expected = "+13125790015" if is_corrected else "+13125790020"
    session.wait(lambda: inner.faxes.fax(fax_id).from_number == expected)


def test_a_good_key_brings_credit_applications_and_numbers(session: Desk, dialog: SetupDialog) -> None:
    assert not dialog.test.isEnabled()
    dialog.key.setText(" KEY0123 ")
    QTest.keyClick(dialog.key, Qt.Key.Key_Return)
    session.wait(lambda: dialog.applications.count() == 4)
    assert dialog.verdict.text() == "The key works. Credit: $120.50."
    assert not dialog.ok_button.isEnabled(), "nothing is chosen yet"
    choose(dialog, "Front desk")
    numbers = [dialog.numbers.itemText(row) for row in range(dialog.numbers.count())]
    assert numbers == ["+1 312-579-0015", "+1 312-579-0016"]
    assert dialog.ok_button.isEnabled()


def test_an_application_that_can_not_send_says_why_and_can_not_be_chosen(
    session: Desk, dialog: SetupDialog
) -> None:
    dialog.key.setText("KEY0123")
    dialog.test.click()
    session.wait(lambda: dialog.applications.count() == 4)
    for row, why in ((2, "switched off"), (3, "no outbound voice profile")):
        item = dialog.applications.item(row)
        assert why in item.text()
        assert not item.flags() & Qt.ItemFlag.ItemIsSelectable


def test_another_key_asks_for_another_test(session: Desk, dialog: SetupDialog) -> None:
    dialog.key.setText("KEY0123")
    dialog.test.click()
    session.wait(lambda: dialog.applications.count() == 4)
    choose(dialog, "Front desk")
    dialog.key.setText("KEY0124")
    assert dialog.applications.count() == 0
    assert not dialog.ok_button.isEnabled()


@pytest.mark.usefixtures("memory_keyring")
def test_after_set_up_the_first_fax_goes(session: Desk, letter: Path) -> None:
    session.in_dialog(lambda dialog: _set_up(session, dialog, "KEY0123"))
    session.window.open_setup()
    session.wait(lambda: session.reason() == "Type a fax number.")
    assert not session.window._banners.banner(Notice.SETUP).isVisible()
    fax = session.send(letter)[0]
    assert fax.from_number == "+13125790020"
    session.wait_for(fax, State.DELIVERED)
    assert session.session.desk.settings.load().connection_id == BACK_OFFICE


def test_the_key_goes_to_the_keyring_and_nowhere_else(
    session: Desk, memory_keyring: MemoryKeyring, simulator: Simulator
) -> None:
    session.in_dialog(lambda dialog: _set_up(session, dialog, "KEY0123secret"))
    session.window.open_setup()
    assert memory_keyring.passwords == {("FaxDesk", simulator.base_url): "KEY0123secret"}
    for path in session.session.folder.rglob("*"):
        assert not path.is_file() or b"KEY0123secret" not in path.read_bytes()


def test_without_a_keyring_the_person_is_told_that_the_key_is_forgotten(session: Desk) -> None:
    session.in_dialog(lambda dialog: _set_up(session, dialog, "KEY0123", told="no place to keep the API key"))
    session.window.open_setup()
    session.wait(lambda: session.reason() == "Type a fax number.")


def test_the_country_of_the_number_becomes_that_of_short_numbers(session: Desk, dialog: SetupDialog) -> None:
    session.answer("OK")  # there is no keyring in this test
    dialog.key.setText("KEY0123")
    dialog.test.click()
    session.wait(lambda: dialog.applications.count() == 4)
    choose(dialog, "Back office")
    dialog.numbers.setCurrentIndex(dialog.numbers.findData("+442071838750"))
    dialog.ok_button.click()
    session.wait(lambda: not dialog.isVisible())
    assert session.session.desk.settings.load().default_country == "GB"


def test_a_wrong_key_in_use_holds_the_queue_until_it_is_changed(
    open_session: OpenSession, letter: Path, memory_keyring: MemoryKeyring, simulator: Simulator
) -> None:
    memory_keyring.set_password("FaxDesk", simulator.base_url, "KEY-REFUSED-1")
    session = open_session()
    session.session.desk.settings.save(connection_id=BACK_OFFICE, from_number="+13125790020")
    session.window.account.check()
    session.wait(lambda: session.reason() == "Type a fax number.")
    fax = session.send(letter, to=(DELIVERS,))[0]
    banner = session.window._banners.banner(Notice.HOLD)
    session.wait(banner.isVisible)
    assert "doesn't accept the API key" in banner.text
    session.in_dialog(lambda dialog: _set_up(session, dialog, "KEY0123"))
    session.window.open_setup()
    session.wait_for(fax, State.DELIVERED)


def test_settings_are_kept_and_used(desk: Desk) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        dialog.general.lines.setValue(1)
        dialog.general.country.setCurrentIndex(dialog.general.country.findData("GB"))
        dialog.general.undo.setValue(10)
        dialog.accept_button.click()

    desk.in_dialog(change)
    desk.window.open_settings()
    settings = desk.session.desk.settings.load()
    assert (settings.lines, settings.default_country, settings.undo_s) == (1, "GB", 10)
    desk.wait(lambda: "of 1 line in use" in desk.window.status_line.text)
    desk.type_number("020 7946 0958")
    assert desk.numbers == ["+44 20 7946 0958"]


def test_another_language_is_offered_at_once_and_can_wait(desk: Desk, qtbot: QtBot) -> None:
    asked = desk.answer("Later")
    with qtbot.assertNotEmitted(desk.window.again_asked):
        choose_language(desk, "de")
    assert asked[0].startswith("Open FaxDesk again now, in Deutsch?")
    assert desk.session.desk.settings.load().language == "de"


def test_who_wants_the_language_now_has_the_window_opened_again(desk: Desk, qtbot: QtBot) -> None:
    desk.answer("Open it again")
    with qtbot.waitSignal(desk.window.again_asked):
        choose_language(desk, "de")


def test_nothing_is_offered_that_would_change_nothing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.assertNotEmitted(desk.window.again_asked):
        choose_language(desk, "en")  # as it speaks already
        monkeypatch.setenv("FAXDESK_LANGUAGE", "en")
        choose_language(desk, "de")  # whoever started it has said otherwise
    assert QApplication.activeModalWidget() is None


def test_how_often_and_how_faxdesk_tries_again_is_set_in_minutes(desk: Desk) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        assert dialog.retry.busy_pauses.text() == "1, 2, 5, 10"
        dialog.retry.busy_pauses.setText("0.5, 3")
        dialog.retry.line_pauses.setText("20")
        dialog.retry.without_t38.click()
        dialog.retry.in_normal_quality.click()
        dialog.accept_button.click()

    desk.in_dialog(change)
    desk.window.open_settings()
    settings = desk.session.desk.settings.load()
    assert (settings.busy_pauses_s, settings.line_pauses_s) == ((30, 180), (1200,))
    assert (settings.last_try_without_t38, settings.last_try_in_normal_quality) == (True, True)


def test_pauses_that_make_no_sense_are_said_at_once_and_not_kept(desk: Desk) -> None:
    seen = []

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        for typed in ("", "soon", "1,,2", "0", "0.1", "5000", "1e3"):
            dialog.retry.line_pauses.setText(typed)
            seen.append((dialog.retry.complaint, dialog.accept_button.isEnabled()))
        dialog.retry.line_pauses.setText("3")
        assert (dialog.retry.complaint, dialog.accept_button.isEnabled()) == ("", True)
        dialog.reject()

    before = desk.session.desk.settings.load()
    desk.in_dialog(change)
    desk.window.open_settings()
    assert {(said.startswith("Give the pauses in minutes"), enabled) for said, enabled in seen} == {
        (True, False)
    }
    assert desk.session.desk.settings.load().line_pauses_s == before.line_pauses_s


def _set_up(desk: Desk, dialog: QDialog, key: str, *, told: str = "") -> None:
    """Go through the whole dialog; `told`: what the person reads after OK, if anything."""
    assert isinstance(dialog, SetupDialog)
    dialog.key.setText(key)
    dialog.test.click()
    desk.wait(lambda: dialog.applications.count() == 4)
    choose(dialog, "Back office")
    asked = desk.answer("OK") if told else []
    dialog.ok_button.click()
    desk.wait(lambda: not dialog.isVisible() and QApplication.activeModalWidget() is None)
    assert not told or told in asked[0]


def choose_language(desk: Desk, language: str) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        choice = dialog.general.language
        choice.setCurrentIndex(choice.findData(language))
        dialog.accept_button.click()

    desk.in_dialog(change)
    desk.window.open_settings()


def choose(dialog: SetupDialog, name: str) -> None:
    rows = [dialog.applications.item(row).text() for row in range(dialog.applications.count())]
    dialog.applications.setCurrentRow(rows.index(name))
