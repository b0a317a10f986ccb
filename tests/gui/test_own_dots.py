"""Greys sent as FaxDesk's own dots from the window: offered where that saves a minute, taken back, sent."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PdfWriter

from faxdesk.documents.worker.pages.render import draw_fax_page
from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.gui.documents.card_actions import CardActions
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk
from tests.receiver import office

BELOW_THE_LINE = slice(120 * FAX_WIDTH_PX // 8, None)
"""A page's dots without the margin in which the sender's line stands."""

File = Callable[[str, bytes], Path]


def actions(desk: Desk, place: int = 0) -> CardActions:
    return desk.window.documents_panel.card(desk.items[place]).actions_


def said(desk: Desk) -> str:
    return desk.window.documents_panel.card(desk.items[0]).accessibleDescription()


def spooled(desk: Desk) -> set[str]:
    return {path.name for path in (desk.session.folder / "spool").iterdir()}


def dots(desk: Desk, path: Path, y_dpi: int = 196) -> bytes:
    """Its first page as it is faxed."""
    (black,) = desk.app.worker().fax_dots(path, y_dpi=y_dpi, black_threshold_pct=None)
    return black


def diffused(path: Path) -> bytes:
    """Its first page as a provider may make it."""
    grey = draw_fax_page(path, page=0, y_dpi=196, is_grey=True)
    page = Image.frombytes("L", (grey.width_px, grey.height_px), grey.data)
    return ImageChops.invert(page.convert("1")).tobytes()


def path_of(desk: Desk) -> Path:
    staged = desk.items[0].staged
    assert staged is not None
    return staged.private_copy().path


def is_offered(desk: Desk, place: int = 0) -> bool:
    button = actions(desk, place).clean_up_button
    return button.isVisible() and button.text().startswith("Send greys as shown: about ")


def was_looked_at(desk: Desk, place: int = 0) -> bool:
    """Whether it is decided what is offered."""
    item = desk.items[place]
    return item.dots_for is not None and item.dots_for[1] != ()


@pytest.fixture
def form(file: File) -> Path:
    return file("form.pdf", corpus.grey_form())


def make_dots(desk: Desk, form: Path) -> None:
    desk.add(form)
    desk.wait(lambda: is_offered(desk))
    desk.click(actions(desk).clean_up_button)
    desk.wait(lambda: desk.items[0].original is not None and desk.items[0].work is None)


def test_a_grey_form_is_offered_with_its_time_and_black_text_is_not(
    desk: Desk, form: Path, file: File
) -> None:
    desk.add(form, file("letter.pdf", corpus.reportlab_text(1)))
    desk.wait(lambda: is_offered(desk) and was_looked_at(desk, 1))
    button = actions(desk).clean_up_button
    assert button.text() == "Send greys as shown: about 2 min"
    assert "about 5 min" in button.toolTip()
    assert not actions(desk, 1).clean_up_button.isVisible()


def test_a_scan_is_cleaned_up_instead(desk: Desk, file: File) -> None:
    desk.session.desk.settings.save(clean_up="ask")
    desk.add(file("scan.pdf", office.dark_scan(6).pdf))
    desk.wait(actions(desk).clean_up_button.isVisible)
    assert actions(desk).clean_up_button.text() == "Clean up for fax"


def test_the_preview_shows_the_dots_that_were_shown_before_and_says_so(desk: Desk, form: Path) -> None:
    desk.add(form)
    panel = desk.window.preview.complete()
    before = path_of(desk)
    shown = dots(desk, before)
    desk.wait(lambda: is_offered(desk) and desk.items[0].has_page_warnings)
    warned = desk.items[0].pages_seen.warnings
    desk.click(actions(desk).clean_up_button)
    desk.wait(lambda: desk.items[0].original is not None)
    page = panel.pages.page(0)
    assert page.path == path_of(desk) != before
    assert dots(desk, page.path) == shown
    assert panel.note == "Pages with greys arrive with these dots. Compare with Original."
    assert "greys as shown" in said(desk)
    desk.wait(lambda: desk.items[0].line_s is not None)
    assert desk.items[0].pages_seen.warnings == warned == {"dotted_text"}
    panel.mode.set_original(True)
    assert panel.mode.request(page).path == before


def test_it_is_taken_back_and_offered_again(desk: Desk, form: Path) -> None:
    make_dots(desk, form)
    desk.window.documents.turn(desk.items[0], 1, is_clockwise=True)
    assert actions(desk).clean_up_button.text() == "Undo greys as shown"
    desk.click(actions(desk).clean_up_button)
    staged = desk.items[0].staged
    assert staged is not None
    assert not staged.is_in_own_dots
    assert staged.arrangement.turn_deg(1) == 90
    desk.wait(lambda: len(spooled(desk)) == 1)
    desk.wait(lambda: is_offered(desk))


def test_another_quality_has_dots_of_its_own(desk: Desk, form: Path) -> None:
    make_dots(desk, form)
    assert desk.items[0].original is not None
    scanned = desk.items[0].original.private_copy().path
    desk.window.fax_settings.change(quality=Quality.VERY_HIGH)
    desk.wait(lambda: desk.items[0].cleaned_for is Quality.VERY_HIGH)
    assert dots(desk, path_of(desk), 391) == dots(desk, scanned, 391)


def test_black_and_white_has_no_greys_to_be_sent(desk: Desk, form: Path) -> None:
    make_dots(desk, form)
    desk.window.fax_settings.change(monochrome=True, black_threshold_pct=50)
    assert desk.items[0].original is None
    assert not actions(desk).clean_up_button.isVisible()
    desk.window.fax_settings.change(monochrome=False)
    desk.wait(lambda: is_offered(desk))


def test_pages_that_are_not_sent_are_not_counted(desk: Desk, file: File) -> None:
    both, made = PdfWriter(), io.BytesIO()
    for each in (corpus.grey_form(), corpus.reportlab_text(1)):
        both.append(io.BytesIO(each))
    both.write(made)
    desk.add(file("both.pdf", made.getvalue()))
    desk.wait(lambda: is_offered(desk))
    desk.window.documents.arrange(desk.items[0], Arrangement.of_pages([2]))
    assert not is_offered(desk)
    staged = desk.items[0].staged
    assert staged is not None
    assert desk.session.intake.cleaning.dots_save_s(staged, FaxOptions()) == 0


def test_whoever_makes_the_dots_at_the_other_end_makes_those_that_were_shown(desk: Desk, form: Path) -> None:
    make_dots(desk, form)
    shown = dots(desk, path_of(desk))[BELOW_THE_LINE]
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 1)
    (fax,) = desk.faxes()
    travels = desk.session.folder / "spool" / (fax.payload.spool_name or "")
    assert diffused(travels)[BELOW_THE_LINE] == shown
    assert diffused(form)[BELOW_THE_LINE] != shown
    desk.wait_for(fax, State.DELIVERED)
    desk.wait(lambda: len(spooled(desk)) <= 1)


def test_where_nothing_is_to_be_changed_it_is_not_offered(desk: Desk, form: Path) -> None:
    desk.session.desk.settings.save(clean_up="never")
    desk.add(form)
    desk.wait(lambda: desk.items[0].line_s is not None)
    assert not actions(desk).clean_up_button.isVisible()


def test_dots_of_another_quality_that_save_nothing_are_taken_back(desk: Desk, file: File) -> None:
    both = PdfWriter()
    for seed in (1, 2):
        both.append(io.BytesIO(office.form(seed).pdf))
    made = io.BytesIO()
    both.write(made)
    make_dots(desk, file("forms.pdf", made.getvalue()))
    desk.window.fax_settings.change(quality=Quality.NORMAL)
    desk.wait(lambda: desk.items[0].original is None)
    assert "No page has shades that take long on the line" in said(desk)
    desk.wait(lambda: len(spooled(desk)) == 1)
    assert not is_offered(desk)
