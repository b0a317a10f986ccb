"""Pictures become pages, by img2pdf: their dots stay as they are wherever PDF can hold them.

Runs in the worker.
"""

import io
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

import img2pdf
from PIL import ExifTags, Image, ImageOps

from faxdesk.documents.convert.problem import ConversionError, Note
from faxdesk.documents.opening import is_disk_full, open_regular
from faxdesk.documents.worker.convert.frames import has_pages_alone, pages, refuse_cut_off
from faxdesk.documents.worker.convert.resolution import Dpi, is_fax_line, resolution_of, turned
from faxdesk.documents.worker.convert.zero_tails import refuse_unwritten
from faxdesk.domain.document.document import PageSize
from faxdesk.domain.document.paper import Paper, is_of_known_paper
from faxdesk.domain.document.raster import FAX_WIDTH_PX, LINE_PT

MAX_PIXELS: Final = 150_000_000
"""A page of A4 at 1,200 dots per inch. More would not fit into the worker's memory."""

_FORMATS: Final = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP", "AVIF", "PCX", "DCX")
"""What is read; Pillow knows dozens more that nobody faxes and nobody keeps safe."""

_AS_THEY_ARE: Final = frozenset({"PNG", "JPEG", "MPO", "TIFF"})
_PLAIN_MODES: Final = frozenset({"1", "L", "P", "RGB", "CMYK"})
_DEEP_MODES: Final = frozenset({"I", "F", "I;16", "I;16B", "I;16L"})
_FAULTS: Final = (
    OSError, SyntaxError, ValueError, TypeError, ArithmeticError, LookupError, AttributeError, EOFError,
    RuntimeError, img2pdf.ImageOpenError, img2pdf.PdfTooLargeError,
    img2pdf.JpegColorspaceError, img2pdf.NegativeDimensionError, img2pdf.UnsupportedColorspaceError,
)  # fmt: skip
"""What Pillow and img2pdf let through on damaged pictures."""

_UPRIGHT: Final = 1
_TURNED: Final = frozenset({3, 6, 8})
"""Ways in which a picture may lie that aren't mirrored. Source: Exif's tag Orientation."""

_MARGIN_PT: Final = 18.0
_PAGE_LIKE_PX: Final = 1_000
_SIDES_NEAR: Final = 0.02


def convert_picture(path: Path, out: BinaryIO, *, paper: Paper) -> tuple[Note, ...]:
    """Write the picture (of a TIFF every page) as a PDF; raises ConversionError, RefusedError."""
    with open_regular(path) as file:
        try:
            _write(file, out, paper)
        except Image.DecompressionBombError as error:
            raise ConversionError("picture_too_large") from error
        except _FAULTS as error:
            raise _refusal(error) from error
    return (Note(code="converted"),)


def convert_heic(path: Path, out: BinaryIO, *, paper: Paper) -> tuple[Note, ...]:
    """Write a HEIC photo as a PDF, where its library is installed; raises ConversionError."""
    try:
        import pi_heif
    except ImportError as error:
        raise ConversionError("heic_unreadable") from error
    with open_regular(path) as file:
        try:
            photo = pi_heif.open_heif(file, convert_hdr_to_8bit=True)
            _refuse_large(photo.size)
            image = ImageOps.exif_transpose(photo.to_pillow())
            _convert([_as_jpeg(image)], out, paper)
        except (*_FAULTS, MemoryError) as error:
            raise _refusal(error) from error
    return (Note(code="converted"),)


def _refusal(error: BaseException) -> ConversionError:
    return ConversionError("disk_full" if is_disk_full(error) else "picture_damaged")


def _write(file: BinaryIO, out: BinaryIO, paper: Paper) -> None:
    # Our own limit is told in a sentence; Pillow's warning would only be lost here.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        resolutions: Sequence[Dpi] = ()
        with Image.open(file, formats=_FORMATS) as image:
            refuse_unwritten(image.format, file)
            is_simple = image.format in _AS_THEY_ARE and has_pages_alone(image)
            for frame in pages(image):
                dpi, is_plain = _read(frame, file)
                resolutions = (*resolutions, dpi)
                is_simple = is_simple and is_plain
        file.seek(0)
        if is_simple and _convert_as_it_is(file, out, paper, resolutions):
            return
        with Image.open(file, formats=_FORMATS) as image:
            made, resolutions = zip(*map(_as_png, pages(image)), strict=True)
            _convert(made, out, paper, resolutions)


def _read(frame: Image.Image, file: BinaryIO) -> tuple[Dpi, bool]:
    """The frame's resolution, and whether PDF can hold it as it is.

    Every dot is read: what is cut off is found here.
    """
    _refuse_large(frame.size)
    way = _way_of(frame)  # before Pillow turns a TIFF, and forgets that it lay
    dpi = resolution_of(frame)
    frame.load()
    refuse_cut_off(frame, file, way)
    return dpi, _can_be_laid(frame, way) and frame.mode in _PLAIN_MODES and "transparency" not in frame.info


def _convert_as_it_is(file: BinaryIO, out: BinaryIO, paper: Paper, resolutions: Sequence[Dpi]) -> bool:
    """False for what Pillow could read and img2pdf can't, as a TIFF in tiles; nothing is written then."""
    made = io.BytesIO()
    try:
        _convert([file.read()], made, paper, resolutions)
    except _FAULTS:
        file.seek(0)
        return False
    out.write(made.getbuffer())
    return True


