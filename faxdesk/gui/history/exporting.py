"""What is found in the history as a file for other programs."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faxdesk.domain.people.rights import Right
from faxdesk.engine.past.history import as_table, found, more_json
from faxdesk.gui.kit.wording import cell_separator
from faxdesk.gui.queue.queue_rows import state_text

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.history import HistoryQuery
    from faxdesk.engine.session import Session


def export(session: "Session", query: "HistoryQuery", path: Path) -> int:
    """Write all that fits: JSON, a fax a line, where the file is called so, else a table; how many faxes.

    Raises OSError, NotAllowedError.
    """
    session.queue.require(Right.EXPORT)
    faxes = list(found(session.history, query))
    tags = session.history.tags([fax.id for fax in faxes])
    status, now_s = session.queue.status(), session.now_s()
    if path.suffix.lower() == ".json":
        lines = [json.dumps(_json(fax) | more_json(fax, tags), ensure_ascii=False) for fax in faxes]
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    else:
        table = as_table(
            faxes, tags, lambda fax: state_text(fax, status, now_s=now_s), separator=cell_separator()
        )
        path.write_bytes(table)
    return len(faxes)


def _json(fax: "Fax") -> dict[str, Any]:
    return {
        "id": str(fax.id),
        "to": fax.recipient.address,
        "name": fax.recipient.name,
        "company": fax.recipient.company,
        "documents": [each.name for each in fax.payload.documents],
        "pages": fax.payload.pages,
        "state": fax.state.value,
        "failure_reason": fax.failure_reason,
    }
