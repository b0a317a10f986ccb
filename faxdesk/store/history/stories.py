"""What happened to faxes that are over, folded: the events of each in one small piece instead of a row each.

Nothing is lost or rounded: what is unfolded is row for row, column for column what was folded. Whoever
changes events (retention, a repair) unfolds them first.
"""

import json
import zlib
from binascii import a2b_base64, b2a_base64
from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Any, Final

from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors, transaction

_FORM: Final = 1
"""The first byte of a piece: how the rest was made. A form that was shipped never changes, nor its words."""

_STATUS: Final = (
    ("accepted", "queued"),
    ("accepted", "media.processed"),
    ("accepted", "originated"),
    ("sending", "sending"),
)
_SELDOM: Final = (
    *("held", "uncertain", "cancelling", "cancelled", "marked_sent", "failed", "failure.user_busy"),
    *("story.retried", "story.held_by_you", "story.cancelled", "story.restarted", "story.report_saved"),
    *("error", "reason", "again_s", "failure_reason"),
)


def _words() -> bytes:
    def event(source: str | None, target: str, code: str, detail: str = "{}", values: str = "{}") -> str:
        cause = f'{{"code": "story.{code}", "values": {values}}}'
        return json.dumps([4194304, source, target, cause, detail], separators=(",", ":"))[1:]

    remote = '{"remote_id": ""'
    lines = [
        event(None, "queued", "queued"),
        event("queued", "uploading", "uploading"),
        event("uploading", "submitting", "submitting", '{"quality": "high", "t38": true}'),
        event("submitting", "accepted", "accepted", f"{remote}}}"),
        *(
            event("accepted", target, "status", f'{remote}, "status": "{word}"}}', f'{{"status": "{word}"}}')
            for target, word in _STATUS
        ),
        event("accepted", "sending", "sending", f'{remote}, "status": "sending"}}'),
        event(
            "sending", "delivered", "delivered", f'{remote}, "status": "delivered", "failure_reason": null}}'
        ),
    ]
    start = '{"c":["id","at_s","source","target","cause","detail"],"r":[['
    return (json.dumps(_SELDOM) + start + ",[1,".join(lines) + "]}").encode()


_WORDS: Final = _words()
"""What most of them say, so that each piece has to tell only what is its own."""

_WINDOW_BITS: Final = 12

_TICKS: Final = float(1 << 22)
"""A clock's seconds are whole multiples of this part: times are told exactly by how much later each is."""

_BYTES: Final = "b64"
_KEEP: Final = """
    INSERT INTO folded_story (fax_id, lines) VALUES (?, ?)
    ON CONFLICT (fax_id) DO UPDATE SET lines = excluded.lines
"""
_PIECES: Final = "SELECT fax_id, lines FROM folded_story WHERE fax_id > ? ORDER BY fax_id LIMIT 500"
Rows = list[dict[str, Any]]


def fold(rows: Sequence[Any]) -> bytes:
    """Events of one fax, oldest first, without their fax's id.

    Numbers, and times where that is exact, are told as what they are more than the event's before.
    """
    columns = [name for name in rows[0].keys() if name != "fax_id"]  # noqa: SIM118 - a Row is no dict
    values = [[_plain(row[name]) for name in columns] for row in rows]
    at = columns.index("at_s")
    last_id = last_ticks = 0
    for each in values:
        each[0], last_id = each[0] - last_id, each[0]
        ticks = each[at] * _TICKS
        if ticks.is_integer():
            each[at], last_ticks = int(ticks) - last_ticks, int(ticks)
    text = json.dumps({"c": columns, "r": values}, ensure_ascii=False, separators=(",", ":"))
    packer = zlib.compressobj(6, zlib.DEFLATED, -_WINDOW_BITS, 6, zlib.Z_DEFAULT_STRATEGY, _WORDS)
    return bytes([_FORM]) + packer.compress(text.encode()) + packer.flush()


