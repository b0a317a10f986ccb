"""Advice counts things: a stamp, a signature, a marked line, however small a part of its page it is."""

import io
import math
import random
from collections.abc import Callable
from pathlib import Path

import img2pdf
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.own_dots import own_dots
from faxdesk.documents.page_analysis import analyse
from faxdesk.documents.raster.onebit import black_cutoff_of
from faxdesk.domain.document.advice import Remedy, page_warnings
from faxdesk.domain.document.page_analysis import PageAnalysis, PageKind
from faxdesk.domain.document.recommendation import advised_warnings, recommend
from faxdesk.domain.options import FaxOptions, Quality
from tests.documents import corpus
from tests.documents.conftest import Put
from tests.documents.test_analysis import GREY, _page, _text, mono

Analyse = Callable[[bytes], PageAnalysis]
A4 = (1_240, 1_754)


@pytest.fixture
def analysed(worker: WorkerClient, put: Put) -> Analyse:
    def first(content: bytes) -> PageAnalysis:
        [found] = analyse(worker, put(content), [0])
        return found

    return first


def codes(found: PageAnalysis, options: FaxOptions) -> set[str]:
    return {warning.code for warning in page_warnings(found, options)}


def advised_pct(found: PageAnalysis) -> int:
    """The threshold that is recommended; nothing is said of the page then."""
    advice = recommend([found])
    assert advice is not None
    assert advice.black_threshold_pct is not None, advice.reason.code
    assert codes(found, mono(advice.black_threshold_pct)) == set()
    return advice.black_threshold_pct


def _strip(grey: float, *, line: int, width_pt: float = 300, height_pt: float = 14) -> Callable[..., None]:
    def draw(pad: canvas.Canvas) -> None:
        pad.setFillGray(grey)
        pad.rect(72, 717 - 16 * line, width_pt, height_pt, stroke=0, fill=1)

    return draw


@pytest.mark.parametrize("grey", [0.75, 0.8, 0.85, 0.9])
@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_marked_line_that_would_turn_black_is_said_and_the_advice_stays_below_it(
    analysed: Analyse, grey: float, count: int
) -> None:
    strips = [_strip(grey, line=10 + 4 * each) for each in range(count)]
    found = analysed(_page(*strips, _text()))
    [warning] = page_warnings(found, mono(95))
    assert (warning.code, warning.remedy) == ("drowned_text", Remedy.SET_THRESHOLD)
    assert advised_pct(found) < 100 * grey - 2
    assert codes(found, GREY) == set()


@pytest.mark.parametrize("grey", [0.75, 0.85])
def test_a_short_mark_over_a_name_is_one_too(analysed: Analyse, grey: float) -> None:
    found = analysed(_page(_strip(grey, line=12, width_pt=60), _text()))
    assert codes(found, mono(95)) == {"drowned_text"}
    assert advised_pct(found) < 100 * grey - 2


def scan(
    *draw: Callable[[Image.Image, ImageDraw.ImageDraw], None], paper: int = 250, noise: int = 3
) -> bytes:
    """A letter of thirty lines with more drawn upon it, as a scanner sees it."""
    page = Image.new("L", A4, paper)
    pen = ImageDraw.Draw(page)
    font = ImageFont.load_default(20)
    for line in range(30):
        pen.text((120, 130 + 35 * line), "The parties agree to what is written here.", fill=20, font=font)
    for each in draw:
        each(page, pen)
    page = ImageChops.add(page.filter(ImageFilter.GaussianBlur(0.7)), Image.effect_noise(A4, noise), 1, -128)
    return pdf_of(page)


def pdf_of(page: Image.Image) -> bytes:
    out = io.BytesIO()
    page.convert("RGB").save(out, "JPEG", quality=75)
    made: bytes = img2pdf.convert([out.getvalue()], layout_fun=img2pdf.get_layout_fun((595, 842)))
    return made


def marker(_page: Image.Image, pen: ImageDraw.ImageDraw) -> None:
    for line in (6, 13):
        pen.rectangle((115, 126 + 35 * line, 560, 156 + 35 * line), fill=205)
        font = ImageFont.load_default(20)
        pen.text((120, 130 + 35 * line), "The parties agree to what is written here.", fill=20, font=font)


def stamp(grey: int) -> Callable[[Image.Image, ImageDraw.ImageDraw], None]:
    def draw(_page: Image.Image, pen: ImageDraw.ImageDraw) -> None:
        pen.ellipse((800, 1_380, 1_040, 1_560), outline=grey, width=4)
        pen.text((850, 1_455), "RECEIVED", fill=grey, font=ImageFont.load_default(26))

    return draw


