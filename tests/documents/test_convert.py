"""Pictures and texts become pages: losslessly, on paper, and never as boxes that nobody mentions."""

import io
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PIL import Image, ImageDraw

from faxdesk.documents import checking
from faxdesk.documents.checking import CheckOutcome
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.kinds.kind import kind_of
from faxdesk.documents.worker.convert.pictures import lay_picture
from faxdesk.documents.worker.convert.texts import decoded, wrapped
from faxdesk.domain.document.document import PrecheckResult
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import text
from tests.documents import corpus
from tests.documents.conftest import GUARD, Put, codes

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
CheckFile = Callable[..., CheckOutcome]


@pytest.fixture
def check_file(worker: WorkerClient, put: Put, tmp_path: Path) -> CheckFile:
    """Have a file of these bytes looked at, and made into made.pdf."""
    converter = Converter(lambda: worker, lambda: FONTS, GUARD)

    def run(content: bytes, name: str = "file", paper: Paper = Paper.LETTER) -> CheckOutcome:
        (tmp_path / "made.pdf").unlink(missing_ok=True)
        return checking.check_file(
            put(content, name),
            worker=worker,
            converter=converter,
            new_path=lambda: tmp_path / "made.pdf",
            paper=paper,
        )

    return run


def drawing(mode: str = "RGB", size: tuple[int, int] = (1700, 2200)) -> Image.Image:
    picture = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, size[0] // 3, size[1] // 4), fill="black")
    pen.ellipse((size[0] // 2, size[1] // 2, size[0] - 9, size[1] - 9), fill="gray")
    return picture.convert(mode)


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def sizes(checked: PrecheckResult) -> list[tuple[int, int]]:
    return [(round(size.width_pt), round(size.height_pt)) for size in checked.page_sizes]


def pixels(made: Path | None, page: int = 0) -> Image.Image:
    """The picture on a page as its dots are in the PDF."""
    assert made is not None
    with pikepdf.open(made) as pdf:
        return pikepdf.PdfImage(images(pdf)[page]).as_pil_image()


def images(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    """Every page's only picture."""
    found = []
    for page in pdf.pages:
        (image,) = page.get_images().values()
        assert isinstance(image, pikepdf.Stream)
        found.append(image)
    return found


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP", "GIF"])
def test_every_dot_of_a_picture_arrives_in_the_pdf(check_file: CheckFile, kind: str, mode: str) -> None:
    picture = drawing(mode)
    outcome = check_file(saved(picture, kind))
    assert (codes(outcome.checked), outcome.checked.severity) == (["converted"], Severity.FINE)
    assert sizes(outcome.checked) == [(612, 792)]
    assert pixels(outcome.made).convert("RGB").tobytes() == picture.convert("RGB").tobytes()


def test_a_jpeg_is_not_packed_anew(check_file: CheckFile) -> None:
    content = saved(drawing(), "JPEG", quality=70)
    outcome = check_file(content)
    assert outcome.made is not None
    with pikepdf.open(outcome.made) as pdf:
        assert images(pdf)[0].read_raw_bytes() == content


def test_fax_packing_is_taken_over_as_it_is(check_file: CheckFile) -> None:
    pages = [drawing("1"), drawing("1").rotate(180), drawing("1", (1728, 2200))]
    content = saved(
        pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(204, 196)
    )
    outcome = check_file(content)
    assert outcome.checked.pages == 3
    assert outcome.made is not None
    with pikepdf.open(outcome.made) as pdf:
        filters = [image.get("/Filter") for image in images(pdf)]
        plain = [each[0] if isinstance(each, pikepdf.Array) else each for each in filters]
        assert plain == [pikepdf.Name.CCITTFaxDecode] * 3
    assert pixels(outcome.made, 1).convert("L").tobytes() == pages[1].convert("L").tobytes()


def test_what_is_see_through_stands_on_white(check_file: CheckFile) -> None:
    picture = Image.new("RGBA", (1700, 2200), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((0, 0, 99, 99), fill=(0, 0, 0, 255))
    found = pixels(check_file(saved(picture, "PNG")).made).convert("L")
    assert (found.getpixel((50, 50)), found.getpixel((500, 500))) == (0, 255)


def test_sixteen_bits_of_grey_keep_their_brightness(check_file: CheckFile) -> None:
    found = pixels(check_file(saved(Image.new("I;16", (500, 500), 0x8000), "PNG")).made)
    assert found.convert("L").getpixel((9, 9)) == 128


def test_a_film_is_its_first_picture(check_file: CheckFile) -> None:
    first, second = drawing("P", (300, 300)), Image.new("P", (300, 300))
    outcome = check_file(saved(first, "GIF", save_all=True, append_images=[second]))
    assert outcome.checked.pages == 1
    assert pixels(outcome.made).convert("RGB").tobytes() == first.convert("RGB").tobytes()


@pytest.mark.parametrize("kind", ["WEBP", "AVIF"])
def test_pictures_from_the_web_become_pages(check_file: CheckFile, kind: str) -> None:
    outcome = check_file(saved(drawing(size=(800, 600)), kind))
    assert (codes(outcome.checked), sizes(outcome.checked)) == (["converted"], [(792, 612)])


def test_a_photo_from_a_phone_is_read_and_turned_as_the_phone_says(check_file: CheckFile) -> None:
    outcome = check_file((corpus.FILES / "photo.heic").read_bytes(), "photo.jpg")
    assert (codes(outcome.checked), sizes(outcome.checked)) == (["converted"], [(792, 612)])
    exif = Image.Exif()
    exif[0x0112] = 6  # the top of the scene is at the right: turn it clockwise
    outcome = check_file(saved(drawing(size=(1600, 1200)), "JPEG", exif=exif))
    assert sizes(outcome.checked) == [(612, 792)]


STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How an upright picture is stored under each of Exif's orientations."""


@pytest.mark.parametrize("way", STORED)
@pytest.mark.parametrize(
    ("kind", "mode", "how"),
    [
        ("JPEG", "L", {}),
        ("PNG", "L", {}),
        ("TIFF", "RGB", {"compression": "tiff_lzw"}),
        ("TIFF", "1", {"compression": "group4"}),
    ],
    ids=["jpeg", "png", "tiff", "fax"],
)
def test_a_picture_stands_upright_however_it_was_stored(
    check_file: CheckFile, worker: WorkerClient, kind: str, mode: str, how: dict[str, str], way: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = way
    outcome = check_file(saved(drawing(mode).transpose(STORED[way]), kind, exif=exif, **how))
    assert sizes(outcome.checked) == [(612, 792)]
    assert outcome.made is not None
    seen = worker.thumbnail(outcome.made, max_width_px=85, max_height_px=110, is_grey=True)
    shades = [seen.pixels[y * seen.stride_bytes + x] for x, y in ((10, 10), (75, 10), (10, 100), (60, 80))]
    assert shades[0] < 40
    assert min(shades[1:3]) > 215
    assert shades[3] < 215


@pytest.mark.parametrize(
    ("size_px", "dpi", "page", "picture"),
    [
        ((1700, 2200), 200, (612, 792), (612, 792)),  # a scan keeps its size
        ((1654, 2339), 200, (595.4, 842), (595.4, 842)),
        ((1240, 1754), 96, (612, 792), (560, 792)),  # no size of its own, but page-shaped
        ((4000, 3000), 72, (792, 612), (756, 567)),  # a photo: large, but within the margins
        ((300, 200), 96, (792, 612), (225, 150)),  # a logo isn't blown up
        ((3000, 100), 300, (792, 612), (720, 24)),
    ],
)
def test_a_picture_is_laid_onto_its_page(
    size_px: tuple[int, int], dpi: float, page: tuple[float, float], picture: tuple[float, float]
) -> None:
    found = lay_picture(*size_px, (dpi, dpi), Paper.LETTER)
    assert found[:2] == pytest.approx(page, abs=0.5)
    assert found[2:] == pytest.approx(picture, abs=1)


def bomb(width_px: int, height_px: int) -> bytes:
    """A PNG of a few kilobytes that would take gigabytes once unpacked."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(10_000_000), 9)
    end = chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + end


@pytest.mark.parametrize("side_px", [13_000, 30_000, 2_000_000])
def test_a_picture_that_would_fill_the_memory_is_refused(check_file: CheckFile, side_px: int) -> None:
    outcome = check_file(bomb(side_px, side_px))
    assert codes(outcome.checked) in (["picture_too_large"], ["picture_damaged"])
    assert outcome.made is None


def test_a_too_large_picture_is_called_so(check_file: CheckFile) -> None:
    assert codes(check_file(bomb(13_000, 13_000)).checked) == ["picture_too_large"]
    assert codes(check_file(bomb(30_000, 30_000)).checked) == ["picture_too_large"]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "WEBP"])
def test_a_picture_that_is_cut_off_is_called_damaged(
    check_file: CheckFile, kind: str, tmp_path: Path
) -> None:
    content = saved(drawing(), kind)
    for share in (0.2, 0.5, 0.9):
        outcome = check_file(content[: int(len(content) * share)])
        assert codes(outcome.checked) == ["picture_damaged"], share
        assert not (tmp_path / "made.pdf").exists()


def test_the_worker_survives_pictures_with_wrong_bytes(check_file: CheckFile, worker: WorkerClient) -> None:
    chance = random.Random(1)
    kinds = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP")
    originals = [saved(drawing(size=(200, 260)), kind) for kind in kinds]
    originals.append(saved(drawing("1"), "TIFF", compression="group4"))
    originals.append((corpus.FILES / "photo.heic").read_bytes())
    workers = set()
    for content in originals:
        for _ in range(12):
            broken = bytearray(content)
            for _ in range(chance.randint(1, 12)):
                broken[chance.randrange(16, len(broken))] = chance.randrange(256)
            checked = check_file(bytes(broken)).checked
            assert set(codes(checked)) & {"converted", "picture_damaged", "picture_too_large", "needs_repair"}
            workers.add(worker.worker_pid)
    assert len(workers) == 1


LETTER_TEXT = "Grüße aus Köln: 5 € für Łukasz – ελληνικά, кириллица.\n\nZweite Zeile."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_text_is_read_in_whatever_encoding(check_file: CheckFile, encoding: str) -> None:
    outcome = check_file(LETTER_TEXT.encode(encoding), "letter.txt")
    assert codes(outcome.checked) == ["converted"]
    assert outcome.made is not None
    shown = pypdf.PdfReader(outcome.made).pages[0].extract_text()
    assert "Grüße aus Köln: 5 € für Łukasz – ελληνικά, кириллица." in shown


def test_an_old_western_text_is_read_too(check_file: CheckFile) -> None:
    outcome = check_file("Grüße aus Köln, 5 € “bald”\r\n".encode("cp1252"), "letter.txt")
    assert outcome.made is not None
    assert "Grüße aus Köln, 5 € “bald”" in pypdf.PdfReader(outcome.made).pages[0].extract_text()
    assert decoded("Größe".encode("latin-1")) == "Größe"


@pytest.mark.parametrize(("written", "example"), [("病歴 ok", "病"), ("שלום ok", "ש"), ("مرحبا ok", "م")])
def test_characters_that_cannot_be_shown_are_said_to_be_so(
    check_file: CheckFile, written: str, example: str
) -> None:
    outcome = check_file(written.encode(), "letter.txt")
    assert set(codes(outcome.checked)) == {"characters_missing", "converted"}
    (said,) = [each for each in outcome.checked.findings if each.code == "characters_missing"]
    assert (said.severity, example in text(said.message)) == (Severity.WARNING, True)
    assert outcome.made is not None
    assert "□" in pypdf.PdfReader(outcome.made).pages[0].extract_text()


def test_long_lines_are_wrapped_and_long_texts_flow_over_pages(check_file: CheckFile) -> None:
    outcome = check_file(
        ("word " * 60 + "\n" + "x" * 300 + "\n" + "line\n" * 100 + "\fnext").encode(), "a.txt"
    )
    assert outcome.made is not None
    pages = [page.extract_text() for page in pypdf.PdfReader(outcome.made).pages]
    assert len(pages) == 4, "two pages of lines and a bit, and one after the form feed"
    assert pages[-1].strip() == "next"
    assert "".join(pages).count("x") >= 300
    assert "".join(pages).count("word") == 60


@pytest.mark.parametrize("columns", [1, 7, 80])
def test_wrapping_loses_nothing(columns: int) -> None:
    chance = random.Random(columns)
    for _ in range(300):
        line = "".join(chance.choice("ab  c") for _ in range(chance.randrange(60)))
        pieces = list(wrapped(line, columns))
        assert all(len(piece) <= columns for piece in pieces)
        assert "".join("".join(pieces).split()) == "".join(line.split())


def test_columns_stay_under_each_other(check_file: CheckFile) -> None:
    outcome = check_file(b"Name\tAmount\nMiller\t12\n and 7 left over\n", "sums.txt")
    assert outcome.made is not None
    with pikepdf.open(outcome.made) as pdf:
        assert "Mono" in str(pdf.pages[0].Resources.Font)


@pytest.mark.parametrize(
    ("content", "code"), [(b"\n \n", "text_empty"), (b"a\n" * 2_600_000, "text_too_long")]
)
def test_a_text_of_nothing_and_one_without_end_are_refused(
    check_file: CheckFile, content: bytes, code: str
) -> None:
    assert codes(check_file(content, "a.txt").checked) == [code]


def test_a_page_is_of_the_paper_that_is_used_there(check_file: CheckFile) -> None:
    assert sizes(check_file(b"Hello", "a.txt", Paper.A4).checked) == [(595, 842)]


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04rest", b"<!doctype html><p>x", b"%!PS-Adobe", b"MZ\x90", b"From: a@b\n", bytes(range(256))],
)
def test_what_nobody_can_convert_is_said_to_be_no_pdf(check_file: CheckFile, content: bytes) -> None:
    assert codes(check_file(content).checked) == ["not_pdf"]


def test_a_pdf_is_left_as_it_is(check_file: CheckFile) -> None:
    outcome = check_file(corpus.simple(2))
    assert (codes(outcome.checked), outcome.made) == (["ready"], None)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("Größe".encode(), "text"),
        ("Größe und Gewicht des Patienten".encode("latin-1"), "text"),
        ("Grüße".encode("utf-16"), "text"),
        ("日本語".encode(), "text"),
        (bytes(range(128, 256)) * 4, None),
        (random.Random(3).randbytes(4_000), None),
        (b"5 0 obj\n<< /Length 3 >>\nendobj\n", None),
        (b"Subject: Hello\r\nMIME-Version: 1.0\r\n\r\naGVsbG8=", "email"),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "web_page"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "picture"),
    ],
)
def test_a_kind_is_told_by_the_content(content: bytes, kind: str | None) -> None:
    assert kind_of(content, content) == kind
