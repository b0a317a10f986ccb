"""What FaxDesk says of pages before they are faxed: what would be lost, and what setting suits them."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import img2pdf
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.page_analysis import analyse
from faxdesk.domain import words
from faxdesk.domain.document.advice import PageWarning, Remedy, page_warnings
from faxdesk.domain.document.page_analysis import STEPS, FlatColour, PageAnalysis, PageKind
from faxdesk.domain.document.recommendation import advised_warnings, recommend
from faxdesk.domain.options import FaxOptions, Quality
from tests.documents import corpus
from tests.documents.conftest import Put

Draw = Callable[[canvas.Canvas], None]
Analyse = Callable[..., PageAnalysis]

GREY = FaxOptions()
DEFAULT = FaxOptions(monochrome=True)


def mono(threshold_pct: int) -> FaxOptions:
    return FaxOptions(monochrome=True, black_threshold_pct=threshold_pct)


def _page(*draw: Draw, size_pt: tuple[float, float] = (612, 792)) -> bytes:
    out = io.BytesIO()
    pad = canvas.Canvas(out, pagesize=size_pt, invariant=True)
    for each in draw:
        each(pad)
    pad.showPage()
    pad.save()
    return out.getvalue()


def _text(grey: float = 0.0, *, size_pt: float = 11, lines: range = range(40)) -> Draw:
    def draw(pad: canvas.Canvas) -> None:
        pad.setFillGray(grey)
        pad.setFont("Helvetica", size_pt)
        for line in lines:
            pad.drawString(72, 720 - 16 * line, "Please send the signed form back to us by the end of May.")

    return draw


def _box(grey: float, *, height_pt: float = 60, bottom_pt: float = 300) -> Draw:
    def draw(pad: canvas.Canvas) -> None:
        pad.setFillGray(grey)
        pad.rect(72, bottom_pt, 468, height_pt, stroke=0, fill=1)

    return draw


def _fields(grey: float, *, height_pt: float = 50, count: int = 8) -> Draw:
    """Grey boxes with one line of writing in each."""

    def draw(pad: canvas.Canvas) -> None:
        pad.setFont("Helvetica", 11)
        for index in range(count):
            bottom_pt = 680 - 70 * index
            pad.setFillGray(grey)
            pad.rect(60, bottom_pt, 470, height_pt, stroke=0, fill=1)
            pad.setFillGray(0)
            pad.drawString(70, bottom_pt + height_pt / 2 - 4, f"Field {index}: name of the patient")

    return draw


def _sideways(pad: canvas.Canvas) -> None:
    pad.rotate(90)
    pad.setFont("Helvetica", 12)
    for line in range(20):
        pad.drawString(72, -100 - 18 * line, "Please send the signed form back to us by the end of May.")


def _rules(width_pt: float, grey: float, *, count: int = 8) -> Draw:
    def draw(pad: canvas.Canvas) -> None:
        pad.setStrokeGray(grey)
        pad.setLineWidth(width_pt)
        for index in range(count):
            pad.line(72, 100.3 + 70.7 * index, 540, 100.3 + 70.7 * index)

    return draw


def _bars(*colours: tuple[float, float, float]) -> Draw:
    def draw(pad: canvas.Canvas) -> None:
        for index, colour in enumerate(colours):
            pad.setFillColorRGB(*colour)
            pad.rect(100 + 90 * index, 200, 70, 200 + 30 * index, stroke=0, fill=1)

    return draw


def _photo(pad: canvas.Canvas) -> None:
    noise = Image.effect_noise((60, 60), 120).resize((600, 600), Image.Resampling.BICUBIC)
    pad.drawImage(ImageReader(noise.filter(ImageFilter.GaussianBlur(6))), 100, 200, 400, 400)


def _scan(*, blank: bool = False, tint: int = 244) -> bytes:
    """An ordinary scan in colours: slightly tinted, slightly noisy, slightly soft."""
    noise = random.Random(4)
    page = Image.new("L", (1_275, 1_650), tint)
    if not blank:
        for line in range(40):
            x_px = 150
            while x_px < 1_100:
                width_px = noise.randrange(2, 14)
                page.paste(40, (x_px, 150 + 34 * line, x_px + 3, 168 + 34 * line))
                page.paste(40, (x_px, 158 + 34 * line, x_px + width_px, 161 + 34 * line))
                x_px += width_px + noise.randrange(4, 20)
    page = page.filter(ImageFilter.GaussianBlur(0.8))
    grain = Image.effect_noise(page.size, 9)
    page = Image.blend(page, grain, 0.06).point([min(255, round(value * 1.03)) for value in range(256)])
    out = io.BytesIO()
    page.convert("RGB").save(out, "JPEG", quality=75)
    made: bytes = img2pdf.convert([out.getvalue()], layout_fun=img2pdf.get_layout_fun((612, 792)))
    return made


@pytest.fixture
def analysed(worker: WorkerClient, put: Put) -> Analyse:
    """Look at the first page of a document made of these bytes."""

    def first(content: bytes) -> PageAnalysis:
        [found] = analyse(worker, put(content), [0])
        return found

    return first


def _codes(found: PageAnalysis, options: FaxOptions) -> list[str]:
    warnings = page_warnings(found, options)
    for warning in warnings:
        assert words.text(warning.message)
        if warning.remedy_message is not None:
            assert words.text(warning.remedy_message)
    return [warning.code for warning in warnings]


# No false alarms.


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(_page(_text()), id="letter"),
        pytest.param(_page(_text(size_pt=8)), id="small_letter"),
        pytest.param(_page(_text(lines=range(1))), id="one_line"),
        pytest.param(_page(_box(0.85), _text(), _rules(0.75, 0)), id="form"),
        pytest.param(_page(_text(), _rules(0.5, 0)), id="letter_with_rules"),
        pytest.param(_page(_bars((0.1, 0.2, 0.6)), _text()), id="one_coloured_bar"),
        pytest.param(_scan(), id="scan"),
        pytest.param((corpus.FILES / "libreoffice.pdf").read_bytes(), id="libreoffice"),
        pytest.param((corpus.FILES / "cairo.pdf").read_bytes(), id="cairo"),
    ],
)
def test_nothing_is_said_of_an_ordinary_page(analysed: Analyse, content: bytes) -> None:
    found = analysed(content)
    suits = recommend([found])
    assert suits is not None
    assert suits.black_threshold_pct is not None
    for options in (GREY, mono(suits.black_threshold_pct), mono(min(95, suits.black_threshold_pct + 10))):
        assert _codes(found, options) == []


# What would be lost.


@pytest.mark.parametrize(
    ("content", "is_empty"),
    [
        (_page(), True),
        (_scan(blank=True), True),
        (_page(_text(lines=range(1))), False),
        (_page(_rules(0.5, 0, count=1)), False),
        (_page(_box(0.0, height_pt=30)), False),
    ],
    ids=["nothing", "blank_scan", "one_line", "one_rule", "a_box"],
)
def test_an_empty_page_is_found_and_no_other(analysed: Analyse, content: bytes, is_empty: bool) -> None:
    warnings = page_warnings(analysed(content), DEFAULT)
    assert (Remedy.LEAVE_OUT_PAGE in [warning.remedy for warning in warnings]) == is_empty


def test_a_grey_background_at_a_high_threshold_would_arrive_black(analysed: Analyse) -> None:
    assert _codes(analysed(_page(_box(0.85, height_pt=200), _text())), DEFAULT) == ["drowned_text"]
    tinted = analysed(_scan(tint=225))
    [warning] = [each for each in page_warnings(tinted, DEFAULT) if each.code == "nearly_black"]
    assert warning.remedy is Remedy.SET_THRESHOLD
    assert warning.threshold_pct is not None
    assert _codes(tinted, mono(warning.threshold_pct)) == []


@pytest.mark.parametrize("height_pt", [14, 20, 50])
@pytest.mark.parametrize("grey", [0.6, 0.7, 0.8, 0.9])
@pytest.mark.parametrize("lines", [0, 6], ids=["fields_alone", "with_text"])
def test_text_that_drowns_in_its_grey_box_is_found_and_saved(
    analysed: Analyse, grey: float, height_pt: float, lines: int
) -> None:
    found = analysed(_page(_fields(grey, height_pt=height_pt), _text(lines=range(-1, lines - 1))))
    [warning] = page_warnings(found, mono(95))
    assert (warning.code, warning.remedy) == ("drowned_text", Remedy.SET_THRESHOLD)
    assert warning.threshold_pct is not None
    assert 20 < warning.threshold_pct < 100 * grey
    suits = recommend([found])
    assert suits is not None
    assert suits.black_threshold_pct is not None
    assert suits.black_threshold_pct < 100 * grey
    assert suits.reason.code == "advice.because_form"
    for threshold_pct in (warning.threshold_pct, suits.black_threshold_pct):
        assert _codes(found, mono(threshold_pct)) == []
    assert _codes(found, GREY) == []


def _scanned_form(grey: int, noise: int) -> bytes:
    """Grey boxes with writing in them, and a few lines of it on paper, as a scanner sees them."""
    page = Image.new("L", (1_700, 2_200), 245)
    pen = ImageDraw.Draw(page)
    font = ImageFont.load_default(32)
    for field in range(8):
        pen.rectangle((150, 300 + 150 * field, 1_500, 390 + 150 * field), fill=grey)
        pen.text((170, 325 + 150 * field), f"Field {field}: name of the patient", fill=30, font=font)
    for line in range(12):
        pen.text((150, 1_550 + 45 * line), "Please send the signed form back by May.", fill=30, font=font)
    page = page.filter(ImageFilter.GaussianBlur(0.8))
    page = ImageChops.add(page, Image.effect_noise(page.size, noise), 1, -128)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=80)
    made: bytes = img2pdf.convert([out.getvalue()], layout_fun=img2pdf.get_layout_fun((612, 792)))
    return made


@pytest.mark.parametrize("noise", [2, 4])
@pytest.mark.parametrize("grey", [150, 190, 210])
def test_a_scanned_forms_boxes_stay_white_with_what_is_recommended(
    analysed: Analyse, grey: int, noise: int
) -> None:
    found = analysed(_scanned_form(grey, noise))
    assert {"drowned_text", "nearly_black"} & set(_codes(found, mono(95)))
    suits = recommend([found])
    assert suits is not None
    assert suits.black_threshold_pct is not None
    # Well below the boxes: a threshold close to them would leave them speckled.
    assert 25 < suits.black_threshold_pct < 100 * grey / 255 - 10
    assert _codes(found, mono(suits.black_threshold_pct)) == []


def test_white_text_on_black_and_large_letters_do_not_drown(analysed: Analyse) -> None:
    def white_on_black(pad: canvas.Canvas) -> None:
        pad.rect(60, 500, 470, 200, fill=1)
        _text(1.0, lines=range(4, 12))(pad)

    def headlines(pad: canvas.Canvas) -> None:
        pad.setFont("Helvetica-Bold", 60)
        for line in range(8):
            pad.drawString(60, 700 - 80 * line, "MINUTES")

    for draw in (white_on_black, headlines):
        assert "drowned_text" not in _codes(analysed(_page(draw)), mono(95))


def test_a_black_page_stays_black_at_any_threshold(analysed: Analyse) -> None:
    found = analysed(_page(lambda pad: pad.rect(0, 0, 612, 792, fill=1)))
    [warning] = page_warnings(found, mono(30))
    assert (warning.code, warning.remedy) == ("nearly_black", Remedy.TURN_MONOCHROME_OFF)
    assert _codes(found, GREY) == ["nearly_black"]


def test_a_page_of_pale_text_would_arrive_blank(analysed: Analyse) -> None:
    found = analysed(_page(_text(0.6)))
    [warning] = page_warnings(found, mono(40))
    assert (warning.code, warning.remedy) == ("nearly_white", Remedy.SET_THRESHOLD)
    assert warning.threshold_pct is not None
    assert 60 < warning.threshold_pct < 80
    assert _codes(found, mono(warning.threshold_pct)) == []


def test_a_grey_paragraph_that_the_threshold_would_erase_is_found(analysed: Analyse) -> None:
    found = analysed(_page(_text(lines=range(20)), _text(0.65, size_pt=8, lines=range(25, 33))))
    [warning] = page_warnings(found, mono(50))
    assert (warning.code, warning.remedy) == ("faint_text", Remedy.SET_THRESHOLD)
    assert warning.threshold_pct is not None
    assert _codes(found, mono(warning.threshold_pct)) == []
    assert _codes(found, GREY) == ["dotted_text"]
    assert _codes(found, DEFAULT) == []


def test_pale_hairlines_would_disappear_and_bold_ones_stay(analysed: Analyse) -> None:
    found = analysed(_page(_text(lines=range(5)), _rules(0.2, 0.75)))
    [warning] = page_warnings(found, mono(50))
    assert warning.code == "hairlines"
    assert _codes(analysed(_page(_text(lines=range(5)), _rules(1.5, 0))), mono(50)) == []


def test_colours_that_become_the_same_black_are_found(analysed: Analyse) -> None:
    found = analysed(_page(_bars((0.8, 0, 0), (0, 0.45, 0), (0, 0, 0.9)), _text(lines=range(10))))
    assert "alike_colours" in _codes(found, mono(60))
    apart = analysed(_page(_bars((0.6, 0, 0), (0.7, 1, 0.2)), _text(lines=range(10))))
    assert _codes(apart, GREY) == []
    [warning] = page_warnings(apart, mono(95))
    assert (warning.code, warning.remedy) == ("alike_colours", Remedy.TURN_MONOCHROME_OFF)


def test_no_setting_is_proposed_that_makes_a_dark_area_disappear(analysed: Analyse) -> None:
    found = analysed(_page(_bars((0.85, 0.1, 0.1), (0.1, 0.55, 0.1)), _text(lines=range(3))))
    for threshold_pct in range(30, 96):
        assert "alike_colours" in _codes(found, mono(threshold_pct))
    advice = recommend([found])
    assert advice is not None
    assert advice.black_threshold_pct is not None
    assert advice.black_threshold_pct > 40
    assert advice.reason.code == "advice.because_text"
    [warning] = advised_warnings(found, DEFAULT, advice)
    assert (warning.code, warning.remedy) == ("alike_colours", None)


def test_shades_of_one_colour_and_photos_are_no_matter(analysed: Analyse) -> None:
    shades = analysed(_page(_bars((0.1, 0.1, 0.5), (0.3, 0.3, 0.9), (0.6, 0.6, 1)), _text(lines=range(10))))
    assert _codes(shades, mono(60)) == []
    assert "alike_colours" not in _codes(analysed(_page(_photo)), mono(60))


def test_a_page_much_wider_than_tall_is_found_and_slides_are_not(analysed: Analyse) -> None:
    assert _codes(analysed(_page(_text(lines=range(20)), size_pt=(1_684, 760))), mono(60)) == ["wide_page"]
    assert _codes(analysed(_page(_text(lines=range(20)), size_pt=(960, 540))), mono(60)) == []


# What suits the document.


@pytest.mark.parametrize(
    ("content", "quality", "is_mono", "reason"),
    [
        (_page(_text()), Quality.HIGH, True, "text"),
        (_page(_text(size_pt=5)), Quality.VERY_HIGH, True, "fine_print"),
        (_page(_sideways), Quality.HIGH, True, "text"),
        (_page(_box(0.8, height_pt=100), _text()), Quality.HIGH, True, "form"),
        (_page(_photo, _text(lines=range(8))), Quality.HIGH, False, "photo"),
        (_scan(), Quality.HIGH, True, "text"),
    ],
    ids=["text", "fine_print", "sideways", "form", "photo", "scan"],
)
def test_each_kind_of_document_gets_the_setting_that_suits_it(
    analysed: Analyse, content: bytes, quality: Quality, is_mono: bool, reason: str
) -> None:
    found = recommend([analysed(content)])
    assert found is not None
    assert (found.quality, found.monochrome) == (quality, is_mono)
    assert found.reason.code == f"advice.because_{reason}"
    assert words.text(found.reason)
    assert (found.black_threshold_pct is not None) == is_mono


def test_the_threshold_for_a_form_leaves_its_boxes_white_and_keeps_its_text(analysed: Analyse) -> None:
    found = analysed(_page(_box(0.7, height_pt=200), _text()))
    assert found.kind is PageKind.FORM
    assert 30 <= found.threshold_pct < 70


def test_nothing_is_recommended_for_nothing(analysed: Analyse) -> None:
    assert recommend([analysed(_page())]) is None
    assert recommend([]) is None


# One adviser: the fax's recommendation and the pages' remedies are the same.


def _pressed(warning: PageWarning, options: FaxOptions) -> FaxOptions:
    is_mono = warning.remedy is Remedy.SET_THRESHOLD
    return replace(options, monochrome=is_mono, black_threshold_pct=warning.threshold_pct)


def _assert_advice_agrees(analyses: Sequence[PageAnalysis]) -> None:
    """After Use no page proposes another setting; a page's remedy sets what is recommended."""
    advice = recommend(analyses)
    assert advice is not None
    assert words.text(advice.reason)
    used = FaxOptions(monochrome=advice.monochrome, black_threshold_pct=advice.black_threshold_pct)
    settings = {Remedy.SET_THRESHOLD, Remedy.TURN_MONOCHROME_OFF}
    for found in analyses:
        after_use = advised_warnings(found, used, advice)
        assert not [warning for warning in after_use if warning.remedy in settings]
        for options in (GREY, *(mono(pct) for pct in range(1, 101))):
            for warning in advised_warnings(found, options, advice):
                if warning.remedy in settings:
                    assert _pressed(warning, options) == used
                    assert warning.code not in {each.code for each in after_use}


