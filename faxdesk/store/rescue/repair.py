"""Repairs a damaged journal: keeps it aside, reads what can be read, and sends nothing again by itself."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from faxdesk.domain.acts import Act
from faxdesk.domain.errors import JournalError
from faxdesk.domain.words import Message, Value
from faxdesk.store.rescue.consistency import (
    correct_states,
    drop_unreadable,
    go_on_with_chain,
    tie_together,
)
from faxdesk.store.rescue.salvage import Row, Salvage, read_journal
from faxdesk.store.rescue.swap import alone, copy_file, ready_path, set_aside, take_over
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.store.sqlite.copies import disk_errors
from faxdesk.store.sqlite.files import journal_errors, open_file
from faxdesk.store.sqlite.migrate import create, scripts_in
from faxdesk.store.sqlite.text_index import TextIndex

log = logging.getLogger(__name__)


def repair(path: Path, kind: Profile, *, at_s: float) -> None:
    """Put a fresh journal with all that can be read in the place of a damaged one, which is kept beside it.

    The queue is paused and a notice says what was found. A fax of which nobody can tell whether it went
    is uncertain afterwards: the provider is asked, then a person.

    Raises JournalError, and changes nothing, when another FaxDesk has it open, when it is of the other
    kind or newer, and when the disk is full.
    """
    with alone(path, "journal.damaged_open"), disk_errors():
        if not ready_path(path).exists():
            aside = set_aside(path, "damaged", at_s)
            try:
                _rebuild(path, aside, kind, at_s)
            except BaseException:
                # Tried again at the next start: no need for a pile of copies of what is still in place.
                for part in ("", "-wal", "-shm"):
                    aside.with_name(aside.name + part).unlink(missing_ok=True)
                raise
        take_over(path)


def _rebuild(path: Path, aside: Path, kind: Profile, at_s: float) -> None:
    with TemporaryDirectory(prefix=".mending-", dir=path.parent) as name:
        damaged, fresh = Path(name, "damaged.db"), Path(name, "fresh.db")
        for end in ("", "-wal"):
            if aside.with_name(aside.name + end).exists():
                copy_file(aside.with_name(aside.name + end), damaged.with_name(damaged.name + end))
        with journal_errors():
            salvage = read_journal(damaged, kind)
            _check_kind(salvage, kind)
            create(fresh, kind, scripts_in()[: salvage.version])
            with closing(open_file(fresh)) as connection:
                dropped = _fill(connection, salvage)
            with (
                closing(SqlJournal(connect(fresh, kind))) as journal,
                closing(open_file(fresh)) as connection,
            ):
                dropped += drop_unreadable(connection)
                lost = tie_together(connection)
                go_on_with_chain(connection)
                TextIndex(connection).begin_anew()
                is_whole = salvage.is_whole and not dropped and not lost
                with journal.transaction():
                    correct_states(journal, at_s)
                    _tell(journal, aside, lost=lost, is_whole=is_whole, at_s=at_s)
                journal.verify()
        fresh.rename(ready_path(path))


def _check_kind(salvage: Salvage, kind: Profile) -> None:
    kinds = {row["value"] for row in salvage.tables.get("meta", ()) if row["name"] == "kind"}
    if kinds & ({"real", "demo"} - {kind}):
        raise JournalError("journal.other_kind", found=str(min(kinds - {kind})), wanted=kind)


def _fill(connection: sqlite3.Connection, salvage: Salvage) -> int:
    """Write the rows into an empty journal of their version; returns how many it would not take."""
    dropped = 0
    connection.execute("BEGIN")
    for table, rows in salvage.tables.items():
        columns = [row["name"] for row in connection.execute(f"PRAGMA table_info({table})")]
        for row in rows:
            dropped += not _insert(connection, table, columns, row)
    # The ids of lost faxes are not given to others.
    for table, last_id in salvage.last_ids.items():
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ? AND seq < ?", (table, last_id))
        connection.execute(
            "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2"
            " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
            (table, last_id),
        )
    connection.execute("COMMIT")
    return dropped


def _insert(connection: sqlite3.Connection, table: str, columns: list[str], row: Row) -> bool:
    """False where the table's own rules show that the row is damaged."""
    names = [name for name in columns if name in row]
    marks = ", ".join("?" * len(names))
    # A new journal has some of these already.
    verb = "REPLACE" if table in {"meta", "queue", "chain"} else "INSERT"
    try:
        connection.execute(
            f"{verb} INTO {table} ({', '.join(names)}) VALUES ({marks})", [row[name] for name in names]
        )
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, OverflowError):
        return False
    return True


def _tell(journal: SqlJournal, aside: Path, *, lost: int, is_whole: bool, at_s: float) -> None:
    """Pause the queue, and say what was read back and what wasn't."""
    faxes = len(journal.listing.ids())
    code = "journal.mended" if is_whole else "journal.mended_in_part" if faxes else "journal.mended_empty"
    values: dict[str, Value] = {"faxes": faxes, "lost": lost, "file": aside.name}
    journal.set_paused(True)
    journal.notices.add(Message(code=code, values=values), at_s=at_s)
    journal.write_act(Act(what="journal_repaired", at_s=at_s, detail={"faxes": faxes, "lost": lost}))
    log.warning("the journal was repaired: %d faxes read back, %d known to be lost", faxes, lost)
