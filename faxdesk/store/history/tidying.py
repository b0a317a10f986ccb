"""What is done about faxes that are over, little by little: stories are folded, older ones made searchable.

Each step is a transaction of its own, and tells how far it has come: it may be cut off at any moment.
"""

import time
from typing import Any, Final

from faxdesk.domain.fax.state import ENDED, State
from faxdesk.store.database import Database
from faxdesk.store.history.fax_words import COLUMNS, said_of
from faxdesk.store.history.search import PAYLOAD
from faxdesk.store.history.stories import Stories
from faxdesk.store.history.texts import FaxTexts
from faxdesk.store.sql.rows import in_states
from faxdesk.store.sqlite.files import journal_errors, transaction

LATELY_S: Final = 8 * 86_400.0
"""So long a fax that ended keeps the queue's company: what failed stays in sight for a week."""

_FOLDED: Final = in_states(ENDED - {State.FAILED})

_FAXES_AT_ONCE: Final = 100
"""Others that want to write wait so long: some 20 ms."""


class Tidying:
    """Works through the journal's connection."""

    def __init__(self, connection: Database, stories: Stories | None, texts: FaxTexts) -> None:
        """`stories` is None where they are not folded."""
        self._connection = connection
        self._stories = stories
        self._texts = texts

    def step(self, *, limit_s: float, now_s: float) -> bool:
        """Whether there is more to do after so long."""
        end_s = time.monotonic() + limit_s
        while self._fold_some(now_s - LATELY_S) or self._take_in_some() or self._renew_some():
            if time.monotonic() >= end_s:
                return True
        return False

    def _fold_some(self, until_s: float) -> bool:
        """Of what ended before then."""
        if not self._ended_until(until_s):
            return False
        with transaction(self._connection):
            ids = self._ended_until(until_s)
            if self._stories is not None:
                self._stories.fold(self._to_fold(ids))
            self._connection.execute(f"DELETE FROM ended_lately WHERE fax_id IN ({_list(ids)})")
        return bool(ids)

    def _ended_until(self, until_s: float) -> list[int]:
        statement = "SELECT fax_id FROM ended_lately WHERE at_s < ? ORDER BY at_s LIMIT ?"
        with journal_errors():
            return [row[0] for row in self._connection.execute(statement, (until_s, _FAXES_AT_ONCE))]

    def _to_fold(self, ids: list[int]) -> list[int]:
        """What failed stays as it is: it is few, and tells what is refused (QueueWork.is_from_refused)."""
        statement = f"SELECT id FROM fax WHERE id IN ({_list(ids)}) AND {_FOLDED}"
        return [row[0] for row in self._connection.execute(statement)]

    def _take_in_some(self) -> bool:
        """Of the faxes of a journal that had no search, the newest first; their stories are folded, too."""
        if self._texts.kept_from() <= 1:
            return False
        with transaction(self._connection):
            rows = self._older(self._texts.kept_from())
            self._texts.add((row["id"], said_of(row)) for row in rows)
            if self._stories is not None:
                self._stories.fold([row["id"] for row in rows if row["is_long_over"]])
            self._texts.set_kept_from(rows[-1]["id"] if len(rows) == _FAXES_AT_ONCE else 1)
        return True

    def _renew_some(self) -> bool:
        """Of stories that an earlier FaxDesk folded, which take more room."""
        if self._stories is None:
            return False
        with transaction(self._connection):
            return self._stories.renew_some(limit=_FAXES_AT_ONCE)

    def _older(self, kept_from: int) -> list[Any]:
        statement = (
            f"SELECT fax.id, {COLUMNS}, {_FOLDED} AND NOT EXISTS"
            " (SELECT 1 FROM ended_lately WHERE ended_lately.fax_id = fax.id) AS is_long_over"
            f" FROM fax {PAYLOAD} WHERE fax.id < ? ORDER BY fax.id DESC LIMIT ?"
        )
        return self._connection.execute(statement, (kept_from, _FAXES_AT_ONCE)).fetchall()


def _list(ids: list[int]) -> str:
    return ", ".join(map(str, ids))
