"""Sets faxes aside whose rows can't be trusted any more: they stay in the list with what is left of them.

What went is never guessed, and nothing is sent whose number, document or settings can't be read.
"""

import json
import logging
import os
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from faxdesk.domain.fax.state import ENDED, State
from faxdesk.domain.people.address import check_to
from faxdesk.store.chain.writing import Chain
from faxdesk.store.database import Database, Row
from faxdesk.store.history.stories import Stories
from faxdesk.store.sql.remains import (
    DAMAGED,
    FAX_COLUMNS,
    PAYLOAD_COLUMNS,
    UNREADABLE,
    unreadable_columns,
)
from faxdesk.store.sql.rows import ENDED_SQL, SELECT_FAX, message_to_json
from faxdesk.store.sqlite.files import journal_errors, transaction

log = logging.getLogger(__name__)

_NOT_GONE: Final = frozenset({State.QUEUED, State.UPLOADING, State.HELD})
_NEEDED_TO_SEND: Final = frozenset({"options", "urls", "recipient", "spool_name", "state"})
_ROWS_AT_ONCE: Final = 200
_KEPT_CHARS: Final = 2_000
_SPOOL_NAME: Final = frozenset("0123456789abcdef")


class RowRepair:
    """Looks at rows through the journal's connection, in pieces."""

    def __init__(self, connection: Database, chain: Chain, stories: Stories) -> None:
        self._connection = connection
        self._chain = chain
        self._stories = stories
        self._seen_id: int | None = None

    def check(self, *, limit_s: float, at_s: float) -> int:
        """Look at all faxes that aren't over, and for `limit_s` at older ones; how many were set aside.

        The next look goes on where this one ended, and begins again after the oldest.
        """
        end_s = time.monotonic() + limit_s
        repaired = self._check(f"fax.id IN (SELECT id FROM fax WHERE state NOT IN ({ENDED_SQL}))", (), at_s)
        while time.monotonic() < end_s:
            ids = self._older_ids()
            self._seen_id = ids[-1] if ids else None
            if not ids:
                break
            repaired += self._check("fax.id BETWEEN ? AND ?", (ids[-1], ids[0]), at_s)
        return repaired

    @property
    def is_through(self) -> bool:
        """Whether the last look came to the oldest fax."""
        return self._seen_id is None

    def repair(self, fax_id: int, at_s: float) -> bool:
        """Set the fax aside if its row can't be trusted; whether it had to be."""
        return bool(self._check("fax.id = ?", (fax_id,), at_s))

    def _older_ids(self) -> list[int]:
        before = "" if self._seen_id is None else f"WHERE id < {self._seen_id}"
        with journal_errors():
            rows = self._connection.execute(
                f"SELECT id FROM fax {before} ORDER BY id DESC LIMIT {_ROWS_AT_ONCE}"
            )
            return [row[0] for row in rows]

    def _check(self, where: str, values: tuple[Any, ...], at_s: float) -> int:
        lost = self._give_lost_documents(where, values)
        with journal_errors():
            rows = self._connection.execute(f"{SELECT_FAX} WHERE {where} ORDER BY fax.id", values).fetchall()
        return lost + sum(self._mend(row, at_s) for row in rows)

    def _mend(self, row: Row, at_s: float) -> bool:
        of_fax = unreadable_columns(row, FAX_COLUMNS)
        of_payload = unreadable_columns(row, PAYLOAD_COLUMNS)
        bad = [*of_fax, *of_payload, *_untrusted(row)]
        state = self._true_state(row, bad)
        if not of_fax and not of_payload and state == row["state"]:
            return False
        changes = {**of_fax, "state": state, "message": message_to_json(DAMAGED), "updated_at_s": at_s}
        if state not in ENDED:
            changes["needs_attention"] = int(state != State.QUEUED)
        if state != row["state"]:
            changes |= {"state_since_s": at_s, "owner": None, "lease_until_s": None}
        with transaction(self._connection):
            self._set("fax", row["id"], changes)
            self._set("payload", row["payload_id"], of_payload)
            self._write_down(row, bad, state, at_s)
        log.warning("fax %d: its row can't be read whole (%s)", row["id"], ", ".join(sorted(bad)))
        return True

    def _true_state(self, row: Row, bad: list[str]) -> str:
        """What is still known to be true: on hold where it certainly has not gone, else uncertain."""
        if "state" in bad:
            last = self._last_target(row["id"])
            if last in ENDED:
                return str(last)
            has_gone = last not in _NOT_GONE or row["attempt_id"] is not None
            return (State.UNCERTAIN if has_gone else State.HELD).value
        needs_hold = _NEEDED_TO_SEND.intersection(bad) and row["state"] in {State.QUEUED, State.UPLOADING}
        return State.HELD.value if needs_hold else str(row["state"])

    def _last_target(self, fax_id: int) -> str | None:
        rows = self._stories.rows(fax_id)
        return str(rows[-1]["target"]) if rows else None

    def _write_down(self, row: Row, bad: list[str], state: str, at_s: float) -> None:
        """A line in its history, with what is left of what can't be read."""
        left = {name: str(row[name])[:_KEPT_CHARS] for name in bad}
        source = row["state"] if "state" not in bad else None
        values = {
            "fax_id": row["id"],
            "at_s": at_s,
            "source": source,
            "target": state,
            "cause": message_to_json(DAMAGED),
            "detail": json.dumps({"left": left}),
        }
        self._chain.add_event(values)

    def _give_lost_documents(self, where: str, values: tuple[Any, ...]) -> int:
        """A fax whose document's row is lost gets an empty one: it would be in no list otherwise."""
        with journal_errors():
            lost = self._connection.execute(
                f"SELECT DISTINCT payload_id FROM fax WHERE {where} AND NOT EXISTS"
                " (SELECT 1 FROM payload WHERE payload.id = fax.payload_id)",
                values,
            ).fetchall()
        if not lost:
            return 0
        with transaction(self._connection):
            for row in lost:
                # A name under which nothing lies: such a fax asks for its document instead of going without.
                self._connection.execute(
                    "INSERT INTO payload (id, spool_name, urls, documents) VALUES (?, ?, '[]', '[]')",
                    (row["payload_id"], f"{os.urandom(16).hex()}.pdf"),
                )
        return len(lost)

    def _set(self, table: str, row_id: int, changes: dict[str, Any]) -> None:
        if changes:
            assignments = ", ".join(f"{name} = :{name}" for name in changes)
            self._connection.execute(
                f"UPDATE {table} SET {assignments} WHERE id = :id", {**changes, "id": row_id}
            )


def _untrusted(row: Row) -> Iterator[str]:
    """Columns that can be read, and can't be what FaxDesk wrote."""
    checks: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("recipient", check_to),
        ("spool_name", _check_spool_name),
    )
    for name, check in checks:
        try:
            if row[name] is not None:
                check(row[name])
        except UNREADABLE:
            yield name


def _check_spool_name(name: str) -> None:
    stem = name.removesuffix(".pdf")
    if len(stem) != 32 or not _SPOOL_NAME.issuperset(stem):
        raise ValueError("not a name of the spool")


def can_be_trusted(row: Row) -> bool:
    """Whether a fax may go by what its row says."""
    return not any(_untrusted(row))
