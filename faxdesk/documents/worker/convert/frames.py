"""Which frames of a picture file are pages, and whether all of each is there. Runs in the worker."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from PIL import Image, ImageChops, ImageSequence

from faxdesk.documents.convert.problem import ConversionError

MAX_FRAMES: Final = 2_000

_ONE_PAGE: Final = frozenset({"PNG", "GIF", "WEBP", "AVIF", "MPO"})
"""Several frames in these are a film, or a phone's second picture of the same: the first is the page."""

_NEW_SUBFILE_TYPE, _SUBFILE_TYPE = 254, 255
_REDUCED, _MASK = 1, 4
"""Bits of a frame's NewSubfileType: a smaller picture of another frame, and what is see-through of one."""
_OLD_REDUCED: Final = 2
"""A frame's SubfileType for the same. Source for both: TIFF 6.0, Baseline Field Reference Guide."""

_ROWS_PER_STRIP, _STRIP_OFFSETS, _STRIP_BYTES = 278, 273, 279
_TILE_OFFSETS, _TILE_BYTES = 324, 325
_FILL_ORDER, _PHOTOMETRIC = 266, 262
_LOWEST_BIT_FIRST: Final = 2
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))

_G4_END: Final = "000000000001" * 2
"""Source: ITU-T T.6, 2.2.5."""
_LINE_END: Final = re.compile("0{11,}1")
"""Source: ITU-T T.4, 4.1.2: no code has so many zeros in a row."""
_SPARE_BITS: Final = 32
"""So much shorter than packed by the book a strip may be: what ends and fills it."""

_TURNED_BACK: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""From how a frame is shown to how it is stored, by Exif's orientation."""


def pages(image: Image.Image) -> Iterator[Image.Image]:
    """The frames that are pages, as they come; raises ConversionError where there are too many.

    A TIFF of nothing but reduced frames is taken by its first.
    """
    if image.format in _ONE_PAGE:
        yield image
        return
    has_page = False
    for number, frame in enumerate(ImageSequence.Iterator(image)):
        if number == MAX_FRAMES:
            raise ConversionError("picture_too_large")
        if _is_page(frame):
            has_page = True
            yield frame
    if not has_page:
        image.seek(0)
        yield image


def has_pages_alone(image: Image.Image) -> bool:
    """Whether a file of several frames has nothing in it but pages; a TIFF alone can have several."""
    if image.format != "TIFF":
        return getattr(image, "n_frames", 1) == 1 or image.format == "MPO"
    is_so = all(_is_page(frame) for frame in ImageSequence.Iterator(image))
    image.seek(0)
    return is_so


def _is_page(frame: Image.Image) -> bool:
    tags = getattr(frame, "tag_v2", {})
    kind, old_kind = _number(tags.get(_NEW_SUBFILE_TYPE)), _number(tags.get(_SUBFILE_TYPE))
    return not kind & (_REDUCED | _MASK) and old_kind != _OLD_REDUCED


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def refuse_cut_off(frame: Image.Image, file: BinaryIO, way: int) -> None:
    """Raise ConversionError for a TIFF's loaded frame of which a part is missing.

    Of fax packings and of JPEG in a TIFF, libtiff fills what is missing with black or white in silence.

    Args:
        way: how the frame lay in the file, by Exif's orientation; once it is loaded Pillow has forgotten it.
    """
    if frame.format != "TIFF":
        return
    compression = str(frame.info.get("compression"))
    check = {
        "group3": _lacks_g3_lines,
        "group4": _lacks_g4_lines,
        "jpeg": _lacks_jpeg_end,
        "tiff_ccitt": _lacks_bare_lines,
    }.get(compression)
    if check is None:
        return
    for number, strip in enumerate(_strips(frame, file)):
        if check(frame, way, number, strip):
            raise ConversionError("picture_damaged")


def _strips(frame: Image.Image, file: BinaryIO) -> Iterator[bytes]:
    tags = getattr(frame, "tag_v2", {})
    names = (_STRIP_OFFSETS, _STRIP_BYTES) if _STRIP_OFFSETS in tags else (_TILE_OFFSETS, _TILE_BYTES)
    offsets, lengths = (_numbers(tags.get(name)) for name in names)
    at = file.tell()
    try:
        for offset, length in zip(offsets, lengths, strict=False):
            file.seek(offset)
            data = file.read(length)
            if len(data) < length:
                raise ConversionError("picture_damaged")
            is_turned = tags.get(_FILL_ORDER) == _LOWEST_BIT_FIRST
            yield data.translate(_REVERSED) if is_turned else data
    finally:
        file.seek(at)


def _numbers(value: object) -> Sequence[int]:
    found = value if isinstance(value, tuple) else (value,)
    return [each for each in found if isinstance(each, int)]


def _lacks_jpeg_end(_frame: Image.Image, _way: int, _number_of_strip: int, strip: bytes) -> bool:
    return b"\xff\xd9" not in strip[-64:]


def _lacks_g3_lines(frame: Image.Image, way: int, number: int, strip: bytes) -> bool:
    """Every line of T.4 ends with a code of its own; a whole page ends with six."""
    stored = _stored_rows(frame, way, number)
    if stored is None:
        return False
    ends = len(_LINE_END.findall(_bits(strip)))
    return 0 < ends < stored.height - 1


def _lacks_g4_lines(frame: Image.Image, way: int, number: int, strip: bytes) -> bool:
    """Lines of T.6 have no ends: what isn't closed must be as long as the same lines packed again."""
    if _G4_END in _bits(strip[-8:]):
        return False
    stored = _stored_rows(frame, way, number)
    if stored is None:
        return False
    written = strip.rstrip(b"\0")  # and not what was never written
    return len(_packed(stored).rstrip("0")) - len(_G4_END) > 8 * len(written) + _SPARE_BITS


def _lacks_bare_lines(frame: Image.Image, way: int, number: int, strip: bytes) -> bool:
    """Lines without ends or numbers: all of them packed again are as long as what was written."""
    stored = _stored_rows(frame, way, number)
    if stored is None:
        return False
    return len(_packed(stored, "tiff_ccitt").rstrip("0")) > 8 * len(strip.rstrip(b"\0")) + _SPARE_BITS


def _stored_rows(frame: Image.Image, way: int, number: int) -> Image.Image | None:
    """The lines of one strip as they are packed, ink as set dots; None for what isn't in strips."""
    tags = getattr(frame, "tag_v2", {})
    if _STRIP_OFFSETS not in tags or frame.mode != "1":
        return None
    back = _TURNED_BACK.get(way)
    whole = frame.transpose(back) if back is not None else frame
    rows = min(_number(tags.get(_ROWS_PER_STRIP)) or whole.height, whole.height)
    top = number * rows
    if top >= whole.height:
        return None
    strip = whole.crop((0, top, whole.width, min(top + rows, whole.height)))
    return ImageChops.invert(strip) if tags.get(_PHOTOMETRIC) == 0 else strip


def _packed(rows: Image.Image, compression: str = "group4") -> str:
    """These rows in T.6, or so packed, as bits."""
    out = io.BytesIO()
    rows.save(out, "TIFF", compression=compression, tiffinfo={_ROWS_PER_STRIP: rows.height})
    with Image.open(out) as image:
        return "".join(_bits(strip) for strip in _strips(image, out))


def _bits(data: bytes) -> str:
    return f"{int.from_bytes(data, 'big'):0{8 * len(data)}b}" if data else ""
