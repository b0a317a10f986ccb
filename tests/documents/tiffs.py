"""TIFFs as scanners and fax servers write them, and Pillow doesn't: laid out anew from Pillow's."""

import struct
from collections.abc import Callable, Sequence

_BYTES_OF = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 12: 8, 16: 8}
OFFSETS, LENGTHS = 273, 279
Tags = dict[int, tuple[int, int, bytes]]


def _tags(content: bytes) -> tuple[str, Tags]:
    """The first frame's byte order and tags: type, count and value."""
    order = "<" if content[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "L", content, 4)
    (count,) = struct.unpack_from(order + "H", content, at)
    found: Tags = {}
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, values = struct.unpack_from(order + "HHL", content, entry)
        size = _BYTES_OF[kind] * values
        place = entry + 8 if size <= 4 else struct.unpack_from(order + "L", content, entry + 8)[0]
        found[tag] = kind, values, content[place : place + size]
    return order, found


def _integers(order: str, value: tuple[int, int, bytes]) -> Sequence[int]:
    kind, count, data = value
    return struct.unpack(order + {3: "H", 4: "L"}[kind] * count, data)


def laid_anew(
    *frames: bytes,
    keep: float = 1.0,
    repack: Callable[[bytes], bytes] = lambda strip: strip,
    changes: Sequence[dict[int, int | None]] = (),
) -> bytes:
    """The frames in one file, each directory before its dots, so that an end that is missing takes dots away.

    Args:
        keep: how much of the last frame's dots is there; the lengths say so too.
        repack: changes each strip's bytes.
        changes: for each frame tags with whole numbers; None takes a tag away.
    """
    whole = b""
    for number, frame in enumerate(frames):
        order, tags = _tags(frame)
        for tag, value in (changes[number] if number < len(changes) else {}).items():
            tags.pop(tag, None)
            if value is not None:
                tags[tag] = 4, 1, struct.pack(order + "L", value)
        strips = [
            repack(frame[at : at + length])
            for at, length in zip(
                _integers(order, tags[OFFSETS]), _integers(order, tags[LENGTHS]), strict=True
            )
        ]
        is_last = number == len(frames) - 1
        left = round(sum(map(len, strips)) * (keep if is_last else 1.0))
        kept = []
        for strip in strips:
            kept.append(strip[: max(0, left)])
            left -= len(strip)
        start = b"" if whole else (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "L", 8)
        whole += start
        whole += _frame(order, tags, kept, len(whole), is_last=is_last)
    return whole


def _frame(order: str, tags: Tags, strips: Sequence[bytes], at: int, *, is_last: bool) -> bytes:
    long = f"{order}{len(strips)}L"
    tags |= {name: (4, len(strips), struct.pack(long, *map(len, strips))) for name in (OFFSETS, LENGTHS)}
    values_at = at + 2 + 12 * len(tags) + 4
    strips_at = values_at + sum(len(data) + len(data) % 2 for _, _, data in tags.values() if len(data) > 4)
    places = [strips_at + sum(map(len, strips[:number])) for number in range(len(strips))]
    tags[OFFSETS] = 4, len(strips), struct.pack(long, *places)
    entries, values = b"", b""
    for tag, (kind, count, data) in sorted(tags.items()):
        entries += struct.pack(order + "HHL", tag, kind, count)
        if len(data) <= 4:
            entries += data.ljust(4, b"\0")
        else:
            entries += struct.pack(order + "L", values_at + len(values))
            values += data + b"\0" * (len(data) % 2)
    dots = b"".join(strips)
    dots += b"\0" * (len(dots) % 2) if not is_last else b""
    following = 0 if is_last else strips_at + len(dots)
    return struct.pack(order + "H", len(tags)) + entries + struct.pack(order + "L", following) + values + dots
