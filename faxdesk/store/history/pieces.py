"""Events of one fax as one small piece, and back: row for row and column for column what they were.

A form that was shipped never changes, nor its words:

    1         JSON of all columns, packed with the words of form 1
    2, 3      numbers, then JSON of the texts, packed with the words of form 2; 3 says that others' events may
              lie far between these
"""

import json
import zlib
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from faxdesk.domain.chain import SALT_BYTES, salt_after
from faxdesk.store.history.piece_words import WORDS, WORDS_1

Rows = list[dict[str, Any]]

APART: Final = 5_000
"""Events of one fax that are this many numbers apart are told by the piece's form."""

CHECK_BYTES: Final = 4
_OLD, _NEAR, _APART = 1, 2, 3
_WINDOW_1_BITS: Final = 12
_TICKS: Final = float(1 << 22)
"""A clock's seconds are whole multiples of this part: times are told exactly by how much later each is."""

_TEXTS: Final = ("source", "target", "cause", "detail")
_USUAL: Final = frozenset({"id", "at_s", *_TEXTS, "hash", "salt", "withheld"})
_BYTES: Final = "b64"
_HAS_TICKS, _HAS_CHECK, _HAS_SEED, _IS_USUAL = 1, 2, 4, 8


def fold(rows: Sequence[Any], check: bytes | None = None) -> bytes:
    """Events of one fax, oldest first, without their fax's id.

    Args:
        check: what their digests come to; it is kept instead of their hashes, which then come back as b"".
    """
    names = rows[0].keys()
    columns = {name: [row[name] for row in rows] for name in names if name != "fax_id"}
    ids = columns.pop("id")
    flags, packed = 0, b"".join(map(_varint, _steps(ids)))
    ticks = [at_s * _TICKS for at_s in columns["at_s"]]
    if all(tick.is_integer() and abs(tick) < 1 << 62 for tick in ticks):
        flags |= _HAS_TICKS
        packed += b"".join(_varint(_zigzag(step)) for step in _steps([int(tick) for tick in ticks]))
        del columns["at_s"]
    if check is not None:
        flags |= _HAS_CHECK
        packed += check
        del columns["hash"]
    if (marks := _derived(ids, columns.get("salt"))) is not None:
        flags |= _HAS_SEED
        packed += columns.pop("salt")[0] + _varint(marks)
    flags, rest = _rest(flags, names, columns)
    form = _APART if ids[-1] - ids[0] > APART else _NEAR
    text = json.dumps(rest, ensure_ascii=False, separators=(",", ":"))
    return bytes([form, flags]) + _varint(len(ids)) + packed + _pack(text)


def unfold(fax_id: int, lines: bytes) -> Rows:
    """The events as they were. Raises ValueError, LookupError or TypeError for what was damaged."""
    if lines[:1] == bytes([_OLD]):
        return _unfold_1(fax_id, lines)
    if lines[0] not in {_NEAR, _APART}:
        raise ValueError("a story in a form of the future")
    flags, numbers = lines[1], _Numbers(lines, 2)
    count = numbers.varint()
    columns: dict[str, list[Any]] = {"id": list(_sums(numbers.varint, count))}
    if flags & _HAS_TICKS:
        columns["at_s"] = [tick / _TICKS for tick in _sums(lambda: _unzigzag(numbers.varint()), count)]
    if flags & _HAS_CHECK:
        numbers.take(CHECK_BYTES)
        columns["hash"] = [b""] * count
    if flags & _HAS_SEED:
        seed, marks = numbers.take(SALT_BYTES), numbers.varint()
        columns["salt"] = _salts(seed, marks, columns["id"])
    columns |= _texts(_unpack(numbers.left()), flags, count)
    names = list(columns)
    return [
        {**dict(zip(names, values, strict=True)), "fax_id": fax_id}
        for values in zip(*columns.values(), strict=True)
    ]


def check_in(lines: bytes) -> bytes | None:
    """What the digests of its events came to when they were folded; None where their hashes are kept."""
    if lines[:1] == bytes([_OLD]) or not lines[1] & _HAS_CHECK:
        return None
    numbers = _Numbers(lines, 2)
    count = numbers.varint()
    for _ in range(count * (2 if lines[1] & _HAS_TICKS else 1)):
        numbers.varint()
    return numbers.take(CHECK_BYTES)


