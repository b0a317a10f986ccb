"""Thumbnails, fax-like previews, and several documents made into one."""

import io
import stat
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PIL import Image

from faxdesk.documents import making
from faxdesk.documents.checking import check_as_it_is
from faxdesk.documents.client import Picture, WorkerClient, WorkerFailure
from faxdesk.documents.sources import Source
from tests.documents import corpus
from tests.documents.conftest import Put, ink_count


def _grey_at(image: Image.Image, place: tuple[int, int]) -> int:
    x_px, y_px = place
    return image.convert("L").crop((x_px, y_px, x_px + 1, y_px + 1)).tobytes()[0]


def _ink(worker: WorkerClient, path: Path) -> int:
    """How much of the first page arrives black."""
    return ink_count(next(worker.fax_dots(path, y_dpi=196, black_threshold_pct=60)))


def _as_image(picture: Picture) -> Image.Image:
    mode = "L" if picture.is_grey else "RGB"
    size = (picture.width_px, picture.height_px)
    return Image.frombuffer(mode, size, picture.pixels, "raw", mode, picture.stride_bytes, 1)


def _coloured(colour: bytes, *, box: bytes = b"[0 0 612 792]", pages: int = 1) -> bytes:
    objects = corpus.simple_objects(pages, box=box)
    objects[3] = corpus.stream(colour + b" rg 0 0 9999 9999 re f")
    return corpus.raw_pdf(objects)


def test_a_thumbnail_fits_its_box_and_keeps_its_proportions(worker: WorkerClient, put: Put) -> None:
    picture = worker.thumbnail(put(corpus.simple()), max_width_px=100, max_height_px=100)
    assert (picture.width_px, picture.height_px) == (77, 100)
    wide = worker.thumbnail(put(corpus.simple(box=b"[0 0 800 400]")), max_width_px=100, max_height_px=100)
    assert (wide.width_px, wide.height_px) == (100, 50)


def test_a_thumbnail_has_the_pages_colours(worker: WorkerClient, put: Put) -> None:
    red = _as_image(worker.thumbnail(put(_coloured(b"1 0 0")), max_width_px=40, max_height_px=40))
    assert red.getpixel((5, 5)) == (255, 0, 0)
    grey = worker.thumbnail(put(_coloured(b"1 0 0")), max_width_px=40, max_height_px=40, is_grey=True)
    assert 50 < _grey_at(_as_image(grey), (5, 5)) < 120


def test_any_page_can_be_drawn_and_one_that_is_not_there_cannot(worker: WorkerClient, put: Put) -> None:
    path = put(corpus.simple(3))
    assert worker.thumbnail(path, page=2, max_width_px=50, max_height_px=50).height_px == 50
    with pytest.raises(WorkerFailure, match="IndexError"):
        worker.thumbnail(path, page=3, max_width_px=50, max_height_px=50)


def test_a_file_that_needs_repair_has_a_thumbnail(worker: WorkerClient, put: Put) -> None:
    content = corpus.odd_structures()["garbage_2000_before"]
    assert worker.thumbnail(put(content), max_width_px=50, max_height_px=50).height_px == 50


def _form() -> bytes:
    """One field, filled in with a black box as its appearance."""
    look = corpus.stream(b"0 g 0 0 200 100 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 200 100]")
    objects = corpus.simple_objects(1, page_extra=b"/Annots [ 9 0 R ]")
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [ 9 0 R ] >> >>"
    objects[9] = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (x) /F 4 /Rect [100 600 300 700]"
        b" /P 4 0 R /AP << /N 10 0 R >> >>"
    )
    objects[10] = look
    return corpus.raw_pdf(objects)


def _is_black_at(picture: Picture, x_pt: float, y_pt: float) -> bool:
    scale = picture.width_px / 612
    place = (round(x_pt * scale), picture.height_px - round(y_pt * scale))
    return 0 <= _grey_at(_as_image(picture), place) < 64


def test_what_is_filled_into_a_form_is_drawn(worker: WorkerClient, put: Put) -> None:
    picture = worker.thumbnail(put(_form()), max_width_px=306, max_height_px=396, is_grey=True)
    assert _is_black_at(picture, 200, 650)
    assert not _is_black_at(picture, 400, 650)


@pytest.mark.parametrize("preview_format", ["tiff", "pdf"])
def test_a_preview_has_every_page_in_black_and_white_at_fax_width(
    worker: WorkerClient, put: Put, preview_format: str
) -> None:
    made = worker.preview(put(corpus.reportlab_text(3)), preview_format)
    assert made is not None
    if preview_format == "tiff":
        with Image.open(io.BytesIO(made)) as image:
            assert (image.n_frames, image.mode) == (3, "1")  # type: ignore[attr-defined]
            image.seek(2)
            assert image.size == (1_728, 2_156)
            assert image.info["dpi"] == (204, 196)
            lowest, highest = image.convert("L").getextrema()
            assert (lowest, highest) == (0, 255)
    else:
        reader = pypdf.PdfReader(io.BytesIO(made), strict=True)
        assert len(reader.pages) == 3
        assert reader.pages[0].images[0].image is not None
        assert reader.pages[0].images[0].image.size[0] == 1_728


