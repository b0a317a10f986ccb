"""Adds links to the chain: each in the transaction of what it tells of, its place decided there and then."""

import json
import os
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from faxdesk.domain.acts import Act
from faxdesk.domain.chain import (
    SALT_BYTES,
    day_of,
    digest_of,
    first_hash,
    hash_after,
    hidden_hash,
    salt_after,
)
from faxdesk.store.chain.contents import FACT_COLUMNS, UNREADABLE, act_content, event_content, event_link
from faxdesk.store.database import Database, Row
from faxdesk.store.history.stories import Stories

_TAKE_NUMBER: Final = """
    UPDATE chain SET last_id = last_id + 1 WHERE id = 1
    RETURNING name, first_id, last_id, last_hash, last_day
"""
"""Whoever changes this row first has the next place; others wait for their commit, in every database."""

_IS_TAKEN: Final = "SELECT 1 FROM event WHERE id = :number UNION ALL SELECT 1 FROM act WHERE id = :number"
_HIGHEST: Final = """
    SELECT max(id) FROM (SELECT max(id) AS id FROM event UNION ALL SELECT max(id) FROM act
                         UNION ALL SELECT max(id) FROM removed_event) AS every
"""

_FIRST_SALT: Final = "SELECT salt FROM event WHERE fax_id = ? ORDER BY id LIMIT 1"

EVENTS_WITH_FACTS: Final = f"""
    SELECT event.*, {", ".join(FACT_COLUMNS)} FROM event
    LEFT JOIN fax ON fax.id = event.fax_id AND event.source IS NULL
    LEFT JOIN payload ON payload.id = fax.payload_id
"""
"""Events with what their fax is, where they may be its first."""


Who = Callable[[], tuple[str, str]]
"""Gives the system's name of the user, and the desk's; asked with the first act."""


class NewLink(NamedTuple):
    """An event or an act that has no place yet.

    Attributes:
        table: where it is kept.
        values: its columns, but for its number, salt and hash.
        stated, personal: as in domain/chain.py; the number in `stated` is not its own yet.
    """

    table: str
    values: Mapping[str, Any]
    stated: Mapping[str, Any]
    personal: Mapping[str, Any] | None


