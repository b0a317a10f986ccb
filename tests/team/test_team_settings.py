"""The page of settings for the team: what it tells, what it lets through, where the password goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.policy import Policy
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from faxdesk.gui.settings.team_settings import TeamSettings
from tests.gui.desk import WAIT_MS
from tests.keyrings import MemoryKeyring
from tests.postgres import WITH_PASSWORD, needs_postgres, shared_server, together
from tests.team.people import Apps, office, send

pytestmark = [needs_postgres, together]

PASSWORD = "correct horse"


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Apps]:
    with office(shared_server(), tmp_path) as (_name, people):
        with shared_server().connect() as connection:
            connection.execute(f"DROP ROLE IF EXISTS {WITH_PASSWORD}")
            connection.execute(f"CREATE USER {WITH_PASSWORD} PASSWORD '{PASSWORD}' IN ROLE faxdesk_lead")
        yield people


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[App]:
    app = App("real", environment={"FAXDESK_HOME": str(tmp_path / "alone"), "TELNYX_API_KEY": "KEY"})
    yield app
    app.close()


def dialog_of(app: App, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(app.session, show_number=str, change_account=lambda: None)
    qtbot.addWidget(dialog)
    return dialog


def ask(page: TeamSettings, qtbot: QtBot) -> None:
    page.test_button.click()
    qtbot.waitUntil(page.test_button.isEnabled, timeout=30_000)


def test_a_database_that_answers_is_joined_and_its_password_is_in_the_keyring_alone(
    team: Apps, alone: App, qtbot: QtBot, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    send(team("nora"), "+13127367276")
    address = shared_server().url(team.database, WITH_PASSWORD)
    dialog = dialog_of(alone, qtbot)
    page = dialog.team
    assert "its own queue" in page.words
    page.database.setText(address)
    assert not dialog.accept_button.isEnabled()
    assert "Press Test connection" in page.words
    page.password.setText("wrong")
    ask(page, qtbot)
    assert "refuses this user or password" in page.words
    assert not dialog.accept_button.isEnabled()
    page.password.setText(PASSWORD)
    assert page.password.echoMode() is QLineEdit.EchoMode.Password
    ask(page, qtbot)
    assert (
        f"Faxes: 1. Desks that are there: none at the moment. You are {WITH_PASSWORD} there, as a lead."
        in (page.words)
    )
    page.name.setText("Reception")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: PASSWORD in memory_keyring.passwords.values(), timeout=WAIT_MS)
    assert alone.session.desk.settings.load().team_database == address
    assert alone.session.desk.name == "Reception"
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert not [each for each in files if PASSWORD.encode() in each.read_bytes()]


def test_what_is_none_and_what_does_not_answer_is_not_joined(alone: App, qtbot: QtBot) -> None:
    dialog = dialog_of(alone, qtbot)
    page = dialog.team
    page.database.setText("mysql://somewhere/team")
    assert not page.test_button.isEnabled()
    assert not dialog.accept_button.isEnabled()
    page.database.setText("postgresql://anna:secret@db.example.com/team")
    assert "A password doesn't belong" in page.words
    page.database.setText("postgresql://anna@/team?host=/nowhere")
    ask(page, qtbot)
    assert "can't be reached" in page.words
    assert not dialog.accept_button.isEnabled()


def test_a_connection_that_others_may_read_is_said(alone: App, qtbot: QtBot) -> None:
    dialog = dialog_of(alone, qtbot)
    page = dialog.team
    page.database.setText("postgresql://anna@db.example.com/team?sslmode=require")
    assert "sslmode=require" in page.words
    page.database.setText("postgresql://anna@db.example.com/team")
    assert "sslmode" not in page.words


def test_a_desk_leaves_with_its_password(team: Apps, qtbot: QtBot, memory_keyring: MemoryKeyring) -> None:
    app = team.app("nora")
    address = shared_server().url(team.database, "nora")
    memory_keyring.set_password("FaxDesk", address, PASSWORD)
    app.session.desk.settings.save(team_database=address)
    try:
        dialog = dialog_of(app, qtbot)
        assert "FAXDESK_TEAM_DATABASE is set" in dialog.team.words
        dialog.team.leave_button.click()
        dialog.accept_button.click()
        assert app.session.desk.settings.load().team_database == ""
        qtbot.waitUntil(lambda: PASSWORD not in memory_keyring.passwords.values(), timeout=WAIT_MS)
    finally:
        app.close()


def test_what_it_has_locked_cannot_be_left(tmp_path: Path, qtbot: QtBot) -> None:
    policy = Policy(values={"team_database": ""}, locked=frozenset({"team_database"}))
    app = App("real", environment={"FAXDESK_HOME": str(tmp_path / "locked")}, policy=policy)
    try:
        dialog = dialog_of(app, qtbot)
        page = dialog.team
        assert page.locked == ["Database"]
        assert not page.database.isEnabled()
        page.database.setText("postgresql://anna@/team?host=/nowhere")
        assert not page.leave_button.isEnabled()
    finally:
        app.close()
