"""Send at work for a while: how far it is, and how it is stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from faxdesk.gui.compose.stop_bar import StopBar
from tests.gui.desk import DELIVERS, Desk
from tests.gui.test_cover import choose, wait_until_drawn

MANY = tuple(f"+1312736{number}" for number in range(7300, 7312))


def begin(desk: Desk, letter: Path) -> set[Path]:
    """A fax to a dozen numbers with a cover, which takes a while; returns what lay in the spool before."""
    desk.know("empty_cover")
    desk.add(letter)
    choose(desk)
    for number in MANY:
        desk.type_number(number)
    wait_until_drawn(desk)
    desk.wait(desk.window.send_panel.button.isEnabled)
    return spool(desk)


def spool(desk: Desk) -> set[Path]:
    """The copies there are; an earlier picture of the cover may still be on its way out."""
    return set((desk.session.folder / "spool").iterdir())


def bar(desk: Desk) -> StopBar:
    found = desk.window.send_panel.stop_bar
    assert found is not None
    return found


def follow(desk: Desk, then: Callable[[str], None] = lambda _said: None) -> list[str]:
    """Collect what is said beside Send from now on, in order."""
    said: list[str] = []

    def note() -> None:
        text = desk.reason()
        if text and (not said or said[-1] != text):
            said.append(text)
            then(text)

    desk.window.composer.readiness_changed.connect(note)
    return said


def test_it_is_said_how_many_are_packed(desk: Desk, letter: Path) -> None:
    begin(desk, letter)
    said = follow(desk)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == len(MANY))
    assert said[:2] == ["Putting it into the queue …", "Putting it into the queue … 1 of 12"]
    assert "Putting it into the queue … 12 of 12" in said
    assert bar(desk).isHidden()


def escapes(desk: Desk) -> list[QShortcut]:
    """What Escape does beside Send now."""
    keys = desk.window.send_panel.findChildren(QShortcut)
    return [each for each in keys if each.isEnabled() and each.key().toString() == "Esc"]


def test_escape_stops_it_and_nothing_is_left_behind(desk: Desk, letter: Path) -> None:
    before = begin(desk, letter)

    def press_escape(text: str) -> None:
        if text.endswith("3 of 12"):
            # Under load the window may not be active, and then Qt gives keys to no shortcut.
            (escape,) = escapes(desk)
            escape.activated.emit()

    said = follow(desk, press_escape)
    desk.press_send()
    desk.wait(lambda: not desk.window.composer.is_sending)
    assert "Stopping …" in said
    assert desk.reason() == "Stopped. Nothing was put into the queue."
    assert desk.faxes() == []
    assert len(desk.numbers) == len(MANY), "everything is where it was"
    assert len(desk.items) == 1
    desk.wait(lambda: spool(desk) <= before)
    assert escapes(desk) == []


def test_cancel_stops_it_once_the_button_has_come(desk: Desk, letter: Path) -> None:
    before = begin(desk, letter)
    desk.press_send()
    bar(desk)._timer.timeout.emit()
    assert bar(desk).isVisible()
    desk.click(bar(desk).button)
    assert not bar(desk).button.isEnabled()
    assert desk.reason() == "Stopping …"
    desk.wait(lambda: not desk.window.composer.is_sending)
    assert bar(desk).isHidden()
    assert desk.faxes() == []
    desk.wait(lambda: spool(desk) <= before)


def test_what_was_stopped_can_be_sent_after_all(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.window.composer.stop_sending()
    desk.wait(lambda: not desk.window.composer.is_sending)
    assert desk.faxes() == []
    QTest.qWait(0)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)


def test_a_window_that_closes_stops_it(desk: Desk, letter: Path) -> None:
    before = begin(desk, letter)
    desk.press_send()
    desk.window.stop()
    desk.app.session.background.stop(30.0)
    desk.wait(lambda: spool(desk) <= before)
    assert desk.faxes() == []
