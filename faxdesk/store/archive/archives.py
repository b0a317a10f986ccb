"""The archives of a journal: which there are, which are there, and the journals in them.

An archive is a journal of its own, of the same form, in the folder "archives" beside the journal that it was
taken out of, or in one that somebody chose; the journal knows which. What counts in it is what that journal
says: its faxes up to a number. What else a crash left in it is nothing, and goes when it is next opened.
"""

import logging
import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from faxdesk.domain.errors import JournalError
from faxdesk.store.archive.archived_journal import ArchivedJournal
from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors, transaction

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.store.archive.archived_journal import Inside

log = logging.getLogger(__name__)

FOLDER: Final = "archives"


class Archive(NamedTuple):
    """One archive, as the journal knows it.

    Attributes:
        upto_fax_id: its faxes up to this one are in it, and not in the journal any more.
        faxes: how many those are.
        before_s: they were added before this time.
        is_done: nothing more will be put into it.
        folder: the whole path of the one that it lies in; "" is the one beside the journal.
    """

    id: int
    file_name: str
    upto_fax_id: int
    faxes: int
    before_s: float
    is_done: bool
    folder: str

    @property
    def shown(self) -> str:
        """Where it belongs: its name beside the journal, else its whole path."""
        return str(Path(self.folder) / self.file_name) if self.folder else self.file_name


class Archives:
    """For one connection, whose thread alone may use it; archives are opened when they are first needed."""

    def __init__(self, connection: Database, make: "Callable[[Database], Inside]") -> None:
        """`make` gives the journal on a connection to an archive."""
        self._connection = connection
        self._make = make
        self._journals: dict[Path, ArchivedJournal] = {}

    def all(self) -> list[Archive]:
        """In the order in which they were made."""
        with journal_errors():
            rows = self._connection.execute("SELECT * FROM archive ORDER BY id").fetchall()
        return [
            Archive(
                id=row["id"],
                file_name=row["file_name"],
                upto_fax_id=row["upto_fax_id"],
                faxes=row["faxes"],
                before_s=row["before_s"],
                is_done=bool(row["is_done"]),
                folder=row["folder"],
            )
            for row in rows
        ]

    def missing(self) -> list[Archive]:
        """Those whose files aren't there, or can't be opened."""
        there = {archive.id for archive, _journal in self.opened()}
        return [each for each in self.all() if each.id not in there and each.faxes]

    def opened(self) -> "Iterator[tuple[Archive, ArchivedJournal]]":
        """Those that are there, each with its journal."""
        for archive in self.all():
            if archive.faxes and (journal := self._open(archive)) is not None:
                yield archive, journal

    def of_fax(self, fax_id: int) -> "ArchivedJournal | None":
        """The one that a fax is in, None where it is in none."""
        found = (each for archive, each in self.opened() if fax_id <= archive.upto_fax_id)
        return next((each for each in found if each.holds(fax_id)), None)

    def name_of_fax(self, fax_id: int) -> str | None:
        """The file that a fax is in; None where it is in none."""
        likely = ((archive, each) for archive, each in self.opened() if fax_id <= archive.upto_fax_id)
        return next((archive.shown for archive, each in likely if each.holds(fax_id)), None)

    def owned_in_spool(self, names: Collection[str]) -> set[str]:
        """Those of these files that an archived fax owns; all, where nobody can tell."""
        if self.missing():
            return set(names)
        return {name for _archive, each in self.opened() for name in each.work.owned_in_spool(names)}

    def path(self, file_name: str, folder: str = "") -> Path:
        """Where an archive lies, or will."""
        return (Path(folder) if folder else self.beside) / file_name

    @property
    def beside(self) -> Path:
        """The folder beside the journal; need not be there."""
        rows: Sequence[tuple[int, str, str]] = self._connection.execute("PRAGMA database_list").fetchall()
        return Path(rows[0][2]).parent / FOLDER

    def written(self, folder: Path) -> str:
        """A folder as the journal remembers it."""
        return "" if folder.resolve() == self.beside.resolve() else str(folder)

    def look_in(self, folder: Path) -> None:
        """Remember for those that are missing that they lie here now, as far as their files do."""
        for archive in self.missing():
            path = folder / archive.file_name
            if path.exists() and self._is_it(archive, path):
                with transaction(self._connection):
                    self._connection.execute(
                        "UPDATE archive SET folder = ? WHERE id = ?", (self.written(folder), archive.id)
                    )

    def _is_it(self, archive: Archive, path: Path) -> bool:
        """Whether this file has all that counts in that archive."""
        try:
            return self.open_at(path).count_upto(archive.upto_fax_id) == archive.faxes
        except JournalError as error:
            log.warning("a file can't be opened as an archive: %s", error.code)
            return False

    def close(self) -> None:
        for journal in self._journals.values():
            journal.close()
        self._journals.clear()

    def _open(self, archive: Archive) -> "ArchivedJournal | None":
        """None where it isn't there."""
        path = self.path(archive.file_name, archive.folder)
        if not os.path.exists(path):  # noqa: PTH110 - a folder that can't be looked into is one that isn't there
            return None
        try:
            journal = self.open_at(path)
            if journal.last_id() > archive.upto_fax_id:
                self.clear(archive.id, journal)
        except JournalError as error:
            log.warning("an archive can't be opened: %s", error.code)
            return None
        return journal

    def clear(self, archive_id: int, journal: "ArchivedJournal") -> None:
        """Take out of an archive what doesn't count; whoever is moving faxes into it now is waited for."""
        with transaction(self._connection):
            query = "SELECT upto_fax_id FROM archive WHERE id = ?"
            upto = self._connection.execute(query, (archive_id,)).fetchone()[0]
            if journal.last_id() > upto:
                journal.clear_after(upto)

    def open_at(self, path: Path) -> "ArchivedJournal":
        """Open the archive, and make it where there is none. Raises JournalError."""
        from faxdesk.store.sqlite.connect import connect

        if path not in self._journals:
            kind = self._connection.execute("SELECT value FROM meta WHERE name = 'kind'").fetchone()[0]
            connection = connect(path, kind)
            self._journals[path] = ArchivedJournal(connection, self._make(connection))
        return self._journals[path]
