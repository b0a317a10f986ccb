"""Journals of earlier versions, made again from what those wrote; see journals/README.md."""

import json
import lzma
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import QueueStatus
from faxdesk.store.sql.journal import SqlJournal

_FOLDER: Final = Path(__file__).with_name("journals")
VERSIONS: Final = (1, 2, 3, 6, 7, 9, 16)
WRITTEN_S: Final = 1_790_000_000.0
NOW_S: Final = WRITTEN_S + 5
"""When FaxDesk looked at them."""

_QUEUE: Final = QueueStatus(is_paused=False, hold=None, is_offline=False, lines=2)


def make(path: Path, version: int) -> None:
    """Write the journal of this version to `path`."""
    if (packed := _FOLDER / f"version-{version}.db.xz").exists():
        path.write_bytes(lzma.decompress(packed.read_bytes()))
        return
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((_FOLDER / f"version-{version}.sql").read_text(encoding="utf-8"))


def shown(*, parts: bool = True) -> dict[str, Any]:
    """What FaxDesk showed of them then; without `parts` as a version did that knew none."""
    found: dict[str, Any] = json.loads((_FOLDER / "shown.json").read_text(encoding="utf-8"))
    if not parts:
        found["parts"] = {fax_id: [1, 1, False] for fax_id in found["parts"]}
        for fax in found["faxes"]:
            fax["says"] = fax["says"].replace("Waits until the parts before it have ended.", _FREE)
    return found


_FREE: Final = "Waiting for a free line."


def show(journal: SqlJournal) -> dict[str, Any]:
    """What this FaxDesk shows of a journal, in the same form."""
    faxes = journal.listing.all_faxes()
    queue = journal.queue()
    found = {
        "faxes": [_show(journal, fax) for fax in faxes],
        "parts": {fax.id: [fax.payload.part, fax.payload.parts, fax.waits_for_part] for fax in faxes},
        "totals": journal.listing.totals(),
        "notices": [notice.code for notice in journal.notices.standing()],
        "queue": [queue.is_paused, queue.hold and queue.hold.code, queue.is_offline],
        "lines_in_use": journal.work.lines_in_use(WRITTEN_S + 20),
        "followed": [fax.id for fax, _ in journal.work.followed()],
        "watched": [attempt.id for attempt in journal.attempts.watched()],
        "media_to_delete": [media.media_name for media in journal.media.to_delete(WRITTEN_S + 200)],
        "spool": sorted(journal.work.spool_names()),
        "undoable": [fax.id for fax in faxes if fax.can_be_undone(NOW_S)],
    }
    as_json: dict[str, Any] = json.loads(json.dumps(found))
    return as_json


def _show(journal: SqlJournal, fax: Fax) -> dict[str, Any]:
    return {
        "id": fax.id,
        "batch": fax.submission_id,
        "to": fax.recipient.address,
        "from": fax.from_number,
        "state": fax.state,
        "group": fax.group,
        "since_s": fax.state_since_s,
        "due_s": fax.goes_from_s,
        "tries": fax.tries,
        "wish": fax.pending_request,
        "needs": fax.needs_attention,
        "urgent": fax.is_urgent,
        "remote_id": fax.remote_id,
        "remote_status": fax.remote_status,
        "reason": fax.failure_reason,
        "pages": fax.payload.pages,
        "documents": [document.name for document in fax.payload.documents],
        "options": fax.options.to_json(),
        "taken": fax.number_is_taken,
        "says": sentence(fax, _QUEUE, now_s=NOW_S),
        "history": [
            [event.at_s, event.source, event.target, event.cause.code, dict(event.detail)]
            for event in journal.listing.history(fax.id)
        ],
        "attempts": [
            [
                *(each.number, each.token, each.remote_id, each.ended_at_s, each.cancel_asked_at_s),
                *(each.checks, each.next_check_s, each.watch_until_s),
            ]
            for each in journal.listing.attempts(fax.id)
        ],
    }
