"""How the two processes talk: a length, a JSON object, and raw bytes for pictures. Never pickle.

Each message is 8 bytes (JSON length and blob length, big-endian), then the JSON, then the blob.
"""

import json
import os
import struct
from collections.abc import Mapping
from typing import Any, Final

_LENGTHS = struct.Struct(">II")
MAX_JSON_BYTES: Final = 32_000_000
MAX_BLOB_BYTES: Final = 400_000_000
PIPE_BYTES: Final = 1 << 20
"""How much is handed over at a time, where the system lets a pipe hold so much."""

DISK_FULL: Final = "disk_full"
"""What a job ends with that found no room left on the disk; else with its fault's name."""


class BrokenPipeTalkError(Exception):
    """The other side went away in mid-message, or said something that is no message."""


def send(descriptor: int, message: Mapping[str, Any], blob: bytes | memoryview = b"") -> None:
    """Write one message; raises OSError where the other side is gone."""
    body = json.dumps(message, separators=(",", ":")).encode("ascii")
    _write(descriptor, _LENGTHS.pack(len(body), len(blob)) + body)
    if len(blob):
        _write(descriptor, blob)


def receive(descriptor: int) -> tuple[dict[str, Any], bytes] | None:
    """The next message, or None where the other side has closed; raises BrokenPipeTalkError."""
    start = _read(descriptor, _LENGTHS.size, may_end=True)
    if not start:
        return None
    body_bytes, blob_bytes = _LENGTHS.unpack(start)
    if body_bytes > MAX_JSON_BYTES or blob_bytes > MAX_BLOB_BYTES:
        raise BrokenPipeTalkError("oversized")
    try:
        message = json.loads(_read(descriptor, body_bytes))
    except (ValueError, RecursionError) as error:
        raise BrokenPipeTalkError("not JSON") from error
    if not isinstance(message, dict):
        raise BrokenPipeTalkError("not an object")
    return message, _read(descriptor, blob_bytes)


def _write(descriptor: int, data: bytes | memoryview) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view[:PIPE_BYTES]) :]


def _read(descriptor: int, length: int, *, may_end: bool = False) -> bytes:
    missing = length
    parts: list[bytes] = []
    while missing:
        part = os.read(descriptor, min(PIPE_BYTES, missing))
        if not part:
            if may_end and not parts:
                return b""
            raise BrokenPipeTalkError("cut off")
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
