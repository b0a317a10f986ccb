"""A small screen, a large font: what doesn't fit is scrolled or left out, and no sentence is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from faxdesk.domain.fax.state import State
from faxdesk.gui.history.history_window import HistoryWindow
from faxdesk.gui.kit.dialog_room import DialogRoom
from faxdesk.gui.queue.queue_columns import Column
from tests.gui.desk import DELIVERS, DELIVERS_TOO, UNALLOCATED, Desk
from tests.gui.every_dialog import DIALOGS, OF_A_FAX, close_dialog, open_dialog

SMALL = QSize(880, 440)
"""What 1366 by 768 at 150 % leaves for a dialog."""


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSize(20)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def cut(root: QWidget) -> list[str]:
    """The sentences in sight that have less room than they take."""
    labels = [each for each in root.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    boxes = [each for each in root.findChildren(QCheckBox) if each.isVisible()]
    return [
        *(each.text() for each in labels if each.height() + 1 < each.heightForWidth(each.width())),
        *(each.text() for each in boxes if each.width() + 2 < each.minimumSizeHint().width()),
    ]


def foot(dialog: QDialog) -> QDialogButtonBox | None:
    boxes = dialog.findChildren(QDialogButtonBox)
    return boxes[0] if boxes else None


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_a_small_screen_with_its_buttons_in_sight(desk: Desk, letter: Path, name: str) -> None:
    if name in OF_A_FAX:
        desk.send(letter)
    DialogRoom(desk.window, lambda _dialog: SMALL)
    dialog = open_dialog(desk, name)
    QApplication.processEvents()
    assert dialog.height() <= SMALL.height()
    assert dialog.width() <= SMALL.width()
    buttons = foot(dialog)
    if buttons is not None:
        assert dialog.rect().contains(buttons.mapTo(dialog, buttons.rect().bottomRight()))
    close_dialog(dialog)


@pytest.mark.parametrize("name", ["settings", "account", "about", "later", "unlock", "cover"])
def test_no_sentence_of_a_dialog_is_cut_in_a_large_font(
    large_font: None, desk: Desk, letter: Path, name: str
) -> None:
    DialogRoom(desk.window, lambda _dialog: QSize(1350, 720))
    dialog = open_dialog(desk, name)
    QApplication.processEvents()
    desk.wait(lambda: cut(dialog) == [])  # a hint may come while it is open, and it grows then
    close_dialog(dialog)


def test_a_page_of_the_settings_that_is_too_wide_can_be_scrolled(large_font: None, desk: Desk) -> None:
    DialogRoom(desk.window, lambda _dialog: SMALL)
    dialog = open_dialog(desk, "settings")
    [tabs] = dialog.findChildren(QTabWidget)
    wide = []
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        QApplication.processEvents()
        area = tabs.currentWidget()
        assert isinstance(area, QScrollArea)
        body = area.widget()
        assert body is not None
        if body.width() > area.viewport().width():
            wide.append(page)
            assert area.horizontalScrollBar().isVisible(), page
    assert wide
    close_dialog(dialog)


def test_a_narrow_list_leaves_room_for_the_reason(desk: Desk, letter: Path) -> None:
    desk.window.resize(960, 600)
    [fax] = desk.send(letter, to=[UNALLOCATED])
    desk.wait_for(fax, State.FAILED)
    table = desk.window.queue.table
    desk.wait(lambda: not table.isColumnHidden(Column.TIME))
    wide = table.columnWidth(Column.STATE)
    desk.window.queue.details_button.setChecked(True)
    desk.wait(lambda: table.isColumnHidden(Column.TIME) and table.isColumnHidden(Column.PAGES))
    assert table.columnWidth(Column.STATE) > 150
    desk.window.queue.details_button.setChecked(False)
    desk.wait(lambda: table.columnWidth(Column.STATE) == wide)


def test_a_large_font_makes_a_list_narrow_too(large_font: None, desk: Desk, letter: Path) -> None:
    desk.window.resize(960, 600)
    [fax] = desk.send(letter, to=[UNALLOCATED])
    desk.wait_for(fax, State.FAILED)
    table = desk.window.queue.table
    needed = table.fontMetrics().horizontalAdvance("Failed: This number")
    desk.wait(lambda: table.isColumnHidden(Column.TIME) and table.columnWidth(Column.STATE) > needed)


def test_no_title_above_the_totals_is_cut_in_a_large_font(large_font: None, desk: Desk) -> None:
    dialog = open_dialog(desk, "history")
    assert isinstance(dialog, HistoryWindow)
    header = dialog.totals.table.horizontalHeader()
    sections = range(header.count())
    assert [each for each in sections if header.sectionSize(each) < header.sectionSizeHint(each)] == []
    close_dialog(dialog)


def test_what_was_just_sent_is_in_sight(desk: Desk, letter: Path, scan: Path) -> None:
    desk.window.pause_or_resume()
    desk.window.resize(960, 600)
    for _ in range(8):
        desk.send(letter, to=[DELIVERS])
        for fax in desk.faxes():
            if fax.state is State.QUEUED:
                desk.session.commands.cancel(fax.id)
    table = desk.window.queue.table
    table.scrollToBottom()
    [new] = desk.send(scan, to=[DELIVERS_TOO])
    desk.wait(lambda: new.id in table.ids_in_sight())
