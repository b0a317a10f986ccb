"""The details are read in words, reached by the keyboard, copied whole, and found open where they were so."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain import words
from faxdesk.domain.fax.attempt import ACCEPTED_STATUSES, SENDING_STATUSES
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.words import Message
from faxdesk.gui.queue.details_pane import DetailsPane
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk


@pytest.fixture
def delivered(desk: Desk, letter: Path) -> Fax:
    [fax] = desk.send(letter)
    desk.wait_for_words(fax, "Delivered")
    desk.window.queue.table.select(fax.id)
    return fax


def opened(desk: Desk) -> DetailsPane:
    desk.window.queue.details_button.setChecked(True)
    pane = desk.window.queue.details
    assert pane is not None
    QApplication.processEvents()
    return pane


@pytest.mark.usefixtures("delivered")
def test_the_history_speaks_in_words_and_not_in_the_providers_codes(desk: Desk) -> None:
    texts = " ".join(label.text() for label in opened(desk).findChildren(QLabel))
    assert "media.processed" not in texts
    assert "True" not in texts
    assert "High quality, with T.38" in texts


@pytest.mark.parametrize("status", sorted(ACCEPTED_STATUSES | SENDING_STATUSES))
def test_every_stage_that_is_known_has_its_sentence(status: str) -> None:
    said = words.text(Message(code="story.status", values={"status": status}))
    assert status not in said or " " in said.replace(status, "")
    assert "doesn't know" not in said
    assert "." not in said.rstrip(".")


def test_a_stage_that_nobody_knows_is_told_as_it_is() -> None:
    assert "teleporting" in words.text(Message(code="story.status", values={"status": "teleporting"}))


@pytest.mark.usefixtures("delivered")
def test_the_keyboard_goes_from_the_list_into_the_details_and_through_them(desk: Desk) -> None:
    pane = opened(desk)
    desk.window.queue.table.setFocus()
    desk.press("Tab")
    assert QApplication.focusWidget() is pane
    bar = pane.verticalScrollBar()
    assert bar.maximum() > 0
    desk.press("PgDown")
    assert bar.value() > 0
    assert "Telnyx fax id" in pane.accessibleDescription()


def test_the_details_are_copied_whole(desk: Desk, delivered: Fax) -> None:
    pane = opened(desk)
    pane.setFocus()
    desk.press("Ctrl+C")
    copied = QGuiApplication.clipboard().text()
    lines = copied.split("\n")
    assert f"FaxDesk fax no.\t{delivered.id}" in lines
    assert "Put into the queue." in lines
    assert copied.index("Settings") < copied.index("History") < copied.index("Put into the queue.")


def test_the_selected_rows_are_copied_whole_one_line_each(desk: Desk, letter: Path) -> None:
    for fax in desk.send(letter, to=[DELIVERS, DELIVERS_TOO]):
        desk.wait_for_words(fax, "Delivered")
    table = desk.window.queue.table
    table.setFocus()
    table.selectAll()
    desk.press("Ctrl+C")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert {row[0] for row in rows} == {"+1 312-736-7276", "+44 20 7946 0958"}
    assert all(row[1] == "letter.pdf" and row[3].startswith("Delivered") for row in rows)


def test_what_was_open_is_open_again_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    for was_open, opens in ((False, True), (True, False), (False, False)):
        app = App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window")
        desk = Desk(app, qtbot)
        assert desk.window.queue.details is None  # the first picture doesn't wait for them
        desk.open()
        button = desk.window.queue.details_button
        assert button.isChecked() is was_open
        button.setChecked(opens)
        desk.close()
        app.close()
