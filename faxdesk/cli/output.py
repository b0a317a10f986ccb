"""What commands print: one JSON object per line, or lines for people."""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TextIO

from faxdesk.cli import said
from faxdesk.cli.arguments.times import local_iso
from faxdesk.domain import words
from faxdesk.domain.document.document import Finding, PrecheckResult
from faxdesk.domain.fax.broadcast import Broadcast, broadcast_name, totals_told
from faxdesk.domain.fax.fax import Event, Fax
from faxdesk.domain.fax.outlook import sentence, state_word
from faxdesk.domain.fax.priority import PRIORITY_NAMES, Priority
from faxdesk.domain.fax.state import Group, QueueStatus
from faxdesk.domain.words import about, duration_text, listed, page_text, shown, shown_line, size_text

if TYPE_CHECKING:
    from faxdesk.domain.money import Money


def print_json(value: dict[str, Any]) -> None:
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a file's name may have bytes that are no letters
        text = json.dumps(value)
    print(text, flush=True)


def say(*lines: str) -> None:
    """Lines for a person; what others wrote in them moves no cursor and fakes no line."""
    for line in lines:
        print(_writable(shown_line(line), sys.stdout), flush=True)


def note(text: str) -> None:
    """A line for a person beside the output."""
    print(_writable(shown_line(text), sys.stderr), file=sys.stderr, flush=True)


def show_again(line: str, *, end: str) -> None:
    """A line beside the output that takes the last one's place; `end` "" lets the next one do so too."""
    print("\r" + _writable(shown_line(line), sys.stderr), end=end, file=sys.stderr, flush=True)


def teller(sentence: str) -> Callable[[int, int], None]:
    """What shows on a terminal how far a long work is; `sentence` has {done} and {of}."""

    def tell(done: int, of: int) -> None:
        if sys.stderr.isatty():
            show_again(said.told(sentence, done=done, of=of), end="\n" if done == of else "")

    return tell


def _writable(text: str, stream: TextIO) -> str:
    """The text with a mark for what the terminal has no letter for."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)


def tell_notices(notices: Sequence[words.Message]) -> None:
    """What a person must have read before they resume the queue."""
    for notice in notices:
        note(f"faxdesk: {said.text(notice)}")


def check_json(checked: PrecheckResult) -> dict[str, Any]:
    """A checked file as documented in the README."""
    return {
        "path": checked.path,
        "pages": checked.pages,
        "size_bytes": checked.size_bytes,
        "sendable": checked.is_sendable,
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity.value,
                "message": said.sentence(finding.message),
            }
            for finding in checked.findings
        ],
    }


def check_lines(checked: PrecheckResult, line_s: float | None) -> list[str]:
    """A checked file for a person. Nothing is said of the size where there is nothing, nor of an unknown
    time on the line."""
    size = size_text(checked.size_bytes) if checked.size_bytes else ""
    facts = listed([page_text(checked.pages), size, line_text(line_s)])
    path = shown(checked.path)
    lines = [about(path, facts)]
    lines += [f"  {finding.severity}: {said.of_finding(finding)}" for finding in checked.findings]
    return lines


def line_text(line_s: float | None) -> str:
    """Seconds on the line for a person; nothing where they aren't known."""
    return "" if line_s is None else said.told("about {line_s} on the line", line_s=duration_text(line_s))


def finding_line(name: str, finding: Finding) -> str:
    """What stands against a document, and what helps, in one line."""
    return f"{shown(name)}: {said.of_finding(finding)}"


def fax_json(fax: Fax, queue: QueueStatus, now_s: float) -> dict[str, Any]:
    """A fax as documented in the README."""
    return {
        "id": str(fax.id),
        "remote_id": fax.remote_id,
        "to": fax.recipient.address,
        "recipient": {
            "name": fax.recipient.name,
            "company": fax.recipient.company,
            "number": fax.recipient.address,
        },
        "from": fax.from_number,
        "broadcast": broadcast_name(fax.broadcast_id) if fax.broadcast_id is not None else None,
        "state": fax.state.value,
        "pages": fax.payload.pages,
        "part": fax.payload.part,
        "parts": fax.payload.parts,
        "documents": [
            {
                "name": document.name,
                "sha256": document.sha256,
                "pages": document.pages,
                "size_bytes": document.size_bytes,
            }
            for document in fax.payload.documents
        ],
        "document_deleted_at": iso(fax.purged_at_s) if fax.is_purged and fax.purged_at_s else None,
        "attempts": fax.attempts,
        "failure_reason": fax.failure_reason,
        "message": sentence(fax, queue, now_s=now_s),
        "not_before": local_iso(fax.not_before_s),
        "deadline": local_iso(fax.deadline_s),
        "priority": _priority_name(fax),
        "user": fax.by_user,
        "desk": fax.desk_name,
        "person": fax.person,
        "created_at": iso(fax.created_at_s),
        "updated_at": iso(fax.updated_at_s),
    }


