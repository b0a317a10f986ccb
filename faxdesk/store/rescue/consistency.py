"""Makes the rows that were read from a damaged journal fit together again, and none of them go twice."""

import json
import logging
import secrets
import sqlite3
from collections.abc import Callable
from typing import Any, Final

from faxdesk.domain.fax.changes import FaxChanges
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import ENDED, FOLLOWED, State
from faxdesk.domain.people.address import check_to
from faxdesk.domain.words import Message
from faxdesk.store.history.pieces import unfold
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sql.remains import UNREADABLE
from faxdesk.store.sql.rows import (
    SELECT_FAX,
    attempt_from_row,
    event_from_row,
    fax_from_row,
    message_from_json,
    payload_from_row,
)

log = logging.getLogger(__name__)

_GOES_BY_ITSELF: Final = frozenset({State.QUEUED, State.UPLOADING})
_IN_THE_AIR: Final = FOLLOWED | {State.SUBMITTING, State.UNCERTAIN}


def drop_unreadable(connection: sqlite3.Connection) -> int:
    """Delete rows whose content makes no sense, so that nobody stumbles over them; returns how many.

    A fax whose document's row is lost gets one that says so: where it went and how it ended is still worth
    keeping.
    """
    dropped = sum(_drop(connection, table, query, read) for table, query, read in _READERS)
    lost_payloads = connection.execute(
        "SELECT DISTINCT payload_id FROM fax WHERE payload_id NOT IN (SELECT id FROM payload)"
    ).fetchall()
    for row in lost_payloads:
        # A name under which nothing lies: such a fax asks for its document instead of going without.
        connection.execute(
            "INSERT INTO payload (id, spool_name, urls, documents) VALUES (?, ?, '[]', '[]')",
            (row["payload_id"], f"{secrets.token_hex(16)}.pdf"),
        )
    dropped += _drop(connection, "fax", f"{SELECT_FAX} ORDER BY fax.id", _read_fax)
    return dropped + len(lost_payloads)


def tie_together(connection: sqlite3.Connection) -> int:
    """Cut what refers to lost rows; returns how many faxes are known to be lost."""
    lost = connection.execute(
        "SELECT count(*) FROM (SELECT fax_id FROM event UNION SELECT fax_id FROM attempt"
        " UNION SELECT fax_id FROM folded_story)"
        " WHERE fax_id NOT IN (SELECT id FROM fax)"
    ).fetchone()[0]
    for statement in _CUTS:
        connection.execute(statement)
    return int(lost)


