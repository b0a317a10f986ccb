"""A pasted list is shown row by row before it is added, with what is doubtful; a long one holds nobody up."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from faxdesk.domain.people.contact import Contact, ContactNumber
from faxdesk.gui.recipients.paste_dialog import PasteDialog
from tests.gui.desk import Desk
from tests.gui.test_recipients import chips

LIST = (
    "Name\tPhone\tFax\n"
    "Dr. Smith\t312 555 0102\t312 555 0101\n"
    "Town hall\t312 555 0104\t\n"
    "Court\t\t312 555 0105\n"
    "Nobody\t\t12\n"
)


def paste(desk: Desk, text: str) -> PasteDialog:
    QApplication.clipboard().setText(text)
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    desk.wait(lambda: bool(desk.window.findChildren(PasteDialog)))
    [dialog] = desk.window.findChildren(PasteDialog)
    return dialog


def shown(dialog: PasteDialog) -> list[tuple[str, bool]]:
    rows = dialog.rows
    check = Qt.ItemDataRole.CheckStateRole
    return [
        (rows.index(row, 0).data(), rows.data(rows.index(row, 0), check) is Qt.CheckState.Checked)
        for row in range(rows.rowCount())
    ]


def addresses(desk: Desk) -> list[str]:
    return list(desk.window.recipients_panel.recipients.addresses)


def test_what_is_clear_is_ticked_and_what_is_doubtful_is_not(desk: Desk) -> None:
    dialog = paste(desk, LIST)
    assert shown(dialog) == [
        *(("Dr. Smith", True), ("Town hall", False), ("Court", True), ("Nobody", False)),
    ]
    assert "Phone" in dialog.rows.index(1, 3).data()
    assert addresses(desk) == []
    dialog.add_button.click()
    assert addresses(desk) == ["+13125550101", "+13125550105"]
    assert [chip.text for chip in chips(desk)] == ["Dr. Smith", "Court"]


def test_cancel_adds_nobody(desk: Desk) -> None:
    paste(desk, LIST).reject()
    assert addresses(desk) == []


def test_marked_rows_go_by_one_button_and_others_by_a_key(desk: Desk) -> None:
    dialog = paste(desk, LIST)
    dialog.marked_button.click()
    assert [name for name, _ in shown(dialog)] == ["Dr. Smith", "Court"]
    dialog.table.selectRow(0)
    dialog.remove_button.click()
    dialog.add_button.click()
    assert addresses(desk) == ["+13125550105"]


def test_a_doubtful_number_goes_where_somebody_ticks_it_and_a_wrong_one_never(desk: Desk) -> None:
    dialog = paste(desk, LIST)
    dialog.table.selectAll()
    dialog.rows.tick(dialog.table.places())
    assert [is_ticked for _, is_ticked in shown(dialog)] == [True, True, True, False]
    dialog.accept()
    assert len(addresses(desk)) == 3


def test_selected_rows_are_ticked_by_a_button_that_says_what_it_does(desk: Desk) -> None:
    dialog = paste(desk, LIST)
    button = dialog.tick_button
    assert not button.isEnabled()
    dialog.table.selectRow(3)
    assert not button.isEnabled()  # it has no number that could be ticked
    dialog.table.selectRow(1)
    assert (button.isEnabled(), button.text()) == (True, "Tick selected")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [is_ticked for _, is_ticked in shown(dialog)] == [True, True, True, False]
    assert button.text() == "Untick selected"
    dialog.table.selectAll()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not any(is_ticked for _, is_ticked in shown(dialog))
    assert (button.text(), dialog.add_button.isEnabled()) == ("Tick selected", False)
    dialog.rows.remove(range(4))
    assert not button.isEnabled()
    dialog.reject()


def test_a_single_clear_row_with_a_name_needs_no_table(desk: Desk) -> None:
    QApplication.clipboard().setText("Dr. Smith; +1 312 555 0101")
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    assert [chip.text for chip in chips(desk)] == ["Dr. Smith"]


def test_a_single_telephone_is_asked_about(desk: Desk) -> None:
    dialog = paste(desk, "Dr. Smith, phone 312 555 0101")
    assert shown(dialog) == [("Dr. Smith", False)]
    assert not dialog.add_button.isEnabled()


def test_numbers_that_the_book_knows_get_their_names(desk: Desk) -> None:
    desk.session.address_book.add([Contact(name="Ann", numbers=(ContactNumber(address="+13125550101"),))])
    paste(desk, "3125550101\n3125550102\n").accept()
    assert [chip.text for chip in chips(desk)] == ["Ann", "+1 312-555-0102"]


def test_what_is_doubtful_among_many_is_on_top_and_the_order_stays(desk: Desk) -> None:
    rows = [
        f"Practice {n}\t\t312 555 {n:04}" if n % 10 else f"Phone {n}\t312 555 {n:04}\t" for n in range(1, 45)
    ]
    dialog = paste(desk, "\n".join(["Name\tPhone\tFax", *rows]))
    assert [name for name, is_ticked in shown(dialog) if not is_ticked] == [
        f"Phone {n}" for n in (10, 20, 30, 40)
    ]
    assert not any(is_ticked for _name, is_ticked in shown(dialog)[:4])
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.add_button.click()
    assert addresses(desk) == [f"+1312555{n:04}" for n in range(1, 45) if n % 10 or n == 10]


def test_five_thousand_are_one_chip_and_the_list_is_read_beside_the_window(desk: Desk) -> None:
    lines = [f"Practice {n}\t+1312{200 + n // 10000 + n % 700}{n:04}" for n in range(5_000)]
    dialog = paste(desk, "\n".join(lines))
    assert dialog.rows.rowCount() == 5_000
    dialog.accept()
    desk.wait(lambda: len(addresses(desk)) == 5_000)  # thousands are made beside the window too
    assert [chip.text for chip in chips(desk)] == ["Pasted list (5000)"]
