"""Every dialog of the program: what Enter and Escape do there is never what can't be undone."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QMessageBox

import faxdesk.gui
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.engine.compose.concerns import Proposal, judge
from faxdesk.engine.submissions import RecipientJob
from faxdesk.gui.compose.concern_question import ask
from faxdesk.gui.compose.sending import Question
from faxdesk.gui.kit import questions
from tests.gui.desk import DELIVERS_TOO, Desk
from tests.gui.every_dialog import CLASSES

DESTRUCTIVE = {
    *("Send it all the same", "All parts", "Only this part", "Close", "Close anyway", "Give it up"),
    *("Cancel them", "Stop everything", "Remove", "Delete", "Clear"),
}
"""What can't be taken back, or sends something to somebody a second time."""

KNOWN = {
    "window/about.py": {"AboutDialog", "KeysDialog"},
    "window/start.py": {"QMessageBox"},
    "window/support_dialog.py": {"SupportDialog", "QFileDialog.getSaveFileName"},
    "window/slot_errors.py": {"QMessageBox"},
    "settings/settings_dialog.py": {"SettingsDialog"},
    "settings/setup_dialog.py": {"SetupDialog", "QMessageBox.information"},
    "cover/cover_dialog.py": {"CoverDialog"},
    "documents/unlock_dialog.py": {"UnlockDialog"},
    "documents/document_picker.py": {"QFileDialog.getOpenFileNames"},
    "queue/report_dialog.py": {
        *("ReportDialog", "QFileDialog.getExistingDirectory", "QFileDialog.getSaveFileName"),
    },
    "settings/report_settings.py": {"QFileDialog.getExistingDirectory"},
    "kit/questions.py": {"QMessageBox"},
    "broadcasts/broadcast_actions.py": {"QFileDialog.getSaveFileName"},
    "broadcasts/broadcast_questions.py": {"QMessageBox"},
    "queue/proof_dialog.py": {"ProofDialog", "QFileDialog.getSaveFileName"},
    "compose/concern_question.py": {"QMessageBox"},
    "kit/when_dialog.py": {"WhenDialog"},
    "recipients/paste_dialog.py": {"PasteDialog"},
    "history/archive_dialog.py": {"ArchiveDialog", "QFileDialog.getExistingDirectory"},
    "retention/forget_dialog.py": {"ForgetDialog"},
    "retention/keeping_dialog.py": {"KeepingDialog"},
    "contacts/contact_editor.py": {"ContactEditor"},
    "contacts/contacts_window.py": {
        *("ContactsWindow", "QFileDialog.getOpenFileName", "QFileDialog.getSaveFileName"),
    },
    "contacts/group_renaming.py": {"QInputDialog.getText"},
    "history/totals_pane.py": {"QFileDialog.getSaveFileName"},
    "folders/folder_editor.py": {"FolderEditor", "QFileDialog.getExistingDirectory"},
    "folders/folder_trial.py": {"QFileDialog.getOpenFileName"},
    "folders/folders_dialog.py": {"FoldersDialog"},
    "evidence/audit_window.py": {"AuditWindow", "QFileDialog.getSaveFileName"},
    "history/history_window.py": {
        *("HistoryWindow", "QFileDialog.getSaveFileName", "QInputDialog.getItem"),
    },
    "contacts/duplicates_dialog.py": {"DuplicatesDialog"},
    "contacts/import_dialog.py": {"ImportDialog"},
}
"""Where dialogs are made. One that isn't here has not been looked at by these tests."""


def test_no_dialog_is_made_that_these_tests_do_not_know() -> None:
    root = Path(faxdesk.gui.__file__).parent
    found = {
        path.relative_to(root).as_posix(): made
        for path in sorted(root.rglob("*.py"))
        if (made := dialogs_in(path))
    }
    assert found == KNOWN


