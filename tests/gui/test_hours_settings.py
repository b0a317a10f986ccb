"""The settings say when the office is open; Later… proposes that."""

from faxdesk.domain.fax.timing import NOW
from faxdesk.gui.kit.when_dialog import WhenDialog
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.desk import Desk


def test_hours_and_closed_days_are_kept_and_proposed(desk: Desk) -> None:
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    dialog.hours.hours.setText("7:30-16:00")
    dialog.hours.closed.setPlainText("2026-12-24\n12-25, 2026-12-27..2026-12-31")
    dialog.accept_button.click()
    kept = desk.session.desk.settings.load()
    assert kept.office_hours == "7:30-16:00"
    assert kept.closed_days == "2026-12-24, 12-25, 2026-12-27..2026-12-31"
    later = WhenDialog(NOW, desk.session.now_s(), desk.window, office_hours=kept.office_hours)
    assert (later.from_time.time().toString("HH:mm"), later.to_time.time().toString("HH:mm")) == (
        "07:30",
        "16:00",
    )
    assert later.working_days.isChecked()
    later.deleteLater()


def test_what_can_not_be_read_is_said_and_has_no_ok(desk: Desk) -> None:
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    for hours, closed, start in (("", "", "Hours are"), ("8-18", "Christmas", "Closed days are")):
        dialog.hours.hours.setText(hours)
        dialog.hours.closed.setPlainText(closed)
        assert dialog.hours.words.startswith(start)
        assert not dialog.accept_button.isEnabled()
    dialog.hours.closed.setPlainText("12-25")
    assert dialog.accept_button.isEnabled()
