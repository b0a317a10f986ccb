"""Exports the chain into a file that can be checked without the journal, and checks such files."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.chain import first_hash, first_older_hash
from faxdesk.domain.chain_file import FORMAT, VERSION, LogCheck, line_of
from faxdesk.engine.files import writing_whole

if TYPE_CHECKING:
    from faxdesk.engine.records.chain import ChainRecords


def export(chain: "ChainRecords", path: Path, *, at_s: float, program: str) -> int:
    """Write the whole chain, a line for each link; returns how many lines. Raises FaxDeskError."""
    count, written = 1, sha256()
    with writing_whole(path) as file:
        for line in map(encoded, _lines(chain, at_s, program)):
            file.write(line)
            written.update(line)
            count += 1
        file.write(encoded({"kind": "file", "sha256": written.hexdigest()}))
    return count


def check_file(path: Path) -> LogCheck:
    """Check an exported chain; `is_ours` says whether it is one. Raises OSError."""
    with path.open("rb") as file:
        return LogCheck().take_all(iter(lambda: file.readline(_LONGEST_LINE), b""))


_LONGEST_LINE: Final = 1 << 24
"""Whatever file is given takes no more memory than this."""


def first_line(name: str, *, at_s: float, program: str) -> dict[str, Any]:
    """What each such file begins with."""
    made_at = datetime.fromtimestamp(at_s, UTC).isoformat(timespec="seconds")
    return {"format": FORMAT, "version": VERSION, "chain": name, "made_at": made_at, "program": program}


def _lines(chain: "ChainRecords", at_s: float, program: str) -> Iterator[dict[str, Any]]:
    head = chain.head()
    yield first_line("" if head is None else head.name, at_s=at_s, program=program)
    if head is None:
        return
    if head.first > 1:
        yield _start("older", 0, first_older_hash(head.name))
        yield from _links(chain, 0, head.first - 1, first_older_hash(head.name))
    yield _start("chain", head.first - 1, first_hash(head.name))
    for seal in chain.seals():
        yield {"kind": "seal", "day": seal.day, "number": seal.number, "hash": seal.hash.hex()}
    yield from _links(chain, head.first - 1, head.last, head.last_hash or first_hash(head.name))


def _start(part: str, number: int, before: bytes) -> dict[str, Any]:
    return {"kind": "start", "part": part, "number": number, "hash": before.hex()}


def _links(chain: "ChainRecords", after: int, upto: int, otherwise: bytes) -> Iterator[dict[str, Any]]:
    """The links, and how they end: with `otherwise` where the last one has no hash of its own."""
    head = chain.head()
    is_older = head is not None and after < head.first - 1
    name = "" if head is None else head.name
    before: bytes | None = first_older_hash(name) if is_older else first_hash(name)
    number, last = after, otherwise
    for read in chain.links(after, upto):
        before = read.link.hash_after(before)
        yield line_of(read.link.with_hash(before), read.removed_by)
        number = read.link.number
        last = otherwise if read.link.removed is not None else before or otherwise
    yield {"kind": "end", "number": number, "hash": last.hex()}


def encoded(line: dict[str, Any]) -> bytes:
    """A line as it stands in the file."""
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
