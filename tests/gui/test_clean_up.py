"""Scans cleaned up in the window: letters by themselves, else offered, at once or never; taken back, sent."""

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
def asked(desk: Desk) -> Desk:
    """An office that wants to be asked about each scan."""
    desk.session.desk.settings.save(clean_up="ask")
    return desk


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


def test_a_scan_offers_to_be_cleaned_up_and_a_letter_does_not(asked: Desk, scan: Path, file: File) -> None:
    asked.add(scan, file("letter.pdf", corpus.reportlab_text(1)))
    asked.wait(lambda: offered(asked) and asked.items[1].has_scans is not None)
    assert actions(asked).clean_up_button.text() == "Clean up for fax"
    assert not actions(asked, 1).clean_up_button.isVisible()


def test_the_preview_shows_it_clean_and_the_original_as_it_was_scanned(asked: Desk, scan: Path) -> None:
    asked.add(scan)
    panel = asked.window.preview.complete()
    before = panel.pages.page(0).path
    asked.wait(lambda: offered(asked))
    asked.click(actions(asked).clean_up_button)
    asked.wait(lambda: asked.items[0].original is not None)
    page = panel.pages.page(0)
    assert page.path != before
    assert panel.mode.request(page).path == page.path
    assert panel.note == "Cleaned up: scanned pages arrive with these dots. Compare with Original."
    panel.mode.set_original(True)
    assert panel.mode.request(page).path == before
    assert "before it was cleaned up" in panel.note
    assert "cleaned up" in said(asked)


def test_it_is_taken_back_with_the_pages_that_are_chosen_now(asked: Desk, scan: Path) -> None:
    clean(asked, scan)
    asked.window.documents.turn(asked.items[0], 1, is_clockwise=True)
    assert actions(asked).clean_up_button.text() == "Undo clean-up"
    asked.click(actions(asked).clean_up_button)
    staged = asked.items[0].staged
    assert staged is not None
    assert not staged.is_cleaned_up
    assert staged.arrangement.turn_deg(1) == 90
    asked.wait(lambda: len(spooled(asked)) == 1)
    assert actions(asked).clean_up_button.text() == "Clean up for fax"


def test_another_quality_has_its_own_dots_made(asked: Desk, scan: Path) -> None:
    clean(asked, scan)
    first = asked.items[0].staged
    asked.window.fax_settings.change(quality=Quality.VERY_HIGH)
    asked.type_number(DELIVERS)
    assert asked.reason() == "“scan.pdf” is being cleaned up …"
    asked.wait(lambda: asked.items[0].cleaned_for is Quality.VERY_HIGH)
    assert asked.items[0].staged is not first
    asked.wait(lambda: len(spooled(asked)) == 2)


def test_the_cleaned_scan_is_what_goes_and_nothing_is_left_behind(asked: Desk, scan: Path) -> None:
    clean(asked, scan)
    staged = asked.items[0].staged
    assert staged is not None
    shown = dots_below_the_line(asked, staged.private_copy().path)
    asked.type_number(DELIVERS)
    asked.press_send()
    asked.wait(lambda: len(asked.faxes()) == 1)
    (fax,) = asked.faxes()
    assert (
        dots_below_the_line(asked, asked.session.folder / "spool" / (fax.payload.spool_name or "")) == shown
    )
    asked.wait_for(fax, State.DELIVERED)
    asked.wait(lambda: len(spooled(asked)) <= 1)


def test_a_document_taken_out_takes_its_original_with_it(asked: Desk, scan: Path) -> None:
    clean(asked, scan)
    asked.window.documents.remove(asked.items[0])
    asked.wait(lambda: not spooled(asked))


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


def test_a_letter_that_becomes_minutes_quicker_is_cleaned_up_by_itself_and_says_so(
    desk: Desk, scan: Path
) -> None:
    desk.add(scan)
    desk.wait(lambda: desk.items[0].original is not None)
    assert "cleaned up" in said(desk)
    assert actions(desk).clean_up_button.text() == "Undo clean-up"
    desk.wait(lambda: (desk.items[0].line_s or 1_000) < 60)


def test_one_press_takes_it_back_for_good(desk: Desk, scan: Path) -> None:
    desk.add(scan)
    desk.wait(lambda: desk.items[0].original is not None)
    desk.click(actions(desk).clean_up_button)
    assert actions(desk).clean_up_button.text() == "Clean up for fax"
    desk.window.documents.turn(desk.items[0], 1, is_clockwise=True)
    desk.wait(lambda: (desk.items[0].line_s or 0) > 100)
    assert desk.items[0].original is None
    assert offered(desk)


@pytest.mark.parametrize("kind", ["a photo", "scan on light paper"])
def test_a_photo_and_what_hardly_gets_quicker_are_only_offered(desk: Desk, file: File, kind: str) -> None:
    desk.add(file("page.pdf", office.KINDS[kind](1).pdf))
    desk.wait(lambda: offered(desk))
    desk.wait(lambda: desk.items[0].line_s is not None and desk.items[0].work is None)
    desk.window.documents.turn(desk.items[0], 1, is_clockwise=True)
    desk.wait(lambda: desk.items[0].work is None)
    assert desk.items[0].original is None
    assert actions(desk).clean_up_button.text() == "Clean up for fax"


def test_in_black_and_white_a_scan_is_quick_as_it_is(desk: Desk, scan: Path) -> None:
    desk.window.fax_settings.change(monochrome=True, black_threshold_pct=50)
    desk.add(scan)
    desk.wait(lambda: offered(desk) and desk.items[0].line_s is not None)
    assert desk.items[0].original is None