def signature(grey: int) -> Callable[[Image.Image, ImageDraw.ImageDraw], None]:
    def draw(_page: Image.Image, pen: ImageDraw.ImageDraw) -> None:
        points = [(150 + 2 * x, 1_450 + 40 * math.sin(x / 6) * math.cos(x / 31)) for x in range(150)]
        pen.line(points, fill=grey, width=3)

    return draw


def test_a_scanned_markers_lines_are_kept_white(analysed: Analyse) -> None:
    found = analysed(scan(marker))
    assert "drowned_text" in codes(found, mono(95))
    assert advised_pct(found) < 100 * 205 / 255 - 2


@pytest.mark.parametrize("grey", [150, 180, 205])
@pytest.mark.parametrize("drawn", [stamp, signature])
def test_a_light_stamp_or_signature_that_would_be_lost_is_said_and_kept_by_what_is_advised(
    analysed: Analyse, drawn: Callable[[int], Callable[..., None]], grey: int
) -> None:
    found = analysed(scan(drawn(grey)))
    low = mono(round(100 * grey / 255) - 6)
    [warning] = [each for each in page_warnings(found, low) if each.code == "faint_text"]
    assert warning.remedy is Remedy.SET_THRESHOLD
    # Well above its darkest dots: else crumbs of it are left.
    assert black_cutoff_of(advised_pct(found)) > grey + 8
    assert codes(found, GREY) <= {"dotted_text"}


def test_specks_of_a_scanner_are_no_things(analysed: Analyse) -> None:
    def specks(_page: Image.Image, pen: ImageDraw.ImageDraw) -> None:
        chance = random.Random(2)
        for _ in range(25):
            x, y = chance.randrange(A4[0]), chance.randrange(1_300, A4[1])
            pen.ellipse((x, y, x + 4, y + 4), fill=180)

    assert codes(analysed(scan(specks)), mono(60)) == set()


@pytest.mark.parametrize("grey", [0.8, 0.85, 0.9])
def test_a_page_of_pale_text_is_not_empty_and_has_a_remedy(analysed: Analyse, grey: float) -> None:
    found = analysed(_page(_text(grey)))
    assert found.kind is PageKind.TEXT
    for options in (GREY, mono(60)):
        warnings = advised_warnings(found, options, recommend([found]))
        assert warnings
        assert {warning.remedy for warning in warnings} == {Remedy.SET_THRESHOLD}
    assert advised_pct(found) > 100 * grey


# Photographed letters.

Light = Callable[[float, float], float]
LIGHTS: dict[str, Light] = {
    "grey_paper": lambda _x, _y: 0.6,
    "dark_paper": lambda _x, _y: 0.47,
    "from_the_left": lambda x, _y: 0.9 - 0.3 * x,
    "from_a_corner": lambda x, y: 0.85 - 0.45 * (x + y) / 2,
    "shadow_of_a_hand": lambda x, y: 0.9 - 0.45 / (1 + math.exp(-(x + y - 1.2) * 14)),
    "lamp": lambda x, y: 0.9 - 0.7 * ((x - 0.5) ** 2 + (y - 0.5) ** 2),
}


def lit(page: Image.Image, light: Light) -> Image.Image:
    small = Image.new("L", (64, 90))
    small.putdata([round(255 * min(1.0, light(x / 64, y / 90))) for y in range(90) for x in range(64)])
    return ImageChops.multiply(page, small.resize(page.size, Image.Resampling.BICUBIC))


def photographed(
    light: Light, *, noise: int = 6, blur: float = 0.8, table_px: int = 0, lines: int = 34
) -> bytes:
    page = Image.new("L", A4, 255)
    pen = ImageDraw.Draw(page)
    for line in range(lines):
        words = "Please send the signed form back to us by the end of May."
        pen.text((130, 150 + 44 * line), words, fill=40, font=ImageFont.load_default(22))
    if table_px:
        size = (A4[0] + 2 * table_px, A4[1] + 2 * table_px)
        table = ImageChops.add(Image.new("L", size, 70), Image.effect_noise(size, 14), 1, -128)
        table.paste(page, (table_px, table_px))
        page = table.rotate(2, Image.Resampling.BICUBIC, fillcolor=70)
    page = lit(page, light).filter(ImageFilter.GaussianBlur(blur))
    return pdf_of(ImageChops.add(page, Image.effect_noise(page.size, noise), 1, -128))


def assert_is_letter(found: PageAnalysis, *, paper_share: float = 1.0) -> None:
    advice = recommend([found])
    assert advice is not None
    assert (found.kind, advice.monochrome, advice.reason.code) == (
        PageKind.TEXT,
        True,
        "advice.because_text",
    )
    # Letters are a twentieth of a page; much more ink would be its shadow.
    assert 50 < found.ink[advised_pct(found)] < 1_000 + 10_000 * (1 - paper_share)


