"""The sender's line: in white margin or above the page, never over content, as text, on every page."""

import io
from pathlib import Path

import img2pdf
import pikepdf
import pypdf
import pytest
from PIL import Image, ImageChops

from faxdesk.documents import making
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.sources import Source
from faxdesk.documents.worker.pages.plainness import is_surely_plain
from faxdesk.documents.worker.pages.render import opened
from faxdesk.domain.sender_line import SenderLine
from tests.documents import corpus
from tests.documents.conftest import Put
from tests.documents.test_fax_pictures import LINES_DPI, arrived, fax, tiff

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LINE = SenderLine(
    texts=(
        "Submitted 5 Mar 2026 14:02 EST",
        "From Clinic Müller & Łoś, +1 312-579-0015",
        "To Dr. Jones, +1 312-736-7276",
    )
)
STRIP_PX = {98: 16, 196: 32}


def lined(
    worker: WorkerClient, path: Path, output: Path, *, line: SenderLine = LINE, footer: str = ""
) -> Path:
    output.unlink(missing_ok=True)
    making.join(worker, [Source(path=path)], output, line=line, fonts=FONTS, footer=footer)
    return output


def filled(*, box: bytes = b"[0 0 612 792]", inset: tuple[int, int, int, int], extra: bytes = b"") -> bytes:
    """A page that is black but for these margins: left, bottom, right, top."""
    left, bottom, right, top = inset
    width, height = (int(side) for side in box.strip(b"[]").split()[2:])
    objects = corpus.simple_objects(1, box=box, page_extra=extra)
    place = (left, bottom, width - left - right, height - bottom - top)
    objects[3] = corpus.stream(b"0 g %d %d %d %d re f" % place)
    return corpus.raw_pdf(objects)


