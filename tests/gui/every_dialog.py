"""Every dialog of the program, made and shown as it stands before people, with something in it."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.engine.book.importing import read_file
from faxdesk.engine.book.pasting import read_pasted
from faxdesk.gui.contacts.contact_editor import ContactEditor
from faxdesk.gui.contacts.contacts_window import ContactsWindow
from faxdesk.gui.contacts.duplicates_dialog import DuplicatesDialog
from faxdesk.gui.contacts.import_dialog import ImportDialog
from faxdesk.gui.cover.cover_dialog import CoverDialog
from faxdesk.gui.documents.unlock_dialog import UnlockDialog
from faxdesk.gui.evidence.audit_window import AuditWindow
from faxdesk.gui.folders.folder_editor import FolderEditor
from faxdesk.gui.folders.folders_dialog import FoldersDialog
from faxdesk.gui.history.archive_dialog import ArchiveDialog
from faxdesk.gui.history.history_window import HistoryWindow
from faxdesk.gui.kit.when_dialog import WhenDialog
from faxdesk.gui.queue.proof_dialog import ProofDialog
from faxdesk.gui.queue.report_dialog import ReportDialog
from faxdesk.gui.recipients.paste_dialog import PasteDialog
from faxdesk.gui.retention.forget_dialog import ForgetDialog
from faxdesk.gui.retention.keeping_dialog import KeepingDialog
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from faxdesk.gui.settings.setup_dialog import SetupDialog
from faxdesk.gui.window.about import AboutDialog, KeysDialog
from faxdesk.gui.window.support_dialog import SupportDialog
from tests.gui.desk import WAIT_MS, Desk

PASTED: Final = (
    "Name\tPhone\tFax\nDr. Smith\t312 555 0102\t312 555 0101\nTown hall\t312 555 0104\t\nNobody\t\t12\n"
)
_CONTACTS: Final = (
    Contact(name="Dr. Zoë Smith", company="Smith Clinic", numbers=(ContactNumber(address="+13125550101"),)),
    Contact(name="Zoe Smith", numbers=(ContactNumber(address="+13125550101"),)),
)


def _cover(desk: Desk) -> QDialog:
    row = desk.window.cover_row
    desk.wait(row.template.isEnabled)
    assert row.choice is not None
    row.choice.choose("standard")
    row.edit()
    [dialog] = desk.window.findChildren(CoverDialog)
    return dialog


def _report(desk: Desk) -> QDialog:
    faxes = desk.faxes()
    assert faxes, "a fax is sent before its report is opened"
    return ReportDialog(desk.session, desk.bridge, [faxes[0].id], desk.window)


def _proof(desk: Desk) -> QDialog:
    faxes = desk.faxes()
    assert faxes, "a fax is sent before its proof is opened"
    return ProofDialog(desk.session, desk.bridge, [faxes[0].id], desk.window)


def _keeping(desk: Desk) -> QDialog:
    faxes = desk.faxes()
    assert faxes, "a fax is sent before it is asked how long it is kept"
    return KeepingDialog(desk.session, desk.bridge, [faxes[0].id], desk.window)


def _forget(desk: Desk) -> QDialog:
    return ForgetDialog(
        desk.session, desk.bridge, lambda retention: retention.person_at("+13125550173"), desk.window
    )


def _book(desk: Desk) -> QDialog:
    desk.session.address_book.add(list(_CONTACTS))
    return ContactsWindow(desk.session, desk.bridge, desk.window._icons, str, desk.window)


def _history(desk: Desk) -> QDialog:
    return HistoryWindow(
        desk.session, desk.window.bridge, desk.window.commands, desk.window._icons, str, desk.window
    )


def _import(desk: Desk) -> QDialog:
    content = b"Name,Fax\nDr. Smith,+13125550101\nNobody,12\n"
    return ImportDialog(read_file(content, country="US"), desk.session, desk.bridge, desk.window)


def _editor(desk: Desk) -> QDialog:
    now_s = desk.session.now_s
    covers = ("standard", "short", "letter")
    return ContactEditor(_CONTACTS[0], default_country="US", covers=covers, now_s=now_s, parent=desk.window)


def _folders(desk: Desk) -> QDialog:
    commands = desk.session.folder_commands()
    if not commands.folders():
        for name in ("Fax out", "Records"):
            (desk.session.folder / name).mkdir()
        commands.add(HotFolder(path=str(desk.session.folder / "Fax out"), to=("+13127367276",)))
        records = str(desk.session.folder / "Records")
        commands.add(HotFolder(path=records, number_from=NumberFrom.FILE_NAME, is_trusted=True))
    return FoldersDialog(desk.session, desk.bridge, str, desk.window)


def _folder(desk: Desk) -> QDialog:
    folder = HotFolder(path=str(desk.session.folder), number_from=NumberFrom.FILE_NAME, is_trusted=True)
    return FolderEditor(folder, desk.session, desk.bridge, lambda _folder: None, str, desk.window)


def _settings(desk: Desk) -> QDialog:
    return SettingsDialog(
        desk.session, show_number=str, change_account=desk.window.open_setup, parent=desk.window
    )


DIALOGS: Final[Mapping[str, Callable[[Desk], QDialog]]] = {
    "settings": _settings,
    "account": lambda desk: SetupDialog(desk.session, desk.bridge, desk.window._icons, str, desk.window),
    "keyboard": lambda desk: KeysDialog(desk.window),
    "about": lambda desk: AboutDialog(desk.window),
    "audit": lambda desk: AuditWindow(desk.session, desk.bridge, str, desk.window),
    "folders": _folders,
    "folder": _folder,
    "support": lambda desk: SupportDialog(desk.session, desk.bridge, desk.window),
    "unlock": lambda desk: UnlockDialog("letter.pdf", lambda _password: None, desk.window),
    "later": lambda desk: WhenDialog(Timing(), desk.session.now_s(), desk.window),
    "cover": _cover,
    "report": _report,
    "proof": _proof,
    "keeping": _keeping,
    "forget": _forget,
    "book": _book,
    "contact": _editor,
    "history": _history,
    "archive": lambda desk: ArchiveDialog(desk.session, desk.bridge, desk.window),
    "import": _import,
    "duplicates": lambda desk: DuplicatesDialog([_CONTACTS], desk.window),
    "paste": lambda desk: PasteDialog(read_pasted(PASTED, default_country="US"), desk.window),
}
"""All that aren't plain questions; tests/gui/test_dialogs.py finds one that is missing here."""

