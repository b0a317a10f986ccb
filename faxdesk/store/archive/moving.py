"""Moves old faxes into an archive, some at a time: each step is whole or not at all, whenever it is cut off.

A step writes into the archive first, and lets that come to the disk. Then, in one transaction, the faxes go
out of the journal, and the journal says up to which fax the archive counts. What a crash in between leaves in
the archive doesn't count; see archives.py.
"""

import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.acts import Act
from faxdesk.store.archive.archives import Archive, Archives
from faxdesk.store.history.fax_words import COLUMNS, said_of
from faxdesk.store.sql.rows import ENDED_SQL
from faxdesk.store.sqlite.files import journal_errors, transaction

if TYPE_CHECKING:
    from faxdesk.store.archive.archived_journal import ArchivedJournal
    from faxdesk.store.chain.writing import Chain
    from faxdesk.store.database import Database
    from faxdesk.store.history.texts import FaxTexts

_OF_FAX: Final = ("attempt", "folded_story", "event", "tag", "cost", "retained")
"""What goes with a fax, by its number; what it costs stays as well, for the sums of months."""

_MAY_GO: Final = f"""
    fax.id > ? AND fax.created_at_s < ? AND fax.state IN ({ENDED_SQL}) AND fax.needs_attention = 0
    AND fax.id NOT IN (SELECT fax_id FROM bin) AND fax.id NOT IN (SELECT fax_id FROM ended_lately)
    AND fax.id NOT IN (SELECT fax_id FROM retained WHERE lifted_at_s IS NULL)
    AND NOT EXISTS (SELECT 1 FROM event WHERE event.fax_id = fax.id AND event.hash IS NULL)
    AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.fax_id = fax.id AND attempt.watch_until_s > ?)
"""
_DOCUMENT_IS_GONE: Final = "(payload.spool_name IS NULL OR fax.purged_at_s IS NOT NULL)"
_NAME_IS_LOOKED_AT: Final = """
    fax.id <= (SELECT coalesce(max(names_upto), 0) FROM retention)
    AND fax.id NOT IN (SELECT fax_id FROM retention_later WHERE kind = 'name')
"""


