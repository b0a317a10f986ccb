"""faxdesk queue --follow: a line for each change, for programs that show how it stands with their faxes."""

import threading
from argparse import Namespace
from collections.abc import Collection, Iterable
from typing import Any, Final, NoReturn

from faxdesk.cli import said
from faxdesk.cli.output import fax_json, fax_line, print_json, say
from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import ENDED, QueueStatus
from faxdesk.engine.session import Session

_LOOK_S: Final = 0.25


def follow(session: Session, given: Namespace) -> NoReturn:
    """Print what there is, then what changes, until the process is ended.

    Each line but the last of what changed at once has the number from which all of it is told again: who goes
    on from the last line that was read misses nothing, and may read a line twice.
    """
    changes = session.changes(given.since)
    if given.since is None:
        open_faxes = [fax for fax in session.faxes.all_faxes() if fax.state not in ENDED]
        _print(session, open_faxes, (), changes.seen, changes.seen, given)
    pause = threading.Event()
    while True:
        before = changes.seen
        changed = changes.since_last_asked()
        if changed is None:
            faxes = session.faxes.all_faxes()
            _print(session, faxes, {0}, before, changes.seen, given)
        elif changed:
            ids = sorted(changed - {0})
            faxes = session.faxes.faxes(ids)
            gone = set(ids) - {fax.id for fax in faxes}
            _print(session, faxes, {*gone, *(changed & {0})}, before, changes.seen, given)
        pause.wait(_LOOK_S)


def _print(
    session: Session,
    faxes: Iterable[Fax],
    others: Collection[int],
    before: int,
    after: int,
    given: Namespace,
) -> None:
    """Faxes, and by id those that were removed; 0 stands for the queue as a whole."""
    queue, now_s = session.queue.status(), session.now_s()
    lines: list[tuple[dict[str, Any], str]] = [
        (fax_json(fax, queue, now_s), fax_line(fax, queue, now_s)) for fax in faxes
    ]
    lines += [_other(fax_id, queue) for fax_id in sorted(others)]
    for number, (as_json, for_person) in enumerate(lines, start=1):
        if given.json:
            print_json({**as_json, "resume": after if number == len(lines) else before})
        else:
            say(for_person)


def _other(fax_id: int, queue: QueueStatus) -> tuple[dict[str, Any], str]:
    if fax_id:
        return {"id": str(fax_id), "state": "removed"}, f"{fax_id:>5}  {said.told('Removed.')}"
    hold = None if queue.hold is None else said.text(queue.hold)
    standing = {"paused": queue.is_paused, "hold": hold, "offline": queue.is_offline}
    return {"queue": standing}, hold or (
        said.told("The queue is paused.") if queue.is_paused else said.told("The queue goes on.")
    )
