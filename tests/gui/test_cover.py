"""The cover page: chosen, filled in, seen before it goes, and what of it arrives."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.gui.cover.cover_choice import CoverChoice
from faxdesk.gui.cover.cover_dialog import CoverDialog
from faxdesk.gui.queue.queue_columns import Column
from faxdesk.gui.settings.settings_dialog import SettingsDialog
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk

File = Callable[[str, bytes], Path]


def choice(desk: Desk) -> CoverChoice:
    found = desk.window.cover_row.choice
    assert found is not None
    return found


def wait_until_drawn(desk: Desk) -> None:
    desk.wait(lambda: not choice(desk).is_being_drawn or choice(desk).problem is not None)


def choose(desk: Desk, name: str = "standard") -> None:
    """Take a cover from the list."""
    templates = desk.window.cover_row.template
    desk.wait(lambda: templates.findData(name) >= 0)
    templates.setFocus()
    templates.setCurrentIndex(templates.findData(name))
    templates.activated.emit(templates.currentIndex())
    wait_until_drawn(desk)


def open_dialog(desk: Desk) -> CoverDialog:
    desk.click(desk.window.cover_row.edit_button)
    dialog = desk.window.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    return dialog


def fill_in(desk: Desk, **texts: str) -> None:
    """Type into the dialog's fields and press Enter."""
    dialog = open_dialog(desk)
    for name, text in texts.items():
        field = getattr(dialog.form, "sender_name" if name == "sender" else name)
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog.form.subject, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    wait_until_drawn(desk)


def sent_texts(desk: Desk, fax: Fax) -> list[str]:
    """What stands on each page of what was sent."""
    assert fax.payload.spool_name is not None
    path = desk.session.folder / "spool" / fax.payload.spool_name
    return [page.extract_text() for page in PdfReader(path).pages]


def send(desk: Desk, *numbers: str) -> list[Fax]:
    desk.know("empty_cover")
    for number in numbers:
        desk.type_number(number)
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == len(numbers))
    for fax in desk.faxes():
        desk.wait_for(fax, State.DELIVERED)
    return desk.faxes()


def test_no_cover_is_the_rule(desk: Desk, letter: Path) -> None:
    assert desk.window.cover_row.template.currentText() == "None"
    assert not desk.window.cover_row.edit_button.isEnabled()
    desk.add(letter)
    (fax,) = send(desk, DELIVERS)
    assert fax.payload.pages == 3


def test_the_templates_that_come_along_are_listed(desk: Desk) -> None:
    templates = desk.window.cover_row.template
    desk.wait(lambda: templates.count() == 4)
    assert [templates.itemData(place) for place in range(4)] == ["", "standard", "short", "letter"]


