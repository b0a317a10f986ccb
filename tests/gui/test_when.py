"""When a fax goes: chosen beside Send, shown in its row, changed there."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDialog

from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import State
from faxdesk.domain.fax.timing import NOW
from faxdesk.gui.kit.when_dialog import WhenDialog
from faxdesk.gui.queue.fax_actions import FaxAction, possible
from tests.gui.desk import DELIVERS, Desk


def tomorrow_at(hour: int) -> datetime:
    today = datetime.now().replace(hour=hour, minute=0, second=0, microsecond=0)  # noqa: DTZ005 - local
    return today + timedelta(days=1)


def choose(desk: Desk, at: datetime) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, WhenDialog)
        dialog.later.setChecked(True)
        dialog.at.setDateTime(QDateTime.fromSecsSinceEpoch(round(at.timestamp())))
        desk.click(dialog.accept_button)

    desk.in_dialog(fill)


def test_a_fax_is_sent_tomorrow_and_its_row_says_so_and_takes_another_time(desk: Desk, letter: Path) -> None:
    button = desk.window.send_panel.when_button
    assert button.text() == "Later…"
    desk.add(letter)
    desk.type_number(DELIVERS)
    choose(desk, tomorrow_at(8))
    desk.click(button)
    assert button.text() == f"Goes {tomorrow_at(8):%a} 08:00"
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert button.text() == "Later…", "the next fax goes at once"
    (fax,) = desk.faxes()
    assert fax.not_before_s == tomorrow_at(8).timestamp()
    desk.wait_for_words(fax, f"Goes at {tomorrow_at(8):%a} 08:00.")
    choose(desk, tomorrow_at(9))
    desk.window.commands.carry_out(FaxAction.WHEN, [fax.id])
    desk.wait_for_words(fax, f"Goes at {tomorrow_at(9):%a} 09:00.")

    def at_once(dialog: QDialog) -> None:
        assert isinstance(dialog, WhenDialog)
        assert dialog.later.isChecked()
        dialog.at_once.setChecked(True)
        dialog.priority.setCurrentIndex(dialog.priority.findData(Priority.URGENT))
        desk.click(dialog.accept_button)

    desk.in_dialog(at_once)
    desk.window.commands.carry_out(FaxAction.WHEN, [fax.id])
    desk.wait_for(fax, State.DELIVERED)


def test_undo_brings_the_time_back_with_the_fax(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    desk.add(letter)
    desk.type_number(DELIVERS)
    choose(desk, tomorrow_at(8))
    desk.click(desk.window.send_panel.when_button)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.click(desk.undo_bar.button)
    desk.wait(lambda: bool(desk.numbers))
    assert desk.window.composer.composition().timing.not_before_s == tomorrow_at(8).timestamp()


def test_what_can_t_be_has_no_ok(desk: Desk) -> None:
    now_s = desk.session.now_s()
    dialog = WhenDialog(NOW, now_s, desk.window)
    dialog.later.setChecked(True)
    dialog.by.setChecked(True)
    dialog.at.setDateTime(QDateTime.fromSecsSinceEpoch(round(now_s + 7200)))
    dialog.deadline.setDateTime(QDateTime.fromSecsSinceEpoch(round(now_s + 3600)))
    assert not dialog.accept_button.isEnabled()
    dialog.deadline.setDateTime(QDateTime.fromSecsSinceEpoch(round(now_s + 10_800)))
    assert dialog.accept_button.isEnabled()
    dialog.later.setChecked(False)
    dialog.at_once.setChecked(True)
    dialog.deadline.setDateTime(QDateTime.fromSecsSinceEpoch(round(now_s - 3600)))
    assert not dialog.accept_button.isEnabled()
    dialog.deleteLater()


def test_only_what_waits_has_another_time(desk: Desk, letter: Path) -> None:
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    assert FaxAction.WHEN not in possible(desk.faxes()[0])
