"""Links in Word's old binary format: the instructions of fields that fetch are blanked where they stand.

In place, so that the file's own tables still hold. What is cut in two by its sectors is found as well, by
reading streams in the order that the file gives. Source: [MS-CFB], [MS-DOC] 2.8.25.
"""

import re
import struct
from collections.abc import Iterator
from typing import Final

_NAMES: Final = (
    *("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDEAUTO", "DDE", "DATABASE", "RD"),
    *("AUTOTEXTLIST", "AUTOTEXT", "GLOSSARY"),
)
_MAX_FIELD_BYTES: Final = 4_096
_END_OF_CHAIN: Final = 0xFFFFFFFA
_HEADER_BYTES: Final = 512
_MAX_SECTORS: Final = 1_000_000


def clean_ole(content: bytes) -> tuple[bytes, int]:
    """The document with such instructions blanked, and how many showed something that is now missing."""
    cleaned = bytearray(content)
    found: dict[int, bool] = {}
    for order in _chains(content):
        joined = b"".join(content[start:end] for start, end in order)
        for at, end, is_shown in _instructions(joined):
            places = list(_places(order, at, end - at))
            if places:
                found[places[0]] = found.get(places[0], False) or is_shown
            for number, place in enumerate(places):
                # In UTF-16 every second byte is a zero and stays one.
                if joined[at + number]:
                    cleaned[place] = 0x20
    return bytes(cleaned), sum(not is_shown for is_shown in found.values())


def _instructions(data: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where a fetching field's instruction begins and ends, and whether it shows something by itself."""
    for encoding, unit in (("latin-1", 1), ("utf-16-le", 2)):
        begins, result, ends = (re.escape(mark.encode(encoding)) for mark in "\x13\x14\x15")
        blank = b"(?:" + b"|".join(re.escape(each.encode(encoding)) for each in ' \t"') + b")*"
        names = b"|".join(re.escape(name.encode(encoding)) for name in _NAMES)
        for match in re.finditer(begins + blank + b"(" + names + b")", data, re.IGNORECASE):
            stop = re.compile(result + b"|" + ends).search(data, match.end(), match.end() + _MAX_FIELD_BYTES)
            end = stop.start() if stop else match.end()
            shown = re.compile(ends).search(data, end, end + _MAX_FIELD_BYTES)
            yield match.start(1), end, shown is not None and shown.start() - end > unit


def _places(order: list[tuple[int, int]], at: int, count: int) -> Iterator[int]:
    """Where the bytes of a stream are in the file."""
    passed = 0
    for start, end in order:
        for place in range(max(at, passed), min(at + count, passed + end - start)):
            yield start + place - passed
        passed += end - start
        if passed >= at + count:
            return


def _chains(content: bytes) -> Iterator[list[tuple[int, int]]]:
    """The file as it lies, and each stream's pieces in their order."""
    yield [(0, len(content))]
    if len(content) < _HEADER_BYTES:
        return
    (power,) = struct.unpack_from("<H", content, 30)
    if power not in {9, 12}:
        return
    size_bytes = 1 << power
    following = _table(content, size_bytes)
    led_to = set(following)
    for first, next_one in enumerate(following):
        if first in led_to or next_one >= _END_OF_CHAIN:
            continue  # within a chain, or a chain of one: it is whole in the file as it lies
        order: list[tuple[int, int]] = []
        sector, seen = first, set[int]()
        while sector < len(following) and sector not in seen:
            seen.add(sector)
            start = (sector + 1) * size_bytes
            order.append((start, min(start + size_bytes, len(content))))
            sector = following[sector]
        yield [(start, end) for start, end in order if start < end]


def _table(content: bytes, size_bytes: int) -> list[int]:
    """Which sector follows each."""
    (count,) = struct.unpack_from("<L", content, 44)
    sectors = [each for each in struct.unpack_from("<109L", content, 76) if each < _END_OF_CHAIN]
    (more,) = struct.unpack_from("<L", content, 68)
    while more < _END_OF_CHAIN and len(sectors) < min(count, _MAX_SECTORS):
        at = (more + 1) * size_bytes
        if at + size_bytes > len(content):
            break
        *some, more = struct.unpack_from(f"<{size_bytes // 4}L", content, at)
        sectors += [each for each in some if each < _END_OF_CHAIN]
    following: list[int] = []
    for sector in sectors[:count]:
        at = (sector + 1) * size_bytes
        if at + size_bytes <= len(content):
            following += struct.unpack_from(f"<{size_bytes // 4}L", content, at)
    return following