def test_a_filled_in_cover_arrives_before_the_documents(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    fill_in(
        desk, recipient="Dr Brown", subject="Referral of 12 March", sender="Jane Smith", company="Acme Clinic"
    )
    (fax,) = send(desk, DELIVERS)
    pages = sent_texts(desk, fax)
    assert len(pages) == 4
    for text in ("Dr Brown", "Referral of 12 March", "Jane Smith", "Acme Clinic", "+1 312-736-7276"):
        assert text in pages[0]
    assert "Referral" not in "".join(pages[1:])


def test_the_cover_counts_in_the_summary_and_on_itself(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    assert desk.summary == "1 document, 4 pages with the cover"
    (fax,) = send(desk, DELIVERS)
    assert fax.payload.pages == 4
    assert "Pages:\n4" in sent_texts(desk, fax)[0].replace(" ", "\n")


def test_each_fax_shows_its_own_number(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    faxes = send(desk, DELIVERS, DELIVERS_TOO)
    covers = {fax.recipient.address: sent_texts(desk, fax)[0] for fax in faxes}
    assert "+1 312-736-7276" in covers[DELIVERS]
    assert "+44 20 7946 0958" not in covers[DELIVERS]
    assert "+44 20 7946 0958" in covers[DELIVERS_TOO]


def test_undo_takes_back_every_number_and_brings_the_cover_back(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(undo_s=60)
    desk.add(letter)
    choose(desk, "short")
    fill_in(desk, subject="Minutes")
    for number in (DELIVERS, DELIVERS_TOO):
        desk.type_number(number)
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    assert choice(desk).state.template == "", "the next fax begins without"
    desk.click(desk.undo_bar.button)
    assert [desk.state(fax) for fax in desk.faxes()] == [State.CANCELLED] * 2
    assert choice(desk).state.template == "short"
    assert choice(desk).state.fields.subject == "Minutes"


def test_the_cover_stands_first_in_the_preview(desk: Desk, letter: Path) -> None:
    panel = desk.window.preview.complete()
    desk.add(letter)
    choose(desk)
    desk.wait(lambda: len(panel.pages) == 4)
    assert panel.pages.page(0).item.name == "Cover page"
    panel.show_row(0)
    assert not panel.turn_button.isEnabled(), "what FaxDesk lays out itself needs no turning"
    panel.turn_page()
    assert panel.pages.page(0).turn_deg == 0
    panel.show_row(1)
    assert panel.turn_button.isEnabled()


def test_the_dialog_shows_what_is_typed_as_it_will_arrive(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    dialog = open_dialog(desk)
    view = dialog.sheet.view

    def ink() -> int:
        picture = view.picture
        rows, columns = range(0, picture.height(), 2), range(0, picture.width(), 2)
        return sum(picture.pixelColor(x, y).lightness() < 128 for y in rows for x in columns)

    desk.wait(lambda: view.is_current and not view.picture.isNull())
    before = ink()
    dialog.form.message.setPlainText("All of this is seen at once. " * 20)
    desk.wait(lambda: view.is_current and ink() > 1.5 * before)
    dialog.accept()


def test_a_text_that_needs_a_second_page_says_so_before_it_goes(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    dialog = open_dialog(desk)
    dialog.form.message.setPlainText("A long story. " * 600)
    desk.wait(lambda: "The cover takes 2 pages" in dialog.sheet.verdict.text())
    dialog.accept()
    desk.wait(lambda: desk.summary == "1 document, 5 pages with the cover")
    desk.type_number(DELIVERS)
    desk.wait(lambda: "The cover takes 2 pages" in desk.reason())


def test_cancel_changes_nothing(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    before = choice(desk).state
    dialog = open_dialog(desk)
    QTest.keyClicks(dialog.form.subject, "Not this")
    asked = desk.answer("Give it up")
    QTest.keyClick(dialog.form.subject, Qt.Key.Key_Escape)
    assert asked == ["What you changed on the cover page is not kept yet. Give it up?"]
    assert not dialog.isVisible()
    assert choice(desk).state == before
    assert desk.session.desk.settings.load().cover_sender == ""


def test_escape_loses_no_message_unasked(desk: Desk) -> None:
    choose(desk)
    dialog = open_dialog(desk)
    QTest.keyClicks(dialog.form.message, "A long story")
    desk.answer("Go back")
    QTest.keyClick(dialog.form.message, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.form.message.toPlainText() == "A long story"
    dialog.accept()
    desk.wait(lambda: desk.window.findChild(CoverDialog) is None)
    open_dialog(desk).reject()  # nothing was changed since: nobody is asked


def test_own_templates_begin_with_one_and_are_listed_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def show(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    choose(desk)
    dialog = open_dialog(desk)
    desk.click(dialog.folder_button)
    desk.wait(lambda: bool(shown))
    [folder] = shown
    assert [path.name for path in folder.iterdir()] == ["Our cover.txt"]
    (folder / "Town hall.txt").write_text("= Town hall\n{message}\n")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    desk.wait(lambda: dialog.template.findData("Town hall") > 0)
    assert dialog.template.findData("Our cover") > 0
    dialog.reject()


def test_sender_and_note_are_kept_but_never_subject_or_message(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    fill_in(desk, sender="Jane Smith", phone="+1 312 555 0100", subject="Secret", message="Very secret")
    send(desk, DELIVERS)
    preferences = desk.session.desk.settings.load()
    assert (preferences.cover_sender, preferences.cover_phone) == ("Jane Smith", "+1 312 555 0100")
    fields = choice(desk).state.fields
    assert (fields.sender, fields.subject, fields.message, fields.recipient) == ("Jane Smith", "", "", "")


def test_an_office_may_begin_every_fax_with_its_cover(desk: Desk, letter: Path) -> None:
    desk.session.desk.settings.save(default_cover="letter")
    choice(desk).reset_after_send()
    assert desk.window.cover_row.template.currentText() == "Letter"
    desk.add(letter)
    (fax,) = send(desk, DELIVERS)
    assert fax.payload.pages == 4
    assert choice(desk).state.template == "letter"


def test_an_own_template_is_listed_and_used(desk: Desk, letter: Path) -> None:
    folder = desk.session.intake.own_covers_folder
    folder.mkdir(parents=True)
    (folder / "Town hall.txt").write_text("= Town hall of Springfield\nPages: | {pages}\n")
    desk.window.cover_row.find_templates()
    desk.add(letter)
    choose(desk, "Town hall")
    (fax,) = send(desk, DELIVERS)
    assert "Town hall of Springfield" in sent_texts(desk, fax)[0]


def test_a_template_with_a_mistake_stops_the_fax_and_says_where(desk: Desk, letter: Path) -> None:
    folder = desk.session.intake.own_covers_folder
    folder.mkdir(parents=True)
    (folder / "broken.txt").write_text("= Fax\n{reciever}\n")
    desk.window.cover_row.find_templates()
    desk.add(letter)
    desk.type_number(DELIVERS)
    choose(desk, "broken")
    desk.wait(lambda: "Line 2" in desk.reason())
    assert not desk.window.send_panel.button.isEnabled()


def test_covers_that_were_looked_at_leave_no_copy_behind(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    choose(desk)
    fill_in(desk, subject="One")
    fill_in(desk, subject="Two")
    choose(desk, "")
    spool = desk.session.folder / "spool"
    desk.wait(lambda: len(list(spool.iterdir())) == 1)


@pytest.mark.parametrize("name", ["recipient", "subject", "message", "sender", "confidentiality"])
def test_every_field_has_a_name_for_who_hears_the_window(desk: Desk, name: str) -> None:
    choose(desk)
    dialog = open_dialog(desk)
    field = dialog.form.sender_name if name == "sender" else getattr(dialog.form, name)
    assert field.accessibleName()
    assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
    dialog.reject()


def test_the_settings_choose_the_cover_of_new_faxes(desk: Desk, letter: Path) -> None:
    def take_short(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        dialog.general.cover.setCurrentIndex(dialog.general.cover.findData("short"))
        dialog.accept_button.click()

    desk.in_dialog(take_short)
    desk.window.open_settings()
    assert desk.session.desk.settings.load().default_cover == "short"
    assert choice(desk).state.template == "short"
    desk.add(letter)
    (fax,) = send(desk, DELIVERS)
    assert fax.payload.pages == 4


def test_a_name_that_stands_on_all_covers_is_said_where_it_is_typed_and_beside_send(
    desk: Desk, letter: Path
) -> None:
    desk.add(letter)
    choose(desk)
    desk.type_number(DELIVERS)
    dialog = open_dialog(desk)
    assert not any("all" in label.text() for label in dialog.form.findChildren(QLabel))
    dialog.reject()
    desk.wait(lambda: desk.window.findChild(CoverDialog) is None)
    desk.type_number(DELIVERS_TOO)
    dialog = open_dialog(desk)
    said = " ".join(label.text() for label in dialog.form.findChildren(QLabel))
    assert "The same on all 2 covers. Leave it empty where it wouldn't fit all." in said
    dialog.form.recipient.setText("Dr {Brown}")
    dialog.accept()
    wait_until_drawn(desk)
    assert desk.reason() == "All 2 covers are made out to “Dr {Brown}”."
    assert desk.window.send_panel.button.isEnabled(), "it may be meant"
    desk.window.recipients_panel.recipients.remove(1)
    desk.wait(lambda: desk.reason() == "")


def test_new_settings_leave_a_cover_alone_that_was_begun(desk: Desk) -> None:
    choose(desk)
    fill_in(desk, subject="Begun")
    desk.session.desk.settings.save(default_cover="short")
    desk.window.cover_row.follow_settings()
    assert choice(desk).state.template == "standard"
    assert choice(desk).state.fields.subject == "Begun"


def test_tab_leads_from_the_documents_over_the_cover_to_the_settings(desk: Desk) -> None:
    window = desk.window
    choose(desk)
    window.documents_panel.add_button.setFocus()
    for stop in (window.cover_row.template, window.cover_row.edit_button, window.options_panel.quality):
        desk.press("Tab")
        assert QApplication.focusWidget() is stop


@pytest.mark.parametrize("template", ["standard", "short", "letter"])
def test_the_two_numbers_on_a_cover_are_told_apart(desk: Desk, letter: Path, template: str) -> None:
    desk.add(letter)
    choose(desk, template)
    (fax,) = send(desk, DELIVERS)
    words = " ".join(sent_texts(desk, fax)[0].split())
    assert "To fax: +1 312-736-7276" in words.replace("To fax +", "To fax: +")
    assert "From fax: +1 312-579-0015" in words.replace("From fax +", "From fax: +")


def test_a_cover_with_a_message_is_a_fax_by_itself(desk: Desk) -> None:
    desk.type_number(DELIVERS)
    choose(desk)
    assert desk.reason() == "Add a document, or press Edit… and write a message on the cover page."
    fill_in(desk, subject="Appointment moved", message="We open at ten tomorrow.")
    assert desk.summary == "The cover page alone, 1 page, to 1 number"
    assert desk.reason() == ""
    panel = desk.window.preview.complete()
    desk.wait(lambda: panel.number == "Page 1 of 1" and not panel.view.picture.isNull())
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    (fax,) = desk.faxes()
    model = desk.window.queue.model
    desk.wait(lambda: model.place_of(fax.id) is not None)
    assert model.data(model.index(desk.place(fax), Column.DOCUMENT)) == "Appointment moved"
    desk.wait_for(fax, State.DELIVERED)
    (page,) = sent_texts(desk, fax)
    assert "We open at ten tomorrow." in page
    assert "Pages:\n1" in page.replace(" ", "\n")
    assert not choice(desk).is_begun, "the next fax begins without it"


def test_undo_puts_a_cover_that_was_sent_alone_back(desk: Desk) -> None:
    desk.session.desk.settings.save(undo_s=60)
    desk.type_number(DELIVERS)
    choose(desk)
    fill_in(desk, message="We open at ten tomorrow.")
    desk.press_send()
    desk.wait(desk.undo_bar.isVisible)
    desk.click(desk.undo_bar.button)
    assert choice(desk).state.fields.message == "We open at ten tomorrow."
    assert desk.numbers == ["+1 312-736-7276"]
    desk.wait(desk.window.send_panel.button.isEnabled)


def test_the_same_cover_to_the_same_number_asks_first_and_another_does_not(desk: Desk) -> None:
    for message in ("We open at ten.", "We open at eleven."):
        choose(desk)
        desk.type_number(DELIVERS)
        fill_in(desk, message=message)
        before = len(desk.faxes())
        desk.press_send()
        desk.wait(lambda before=before: len(desk.faxes()) == before + 1)  # type: ignore[misc]
    asked = desk.answer("Don't send")
    choose(desk)
    desk.type_number(DELIVERS)
    fill_in(desk, message="We open at ten.")
    desk.press_send()
    desk.wait(lambda: bool(asked) and not desk.window.composer.is_sending)
    assert len(desk.faxes()) == 2


def test_ctrl_enter_leaves_the_message_with_what_was_typed(desk: Desk) -> None:
    choose(desk)
    dialog = open_dialog(desk)
    QTest.keyClicks(dialog.form.message, "Back on")
    QTest.keyClick(dialog.form.message, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.form.message, "Monday")
    QTest.keyClick(dialog.form.message, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert choice(desk).state.fields.message == "Back on\nMonday"


def test_a_cover_that_is_chosen_while_it_is_empty_opens_to_be_filled_in(desk: Desk) -> None:
    templates = desk.window.cover_row.template
    desk.wait(lambda: templates.findData("standard") >= 0)
    templates.setFocus()
    QTest.keyClick(templates, Qt.Key.Key_Down)
    dialog = desk.window.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    assert choice(desk).state.template
    dialog.reject()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)


def test_a_cover_with_the_sender_s_name_on_it_needs_no_opening(desk: Desk) -> None:
    desk.session.desk.settings.save(cover_sender="Jane Smith")
    desk.window.cover_row.follow_settings()
    templates = desk.window.cover_row.template
    desk.wait(lambda: templates.findData("standard") >= 0)
    templates.setFocus()
    QTest.keyClick(templates, Qt.Key.Key_Down)
    assert choice(desk).state.template
    assert desk.window.findChild(CoverDialog) is None