def go_on_with_chain(connection: sqlite3.Connection) -> None:
    """Let the chain go on after its newest link that could be read.

    What is lost stays a gap, and a change a change: an audit has to say so.
    """
    newest = connection.execute(
        "SELECT id, hash FROM (SELECT id, hash FROM event UNION ALL SELECT id, hash FROM act)"
        " ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if newest is not None:
        connection.execute(
            "UPDATE chain SET last_id = :id, last_hash = :hash WHERE last_id < :id",
            {"id": newest["id"], "hash": newest["hash"]},
        )


def correct_states(journal: SqlJournal, at_s: float) -> None:
    """Give each unfinished fax a state that is true of what is still known.

    What was under way is recovered as after any other end of FaxDesk; here is what a damage adds.
    """
    latest_attempts, last_states = journal.attempts.latest(), journal.listing.last_states()
    for fax in journal.listing.all_faxes():
        attempt_id, number = latest_attempts.get(fax.id, (None, 0))
        has_gone_on = number > fax.attempts or last_states.get(fax.id, fax.state) not in _GOES_BY_ITSELF
        if fax.state in _GOES_BY_ITSELF and has_gone_on:
            # Its row is older than its history: it may have gone since.
            _doubt(journal, fax, attempt_id, at_s)
        elif fax.state in _IN_THE_AIR and fax.attempt_id is None:
            _doubt(journal, fax, attempt_id, at_s)
        elif fax.state in _GOES_BY_ITSELF and fax.payload.has_file and fax.payload.sha256 is None:
            journal.move(fax, State.HELD, cause=Message(code="story.document_lost"), at_s=at_s)
        elif fax.state not in ENDED:
            journal.note(fax, cause=Message(code="story.journal_mended"), at_s=at_s, is_news=False)


def _doubt(journal: SqlJournal, fax: Fax, attempt_id: int | None, at_s: float) -> None:
    """It may have gone: the provider is asked by the attempt's token; without an attempt, a person."""
    cause = Message(code="story.journal_doubt")
    changes: FaxChanges = {"attempt_id": attempt_id, "needs_attention": attempt_id is None}
    with journal.transaction():
        if attempt_id is not None:
            journal.attempts.update(attempt_id, next_check_s=at_s)
        if fax.state is State.UNCERTAIN:
            journal.note(fax, cause=cause, at_s=at_s, **changes)
            return
        if fax.state in _GOES_BY_ITSELF:
            journal.move(fax, State.SUBMITTING, cause=cause, at_s=at_s)
        journal.move(journal.fax(fax.id), State.UNCERTAIN, cause=cause, at_s=at_s, **changes)


def _drop(connection: sqlite3.Connection, table: str, query: str, read: Callable[[Any], object]) -> int:
    bad = []
    for row in connection.execute(query):
        try:
            read(row)
        except UNREADABLE:
            bad.append((row["id"],))
    connection.executemany(f"DELETE FROM {table} WHERE rowid = ?", bad)
    if bad:
        log.warning("table %s: %d rows make no sense", table, len(bad))
    return len(bad)


def _read_fax(row: sqlite3.Row) -> Fax:
    fax = fax_from_row(row)
    check_to(fax.recipient.address)  # a number that was damaged may be somebody else's
    return fax


_READERS: Final[tuple[tuple[str, str, Callable[[Any], object]], ...]] = (
    ("setting", "SELECT rowid AS id, value FROM setting", lambda row: json.loads(row["value"])),
    ("queue", "SELECT id, hold FROM queue", lambda row: row["hold"] and message_from_json(row["hold"])),
    ("notice", "SELECT * FROM notice", lambda row: message_from_json(row["message"])),
    ("payload", "SELECT * FROM payload", payload_from_row),
    ("attempt", "SELECT * FROM attempt", attempt_from_row),
    ("event", "SELECT * FROM event", event_from_row),
    (
        "folded_story",
        "SELECT fax_id AS id, lines FROM folded_story",
        lambda row: unfold(row["id"], row["lines"]),
    ),
)

_CUTS: Final = (
    "INSERT OR IGNORE INTO queue (id) VALUES (1)",
    "DELETE FROM event WHERE fax_id NOT IN (SELECT id FROM fax)",
    "DELETE FROM attempt WHERE fax_id NOT IN (SELECT id FROM fax)",
    "DELETE FROM folded_story WHERE fax_id NOT IN (SELECT id FROM fax)",
    "DELETE FROM tag WHERE fax_id NOT IN (SELECT id FROM fax)",
    "DELETE FROM bin WHERE fax_id NOT IN (SELECT id FROM fax)",
    # Whoever had a fax in hand has lost the journal that said so.
    "UPDATE fax SET owner = NULL, lease_until_s = NULL",
    "UPDATE fax SET attempt_id = NULL WHERE attempt_id NOT IN (SELECT id FROM attempt)",
    "UPDATE fax SET media_id = NULL WHERE media_id NOT IN (SELECT id FROM media)",
    "UPDATE fax SET broadcast_id = NULL WHERE broadcast_id NOT IN (SELECT id FROM broadcast)",
    "DELETE FROM broadcast WHERE id NOT IN (SELECT broadcast_id FROM fax WHERE broadcast_id IS NOT NULL)",
    "DELETE FROM contact_number WHERE contact_id NOT IN (SELECT id FROM contact)",
    "DELETE FROM contact_in_group WHERE contact_id NOT IN (SELECT id FROM contact)",
    "DELETE FROM contact_in_group WHERE group_id NOT IN (SELECT id FROM contact_group)",
    "UPDATE media SET payload_id = NULL, state = 'doubtful' WHERE payload_id NOT IN (SELECT id FROM payload)",
)
