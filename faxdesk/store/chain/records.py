"""The chain read back, in pieces: to be checked, exported, or shown to somebody."""

import json
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import Any, Final, NamedTuple

from faxdesk.domain.acts import ActFilter, PastAct
from faxdesk.domain.chain import Link, hash_after
from faxdesk.domain.chain_check import Seal
from faxdesk.store.chain.contents import FACT_COLUMNS, UNREADABLE, act_link, check_of, event_link
from faxdesk.store.chain.older import take_in
from faxdesk.store.chain.writing import EVENTS_WITH_FACTS, Chain
from faxdesk.store.database import Database
from faxdesk.store.history.stories import Stories
from faxdesk.store.sqlite.files import one_moment, transaction

_AT_ONCE: Final = 2_000
"""Numbers that are read in one go: some hundred bytes each."""

_OTHER_STATES: Final = """
    SELECT fax.id AS id, fax.state AS state, event.id AS number, event.target AS target FROM fax
    JOIN event ON event.id = (SELECT max(other.id) FROM event AS other WHERE other.fax_id = fax.id)
    WHERE fax.id > ? AND fax.id <= ? AND event.target <> fax.state ORDER BY fax.id
"""


_STATE_ALONE: Final = """
    SELECT state FROM fax WHERE id = ? AND NOT EXISTS (SELECT 1 FROM event WHERE event.fax_id = fax.id)
"""
_HASH: Final = """
    SELECT hash FROM event WHERE id = :number UNION ALL SELECT hash FROM act WHERE id = :number
"""
_FACTS: Final = f"""
    SELECT {", ".join(FACT_COLUMNS)} FROM fax JOIN payload ON payload.id = fax.payload_id WHERE fax.id = ?
"""


class Head(NamedTuple):
    """Where the chain begins and ends.

    Attributes:
        first: the number of its first link.
        older: up to here events from before the chain are taken in; they end with `older_hash`.
    """

    name: str
    first: int
    last: int
    last_hash: bytes | None
    older: int
    older_hash: bytes | None


class Read(NamedTuple):
    """A link, and the act that took it away where only its digest is left.

    Attributes:
        is_whole: False where its fax's folded events don't come to what they did when they were folded.
    """

    link: Link
    removed_by: int | None
    is_whole: bool = True


class OtherState(NamedTuple):
    """A fax whose row and whose history don't say the same."""

    fax_id: int
    number: int
    state: str
    told: str


