"""The address book's window: everything by keyboard, everything that changes the book can be taken back."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog

from faxdesk.domain.fax.state import State
from faxdesk.domain.options import Quality
from faxdesk.domain.people.contact import Contact, ContactNumber, ContactSettings
from faxdesk.engine.book.importing import Result
from faxdesk.gui.contacts.contact_editor import ContactEditor
from faxdesk.gui.contacts.contacts_window import ContactsWindow
from faxdesk.gui.contacts.duplicates_dialog import DuplicatesDialog
from faxdesk.gui.contacts.import_dialog import ImportDialog
from tests.contact_files import files
from tests.gui.desk import DELIVERS, Desk
from tests.gui.test_recipients import chips


@pytest.fixture
def book(desk: Desk) -> ContactsWindow:
    number = [(ContactNumber(address=f"+1312555010{place}"),) for place in range(3)]
    desk.session.address_book.add(
        [
            Contact(name="Dr. Zoë Smith", company="Smith Clinic", numbers=number[0], groups=("Clinics",)),
            Contact(name="Zoe Smith", numbers=number[0]),
            Contact(name="Court of Appeals", numbers=number[2]),
        ]
    )
    desk.press("Ctrl+B")
    opened = desk.window.book.book
    assert opened is not None
    desk.wait(opened.isActiveWindow)
    return opened


def names(book: ContactsWindow) -> list[str]:
    return [str(book.model.index(row, 0).data()) for row in range(book.model.rowCount())]


def press(book: ContactsWindow, keys: str) -> None:
    """To its table, once it is in front again."""
    book.activateWindow()
    assert QTest.qWaitForWindowActive(book)
    book.table.setFocus()
    QTest.keySequence(book.table, keys)


def answer(desk: Desk, kind: type[QDialog], act: Callable[[Any], None]) -> None:
    """Once a dialog of this kind is open, do this with it; where that fails, it is not left open."""
    timer = QTimer(desk.window, interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            timer.stop()
            try:
                act(dialog)
            except BaseException:
                dialog.reject()
                raise

    timer.timeout.connect(look)
    timer.start()


def test_contacts_are_found_while_somebody_types_and_by_group(book: ContactsWindow) -> None:
    assert names(book) == ["Court of Appeals", "Dr. Zoë Smith", "Zoe Smith"]
    QTest.keyClicks(book.search, "zoe 0100")
    assert names(book) == ["Dr. Zoë Smith", "Zoe Smith"]
    book.group.setCurrentIndex(1)
    assert names(book) == ["Dr. Zoë Smith"]


def test_what_was_deleted_comes_back_by_one_key(book: ContactsWindow) -> None:
    book.table.selectAll()
    press(book, "Del")
    assert names(book) == []
    press(book, "Ctrl+Z")
    assert len(names(book)) == 3


def test_many_are_changed_one_change_after_the_other_and_each_comes_back(
    desk: Desk, book: ContactsWindow
) -> None:
    desk.session.address_book.add(
        [
            Contact(name=f"Practice {number}", numbers=(ContactNumber(address=f"+1312556{number:04}"),))
            for number in range(101)
        ]
    )
    book.refresh()
    book.table.selectAll()
    press(book, "Ctrl+Return")
    desk.wait(lambda: len(desk.numbers) == 103)  # two of all share a number
    book.table.selectAll()
    press(book, "Del")
    book.delete()  # passed over: else there would be nothing left to take back
    desk.wait(lambda: not names(book))
    book.changing.bar.button.click()
    desk.wait(lambda: len(names(book)) == 104)


def test_a_chosen_contact_stands_in_to(desk: Desk, book: ContactsWindow) -> None:
    QTest.keyClicks(book.search, "court")
    press(book, "Ctrl+Return")
    assert [chip.text for chip in chips(desk)] == ["Court of Appeals"]


def test_a_contact_is_written_and_changed(desk: Desk, book: ContactsWindow) -> None:
    def write(editor: ContactEditor) -> None:
        editor.name.setText("Ann")
        item = editor.numbers.item(0, 0)
        assert item is not None
        item.setText("12")
        editor._on_buttons_accepted()
        assert "too short" in editor.problem.text()
        item.setText("(312) 555-0177")
        editor.groups.setText("Clinics; New")
        editor.closed.setChecked(True)
        editor.reason.setText("Letters only.")
        editor._on_buttons_accepted()

    answer(desk, ContactEditor, write)
    book.add()
    [ann] = desk.session.address_book.search("ann", limit=2)
    assert ann.numbers[0].address == "+13125550177"
    assert set(ann.groups) == {"Clinics", "New"}
    assert ann.do_not_fax is not None
    assert ann.do_not_fax.by

    def change(editor: ContactEditor) -> None:
        assert editor.closed.isChecked()
        editor.closed.setChecked(False)
        editor.quality.setCurrentIndex(3)
        editor._on_buttons_accepted()

    book.search.setText("ann")
    answer(desk, ContactEditor, change)
    press(book, "F2")
    changed = desk.session.address_book.contact(ann.id)
    assert changed.do_not_fax is None
    assert changed.settings.quality == "very_high"
    book.changing.bar.button.click()
    assert desk.session.address_book.contact(ann.id) == ann


def refuse_fine_quality(desk: Desk, letter: Path) -> None:
    """A fax to DELIVERS in very high quality that went only in high."""
    quality = desk.window.options_panel.quality
    quality.setCurrentIndex(quality.findData("very_high"))
    fax = desk.send(letter, to=(DELIVERS,))[0]
    desk.wait_for(fax, State.DELIVERED)
    cause = json.dumps({"code": "story.in_high_quality", "values": {}})
    with closing(sqlite3.connect(desk.session.folder / "journal.db")) as journal, journal:
        journal.execute("UPDATE event SET cause = ? WHERE id = (SELECT max(id) FROM event)", (cause,))


def test_a_quality_that_the_contacts_number_refused_is_said_and_not_begun_with(
    desk: Desk, book: ContactsWindow, letter: Path
) -> None:
    refuse_fine_quality(desk, letter)
    number = ContactNumber(address="+13127367276")
    settings = ContactSettings(quality=Quality.VERY_HIGH)
    desk.session.address_book.add([Contact(name="Ann", numbers=(number,), settings=settings)])
    said = []

    def read(editor: ContactEditor) -> None:
        said.append(editor.quality_note.text())
        editor.quality.setCurrentIndex(0)
        said.append(editor.quality_note.text())
        editor.reject()

    book.search.setText("ann")
    answer(desk, ContactEditor, read)
    press(book, "F2")
    assert said == [
        "+1 312-736-7276 refused so fine a quality before: faxes there begin in High.",
        "+1 312-736-7276 refused a quality finer than High before.",
    ]
    book.put_in_to()
    desk.wait(lambda: [chip.text for chip in chips(desk)] == ["Ann"])
    assert desk.window.fax_settings.choices.quality is Quality.HIGH


def test_the_offices_own_covers_are_offered_too(desk: Desk, book: ContactsWindow) -> None:
    folder = desk.session.intake.own_covers_folder
    folder.mkdir(parents=True, exist_ok=True)
    resources = Path(__file__).parents[2] / "resources" / "covers"
    (folder / "Law office.txt").write_bytes((resources / "letter.txt").read_bytes())

    def choose(editor: ContactEditor) -> None:
        editor.name.setText("Ann")
        titles = [editor.cover.itemText(place) for place in range(editor.cover.count())]
        assert titles[-1] == "Law office"
        editor.cover.setCurrentIndex(len(titles) - 1)
        editor._on_buttons_accepted()

    answer(desk, ContactEditor, choose)
    book.add()
    [ann] = desk.session.address_book.search("ann", limit=2)
    assert ann.settings.cover == "Law office"


def test_a_group_is_renamed_and_stays_chosen(desk: Desk, book: ContactsWindow) -> None:
    assert not book.rename_button.isEnabled()
    book.group.setCurrentIndex(book.group.findText("Clinics", Qt.MatchFlag.MatchStartsWith))
    found = names(book)

    def rename(dialog: QInputDialog) -> None:
        assert dialog.textValue() == "Clinics"
        dialog.setTextValue("Practices")
        dialog.accept()

    answer(desk, QInputDialog, rename)
    book.rename_button.click()
    assert book.group.currentText().startswith("Practices (")
    assert names(book) == found
    assert "Practices" in {group.name for group in desk.session.address_book.groups()}


def test_duplicates_are_shown_and_merged_with_a_way_back(desk: Desk, book: ContactsWindow) -> None:
    seen: list[str] = []

    def merge(dialog: DuplicatesDialog) -> None:
        seen.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        dialog.accept()

    answer(desk, DuplicatesDialog, merge)
    book.merge()
    desk.wait(lambda: len(names(book)) == 2)
    assert len(seen) == 1
    assert "Dr. Zoë Smith" in seen[0]
    book.changing.bar.button.click()
    assert len(names(book)) == 3


def test_an_import_is_shown_before_it_is_done_and_taken_back_whole(
    desk: Desk, book: ContactsWindow, tmp_path: Path
) -> None:
    path = tmp_path / "contacts.csv"
    path.write_bytes(files.OUTLOOK_ENGLISH)

    def accept(dialog: ImportDialog) -> None:
        desk.wait(lambda: dialog.planned is not None)
        assert dialog.planned is not None
        assert dialog.planned.count(Result.UNREADABLE) == 0
        assert len(names(book)) == 3
        dialog.accept()

    answer(desk, ImportDialog, accept)
    book.read(path)
    desk.wait(lambda: len(names(book)) > 3)
    book.changing.bar.button.click()
    assert len(names(book)) == 3


def test_columns_that_nobody_knows_are_named_in_the_dialog(
    desk: Desk, book: ContactsWindow, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(b"Who,Dept,Dial\nCarla,Records,3125550144\n")

    def name_them(dialog: ImportDialog) -> None:
        desk.wait(lambda: "Who, Dept, Dial" in dialog.summary.text())
        assert not dialog.import_button.isEnabled()
        for place, title in ((0, "Name"), (2, "Fax number")):
            choice, _ = dialog._kinds[place]
            choice.setCurrentText(title)
            choice.activated.emit(choice.currentIndex())
        desk.wait(dialog.import_button.isEnabled)
        dialog.accept()

    answer(desk, ImportDialog, name_them)
    book.read(path)
    desk.wait(lambda: "Carla" in names(book))


def test_a_file_that_is_none_is_told_in_the_window(desk: Desk, book: ContactsWindow, tmp_path: Path) -> None:
    book.read(tmp_path / "nothing.csv")
    desk.wait(lambda: bool(book._said.text()))
    assert len(names(book)) == 3


def test_titles_are_painted_without_asking_for_every_selected_cell(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.address_book.add(
        [Contact(name=f"Dr. {n}", numbers=(ContactNumber(address=f"+1312555{n:04}"),)) for n in range(1_000)]
    )
    book = ContactsWindow(desk.session, desk.bridge, desk.window._icons, str, desk.window)
    with desk.qtbot.waitExposed(book):
        book.show()
    asked: list[int] = []

    def count() -> int:
        asked.append(1)
        return 1_000

    monkeypatch.setattr(book.model, "count", count)
    book.table.selectAll()
    book.table.horizontalHeader().viewport().repaint()
    assert len(book.table.chosen_ids()) == 1_000
    assert len(asked) < 1_000
    book.reject()
