"""Takes out of the journal what has to go, little by little: each step is one transaction."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.acts import Act
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.folding import fold
from faxdesk.domain.people.recipient import STAND_IN
from faxdesk.domain.retention import FaxOf, Standing, Swept, is_stand_in
from faxdesk.store.chain.writing import Chain
from faxdesk.store.database import Database
from faxdesk.store.history.fax_words import COLUMNS, said_of
from faxdesk.store.history.search import PAYLOAD
from faxdesk.store.history.tags import HELD
from faxdesk.store.history.texts import FaxTexts
from faxdesk.store.retention.looking import Kind, Looking, keep, kept
from faxdesk.store.retention.marks import LEFT_ALONE, RetentionMarks
from faxdesk.store.retention.names import Names, new_stand_in
from faxdesk.store.sql.remains import UNREADABLE
from faxdesk.store.sql.rows import ENDED_SQL, cover_from_json
from faxdesk.store.sqlite.files import journal_errors, transaction

if TYPE_CHECKING:
    from faxdesk.store.history.stories import Stories
    from faxdesk.store.retention.cleaning import FileCleaning

_AT_ONCE: Final = 50
"""Others that want to write wait so long: some 20 ms."""

_NAMES_AT_ONCE: Final = 500

_KEPT_OF_COVERS: Final = frozenset({"sender", "company", "reference"})
"""What a report says of who sent it, and what the office finds it by. The rest of a cover goes."""

_PURGE: Final = "UPDATE fax SET purged_at_s = ?, cover_page = ?, cover_words = ? WHERE id = ?"
_FILE_IS_FREE: Final = """
    SELECT spool_name FROM payload WHERE id = ? AND spool_name IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM fax WHERE fax.payload_id = payload.id AND fax.purged_at_s IS NULL)
"""
_GONE: Final = """
    SELECT spool_name FROM payload WHERE spool_name IS NOT NULL AND substr(spool_name, 1, 8) IN ({})
        AND NOT EXISTS (SELECT 1 FROM fax WHERE fax.payload_id = payload.id AND fax.purged_at_s IS NULL)