@pytest.mark.parametrize("preview_format", ["tiff", "pdf"])
def test_the_threshold_of_a_preview_parts_black_from_white(
    worker: WorkerClient, put: Put, preview_format: str
) -> None:
    path = put(_coloured(b"0.6 0.6 0.6"))
    dark = worker.preview(path, preview_format, black_threshold_pct=80)
    light = worker.preview(path, preview_format, black_threshold_pct=40)
    assert [_mean(made, preview_format) for made in (dark, light)] == [0, 255]


def _mean(made: bytes | None, preview_format: str) -> float:
    assert made is not None
    if preview_format == "tiff":
        image: Image.Image = Image.open(io.BytesIO(made))
    else:
        import pypdfium2  # type: ignore[import-untyped]

        image = pypdfium2.PdfDocument(made)[0].render(scale=0.2).to_pil()
    pixels = image.convert("L").tobytes()
    return sum(pixels) / len(pixels)


def test_there_is_no_preview_of_what_cannot_be_drawn(worker: WorkerClient, put: Put) -> None:
    assert worker.preview(put(b"no pdf"), "tiff") is None
    assert worker.preview(put(corpus.simple()), "png") is None


def _join(worker: WorkerClient, paths: Sequence[Path], output: Path) -> None:
    making.join(worker, [Source(path=path) for path in paths], output)


