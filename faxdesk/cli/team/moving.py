"""faxdesk team import and export: a desk's whole journal into a team, and a team's back into a file."""

import time
from argparse import Namespace
from pathlib import Path
from typing import Final

from faxdesk.cli import said
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.errors import JournalError
from faxdesk.domain.people.rights import Right
from faxdesk.domain.words import listed, size_text
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.documents import Documents
from faxdesk.store.postgres.moving import check_empty, check_tables, into_team
from faxdesk.store.postgres.own_journal import Survey, pause, survey, unfolded_copy, write
from faxdesk.store.postgres.people import TeamRights
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.schema import version
from faxdesk.store.sqlite.connect import Profile
from faxdesk.system.lock import QueueLock
from faxdesk.system.paths import DataFolder

_PATIENCE_S: Final = 30.0


def import_journal(pool: Pool, folder: DataFolder, kind: Profile, given: Namespace) -> int:
    """Move all that this desk has; its own journal stays, paused. Raises JournalError."""
    lock = QueueLock(folder.lock_path, "command")
    if not lock.try_acquire():
        raise JournalError("team.desk_works")
    try:
        with pool.borrowed(_PATIENCE_S) as connection:
            check_tables(connection)
            check_empty(connection)
        with unfolded_copy(folder.journal_path, kind) as desk:
            found = survey(desk, folder.spool_dir)
            _say_what(found, given)
            if given.dry_run:
                return Exit.OK
            # First: nothing of it may go from two queues, whenever this ends.
            pause(folder.journal_path, kind, "team.imported", at_s=time.time())
            documents = Documents(_way(pool))
            with pool.borrowed(_PATIENCE_S) as connection:
                moved = into_team(desk, connection)
            for name, path, sha256 in found.files:
                documents.put(name, path, sha256)
    finally:
        lock.release()
    if given.json:
        print_json({"moved": moved, "documents": len(found.files)})
    else:
        say(
            said.told(
                "All of it is the team's now. This desk's own journal stays as it was, with its queue paused."
            )
        )
    return Exit.OK


def export_journal(pool: Pool, kind: Profile, given: Namespace) -> int:
    """Write a team's journal as a desk's into a new folder. Raises JournalError."""
    if not TeamRights(_way(pool), "", "").now().allows(Right.EXPORT):
        raise JournalError("team.not_allowed")
    folder = Path(given.output)
    path = folder / "journal.db"
    if path.exists():
        raise JournalError("journal.backup_exists", file=str(path))
    (folder / "spool").mkdir(mode=0o700, parents=True, exist_ok=True)
    with pool.borrowed(_PATIENCE_S) as connection:
        moved, names = write(connection, path, kind)
    pause(path, kind, "team.exported", at_s=time.time())
    documents = Documents(_way(pool))
    fetched = sum(documents.fetch(name, folder / "spool" / name) for name in names)
    if given.json:
        print_json({"moved": moved, "documents": fetched})
    else:
        say(
            said.told(
                "The team's journal is in {path}, with {rows}. Documents beside it: {number}.",
                path=path,
                rows=_counted(moved),
                number=fetched,
            )
        )
        note(said.told("Its queue is paused: what waits in it waits with the team, too."))
    return Exit.OK


def _way(pool: Pool) -> PostgresConnection:
    return PostgresConnection(pool, version=version(), patience_s=_PATIENCE_S)


def _say_what(found: Survey, given: Namespace) -> None:
    if given.json and given.dry_run:
        print_json(
            {
                "rows": found.rows,
                "not_over": found.not_over,
                "documents": len(found.files),
                "document_bytes": found.size_bytes,
            }
        )
    elif not given.json:
        say(said.told("This desk has {rows}.", rows=_counted(found.rows)))
        size = size_text(found.size_bytes)
        say(said.told("Documents: {number} ({size})", number=len(found.files), size=size))
        say(said.told("Faxes that are not over, and go on with the team: {number}", number=found.not_over))


def _counted(counts: dict[str, int]) -> str:
    """What a person asks for; the rest is counted as other rows."""
    faxes, contacts = counts.get("fax", 0), counts.get("contact", 0)
    others = sum(counts.values()) - faxes - contacts
    return listed(
        [
            said.counted(faxes, "1 fax", "{n} faxes"),
            said.counted(contacts, "1 contact", "{n} contacts"),
            said.counted(others, "1 other row", "{n} other rows"),
        ]
    )
