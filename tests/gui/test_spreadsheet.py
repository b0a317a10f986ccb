"""Thirty recipients from a spreadsheet, each with a cover of their own, and nobody's telephone among them."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from faxdesk.domain.fax.state import Group
from faxdesk.gui.recipients.paste_dialog import PasteDialog
from tests.gui.desk import Desk

COUNT = 30
NAMES = ("Dr. Anna Smith", "Praxis Müller", "City Court", "Riverside Lab", "Dr. O'Neil")
PEOPLE = [
    (
        f"{NAMES[place % len(NAMES)]} {place}",
        f"Office {place}",
        f"+131255501{place:02}",
        f"+131273672{place:02}",
    )
    for place in range(COUNT)
]


def sheet() -> str:
    """As a spreadsheet puts it onto the clipboard, numbers as offices write them."""
    rows = [
        f"{name}\t{company}\t({phone[2:5]}) {phone[5:8]}-{phone[8:]}\t{fax[2:5]}.{fax[5:8]}.{fax[8:]}"
        for name, company, phone, fax in PEOPLE
    ]
    return "\n".join(["Name\tCompany\tPhone\tFax", *rows]) + "\n"


def test_thirty_rows_of_a_spreadsheet_are_on_their_way_each_with_a_cover_of_their_own(
    desk: Desk, letter: Path
) -> None:
    desk.session.queue.pause()
    desk.know("empty_cover")
    desk.add(letter)
    QApplication.clipboard().setText(sheet())
    desk.window.recipients_panel.focus_typing()
    desk.press("Ctrl+V")
    desk.wait(lambda: bool(desk.window.findChildren(PasteDialog)))
    [dialog] = desk.window.findChildren(PasteDialog)
    assert dialog.add_button.text().replace("&", "") == f"Add {COUNT}"
    dialog.add_button.click()
    desk.in_dialog(QDialog.accept)
    templates = desk.window.cover_row.template
    templates.setCurrentIndex(templates.findData("standard"))
    templates.activated.emit(templates.currentIndex())
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == COUNT)
    faxes = desk.faxes()
    assert [(fax.recipient.name, fax.recipient.company, fax.recipient.address) for fax in faxes] == [
        (name, company, fax) for name, company, _phone, fax in PEOPLE
    ]
    covers = [fax.cover.fields for fax in faxes if fax.cover is not None]
    assert [(cover.recipient, cover.recipient_company) for cover in covers] == [
        (name, company) for name, company, _phone, _fax in PEOPLE
    ]
    assert len({fax.payload.spool_name for fax in faxes}) == COUNT
    model = desk.window.queue.model
    desk.wait(lambda: model.rowCount() == 1)
    [broadcast_id] = {fax.broadcast_id for fax in faxes}
    assert broadcast_id is not None
    assert desk.session.broadcasts.get(broadcast_id).totals[Group.WAITING] == COUNT