def cost_json(cost: "tuple[Money, bool] | None") -> dict[str, Any] | None:
    """What a fax cost, and whether that is an estimate."""
    if cost is None:
        return None
    money, is_estimate = cost
    return {"amount": money.text, "currency": money.currency, "estimated": is_estimate}


def broadcast_json(broadcast: Broadcast) -> dict[str, Any]:
    """A broadcast as documented in the README."""
    payload = broadcast.head.payload
    return {
        "id": broadcast.name,
        "broadcast": broadcast.name,
        "recipients": broadcast.recipients,
        "faxes": broadcast.faxes,
        "totals": {group.value: broadcast.totals.get(group, 0) for group in Group},
        "paused": broadcast.is_paused,
        "pages": payload.pages,
        "documents": [document.name for document in payload.documents],
        "created_at": iso(broadcast.created_at_s),
    }


def broadcast_line(broadcast: Broadcast) -> str:
    """A broadcast in one line for a person."""
    what = f"{broadcast_to(broadcast):<16}  {names_text(broadcast.head)}"
    return f"{broadcast.name:>5}  {what}  {broadcast_state(broadcast)}"


def broadcast_to(broadcast: Broadcast) -> str:
    values = {"n": broadcast.recipients}
    return words.text(words.Message(code="group.recipients", values=values))


def broadcast_state(broadcast: Broadcast) -> str:
    """Paused, 2 failed, 28 delivered."""
    told = listed(words.text(each) for each in totals_told(broadcast))
    return f"{told}."


def _priority_name(fax: Fax) -> str:
    return PRIORITY_NAMES[Priority.URGENT if fax.is_urgent else fax.priority]


def fax_line(fax: Fax, queue: QueueStatus, now_s: float) -> str:
    """A fax in one line for a person."""
    number = shown(fax.recipient.address)
    return f"{fax.id:>5}  {number:<16}  {documents_text(fax)}  {state_text(fax, queue, now_s)}"


def names_text(fax: Fax) -> str:
    """The names of what travels."""
    return listed(shown(document.name) for document in fax.payload.documents)


def documents_text(fax: Fax) -> str:
    """What travels, by name, and which part of it."""
    names = names_text(fax)
    if fax.payload.parts > 1:
        names += f" (part {fax.payload.part} of {fax.payload.parts})"
    return names


def state_text(fax: Fax, queue: QueueStatus, now_s: float) -> str:
    """How it stands with the fax, and what comes next."""
    told = sentence(fax, queue, now_s=now_s)
    word = words.text(state_word(fax))
    return told if told.startswith(word) else f"{word}. {told}"


def event_json(event: Event) -> dict[str, Any]:
    """One line of a fax's story."""
    return {
        "at": iso(event.at_s),
        "from_state": event.source.value if event.source else None,
        "to_state": event.target.value,
        "message": words.text(event.cause),
        "detail": dict(event.detail),
    }


_TOLD_OF_A_STEP: Final = ("code", "field", "detail", "internal_failure_reason")
"""What the provider said beside what a sentence of ours says of it."""


def history_lines(events: Sequence[Event]) -> list[str]:
    """A fax's history for a person, in local time, with the provider's own words where it gave any."""
    lines = []
    for event in events:
        at = f"{datetime.fromtimestamp(event.at_s):%Y-%m-%d %H:%M:%S}"  # noqa: DTZ006 - local time is meant
        lines.append(f"  {at}  {words.text(event.cause)}")
        told = [about(name, str(event.detail[name])) for name in _TOLD_OF_A_STEP if event.detail.get(name)]
        if told:
            lines.append(f"  {'':<{len(at)}}  ({shown(listed(told))})")
    return lines


def iso(at_s: float) -> str:
    """Seconds since 1970 as ISO 8601 in UTC, to the millisecond."""
    return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
