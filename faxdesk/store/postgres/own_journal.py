"""A desk's own journal as a file, on its way into a team or out of one; see moving.py."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from faxdesk.domain.words import Message
from faxdesk.store.history.stories import Stories
from faxdesk.store.postgres.moving import count_rows, into_desk
from faxdesk.store.postgres.pool import Connection
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sql.rows import ENDED_SQL
from faxdesk.store.sqlite.connect import Profile, connect
from faxdesk.store.sqlite.copies import copy_beside

_FILES: Final = """
    SELECT DISTINCT spool_name, sha256 FROM payload WHERE spool_name IS NOT NULL AND sha256 IS NOT NULL
"""


class Survey(NamedTuple):
    """What would be moved.

    Attributes:
        rows: how many each table has.
        not_over: faxes that go on wherever they are moved to.
        files: the private copies that are there: name, place and hash.
    """

    rows: dict[str, int]
    not_over: int
    files: list[tuple[str, Path, str]]

    @property
    def size_bytes(self) -> int:
        return sum(path.stat().st_size for _name, path, _sha256 in self.files)


def pause(path: Path, kind: Profile, notice: str, *, at_s: float) -> None:
    """Let nothing of this journal go before a person has read this; raises JournalError."""
    with closing(SqlJournal(connect(path, kind))) as journal:
        journal.set_paused(True)
        if notice not in {each.code for each in journal.notices.standing()}:
            journal.notices.add(Message(code=notice), at_s=at_s)


@contextmanager
def unfolded_copy(path: Path, kind: Profile) -> Iterator[sqlite3.Connection]:
    """The journal as it stands now, for this block alone; what is folded in it is a row each again."""
    with tempfile.TemporaryDirectory(dir=path.parent) as place:
        copy = copy_beside(path, Path(place) / "copy.db")
        with closing(connect(copy, kind)) as connection:
            ids = [int(row[0]) for row in connection.execute("SELECT fax_id FROM folded_story")]
            Stories(connection).unfold(ids)
            connection.row_factory = None
            yield connection


def survey(desk: sqlite3.Connection, spool: Path) -> Survey:
    found = [(str(name), spool / str(name), str(sha256)) for name, sha256 in desk.execute(_FILES)]
    waiting = desk.execute(f"SELECT count(*) FROM fax WHERE state NOT IN ({ENDED_SQL})").fetchone()
    return Survey(
        rows=count_rows(desk), not_over=int(waiting[0]), files=[each for each in found if each[1].is_file()]
    )


def write(connection: Connection, path: Path, kind: Profile) -> tuple[dict[str, int], list[str]]:
    """A team's rows as a new journal at `path`; how many each table got, and which copies it needs.

    Raises JournalError.
    """
    connect(path, kind).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as desk:
        moved = into_desk(connection, desk)
        return moved, [str(name) for name, _sha256 in desk.execute(_FILES)]
