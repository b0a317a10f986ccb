"""What the desktop tells while nobody looks, by what arrives at a real notification service."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from faxdesk.domain.fax.state import Group, State
from tests.desktop import Desktop
from tests.gui.desk import DELIVERS, DOUBTFUL, NOT_ALLOWED, UNALLOCATED, Desk
from tests.programs import needs

pytestmark = [needs("dbus-daemon"), needs("dunst"), needs("busctl"), needs("Xvfb")]

UNALLOCATED_TOO = "+13127367121"


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with Desktop(tmp_path / "desktop") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
        desktop.start_notifications()
        yield desktop


def send_and_look_away(desk: Desk, letter: Path, *numbers: str) -> list[int]:
    desk.session.desk.settings.save(undo_s=0)
    faxes = desk.send(letter, to=numbers)
    look_away(desk)
    return [fax.id for fax in faxes]


def look_away(desk: Desk) -> None:
    desk.window.hide()
    desk.wait(lambda: QApplication.activeWindow() is None)


def told(desktop: Desktop) -> list[tuple[str, str]]:
    return [(title, text) for _, title, text, _ in desktop.arrived()]


def test_a_fax_that_fails_is_told_without_name_and_number(desktop: Desktop, desk: Desk, letter: Path) -> None:
    send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: bool(told(desktop)))
    [(title, text)] = told(desktop)
    assert title == "A fax failed"
    assert "number" in text
    assert "312" not in title + text


def test_names_and_numbers_stand_there_where_the_person_allows_it(
    desktop: Desktop, desk: Desk, letter: Path
) -> None:
    desk.session.desk.settings.save(tell_names=True)
    send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: bool(told(desktop)))
    assert told(desktop)[0][0] == "The fax to +1 312-736-7122 failed"


def test_several_are_one_notification_that_is_brought_up_to_date(
    desktop: Desktop, desk: Desk, letter: Path, scan: Path
) -> None:
    desk.window.pause_or_resume()
    desk.send(letter, to=[UNALLOCATED])
    desk.send(scan, to=[UNALLOCATED_TOO])
    look_away(desk)
    desk.session.queue.resume()
    desk.wait(lambda: bool(told(desktop)) and told(desktop)[-1][0] == "2 faxes failed")
    assert desktop.shown() == 1
    assert len({each[0] for each in desktop.arrived()}) == 1


def test_a_broadcast_is_told_of_as_a_whole(desktop: Desktop, desk: Desk, letter: Path) -> None:
    send_and_look_away(desk, letter, DELIVERS, UNALLOCATED)
    desk.wait(lambda: bool(told(desktop)) and told(desktop)[-1][0] == "A broadcast has ended")
    assert told(desktop)[-1][1] == "1 of 2 delivered, 1 failed."
    assert desktop.shown() == 1


def test_a_click_brings_the_window_to_the_row(desktop: Desktop, desk: Desk, letter: Path) -> None:
    [fax_id] = send_and_look_away(desk, letter, UNALLOCATED)
    desk.window.queue.filter.tabs.setCurrentIndex(1)
    desk.window.queue.filter.search.setText("nothing fits this")
    desk.wait(lambda: desktop.shown() == 1)
    desktop.run("dunstctl", "action", "0")
    desk.wait(desk.window.isVisible)
    assert desk.window.queue.filter.group in {None, Group.FAILED}
    assert desk.window.queue.table.selected_ids() == [fax_id]


def test_who_comes_back_by_themselves_needs_no_notification_any_more(
    desktop: Desktop, desk: Desk, letter: Path
) -> None:
    send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: desktop.shown() == 1)
    desk.window.show()
    # Without a screen Qt doesn't say so by itself when a window comes back.
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.focusWindowChanged.emit(desk.window.windowHandle())
    desk.wait(lambda: desktop.shown() == 0)


def test_while_the_window_is_before_the_person_nothing_is_told(
    desktop: Desktop, desk: Desk, letter: Path
) -> None:
    [fax] = desk.send(letter, to=[UNALLOCATED])
    desk.wait_for(fax, State.FAILED)
    desk.wait_for_words(fax, "Failed")
    [second] = send_and_look_away(desk, letter, UNALLOCATED_TOO)
    desk.wait(lambda: bool(told(desktop)))
    assert told(desktop)[0][0] == "A fax failed", "only what failed afterwards"
    assert second


def test_what_needs_somebody_is_told_once_somebody_can_do_something(
    desktop: Desktop, desk: Desk, letter: Path
) -> None:
    [fax_id] = send_and_look_away(desk, letter, NOT_ALLOWED)
    desk.wait(lambda: told(desktop)[-1:] != [] and told(desktop)[-1][0] == "A fax needs you")
    assert desk.session.faxes.fax(fax_id).group is Group.NEEDS_YOU
    send_and_look_away(desk, letter, DOUBTFUL)
    desk.wait(lambda: told(desktop)[-1][0] == "2 faxes need you")


def test_what_goes_well_is_told_to_who_asks_for_it(desktop: Desktop, desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(tell_delivered=True)
    send_and_look_away(desk, letter, DELIVERS)
    desk.wait(lambda: bool(told(desktop)))
    assert told(desktop) == [("A fax was delivered", "")]


def test_what_goes_well_is_not_told_otherwise(desktop: Desktop, desk: Desk, letter: Path, scan: Path) -> None:
    desk.window.pause_or_resume()
    [delivered] = desk.send(letter, to=[DELIVERS])
    look_away(desk)
    desk.session.queue.resume()
    desk.wait(lambda: desk.state(delivered) is State.DELIVERED)
    send_and_look_away(desk, scan, UNALLOCATED)
    desk.wait(lambda: bool(told(desktop)))
    assert [title for title, _ in told(desktop)] == ["A fax failed"]


def test_what_is_not_wanted_is_not_told(desktop: Desktop, desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(tell_failed=False)
    [fax_id] = send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: desk.session.faxes.fax(fax_id).state is State.FAILED)
    send_and_look_away(desk, letter, NOT_ALLOWED)
    desk.wait(lambda: bool(told(desktop)))
    assert [title for title, _ in told(desktop)] == ["A fax needs you"]


def test_in_quiet_hours_it_waits_and_is_told_afterwards(desktop: Desktop, desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(quiet_hours="00:00-24:00")
    [fax_id] = send_and_look_away(desk, letter, UNALLOCATED)
    assert desk.window.presence is not None
    news = desk.window.presence.news
    desk.wait(lambda: desk.session.faxes.fax(fax_id).state is State.FAILED)
    desk.wait(news._quiet_timer.isActive)
    assert told(desktop) == []
    desk.session.desk.settings.save(quiet_hours="")
    news._quiet_timer.timeout.emit()
    desk.wait(lambda: bool(told(desktop)))


def test_what_is_tried_again_is_taken_back(desktop: Desktop, desk: Desk, letter: Path) -> None:
    [fax_id] = send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: desktop.shown() == 1)
    desk.session.queue.pause()
    desk.session.commands.retry(fax_id)
    desk.wait(lambda: desktop.shown() == 0)


def test_a_service_that_goes_and_comes_again_is_found_again(
    desktop: Desktop, desk: Desk, letter: Path
) -> None:
    send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: desktop.shown() == 1)
    desktop.end_notifications()
    desktop.start_notifications()
    send_and_look_away(desk, letter, UNALLOCATED_TOO)
    desk.wait(lambda: desktop.shown() == 1)


def test_where_nobody_shows_notifications_the_taskbar_asks_for_attention(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QApplication, "alert", asked.append)
    send_and_look_away(desk, letter, UNALLOCATED)
    desk.wait(lambda: asked == [desk.window])
    desk.wait(lambda: desk.window.windowTitle().startswith("1 needs you"))
