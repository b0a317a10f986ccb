"""Gives an MSI an identity and dates that follow from its content: the same content, the same bytes.

wixl draws the package code, the id of this one file, at random, and dates the package with the clock. Both
are in the summary information, a property set of fixed form ([MS-OLEPS], PropertySetStream), and are written
over in place. Windows Installer wants different files to have different package codes: here it is made of the
content.
"""

import hashlib
import re
import struct
import uuid
from collections.abc import Iterator
from typing import Final

_FORMAT_ID: Final = uuid.UUID("F29F85E0-4FF9-1068-AB91-08002B27B3D9").bytes_le
"""Of the summary information."""

_PACKAGE_CODE: Final = 9
_DATES: Final = (11, 12, 13)
"""Last printed, created, last saved."""

_VT_LPSTR: Final = 0x1E
_VT_FILETIME: Final = 0x40
_TICKS_PER_S: Final = 10_000_000
_1601_TO_1970_S: Final = 11_644_473_600


def settle(content: bytes, at_s: int) -> bytes:
    """The MSI with a package code made of its content, dated `at_s` (seconds since 1970).

    Raises ValueError where there is no summary information, or not in the form in which wixl writes it.
    """
    settled = bytearray(content)
    places = dict(_properties(content))
    ticks = struct.pack("<Q", (at_s + _1601_TO_1970_S) * _TICKS_PER_S)
    for name in _DATES:
        if name in places:
            if struct.unpack_from("<I", content, places[name]) != (_VT_FILETIME,):
                raise ValueError("a date of the MSI is not where it should be")
            settled[places[name] + 4 : places[name] + 12] = ticks
    if _PACKAGE_CODE not in places:
        raise ValueError("the MSI has no package code")
    kind, size = struct.unpack_from("<II", content, places[_PACKAGE_CODE])
    begin = places[_PACKAGE_CODE] + 8
    code = slice(begin, begin + 38)
    if kind != _VT_LPSTR or size != 39 or not re.fullmatch(rb"\{[0-9A-F-]{36}\}", content[code]):
        raise ValueError("the package code of the MSI is not where it should be")
    settled[code] = bytes(38)
    made = uuid.UUID(bytes=hashlib.sha256(settled).digest()[:16], version=4)
    settled[code] = f"{{{str(made).upper()}}}".encode()
    return bytes(settled)


def _properties(content: bytes) -> Iterator[tuple[int, int]]:
    """Each property of the summary information with the place of its value in the file."""
    found = [match.start() for match in re.finditer(re.escape(_FORMAT_ID), content)]
    if len(found) != 1:
        raise ValueError(f"{len(found)} summaries in the MSI instead of one")
    # 28 bytes of a property set's header are before this id; after it where the section is, counted from the
    # header's beginning.
    stream = found[0] - 28
    (offset,) = struct.unpack_from("<I", content, found[0] + 16)
    section = stream + offset
    _size, count = struct.unpack_from("<II", content, section)
    for index in range(count):
        name, place = struct.unpack_from("<II", content, section + 8 + 8 * index)
        yield name, section + place
