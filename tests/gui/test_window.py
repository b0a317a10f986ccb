"""The window as a whole: notices, pause, closing, focus, sizes, names, light and dark."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSlider,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.gui.kit.banner import Banner
from faxdesk.gui.window.banners import Notice
from faxdesk.gui.window.window_layout import LEAST
from tests.gui.desk import DELIVERS, LONG_CALL, Desk


def test_the_demo_says_that_nothing_leaves_this_computer(desk: Desk) -> None:
    assert "nothing leaves this computer" in desk.window._banners.banner(Notice.DEMO).text
    assert desk.window._banners.banner(Notice.DEMO).isVisible()


def test_the_status_bar_tells_lines_connection_and_credit(desk: Desk) -> None:
    desk.wait(lambda: "Credit" in desk.window.status_line.text)
    assert desk.window.status_line.text == "0 of 2 lines in use · Demo · Credit $120.50"


def test_a_paused_queue_says_so_and_goes_on_after_resume(desk: Desk, letter: Path) -> None:
    desk.window.pause_or_resume()
    banner = desk.window._banners.banner(Notice.PAUSED)
    assert banner.isVisible()
    fax = desk.send(letter)[0]
    desk.wait_for_words(fax, "The queue is paused.")
    press(banner)
    assert not banner.isVisible()
    desk.wait_for(fax, State.DELIVERED)


def test_a_queue_on_hold_says_why_and_what_to_do(desk: Desk) -> None:
    desk.app.stores.journal.set_hold(Message(code="api.no_money"))
    banner = desk.window._banners.banner(Notice.HOLD)
    desk.wait(banner.isVisible)
    assert "no money left" in banner.text
    assert "press Resume" in banner.text
    press(banner)
    assert desk.session.queue.status().hold is None


def test_closing_with_faxes_waiting_asks_and_can_be_thought_over(desk: Desk, letter: Path) -> None:
    desk.wait(lambda: desk.app.runner.is_working)
    desk.window.pause_or_resume()
    desk.send(letter, to=(DELIVERS, LONG_CALL))
    asked = desk.answer("Keep open")
    assert not desk.window.close()
    assert asked == ["2 faxes will not go until FaxDesk is open again."]
    desk.answer("Close anyway")
    assert desk.window.close()


def test_what_waits_is_told_though_what_is_composed_is_kept(desk: Desk, letter: Path, scan: Path) -> None:
    desk.wait(lambda: desk.app.runner.is_working)
    desk.window.pause_or_resume()
    desk.send(letter)
    desk.add(scan)
    asked = desk.answer("Close anyway")
    assert desk.window.close()
    assert asked == ["1 fax will not go until FaxDesk is open again."]


def test_when_the_session_ends_nobody_is_asked(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add(letter)
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _application: True)
    assert desk.window.close()


def test_closing_with_nothing_waiting_asks_nothing(desk: Desk) -> None:
    desk.wait(lambda: desk.app.runner.is_working)
    assert desk.window.close()


def test_what_waited_goes_on_when_faxdesk_is_opened_again(
    desk: Desk, qtbot: QtBot, letter: Path, tmp_path: Path
) -> None:
    desk.window.pause_or_resume()
    fax = desk.send(letter)[0]
    desk.answer("Close anyway")
    desk.window.close()
    desk.app.runner.stop(5.0)
    again = Desk(
        App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window", demo_speed=60), qtbot
    )
    again.open()
    assert again.words(fax) == "The queue is paused."
    again.window.pause_or_resume()
    again.wait_for(fax, State.DELIVERED)
    again.close()


def test_a_second_window_says_that_another_works_the_queue(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.wait(lambda: desk.app.runner.is_working)
    second = Desk(App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window"), qtbot)
    second.open()
    second.window.notices._judge_lock()
    assert second.window._banners.banner(Notice.OTHER_WORKS).isVisible()
    second.close()


def test_files_given_at_the_start_are_there(qtbot: QtBot, tmp_path: Path, letter: Path) -> None:
    app = App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")}, who="window")
    desk = Desk(app, qtbot)
    desk.open([letter])
    desk.wait(lambda: len(desk.items) == 1 and desk.items[0].is_sendable)
    desk.close()


def test_tab_goes_from_to_by_way_of_documents_and_settings_to_send_and_the_queue(
    desk: Desk, letter: Path
) -> None:
    desk.add(letter)
    desk.type_number("312 736 7276")
    window = desk.window
    desk.wait(window.cover_row.template.isEnabled)
    stops: list[QWidget] = [
        window.documents_panel.add_button,
        window.documents_panel.card(desk.items[0]),
        window.documents_panel.card(desk.items[0]).pages_button,
        window.cover_row.template,
        window.options_panel.quality,
        window.options_panel.monochrome,
        window.options_panel.advanced_button,
        window.send_panel.button,
    ]
    below = [
        *(window.queue.filter.tabs, window.queue.filter.search, window.queue.details_button),
        window.queue.table,
    ]
    for stop in stops:
        desk.press("Tab")
        assert QApplication.focusWidget() is stop
    desk.press("Tab")
    in_preview = 0  # what arrives is looked at before
    while (focused := QApplication.focusWidget()) is not None and window.preview.isAncestorOf(focused):
        in_preview += 1
        desk.press("Tab")
    assert in_preview
    for stop in below:
        assert QApplication.focusWidget() is stop
        desk.press("Tab")


def test_every_control_has_a_name_for_who_hears_it(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number("312 736 7276")
    desk.window.options_panel.complete().show()
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar, QTableView)
    nameless = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.focusPolicy() is not widget.focusPolicy().NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_smallest_window_shows_send_and_the_queue(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    for number in ("312 736 7276", "+44 20 7946 0958", "+44 20 7946 0959", "+44 20 7946 0960"):
        desk.type_number(number)
    desk.window.options_panel.advanced_button.set_open(True)
    desk.window.resize(LEAST)  # on a screen that has room for it; the one of the tests is narrower
    size = desk.window.size()
    assert size.width() <= 960
    assert size.height() <= 600
    for widget in (desk.window.send_panel.button, desk.window.queue.table, desk.window.options_panel.quality):
        corner = widget.mapTo(desk.window, widget.rect().bottomRight())
        assert desk.window.rect().contains(corner)
        assert widget.height() >= 20
    assert desk.window.queue.table.height() >= 3 * 32


def test_everything_is_in_sight_at_1280_by_800(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    panel = desk.window.options_panel
    QApplication.processEvents()
    assert panel._scroll.verticalScrollBar().maximum() == 0
    assert desk.window.queue.table.height() >= 8 * 32


def test_a_dark_desktop_recolours_icons_and_words_at_once(desk: Desk) -> None:
    window = desk.window
    before = _ink(window.documents_panel.add_button)
    light = QApplication.palette()
    dark = QPalette(QColor("#323232"), QColor("#323232"))
    try:
        QApplication.setPalette(dark)
        desk.wait(lambda: _ink(window.documents_panel.add_button) != before)
        assert before.lightness() < 80
        assert _ink(window.documents_panel.add_button).lightness() > 180
        ground = window._banners.banner(Notice.DEMO).palette().color(QPalette.ColorRole.Window)
        assert ground.lightness() < 128
        quiet = window.send_panel._reason.palette().color(QPalette.ColorRole.WindowText)
        assert quiet.lightness() > 128
    finally:
        QApplication.setPalette(light)


def press(banner: Banner) -> None:
    assert banner.button is not None
    banner.button.click()


def _ink(button: QAbstractButton) -> QColor:
    """The colour that a button's icon is drawn in."""
    image = button.icon().pixmap(16, 16).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)