class Chain:
    """For one connection; every method inside its transaction."""

    def __init__(self, connection: Database, who: Who) -> None:
        self._connection = connection
        self._who = who
        self._before = b""
        self._day = ""

    @property
    def user(self) -> str:
        """Whoever works here, as the system calls them; "" where nobody told."""
        return self._who()[0]

    def begin(self) -> None:
        """Make the chain's row: for the first link of all, or where it has rotted away."""
        highest = self._highest()
        self._connection.execute(
            "INSERT INTO chain (id, name, first_id, last_id, last_day) VALUES (1, ?, ?, ?, '')"
            " ON CONFLICT (id) DO NOTHING",
            (os.urandom(16).hex(), highest + 1, highest),
        )

    def add_event(self, values: Mapping[str, Any], facts: Mapping[str, Any] | Row | None = None) -> None:
        """Write a line into a fax's history.

        Args:
            values: fax_id, at_s, source, target, cause and detail, as the table has them.
            facts: what the fax is, by FACT_COLUMNS; with its first event.
        """
        self._append(NewLink("event", values, *event_content({**values, "id": 0}, facts or {})))

    def add_act(self, act: Act) -> None:
        """Write down what somebody did."""
        self._append(self._act(act))

    def remove_events(self, fax_id: int, act: Act) -> None:
        """Leave of a fax's events what the chain needs, and write down who took them away; before they go."""
        Stories(self._connection).unfold([fax_id])
        digests = {}
        for row in self._connection.execute(f"{EVENTS_WITH_FACTS} WHERE event.fax_id = ?", (fax_id,)):
            if row["hash"] is not None:  # others are from before the chain and not in it yet
                digests[row["id"]] = event_link(row).digest() or b""
        detail = {**act.detail, "events": sorted(digests)}
        act_id = self._append_now(
            self._act(Act(what=act.what, at_s=act.at_s, fax_id=act.fax_id, detail=detail))
        )
        self._connection.executemany(
            "INSERT INTO removed_event (id, digest, act_id) VALUES (?, ?, ?)",
            [(number, digest, act_id) for number, digest in digests.items()],
        )

    def forget(self, fax_id: int) -> None:
        """Let go of what is personal in a fax's events: numbers, names, the provider's words, their salts.

        Before the fax's own columns are emptied, in the same transaction. Codes, states and times stay, and
        so do the hashes of its documents: without those the chain would no longer fit.
        """
        Stories(self._connection).unfold([fax_id])
        rows = self._connection.execute(f"{EVENTS_WITH_FACTS} WHERE event.fax_id = ?", (fax_id,)).fetchall()
        for row in rows:
            link = event_link(row)
            if link.stated is None or link.withheld is not None or link.personal is None:
                continue
            self._connection.execute(
                "UPDATE event SET cause = ?, detail = '{}', salt = NULL, withheld = ? WHERE id = ?",
                (
                    json.dumps({"code": link.stated["code"], "values": {}}),
                    hidden_hash(link.personal, row["salt"]) if row["salt"] is not None else None,
                    row["id"],
                ),
            )

    def _act(self, act: Act) -> "NewLink":
        user, desk = self._who()
        values = {
            "at_s": act.at_s,
            "what": act.what,
            "fax_id": act.fax_id,
            "by_user": "" if act.is_by_itself else user,
            "desk": desk,
            "detail": json.dumps(dict(act.detail)),
        }
        return NewLink("act", values, *act_content({**values, "id": 0}))

    def _append(self, link: "NewLink") -> None:
        """Put it behind all others, at the latest when the transaction ends."""
        self._append_now(link)

    def _append_now(self, link: "NewLink") -> int:
        """The same at once; returns its number."""
        number = self._take_number(link.values["at_s"])
        salt = None if link.personal is None else self._salt(link, number)
        hidden = None if salt is None else hidden_hash(link.personal, salt)
        hash_ = hash_after(self._before, digest_of({**link.stated, "number": number}, hidden))
        row = {"id": number, **link.values, "salt": salt, "hash": hash_}
        marks = ", ".join(f":{name}" for name in row)
        self._connection.execute(f"INSERT INTO {link.table} ({', '.join(row)}) VALUES ({marks})", row)
        self._connection.execute(
            "UPDATE chain SET last_hash = ?, last_day = ? WHERE id = 1", (hash_, self._day)
        )
        return number

    def _salt(self, link: "NewLink", number: int) -> bytes:
        """One that follows from that of the fax's first event, which alone is kept then; or one by itself."""
        if link.table != "event":
            return os.urandom(SALT_BYTES)
        fax_id = link.values["fax_id"]
        row = self._connection.execute(_FIRST_SALT, (fax_id,)).fetchone()
        first = Stories(self._connection).first_salt(fax_id) or (row["salt"] if row is not None else None)
        return os.urandom(SALT_BYTES) if first is None else salt_after(bytes(first), number)

    def _take_number(self, at_s: float) -> int:
        """The next link's number; the day before is sealed with the first link of the next one."""
        row = self._connection.execute(_TAKE_NUMBER).fetchone()
        if row is None:
            self.begin()
            row = self._take()
        if self._is_taken(row["last_id"]):
            row = self._go_on_after_all()
        number = int(row["last_id"])
        self._before = row["last_hash"] or first_hash(row["name"])
        self._day = max(row["last_day"], day_or_none(at_s))
        if row["last_day"] < self._day and number > row["first_id"]:
            self._seal(row, number - 1, at_s)
        return number

    def _seal(self, row: Row, last_id: int, at_s: float) -> None:
        self._connection.execute(
            "INSERT INTO seal (day, last_id, count, hash, at_s) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (day) DO NOTHING",
            (row["last_day"], last_id, last_id - row["first_id"] + 1, self._before, at_s),
        )

    def _is_taken(self, number: int) -> bool:
        return self._connection.execute(_IS_TAKEN, {"number": number}).fetchone() is not None

    def _go_on_after_all(self) -> Row:
        """Where the chain's row tells an end that isn't it: what happens is written down all the same."""
        self._connection.execute("UPDATE chain SET last_id = ? WHERE id = 1", (self._highest(),))
        return self._take()

    def _highest(self) -> int:
        return int(self._connection.execute(_HIGHEST).fetchone()[0] or 0)

    def _take(self) -> Row:
        row: Row = self._connection.execute(_TAKE_NUMBER).fetchone()
        return row


def day_or_none(at_s: float) -> str:
    """The day that is sealed, "" for a time that is none."""
    try:
        return day_of(at_s)
    except UNREADABLE:
        return ""