OF_A_FAX: Final = frozenset({"report", "proof", "keeping"})
"""These want one that was sent."""

CLASSES: Final = frozenset(
    {
        *(SettingsDialog, SetupDialog, KeysDialog, AboutDialog, SupportDialog, UnlockDialog, WhenDialog),
        *(CoverDialog, ReportDialog, ContactsWindow, ContactEditor, ImportDialog, DuplicatesDialog),
        *(PasteDialog, HistoryWindow, ProofDialog, AuditWindow, FoldersDialog, FolderEditor),
        *(KeepingDialog, ForgetDialog, ArchiveDialog),
    }
)


def open_dialog(desk: Desk, name: str) -> QDialog:
    """Show this one, and wait until it is there; `close_dialog` it afterwards."""
    dialog = DIALOGS[name](desk)
    dialog.show()
    desk.qtbot.waitExposed(dialog)
    if isinstance(dialog, SupportDialog):
        # What it collects goes on otherwise when the test is over, and takes its time on a busy computer.
        desk.qtbot.waitUntil(dialog.save_button.isEnabled, timeout=4 * WAIT_MS)
    return dialog


def close_dialog(dialog: QWidget) -> None:
    """Without asking what is lost."""
    if isinstance(dialog, QMessageBox):
        dialog.reject()
    dialog.hide()
    dialog.deleteLater()
