"""Pages as dots: where a page lies on fax paper, what becomes ink, and how that is packed."""

import io
import random
import struct
import subprocess
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen import canvas

from faxdesk.documents.client import Picture, WorkerClient, WorkerFailure
from faxdesk.documents.png import png
from faxdesk.documents.raster import onebit
from faxdesk.documents.worker.pages import g4
from faxdesk.domain.document.raster import FAX_WIDTH_PX, MAX_SHEET_HEIGHT_PX, Y_DPI, place
from faxdesk.domain.options import Quality
from tests.documents import corpus
from tests.documents.conftest import Put, ink_count
from tests.programs import needs

WIDTH_PX = 64


def _noise(rows: int, width_px: int = WIDTH_PX) -> bytes:
    return random.Random(5).randbytes(rows * width_px)


def _bits(grey: bytes, is_ink: "list[bool]", width_px: int = WIDTH_PX) -> bytes:
    size = (width_px, len(grey) // width_px)
    return (
        Image.frombytes("L", size, bytes(255 * ink for ink in is_ink))
        .convert("1", dither=Image.Dither.NONE)
        .tobytes()
    )


# Where a page lies.


@pytest.mark.parametrize(
    ("quality", "height_px"),
    [("normal", 1_078), ("high", 2_156), ("very_high", 4_301), ("ultra_light", 4_301), ("ultra_dark", 4_301)],
)
def test_a_letter_page_fills_the_line_in_every_quality(quality: str, height_px: int) -> None:
    where = place(612, 792, y_dpi=Y_DPI[Quality(quality)])
    assert (where.left_px, where.top_px, where.width_px) == (0, 0, FAX_WIDTH_PX)
    assert (where.height_px, where.sheet_height_px, where.is_turned) == (height_px, height_px, False)


def test_a_lying_page_is_turned_upright() -> None:
    landscape, portrait = place(792, 612, y_dpi=196), place(612, 792, y_dpi=196)
    assert landscape.is_turned
    assert (landscape.width_px, landscape.height_px) == (portrait.width_px, portrait.height_px)


@pytest.mark.parametrize("y_dpi", sorted(set(Y_DPI.values())))
@pytest.mark.parametrize("size_pt", [(595.28, 841.89), (420, 595), (300, 400), (500, 500), (560, 700)])
def test_an_inch_of_a_page_is_an_inch_of_what_arrives(size_pt: tuple[float, float], y_dpi: int) -> None:
    where = place(*size_pt, y_dpi=y_dpi)
    assert (where.width_px, where.height_px) == (round(size_pt[0] / 72 * 204), round(size_pt[1] / 72 * y_dpi))


def test_a4_begins_where_the_line_begins_and_leaves_its_end_white() -> None:
    where = place(595.28, 841.89, y_dpi=196)
    assert (where.left_px, where.width_px, where.sheet_height_px) == (0, FAX_WIDTH_PX - 41, 2_292)


def test_a_small_page_stands_at_the_top_of_a_sheet_of_the_paper_it_is_made_for() -> None:
    square, a5 = place(400, 400, y_dpi=196), place(420, 595, y_dpi=196)
    assert (square.top_px, square.sheet_height_px, a5.sheet_height_px) == (0, 2_156, 2_292)
    assert abs(square.left_px - (FAX_WIDTH_PX - square.left_px - square.width_px)) <= 1


def test_what_lies_within_the_line_is_not_turned() -> None:
    """Half a sheet of A4 lies as it lies on the table; turned, it would have to be turned back to be read."""
    where = place(595, 420, y_dpi=196)
    assert (where.is_turned, where.width_px) == (False, 1_686)


def test_a_till_receipt_is_made_smaller_onto_a_sheet_and_not_cut_off() -> None:
    where = place(200, 1_100, y_dpi=204)
    assert where.height_px == where.sheet_height_px == round(841.89 / 72 * 204)
    assert where.width_px == pytest.approx(where.height_px / 5.5, abs=1)
    assert abs(where.left_px - (FAX_WIDTH_PX - where.left_px - where.width_px)) <= 1


@pytest.mark.parametrize("size_pt", [(842, 1_191), (1_191, 1_684), (708.66, 1_000.63), (722.8, 1_031.8)])
def test_paper_of_the_same_shape_as_a4_is_made_smaller_onto_a4(size_pt: tuple[float, float]) -> None:
    assert place(*size_pt, y_dpi=196).sheet_height_px == place(595.28, 841.89, y_dpi=196).sheet_height_px


@given(st.floats(), st.floats(), st.sampled_from(sorted(set(Y_DPI.values()))))
def test_no_page_is_cut_off_or_has_no_room(width_pt: float, height_pt: float, y_dpi: int) -> None:
    where = place(width_pt, height_pt, y_dpi=y_dpi)
    assert 0 < where.width_px <= FAX_WIDTH_PX - where.left_px
    assert 0 < where.height_px <= where.sheet_height_px - where.top_px
    assert where.left_px >= 0
    assert where.sheet_height_px <= MAX_SHEET_HEIGHT_PX


@given(st.floats(20, 2_000), st.floats(20, 2_000))
def test_no_page_is_stretched(width_pt: float, height_pt: float) -> None:
    """But for Letter, whose width is 0.35 % more than the line's; badly cut paper has a little more."""
    where = place(width_pt, height_pt, y_dpi=204)
    ratio = width_pt / height_pt if where.is_turned else height_pt / width_pt
    assert where.height_px == pytest.approx(where.width_px * ratio, rel=0.0065, abs=0.6 * ratio + 1)


# What becomes ink.


@pytest.mark.parametrize("threshold_pct", range(1, 101))
def test_every_grey_below_the_threshold_is_ink_and_no_other(threshold_pct: int) -> None:
    grey = _noise(40)
    limit = 255 * threshold_pct / 100
    expected = _bits(grey, [value < limit for value in grey])
    assert onebit.black_bits(grey, WIDTH_PX, threshold_pct, 196) == expected


def test_ink_goes_on_without_a_seam_on_pages_longer_than_a_band() -> None:
    grey = _noise(1_500)
    assert onebit.black_bits(grey, WIDTH_PX, 40, 196) == _bits(grey, [value < 102 for value in grey])
    plain = bytes([100]) * (WIDTH_PX * 1_536)
    halftoned = onebit.black_bits(plain, WIDTH_PX, None, 196)
    repeat = WIDTH_PX // 8 * 6
    assert halftoned == halftoned[:repeat] * (1_536 // 6)


def test_a_screen_sees_the_same_ink_as_is_faxed() -> None:
    grey = _noise(40)
    picture = Image.frombytes("L", (WIDTH_PX, 40), grey)
    for threshold_pct in (None, 3, 50, 95):
        below = None if threshold_pct is None else onebit.black_cutoff_of(threshold_pct)
        seen = onebit.dots(picture, below, 196).convert("1", dither=Image.Dither.NONE).tobytes()
        faxed = onebit.black_bits(grey, WIDTH_PX, threshold_pct, 196)
        assert seen == bytes(255 - byte for byte in faxed)


@pytest.mark.parametrize("y_dpi", [98, 196, 391])
@pytest.mark.parametrize("grey", [31, 34, 84, 136, 188, 238, 240])
def test_a_halftone_has_the_more_ink_the_darker_the_grey_is(grey: int, y_dpi: int) -> None:
    made = onebit.black_bits(bytes([grey]) * (WIDTH_PX * 96), WIDTH_PX, None, y_dpi)
    # So many steps of ink are in a tile; below 32 all is black, from 240 on all is white.
    steps = {98: 9, 196: 18, 391: 36}[y_dpi]
    expected = min(1, max(0, (240 - grey) / 208))
    assert ink_count(made) / (WIDTH_PX * 96) == pytest.approx(expected, abs=0.7 / steps + 0.03)


@pytest.mark.parametrize("y_dpi", [98, 196, 391])
def test_letters_stay_solid_on_a_halftoned_ground_and_paper_stays_white(y_dpi: int) -> None:
    page = Image.new("L", (WIDTH_PX, 96), 150)
    page.paste(20, (20, 0, 23, 96))
    page.paste(243, (40, 0, 64, 96))
    seen = onebit.dots(page, None, y_dpi)
    assert seen.crop((20, 0, 23, 96)).getextrema() == (0, 0)
    assert seen.crop((40, 0, 64, 96)).getextrema() == (255, 255)
    assert seen.crop((0, 0, 20, 96)).getextrema() == (0, 255)


@pytest.mark.parametrize("y_dpi", [98, 196, 391])
def test_a_dot_of_the_halftone_is_as_high_on_paper_as_it_is_wide(y_dpi: int) -> None:
    across_px, down_px = onebit.Screen(6, y_dpi).width_px, onebit.Screen(6, y_dpi).height_px
    assert down_px / y_dpi == pytest.approx(across_px / 204, rel=0.06)


def test_shades_take_less_than_half_of_what_scattered_dots_take_on_the_line() -> None:
    ramp = Image.linear_gradient("L").resize((FAX_WIDTH_PX, 960))
    packed = g4.encoded(onebit.black_bits(ramp.tobytes(), FAX_WIDTH_PX, None, 196), FAX_WIDTH_PX, 960)
    scattered = ramp.convert("1", dither=Image.Dither.FLOYDSTEINBERG)
    black = bytes(255 - byte for byte in scattered.tobytes())
    assert len(packed) < 0.5 * len(g4.encoded(black, FAX_WIDTH_PX, 960))


def test_a_width_that_fills_no_bytes_is_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 8"):
        onebit.black_bits(bytes(36), 12, 50, 196)


# Known pages.


def _squares() -> bytes:
    """Four squares of 2 inches on Letter: black, dark grey, light grey and a pale one."""
    out = io.BytesIO()
    pad = canvas.Canvas(out, pagesize=(612, 792), invariant=True)
    for index, grey in enumerate((0.0, 0.3, 0.7, 0.9)):
        pad.setFillGray(grey)
        pad.rect(72 + 252 * (index % 2), 72 + 300 * (index // 2), 144, 144, stroke=0, fill=1)
    pad.save()
    return out.getvalue()


@pytest.mark.parametrize(("threshold_pct", "squares"), [(10, 1), (50, 2), (80, 3), (95, 4)])
@pytest.mark.parametrize("quality", ["normal", "high", "very_high"])
def test_a_known_page_at_a_known_threshold_has_a_known_amount_of_ink(
    worker: WorkerClient, put: Put, threshold_pct: int, squares: int, quality: str
) -> None:
    y_dpi = Y_DPI[Quality(quality)]
    (dots,) = worker.fax_dots(put(_squares()), y_dpi=y_dpi, black_threshold_pct=threshold_pct)
    side_px = (144 / 612 * FAX_WIDTH_PX, 144 / 612 * FAX_WIDTH_PX * y_dpi / 204)
    assert ink_count(dots) == pytest.approx(squares * side_px[0] * side_px[1], rel=0.005)


def test_a_lying_pages_left_edge_is_at_the_top_once_turned(worker: WorkerClient, put: Put) -> None:
    objects = corpus.simple_objects(1, box=b"[0 0 792 612]")
    objects[3] = corpus.stream(b"0 g 0 0 100 612 re f")
    picture = worker.fax_page(put(corpus.raw_pdf(objects)), page=0, y_dpi=196)
    rows = [picture.pixels[y * FAX_WIDTH_PX : (y + 1) * FAX_WIDTH_PX] for y in range(picture.height_px)]
    assert rows[10] == bytes(FAX_WIDTH_PX)
    assert rows[-10] == b"\xff" * FAX_WIDTH_PX


def test_a_page_is_the_same_in_grey_and_in_colours_but_for_the_colour(worker: WorkerClient, put: Put) -> None:
    path = put(_squares())
    grey, colours = (worker.fax_page(path, page=0, y_dpi=98, is_grey=is_grey) for is_grey in (True, False))
    assert (grey.width_px, grey.height_px) == (colours.width_px, colours.height_px) == (FAX_WIDTH_PX, 1_078)
    assert colours.pixels[0::3] == grey.pixels


def test_dots_are_made_from_the_page_that_is_shown(worker: WorkerClient, put: Put) -> None:
    path = put(corpus.reportlab_text(3))
    pages = list(worker.fax_dots(path, first=1, pages=5, y_dpi=196, black_threshold_pct=60))
    assert len(pages) == 2
    shown: Picture = worker.fax_page(path, page=2, y_dpi=196)
    assert pages[1] == onebit.black_bits(shown.pixels, FAX_WIDTH_PX, 60, 196)
    with pytest.raises(WorkerFailure, match="IndexError"):
        list(worker.fax_dots(path, first=3, y_dpi=196, black_threshold_pct=60))


# How it is packed.


def _page(worker: WorkerClient, put: Put) -> tuple[bytes, int]:
    (dots,) = worker.fax_dots(put(corpus.reportlab_text(1)), y_dpi=196, black_threshold_pct=95)
    return dots, len(dots) * 8 // FAX_WIDTH_PX


def _as_tiff(stream: bytes, height_px: int) -> bytes:
    """A TIFF file around one Group 4 stream."""
    entries = [(256, 4, FAX_WIDTH_PX), (257, 4, height_px), (258, 3, 1), (259, 3, 4), (262, 3, 0)]
    entries += [(273, 4, 8), (277, 3, 1), (278, 4, height_px), (279, 4, len(stream))]
    body = stream + b"\0" * (len(stream) % 2)
    directory = struct.pack("<H", len(entries))
    directory += b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    return b"II*\0" + struct.pack("<I", 8 + len(body)) + body + directory + bytes(4)


def test_group_4_unpacks_to_the_dots_that_are_shown(worker: WorkerClient, put: Put) -> None:
    dots, height_px = _page(worker, put)
    stream = g4.encoded(dots, FAX_WIDTH_PX, height_px)
    assert len(stream) < len(dots) / 8
    with Image.open(io.BytesIO(_as_tiff(stream, height_px))) as image:
        assert image.tobytes() == bytes(255 - byte for byte in dots)


def test_group_4_comes_out_the_same_the_slow_way(
    worker: WorkerClient, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    dots, height_px = _page(worker, put)
    quick = g4.encoded(dots, FAX_WIDTH_PX, height_px)
    real = Image._getencoder
    asked: list[str] = []

    def old_way_only(mode: str, *rest: Any) -> object:
        asked.append(mode)
        if mode == "L":
            raise TypeError
        return real(mode, *rest)

    monkeypatch.setattr(Image, "_getencoder", old_way_only)
    assert g4.encoded(dots, FAX_WIDTH_PX, height_px) == quick
    assert asked == ["L", "1"]


@needs("tiff2pdf")
def test_libtiffs_own_tool_takes_the_stream(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    dots, height_px = _page(worker, put)
    tiff = tmp_path / "page.tiff"
    tiff.write_bytes(_as_tiff(g4.encoded(dots, FAX_WIDTH_PX, height_px), height_px))
    plain = tmp_path / "plain.tiff"
    subprocess.run(["tiffcp", "-c", "none", tiff, plain], check=True, capture_output=True)
    with Image.open(plain) as image:
        assert image.tobytes() == bytes(255 - byte for byte in dots)


def test_a_png_has_one_bit_a_dot_and_ink_as_nought(worker: WorkerClient, put: Put) -> None:
    dots, height_px = _page(worker, put)
    made = png(dots, FAX_WIDTH_PX, height_px, x_dpi=204, y_dpi=196)
    width_px, found_px, depth, colour_type = struct.unpack_from(">IIBB", made, 16)
    assert (width_px, found_px, depth, colour_type) == (FAX_WIDTH_PX, height_px, 1, 0)
    with Image.open(io.BytesIO(made)) as image:
        image.verify()
    with Image.open(io.BytesIO(made)) as image:
        assert image.tobytes() == bytes(255 - byte for byte in dots)
        assert image.info["dpi"] == pytest.approx((204, 196), abs=0.1)


def test_a_png_of_nothing_but_ink_is_all_noughts() -> None:
    made = png(b"\xff" * 2, 8, 2, x_dpi=204, y_dpi=196)
    data = made[made.index(b"IDAT") + 4 :]
    assert zlib.decompressobj().decompress(data) == b"\0\0\0\0"