PAGES = {
    "letter": _page(_text()),
    "grey_form": corpus.grey_form(),
    "qt": (corpus.FILES / "qt.pdf").read_bytes(),
    "pale_text": _page(_text(0.6)),
    "grey_paragraph": _page(_text(lines=range(20)), _text(0.65, size_pt=8, lines=range(25, 33))),
    "hairlines": _page(_text(lines=range(5)), _rules(0.2, 0.75)),
    "chart": _page(_bars((0.6, 0, 0), (0.7, 1, 0.2)), _text(lines=range(10))),
    "alike": _page(_bars((0.8, 0, 0), (0, 0.45, 0), (0, 0, 0.9)), _text(lines=range(10))),
    "tinted_scan": _scan(tint=225),
    "dark_boxes": _page(_box(0.5, height_pt=300), _text()),
    "black": _page(lambda pad: pad.rect(0, 0, 612, 792, fill=1)),
    "photo": _page(_photo, _text(lines=range(8))),
    "empty": _page(),
    "wide": _page(_text(lines=range(20)), size_pt=(1_684, 760)),
}


def test_no_page_and_no_pair_of_pages_is_advised_in_circles(analysed: Analyse) -> None:
    analyses = {name: analysed(content) for name, content in PAGES.items()}
    for name, one in analyses.items():
        for other in analyses.values():
            if name != "empty":
                _assert_advice_agrees([one, other])
    _assert_advice_agrees(list(analyses.values()))