@pytest.mark.parametrize("light", LIGHTS)
def test_a_photographed_letter_is_a_letter_under_any_light(analysed: Analyse, light: str) -> None:
    assert_is_letter(analysed(photographed(LIGHTS[light])))


def test_a_letter_of_little_light_or_out_of_focus_or_on_a_table_is_one_too(analysed: Analyse) -> None:
    light = LIGHTS["from_the_left"]
    assert_is_letter(analysed(photographed(light, noise=14)))
    assert_is_letter(analysed(photographed(light, blur=1.6)))
    assert_is_letter(analysed(photographed(light, lines=6)))
    assert_is_letter(analysed(photographed(light, table_px=140)), paper_share=0.6)


def _clouds(scale: int) -> Image.Image:
    small = Image.effect_noise((A4[0] // scale, A4[1] // scale), 120)
    return small.resize(A4, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2))


def _skyline() -> Image.Image:
    page, chance, left = lit(Image.new("L", A4, 255), lambda _x, y: 0.35 + 0.6 * y), random.Random(3), 0
    pen = ImageDraw.Draw(page)
    while left < A4[0]:
        width = chance.randrange(30, 140)
        top = A4[1] - chance.randrange(200, 1_200)
        pen.rectangle((left, top, left + width, A4[1]), fill=chance.randrange(10, 90))
        left += width
    return page


PHOTOS: dict[str, Callable[[], Image.Image]] = {
    "clouds": lambda: _clouds(60),
    "leaves": lambda: _clouds(8),
    "sky": lambda: lit(Image.new("L", A4, 255), lambda _x, y: 0.35 + 0.6 * y),
    "skyline": _skyline,
    "dusk": lambda: _clouds(30).point(lambda grey: grey // 2),
}


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_stays_one(analysed: Analyse, name: str) -> None:
    found = analysed(pdf_of(PHOTOS[name]()))
    advice = recommend([found])
    assert advice is not None
    assert (found.kind, advice.monochrome) == (PageKind.PHOTO, False)


# Square codes.


def _code(modules: int, module_px: int) -> Image.Image:
    """A square of modules as in a QR code: by chance, with the marks in its corners."""
    chance = random.Random(9)
    small = Image.new("L", (modules, modules), 255)
    for place in range(modules * modules):
        if chance.random() < 0.5:
            small.putpixel((place % modules, place // modules), 0)
    pen = ImageDraw.Draw(small)
    for x, y in ((0, 0), (modules - 7, 0), (0, modules - 7)):
        pen.rectangle((x, y, x + 6, y + 6), fill=255, outline=0)
        pen.rectangle((x + 2, y + 2, x + 4, y + 4), fill=0)
    return small.resize((modules * module_px, modules * module_px), Image.Resampling.NEAREST)


def with_code(mils: float, modules: int = 25) -> bytes:
    def draw(pad: canvas.Canvas) -> None:
        side_pt = modules * mils * 0.072
        pad.drawImage(ImageReader(_code(modules, 8)), 300.3, 60.7, side_pt, side_pt)

    return _page(_text(lines=range(36)), draw)


@pytest.mark.parametrize("mils", [10, 11.5, 13])
def test_a_small_square_code_needs_very_high_quality(analysed: Analyse, mils: float) -> None:
    found = analysed(with_code(mils))
    [warning] = page_warnings(found, GREY)
    assert (warning.code, warning.remedy) == ("small_codes", Remedy.SET_VERY_HIGH)
    assert codes(found, FaxOptions(quality=Quality.VERY_HIGH)) == set()
    advice = recommend([found])
    assert advice is not None
    assert (advice.quality, advice.reason.code) == (Quality.VERY_HIGH, "advice.because_small_codes")


@pytest.mark.parametrize("mils", [20, 30])
def test_a_large_one_needs_nothing(analysed: Analyse, mils: float) -> None:
    assert codes(analysed(with_code(mils)), GREY) == set()


def test_dots_that_are_a_faxs_already_are_no_code_that_finer_lines_help(
    worker: WorkerClient, analysed: Analyse, tmp_path: Path
) -> None:
    form, dots = tmp_path / "form.pdf", tmp_path / "dots.pdf"
    form.write_bytes(corpus.grey_form())
    assert own_dots([worker], form, dots, y_dpi=196) == (1,)
    assert analysed(dots.read_bytes()).small_codes == 0


def test_no_text_is_taken_for_a_code(analysed: Analyse) -> None:
    for size_pt in (6, 8, 11, 16):
        assert analysed(_page(_text(size_pt=size_pt))).small_codes == 0
