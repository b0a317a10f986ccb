"""The chain as lines of JSON, to be taken away and checked without the journal: what each line holds.

    {"format": "faxdesk-log", "version": 1, "chain": its name, "made_at", "program"}    the first line
    {"kind": "start", "part": "chain" | "older" | "piece" | "older piece", "number", "hash"}  what is before
    {"kind": "event" | "act", "number", "fax", "at", …, "personal", "salt", "withheld", "hash"}
    {"kind": "removed", "number", "digest", "act"}    what is left of an event whose fax was removed
    {"kind": "other", "number", "digest"}             a link that isn't told here
    {"kind": "seal", "day", "number", "hash"}         stands before the links it is about
    {"kind": "end", "number", "hash"}                 how the part ends
    {"kind": "file", "sha256"}                        the last line: of all bytes before it

The rule for hashes is domain/chain.py: what a link states is its line without personal, salt, withheld and
hash.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from faxdesk.domain.chain import Link, first_hash, first_older_hash
from faxdesk.domain.chain_check import ChainCheck, Finding, Kind, Seal
from faxdesk.domain.words import Message

FORMAT: Final = "faxdesk-log"
VERSION: Final = 1

_BEGINS: Final = f'{{"format": "{FORMAT}"'.encode()
_PARTS: Final = frozenset({"older", "older piece", "chain", "piece"})
_NOT_STATED: Final = ("personal", "salt", "withheld", "hash")
_BROKEN: Final = (ValueError, LookupError, TypeError, AttributeError, RecursionError)


def line_of(link: Link, removed_by: int | None = None) -> dict[str, Any]:
    """A link as a line; of one whose content can't be read, only that."""
    if link.removed is not None:
        line = {"kind": "removed", "number": link.number, "digest": link.removed.hex()}
        return {**line, "act": removed_by}
    kept = {
        "personal": link.personal,
        "salt": _hex(link.salt),
        "withheld": _hex(link.withheld),
        "hash": _hex(link.hash),
    }
    stated = link.stated if link.stated is not None else {"kind": "unreadable", "number": link.number}
    return {**stated, **{name: value for name, value in kept.items() if value is not None}}


def other_line(link: Link) -> dict[str, Any]:
    """Of a link that somebody else's fax is about, no more than the chain needs."""
    return {"kind": "other", "number": link.number, "digest": (link.digest() or b"").hex()}


def link_of(line: Mapping[str, Any]) -> Link:
    """The inverse of these; raises one of ValueError, LookupError, TypeError for what is none."""
    if line["kind"] in {"removed", "other"}:
        return Link(number=int(line["number"]), stated=None, removed=bytes.fromhex(line["digest"]))
    is_readable = line["kind"] != "unreadable"
    return Link(
        number=int(line["number"]),
        stated={name: line[name] for name in line if name not in _NOT_STATED} if is_readable else None,
        personal=line.get("personal"),
        salt=_bytes(line.get("salt")),
        withheld=_bytes(line.get("withheld")),
        hash=_bytes(line.get("hash")),
    )


class LogCheck:
    """Checks a chain from its lines, one after the other; keeps no more than ChainCheck does.

    Attributes:
        is_ours: whether it begins as such a file does; nothing else can be said of another.
        links: how many there were.
        name: the chain's.
        last_hash: how its last part ends.
        files: in pieces of a chain, the SHA-256 of each fax's file, by the fax.
    """

    def __init__(self) -> None:
        self.is_ours = False
        self.links = 0
        self.name = ""
        self.last_hash = ""
        self.files: dict[str, Any] = {}
        self._check: ChainCheck | None = None
        self._part = ""
        self._is_closed = False
        self._done: list[ChainCheck] = []

    def take_all(self, lines: Iterable[bytes]) -> "LogCheck":
        """Every line of a file, with its end."""
        said, counted = sha256(), sha256()
        for number, text in enumerate(lines, start=1):
            said, line = counted.copy(), self._parsed(text, number)
            counted.update(text)
            if line is None and number > 1 and not self.is_ours:
                break
            if line is not None and line.get("kind") == "file":
                self._is_closed = line.get("sha256") == said.hexdigest() and text.endswith(b"\n")
        return self

    def _parsed(self, text: bytes, number: int) -> Mapping[str, Any] | None:
        """The line, once it is taken; None where it is none of ours."""
        try:
            line: Mapping[str, Any] = json.loads(text)
            self._is_closed = False
            self.take(line)
        except _BROKEN:
            self.is_ours = self.is_ours or text.startswith(_BEGINS)
            self._tell(Message(code="audit.line", values={"line": number}))
            return None
        return line

    def take(self, line: Mapping[str, Any]) -> None:
        """One line; raises ValueError, LookupError or TypeError for what is none of ours."""
        if not self.is_ours and "kind" not in line:
            self.is_ours = line["format"] == FORMAT and int(line["version"]) == VERSION
            self.name = str(line["chain"])
        elif line["kind"] == "start":
            self.is_ours = self.is_ours or str(line["part"]) in _PARTS
            self._begin(line)
        elif line["kind"] == "file":
            str(line["sha256"])
        elif self._check is None:
            raise ValueError("a link without a beginning")
        elif line["kind"] == "seal":
            seal = Seal(day=str(line["day"]), number=int(line["number"]), hash=bytes.fromhex(line["hash"]))
            self._check.expect([seal])
        elif line["kind"] == "end":
            self._end(line)
        else:
            facts = line.get("facts")
            if isinstance(facts, Mapping) and self._part.endswith("piece"):
                self.files[str(line["fax"])] = facts.get("sha256")
            self._check.take(link_of(line), removed_by=line.get("act") if line["kind"] == "removed" else None)

    def findings(self) -> Iterator[Finding]:
        """All that isn't as it was written; call it once, after the last line."""
        if not self._is_closed:
            message = Message(code="audit.other_file")
            yield Finding(kind=Kind.CHANGED, number=None, fax_id=None, at=None, message=message)
        if self._check is not None:
            message = Message(code="audit.cut_file")
            yield Finding(kind=Kind.MISSING, number=None, fax_id=None, at=None, message=message)
        if self._check is not None:
            self._check.finish(self._check.number, None)
            self._keep()
        for check in self._done:
            yield from check.findings

    def _begin(self, line: Mapping[str, Any]) -> None:
        if self._check is not None:
            self._tell(Message(code="audit.cut_file"))
            self._check.finish(self._check.number, None)
            self._keep()
        self._part = str(line["part"])
        before = bytes.fromhex(line["hash"])
        expected = {"older": first_older_hash, "chain": first_hash}.get(self._part)
        has_gaps = self._part.startswith("older")
        self._check = ChainCheck(before=before, number=int(line["number"]), has_gaps=has_gaps)
        if expected is not None and before != expected(self.name):
            self._tell(Message(code="audit.other_beginning"))

    def _end(self, line: Mapping[str, Any]) -> None:
        if self._check is not None:
            self._check.finish(int(line["number"]), bytes.fromhex(line["hash"]))
            self.last_hash = str(line["hash"])
            self._keep()

    def _keep(self) -> None:
        if self._check is not None:
            self.links += self._check.count
            self._done.append(self._check)
            self._check = None

    def _tell(self, message: Message) -> None:
        check = self._check or ChainCheck(before=None, number=0)
        check.tell(Kind.CHANGED, message, number=check.number or None)
        if self._check is None:
            self._done.append(check)


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()


def _bytes(value: str | None) -> bytes | None:
    return None if value is None else bytes.fromhex(value)
