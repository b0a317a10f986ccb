"""What the faces read: which faxes there are, one fax's history, totals."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import ENDED, Group, State
from faxdesk.domain.options import FINER_THAN_FINE
from faxdesk.store.database import Database
from faxdesk.store.history.sight import IN_BIN, in_sight, is_in_sight, totals_in_sight
from faxdesk.store.sql import groups
from faxdesk.store.sql.remains import attempt_or_remains, event_or_remains, fax_or_remains, readable
from faxdesk.store.sql.rows import (
    ENDED_SQL,
    LOCKED,
    OF_SUBMISSION_SQL,
    SELECT_FAX,
    in_states,
    marks,
    of_submissions_sql,
)
from faxdesk.store.sqlite.files import journal_errors

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Attempt
    from faxdesk.domain.fax.fax import Event, Fax
    from faxdesk.domain.people.number_failure import NumberFailure
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.domain.people.rights import Sender
    from faxdesk.store.history.stories import Stories

_IDS_AT_ONCE: Final = 500
"""Ids in one query; SQLite allows more, but a page never needs them."""

_NEWEST: Final = 500
"""Of a number's faxes so many are looked at: what is older says nothing new of it."""

_REFUSED: Final = '"story.in_high_quality"'


class Listing:
    """Reads through the journal's connection."""

    def __init__(
        self,
        connection: Database,
        stories: "Callable[[], Stories]",
        elsewhere: "Callable[[int], Listing | None]" = lambda _fax_id: None,
    ) -> None:
        """`elsewhere` gives the listing of the archive that a fax is in; lists are of what isn't in any."""
        self._connection = connection
        self._stories = stories
        self._elsewhere = elsewhere

    def find(self, fax_id: int) -> "Fax | None":
        """The fax, None when there is none (any more)."""
        with journal_errors():
            row = self._connection.execute(f"{SELECT_FAX} WHERE fax.id = ? {LOCKED}", (fax_id,)).fetchone()
        return None if row is None else fax_or_remains(row)

    def fax(self, fax_id: int) -> "Fax":
        """The fax; raises CommandRefusedError when there is none."""
        fax = self.find(fax_id) or next(iter(self.faxes([fax_id])), None)
        if fax is None:
            raise CommandRefusedError("command.no_such_fax", fax=fax_id)
        return fax

    def ids(
        self,
        *,
        states: Collection[State] = frozenset(),
        group: Group | None = None,
        text: str = "",
        among: Collection[int] | None = None,
        broadcast_id: int | None = None,
        outside_of: int | None = None,
        ended_since_s: float | None = None,
        sender: "Sender | None" = None,
    ) -> list[int]:
        """See records.parts.FaxList.ids; of the words of `text` see search.py, of the time sight.py."""
        wheres: list[str] = []
        values: list[str | float] = []
        if outside_of is not None:
            wheres.append(f"{groups.OUTSIDE_OF_BROADCASTS_SQL} AND fax.id NOT IN {IN_BIN}")
            values.append(outside_of)
        if ended_since_s is not None:
            where, looked_for = (in_sight if among is None else is_in_sight)(ended_since_s)
            wheres.append(where)
            values.extend(looked_for)
        if broadcast_id is not None:
            wheres.append(f"fax.broadcast_id = ? AND fax.id NOT IN {IN_BIN}")
            values.append(broadcast_id)
        if among is not None:
            wheres.append(f"fax.id IN ({marks(among)})")
            values.extend(among)
        if group is not None:
            wheres.append(groups.in_group(group))
        if states:
            wheres.append(in_states(states))
        if text.strip():
            from faxdesk.store.sql.search import condition_of  # nobody searches in the first picture

            where, looked_for = condition_of(text)
            wheres.append(where)
            values.extend(looked_for)
        where, values = groups.narrowed(" AND ".join(wheres) or "1 = 1", values, sender)
        # Only a document's name needs the payload's table.
        payload = "JOIN payload ON payload.id = fax.payload_id" if text.strip() else ""
        query = f"SELECT fax.id FROM fax {payload} WHERE {where} ORDER BY fax.id DESC"
        with journal_errors():
            return [row[0] for row in self._connection.execute(query, values)]

    def broadcasts(
        self,
        *,
        group: Group | None = None,
        least: int = 0,
        ended_since_s: float | None = None,
        sender: "Sender | None" = None,
    ) -> dict[int, int]:
        """See records.parts.FaxList.broadcasts."""
        with journal_errors():
            found = self._connection.execute(*groups.broadcasts_with(group, least, ended_since_s, sender))
            rows = found.fetchall()
        return {row["first_fax_id"]: row["id"] for row in rows}

    def faxes(self, ids: Sequence[int]) -> "list[Fax]":
        """The faxes of these ids, in that order; those that are gone are left out."""
        found: dict[int, Fax] = {}
        for start in range(0, len(ids), _IDS_AT_ONCE):
            part = ids[start : start + _IDS_AT_ONCE]
            with journal_errors():
                rows = self._connection.execute(
                    f"{SELECT_FAX} WHERE fax.id IN ({marks(part)})", part
                ).fetchall()
            found.update((row["id"], fax_or_remains(row)) for row in rows)
        for fax_id in set(ids) - found.keys():
            if (other := self._elsewhere(fax_id)) is not None:
                found[fax_id] = other.fax(fax_id)
        return [found[fax_id] for fax_id in ids if fax_id in found]

    def all_faxes(self) -> "list[Fax]":
        """Every fax, oldest first."""
        with journal_errors():
            rows = self._connection.execute(f"{SELECT_FAX} ORDER BY fax.id").fetchall()
        return [fax_or_remains(row) for row in rows]

    def of_submission(self, submission_id: str) -> "list[Fax]":
        """The faxes of one press of Send."""
        with journal_errors():
            rows = self._connection.execute(
                f"{SELECT_FAX} WHERE {OF_SUBMISSION_SQL} ORDER BY fax.id",
                (submission_id, submission_id),
            ).fetchall()
        return [fax_or_remains(row) for row in rows]

    def delivered_of_submissions(self, submission_ids: Collection[str]) -> list[int]:
        """The ids of what has been delivered of these presses of Send, oldest first."""
        found: list[int] = []
        ordered = sorted(submission_ids)
        for start in range(0, len(ordered), _IDS_AT_ONCE):
            part = ordered[start : start + _IDS_AT_ONCE]
            query = f"SELECT id FROM fax WHERE {of_submissions_sql(marks(part))} AND state = 'delivered'"
            with journal_errors():
                rows = self._connection.execute(query, [*(each[:4] for each in part), *part])
                found += [row[0] for row in rows]
        return sorted(found)

    def to_addresses(self, addresses: Sequence[str], *, changed_since_s: float) -> "list[Fax]":
        """Faxes to any of the addresses that are not over, or whose last move is since then."""
        if not addresses:
            return []
        open_ones = (
            f"SELECT id FROM fax WHERE state NOT IN ({ENDED_SQL}) AND recipient IN ({marks(addresses)})"
        )
        with journal_errors():
            ids = {row[0] for row in self._connection.execute(open_ones, addresses)}
            for address in addresses:
                ids.update(self._newest(address, "state_since_s >= ?", [changed_since_s]))
        return self.faxes(sorted(ids))

    def last_ended(self, addresses: Sequence[str]) -> "list[Fax]":
        """The newest fax to each of the addresses that was delivered or failed, where there is one."""
        told = in_states([State.DELIVERED, State.MARKED_SENT, State.FAILED])
        with journal_errors():
            found = [self._newest(address, told, [])[:1] for address in addresses]
        return self.faxes(sorted(fax_id for ids in found for fax_id in ids))

    def _newest(self, address: str, condition: str, values: Sequence[float]) -> list[int]:
        """Of the newest faxes to a number those that meet the condition, the newest first."""
        newest = "SELECT * FROM fax WHERE recipient = ? ORDER BY id DESC LIMIT ?"
        query = f"SELECT id FROM ({newest}) AS fax WHERE {condition}"
        return [row[0] for row in self._connection.execute(query, [address, _NEWEST, *values])]

    def failed_since(self, since_s: float, *, limit: int) -> list[int]:
        """The ids of faxes that failed after this time and have stayed so, newest first, at most so many."""
        # As its index says; the sign keeps SQLite from going through all faxes in their order instead.
        failed = f"{in_states(ENDED - {State.DELIVERED})} AND state = 'failed'"
        query = f"SELECT id FROM fax WHERE {failed} AND state_since_s > ? ORDER BY +id DESC LIMIT ?"
        with journal_errors():
            return [row[0] for row in self._connection.execute(query, (since_s, limit))]

    def faxed_before(
        self, addresses: Collection[str] | None = None, *, has_arrived: bool = False
    ) -> "list[Recipient]":
        """See records.parts.FaxList.faxed_before."""
        from faxdesk.domain.people.recipient import Recipient
        from faxdesk.store.sql.conditions import in_parts

        # What has arrived is known without its faxes.
        states = in_states(set(State) - ENDED)
        found: dict[str, Recipient] = {}
        for among, part in in_parts(addresses):
            where = f"arrived_at_s IS NOT NULL{among.format(column='address')}"
            remembered = f"SELECT address, name FROM known_number WHERE {where}"
            with journal_errors():
                for row in self._connection.execute(remembered, part):
                    found[row[0]] = Recipient(address=row[0], name=row[1])
            if has_arrived:
                continue
            newest = (
                f"SELECT max(id) FROM fax WHERE {states}{among.format(column='recipient')} GROUP BY recipient"
            )
            query = f"SELECT recipient, recipient_name, contact_id FROM fax WHERE id IN ({newest})"
            with journal_errors():
                for row in self._connection.execute(query, part):
                    found[row[0]] = Recipient(address=row[0], name=row[1], contact_id=row[2])
        return list(found.values())

    def failed_before(self, addresses: Collection[str]) -> "list[NumberFailure]":
        """Of these addresses those whose last fax failed, also where the fax itself is gone."""
        from faxdesk.store.sql.number_failures import failed_before

        return failed_before(self._connection, addresses)

    def refused_quality(self, addresses: Sequence[str]) -> list[str]:
        """See records.parts.FaxList.refused_quality."""
        finer = ", ".join(f"'{quality}'" for quality in sorted(FINER_THAN_FINE))
        quality = "CASE WHEN json_valid(options) THEN json_extract(options, '$.quality') END"
        condition = f"state = 'delivered' AND {quality} IN ({finer})"
        found: list[str] = []
        for address in addresses:
            with journal_errors():
                newest = self._newest(address, condition, [])[:1]
            if any(
                _REFUSED in str(row["cause"]) for fax_id in newest for row in self._stories().rows(fax_id)
            ):
                found.append(address)
        return found

    def totals(
        self, *, ended_since_s: float | None = None, sender: "Sender | None" = None
    ) -> dict[Group, int]:
        """How many faxes each group has; without what ended before, where a time is given."""
        if ended_since_s is not None and sender is None:
            query, values = totals_in_sight(ended_since_s)
        else:
            where, values = in_sight(ended_since_s) if ended_since_s is not None else ("1 = 1", [])
            where, values = groups.narrowed(where, values, sender)
            query = f"SELECT state, needs_attention, count(*) FROM fax WHERE {where} GROUP BY 1, 2"
        with journal_errors():
            rows = self._connection.execute(query, values).fetchall()
        totals = dict.fromkeys(Group, 0)
        for state, needs_attention, count in rows:
            totals[groups.group_of_row(state, needs_attention=bool(needs_attention))] += count
        return totals

    def last_states(self) -> dict[int, State]:
        """Each fax's state by the last line of its history, by the fax's id."""
        query = "SELECT fax_id, target FROM event WHERE id IN (SELECT max(id) FROM event GROUP BY fax_id)"
        with journal_errors():
            rows = self._connection.execute(query).fetchall()
        return dict(readable(rows, lambda row: (row["fax_id"], State(row["target"]))))

    def history(self, fax_id: int) -> "list[Event]":
        """All that happened to a fax, oldest first."""
        events = [event_or_remains(row) for row in self._stories().rows(fax_id)]
        other = None if events else self._elsewhere(fax_id)
        return events if other is None else other.history(fax_id)

    def count_in_a_row(self, fax_id: int, causes: tuple[str, ...]) -> int:
        """How often the last of `causes` stands in the history since anything but these happened."""
        count = 0
        for event in reversed(self.history(fax_id)):
            if event.cause.code not in causes:
                break
            count += event.cause.code == causes[-1]
        return count

    def attempts(self, fax_id: int) -> "list[Attempt]":
        """Every send request made for a fax, oldest first."""
        with journal_errors():
            rows = self._connection.execute(
                "SELECT * FROM attempt WHERE fax_id = ? ORDER BY id", (fax_id,)
            ).fetchall()
        other = None if rows else self._elsewhere(fax_id)
        return [attempt_or_remains(row) for row in rows] if other is None else other.attempts(fax_id)