def _way_of(frame: Image.Image) -> int:
    """How the frame lies in its file, by Exif's orientation."""
    return int(frame.getexif().get(ExifTags.Base.Orientation, _UPRIGHT))


def _can_be_laid(frame: Image.Image, way: int) -> bool:
    """Whether the picture stands upright on its page without a dot of it changed.

    A page of a PDF can be turned and not mirrored; and a TIFF img2pdf takes as Pillow has turned it, and
    turns it once more.
    """
    return way == _UPRIGHT or (way in _TURNED and frame.format != "TIFF")


def _refuse_large(size_px: tuple[int, int]) -> None:
    if size_px[0] * size_px[1] > MAX_PIXELS:
        raise ConversionError("picture_too_large")


def _as_png(frame: Image.Image) -> tuple[bytes, Dpi]:
    """The frame upright and on white, with every dot; more than 8 bits of grey or colour become 8."""
    _refuse_large(frame.size)
    way = _way_of(frame)
    dpi = turned(resolution_of(frame), way)
    picture = ImageOps.exif_transpose(frame)
    if picture.mode in _DEEP_MODES:
        picture = _of_eight_bits(picture)
    if picture.mode == "LAB":
        picture = _without_lab(picture)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture)
    if picture.mode not in {"1", "L"}:
        picture = picture.convert("RGB")
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue(), dpi


def _of_eight_bits(picture: Image.Image) -> Image.Image:
    """Greys of 16 bits or of whatever else there is: from black to the largest that such a file can hold."""
    greys = picture.convert("F")
    whole = 65_536.0
    if picture.mode == "F":
        lightest = max(value for value in greys.getextrema() if isinstance(value, float))
        whole = next((most for most in (1.0, 255.0) if lightest <= most), whole)
    scale = 255 / whole if whole <= 255 else 256 / whole
    return greys.point(lambda grey: grey * scale).convert("L")


def _without_lab(picture: Image.Image) -> Image.Image:
    """Colours by lightness, as print shops keep them, as those of a screen."""
    from PIL import ImageCms

    lab, screen = (ImageCms.createProfile(name) for name in ("LAB", "sRGB"))
    shown = ImageCms.applyTransform(picture, ImageCms.buildTransform(lab, screen, "LAB", "RGB"))
    if shown is None:
        raise ValueError("no colours")
    return shown


def _as_jpeg(photo: Image.Image) -> bytes:
    """A photo whose own packing PDF doesn't know, packed again with next to no loss."""
    out = io.BytesIO()
    photo.convert("RGB").save(out, "JPEG", quality=92)
    return out.getvalue()


def _convert(
    pictures: Sequence[bytes], out: BinaryIO, paper: Paper, resolutions: Sequence[Dpi] | None = None
) -> None:
    """Each picture as a page; `resolutions` are those of the pages, else what the pictures say."""
    known = iter(resolutions or ())

    def lay(width_px: int, height_px: int, dpi: Dpi) -> tuple[float, float, float, float]:
        return lay_picture(width_px, height_px, next(known, dpi), paper)

    img2pdf.convert(
        *pictures,
        outputstream=out,
        layout_fun=lay,
        rotation=img2pdf.Rotation.ifvalid,
        nodate=True,
        # A phone's second picture of the same is none of the pages.
        first_frame_only=resolutions is not None and len(resolutions) == 1,
    )


def lay_picture(
    width_px: int, height_px: int, dpi: tuple[float, float], paper: Paper
) -> tuple[float, float, float, float]:
    """The page's width and height, then the picture's, in points.

    A scan keeps its size, and so does a fax; a page-shaped picture fills its page; anything else stands in
    the middle of one, as large as it says it is, or smaller so that it fits.
    """
    width_pt, height_pt = width_px * 72 / max(dpi[0], 1), height_px * 72 / max(dpi[1], 1)
    if is_fax_line(width_px, dpi[0]):
        # So long as the line is to the hair: each dot then is one of the line's.
        width_pt = width_px * LINE_PT / FAX_WIDTH_PX
        return width_pt, height_pt, width_pt, height_pt
    if is_of_known_paper(PageSize(width_pt=width_pt, height_pt=height_pt)):
        return width_pt, height_pt, width_pt, height_pt
    short_pt, long_pt = paper.size_pt
    page_width_pt, page_height_pt = (long_pt, short_pt) if width_pt > height_pt else (short_pt, long_pt)
    is_page = min(width_px, height_px) >= _PAGE_LIKE_PX and _has_shape_of_paper(width_pt, height_pt)
    margin_pt = 0.0 if is_page else _MARGIN_PT
    fit = min((page_width_pt - 2 * margin_pt) / width_pt, (page_height_pt - 2 * margin_pt) / height_pt)
    scale = fit if is_page else min(1.0, fit)
    return page_width_pt, page_height_pt, width_pt * scale, height_pt * scale


def _has_shape_of_paper(width_pt: float, height_pt: float) -> bool:
    ratio = max(width_pt, height_pt) / min(width_pt, height_pt)
    return any(abs(ratio * each.size_pt[0] / each.size_pt[1] - 1) < _SIDES_NEAR for each in Paper)
