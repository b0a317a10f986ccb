"""What of an event's or an act's row is hashed. The rule for hashes is domain/chain.py."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from faxdesk.domain.chain import Link, time_text, together
from faxdesk.store.database import Row as DatabaseRow
from faxdesk.store.history.pieces import CHECK_BYTES

Row = DatabaseRow | Mapping[str, Any]

UNREADABLE: Final = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    OverflowError,
    OSError,
)
"""What reading rotten content ends in."""

_FIRST_CODE: Final = "story.queued"
"""Of a fax's first event: the only one without a state before it that isn't a repair's."""

FACT_COLUMNS: Final = (
    *("submission_id", "recipient", "recipient_name", "recipient_company", "options"),
    *("urls", "sha256", "size_bytes", "pages", "documents", "part", "parts"),
)
"""Of a fax and its payload, what its first event holds: where it goes, which file that is, how it is sent.

None of these may change afterwards but by retention, which takes what is personal out of `facts_of` together
with that event's salt (see writing.Chain.forget); the hashes of the documents have to stay."""


def facts_of(row: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a fax is, by FACT_COLUMNS: as stated, and what of it is personal. Raises one of UNREADABLE."""
    documents = [dict(each) for each in json.loads(row["documents"])]
    personal = {
        "to": row["recipient"],
        "name": row["recipient_name"],
        "company": row["recipient_company"],
        "documents": [each.pop("name") for each in documents],
        "urls": json.loads(row["urls"]),
    }
    stated = {
        "submission": row["submission_id"],
        "sha256": row["sha256"],
        "size_bytes": row["size_bytes"],
        "pages": row["pages"],
        "part": row["part"],
        "parts": row["parts"],
        "documents": documents,
        "options": json.loads(row["options"]),
    }
    return stated, personal


def event_content(row: Row, facts: Row) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """What an event says, and what of it is personal; None for nothing. Raises one of UNREADABLE.

    Args:
        facts: what the fax is, by FACT_COLUMNS; looked at with its first event alone.
    """
    cause, detail = json.loads(row["cause"]), json.loads(row["detail"])
    stated = {
        "kind": "event",
        "number": row["id"],
        "fax": row["fax_id"],
        "at": time_text(row["at_s"]),
        "from_state": row["source"],
        "to_state": row["target"],
        "code": cause["code"],
    }
    personal = {name: value for name, value in (("values", cause["values"]), ("detail", detail)) if value}
    if row["source"] is None and cause["code"] == _FIRST_CODE:
        stated["facts"], personal["facts"] = facts_of(facts)
    return stated, personal or None


def act_content(row: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    """What an act says, and what of it is personal. Raises one of UNREADABLE."""
    stated = {
        "kind": "act",
        "number": row["id"],
        "fax": row["fax_id"],
        "at": time_text(row["at_s"]),
        "what": row["what"],
    }
    return stated, {"user": row["by_user"], "desk": row["desk"], "detail": json.loads(row["detail"])}


def check_of(links: Sequence[Link]) -> bytes | None:
    """What the digests of a fax's links come to, to find the fax again that was changed; None where one can't
    be read."""
    digests = [link.digest() for link in links]
    known = [digest for digest in digests if digest is not None]
    return together(known)[:CHECK_BYTES] if len(known) == len(digests) else None


def event_link(row: Row) -> Link:
    """An event's row, with the FACT_COLUMNS of its fax where it is the first, as a link to be checked."""
    try:
        return _link(row, *event_content(row, row))
    except UNREADABLE:
        return _unreadable(row)


def act_link(row: Row) -> Link:
    """An act's row as a link to be checked."""
    try:
        return _link(row, *act_content(row))
    except UNREADABLE:
        return _unreadable(row)


def _link(row: Row, stated: dict[str, Any], personal: dict[str, Any] | None) -> Link:
    withheld = row["withheld"]
    if withheld is not None:
        # Its fax's own columns tell no more what they did then; nothing else may be left.
        left = {name: value for name, value in (personal or {}).items() if name != "facts" and value}
        personal = left or None
    return Link(
        number=row["id"],
        stated=stated,
        personal=personal,
        salt=row["salt"],
        withheld=withheld,
        hash=row["hash"],
    )


def _unreadable(row: Row) -> Link:
    return Link(number=row["id"], stated=None, hash=row["hash"])
