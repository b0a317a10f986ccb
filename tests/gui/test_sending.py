"""From the drop to Delivered, and everything that may happen around Send."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message
from faxdesk.gui.window.banners import Notice
from tests.gui.desk import DELIVERS, DELIVERS_TOO, DOUBTFUL, LONG_CALL, Desk, files_on_clipboard


def test_files_dropped_on_the_window_are_delivered_to_every_number(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.add(letter, scan)
    desk.type_number("(312) 736-7276")
    desk.type_number("+44 20 7946 0958")
    assert desk.summary == "2 documents, 5 pages, to 2 numbers"
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    first, second = desk.faxes()
    assert {first.recipient.address, second.recipient.address} == {DELIVERS, DELIVERS_TOO}
    desk.wait_for_words(first, "Delivered")
    desk.wait_for_words(second, "Delivered")
    assert [document.name for document in first.payload.documents] == ["letter.pdf", "scan.pdf"]
    assert first.payload.pages == 5


def test_send_says_what_is_missing_and_opens_up_when_nothing_is(desk: Desk, letter: Path) -> None:
    assert desk.reason() == "Type a fax number."
    assert not desk.window.send_panel.button.isEnabled()
    desk.type_number("312 736 7276")
    assert desk.reason() == "Add a document, or choose a cover page and write on it."
    desk.drop(letter)
    desk.wait(desk.window.send_panel.button.isEnabled)
    assert desk.reason() == ""


def test_a_number_that_was_typed_but_not_completed_counts(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number("312 736 7276", end="")
    assert desk.summary == "1 document, 3 pages, to 1 number"
    desk.press("Ctrl+Return")
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert desk.faxes()[0].recipient.address == DELIVERS


def test_a_double_click_on_send_makes_one_set_of_faxes(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number("312 736 7276")
    button = desk.window.send_panel.button
    desk.click(button)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    desk.click(button)
    desk.wait(lambda: not desk.window.composer.is_sending and not desk.items)
    assert len(desk.faxes()) == 1


def test_send_stands_still_whatever_is_said_around_it(desk: Desk, letter: Path) -> None:
    window, button = desk.window, desk.window.send_panel.button
    places = {"at first": place_of_send(desk)}
    desk.add(letter)
    desk.type_number(DELIVERS)
    window.composer.refused.emit("The documents could not be put together. " * 4)
    assert button.height() < window.send_panel.height(), "the words take more room than the button"
    places["refused"] = place_of_send(desk)
    desk.session.desk.settings.save(undo_s=60)
    desk.press_send()
    desk.wait(desk.undo_bar.isVisible)
    places["undo"] = place_of_send(desk)
    window.pause_or_resume()
    desk.wait(lambda: window._banners.is_shown(Notice.PAUSED))
    places["a notice at the top"] = place_of_send(desk)
    window.pause_or_resume()
    desk.wait(lambda: not window._banners.is_shown(Notice.PAUSED))
    places["the notice gone"] = place_of_send(desk)
    assert len(set(places.values())) == 1, places


def place_of_send(desk: Desk) -> tuple[int, int, int, int]:
    """Where a second click would have to land, once all has been laid out."""
    QApplication.sendPostedEvents()
    button = desk.window.send_panel.button
    corner = button.mapTo(desk.window, button.rect().topLeft())
    return corner.x(), corner.y(), button.width(), button.height()


def test_a_held_ctrl_enter_makes_one_set_of_faxes(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number("312 736 7276")
    line = desk.window.recipients_panel.field.line
    for is_repeat in (False, True, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier,
            "\r",
            is_repeat,
        )
        QApplication.sendEvent(line, event)
    desk.press("Ctrl+Return")
    desk.wait(lambda: not desk.window.composer.is_sending and not desk.items)
    desk.press("Ctrl+Return")
    assert len(desk.faxes()) == 1


def test_to_and_documents_are_empty_after_send(desk: Desk, letter: Path) -> None:
    desk.send(letter)
    assert desk.numbers == []
    assert desk.items == ()
    assert desk.window.composer.readiness.summary() == ""


def test_undo_takes_the_faxes_back_and_puts_everything_where_it_was(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.session.desk.settings.save(undo_s=60)
    faxes = desk.send(letter, scan, to=(DELIVERS, DELIVERS_TOO))
    undo = desk.undo_bar
    assert undo.isVisible()
    desk.click(undo.button)
    assert [desk.state(fax) for fax in faxes] == [State.CANCELLED] * 2
    assert desk.numbers == ["+1 312-736-7276", "+44 20 7946 0958"]
    assert [item.name for item in desk.items] == ["letter.pdf", "scan.pdf"]
    assert not undo.isVisible()


def test_ctrl_z_takes_the_faxes_back_and_not_only_the_number(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    [fax] = desk.send(letter)
    line = desk.window.recipients_panel.field.line
    line.setFocus()
    assert not line.isUndoAvailable()
    desk.press("Ctrl+Z")
    assert desk.state(fax) is State.CANCELLED
    assert desk.numbers == ["+1 312-736-7276"]
    assert [item.name for item in desk.items] == ["letter.pdf"]


def test_ctrl_z_in_a_number_takes_back_what_was_typed(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    [fax] = desk.send(letter)
    desk.type_number("+4420", end="")
    desk.press("Ctrl+Z")
    assert desk.window.recipients_panel.field.line.text() == ""
    assert desk.state(fax) is State.QUEUED


def test_what_was_taken_back_can_be_sent_again(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    desk.send(letter)
    desk.click(desk.undo_bar.button)
    desk.session.desk.settings.save(undo_s=0)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    desk.wait_for(desk.faxes()[1], State.DELIVERED)


def test_undo_goes_when_the_faxes_are_due_though_they_wait_on(desk: Desk, letter: Path) -> None:
    desk.window.pause_or_resume()
    desk.session.desk.settings.save(undo_s=1)
    fax = desk.send(letter)[0]
    undo = desk.undo_bar
    desk.wait(lambda: not undo.button.isVisible())
    assert not undo.kept_items
    desk.wait(lambda: not undo.isVisible())
    assert desk.state(fax) is State.QUEUED


def test_what_goes_at_once_is_told_without_an_undo(desk: Desk, letter: Path) -> None:
    desk.send(letter)
    undo = desk.undo_bar
    assert undo.isVisible()
    assert undo.words == "1 fax is in the queue."
    assert not undo.button.isVisible()


def test_undo_leaves_what_was_decided_and_puts_the_other_numbers_back(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.session.desk.settings.save(undo_s=60)
    held, cancelled, waiting, gone = desk.send(letter, scan, to=(DELIVERS, DELIVERS_TOO, LONG_CALL, DOUBTFUL))
    commands = desk.session.commands
    commands.hold(held.id)
    commands.cancel(cancelled.id)
    commands.hold(gone.id)
    commands.release(gone.id)
    desk.wait(lambda: desk.state(gone) is State.UNCERTAIN)
    desk.click(desk.undo_bar.button)
    assert desk.state(held) is State.HELD
    assert desk.state(waiting) is State.CANCELLED
    assert desk.reason() == "1 not sure, 1 on hold, 1 cancelled; 1 taken back."
    assert desk.numbers == ["+1 312-736-7008"]
    assert [item.name for item in desk.items] == ["letter.pdf", "scan.pdf"]


def test_undo_says_where_everything_is_when_the_next_fax_is_begun(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    fax = desk.send(letter)[0]
    desk.type_number(DELIVERS_TOO)
    desk.click(desk.undo_bar.button)
    assert desk.state(fax) is State.CANCELLED
    assert desk.numbers == ["+44 20 7946 0958"]
    assert desk.reason() == (
        "The next fax is begun, so what was taken back stands in the queue as cancelled."
    )


def test_send_says_that_the_queue_stands_still(desk: Desk, letter: Path, scan: Path) -> None:
    undo = desk.undo_bar
    desk.window.pause_or_resume()
    desk.send(letter, to=(DELIVERS, DELIVERS_TOO))
    assert undo.words == "2 faxes are in the queue, which is paused."
    desk.window.resume()
    desk.app.stores.journal.set_hold(Message(code="api.no_money"))
    desk.send(scan)
    assert undo.words == "1 fax is in the queue, which is on hold."


def test_the_same_document_to_the_same_number_asks_first(desk: Desk, letter: Path) -> None:
    first = desk.send(letter)[0]
    desk.wait_for(first, State.DELIVERED)
    asked = desk.answer("Don't send")
    desk.add(letter)
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: bool(asked) and not desk.window.composer.is_sending)
    assert "+1 312-736-7276: Delivered" in asked[0]
    assert len(desk.faxes()) == 1
    assert len(desk.items) == 1, "what was not sent stays where it was"


def test_the_others_can_be_sent_to_alone(desk: Desk, letter: Path) -> None:
    desk.send(letter, to=(LONG_CALL,))
    desk.answer("Only to +1 312-736-7276")
    desk.add(letter)
    desk.type_number(LONG_CALL)
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    assert desk.faxes()[1].recipient.address == DELIVERS


def test_a_second_time_can_be_meant(desk: Desk, letter: Path) -> None:
    desk.send(letter, to=(LONG_CALL,))
    desk.answer("Send it all the same")
    desk.add(letter)
    desk.type_number(LONG_CALL)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)


def test_the_whole_way_can_be_gone_without_a_mouse(desk: Desk, letter: Path) -> None:
    QApplication.clipboard().setMimeData(files_on_clipboard(letter))
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    desk.wait(lambda: len(desk.items) == 1 and not desk.items[0].is_being_checked)
    desk.type_number("312 736 7276")
    desk.press("Ctrl+Return")
    desk.wait(lambda: len(desk.faxes()) == 1)
    desk.press("F6")
    assert desk.window.queue.table.hasFocus()
    desk.press("Ctrl+D")  # Enter is the row's own button
    desk.wait(lambda: desk.window.queue.details is not None)
    desk.wait_for(desk.faxes()[0], State.DELIVERED)
