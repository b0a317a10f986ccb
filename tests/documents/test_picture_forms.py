"""However a picture is packed, measured, turned or broken: its page is right, or it is called damaged."""

import io
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator
from random import Random

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops, ImageCms, ImageDraw

from faxdesk.documents.convert.problem import ConversionError
from faxdesk.documents.worker.convert.pictures import convert_picture
from faxdesk.domain.document.paper import Paper
from tests.documents.conftest import Put
from tests.documents.test_convert import STORED
from tests.documents.tiffs import laid_anew

FAX = (1_728, 1_078)
"""A Letter page at 98 lines per inch."""

X, Y, UNIT, ORIENTATION, PHOTOMETRIC, SUBFILE, OLD_SUBFILE = 282, 283, 296, 274, 262, 254, 255


Seen = Callable[[bytes], list[Image.Image]]


def page_of(size: tuple[int, int] = FAX, mode: str = "1") -> Image.Image:
    """Black at the top left, grey (or half black) at the lower right, white elsewhere."""
    picture = Image.new("L", size, 255)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, size[0] // 4, size[1] // 4), fill=0)
    pen.rectangle((size[0] * 3 // 4, size[1] * 3 // 4, size[0], size[1]), fill=120)
    if mode == "LAB":
        screen, lab = (ImageCms.createProfile(name) for name in ("sRGB", "LAB"))
        made = ImageCms.profileToProfile(picture.convert("RGB"), screen, lab, outputMode="LAB")
        assert made is not None
        return made
    if mode == "I;16":
        return picture.convert("I").point(lambda grey: grey * 257).convert("I;16")
    return picture.convert(mode)


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


@pytest.fixture
def seen(put: Put) -> Seen:
    """Makes a PDF of a picture; its pages as a person sees them, 100 dots to the inch."""

    def convert(content: bytes) -> list[Image.Image]:
        made = io.BytesIO()
        convert_picture(put(content, "picture"), made, paper=Paper.LETTER)
        document = pypdfium2.PdfDocument(made.getvalue())
        pages = [page.render(scale=100 / 72).to_pil().convert("L") for page in document]
        document.close()
        return pages

    return convert


def assert_upright_letter(pages: list[Image.Image]) -> None:
    """One page of Letter, upright, as page_of drew it."""
    (page,) = pages
    assert abs(page.width - 850) <= 5, page.size
    assert abs(page.height - 1_100) <= 15, page.size
    corner = (page.width // 6, page.height // 6)
    shades = [
        sum(page.crop((x, y, x + corner[0], y + corner[1])).tobytes()) // (corner[0] * corner[1])
        for x in (9, page.width - corner[0] - 9)
        for y in (9, page.height - corner[1] - 9)
    ]
    assert shades[0] < 90, shades
    assert min(shades[1:3]) > 235, shades
    assert 90 < shades[3] < 165, shades


def turned(picture: Image.Image, way: int) -> Image.Image:
    return picture.transpose(STORED[way]) if way in STORED else picture


def measured(way: int, across: float, down: float) -> tuple[float, float]:
    """As a scanner says it of a page that it stored in this way."""
    return (down, across) if way >= 5 else (across, down)


MODES = ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "LAB", "LA"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", ["TIFF", "PNG", "JPEG"])
def test_a_picture_of_any_mode_stands_right_in_any_orientation(seen: Seen, kind: str, mode: str) -> None:
    able = {"PNG": {"1", "L", "P", "RGB", "RGBA", "I;16", "LA"}, "JPEG": {"L", "RGB", "CMYK"}}
    if mode not in able.get(kind, MODES):
        pytest.skip("there is no such file")
    for way in range(1, 9) if kind == "TIFF" else (1, 3, 6, 7):
        dpi = measured(way, 204, 98)
        exif = Image.Exif()
        exif[ORIENTATION] = way
        content = saved(turned(page_of(mode=mode), way), kind, dpi=dpi, exif=exif)
        assert_upright_letter(seen(content))


@pytest.mark.parametrize("compression", ["raw", "group3", "group4", "tiff_ccitt", "tiff_lzw", "packbits"])
@pytest.mark.parametrize("is_white_zero", [False, True], ids=["black_is_zero", "white_is_zero"])
def test_one_bit_is_ink_or_paper_as_the_file_says(seen: Seen, compression: str, is_white_zero: bool) -> None:
    picture = ImageChops.invert(page_of()) if is_white_zero else page_of()
    content = saved(picture, "TIFF", compression=compression, dpi=(204, 98))
    assert_upright_letter(seen(laid_anew(content, changes=[{PHOTOMETRIC: 0 if is_white_zero else 1}])))


def test_grey_may_begin_with_white_too(seen: Seen) -> None:
    content = saved(ImageChops.invert(page_of(mode="L")), "TIFF", dpi=(204, 98))
    assert_upright_letter(seen(laid_anew(content, changes=[{PHOTOMETRIC: 0}])))


SAID: dict[str, dict[int, float | None]] = {
    "inches": {X: 204.0, Y: 98.0, UNIT: 2},
    "centimetres": {X: 80.3, Y: 38.5, UNIT: 3},
    "no_unit": {X: 204.0, Y: 98.0, UNIT: 1},
    "ratio_alone": {X: 2.0, Y: 1.0, UNIT: 1},
    "unit_left_out": {X: 204.0, Y: 98.0, UNIT: None},
    "inches_called_centimetres": {X: 204.0, Y: 98.0, UNIT: 3},
    "centimetres_called_inches": {X: 80.3, Y: 38.5, UNIT: 2},
    "the_wrong_way_round": {X: 98.0, Y: 204.0, UNIT: 2},
    "the_wrong_way_round_without_a_unit": {X: 98.0, Y: 204.0, UNIT: 1},
    "round_numbers": {X: 200.0, Y: 100.0, UNIT: 2},
    "screen": {X: 72.0, Y: 72.0, UNIT: 2},
    "square_and_wrong": {X: 100.0, Y: 100.0, UNIT: 2},
    "zero": {X: 0.0, Y: 0.0, UNIT: 2},
    "nothing": {X: None, Y: None, UNIT: None},
}


BESIDE: dict[str, dict[int, int | None]] = {
    "alone": {},
    "with_a_thumbnail": {SUBFILE: 1},
    "old_thumbnail": {OLD_SUBFILE: 2},
    "mask": {SUBFILE: 4},
    "reduced_mask": {SUBFILE: 5},
}


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("frame", BESIDE)
def test_a_fax_is_as_long_as_it_was_whatever_the_file_says_of_its_lines(
    seen: Seen, said: str, frame: str
) -> None:
    tags = {name: value for name, value in SAID[said].items() if value is not None}
    content = saved(page_of(), "TIFF", compression="group4", tiffinfo=tags)
    gone: dict[int, int | None] = {name: None for name, value in SAID[said].items() if value is None}
    if frame == "alone":
        assert_upright_letter(seen(laid_anew(content, changes=[gone])))
        return
    kind = BESIDE[frame]
    small = saved(page_of((216, 136)), "TIFF", compression="group4")
    for order in (1, -1):
        frames = [(content, gone), (small, kind)][::order]
        made = laid_anew(*(each for each, _ in frames), changes=[change for _, change in frames])
        assert_upright_letter(seen(made))


def test_pages_of_a_fax_stay_pages_and_a_file_of_thumbnails_has_one(seen: Seen) -> None:
    page = saved(page_of(), "TIFF", compression="group4", dpi=(204, 98))
    assert len(seen(laid_anew(page, page, page, changes=[{SUBFILE: 2}, {SUBFILE: 2}, {}]))) == 3
    assert len(seen(laid_anew(page, page, changes=[{SUBFILE: 1}, {SUBFILE: 1}]))) == 1


@pytest.mark.parametrize("lines_dpi", [98, 196, 391])
@pytest.mark.parametrize("length_in", [11.0, 11.69, 14.0])
def test_a_fax_of_any_resolution_and_paper_keeps_its_proportions(
    seen: Seen, lines_dpi: int, length_in: float
) -> None:
    content = saved(page_of((1_728, round(length_in * lines_dpi))), "TIFF", compression="group4")
    (page,) = seen(content)
    box = ImageChops.invert(page.point(lambda grey: 255 if grey > 20 else 0)).getbbox()
    assert box is not None
    assert (box[3] - box[1]) / (box[2] - box[0]) == pytest.approx(length_in / 8.47, rel=0.04)


def test_a_picture_from_a_screen_is_no_fax_although_it_is_as_wide(seen: Seen) -> None:
    (page,) = seen(saved(page_of((1_728, 1_117), "RGB"), "PNG"))
    assert page.width > page.height


def with_aspect(kind: str) -> bytes:
    """Twice as many dots across as down, without a unit."""
    picture = page_of((1_000, 647), "L")
    if kind == "PNG":
        content = saved(picture, "PNG", dpi=(204, 102))
        at = content.index(b"pHYs")
        chunk = b"pHYs" + struct.pack(">LLB", 2, 1, 0)
        return content[:at] + chunk + struct.pack(">L", zlib.crc32(chunk)) + content[at + 17 :]
    content = saved(picture, "JPEG", dpi=(204, 102))
    at = content.index(b"JFIF\0")
    return content[: at + 7] + struct.pack(">BHH", 0, 2, 1) + content[at + 12 :]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_proportions_without_a_unit_count_in_any_format(seen: Seen, kind: str) -> None:
    (page,) = seen(with_aspect(kind))
    assert page.height > page.width


def test_a_phones_second_picture_is_no_page_and_the_first_is_not_packed_anew(put: Put) -> None:
    photo, depth = page_of((900, 1_200), "RGB"), page_of((300, 400), "RGB")
    content = saved(photo, "MPO", save_all=True, append_images=[depth])
    made = io.BytesIO()
    convert_picture(put(content, "photo.jpg"), made, paper=Paper.LETTER)
    document = pypdfium2.PdfDocument(made.getvalue())
    assert len(document) == 1
    assert b"/DCTDecode" in made.getvalue()
    assert content[-2_000:] not in made.getvalue()
    document.close()


def test_a_large_tiff_is_read_as_any_other(seen: Seen) -> None:
    content = saved(page_of(), "TIFF", dpi=(204, 98), big_tiff=True)
    assert content.startswith(b"II+\0")
    assert_upright_letter(seen(content))


WHOLE = {
    **{
        f"tiff_{compression}_{mode}": saved(page_of(mode=mode), "TIFF", compression=compression)
        for compression, mode in [
            ("raw", "1"), ("raw", "L"), ("tiff_lzw", "1"), ("tiff_lzw", "L"), ("packbits", "1"),
            ("tiff_adobe_deflate", "L"), ("jpeg", "L"), ("jpeg", "RGB"), ("group3", "1"), ("group4", "1"),
            ("tiff_ccitt", "1"),
        ]
    },
    "tiff_group3_2d": saved(page_of(), "TIFF", compression="group3", tiffinfo={292: 1}),
    "png": saved(page_of(mode="L"), "PNG"),
    "png_1": saved(page_of(), "PNG"),
    "jpeg": saved(page_of(mode="RGB"), "JPEG"),
    "jpeg_progressive": saved(page_of(mode="RGB"), "JPEG", progressive=True),
    "gif": saved(page_of(mode="L"), "GIF"),
    "bmp": saved(page_of(mode="L"), "BMP"),
    "bmp_1": saved(page_of(), "BMP"),
    "webp": saved(page_of(mode="RGB"), "WEBP"),
    "webp_lossless": saved(page_of(mode="RGB"), "WEBP", lossless=True),
    "avif": saved(page_of(mode="RGB"), "AVIF"),
    "pcx": saved(page_of(mode="L"), "PCX"),
    "pcx_1": saved(page_of(), "PCX"),
}  # fmt: skip


def detailed() -> Image.Image:
    """So much ink that each strip has more than a few bytes."""
    # The same in every run: Pillow's own noise goes on from where another test left it.
    noise = bytes(Random(9).choices(range(256), k=432 * 270))
    return Image.frombytes("L", (432, 270), noise).resize(FAX)


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_picture_is_taken_and_one_that_is_cut_off_is_called_damaged(seen: Seen, name: str) -> None:
    whole = laid_anew(WHOLE[name]) if name.startswith("tiff") else WHOLE[name]
    assert seen(whole)
    for share in (0.3, 0.6, 0.9):
        with pytest.raises(ConversionError, match="picture_damaged"):
            seen(whole[: int(len(whole) * share)])


@pytest.mark.parametrize("name", WHOLE)
def test_zeros_behind_a_whole_picture_are_no_harm(seen: Seen, name: str) -> None:
    whole = WHOLE[name]
    before = [page.tobytes() for page in seen(whole)]
    for zeros in (1, -len(whole) % 512 + 4_096):
        assert [page.tobytes() for page in seen(whole + bytes(zeros))] == before


BARE = {name for name in WHOLE if name.startswith(("bmp", "tiff_raw"))}
"""Dots as they are, black ones as zeros: nobody can tell them from what was never written."""


def _unwritten(content: bytes, kept: int) -> bytes:
    return content[:kept] + bytes(len(content) - kept)


@pytest.mark.parametrize("name", sorted(WHOLE.keys() - BARE))
def test_a_picture_of_which_the_end_was_never_written_is_called_damaged(seen: Seen, name: str) -> None:
    whole = laid_anew(WHOLE[name]) if name.startswith("tiff") else WHOLE[name]
    for share in (0.3, 0.6, 0.9) if name == "webp" else (0.3, 0.6, 0.9, 0.98):  # of so few zeros see below
        with pytest.raises(ConversionError, match="picture_damaged"):
            seen(_unwritten(whole, int(len(whole) * share)))


@pytest.mark.parametrize(
    ("kind", "options"), [("BMP", {}), ("WEBP", {"lossless": True}), ("WEBP", {}), ("AVIF", {})]
)
def test_zeros_from_the_beginning_of_a_sector_on_were_never_written(
    seen: Seen, kind: str, options: dict[str, bool]
) -> None:
    whole = saved(detailed(), kind, **options)
    assert seen(whole)
    for share in (0.5, 0.9):
        with pytest.raises(ConversionError, match="picture_damaged"):
            seen(_unwritten(whole, int(len(whole) * share) // 512 * 512))


@pytest.mark.parametrize("size", [(600, 800), FAX, (2480, 3508)], ids=["small", "fax", "300dpi"])
@pytest.mark.parametrize("ground", [255, 128, 0])
def test_a_picture_with_an_empty_end_is_no_damaged_one(
    seen: Seen, size: tuple[int, int], ground: int
) -> None:
    picture = Image.new("L", size, ground)
    picture.paste(255 - ground // 2, (50, 50, 400, 60))  # else, of a lossy WebP, nothing but zeros is left
    for kind, options in (
        ("WEBP", {}),
        ("WEBP", {"quality": 30}),
        ("WEBP", {"lossless": True}),
        ("AVIF", {}),
    ):
        assert seen(saved(picture, kind, **options)), (kind, options)


def test_a_picture_with_a_black_end_is_no_damaged_one(seen: Seen) -> None:
    picture = detailed()
    picture.paste(0, (0, 0, picture.width, 200))  # a BMP begins with its last line
    assert seen(saved(picture, "BMP"))
    picture.paste(0, (700, 200, picture.width, 201))
    assert seen(saved(picture, "BMP"))
    assert seen(saved(Image.new("L", FAX), "BMP"))


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt", "tiff_lzw", "packbits", "jpeg"])
@pytest.mark.parametrize("is_white_zero", [False, True], ids=["black_is_zero", "white_is_zero"])
def test_a_page_that_broke_off_within_its_strip_is_called_damaged(
    seen: Seen, compression: str, is_white_zero: bool
) -> None:
    mode = "L" if compression == "jpeg" else "1"
    good = saved(detailed().convert(mode), "TIFF", compression=compression, dpi=(204, 98))
    change: dict[int, int | None] = {} if mode == "L" else {PHOTOMETRIC: 0 if is_white_zero else 1}
    assert len(seen(laid_anew(good, good, changes=[change, change]))) == 2
    for keep in (0.2, 0.5, 0.9, 0.98):
        with pytest.raises(ConversionError, match="picture_damaged"):
            seen(laid_anew(good, good, keep=keep, changes=[change, change]))


@pytest.mark.parametrize("way", range(1, 9))
def test_a_fax_page_whose_strip_is_not_closed_is_whole_all_the_same(seen: Seen, way: int) -> None:
    def without_end(strip: bytes) -> bytes:
        bits = f"{int.from_bytes(strip, 'big'):0{8 * len(strip)}b}"
        lines, end, _filling = bits.rpartition("000000000001" * 2)
        assert end
        whole_bytes = -(-len(lines) // 8)
        return int(lines.ljust(8 * whole_bytes, "0"), 2).to_bytes(whole_bytes, "big")

    for picture in (page_of(), detailed()):
        stored = turned(picture.convert("1"), way)
        content = saved(stored, "TIFF", compression="group4", tiffinfo={ORIENTATION: way})
        assert len(seen(laid_anew(content, repack=without_end))) == 1


def test_bits_in_the_other_order_are_read_and_checked_too(seen: Seen) -> None:
    backwards = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
    content = saved(detailed().convert("1"), "TIFF", compression="group4", dpi=(204, 98))

    def turned_strip(strip: bytes) -> bytes:
        return strip.translate(backwards)

    assert len(seen(laid_anew(content, repack=turned_strip, changes=[{266: 2}]))) == 1
    with pytest.raises(ConversionError, match="picture_damaged"):
        seen(laid_anew(content, repack=turned_strip, changes=[{266: 2}], keep=0.7))


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