def test_every_dialog_is_among_those_that_are_looked_at_whole() -> None:
    made = {
        name
        for names in KNOWN.values()
        for name in names
        if not name.startswith(("QMessage", "QFile", "QInput"))
    }
    assert made == {each.__name__ for each in CLASSES}


def dialogs_in(path: Path) -> set[str]:
    made: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "QDialog" for base in node.bases):
            made.add(node.name)
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in {"QMessageBox", "QDialog", "QInputDialog", "QFileDialog"} or called.startswith(
                ("QMessageBox.", "QInputDialog.", "QFileDialog.")
            ):
                made.add(called)
    return made


def ask_about_waiting_faxes(desk: Desk, letter: Path) -> None:
    desk.wait(lambda: desk.app.runner.is_working)
    desk.session.queue.pause()
    desk.send(letter)
    desk.window.close()


def ask_about_duplicates(desk: Desk, letter: Path) -> None:
    fax = desk.send(letter)[0]
    desk.wait_for(fax, State.DELIVERED)
    job = RecipientJob(recipients=(fax.recipient,), payloads=(fax.payload,))
    concerns = tuple(judge(Proposal(jobs=(job,), from_number=fax.from_number), desk.session.submissions))
    for others in ((), recipients_at((DELIVERS_TOO,))):
        question = Question(concerns=concerns, recipients=(fax.recipient, *others))
        ask(desk.window, question, show_number=str, now_s=1.0)


def ask_about_parts(desk: Desk, letter: Path, *, is_cancel: bool) -> None:
    payload = desk.send(letter)[0].payload
    questions.ask_about_parts(desk.window, payload, 1, [2, 3], is_cancel=is_cancel)


QUESTIONS: dict[str, Callable[[Desk, Path], object]] = {
    "a fax that is not sent": lambda desk, _letter: questions.may_close(
        desk.window, desk.session, has_unsent=True
    ),
    "faxes that wait": ask_about_waiting_faxes,
    "the same fax again": ask_about_duplicates,
    "cancelling parts": lambda desk, letter: ask_about_parts(desk, letter, is_cancel=True),
    "trying parts again": lambda desk, letter: ask_about_parts(desk, letter, is_cancel=False),
    "a cover given up": lambda desk, _letter: questions.may_give_up_cover(desk.window),
    "stopping everything": lambda desk, _letter: questions.may_stop_everything(desk.window),
    "cancelling by Enter": lambda desk, _letter: questions.may_cancel(desk.window, 2),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_enter_and_escape_answer_no_question_with_what_can_not_be_undone(
    desk: Desk, letter: Path, question: str
) -> None:
    asked: list[tuple[str, str]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            enter, escape = box.defaultButton(), box.escapeButton()
            assert enter is not None
            assert escape is not None
            asked.append((plain(enter), plain(escape)))
            box.reject()

    timer = QTimer(desk.window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    QUESTIONS[question](desk, letter)
    timer.stop()
    assert asked
    for enter_text, escape_text in asked:
        is_retry = question == "trying parts again"  # what failed is sent, as the person has just asked
        assert enter_text not in DESTRUCTIVE - ({"All parts"} if is_retry else set())
        assert escape_text not in DESTRUCTIVE


@pytest.mark.parametrize(
    "menu_entry",
    ["Settings…", "Keyboard", "About FaxDesk", "Send later…"],
)
def test_no_other_dialog_has_a_destructive_button_at_all(desk: Desk, menu_entry: str) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        for box in dialog.findChildren(QDialogButtonBox):
            for button in box.buttons():
                assert box.buttonRole(button) is not QDialogButtonBox.ButtonRole.DestructiveRole
                seen.append(plain(button))
        dialog.reject()

    desk.in_dialog(look)
    actions = [each for menu in desk.window.actions_._menus for each in menu.actions()]
    next(each for each in actions if each.text().replace("&", "") == menu_entry).trigger()
    assert seen


def plain(button: QAbstractButton) -> str:
    return button.text().replace("&", "")
