"""Pictures whose end was never written: the file has its length, and zeros where the rest should be.

So a broken transfer, a full disk or a power cut leaves them. Decoders take the zeros for grey, white or black
and say nothing. Zeros behind a whole picture are no harm. Runs in the worker.
"""

import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, Final

from faxdesk.documents.convert.problem import ConversionError

_SECTOR: Final = 512
"""What is written at once is a multiple of it."""
_NEVER_SO_MANY: Final = 64
"""Arithmetic coding ends in no such run of zeros: each bit of it is as likely to be set as not.

But where nothing is drawn: what a lossy WebP has of that is nearly nothing but zeros.
"""
_VP8_BLOCK_PX: Final = 16
_VP8_BLOCKS_A_ZERO: Final = 32
"""One byte is enough for 38 blocks or more in which nothing is drawn: each has 25 signs of 1/177 bit."""
_READ: Final = 1 << 16
_MOST_CHUNKS: Final = 1_000_000

_PNG_HEADER: Final = 8
_RIFF_HEADER: Final = 12
_BMP_HEADER: Final = struct.Struct("<10xIIii2xHI")
_BMP_OF_TODAY: Final = 40
_BMP_BARE: Final = frozenset({0, 3})


def refuse_unwritten(kind: str | None, file: BinaryIO) -> None:
    """Raise ConversionError for a picture file of this format of which the end was never written.

    Where black dots are zeros, they count as missing only from the beginning of a sector to the file's end.
    """
    is_unwritten = _CHECKS.get(kind or "")
    if is_unwritten is None:
        return
    at = file.tell()
    try:
        if is_unwritten(file):
            raise ConversionError("picture_damaged")
    finally:
        file.seek(at)


def _png(file: BinaryIO) -> bool:
    """Whether the picture's data isn't what its check sums say; Pillow doesn't look. Source: PNG, 5.3."""
    file.seek(_PNG_HEADER)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        length, name = int.from_bytes(head[:4], "big"), head[4:]
        if len(head) < 8 or name in {b"IEND", bytes(4)}:
            return False
        if name != b"IDAT":
            file.seek(length + 4, 1)
            continue
        found, left = zlib.crc32(name), length
        while left and (data := file.read(min(left, _READ))):
            found, left = zlib.crc32(data, found), left - len(data)
        told = file.read(4)
        if len(told) == 4 and found != int.from_bytes(told, "big"):
            return True
    return False


def _webp(file: BinaryIO) -> bool:
    """Source: RFC 9649, 2.3 to 2.7."""
    for name, start, end in _chunks(file):
        zeros = _zeros_before(file, end)
        if name == b"VP8 " and zeros > _NEVER_SO_MANY + _vp8_blocks(file, start) // _VP8_BLOCKS_A_ZERO:
            return True
        if name in {b"VP8 ", b"VP8L"} and _begins_a_sector(end, zeros):
            return True
    return False


def _vp8_blocks(file: BinaryIO, start: int) -> int:
    """In how many blocks the picture of this chunk is coded. Source: RFC 6386, 9.1."""
    file.seek(start + 6)
    size = file.read(4)
    if len(size) < 4:
        return 0
    width_px, height_px = (int.from_bytes(each, "little") & 0x3FFF for each in (size[:2], size[2:]))
    return -(-width_px // _VP8_BLOCK_PX) * -(-height_px // _VP8_BLOCK_PX)


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """The chunks of a RIFF file: their names, and where the content of each begins and ends."""
    start = _RIFF_HEADER
    for _ in range(_MOST_CHUNKS):
        file.seek(start)
        head = file.read(8)
        length = int.from_bytes(head[4:], "little")
        if len(head) < 8 or not length:
            return
        yield head[:4], start + 8, start + 8 + length
        start += 8 + length + length % 2


def _avif(file: BinaryIO) -> bool:
    """Source: ISO/IEC 14496-12, 4.2: boxes, the picture's data in one of the name mdat."""
    start = 0
    for _ in range(_MOST_CHUNKS):
        file.seek(start)
        head = file.read(8)
        length = int.from_bytes(head[:4], "big")
        if len(head) < 8 or length < 8:
            return False
        if head[4:] == b"mdat" and _zeros_before(file, start + length) >= _NEVER_SO_MANY:
            return True
        start += length
    return False


def _bmp(file: BinaryIO) -> bool:
    """Dots are bare, and black ones are zeros in most files. Source: BITMAPFILEHEADER, BITMAPINFOHEADER."""
    file.seek(0)
    head = file.read(_BMP_HEADER.size)
    if len(head) < _BMP_HEADER.size:
        return False
    first, header_bytes, width_px, height_px, bits, packing = _BMP_HEADER.unpack(head)
    if header_bytes < _BMP_OF_TODAY or packing not in _BMP_BARE:
        return False
    end = min(first + (width_px * bits + 31) // 32 * 4 * abs(height_px), file.seek(0, 2))
    zeros = _zeros_before(file, end)
    return zeros < end - first and _begins_a_sector(end, zeros)


def _begins_a_sector(end: int, zeros: int) -> bool:
    return zeros >= _SECTOR and (end - zeros) % _SECTOR == 0


def _zeros_before(file: BinaryIO, end: int) -> int:
    """How many bytes before this place are zero."""
    at, zeros = end, 0
    while at > 0:
        size = min(_READ, at)
        at -= size
        file.seek(at)
        data = file.read(size)
        zeros += len(data) - len(data.rstrip(b"\0"))
        if data.rstrip(b"\0"):
            break
    return zeros


_CHECKS: Final[Mapping[str, Callable[[BinaryIO], bool]]] = {
    "PNG": _png,
    "WEBP": _webp,
    "AVIF": _avif,
    "BMP": _bmp,
}
