"""Scans cleaned up in the window: offered, done at once or never, before and after, taken back, sent."""

from collections.abc import Callable
from pathlib import Path

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.domain.options import Quality
from faxdesk.gui.documents.card_actions import CardActions
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk
from tests.receiver import office

File = Callable[[str, bytes], Path]


def actions(desk: Desk, place: int = 0) -> CardActions:
    return desk.window.documents_panel.card(desk.items[place]).actions_


def said(desk: Desk) -> str:
    return desk.window.documents_panel.card(desk.items[0]).accessibleDescription()


def spooled(desk: Desk) -> set[str]:
    return {path.name for path in (desk.session.folder / "spool").iterdir()}


def dots_below_the_line(desk: Desk, path: Path) -> bytes:
    """A page as it is faxed, without the margin in which the sender's line stands."""
    picture = desk.app.worker().fax_page(path, page=0, y_dpi=196)
    return bytes(picture.pixels[120 * picture.stride_bytes :])


@pytest.fixture
def scan(file: File) -> Path:
    return file("scan.pdf", office.dark_scan(6).pdf)


def offered(desk: Desk) -> bool:
    return actions(desk).clean_up_button.isVisible()


def clean(desk: Desk, scan: Path) -> None:
    desk.add(scan)
    desk.wait(lambda: offered(desk))
    desk.click(actions(desk).clean_up_button)
    desk.wait(lambda: desk.items[0].original is not None)


def test_a_scan_offers_to_be_cleaned_up_and_a_letter_does_not(desk: Desk, scan: Path, file: File) -> None:
    desk.add(scan, file("letter.pdf", corpus.reportlab_text(1)))
    desk.wait(lambda: offered(desk) and desk.items[1].has_scans is not None)
    assert actions(desk).clean_up_button.text() == "Clean up for fax"
    assert not actions(desk, 1).clean_up_button.isVisible()


def test_the_preview_shows_it_clean_and_the_original_as_it_was_scanned(desk: Desk, scan: Path) -> None:
    desk.add(scan)
    panel = desk.window.preview.complete()
    before = panel.pages.page(0).path
    desk.wait(lambda: offered(desk))
    desk.click(actions(desk).clean_up_button)
    desk.wait(lambda: desk.items[0].original is not None)
    page = panel.pages.page(0)
    assert page.path != before
    assert panel.mode.request(page).path == page.path
    assert panel.note == "Cleaned up: scanned pages arrive with these dots. Compare with Original."
    panel.mode.set_original(True)
    assert panel.mode.request(page).path == before
    assert "before it was cleaned up" in panel.note
    assert "cleaned up" in said(desk)


def test_it_is_taken_back_with_the_pages_that_are_chosen_now(desk: Desk, scan: Path) -> None:
    clean(desk, scan)
    desk.window.documents.turn(desk.items[0], 1, is_clockwise=True)
    assert actions(desk).clean_up_button.text() == "Undo clean-up"
    desk.click(actions(desk).clean_up_button)
    staged = desk.items[0].staged
    assert staged is not None
    assert not staged.is_cleaned_up
    assert staged.arrangement.turn_deg(1) == 90
    desk.wait(lambda: len(spooled(desk)) == 1)
    assert actions(desk).clean_up_button.text() == "Clean up for fax"


def test_another_quality_has_its_own_dots_made(desk: Desk, scan: Path) -> None:
    clean(desk, scan)
    first = desk.items[0].staged
    desk.window.fax_settings.change(quality=Quality.VERY_HIGH)
    desk.type_number(DELIVERS)
    assert desk.reason() == "“scan.pdf” is being cleaned up …"
    desk.wait(lambda: desk.items[0].cleaned_for is Quality.VERY_HIGH)
    assert desk.items[0].staged is not first
    desk.wait(lambda: len(spooled(desk)) == 2)


def test_the_cleaned_scan_is_what_goes_and_nothing_is_left_behind(desk: Desk, scan: Path) -> None:
    clean(desk, scan)
    staged = desk.items[0].staged
    assert staged is not None
    shown = dots_below_the_line(desk, staged.private_copy().path)
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    (fax,) = desk.faxes()
    assert dots_below_the_line(desk, desk.session.folder / "spool" / (fax.payload.spool_name or "")) == shown
    desk.wait_for(fax, State.DELIVERED)
    desk.wait(lambda: len(spooled(desk)) <= 1)


def test_a_document_taken_out_takes_its_original_with_it(desk: Desk, scan: Path) -> None:
    clean(desk, scan)
    desk.window.documents.remove(desk.items[0])
    desk.wait(lambda: not spooled(desk))


def test_where_the_setting_says_always_nobody_is_asked(desk: Desk, scan: Path) -> None:
    desk.session.desk.settings.save(clean_up="always")
    desk.add(scan)
    desk.wait(lambda: desk.items[0].original is not None)
    assert actions(desk).clean_up_button.text() == "Undo clean-up"


def test_where_the_setting_says_never_it_is_not_offered(desk: Desk, scan: Path) -> None:
    desk.session.desk.settings.save(clean_up="never")
    desk.add(scan)
    assert desk.items[0].has_scans is None
    assert not offered(desk)