def _rest(flags: int, names: Sequence[str], columns: dict[str, list[Any]]) -> tuple[int, Any]:
    """The columns that are no numbers, as rows; with their names where they aren't the usual ones."""
    left = {name: values for name, values in columns.items() if name not in _TEXTS}
    is_usual = set(names) - {"fax_id"} == _USUAL and all(
        value is None for each in left.values() for value in each
    )
    if is_usual and set(left) <= {"withheld", "salt"} and ("salt" in left) is not bool(flags & _HAS_SEED):
        texts = [columns[name] for name in _TEXTS]
        return flags | _IS_USUAL, [list(row) for row in zip(*texts, strict=True)]
    plain = {name: [_plain(value) for value in values] for name, values in columns.items()}
    return flags, plain


def _texts(rest: Any, flags: int, count: int) -> dict[str, list[Any]]:
    """The inverse of `_rest`."""
    if not flags & _IS_USUAL:
        return {str(name): [_value(value) for value in values] for name, values in rest.items()}
    columns = dict(zip(_TEXTS, map(list, zip(*rest, strict=True)), strict=True))
    columns["withheld"] = [None] * count
    if not flags & _HAS_SEED:
        columns["salt"] = [None] * count
    if not flags & (_HAS_TICKS | _HAS_CHECK) or len(rest) != count:
        raise ValueError("a damaged story")
    return columns


def _derived(ids: Sequence[int], salts: Sequence[bytes | None] | None) -> int | None:
    """Which of the salts there are, a bit each, where all of them follow from the first; None otherwise."""
    if salts is None or salts[0] is None or len(salts[0]) != SALT_BYTES:
        return None
    marks = 1
    for place, (number, salt) in enumerate(zip(ids[1:], salts[1:], strict=True), start=1):
        if salt is not None and salt != salt_after(salts[0], number):
            return None
        marks |= (salt is not None) << place
    return marks


def _salts(seed: bytes, marks: int, ids: Sequence[int]) -> list[bytes | None]:
    later = [
        salt_after(seed, number) if marks >> place & 1 else None
        for place, number in enumerate(ids[1:], start=1)
    ]
    return [seed, *later]


class _Numbers:
    """Reads a piece from a place on."""

    def __init__(self, lines: bytes, at: int) -> None:
        self._lines, self._at = lines, at

    def varint(self) -> int:
        value = shift = 0
        while True:
            byte = self._lines[self._at]
            self._at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def take(self, number: int) -> bytes:
        found = self._lines[self._at : self._at + number]
        if len(found) < number:
            raise ValueError("a damaged story")
        self._at += number
        return found

    def left(self) -> bytes:
        return self._lines[self._at :]


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    found.append(value)
    return bytes(found)


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _unzigzag(value: int) -> int:
    return value >> 1 if not value & 1 else -(value + 1 >> 1)


def _steps(values: Sequence[int]) -> Iterator[int]:
    """How much more each is than the one before; the first as it is."""
    before = 0
    for value in values:
        yield value - before
        before = value


def _sums(step: Callable[[], int], count: int) -> Iterator[int]:
    total = 0
    for _ in range(count):
        total += step()
        yield total


def _pack(text: str) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, WORDS)
    return packer.compress(text.encode()) + packer.flush()


def _unpack(packed: bytes) -> Any:
    return json.loads(_inflated(packed, zlib.MAX_WBITS, WORDS))


def _inflated(packed: bytes, window_bits: int, words: bytes) -> bytes:
    unpacker = zlib.decompressobj(-window_bits, words)
    try:
        return unpacker.decompress(packed) + unpacker.flush()
    except zlib.error as error:
        raise ValueError("a damaged story") from error


def _unfold_1(fax_id: int, lines: bytes) -> Rows:
    found = json.loads(_inflated(lines[1:], _WINDOW_1_BITS, WORDS_1))
    rows: Rows = []
    event_id = ticks = 0
    for values in found["r"]:
        row = dict(zip(found["c"], map(_value, values), strict=True))
        event_id += row["id"]
        if isinstance(row["at_s"], int):
            ticks += row["at_s"]
            row["at_s"] = ticks / _TICKS
        rows.append({**row, "id": event_id, "fax_id": fax_id})
    return rows


def _plain(value: Any) -> Any:
    return {_BYTES: b2a_base64(value, newline=False).decode()} if isinstance(value, bytes) else value


def _value(value: Any) -> Any:
    return a2b_base64(value[_BYTES]) if isinstance(value, dict) else value