class Moving:
    """Through the journal's connection and the archive's."""

    def __init__(self, connection: "Database", archives: Archives, chain: "Chain", texts: "FaxTexts") -> None:
        self._connection, self._archives = connection, archives
        self._chain, self._texts = chain, texts

    def step(
        self,
        before_s: float,
        *,
        at_s: float,
        limit: int,
        keeps_documents: bool,
        keeps_names: bool,
        folder: Path | None = None,
    ) -> int:
        """Move so many faxes at most that were added before then; how many, 0 once all are moved.

        Args:
            folder: which the archive is put into; None for the one beside the journal.
            keeps_documents, keeps_names: retention leaves them for ever: it need not have been there first.
        """
        conditions = _conditions(keeps_documents=keeps_documents, keeps_names=keeps_names)
        written = "" if folder is None else self._archives.written(folder)
        archive = self._unfinished(before_s, written)
        if archive is None:
            if not self._find(conditions, (0, before_s, at_s, 1)):
                return 0
            archive = self._begin(before_s, at_s, written)
        journal = self._archives.open_at(self._archives.path(archive.file_name, archive.folder))
        self._archives.clear(archive.id, journal)
        with transaction(self._connection):
            faxes = self._find(conditions, (archive.upto_fax_id, before_s, at_s, limit))
            if faxes:
                self._copy(journal, faxes)
                self._take_out(archive, [row["id"] for row in faxes])
            else:
                self._end(archive, at_s)
        return len(faxes)

    def oldest_s(self) -> float | None:
        """See MovingRecords.oldest_s."""
        with journal_errors():
            row = self._connection.execute("SELECT created_at_s FROM fax ORDER BY id LIMIT 1").fetchone()
        return None if row is None else float(row[0])

    def count(
        self, before_s: float, *, at_s: float, keeps_documents: bool, keeps_names: bool
    ) -> tuple[int, int]:
        """See MovingRecords.count."""
        where = " AND ".join(_conditions(keeps_documents=keeps_documents, keeps_names=keeps_names))
        may_go = f"SELECT count(*) FROM fax JOIN payload ON payload.id = fax.payload_id WHERE {where}"
        old = "SELECT count(*) FROM fax WHERE created_at_s < ?"
        with journal_errors():
            moved = self._connection.execute(may_go, (0, before_s, at_s)).fetchone()[0]
            return moved, self._connection.execute(old, (before_s,)).fetchone()[0]

    def _find(self, conditions: Sequence[str], values: tuple[float, ...]) -> list[Any]:
        with journal_errors():
            return self._connection.execute(
                "SELECT fax.* FROM fax JOIN payload ON payload.id = fax.payload_id"
                f" WHERE {' AND '.join(conditions)} ORDER BY fax.id LIMIT ?",
                values,
            ).fetchall()

    def _unfinished(self, before_s: float, folder: str) -> Archive | None:
        """The one that a move into this folder was cut off from, where it still lies there."""
        for each in self._archives.all():
            is_meant = (each.before_s, each.folder, each.is_done) == (before_s, folder, False)
            if is_meant and self._archives.path(each.file_name, folder).exists():
                return each
        return None

    def _begin(self, before_s: float, at_s: float, folder: str) -> Archive:
        if not folder:
            self._archives.beside.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = self._free_name(before_s, folder)
        # The name is taken at once: another journal may put its archives into the same folder.
        os.close(os.open(self._archives.path(name, folder), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO archive (file_name, folder, upto_fax_id, faxes, before_s, at_s, is_done)"
                " VALUES (?, ?, 0, 0, ?, ?, 0)",
                (name, folder, before_s, at_s),
            )
        return self._archives.all()[-1]

    def _free_name(self, before_s: float, folder: str) -> str:
        day = datetime.fromtimestamp(before_s)  # noqa: DTZ006 - local time is meant
        stem = f"before-{day.date().isoformat()}"
        taken = {archive.file_name for archive in self._archives.all()}
        number, name = 1, f"{stem}.db"
        while name in taken or self._archives.path(name, folder).exists():
            number += 1
            name = f"{stem}-{number}.db"
        return name

    def _copy(self, journal: "ArchivedJournal", faxes: Sequence[Any]) -> None:
        """Write them into the archive, and let that come to the disk."""
        ids = _list(row["id"] for row in faxes)
        raw = journal.raw
        with journal_errors():
            raw.execute(
                "PRAGMA foreign_keys = OFF"
            )  # rows that refer to one another come one after the other
        with transaction(raw):
            payloads = self._rows(
                f"SELECT * FROM payload WHERE id IN ({_list(row['payload_id'] for row in faxes)})"
            )
            _insert(raw, "payload", payloads)
            _insert(raw, "fax", [dict(row) | {"media_id": None} for row in faxes])
            for table in _OF_FAX:
                _insert(raw, table, self._rows(f"SELECT * FROM {table} WHERE fax_id IN ({ids})"))
            said = raw.execute(
                f"SELECT fax.id, {COLUMNS} FROM fax JOIN payload ON payload.id = fax.payload_id"
                f" WHERE fax.id IN ({ids})"
            ).fetchall()
            journal.texts.add((row["id"], said_of(row)) for row in said)
            raw.execute("DELETE FROM ended_lately")
            raw.execute("DELETE FROM change")

    def _take_out(self, archive: Archive, ids: list[int]) -> None:
        listed = _list(ids)
        kept_from = self._texts.kept_from()
        rows = self._rows(
            f"SELECT fax.id, fax.payload_id, {COLUMNS} FROM fax"
            f" JOIN payload ON payload.id = fax.payload_id WHERE fax.id IN ({listed})"
        )
        for row in rows:
            if row["id"] >= kept_from:
                self._texts.remove(row["id"], said_of(row))
        self._connection.execute(f"DELETE FROM fax WHERE id IN ({listed})")
        payloads = _list({row["payload_id"] for row in rows})
        self._connection.execute(
            f"DELETE FROM payload WHERE id IN ({payloads})"
            " AND NOT EXISTS (SELECT 1 FROM fax WHERE fax.payload_id = payload.id)"
        )
        self._connection.execute(
            "UPDATE archive SET upto_fax_id = ?, faxes = faxes + ? WHERE id = ?",
            (max(ids), len(ids), archive.id),
        )

    def _end(self, archive: Archive, at_s: float) -> None:
        if not archive.faxes:
            self._connection.execute("DELETE FROM archive WHERE id = ?", (archive.id,))
            return
        self._connection.execute("UPDATE archive SET is_done = 1 WHERE id = ?", (archive.id,))
        detail = {"file": archive.file_name, "count": archive.faxes}
        self._chain.add_act(Act(what="archived", at_s=at_s, detail=detail))

    def _rows(self, query: str) -> list[Any]:
        return self._connection.execute(query).fetchall()


def _conditions(*, keeps_documents: bool, keeps_names: bool) -> list[str]:
    """What a fax meets that may go."""
    return [
        _MAY_GO,
        *([] if keeps_documents else [_DOCUMENT_IS_GONE]),
        *([] if keeps_names else [_NAME_IS_LOOKED_AT]),
    ]


def _insert(connection: "Database", table: str, rows: Sequence[Any]) -> None:
    """A payload may be there already, with other faxes that it was sent to."""
    if not rows:
        return
    names = list(rows[0].keys())
    connection.executemany(
        f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        [[row[name] for name in names] for row in rows],
    )


def _list(ids: Iterable[int]) -> str:
    return ", ".join(map(str, ids)) or "NULL"