def test_no_pages_of_any_kind_are_advised_in_circles() -> None:
    chance = random.Random(7)
    kinds = [kind for kind in PageKind if kind is not PageKind.EMPTY]
    for _ in range(60):
        analyses = [
            _any_analysis(chance, page, chance.choice(kinds)) for page in range(chance.randrange(1, 4))
        ]
        _assert_advice_agrees(analyses)


def _any_analysis(chance: random.Random, page: int, kind: PageKind) -> PageAnalysis:
    def rising(most: int) -> tuple[int, ...]:
        return tuple(sorted(chance.randrange(most + 1) for _ in range(STEPS)))

    details, lines = chance.randrange(400), chance.randrange(60)
    faintest_pct = chance.randrange(20, 100)
    lost = [0 if pct >= faintest_pct else each for pct, each in enumerate(reversed(rising(details)))]
    return PageAnalysis(
        page=page,
        kind=kind,
        width_pt=612,
        height_pt=792,
        ink=rising(chance.choice((4_000, 9_000))),
        details=details,
        lost_details=tuple(lost),
        lost_things=tuple(reversed(rising(details))) if chance.random() < 0.3 else (0,) * STEPS,
        drowned_details=rising(details),
        drowned_things=rising(4) if chance.random() < 0.3 else (0,) * STEPS,
        boxes=rising(900),
        lines=lines,
        lost_lines=tuple(reversed(rising(lines))),
        has_fine_print=chance.random() < 0.3,
        threshold_pct=chance.randrange(30, 96),
        colours=(
            FlatColour(share=300, red=200, green=0, blue=0, grey=chance.randrange(256)),
            FlatColour(share=300, red=0, green=200, blue=0, grey=chance.randrange(256)),
        )[: chance.randrange(3)],
    )


