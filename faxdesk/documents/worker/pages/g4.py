"""Black and white pages packed the way faxes are: CCITT Group 4. Runs in the worker.

By libtiff, through Pillow. Pillow's own way there (Image.save) packs pixels one by one first, which takes
twice as long as the coding; here libtiff is handed bits that are packed already. That needs the function
beneath Image.save, for which Pillow gives no promise: where it isn't as it was, the slow way goes as well.
"""

import io
import struct

from PIL import Image

_SHORT = 3
_BLOCK_BYTES = 1 << 20
_WIDTH, _HEIGHT, _BITS, _CODING, _WHITE_IS_ZERO, _SAMPLES, _STRIP_ROWS = 256, 257, 258, 259, 262, 277, 278
_STRIP_AT, _STRIP_BYTES = 273, 279
_GROUP_4 = 4


def encoded(black: bytes, width_px: int, height_px: int) -> bytes:
    """The page as one Group 4 stream. `black`: eight pixels a byte, a set bit is ink (see onebit).

    Raises OSError, ValueError.
    """
    return _strip(_any_tiff(black, width_px, height_px))


def _any_tiff(black: bytes, width_px: int, height_px: int) -> bytes:
    try:
        return _tiff(black, width_px, height_px)
    except (AttributeError, TypeError):
        return _tiff_by_saving(black, width_px, height_px)


def _tiff(black: bytes, width_px: int, height_px: int) -> bytes:
    tags = [
        (_WIDTH, width_px),
        (_HEIGHT, height_px),
        (_BITS, 1),
        (_CODING, _GROUP_4),
        (_WHITE_IS_ZERO, 0),
        (_SAMPLES, 1),
        (_STRIP_ROWS, height_px),
    ]
    row_bytes = (width_px + 7) // 8
    # To Pillow it is a grey picture, an eighth as wide; what a row's bytes mean, libtiff reads from the tags.
    rows = Image.frombuffer("L", (row_bytes, height_px), black, "raw", "L", row_bytes, 1)
    coder = Image._getencoder("L", "libtiff", ("L", 0, "", tags, {}), ())
    coder.setimage(rows.im, (0, 0, row_bytes, height_px))
    out = []
    try:
        while True:
            _, state, data = coder.encode(_BLOCK_BYTES)
            out.append(data)
            if state:
                break
    finally:
        coder.cleanup()
    if state < 0:
        raise OSError("libtiff refuses")
    return b"".join(out)


def _tiff_by_saving(black: bytes, width_px: int, height_px: int) -> bytes:
    out = io.BytesIO()
    page = Image.frombytes("1", (width_px, height_px), black)
    page.save(out, "TIFF", compression="group4", tiffinfo={_STRIP_ROWS: height_px})
    return out.getvalue()


def _strip(tiff: bytes) -> bytes:
    """The one strip of a TIFF that libtiff has just written. Source: TIFF 6.0."""
    order = "<" if tiff[:2] == b"II" else ">"
    (directory_at,) = struct.unpack_from(order + "I", tiff, 4)
    (entries,) = struct.unpack_from(order + "H", tiff, directory_at)
    found = {}
    for index in range(entries):
        at = directory_at + 2 + 12 * index
        tag, kind, _ = struct.unpack_from(order + "HHI", tiff, at)
        found[tag] = struct.unpack_from(order + ("H" if kind == _SHORT else "I"), tiff, at + 8)[0]
    start = found[_STRIP_AT]
    return tiff[start : start + found[_STRIP_BYTES]]
