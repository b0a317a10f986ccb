"""Watched folders in the window: added, changed, tried on examples, and how each stands."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.domain.policy import Policy
from faxdesk.gui.folders.folder_editor import FolderEditor
from faxdesk.gui.folders.folders_dialog import FoldersDialog
from tests.documents import corpus
from tests.gui.conftest import OpenSession
from tests.gui.desk import DELIVERS, Desk


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    return folder


def editor(desk: Desk, folder: HotFolder | None = None) -> FolderEditor:
    """The form as *Add…* and *Edit…* open it."""
    commands = desk.session.folder_commands()
    keep = commands.add if folder is None else commands.change
    form = FolderEditor(folder, desk.session, desk.bridge, keep, str, desk.window)
    form.show()
    return form


def dialog(desk: Desk) -> FoldersDialog:
    shown = FoldersDialog(desk.session, desk.bridge, str, desk.window)
    shown.show()
    return shown


def choose(form: FolderEditor, source: NumberFrom) -> None:
    form.source.setCurrentIndex(list(NumberFrom).index(source))


def tried(desk: Desk, form: FolderEditor, example: object) -> str:
    form.trial.example.setText(str(example))
    form.trial.button.click()
    desk.wait(lambda: form.trial.answer.text() not in {"", "Looking…"})
    return form.trial.answer.text()


def save(form: FolderEditor) -> str:
    """What is said against it, "" where it was kept."""
    form._on_buttons_accepted()
    return "" if form.result() else form.problem.text()


def test_a_folder_is_added_and_watched_from_then_on(desk: Desk, records: Path) -> None:
    form = editor(desk)
    assert "whole path" in save(form)
    form.path.setText(str(records))
    form.name.setText("Results")
    choose(form, NumberFrom.FOLDER)
    assert "one of the two" in save(form)
    form.to.setText(f" {DELIVERS} ; @Practices;")
    form.trusted.setChecked(True)
    assert save(form) == ""
    [folder] = desk.session.folder_commands().folders()
    assert folder == HotFolder(
        path=str(records), name="Results", to=(DELIVERS, "@Practices"), is_trusted=True
    )
    again = editor(desk)
    again.path.setText(str(records))
    assert save(again) == "This folder is watched already."


def test_what_is_changed_keeps_all_that_the_form_does_not_show(desk: Desk, records: Path) -> None:
    before = HotFolder(
        path=str(records),
        number_from=NumberFrom.FILE_NAME,
        pattern="x(.*)",
        cover="standard",
        quality="high",
        monochrome=False,
        black_threshold_pct=61,
        priority="when-idle",
        keeps_sent=False,
    )
    desk.session.folder_commands().add(before)
    form = editor(desk, before)
    assert form.written() == before
    form.subject.setText("Results")
    assert save(form) == ""
    [after] = desk.session.folder_commands().folders()
    assert (after.subject, after.black_threshold_pct, after.pattern) == ("Results", 61, "x(.*)")


@pytest.mark.parametrize(
    ("example", "said"),
    [
        ("Fax_+13127367276_2026-11-29.pdf", "Would go to: +13127367276"),
        ("letter 2026-11-29.pdf", "Would be refused: No fax number was found"),
        ("+13127367276 +442079460958.pdf", "Would be refused: There are several fax numbers"),
        ("", "Name or choose a file first."),
    ],
)
def test_a_file_s_name_is_tried(desk: Desk, example: str, said: str) -> None:
    form = editor(desk)
    assert tried(desk, form, example).startswith(said)


def test_a_pattern_is_tried_with_what_it_finds(desk: Desk) -> None:
    form = editor(desk)
    form.pattern.setText("to-([0-9]+)")
    assert tried(desk, form, "to-3127367276-from-3125790015.pdf") == "Would go to: +13127367276"
    form.pattern.setText("(")
    assert "no regular expression" in tried(desk, form, "to-3127367276.pdf")


def test_a_sidecar_is_tried_by_itself_and_beside_its_document(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(corpus.simple(1))
    (tmp_path / "letter.json").write_text(json.dumps({"to": [DELIVERS, "Dr. Smith"]}))
    (tmp_path / "wrong.json").write_text(json.dumps({"fax": DELIVERS}))
    smith = Contact(name="Dr. Smith", numbers=(ContactNumber(address="+13125550101"),))
    desk.session.address_book.add([smith])
    form = editor(desk)
    choose(form, NumberFrom.SIDECAR)
    expected = f"Would go to: {DELIVERS}, Dr. Smith (+13125550101)"
    assert tried(desk, form, tmp_path / "letter.pdf") == expected
    assert tried(desk, form, tmp_path / "letter.json") == expected
    assert "“fax”, which FaxDesk doesn't know" in tried(desk, form, tmp_path / "wrong.json")
    assert tried(desk, form, tmp_path / "none.json") == "This file can't be read."


def test_a_first_page_is_tried_and_no_copy_of_it_stays(
    desk: Desk, tmp_path: Path, file: Callable[[str, bytes], Path]
) -> None:
    form = editor(desk)
    choose(form, NumberFrom.FIRST_PAGE)
    letter = file("letter.txt", f"To Dr. Smith\nFax: {DELIVERS}\n".encode())
    assert tried(desk, form, letter) == f"Would go to: {DELIVERS}"
    assert list((desk.session.folder / "spool").iterdir()) == []
    assert letter.exists()


def test_a_trusted_folder_says_what_that_means(desk: Desk) -> None:
    form = editor(desk)
    assert "held until somebody releases it" in form.trust_note.text()
    form.trusted.setChecked(True)
    assert "goes to a stranger at once" in form.trust_note.text()


def test_each_folder_says_how_it_stands(desk: Desk, records: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    commands = desk.session.folder_commands()
    commands.add(HotFolder(path=str(records), number_from=NumberFrom.SIDECAR))
    commands.add(HotFolder(path=str(gone), to=(DELIVERS,), is_trusted=True))
    gone.rmdir()
    shown = dialog(desk)
    desk.wait(lambda: "Looking" not in text(shown, 0, 3) + text(shown, 1, 3))
    assert [text(shown, 0, column) for column in range(4)] == [
        "records",
        "A small file beside it (JSON, CSV, XML)",
        "No",
        "Watched",
    ]
    assert [text(shown, 1, column) for column in range(3)] == ["gone", DELIVERS, "Yes"]
    assert text(shown, 1, 3).startswith("The folder is not there")
    shown.table.selectRow(1)
    shown.remove_button.click()
    assert shown.table.rowCount() == 1
    assert [each.path for each in commands.folders()] == [str(records)]
    shown.done(0)


def text(shown: FoldersDialog, row: int, column: int) -> str:
    item = shown.table.item(row, column)
    return item.text() if item is not None else ""


def test_what_it_locked_can_be_seen_and_not_changed(open_session: OpenSession, records: Path) -> None:
    told = json.dumps([{"path": str(records), "to": [DELIVERS]}])
    policy = Policy(values={"hot_folders": told}, locked=frozenset({"hot_folders"}), managed_by="Ask Ann")
    desk = open_session(policy=policy)
    shown = dialog(desk)
    assert text(shown, 0, 1) == DELIVERS
    for button in (shown.add_button, shown.edit_button, shown.remove_button):
        assert not button.isEnabled()
    assert any("Ask Ann" in each.text() for each in shown.findChildren(QLabel))
    shown.table.doubleClicked.emit(shown.table.currentIndex())
    assert QApplication.activeModalWidget() is None
    shown.done(0)
