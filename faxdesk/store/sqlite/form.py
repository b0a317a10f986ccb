"""Whether a journal's tables are still called as they were made: a letter may rot in what tells of them.

SQLite itself reads whatever makes sense to it there, and every later statement fails.
"""

import logging
import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Final

from faxdesk.domain.errors import JournalError
from faxdesk.store.database import Database

log = logging.getLogger(__name__)

_COLUMNS: Final[Mapping[str, str]] = {
    "setting": "name, value",
    "queue": "id, is_paused, hold, is_offline, slowed_until_s",
    "payload": "id, spool_name, urls, sha256, size_bytes, pages, documents, part, parts",
    "media": "id, payload_id, base_url, media_name, state, expires_at_s, next_delete_s",
    "fax": "id, submission_id, submission_position, recipient, recipient_name, recipient_company, contact_id,"
    " from_number, payload_id, options, state, state_since_s, not_before_s, undo_until_s, expires_at_s,"
    " tries, attempts, pending_request, attempt_id, media_id, remote_id, remote_status, failure_reason,"
    " message, needs_attention, is_urgent, created_at_s, updated_at_s, owner, lease_until_s, priority,"
    " deadline_s, is_held_when_late, hours, hours_until_s, cover_page, cover_words, broadcast_id, by_user,"
    " desk, person, desk_name, purged_at_s",
    "attempt": "id, fax_id, number, base_url, connection_id, from_number, way, token, media_name,"
    " submitted_at_s, clock_offset_s, remote_id, remote_status, failure_reason, ended_at_s,"
    " cancel_asked_at_s, cancel_answered_at_s, checks, next_check_s, watch_until_s",
    "event": "id, fax_id, at_s, source, target, cause, detail, hash, salt, withheld",
    "archive": "id, file_name, upto_fax_id, faxes, before_s, at_s, is_done",
    "chain": "id, name, first_id, last_id, last_hash, last_day, older_id, older_hash, older_count",
    "act": "id, at_s, what, fax_id, by_user, desk, detail, hash, salt, withheld",
    "removed_event": "id, digest, act_id",
    "seal": "day, last_id, count, hash, at_s",
    "notice": "id, at_s, message",
    "change": "id, fax_id",
    "contact": "id, name, company, attention, notes, language, settings, is_favourite, do_not_fax_reason,"
    " do_not_fax_by, do_not_fax_since_s, search_text, updated_at_s",
    "contact_number": "contact_id, position, address, kind, label, is_default",
    "contact_group": "id, name, folded_name",
    "contact_in_group": "group_id, contact_id",
    "cost": "id, fax_id, attempt_id, day, by_user, pages, micros, currency, is_estimate",
    "broadcast": "id, first_fax_id, recipients, is_paused, created_at_s",
    "ended_lately": "fax_id, at_s",
    "folded_story": "fax_id, lines",
    "tag": "name, fax_id",
    "bin": "fax_id, removed_at_s",
    "fax_text": "rowid",
    "folder_file": "token, desk_id, folder, file_name, at_s, refusal",
    "folder_fax": "token, fax_id",
    "retention": "id, documents_upto, names_upto, soiled_at_s, cleaned_at_s",
    "retention_later": "fax_id, kind, at_s",
    "retained": "id, fax_id, is_hold, reason, at_s, by_user, lifted_at_s, lifted_by",
    "stand_in": "address, code",
    "known_number": "address, name, arrived_at_s, failed_at_s, failure_reason, message",
}
"""Of each table, what is read and written."""


def check_columns(connection: Database) -> None:
    """Refuse a journal that lacks any of these; well under a millisecond. Raises JournalError."""
    for table, columns in _COLUMNS.items():
        try:
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_ERROR":
                raise
            log.exception("the journal's table of contents is damaged")
            raise JournalError("journal.damaged") from error


def check_form(connection: Database, scripts: Sequence[str]) -> None:
    """Compare everything with what these steps make, triggers and rules too; takes some 20 ms.

    Raises JournalError where anything differs.
    """
    with closing(sqlite3.connect(":memory:")) as fresh:
        for script in scripts:
            fresh.executescript(script)
        is_same = _form(connection) == _form(fresh)
    if not is_same:
        log.error("the journal's table of contents is damaged")
        raise JournalError("journal.damaged")


def _form(connection: Database) -> set[str]:
    """What there is and how it was made, without what versions of SQLite write differently."""
    query = (
        "SELECT type || name || tbl_name || coalesce(sql, '') FROM sqlite_schema WHERE name <> 'sqlite_stat1'"
    )
    return {_DIFFERS.sub("", str(row[0])).lower() for row in connection.execute(query)}


_DIFFERS: Final = re.compile(r"--[^\n]*|[\s\"\';]+")
