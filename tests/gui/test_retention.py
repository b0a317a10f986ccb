"""How long faxes are kept is set on a page of its own; single ones are kept longer, or forgotten."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from faxdesk.domain.policy import Policy
from faxdesk.gui.contacts.contacts_window import ContactsWindow
from faxdesk.gui.queue.fax_actions import FaxAction, possible
from faxdesk.gui.retention.forget_dialog import ForgetDialog
from faxdesk.gui.retention.keeping_dialog import KeepingDialog
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.desk import Desk

OK = QDialogButtonBox.StandardButton.Ok


def keeping(dialog: QDialog) -> KeepingDialog:
    assert isinstance(dialog, KeepingDialog)
    return dialog


def forgetting(dialog: QDialog) -> ForgetDialog:
    assert isinstance(dialog, ForgetDialog)
    return dialog


def delivered(desk: Desk, letter: Path) -> int:
    [fax] = desk.send(letter)
    desk.wait_for_words(fax, "Delivered")
    desk.window.queue.table.select(fax.id)
    return fax.id


def test_a_page_of_the_settings_says_how_long(desk: Desk) -> None:
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    page = dialog.retention
    assert (page.purges.isChecked(), page.document_days.value()) == (True, 30)
    assert (page.pseudonymises.isChecked(), page.name_days.isEnabled()) == (False, False)
    assert not page.keeps_first_page.isChecked()
    page.keeps_first_page.setChecked(True)
    page.document_days.setValue(7)
    page.pseudonymises.setChecked(True)
    page.name_days.setValue(90)
    dialog.accept_button.click()
    kept = desk.session.desk.settings.load()
    assert (kept.purge_documents, kept.keep_document_days) == (True, 7)
    assert kept.keep_first_page
    assert (kept.pseudonymise, kept.keep_name_days) == (True, 90)


def test_what_the_office_locked_cannot_be_changed(desk: Desk) -> None:
    entries = {
        "settings": {"keep_document_days": 7, "purge_documents": True, "keep_first_page": False},
        "locked": ["keep_document_days", "purge_documents", "keep_first_page"],
    }
    desk.session.policy = Policy.from_entries(entries, "policy.json")
    dialog = SettingsDialog(desk.session, show_number=str, change_account=lambda: None, parent=desk.window)
    assert not dialog.retention.purges.isEnabled()
    assert not dialog.retention.document_days.isEnabled()
    assert not dialog.retention.keeps_first_page.isEnabled()
    assert dialog.retention.pseudonymises.isEnabled()


def test_a_document_is_kept_and_a_fax_put_under_legal_hold(desk: Desk, letter: Path) -> None:
    fax_id = delivered(desk, letter)

    def mark(dialog: QDialog) -> None:
        asked = keeping(dialog)
        asked.keeps.setChecked(True)
        asked.holds.setChecked(True)
        assert not asked.buttons.button(OK).isEnabled()
        asked.reason.setText("Case 7")
        asked.buttons.button(OK).click()
        desk.wait(lambda: asked.result() == QDialog.DialogCode.Accepted)

    desk.in_dialog(mark)
    desk.window.queue.table.carry_out(FaxAction.KEEPING)
    with desk.session.open_retention() as retention:
        found = retention.marks([fax_id])[fax_id]
    assert (found.is_kept, found.hold_reason) == (True, "Case 7")

    def unmark(dialog: QDialog) -> None:
        asked = keeping(dialog)
        assert not asked.reason.isEnabled()
        asked.holds.setChecked(False)
        asked.buttons.button(OK).click()
        desk.wait(lambda: asked.result() == QDialog.DialogCode.Accepted)

    desk.in_dialog(unmark)
    desk.window.queue.table.carry_out(FaxAction.KEEPING)
    with desk.session.open_retention() as retention:
        assert not retention.marks([fax_id])[fax_id].is_held


def test_a_person_is_forgotten_from_a_fax_after_a_look_at_what_stays(desk: Desk, letter: Path) -> None:
    fax_id = delivered(desk, letter)
    number = desk.session.faxes.fax(fax_id).recipient.address

    def forget(dialog: QDialog) -> None:
        asked = forgetting(dialog)
        desk.wait(asked.forget_button.isEnabled)
        assert "Stays:\n• Of each fax: times, states" in asked.found.toPlainText()
        assert not asked.forget_button.isDefault()
        asked.forget_button.click()
        desk.wait(lambda: asked.is_done)
        asked.close_button.click()

    def ask(dialog: QDialog) -> None:
        asked = keeping(dialog)
        desk.in_dialog(forget)
        asked.forget_button.click()

    desk.in_dialog(ask)
    desk.window.queue.table.carry_out(FaxAction.KEEPING)
    fax = desk.session.faxes.fax(fax_id)
    assert fax.recipient.address != number
    assert not {FaxAction.RETRY, FaxAction.TO_ANOTHER, FaxAction.EDIT, FaxAction.OPEN} & set(possible(fax))
    assert {FaxAction.REPORT, FaxAction.PROOF} <= set(possible(fax))


def test_a_contact_is_forgotten_from_the_address_book(desk: Desk) -> None:
    from faxdesk.domain.people.contact import Contact, ContactNumber

    numbers = (ContactNumber(address="+13125550173"),)
    desk.session.address_book.add([Contact(name="Dr. Quittelmann", numbers=numbers)])
    book = ContactsWindow(desk.session, desk.bridge, desk.window._icons, str, desk.window)

    def forget(dialog: QDialog) -> None:
        asked = forgetting(dialog)
        desk.wait(asked.forget_button.isEnabled)
        assert "Dr. Quittelmann" in asked.heading.text()
        asked.forget_button.click()
        desk.wait(lambda: asked.is_done)
        asked.close_button.click()

    desk.in_dialog(forget)
    assert book.forget_button.isEnabled()
    book.forget_button.click()
    assert book.model.rowCount() == 0
    assert not book.forget_button.isEnabled()
    book.close()


def test_a_purged_fax_offers_what_is_left_of_it(desk: Desk, letter: Path) -> None:
    fax_id = delivered(desk, letter)
    journal = desk.session.commands._journal
    journal.retention.purge([fax_id], at_s=desk.session.now_s())
    fax = desk.session.faxes.fax(fax_id)
    assert not {FaxAction.TO_ANOTHER, FaxAction.EDIT, FaxAction.OPEN} & set(possible(fax))
    assert {FaxAction.REPORT, FaxAction.PROOF} <= set(possible(fax))
    dialog = KeepingDialog(desk.session, desk.bridge, [fax_id], desk.window)
    assert not dialog.keeps.isEnabled()
    dialog.deleteLater()
