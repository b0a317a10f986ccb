"""The picture that the provider made of a fax: fetched, kept with it, and shown from its details."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.gui.preview.preview_rendered import RenderedWindow
from tests.gui.desk import Desk


def send_with_preview(desk: Desk, letter: Path) -> Fax:
    desk.window.options_panel.complete().store_preview.setChecked(True)
    (fax,) = desk.send(letter)
    desk.wait(lambda: kept(desk, fax) is not None)
    return fax


def kept(desk: Desk, fax: Fax) -> Path | None:
    now = desk.session.faxes.fax(fax.id)
    return desk.session.previews().path(now.id, now.remote_id)


def preview_button(desk: Desk) -> QPushButton | None:
    details = desk.window.queue.details
    buttons = details.findChildren(QPushButton) if details is not None else []
    return next((each for each in buttons if each.text() == "As Telnyx rendered it…"), None)


def show_details(desk: Desk, fax: Fax) -> None:
    desk.window.queue.table.select(fax.id)
    desk.window.queue.details_button.setChecked(True)


def rendered(desk: Desk) -> RenderedWindow:
    return next(each for each in desk.window.findChildren(RenderedWindow))


def test_a_stored_preview_is_fetched_and_shown_from_the_details(desk: Desk, letter: Path) -> None:
    fax = send_with_preview(desk, letter)
    show_details(desk, fax)
    desk.wait(lambda: preview_button(desk) is not None)
    button = preview_button(desk)
    assert button is not None
    desk.click(button)
    window = rendered(desk)
    desk.wait(lambda: window.number == "Page 1 of 3" and not window.view.picture.isNull())
    QTest.keyClick(window.view, Qt.Key.Key_End)
    assert window.number == "Page 3 of 3"
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_picture_goes_with_its_fax(desk: Desk, letter: Path) -> None:
    fax = send_with_preview(desk, letter)
    desk.wait_for(fax, State.DELIVERED)
    path = kept(desk, fax)
    assert path is not None
    desk.session.commands.remove(fax.id)
    assert not path.exists()


def test_a_fax_without_stored_preview_offers_none(desk: Desk, letter: Path) -> None:
    (fax,) = desk.send(letter)
    desk.wait_for(fax, State.DELIVERED)
    show_details(desk, fax)
    assert preview_button(desk) is None
    assert not (desk.session.folder / "previews").exists()
