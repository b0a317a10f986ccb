"""Pages that are faxes already go dot for dot, from TIFF or PDF: previewed, sent alone, sent joined."""

import io
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import img2pdf
import pikepdf
import pytest
from PIL import Image, ImageChops, ImageDraw

from faxdesk.documents import checking, making
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.sources import Source
from faxdesk.documents.worker.pages.fax_pictures import fax_picture
from faxdesk.documents.worker.pages.render import opened, placement
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from tests.documents import corpus
from tests.documents.conftest import GUARD, Put

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LINES_DPI: Final = (98, 196, 391)
LENGTHS_IN: Final = {
    "letter": 11.0,
    "letter_with_a_header": 11.163,
    "a4": 11.69,
    "a4_by_t4": 11.668,
    "odd": 12.345,
    "legal": 14.0,
    "b4": 14.33,
    "half": 5.5,
    "a_little_short": 10.4,
}


def fax(lines: int, *, width_px: int = FAX_WIDTH_PX) -> Image.Image:
    """A page with a hairline at every ninth column and at every hundredth line, and some speckles."""
    page = Image.new("L", (width_px, lines), 255)
    pen = ImageDraw.Draw(page)
    for x_px in range(0, width_px, 9):
        pen.line((x_px, 0, x_px, lines - 1), fill=0)
    for y_px in range(0, lines, 100):
        pen.line((0, y_px, width_px - 1, y_px), fill=0)
    dice = random.Random(lines)
    for _ in range(400):
        page.putpixel((dice.randrange(width_px), dice.randrange(lines)), 0)
    return page.convert("1", dither=Image.Dither.NONE)


def tiff(page: Image.Image, y_dpi: float, *, x_dpi: float = 204.0) -> bytes:
    out = io.BytesIO()
    page.save(out, "TIFF", compression="group4", dpi=(x_dpi, y_dpi))
    return out.getvalue()


def on_letter(page: Image.Image) -> bytes:
    """The picture over a whole Letter page, as some fax servers have it."""
    made: bytes = img2pdf.convert(tiff(page, 196), layout_fun=lambda *_: (612, 792, 612, 792))
    return made


def lying(page: Image.Image, y_dpi: float) -> bytes:
    """A page whose picture lies on its side in the file, and which says so."""
    side = io.BytesIO()
    made = img2pdf.convert(
        tiff(page.transpose(Image.Transpose.ROTATE_90), 204, x_dpi=y_dpi), rotation=img2pdf.Rotation.none
    )
    with pikepdf.open(io.BytesIO(made)) as pdf:
        pdf.pages[0].Rotate = 90
        pdf.save(side)
    return side.getvalue()


Sent = Callable[[bytes, str], list[Path]]


@pytest.fixture
def as_sent(worker: WorkerClient, put: Put, tmp_path: Path) -> Iterator[Sent]:
    """The file as it is previewed, sent alone, and sent behind another document (of one page)."""
    converter = Converter(lambda: worker, lambda: FONTS, GUARD)

    def run(content: bytes, name: str) -> list[Path]:
        given = put(content, name)
        outcome = checking.check_file(
            given,
            worker=worker,
            converter=converter,
            new_path=lambda: tmp_path / "made.pdf",
            paper=Paper.LETTER,
        )
        alone = outcome.made or given
        making.join(worker, [Source(path=alone)], tmp_path / "laid.pdf")
        before = put(corpus.simple(1), "before.pdf")
        making.join(worker, [Source(path=before), Source(path=alone)], tmp_path / "joined.pdf")
        return [alone, tmp_path / "laid.pdf", tmp_path / "joined.pdf"]

    yield run
    converter.close()


