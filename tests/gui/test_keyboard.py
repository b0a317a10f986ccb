"""Without a mouse: Tab follows the work, Enter does what a row is for, what is copied is a table too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.gui.queue.queue_columns import rows_as_mime
from tests.documents import corpus
from tests.gui.desk import DELIVERS, DOUBTFUL, LONG_CALL, UNALLOCATED, Desk


def press_enter_in(desk: Desk, *faxes: Fax) -> None:
    table = desk.window.queue.table
    table.setFocus()
    table.select(faxes[0].id)
    for fax in faxes[1:]:
        index = table.model().index(desk.place(fax), 0)
        flags = table.selectionModel().SelectionFlag
        table.selectionModel().select(index, flags.Select | flags.Rows)
    QTest.keyClick(table, Qt.Key.Key_Return)


def reached_by_tab(desk: Desk) -> list[QWidget]:
    """What Tab comes to from To on, until it is there again."""
    start = desk.window.recipients_panel.field.line
    start.setFocus()
    reached: list[QWidget] = []
    while len(reached) < 100:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is start and reached:
            return reached
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes back to To")


@pytest.mark.parametrize("is_let_out", [False, True], ids=["in_its_place", "back_from_its_window"])
def test_tab_comes_to_the_preview_before_the_queue(desk: Desk, letter: Path, is_let_out: bool) -> None:
    desk.window.resize(1366, 768)
    desk.add(letter)
    panel = desk.window.preview.complete()
    desk.wait(lambda: panel.shown is not None)
    if is_let_out:
        desk.window.preview.open_window()
        panel.window_asked.emit()
        desk.wait(lambda: desk.window.isAncestorOf(panel))
    order = reached_by_tab(desk)
    queue = [place for place, widget in enumerate(order) if desk.window.queue.isAncestorOf(widget)]
    preview = [place for place, widget in enumerate(order) if desk.window.preview.isAncestorOf(widget)]
    above = order.index(desk.window.options_panel.monochrome)
    assert preview, "Tab never comes to the preview"
    assert queue, "Tab never comes to the queue"
    assert above < min(preview)
    assert max(preview) < min(queue)


def test_enter_does_what_stands_on_the_buttons_of_all_selected_rows(desk: Desk, letter: Path) -> None:
    desk.window.pause_or_resume()
    held = desk.send(letter, to=[DELIVERS, LONG_CALL])
    for fax in held:
        desk.session.commands.hold(fax.id)
        desk.wait_for_words(fax, "On hold")
    press_enter_in(desk, held[0])
    assert [desk.state(fax) for fax in held] == [State.QUEUED, State.HELD]
    press_enter_in(desk, *reversed(held))
    assert [desk.state(fax) for fax in held] == [State.QUEUED, State.QUEUED]


def test_enter_on_a_dead_number_asks_for_another_one(desk: Desk, letter: Path) -> None:
    [fax] = desk.send(letter, to=[UNALLOCATED])
    desk.wait_for_words(fax, "Failed")
    press_enter_in(desk, fax)
    desk.wait(lambda: len(desk.items) == 1)
    assert desk.numbers == []


def test_enter_on_a_fax_that_waits_asks_before_it_is_cancelled(desk: Desk, letter: Path) -> None:
    desk.window.pause_or_resume()
    waiting = desk.send(letter, to=[DELIVERS, LONG_CALL])
    desk.wait(lambda: desk.window.queue.model.rowCount() == 2)
    asked = desk.answer("Let it go on")
    press_enter_in(desk, waiting[0])
    assert asked[0].startswith("Cancel this fax?")
    assert desk.state(waiting[0]) is State.QUEUED
    asked = desk.answer("Cancel them")
    press_enter_in(desk, *waiting)
    assert asked[0].startswith("Cancel these 2 faxes?")
    assert {desk.state(fax) for fax in waiting} == {State.CANCELLED}


def test_enter_on_a_fax_in_doubt_offers_what_can_be_decided(desk: Desk, letter: Path) -> None:
    [fax] = desk.send(letter, to=[DOUBTFUL])
    desk.wait(lambda: desk.session.faxes.fax(fax.id).needs_attention)
    desk.wait_for_words(fax, "Not sure")
    press_enter_in(desk, fax)
    desk.wait(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "It did not go: send again",
        "It went: mark as sent",
        "Give it up",
    ]
    menu.close()


def test_enter_on_a_row_without_a_button_opens_its_history(desk: Desk, letter: Path) -> None:
    [fax] = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    desk.wait_for_words(fax, "Delivered")
    press_enter_in(desk, fax)
    assert desk.window.queue.details_button.isChecked()


def test_copied_rows_are_lines_with_tabs_and_a_table(desk: Desk, letter: Path) -> None:
    desk.window.pause_or_resume()
    desk.send(letter, to=[DELIVERS, LONG_CALL])
    desk.wait(lambda: desk.window.queue.model.rowCount() == 2)
    table = desk.window.queue.table
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in mime.text().split("\n")]
    assert [line[0] for line in lines] == ["+1 312-736-7008", "+1 312-736-7276"]
    assert {line[1] for line in lines} == {"letter.pdf"}
    assert {len(line) for line in lines} == {5}
    assert "<tr><th>To</th><th>Document</th><th>Pages</th><th>State</th><th>Added</th></tr>" in mime.html()
    assert "<tr><td>+1 312-736-7008</td><td>letter.pdf</td><td>3</td>" in mime.html()


def test_what_looks_like_markup_is_copied_as_it_is(desk: Desk, file: Callable[[str, bytes], Path]) -> None:
    desk.window.pause_or_resume()
    name = "<b>R&D.pdf"
    [fax] = desk.send(file(name, (corpus.FILES / "scan.pdf").read_bytes()))
    row = desk.window.queue.model.row(desk.place(fax))
    assert row is not None
    mime = rows_as_mime([row])
    assert name in mime.text()
    assert "<td>&lt;b&gt;R&amp;D.pdf</td>" in mime.html()