class ChainRecords:
    """For one connection; see engine/records/chain.py."""

    def __init__(self, connection: Database, chain: Chain, stories: Stories) -> None:
        self._connection = connection
        self._chain = chain
        self._stories = stories

    def take_in_older(self, *, limit: int, at_s: float) -> int:
        """Chain so many events from before the chain, in one transaction; how many there were."""
        with transaction(self._connection):
            return take_in(self._connection, self._chain, limit=limit, at_s=at_s)

    def forget(self, fax_id: int) -> None:
        """Let go of what is personal in a fax's history; in a transaction."""
        self._chain.forget(fax_id)

    def head(self) -> Head | None:
        """None where no link was ever written, or where the chain's row is gone."""
        row = self._connection.execute("SELECT * FROM chain WHERE id = 1").fetchone()
        if row is None:
            return None
        return Head(
            name=row["name"],
            first=row["first_id"],
            last=row["last_id"],
            last_hash=row["last_hash"],
            older=row["older_id"],
            older_hash=row["older_hash"],
        )

    def links(self, after: int, upto: int) -> Iterator[Read]:
        """All links with numbers above `after`, up to `upto`, in order; never many of them at once."""
        if not self._stories.are_any_folded():
            yield from self._links(after, upto, iter(()))
            return
        with one_moment(self._connection):  # what is folded meanwhile is seen where it was
            yield from self._links(after, upto, self._folded(after, upto))

    def of_fax(self, fax_id: int) -> list[Link]:
        """A fax's events, oldest first."""
        return [event_link(self._with_facts(row)) for row in self._stories.rows(fax_id)]

    def seals(self) -> list[Seal]:
        """One for each day on which something happened and that is over, oldest first."""
        rows = self._connection.execute("SELECT * FROM seal ORDER BY last_id").fetchall()
        return [Seal(day=row["day"], number=row["last_id"], hash=row["hash"]) for row in rows]

    def acts(self, wanted: ActFilter, *, before: int | None, limit: int) -> list[PastAct]:
        """The newest so many before the one with this number."""
        tests: list[tuple[str, Any]] = [
            ("id < ?", before),
            ("at_s >= ?", wanted.since_s),
            ("at_s < ?", wanted.until_s),
            ("by_user = ?", wanted.user),
            ("fax_id = ?", wanted.fax_id),
        ]
        used = [(test, value) for test, value in tests if value is not None]
        if wanted.what:
            used.append((f"what IN ({', '.join('?' * len(wanted.what))})", None))
        where = f"WHERE {' AND '.join(test for test, _ in used)}" if used else ""
        values = [value for _, value in used if value is not None]
        rows = self._connection.execute(
            f"SELECT * FROM act {where} ORDER BY id DESC LIMIT ?", (*values, *wanted.what, limit)
        ).fetchall()
        return [_past(row) for row in rows]

    def act_users(self) -> list[str]:
        """Everybody who ever did something."""
        rows = self._connection.execute("SELECT DISTINCT by_user FROM act ORDER BY by_user").fetchall()
        return [row["by_user"] for row in rows if row["by_user"]]

    def beyond(self, number: int) -> Sequence[Link]:
        """What stands after the chain's end, or before its beginning: nothing that FaxDesk wrote."""
        where = "event.id > :number OR event.id < 1"
        rows = self._connection.execute(
            f"{EVENTS_WITH_FACTS} WHERE {where} ORDER BY event.id LIMIT 1000", {"number": number}
        ).fetchall()
        acts = self._connection.execute(
            "SELECT * FROM act WHERE id > ? ORDER BY id LIMIT 1000", (number,)
        ).fetchall()
        return [*map(event_link, rows), *map(act_link, acts)]

    def missing_files(self) -> Sequence[str]:
        return ()

    def other_states(self) -> Iterator[OtherState]:
        """Faxes whose row tells another state than the last line of their history."""
        for fax_id, rows, _check in self._stories.folded():
            row = self._connection.execute(_STATE_ALONE, (fax_id,)).fetchone()
            if row is not None and row["state"] != rows[-1]["target"]:
                yield OtherState(fax_id, rows[-1]["id"], row["state"], rows[-1]["target"])
        last = self._connection.execute("SELECT max(id) FROM fax").fetchone()[0] or 0
        for start in range(0, last, _AT_ONCE):
            for row in self._connection.execute(_OTHER_STATES, (start, start + _AT_ONCE)).fetchall():
                yield OtherState(row["id"], row["number"], row["state"], row["target"])

    def check_of(self, rows: Sequence[dict[str, Any]]) -> tuple[bytes, bool] | None:
        """What the digests of a fax's events come to; and whether they fit their hashes, if that is known."""
        links = [event_link(self._with_facts(row)) for row in rows]
        check = check_of(links)
        return None if check is None else (check, all(map(self._fits, links)))

    def _fits(self, link: Link) -> bool:
        if not link.hash:
            return True
        row = self._connection.execute(_HASH, {"number": link.number - 1}).fetchone()
        before = bytes(row[0]) if row is not None and row[0] else None
        digest = link.digest()
        return before is None or digest is None or hash_after(before, digest) == link.hash

    def _folded(self, after: int, upto: int) -> Iterator[Read]:
        """The folded events among these in the order of their numbers.

        A fax's first event is older than the next fax's: only as many are unfolded at once as overlap.
        """
        waiting: list[tuple[int, int, Read]] = []
        for fax_id, rows, check in self._stories.folded(after, upto):
            links = [event_link(self._with_facts(row)) for row in rows]
            is_whole = check is None or check == check_of(links)
            for link in links:
                heappush(waiting, (link.number, fax_id, Read(link, None, is_whole)))
            while waiting and waiting[0][0] < rows[0]["id"]:
                yield heappop(waiting)[2]
        while waiting:
            yield heappop(waiting)[2]

    def _links(self, after: int, upto: int, folded: Iterator[Read]) -> Iterator[Read]:
        held = next(folded, None)
        while after < upto:
            end = min(after + _AT_ONCE, upto)
            piece = list(self._piece(after, end))
            while held is not None and held.link.number <= end:
                if held.link.number > after:
                    piece.append(held)
                held = next(folded, None)
            yield from sorted(piece, key=lambda read: read.link.number)
            after = end

    def _with_facts(self, row: Any) -> dict[str, Any]:
        """An event with what its fax is, where it may be its first; as EVENTS_WITH_FACTS gives it."""
        found = {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row is no dict
        is_first = row["source"] is None
        facts = self._connection.execute(_FACTS, (row["fax_id"],)).fetchone() if is_first else None
        return found | {name: None if facts is None else facts[name] for name in FACT_COLUMNS}

    def _piece(self, after: int, upto: int) -> Iterator[Read]:
        def rows(query: str) -> list[Any]:
            return self._connection.execute(query, (after, upto)).fetchall()

        # Events first: one that is removed in between is then seen twice, and not never.
        events = rows(f"{EVENTS_WITH_FACTS} WHERE event.id > ? AND event.id <= ?")
        removed = rows("SELECT * FROM removed_event WHERE id > ? AND id <= ?")
        gone = {row["id"] for row in removed}
        yield from (Read(event_link(row), None) for row in events if row["id"] not in gone)
        yield from (Read(act_link(row), None) for row in rows("SELECT * FROM act WHERE id > ? AND id <= ?"))
        for row in removed:
            yield Read(Link(number=row["id"], stated=None, removed=row["digest"]), row["act_id"])


def _past(row: Any) -> PastAct:
    try:
        detail = dict(json.loads(row["detail"]))
    except UNREADABLE:
        detail = {}
    return PastAct(
        number=row["id"],
        at_s=row["at_s"],
        user=row["by_user"],
        desk=row["desk"],
        what=row["what"],
        fax_id=row["fax_id"],
        detail=detail,
    )