def arrived(worker: WorkerClient, path: Path, y_dpi: int, threshold_pct: int | None) -> Image.Image:
    """The last page as it arrives, as long as its sheet."""
    pages = worker.count_pages(path)
    assert pages
    (dots,) = worker.fax_dots(path, first=pages - 1, y_dpi=y_dpi, black_threshold_pct=threshold_pct)
    ink = Image.frombytes("1", (FAX_WIDTH_PX, len(dots) // (FAX_WIDTH_PX // 8)), dots)
    return ImageChops.invert(ink)


def on_a_sheet(page: Image.Image, lines: int) -> Image.Image:
    sheet = Image.new("1", (FAX_WIDTH_PX, lines), 1)
    sheet.paste(page, (0, 0))
    return sheet


def assert_same(one: Image.Image, other: Image.Image) -> None:
    assert one.size == other.size
    differing = ImageChops.difference(one.convert("L"), other.convert("L")).histogram()[255]
    assert differing == 0


@pytest.mark.parametrize("y_dpi", LINES_DPI)
@pytest.mark.parametrize("length", LENGTHS_IN)
@pytest.mark.parametrize("kind", ["tiff", "img2pdf"])
def test_a_fax_is_sent_on_dot_for_dot(
    worker: WorkerClient, as_sent: Sent, kind: str, length: str, y_dpi: int
) -> None:
    page = fax(round(LENGTHS_IN[length] * y_dpi))
    content = tiff(page, y_dpi)
    if kind == "img2pdf":
        content = img2pdf.convert(content)
    seen = [
        arrived(worker, path, y_dpi, pct)
        for path in as_sent(content, "fax.tif" if kind == "tiff" else "fax.pdf")
        for pct in (50, None)
    ]
    is_of_paper = LENGTHS_IN[length] > 10.9
    sheet = page if is_of_paper else on_a_sheet(page, 11 * y_dpi)
    for each in seen:
        assert_same(each, sheet)


@pytest.mark.parametrize("y_dpi", LINES_DPI)
@pytest.mark.parametrize("shown_dpi", LINES_DPI)
def test_a_fax_keeps_every_column_at_any_quality(
    worker: WorkerClient, as_sent: Sent, y_dpi: int, shown_dpi: int
) -> None:
    page = fax(round(11 * y_dpi))
    for path in as_sent(tiff(page, y_dpi), "fax.tif"):
        seen = arrived(worker, path, shown_dpi, 50)
        assert seen.height == 11 * shown_dpi
        row = seen.crop((0, seen.height // 2 + 7, FAX_WIDTH_PX, seen.height // 2 + 8)).convert("L").tobytes()
        assert set(range(0, FAX_WIDTH_PX, 9)) <= {x for x, grey in enumerate(row) if grey == 0}
        assert row.count(0) < 200


@pytest.mark.parametrize(
    "make",
    [
        on_letter,
        lambda page: lying(page, 196),
        lambda page: tiff(page, 200, x_dpi=200),
        lambda page: tiff(page, 77, x_dpi=80.4),
    ],
    ids=["over_a_letter_page", "lying", "round_numbers", "per_centimetre"],
)
def test_a_fax_is_known_however_its_file_is_made(
    worker: WorkerClient, as_sent: Sent, make: Callable[[Image.Image], bytes]
) -> None:
    page = fax(2_156)
    content = make(page)
    for path in as_sent(content, "fax.pdf" if content.startswith(b"%PDF") else "fax.tif"):
        assert_same(arrived(worker, path, 196, 50), page)


@pytest.mark.parametrize(("width_px", "inches"), [(2_048, 10.04), (2_432, 11.92)])
@pytest.mark.parametrize("y_dpi", LINES_DPI)
def test_a_wider_fax_is_made_smaller_as_a_whole(
    worker: WorkerClient, as_sent: Sent, width_px: int, inches: float, y_dpi: int
) -> None:
    """B4 and A3 come onto A4 without a margin more than they have, and all alike."""
    page = Image.new("1", (width_px, round(inches * 2**0.5 * y_dpi)), 1)
    ImageDraw.Draw(page).rectangle((0, 0, width_px - 1, page.height - 1), outline=0, width=40)
    boxes = []
    for path in as_sent(tiff(page, y_dpi), "fax.tif"):
        seen = arrived(worker, path, y_dpi, 50)
        assert seen.height == round(841.89 / 72 * y_dpi)
        box = ImageChops.invert(seen.convert("L")).getbbox()
        assert box is not None
        boxes.append(box)
        assert box[2] - box[0] == pytest.approx(1_687, abs=8)
        assert box[3] - box[1] >= seen.height - 3
    assert max(abs(one - other) for box in boxes for one, other in zip(box, boxes[0], strict=True)) <= 1


def test_what_is_no_fax_is_drawn_as_ever(put: Put) -> None:
    """Text over the picture, a picture in greys, one that is clipped or askew: only PDFium knows how."""
    fine = img2pdf.convert(tiff(fax(2_156), 196))
    grey = img2pdf.convert(corpus.jpeg(FAX_WIDTH_PX, 2_156), layout_fun=lambda *_: (612, 792, 612, 792))
    more, clipped, askew = (
        _with_content(fine, change)
        for change in (
            lambda content: content + b" 0 g 100 100 50 50 re f",
            lambda content: b"0 0 300 300 re W n " + content,
            lambda content: content.replace(b" 0.0000 0.0000 ", b" 9.5000 9.5000 ", 1),
        )
    )
    found = []
    for content in (fine, grey, more, clipped, askew):
        with opened(put(content)) as document:
            page = document[0]
            found.append(fax_picture(page, placement(page, 196)) is not None)
            page.close()
    assert found == [True, False, False, False, False]


def _with_content(pdf_bytes: bytes, change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        before = pdf.pages[0].Contents.read_bytes()
        assert change(before) != before
        pdf.pages[0].Contents = pikepdf.Stream(pdf, change(before))
        pdf.save(out)
    return out.getvalue()


def test_a_page_is_as_large_after_it_was_drawn(put: Put) -> None:
    with opened(put(img2pdf.convert(tiff(fax(2_156), 196)))) as document:
        from faxdesk.documents.worker.pages.render import draw_sheet

        before = document.get_page_size(0)
        page = document[0]
        draw_sheet(page, y_dpi=196, is_grey=True)
        page.close()
        assert document.get_page_size(0) == pytest.approx(before, abs=0.001)
