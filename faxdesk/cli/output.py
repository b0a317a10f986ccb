"""What commands print: one JSON object per line, or lines for people."""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from faxdesk.domain import words
from faxdesk.domain.document import CheckedFile, Finding
from faxdesk.domain.event import Event
from faxdesk.domain.fax import Fax
from faxdesk.domain.outlook import sentence, state_word
from faxdesk.domain.queue import QueueStatus
from faxdesk.domain.words import page_text, size_text


def print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


def note(text: str) -> None:
    """A line for a person beside the output."""
    print(text, file=sys.stderr, flush=True)


def tell_notices(notices: Sequence[words.Message]) -> None:
    """What a person must have read before they resume the queue."""
    for notice in notices:
        note(f"faxdesk: {words.text(notice)}")


def check_json(checked: CheckedFile) -> dict[str, Any]:
    """A checked file as documented in the README."""
    return {
        "path": checked.path,
        "pages": checked.pages,
        "size_bytes": checked.size_bytes,
        "sendable": checked.is_sendable,
        "findings": [
            {"code": finding.code, "severity": finding.severity.value, "message": words.text(finding.message)}
            for finding in checked.findings
        ],
    }


def check_lines(checked: CheckedFile) -> list[str]:
    """A checked file for a person."""
    facts = ", ".join(filter(None, [page_text(checked.pages), size_text(checked.size_bytes)]))
    lines = [f"{checked.path}: {facts}"]
    for finding in checked.findings:
        remedy = f" {words.text(finding.remedy)}" if finding.remedy else ""
        lines.append(f"  {finding.severity}: {words.text(finding.message)}{remedy}")
    return lines


def finding_line(name: str, finding: Finding) -> str:
    """What stands against a document, and what helps, in one line."""
    remedy = f" {words.text(finding.remedy)}" if finding.remedy else ""
    return f"{name}: {words.text(finding.message)}{remedy}"


def fax_json(fax: Fax, queue: QueueStatus, now_s: float) -> dict[str, Any]:
    """A fax as documented in the README."""
    return {
        "id": str(fax.id),
        "remote_id": fax.remote_id,
        "to": fax.recipient,
        "from": fax.from_number,
        "state": fax.state.value,
        "pages": fax.payload.pages,
        "documents": [
            {
                "name": document.name,
                "sha256": document.sha256,
                "pages": document.pages,
                "size_bytes": document.size_bytes,
            }
            for document in fax.payload.documents
        ],
        "attempts": fax.attempts,
        "failure_reason": fax.failure_reason,
        "message": sentence(fax, queue, now_s=now_s),
        "created_at": iso(fax.created_at_s),
        "updated_at": iso(fax.updated_at_s),
    }


def fax_line(fax: Fax, queue: QueueStatus, now_s: float) -> str:
    """A fax in one line for a person."""
    names = ", ".join(document.name for document in fax.payload.documents)
    if fax.payload.parts > 1:
        names += f" (part {fax.payload.part} of {fax.payload.parts})"
    told = sentence(fax, queue, now_s=now_s)
    word = words.text(state_word(fax))
    state = told if told.startswith(word) else f"{word}. {told}"
    return f"{fax.id:>5}  {fax.recipient:<16}  {names}  {state}"


def event_json(event: Event) -> dict[str, Any]:
    """One line of a fax's story."""
    return {
        "at": iso(event.at_s),
        "from_state": event.source.value if event.source else None,
        "to_state": event.target.value,
        "message": words.text(event.cause),
        "detail": dict(event.detail),
    }


def story_lines(events: Sequence[Event]) -> list[str]:
    """A fax's story for a person, in local time."""
    return [
        f"  {datetime.fromtimestamp(event.at_s):%Y-%m-%d %H:%M:%S}  {words.text(event.cause)}"  # noqa: DTZ006
        for event in events
    ]


def iso(at_s: float) -> str:
    """Seconds since 1970 as ISO 8601 in UTC, to the millisecond."""
    return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
