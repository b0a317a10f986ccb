"""Black and white pages as PNG files. Source: PNG Specification, third edition (W3C)."""

import struct
import zlib

_GREY, _BITS = 0, 1
_METRES_PER_INCH = 0.0254


def png(black: bytes, width_px: int, height_px: int, *, x_dpi: int, y_dpi: int) -> bytes:
    """A greyscale PNG of one bit a dot, ink as 0. `black`: eight dots a byte, a set bit is ink."""
    white = black.translate(bytes(255 - byte for byte in range(256)))
    row_bytes = width_px // 8
    # Before each row stands its filter: 0 for none.
    rows = b"".join(b"\0" + white[at : at + row_bytes] for at in range(0, len(white), row_bytes))
    per_metre = (round(dpi / _METRES_PER_INCH) for dpi in (x_dpi, y_dpi))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width_px, height_px, _BITS, _GREY, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", *per_metre, 1)),
            _chunk(b"IDAT", zlib.compress(rows, 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
