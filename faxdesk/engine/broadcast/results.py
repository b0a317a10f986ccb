"""What became of each fax of a broadcast, as a table that spreadsheets open as it is meant."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from faxdesk.contact_files.spreadsheet import write_rows
from faxdesk.domain.fax.outlook import sentence, state_word
from faxdesk.domain.fax.state import ENDED
from faxdesk.domain.words import text
from faxdesk.numbering import recognise

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.state import QueueStatus

_HEAD: Final = (
    *("Name", "Company", "Fax number", "Result", "What happened", "Pages", "Part", "Tries"),
    *("Sent off", "Ended", "Document", "Fax"),
)


def table_of(faxes: "Iterable[Fax]", queue: "QueueStatus", *, now_s: float, separator: str) -> bytes:
    """One row a fax, in the order in which they were given; see write_rows."""
    return write_rows(_HEAD, (_row(fax, queue, now_s) for fax in faxes), separator=separator)


def _row(fax: "Fax", queue: "QueueStatus", now_s: float) -> tuple[str, ...]:
    payload = fax.payload
    return (
        fax.recipient.name,
        fax.recipient.company,
        recognise(fax.recipient.address, default_country="").display,
        text(state_word(fax)),
        sentence(fax, queue, now_s=now_s),
        "" if payload.pages is None else str(payload.pages),
        f"{payload.part} of {payload.parts}" if payload.parts > 1 else "",
        str(fax.attempts),
        _time(fax.created_at_s),
        _time(fax.state_since_s) if fax.state in ENDED else "",
        ", ".join(document.name for document in payload.documents),
        str(fax.id),
    )


def _time(at_s: float) -> str:
    """By this computer's clock, as every spreadsheet reads it."""
    return f"{datetime.fromtimestamp(at_s):%Y-%m-%d %H:%M:%S}"  # noqa: DTZ006 - local time is meant