def test_several_documents_become_one_in_order_each_page_as_it_is_faxed(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    parts = [
        put(corpus.simple(2, box=b"[0 0 300 400]"), "a.pdf"),
        put(corpus.encrypted("", revision=6), "b.pdf"),
        put(corpus.simple(1, box=b"[0 0 595 842]", page_extra=b"/Rotate 90"), "c.pdf"),
        corpus.FILES / "libreoffice.pdf",
    ]
    _join(worker, parts, tmp_path / "whole.pdf")
    found = worker.inspect(tmp_path / "whole.pdf")
    assert [(run.pages, round(run.width_pt), round(run.height_pt)) for run in found.sizes] == [
        (2, 610, 792),
        (2, 612, 792),
        (1, 595, 842),
        (3, 595, 842),
    ]
    assert (found.was_repaired, worker.count_pages(tmp_path / "whole.pdf")) == (False, 8)
    assert stat.S_IMODE((tmp_path / "whole.pdf").stat().st_mode) == 0o600


def test_the_text_and_pictures_of_assembled_documents_are_untouched(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    scan = corpus.img2pdf_scan(1)
    _join(worker, [put(corpus.reportlab_text(1), "a.pdf"), put(scan, "b.pdf")], tmp_path / "whole.pdf")
    reader = pypdf.PdfReader(tmp_path / "whole.pdf")
    assert "quick brown fox" in reader.pages[0].extract_text()
    original = pypdf.PdfReader(io.BytesIO(scan)).pages[0].images[0].data
    assert reader.pages[1].images[0].data == original


def test_a_filled_in_form_keeps_its_answers_when_assembled(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    _join(worker, [put(corpus.simple(), "a.pdf"), put(_form(), "form.pdf")], tmp_path / "whole.pdf")
    picture = worker.thumbnail(
        tmp_path / "whole.pdf", page=1, max_width_px=306, max_height_px=396, is_grey=True
    )
    assert _is_black_at(picture, 200, 650)


@pytest.mark.parametrize(
    "mark",
    [
        b"/Subtype /Square /C [0 0 0] /IC [0 0 0]",
        b"/Subtype /Highlight /C [0 0 0] /QuadPoints [60 320 360 320 60 200 360 200]",
        b"/Subtype /Ink /C [0 0 0] /BS << /W 90 >> /InkList [[100 260 320 260]]",
        b"/Subtype /Square /C [0 0 0] /IC [0 0 0] /AP << >>",
        b"/Subtype /Square /C [0 0 0] /IC [0 0 0] /AP << /N null >>",
    ],
    ids=["square", "highlight", "ink", "no_look", "null_look"],
)
def test_a_mark_that_brings_no_picture_is_sent_as_it_is_shown(
    worker: WorkerClient, put: Put, tmp_path: Path, mark: bytes
) -> None:
    """A5 is drawn onto another sheet, and its marks with it."""
    objects = corpus.simple_objects(1, box=b"[0 0 420 595]", page_extra=b"/Annots [ 9 0 R ]")
    objects[9] = b"<< /Type /Annot /F 4 /Rect [60 200 360 320] " + mark + b" >>"
    path, made = put(corpus.raw_pdf(objects)), tmp_path / "whole.pdf"
    _join(worker, [path], made)
    shown, sent = _ink(worker, path), _ink(worker, made)
    assert shown > 100_000
    assert sent == pytest.approx(shown, rel=0.02)


def test_a_marked_document_without_its_end_is_sent_as_it_was_last_changed(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    """Of such a file PDFium alone reads what stood there before."""
    objects = corpus.simple_objects(1, box=b"[0 0 420 595]", page_extra=b"/Annots [ 9 0 R ]")
    objects[9] = b"<< /Type /Annot /Subtype /Square /F 4 /C [0 0 0] /Rect [10 10 20 20] >>"
    first = corpus.raw_pdf(objects)
    at = len(first)
    changed = b"3 0 obj\n" + corpus.stream(b"0 g 50 50 300 400 re f") + b"\nendobj\n"
    table = b"xref\n3 1\n%010d 00000 n \ntrailer\n<< /Size 10 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n" % (
        at, int(first[first.rindex(b"startxref") + 9 :].split()[0]), at + len(changed),
    )  # fmt: skip
    path, made = put(first + changed + table), tmp_path / "whole.pdf"
    _join(worker, [path], made)
    shown, sent = _ink(worker, path), _ink(worker, made)
    assert shown > 900_000
    assert sent == pytest.approx(shown, rel=0.02)


def test_a_page_that_looks_like_a_shrunk_one_keeps_what_else_is_on_it(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    objects = corpus.simple_objects(
        1, box=b"[0 0 420 595]", page_extra=b"/Resources << /XObject << /Fax 9 0 R >> >>"
    )
    objects[3] = corpus.stream(b"q 0 g 50 50 300 400 re f Q q 9 0 0 9 0 0 cm /Fax Do Q")
    head = b"<< /Type /XObject /Subtype /Image /Width 1728 /Height 2352 /BitsPerComponent 1 "
    data = bytes(216 * 2_352)
    objects[9] = head + b"/ColorSpace /DeviceGray /Length %d >>\nstream\n" % len(data) + data + b"\nendstream"
    path, made = put(corpus.raw_pdf(objects)), tmp_path / "whole.pdf"
    _join(worker, [path], made)
    shown, sent = _ink(worker, path), _ink(worker, made)
    assert sent == pytest.approx(shown, rel=0.02)
    assert shown > 900_000


def _with_hidden_layer() -> bytes:
    objects = corpus.simple_objects(1, page_extra=b"/Resources << /Properties << /L 9 0 R >> >>")
    objects[1] = (
        b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [ 9 0 R ] /D << /OFF [ 9 0 R ] >> >> >>"
    )
    objects[3] = corpus.stream(b"/OC /L BDC 0 g 0 0 612 792 re f EMC")
    objects[9] = b"<< /Type /OCG /Name (Draft) >>"
    return corpus.raw_pdf(objects)


def test_a_hidden_layer_stays_hidden_when_assembled(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    hidden = put(_with_hidden_layer(), "a.pdf")
    _join(worker, [hidden, hidden], tmp_path / "whole.pdf")
    for page in (0, 1):
        picture = worker.thumbnail(
            tmp_path / "whole.pdf", page=page, max_width_px=61, max_height_px=79, is_grey=True
        )
        assert not _is_black_at(picture, 300, 300)


def test_one_damaged_document_alone_becomes_its_mended_copy(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    _join(worker, [put(corpus.bad_xref(3))], tmp_path / "repaired.pdf")
    with pikepdf.open(tmp_path / "repaired.pdf") as pdf:
        assert (len(pdf.pages), pdf.get_warnings()) == (3, [])


def test_a_page_tree_in_circles_is_assembled_from_the_pages_that_are_shown(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    objects = corpus.simple_objects(2)
    objects[2] = b"<< /Type /Pages /Kids [ 4 0 R 5 0 R 2 0 R ] /Count 2 >>"
    path = put(corpus.raw_pdf(objects))
    assert check_as_it_is(path, worker).checked.is_sendable
    _join(worker, [path, put(corpus.simple(), "b.pdf")], tmp_path / "whole.pdf")
    assert len(pypdf.PdfReader(tmp_path / "whole.pdf").pages) == 3


def test_documents_that_cannot_be_assembled_leave_nothing_behind(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    for bad in (b"no pdf", corpus.encrypted("secret", revision=6), corpus.no_pages()):
        with pytest.raises(WorkerFailure):
            _join(worker, [put(bad)], tmp_path / "whole.pdf")
        assert not (tmp_path / "whole.pdf").exists()


def test_assembling_never_overwrites(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").write_bytes(b"mine")
    with pytest.raises(WorkerFailure, match="FileExistsError"):
        _join(worker, [put(corpus.simple())], tmp_path / "taken.pdf")
    assert (tmp_path / "taken.pdf").read_bytes() == b"mine"