def test_what_is_recommended_is_not_warned_about(analysed: Analyse) -> None:
    for name in ("letter", "grey_form", "qt", "pale_text", "grey_paragraph", "hairlines", "tinted_scan"):
        found = analysed(PAGES[name])
        advice = recommend([found])
        assert advice is not None
        assert advice.black_threshold_pct is not None, name
        assert _codes(found, mono(advice.black_threshold_pct)) == [], name


def test_one_photo_in_a_long_fax_keeps_the_shades_and_is_named(analysed: Analyse) -> None:
    letter, photo = analysed(PAGES["letter"]), analysed(PAGES["photo"])
    advice = recommend([letter, letter, letter, photo, letter], [1, 2, 3, 4, 5])
    assert advice is not None
    assert (advice.monochrome, advice.quality) == (False, None)
    assert words.text(advice.reason).startswith(
        "Page 4 has a photo: black and white would turn it into blots"
    )
    [warning] = advised_warnings(photo, mono(60), advice)
    assert (warning.code, warning.remedy) == ("photo_blots", Remedy.TURN_MONOCHROME_OFF)
    assert page_warnings(photo, GREY) == ()


def test_of_a_sampled_fax_no_pages_are_counted(analysed: Analyse) -> None:
    photo = analysed(PAGES["photo"])
    for is_sample, start in ((False, "2 pages have photos, the first is page 3"), (True, "Page 3, for one,")):
        advice = recommend([photo, photo], [3, 9], is_sample=is_sample)
        assert advice is not None
        assert words.text(advice.reason).startswith(start)


# How it is asked for.


def test_pages_that_are_not_there_are_left_out_and_the_others_come_in_order(
    worker: WorkerClient, put: Put
) -> None:
    found = list(analyse(worker, put(corpus.reportlab_text(11)), [10, 3, 99, 4]))
    assert [each.page for each in found] == [10, 3, 4]


def test_looking_ends_when_nobody_wants_to_know_any_more(worker: WorkerClient, put: Put) -> None:
    seen: list[PageAnalysis] = []
    path = put(corpus.reportlab_text(20))
    seen.extend(analyse(worker, path, range(20), is_stopped=lambda: True))
    assert seen == []
    pages = analyse(worker, path, range(20), is_stopped=lambda: len(seen) >= 8)
    for each in pages:
        seen.append(each)  # noqa: PERF402 - it is looked at in between
    assert len(seen) == 8


def test_a_file_that_cannot_be_drawn_is_told(worker: WorkerClient, put: Put) -> None:
    with pytest.raises(WorkerFailure):
        list(analyse(worker, put(b"no pdf"), [0]))
