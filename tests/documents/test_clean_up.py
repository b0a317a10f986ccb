"""Scanned pages made clean for a fax: what somebody wrote stays, what the scanner added goes."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import img2pdf
import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from faxdesk.documents.cleaning_up import clean_up, scans_among
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.worker.pages import g4
from faxdesk.documents.worker.pages.clean_up import cleaned
from faxdesk.documents.worker.pages.straighten import skew_deg
from faxdesk.domain.document.raster import FAX_WIDTH_PX, X_DPI, Y_DPI
from faxdesk.system.resources import resource_path
from tests.documents.conftest import Put
from tests.receiver import office
from tests.receiver.paper import half_tone_photo

SIZE_PX = (FAX_WIDTH_PX, 2_349)
Y_DPI_FINE = Y_DPI["high"]
"""A4, as it is drawn for a fax in fine lines."""

Box = tuple[int, int, int, int]


def _font(size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(resource_path("fonts") / "DejaVuSans.ttf", size_px)


def _letter(paper: int = 255, ink: int = 20) -> Image.Image:
    """Forty lines of writing."""
    page = Image.new("L", SIZE_PX, paper)
    draw = ImageDraw.Draw(page)
    for line in range(40):
        draw.text((200, 250 + line * 44), f"{line} The parties agree to what is written here", ink, _font(30))
    return page


def _grained(page: Image.Image, depth: int, seed: int = 3) -> Image.Image:
    chance = random.Random(seed)
    patch = Image.frombytes("L", (301, 301), bytes(round(chance.gauss(128, depth)) for _ in range(301 * 301)))
    grain = Image.new("L", page.size)
    for x in range(0, page.width, 301):
        for y in range(0, page.height, 301):
            grain.paste(patch, (x, y))
    return ImageChops.add(page, grain, 1, -128)


def _ink_share(dots: Image.Image, box: Box | None = None) -> float:
    part = dots.crop(box) if box else dots
    return part.histogram()[0] / (part.width * part.height)


def _found(dots: Image.Image, of: Image.Image, *, below: int = 100) -> float:
    """How much of what is dark in `of` is ink, or right beside some."""
    near = dots.filter(ImageFilter.MinFilter(3))
    wanted = of.point([255 if grey < below else 0 for grey in range(256)])
    both = ImageChops.darker(wanted, ImageChops.invert(near))
    return both.histogram()[255] / max(1, wanted.histogram()[255])


def _lit(page: Image.Image, light: Image.Image) -> Image.Image:
    return ImageChops.multiply(page, light.resize(page.size))


# Paper.


@pytest.mark.parametrize("paper", [250, 225, 190, 150, 110])
def test_paper_of_any_grey_becomes_white_and_its_letters_stay(paper: int) -> None:
    page = _grained(_letter(paper, ink=paper // 4), 3)
    dots = cleaned(page, Y_DPI_FINE).dots
    assert _found(dots, _letter()) > 0.97
    assert _ink_share(dots) < 1.5 * _ink_share(_letter().point([0] * 140 + [255] * 116))


def test_light_that_falls_from_the_side_leaves_no_shadow() -> None:
    light = Image.linear_gradient("L").rotate(90).point([110 + 145 * grey // 255 for grey in range(256)])
    dots = cleaned(_grained(_lit(_letter(240, 30), light), 4), Y_DPI_FINE).dots
    assert _found(dots, _letter()) > 0.97
    assert _ink_share(dots, (0, 0, 150, 2_349)) == _ink_share(dots, (1_600, 0, 1_728, 2_349)) == 0


def test_the_shadow_of_a_hand_goes_and_what_is_written_in_it_stays() -> None:
    light = Image.new("L", SIZE_PX, 255)
    ImageDraw.Draw(light).ellipse((900, 1_000, 1_900, 2_600), fill=140)
    shadow = light.filter(ImageFilter.GaussianBlur(40))
    dots = cleaned(_grained(ImageChops.multiply(_letter(235, 30), shadow), 3), Y_DPI_FINE).dots
    assert _found(dots, _letter()) > 0.97
    assert _ink_share(dots, (1_300, 2_050, 1_700, 2_300)) == 0


def test_grain_and_dust_go_and_full_stops_stay() -> None:
    page = _letter(238, 30)
    draw = ImageDraw.Draw(page)
    chance = random.Random(4)
    dust = [(chance.randrange(100, 1_600), chance.randrange(2_050, 2_300)) for _ in range(150)]
    for x, y in dust:
        draw.rectangle((x, y, x + 1, y), fill=60)
    for line in range(40):
        draw.rectangle((1_000, 276 + line * 44, 1_003, 279 + line * 44), fill=30)
    dots = cleaned(_grained(page, 5), Y_DPI_FINE).dots
    of_dust = 300 / (FAX_WIDTH_PX * 309)
    assert _ink_share(dots, (0, 2_040, FAX_WIDTH_PX, 2_349)) < 0.2 * of_dust
    assert all(_ink_share(dots, (996, 270 + line * 44, 1_010, 286 + line * 44)) > 0.03 for line in range(40))


# What somebody put on the paper.


def test_a_pale_stamp_and_a_light_signature_stay() -> None:
    page, stamp = _letter(240, 30), Image.new("L", SIZE_PX, 255)
    draw = ImageDraw.Draw(stamp)
    draw.ellipse((1_150, 2_060, 1_450, 2_250), outline=0, width=6)
    draw.text((1_200, 2_130), "RECEIVED", 0, _font(36))
    draw.line([(250 + 5 * step, 2_180 + (step * 37 % 50)) for step in range(80)], fill=0, width=3)
    page = ImageChops.darker(page, stamp.point([196 if grey < 128 else 255 for grey in range(256)]))
    dots = cleaned(_grained(page, 3), Y_DPI_FINE).dots
    assert _found(dots, stamp) > 0.95


def test_pale_ink_across_black_letters_stays() -> None:
    page, pen = _letter(240, 20), Image.new("L", SIZE_PX, 255)
    ImageDraw.Draw(pen).line([(250, 600), (900, 900), (1_300, 500)], fill=0, width=5)
    page = ImageChops.darker(page, pen.point([150 if grey < 128 else 255 for grey in range(256)]))
    assert _found(cleaned(_grained(page, 3), Y_DPI_FINE).dots, pen) > 0.95


@pytest.mark.parametrize("marker", [225, 190, 140])
def test_a_highlighted_line_is_read_on_white(marker: int) -> None:
    page = _letter(245, 30)
    for line in (5, 6, 20):
        strip = Image.new("L", (1_100, 46), marker)
        top_px = 244 + line * 44
        page.paste(ImageChops.darker(page.crop((180, top_px, 1_280, top_px + 46)), strip), (180, top_px))
    dots = cleaned(_grained(page, 2), Y_DPI_FINE).dots
    assert _found(dots, _letter()) > 0.97
    assert _ink_share(dots) < 1.6 * _ink_share(_letter().point([0] * 140 + [255] * 116))


def test_a_black_box_stays_black_with_its_white_letters() -> None:
    page = _letter(240, 30)
    draw = ImageDraw.Draw(page)
    draw.rectangle((200, 60, 1_500, 180), fill=35)
    draw.text((300, 90), "NOTICE OF HEARING", 235, _font(60))
    dots = cleaned(_grained(page, 3), Y_DPI_FINE).dots
    assert _ink_share(dots, (1_150, 70, 1_490, 170)) > 0.97
    assert 0.5 < _ink_share(dots, (300, 90, 900, 160)) < 0.9


def test_a_photo_among_letters_keeps_its_shades_and_its_place() -> None:
    page = _letter(245, 30)
    page.paste(half_tone_photo(1_000, 700, 4), (300, 900))
    dots = cleaned(page, Y_DPI_FINE).dots
    smooth = dots.crop((300, 900, 1_300, 1_600)).resize((25, 18), Image.Resampling.BOX)
    seen = half_tone_photo(1_000, 700, 4).resize((25, 18), Image.Resampling.BOX)
    apart = ImageChops.difference(smooth, seen).histogram()
    assert sum(apart[:50]) > 0.85 * 25 * 18
    letters = _letter()
    letters.paste(255, (260, 860, 1_340, 1_640))
    assert _found(dots, letters) > 0.97
    assert _ink_share(dots, (1_400, 900, 1_700, 1_600)) < 0.02


# How it lies.


@pytest.mark.parametrize("quality", ["normal", "high", "very_high"])
@pytest.mark.parametrize("askew_deg", [-2.5, -0.6, 0.5, 1.7])
def test_a_letter_that_lies_askew_is_straightened(askew_deg: float, quality: str) -> None:
    y_dpi = Y_DPI[quality]
    square = (FAX_WIDTH_PX, round(SIZE_PX[1] * X_DPI / Y_DPI_FINE))
    askew = _letter(235, 40).resize(square).rotate(askew_deg, Image.Resampling.BICUBIC, fillcolor=235)
    page = askew.resize((FAX_WIDTH_PX, round(askew.height * y_dpi / X_DPI)))
    assert abs(skew_deg(cleaned(page, y_dpi).dots, X_DPI, y_dpi)) < 0.3
    assert skew_deg(page, X_DPI, y_dpi) == pytest.approx(-askew_deg, abs=0.2)


def test_a_straight_letter_and_a_photo_are_not_turned() -> None:
    assert skew_deg(_letter(), X_DPI, Y_DPI_FINE) == 0
    assert skew_deg(half_tone_photo(*SIZE_PX, 3), X_DPI, Y_DPI_FINE) == 0


@pytest.mark.parametrize("width_px", [12, 30, 90])
def test_the_dark_edge_of_a_scanner_goes_and_letters_near_it_stay(width_px: int) -> None:
    page = _letter(235, 40)
    draw = ImageDraw.Draw(page)
    draw.polygon([(0, 0), (width_px, 0), (width_px // 2, 2_349), (0, 2_349)], fill=30)
    draw.rectangle((0, 0, FAX_WIDTH_PX, width_px), fill=30)
    draw.text((170, 200), "Near the edge", 40, _font(30))
    dots = cleaned(_grained(page, 3), Y_DPI_FINE).dots
    assert _ink_share(dots, (0, 0, 140, 2_349)) < 0.002
    assert _ink_share(dots, (0, 0, FAX_WIDTH_PX, 140)) < 0.002
    assert _ink_share(dots, (170, 200, 360, 240)) > 0.08


def test_a_scan_that_lies_askew_with_its_dark_edge_keeps_nothing_of_it() -> None:
    page = _letter(200, 40)
    ImageDraw.Draw(page).rectangle((0, 0, 28, 2_349), fill=30)
    page = page.rotate(0.7, Image.Resampling.BICUBIC, fillcolor=30)
    dots = cleaned(_grained(page, 3), Y_DPI_FINE).dots
    assert _ink_share(dots, (0, 0, 140, 2_349)) < 0.002
    assert _ink_share(dots, (1_600, 0, FAX_WIDTH_PX, 2_349)) < 0.002


def test_a_letterhead_on_a_dark_bar_over_the_edge_stays() -> None:
    page = _letter(240, 30)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, FAX_WIDTH_PX, 190), fill=40)
    draw.text((150, 60), "Miller & Sons, Attorneys at Law", 240, _font(70))
    dots = cleaned(_grained(page, 3), Y_DPI_FINE).dots
    assert _ink_share(dots, (0, 0, FAX_WIDTH_PX, 190)) > 0.6
    assert 0.3 < _ink_share(dots, (150, 70, 1_200, 130)) < 0.9


def test_what_a_letter_was_photographed_on_goes() -> None:
    picture = office.phone_photo(7)
    document = pypdfium2.PdfDocument(picture.pdf)
    page = document[0]
    grey = page.render(scale=FAX_WIDTH_PX / page.get_width(), grayscale=True).to_pil().convert("L")
    page.close()
    document.close()
    dots = cleaned(grey, Y_DPI_FINE).dots
    assert _ink_share(dots, (0, 0, 60, dots.height)) < 0.002
    assert _ink_share(dots) < 0.2


@pytest.mark.parametrize("paper", [255, 230])
def test_a_page_with_nothing_on_it_is_called_blank_and_one_with_a_few_words_is_not(paper: int) -> None:
    blank = _grained(Image.new("L", SIZE_PX, paper), 4)
    assert cleaned(blank, Y_DPI_FINE).is_blank
    ImageDraw.Draw(blank).text((800, 1_100), "Page 2", 40, _font(30))
    assert not cleaned(blank, Y_DPI_FINE).is_blank


# Whole documents.


def _scan(page: Image.Image) -> bytes:
    out = io.BytesIO()
    page.save(out, "JPEG", quality=80)
    made: bytes = img2pdf.convert(out.getvalue(), layout_fun=img2pdf.get_layout_fun((595.28, 841.89)))
    return made


def _joined(*documents: bytes) -> bytes:
    with pikepdf.new() as whole:
        for each in documents:
            with pikepdf.open(io.BytesIO(each)) as part:
                whole.pages.extend(part.pages)
        out = io.BytesIO()
        whole.save(out)
        return out.getvalue()


@pytest.fixture
def dots_of(worker: WorkerClient) -> Callable[[Path], list[bytes]]:
    return lambda path: list(worker.fax_dots(path, pages=9, y_dpi=Y_DPI_FINE, black_threshold_pct=60))


def test_scans_are_cleaned_and_pages_of_text_stay_byte_for_byte(
    worker: WorkerClient, put: Put, dots_of: Callable[[Path], list[bytes]]
) -> None:
    blank = Image.new("L", (1_654, 2_339), 235)
    path = put(_joined(office.text(1).pdf, _scan(_grained(_letter(230, 40), 4)), _scan(blank)))
    made = path.with_name("clean.pdf")
    found = clean_up([worker], path, made, y_dpi=Y_DPI_FINE)
    assert (found.pages, found.blank_pages) == ((2, 3), (3,))
    assert scans_among(worker, path, [0, 1, 2]) == [1, 2]
    before, after = dots_of(path), dots_of(made)
    assert after[0] == before[0]
    with pikepdf.open(path) as one, pikepdf.open(made) as other:
        assert one.pages[0].Contents.read_bytes() == other.pages[0].Contents.read_bytes()
    assert not any(after[2])


def test_what_is_cleaned_goes_dot_for_dot_at_any_threshold_and_in_shades(
    worker: WorkerClient, put: Put
) -> None:
    path = put(office.phone_photo(2).pdf)
    made = path.with_name("clean.pdf")
    clean_up([worker], path, made, y_dpi=Y_DPI_FINE)
    ways = [
        b"".join(worker.fax_dots(made, y_dpi=Y_DPI_FINE, black_threshold_pct=pct)) for pct in (5, 95, None)
    ]
    assert ways[0] == ways[1] == ways[2]


def test_a_scan_in_black_and_white_has_its_dots_already(worker: WorkerClient, put: Put) -> None:
    out = io.BytesIO()
    _letter().convert("1").save(out, "PNG")
    path = put(img2pdf.convert(out.getvalue()))
    found = clean_up([worker], path, path.with_name("clean.pdf"), y_dpi=Y_DPI_FINE)
    assert found.pages == ()


def test_a_scan_on_grey_paper_takes_a_fraction_of_the_line(
    worker: WorkerClient, put: Put, dots_of: Callable[[Path], list[bytes]]
) -> None:
    path = put(office.dark_scan(3).pdf)
    made = path.with_name("clean.pdf")
    clean_up([worker], path, made, y_dpi=Y_DPI_FINE)
    shades = b"".join(worker.fax_dots(path, y_dpi=Y_DPI_FINE, black_threshold_pct=None))
    (clean,) = dots_of(made)
    rows = len(clean) * 8 // FAX_WIDTH_PX
    assert len(g4.encoded(clean, FAX_WIDTH_PX, rows)) < 0.2 * len(g4.encoded(shades, FAX_WIDTH_PX, rows))