def ink_box(page: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.invert(page.convert("L")).getbbox()
    assert box is not None
    return box


def test_each_page_says_when_from_whom_to_whom_and_which_it_is(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    made = lined(worker, put(corpus.reportlab_text(3)), tmp_path / "made.pdf")
    texts = [page.extract_text() for page in pypdf.PdfReader(made).pages]
    for number, text in enumerate(texts, start=1):
        assert all(part in text for part in (*LINE.texts, f"Page {number} of 3", "quick brown fox"))


def test_a_page_with_a_white_margin_stays_where_it_is(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    path = put(corpus.reportlab_text(1))
    before = arrived(worker, path, 196, 50)
    after = arrived(worker, lined(worker, path, tmp_path / "made.pdf"), 196, 50)
    assert after.size == before.size
    below = (0, 40, before.width, before.height)
    assert after.crop(below).tobytes() == before.crop(below).tobytes()
    assert ink_box(after.crop((0, 0, after.width, 32)))[3] < 32


@pytest.mark.parametrize("extra", [b"", b"/Rotate 90", b"/Rotate 180", b"/Rotate 270"])
def test_a_page_without_one_is_set_down_and_nothing_is_covered(
    worker: WorkerClient, put: Put, tmp_path: Path, extra: bytes
) -> None:
    """The whole black page is there, below the line, and the sheet is so much longer."""
    path = put(filled(inset=(0, 0, 0, 0), extra=extra))
    before = arrived(worker, path, 196, 50)
    after = arrived(worker, lined(worker, path, tmp_path / "made.pdf"), 196, 50)
    assert after.height == before.height + 32
    strip, page = after.crop((0, 0, 1_728, 31)), after.crop((0, 33, 1_728, after.height))
    assert page.convert("L").getextrema() == (0, 0)
    share = strip.convert("L").histogram()[0] / (strip.width * strip.height)
    assert 0.01 < share < 0.2, "letters on white"


def test_what_is_white_at_the_foot_is_used_up_first(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    path = put(filled(inset=(0, 20, 0, 0)))
    before = arrived(worker, path, 196, 50)
    after = arrived(worker, lined(worker, path, tmp_path / "made.pdf"), 196, 50)
    assert after.height == before.height
    assert ink_box(after)[3] == pytest.approx(ink_box(before)[3] + 32, abs=1)


def test_what_lay_beyond_the_pages_edge_stays_unseen(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    objects = corpus.simple_objects(1, box=b"[0 0 612 792]")
    objects[3] = corpus.stream(b"0 g 0 700 612 400 re f")
    after = arrived(worker, lined(worker, put(corpus.raw_pdf(objects)), tmp_path / "made.pdf"), 196, 50)
    strip = after.crop((0, 0, 1_728, 30)).convert("L")
    assert strip.histogram()[0] < 0.2 * strip.width * strip.height


def test_grey_paper_is_no_margin(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    """A line on a scan's grey paper would be lost with it, or stand on black."""
    grey = io.BytesIO()
    Image.new("L", (1_700, 2_200), 225).save(grey, "JPEG")
    path = put(img2pdf.convert(grey.getvalue(), layout_fun=lambda *_: (612, 792, 612, 792)))
    after = arrived(worker, lined(worker, path, tmp_path / "made.pdf"), 196, 95)
    assert after.height == 2_156 + 32
    assert after.crop((0, 0, 1_728, 5)).convert("L").getextrema() == (255, 255)


@pytest.mark.parametrize("y_dpi", LINES_DPI)
@pytest.mark.parametrize("has_margin", [True, False])
def test_a_fax_keeps_its_dots_below_the_line(
    worker: WorkerClient, put: Put, tmp_path: Path, y_dpi: int, has_margin: bool
) -> None:
    page = fax(11 * y_dpi)
    strip_px = STRIP_PX.get(y_dpi, 64)
    if has_margin:
        page.paste(1, (0, 0, page.width, strip_px + 8))
    made = lined(worker, put(img2pdf.convert(tiff(page, y_dpi))), tmp_path / "made.pdf")
    seen = arrived(worker, made, y_dpi, 50)
    if has_margin:
        kept = (0, strip_px, page.width, page.height)
        assert seen.crop(kept).tobytes() == page.crop(kept).tobytes()
        assert seen.height == page.height
    else:
        assert abs(seen.height - page.height - strip_px) <= 1
        below = seen.crop((0, seen.height - page.height, page.width, seen.height))
        assert ImageChops.difference(below.convert("L"), page.convert("L")).getbbox() is None
    assert ink_box(seen.crop((0, 0, page.width, strip_px - 1)))


def test_a_line_that_is_too_long_keeps_the_time_the_numbers_and_the_page(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    long = SenderLine(
        texts=(
            "Submitted 5 Mar 2026 14:02 EST",
            f"From {'Very ' * 24}Long, +1 312-579-0015",
            f"To {'J' * 120}",
        )
    )
    made = lined(worker, put(corpus.reportlab_text(1)), tmp_path / "made.pdf", line=long)
    text = pypdf.PdfReader(made).pages[0].extract_text()
    assert all(part in text for part in ("14:02 EST", "312-579-0015", "…", "Page 1 of 1"))
    box = ink_box(arrived(worker, made, 196, 50).crop((0, 0, 1_728, 32)))
    assert box[0] > 20
    assert box[2] < 1_708


def test_a_page_of_another_size_and_a_footer_have_their_place_too(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    path = put(filled(box=b"[0 0 842 595]", inset=(0, 0, 0, 0)))
    made = lined(worker, path, tmp_path / "made.pdf", footer="Part 1 of 2, page {page} of {pages}")
    text = pypdf.PdfReader(made).pages[0].extract_text()
    assert "Part 1 of 2" in text
    assert "Page 1 of 1" in text
    assert arrived(worker, made, 196, 50).crop((0, 0, 1_728, 5)).convert("L").getextrema() == (255, 255)


def test_what_is_made_is_plain_and_needs_nothing_more(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    made = lined(worker, put(corpus.reportlab_text(2)), tmp_path / "made.pdf")
    with opened(made) as document:
        assert is_surely_plain(made, document, 1)
    with pikepdf.open(made) as pdf:
        fonts = [font for page in pdf.pages for font in _fonts_of(page)]
        assert any("/FontFile2" in font for font in fonts)


def _fonts_of(page: pikepdf.Page) -> list[pikepdf.Object]:
    """The descriptors of the fonts that the line brings along."""
    forms = [each for each in page.Resources.XObject.as_dict().values() if each.get("/Subtype") == "/Form"]
    found = [font for form in forms for font in form.Resources.Font.as_dict().values()]
    return [font.FontDescriptor for font in found if "/FontDescriptor" in font]


@pytest.mark.parametrize("extra", [b"", b"/Rotate 90"])
@pytest.mark.parametrize("inset", [(0, 0, 0, 0), (60, 60, 60, 60)])
def test_what_was_sent_is_taken_in_again_without_its_line(
    worker: WorkerClient, put: Put, tmp_path: Path, inset: tuple[int, int, int, int], extra: bytes
) -> None:
    """Sent once more, or to somebody else, it has one line, with the new time and name."""
    path = put(filled(inset=inset, extra=extra))
    sent = lined(worker, path, tmp_path / "sent.pdf")
    assert worker.inspect(sent).oddities == ("line",)
    making.normalise(worker, sent, tmp_path / "again.pdf", FONTS)
    assert LINE.texts[0] not in pypdf.PdfReader(tmp_path / "again.pdf").pages[0].extract_text()
    before, after = (arrived(worker, each, 196, 50) for each in (path, tmp_path / "again.pdf"))
    assert after.size == before.size
    assert after.tobytes() == before.tobytes()


def test_a_line_is_put_in_the_place_of_an_older_one(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    older = lined(worker, put(filled(inset=(0, 0, 0, 0))), tmp_path / "older.pdf")
    newer = lined(
        worker, older, tmp_path / "newer.pdf", line=SenderLine(texts=("Submitted 6 Mar 2026", "From B"))
    )
    text = pypdf.PdfReader(newer).pages[0].extract_text()
    assert "6 Mar" in text
    assert "5 Mar" not in text
    assert arrived(worker, newer, 196, 50).size == arrived(worker, older, 196, 50).size


def test_a_fax_is_dot_for_dot_also_after_its_line_was_taken_off(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    page = fax(1_100)
    older = lined(worker, put(img2pdf.convert(tiff(page, 196))), tmp_path / "older.pdf")
    making.normalise(worker, older, tmp_path / "again.pdf", FONTS)
    making.join(worker, [Source(path=tmp_path / "again.pdf")], tmp_path / "laid.pdf")
    for path in (tmp_path / "again.pdf", tmp_path / "laid.pdf"):
        seen = arrived(worker, path, 196, 50).crop((0, 0, page.width, page.height))
        assert ImageChops.difference(seen.convert("L"), page.convert("L")).getbbox() is None
