"""A person's copies of the journal, and how to go back to one."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from faxdesk.domain.acts import Act
from faxdesk.domain.errors import JournalError
from faxdesk.domain.words import Message
from faxdesk.store.chain.writing import Who
from faxdesk.store.rescue.swap import alone, ready_path, set_aside, take_over
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.store.sqlite.copies import (
    backups_beside,
    copy_beside,
    disk_errors,
    free_path,
    remove_copy,
    stamp,
)
from faxdesk.store.sqlite.files import journal_errors, open_file


def back_up(path: Path, target: Path | None, *, at_s: float) -> Path:
    """Copy the journal as it stands at one moment, while others may work with it; returns where the copy is.

    The copy's queue is paused: what waits in it now may have gone by the time somebody goes back to it.

    Args:
        target: the copy's file, or a folder for it; None: the folder "backups" beside the journal.

    Raises JournalError; an existing file is never overwritten.
    """
    if target is None or target.is_dir():
        target = free_path(target or backups_beside(path), f"journal-{stamp(at_s)}")
    if target.exists():
        raise JournalError("journal.backup_exists", file=str(target))
    with disk_errors():
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = copy_beside(path, target)
        try:
            _make_safe(part, at_s)
            part.rename(target)
        finally:
            remove_copy(part)
    return target


def restore(
    path: Path, kind: Profile, backup: Path, *, at_s: float, who: Who = lambda: ("", "")
) -> Path | None:
    """Go back to a backup; returns where the journal that it replaces is kept, None where there was none.

    Raises JournalError when another FaxDesk has the journal open, or the backup is none, damaged, newer or
    of the other kind; then nothing is changed.
    """
    if not backup.is_file():
        raise JournalError("journal.no_backup", file=str(backup))
    with alone(path, "journal.restore_open"), disk_errors():
        part = copy_beside(backup, ready_path(path))
        try:
            connect(part, kind).close()
            _make_safe(part, at_s, restored_by=who)
            aside = set_aside(path, "replaced", at_s) if path.exists() else None
            part.rename(ready_path(path))
        finally:
            remove_copy(part)
        take_over(path)
    return aside


def _make_safe(copy: Path, at_s: float, *, restored_by: Who | None = None) -> None:
    """See to it that nothing in the copy goes out before a person has looked."""
    with closing(open_file(copy)) as connection, journal_errors():
        row = connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()
    when = f"{datetime.fromtimestamp(at_s, UTC).astimezone():%Y-%m-%d %H:%M}"
    with closing(SqlJournal(connect(copy, row["value"]), restored_by or (lambda: ("", "")))) as journal:
        journal.set_paused(True)
        if restored_by is not None:
            journal.write_act(Act(what="journal_restored", at_s=at_s))
        if not journal.notices.standing():
            journal.notices.add(Message(code="journal.restored", values={"when": when}), at_s=at_s)
    with closing(open_file(copy)) as connection, journal_errors():
        connection.execute("PRAGMA journal_mode = DELETE")