def unfold(fax_id: int, lines: bytes) -> Rows:
    """The events as they were. Raises ValueError, LookupError or TypeError for what was damaged."""
    if lines[:1] != bytes([_FORM]):
        raise ValueError("a story in a form of the future")
    unpacker = zlib.decompressobj(-_WINDOW_BITS, _WORDS)
    try:
        text = unpacker.decompress(lines[1:]) + unpacker.flush()
    except zlib.error as error:
        raise ValueError("a damaged story") from error
    found = json.loads(text)
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


class Stories:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def rows(self, fax_id: int) -> "list[Any]":
        """Every event of a fax, oldest first, wherever it stands; what can't be unfolded is left out."""
        with journal_errors():
            rows = self._connection.execute(
                "SELECT * FROM event WHERE fax_id = ? ORDER BY id", (fax_id,)
            ).fetchall()
        return [*self._folded(fax_id), *rows]

    def folded_in_order(self) -> "Iterator[dict[str, Any]]":
        """The folded events of all faxes in the order of their numbers.

        A fax's first event is older than the next fax's: only as many are unfolded at once as overlap.
        """
        waiting: list[tuple[int, int, dict[str, Any]]] = []
        for fax_id, rows in self.folded():
            for row in rows:
                heappush(waiting, (row["id"], fax_id, row))
            while waiting and waiting[0][0] < rows[0]["id"]:
                yield heappop(waiting)[2]
        while waiting:
            yield heappop(waiting)[2]

    def are_any_folded(self) -> bool:
        return self._connection.execute("SELECT 1 FROM folded_story LIMIT 1").fetchone() is not None

    def folded(self) -> "Iterator[tuple[int, Rows]]":
        """Each fax that has folded events, with those, oldest first; what can't be unfolded is left out."""
        fax_id = 0
        while True:
            pieces = self._connection.execute(_PIECES, (fax_id,)).fetchall()
            for fax_id, lines in pieces:
                if rows := self._or_nothing(fax_id, bytes(lines)):
                    yield fax_id, rows
            if not pieces:
                return

    def fold(self, fax_ids: Collection[int]) -> None:
        """Fold what happened to these faxes; inside a transaction.

        Not the newest event of all: numbers go on from there. Nor what is not in the chain yet.
        """
        newest = self._connection.execute("SELECT max(id) FROM event").fetchone()[0]
        for fax_id in fax_ids:
            rows = self._connection.execute(
                "SELECT * FROM event WHERE fax_id = ? ORDER BY id", (fax_id,)
            ).fetchall()
            if not rows or rows[-1]["id"] == newest or any(row["hash"] is None for row in rows):
                continue
            before = self._lines(fax_id)
            if before is not None:
                rows = [*unfold(fax_id, before), *rows]
            self._connection.execute(_KEEP, (fax_id, fold(rows)))
            self._connection.execute("DELETE FROM event WHERE fax_id = ?", (fax_id,))

    def unfold(self, fax_ids: Iterable[int]) -> None:
        """Give these faxes their events back as rows of their own, to be changed."""
        with transaction(self._connection):
            for fax_id in fax_ids:
                lines = self._lines(fax_id)
                if lines is None:
                    continue
                for row in unfold(fax_id, lines):
                    marks = ", ".join(f":{name}" for name in row)
                    self._connection.execute(f"INSERT INTO event ({', '.join(row)}) VALUES ({marks})", row)
                self._connection.execute("DELETE FROM folded_story WHERE fax_id = ?", (fax_id,))

    def _folded(self, fax_id: int) -> Rows:
        lines = self._lines(fax_id)
        return [] if lines is None else self._or_nothing(fax_id, lines)

    @staticmethod
    def _or_nothing(fax_id: int, lines: bytes) -> Rows:
        try:
            return unfold(fax_id, lines)
        except (ValueError, LookupError, TypeError, AttributeError):
            return []

    def _lines(self, fax_id: int) -> bytes | None:
        with journal_errors():
            row = self._connection.execute(
                "SELECT lines FROM folded_story WHERE fax_id = ?", (fax_id,)
            ).fetchone()
        return None if row is None else bytes(row[0])