"""


class SqlRetention(RetentionMarks):
    """Reads and writes through the journal's connection; see retention.records.RetentionRecords."""

    _has_chain = True

    def __init__(
        self,
        connection: Database,
        chain: Chain,
        texts: FaxTexts,
        stories: "Stories | None",
        *,
        cleaning: "FileCleaning | None" = None,
        on_free: Callable[[str], None] = lambda _name: None,
    ) -> None:
        """`stories` where they are folded, `cleaning` where the file is ours.

        Args:
            on_free: told, in the transaction, of files that nobody needs any more.
        """
        super().__init__(connection, chain)
        self._texts = texts
        self._cleaning = cleaning
        self._on_free = on_free
        self._looking = Looking(connection)
        self._names = Names(connection, chain, texts, stories)

    def purge_some(self, until_s: float, *, at_s: float) -> Swept:
        """See RetentionRecords.purge_some."""
        if not self._looking.is_any_due("document", until_s, at_s):
            return Swept()
        with transaction(self._connection):
            rows, has_more = self._looking.take("document", until_s, at_s, limit=_AT_ONCE)
            left_alone = self._among(LEFT_ALONE, [row["id"] for row in rows])
            due = [row["id"] for row in rows if row["id"] not in left_alone]
            return self._purge(due, at_s=at_s, has_more=has_more)

    def purge(self, fax_ids: Sequence[int], *, at_s: float) -> Swept:
        """See RetentionRecords.purge."""
        with transaction(self._connection):
            return self._purge(fax_ids, at_s=at_s, has_more=False)

    def take_names_some(self, until_s: float, *, at_s: float) -> Swept:
        """See RetentionRecords.take_names_some."""
        if not self._looking.is_any_due("name", until_s, at_s):
            return Swept()
        with transaction(self._connection):
            rows, has_more = self._looking.take("name", until_s, at_s, limit=_AT_ONCE)
            left_alone = self._among(LEFT_ALONE, [row["id"] for row in rows])
            due = [row for row in rows if row["id"] not in left_alone and not is_stand_in(row["recipient"])]
            swept = self._purge([row["id"] for row in due], at_s=at_s, has_more=has_more)
            for row in due:
                self._names.take_out(row["id"], self._names.stand_in(row["recipient"]))
            for address in {row["recipient"] for row in due}:
                self._names.drop(address, is_known_from_book=True)
            if due:
                self._tell("fax_forgotten", [row["id"] for row in due], at_s)
            return replace(swept, fax_ids=tuple(row["id"] for row in due))

    def forget(self, fax_id: int, *, at_s: float) -> Swept:
        """See RetentionRecords.forget."""
        with transaction(self._connection):
            row = self._row(fax_id)
            if row is None or is_stand_in(row["recipient"]):
                return Swept()
            swept = self._purge([fax_id], at_s=at_s, has_more=False)
            self._names.take_out(fax_id, new_stand_in())
            self.soil(at_s=at_s)
            return replace(swept, fax_ids=(fax_id,))

    def drop_number(self, address: str) -> None:
        """See RetentionRecords.drop_number."""
        with transaction(self._connection):
            self._names.drop(address, is_known_from_book=False)

    def faxes_to(self, addresses: Collection[str]) -> list[FaxOf]:
        """See RetentionRecords.faxes_to."""
        return [each for address in addresses for each in self._of("fax.recipient = ?", address)]

    def faxes_called(self, name: str) -> list[FaxOf]:
        """See RetentionRecords.faxes_called."""
        wanted = fold(name)
        return [each for each in self._of("fax.recipient_name <> ?", "") if fold(each.name) == wanted]

    def faxes_of_contact(self, contact_id: int) -> list[FaxOf]:
        """See RetentionRecords.faxes_of_contact."""
        return list(self._of("fax.contact_id = ?", contact_id))

    def documents_due(self, until_s: float, *, now_s: float, at_most: int) -> list[int]:
        """See RetentionRecords.documents_due."""
        return self._due("document", until_s, now_s, at_most)

    def names_due(self, until_s: float, *, now_s: float, at_most: int) -> list[int]:
        """See RetentionRecords.names_due."""
        return self._due("name", until_s, now_s, at_most)

    def _of(self, condition: str, value: str | int) -> Iterator[FaxOf]:
        columns = "id, recipient, recipient_name, state, contact_id"
        query = f"SELECT {columns} FROM fax WHERE {condition} ORDER BY id"
        with journal_errors():
            for row in self._connection.execute(query, (value,)):
                state = State(row["state"])
                yield FaxOf(row["id"], row["recipient"], row["recipient_name"], state, row["contact_id"])

    def gone_from_spool(self, names: Collection[str]) -> set[str]:
        """See RetentionRecords.gone_from_spool."""
        found: set[str] = set()
        ordered = sorted(names)
        for start in range(0, len(ordered), _NAMES_AT_ONCE):
            part = [each[:8] for each in ordered[start : start + _NAMES_AT_ONCE]]
            with journal_errors():
                rows = self._connection.execute(_GONE.format(", ".join("?" * len(part))), part)
                found.update(row[0] for row in rows)
        return found & set(ordered)

    def purged_among(self, fax_ids: Collection[int]) -> set[int]:
        """See RetentionRecords.purged_among."""
        return self._among("SELECT id FROM fax WHERE purged_at_s IS NOT NULL", fax_ids, column="id")

    def nameless_among(self, fax_ids: Collection[int]) -> set[int]:
        """See RetentionRecords.nameless_among."""
        query = f"SELECT id FROM fax WHERE substr(recipient, 1, {len(STAND_IN)}) = '{STAND_IN}'"
        return self._among(query, fax_ids, column="id")

    def here_among(self, fax_ids: Collection[int]) -> set[int]:
        """Those of these faxes that this journal has itself."""
        return self._among("SELECT id FROM fax WHERE 1 = 1", fax_ids, column="id")

    def archived_among(self, fax_ids: Collection[int]) -> set[int]:  # noqa: ARG002 - there are no archives
        """See RetentionRecords.archived_among."""
        return set()

    def standing(self) -> Standing:
        """See RetentionRecords.standing."""
        with_document = f"SELECT count(*) FROM fax WHERE purged_at_s IS NULL AND state IN ({ENDED_SQL})"
        with journal_errors():
            return Standing(
                with_document=self._connection.execute(with_document).fetchone()[0],
                kept=len(self.marked(is_hold=False)),
                held=len(self.marked(is_hold=True)),
                soiled_at_s=self.soiled_at_s(),
                cleaned_at_s=kept(self._connection, "cleaned_at_s"),
            )

    def is_held(self, fax_id: int) -> bool:
        """See RetentionRecords.is_held."""
        return bool(self._among(HELD, [fax_id]))

    def soiled_at_s(self) -> float | None:
        """See RetentionRecords.soiled_at_s."""
        found: float | None = kept(self._connection, "soiled_at_s")
        return found

    def clean_some(self, *, limit_s: float, may_rewrite: bool, at_s: float) -> bool:
        """See RetentionRecords.clean_some. A server looks after its own files."""
        return self._cleaning is not None and self._cleaning.step(
            limit_s=limit_s, may_rewrite=may_rewrite, at_s=at_s
        )

    def _due(self, kind: Kind, until_s: float, now_s: float, at_most: int) -> list[int]:
        rows = self._looking.due(kind, until_s, now_s, limit=at_most)
        left_alone = self._among(LEFT_ALONE, [row["id"] for row in rows])
        return [row["id"] for row in rows if row["id"] not in left_alone]

    def _purge(self, fax_ids: Sequence[int], *, at_s: float, has_more: bool) -> Swept:
        """In a transaction: take out what is the document's, and say which files nobody needs any more."""
        purged, files = [], []
        for fax_id in fax_ids:
            row = self._row(fax_id)
            if row is None or row["purged_at_s"] is not None:
                continue
            cover = _what_stays(row["cover_page"])
            after = {name: row[name] for name in row.keys()} | cover  # noqa: SIM118 - a Row is no dict
            self._say(fax_id, said_of(row), said_of(after))
            # A whole second takes half the bytes, a million times.
            values = (float(round(at_s)), cover["cover_page"], cover["cover_words"], fax_id)
            self._connection.execute(_PURGE, values)
            purged.append(fax_id)
            free = self._connection.execute(_FILE_IS_FREE, (row["payload_id"],)).fetchone()
            if free is not None:
                files.append(str(free[0]))
                self._on_free(files[-1])
        if purged:
            self._tell("fax_purged", purged, at_s)
        return Swept(fax_ids=tuple(purged), files=tuple(dict.fromkeys(files)), has_more=has_more)

    def _row(self, fax_id: int) -> Any:
        """What a fax is found by, and what retention takes out of it."""
        query = (
            f"SELECT fax.id, fax.payload_id, fax.purged_at_s, {COLUMNS} FROM fax {PAYLOAD} WHERE fax.id = ?"
        )
        return self._connection.execute(query, (fax_id,)).fetchone()

    def _say(self, fax_id: int, before: str, after: str) -> None:
        """Let it be found by what it says from now on."""
        if before != after and fax_id >= self._texts.kept_from():
            self._texts.change(fax_id, before, after)

    def _tell(self, what: str, fax_ids: Sequence[int], at_s: float, **detail: Any) -> None:
        """Write down in the chain what FaxDesk did by itself, and that the file has to be written anew."""
        one = fax_ids[0] if len(fax_ids) == 1 else None
        detail = detail if one is not None else {**detail, "faxes": list(fax_ids)}
        if self._has_chain:
            self._chain.add_act(Act(what=what, at_s=at_s, fax_id=one, detail=detail, is_by_itself=True))
        self.soil(at_s=at_s)

    def soil(self, *, at_s: float) -> None:
        """See RetentionRecords.soil."""
        if self._cleaning is not None:
            keep(self._connection, "soiled_at_s", at_s)

    def _among(self, query: str, fax_ids: Collection[int], *, column: str = "fax_id") -> set[int]:
        """Those of these faxes that the query gives."""
        found: set[int] = set()
        ordered = sorted(fax_ids)
        for start in range(0, len(ordered), _NAMES_AT_ONCE):
            part = ordered[start : start + _NAMES_AT_ONCE]
            with journal_errors():
                rows = self._connection.execute(
                    f"{query} AND {column} IN ({', '.join('?' * len(part))})", part
                )
                found.update(row[0] for row in rows)
        return found


def _what_stays(cover_page: str | None) -> dict[str, Any]:
    """The columns of a cover without what stood on it: who sent it, and the office's own reference."""
    if cover_page is None:
        return {"cover_page": None, "cover_words": ""}
    try:
        cover = cover_from_json(cover_page)
    except UNREADABLE:
        cover = None
    if cover is None:
        return {"cover_page": None, "cover_words": ""}
    fields = {name: value for name, value in asdict(cover.fields).items() if name in _KEPT_OF_COVERS}
    return {
        "cover_page": json.dumps({"template": cover.template, "fields": fields}),
        "cover_words": cover.fields.reference,
    }
