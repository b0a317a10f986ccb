"""Takes numbers and names out of faxes that are over. The chain holds: it has them by salted hashes alone."""

import json
import os
from base64 import b32encode
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.people.folding import digits_of, fold
from faxdesk.domain.people.recipient import STAND_IN
from faxdesk.store.chain.writing import Chain
from faxdesk.store.database import Database
from faxdesk.store.history.fax_words import COLUMNS, said_of
from faxdesk.store.history.search import PAYLOAD
from faxdesk.store.history.texts import FaxTexts
from faxdesk.store.sql.remains import UNREADABLE
from faxdesk.store.sqlite.files import inserted_id

if TYPE_CHECKING:
    from faxdesk.store.history.stories import Stories

_STAND_IN_BYTES: Final = 5
_FEWEST_LETTERS: Final = 3
_UNNAMED: Final = STAND_IN
"""A document's name, once it is gone."""

_FAX: Final = """
    UPDATE fax SET recipient = :recipient, recipient_name = '', recipient_company = '', contact_id = NULL,
        cover_page = NULL, cover_words = '', message = :message, payload_id = :payload_id WHERE id = :id
"""
_OWN_PAYLOAD: Final = """
    INSERT INTO payload (spool_name, urls, sha256, size_bytes, pages, documents, part, parts, line_s)
    SELECT NULL, '[]', sha256, size_bytes, pages, ?, part, parts, line_s FROM payload WHERE id = ?
"""
_OTHERS: Final = f"""
    SELECT 1 FROM fax
    WHERE payload_id = ? AND id <> ? AND substr(recipient, 1, {len(STAND_IN)}) <> '{STAND_IN}'
"""
_IS_NOWHERE: Final = "NOT EXISTS (SELECT 1 FROM fax WHERE recipient = ?)"
_IS_IN_NO_BOOK: Final = "NOT EXISTS (SELECT 1 FROM contact_number WHERE contact_number.address = ?)"


class Names:
    """Through the journal's connection; every method inside its transaction."""

    def __init__(
        self, connection: Database, chain: Chain, texts: FaxTexts, stories: "Stories | None"
    ) -> None:
        self._connection = connection
        self._chain = chain
        self._texts = texts
        self._stories = stories

    def stand_in(self, address: str) -> str:
        """What stands for this number from now on: the same in all its faxes, and no other's."""
        row = self._connection.execute("SELECT code FROM stand_in WHERE address = ?", (address,)).fetchone()
        if row is not None:
            return str(row[0])
        code = new_stand_in()
        self._connection.execute("INSERT INTO stand_in (address, code) VALUES (?, ?)", (address, code))
        return code

    def take_out(self, fax_id: int, stand_in: str) -> None:
        """Of a fax whose document is purged: its number, its names, what was said of them and with them."""
        row = self._row(fax_id)
        before = said_of(row)
        is_folded = self._is_folded(fax_id)
        self._chain.forget(fax_id)
        documents = _unnamed(row["documents"])
        changes = {
            "id": fax_id,
            "recipient": stand_in,
            "message": _without_values(row["message"]),
            "payload_id": self._payload(fax_id, row["payload_id"], documents),
        }
        self._connection.execute(_FAX, changes)
        self._take_tags(fax_id, row)
        self._connection.execute("UPDATE retained SET reason = '' WHERE fax_id = ?", (fax_id,))
        self._connection.execute(
            "UPDATE folder_file SET file_name = '' WHERE token IN"
            " (SELECT token FROM folder_fax WHERE fax_id = ?)",
            (fax_id,),
        )
        if fax_id >= self._texts.kept_from():
            self._texts.change(fax_id, before, said_of(self._row(fax_id)))
        if is_folded and self._stories is not None:
            self._stories.fold([fax_id])

    def drop(self, address: str, *, is_known_from_book: bool) -> None:
        """Once no fax has the number any more: what is known of it, and what stood for it.

        Args:
            is_known_from_book: what is known of a number in the address book stays.
        """
        self._connection.execute(
            f"DELETE FROM stand_in WHERE address = ? AND {_IS_NOWHERE}", (address, address)
        )
        book = f" AND {_IS_IN_NO_BOOK}" if is_known_from_book else ""
        values = (address, address, address) if is_known_from_book else (address, address)
        self._connection.execute(
            f"DELETE FROM known_number WHERE address = ? AND {_IS_NOWHERE}{book}", values
        )

    def _row(self, fax_id: int) -> Any:
        query = f"SELECT fax.id, fax.payload_id, fax.message, {COLUMNS} FROM fax {PAYLOAD} WHERE fax.id = ?"
        return self._connection.execute(query, (fax_id,)).fetchone()

    def _payload(self, fax_id: int, payload_id: int, documents: str) -> int:
        """The fax's payload without its documents' names; one of its own where others still need those."""
        if self._connection.execute(f"{_OTHERS} LIMIT 1", (payload_id, fax_id)).fetchone() is not None:
            return inserted_id(self._connection.execute(_OWN_PAYLOAD, (documents, payload_id)))
        self._connection.execute(
            "UPDATE payload SET documents = ?, urls = '[]' WHERE id = ?", (documents, payload_id)
        )
        return payload_id

    def _take_tags(self, fax_id: int, row: Any) -> None:
        """Tags that name whom the fax went to."""
        words = {
            word
            for word in fold(f"{row['recipient_name']} {row['recipient_company']}").split()
            if len(word) >= _FEWEST_LETTERS
        }
        digits = digits_of(row["recipient"])
        for (name,) in self._connection.execute(
            "SELECT name FROM tag WHERE fax_id = ?", (fax_id,)
        ).fetchall():
            typed = digits_of(name)
            if words & set(fold(name).split()) or (len(typed) > _FEWEST_LETTERS and typed in digits):
                self._connection.execute("DELETE FROM tag WHERE fax_id = ? AND name = ?", (fax_id, name))

    def _is_folded(self, fax_id: int) -> bool:
        query = "SELECT 1 FROM folded_story WHERE fax_id = ?"
        return self._connection.execute(query, (fax_id,)).fetchone() is not None


def new_stand_in() -> str:
    """One that was never given before, and tells nothing."""
    return STAND_IN + b32encode(os.urandom(_STAND_IN_BYTES)).decode()


def _unnamed(documents: str) -> str:
    try:
        return json.dumps([dict(each) | {"name": _UNNAMED} for each in json.loads(documents)])
    except UNREADABLE:
        return "[]"


def _without_values(message: str) -> str:
    try:
        return json.dumps({"code": str(json.loads(message)["code"]), "values": {}})
    except UNREADABLE:
        return json.dumps({"code": "story.row_damaged", "values": {}})
