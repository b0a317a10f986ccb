"""faxdesk queue, faxdesk show: what there is."""

from argparse import Namespace

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.arguments.common import BroadcastId
from faxdesk.cli.output import (
    broadcast_json,
    broadcast_line,
    cost_json,
    event_json,
    fax_json,
    fax_line,
    history_lines,
    print_json,
    say,
    tell_notices,
)
from faxdesk.cli.status import Exit
from faxdesk.cli.table import Cells, broadcast_cells, fax_cells, lines_of, terminal_width
from faxdesk.domain import words
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.broadcast import Broadcast
from faxdesk.domain.fax.state import Group
from faxdesk.domain.people.rights import Sender
from faxdesk.engine.session import Session


def run(given: Namespace) -> int:
    """Print all faxes, one with its story, or a broadcast."""
    with App("demo" if given.is_demo else "real") as session:
        if given.command == "queue" and given.broadcasts:
            _list_broadcasts(session, is_json=given.json)
        elif given.command == "queue" and given.follow:
            from faxdesk.cli.unattended.following import follow

            follow(session, given)
        elif given.command == "queue":
            _list(session, given)
        elif isinstance(given.id, BroadcastId):
            _show_broadcast(session, given.id.number, is_json=given.json)
        else:
            _show(session, given)
    return Exit.OK


def _list(session: Session, given: Namespace) -> None:
    queue, now_s = session.queue.status(), session.now_s()
    broadcast_id = broadcast_of(session, given.broadcast) if given.broadcast is not None else None
    if given.json:
        ids = session.faxes.ids(broadcast_id=broadcast_id, sender=_sender(session, given))
        for fax in session.faxes.faxes(sorted(ids)):
            print_json(fax_json(fax, queue, now_s))
    else:
        rows = _rows(session, broadcast_id, _sender(session, given))
        for line in lines_of(rows, width=terminal_width()):
            say(line)
        if not rows:
            say(said.told("The queue is empty."))
    tell_notices(session.queue.notices())
    if given.json:
        return
    needing = session.faxes.totals()[Group.NEEDS_YOU]
    if needing:
        say(said.counted(needing, "1 fax needs you.", "{n} faxes need you."))
    if queue.hold is not None:
        say(f"{said.text(queue.hold)} {words.text(words.Message(code='hold.advice'))}")
    elif queue.is_paused:
        say(said.told("The queue is paused."))
    elif queue.slowed_until_s is not None and queue.is_slowed(now_s):
        time = words.when_text(queue.slowed_until_s, now_s)
        say(words.text(words.Message(code="next.slowed", values={"time": time})))


def _show(session: Session, given: Namespace) -> None:
    queue, now_s = session.queue.status(), session.now_s()
    fax = session.faxes.fax(given.id)
    history = session.faxes.history(fax.id)
    if given.json:
        story = [event_json(event) for event in history]
        print_json(
            {
                **fax_json(fax, queue, now_s),
                "cost": cost_json(session.queue.cost_of(fax.id)),
                "story": story,
            }
        )
        return
    say(fax_line(fax, queue, now_s))
    say(*history_lines(history))


def _list_broadcasts(session: Session, *, is_json: bool) -> None:
    """Oldest first."""
    found = reversed(_broadcasts(session))
    if is_json:
        for each in found:
            print_json(broadcast_json(each))
    else:
        say(*lines_of([broadcast_cells(each) for each in found], width=terminal_width()))


def _sender(session: Session, given: Namespace) -> "Sender | None":
    """Whose faxes are wanted; a desk alone has sent them all."""
    return session.queue.rights.sender if given.mine else None


def _rows(session: Session, broadcast_id: int | None, sender: "Sender | None") -> list[Cells]:
    """Oldest first: each fax of a broadcast, or all with a line for each broadcast."""
    queue, now_s, faxes = session.queue.status(), session.now_s(), session.faxes
    if broadcast_id is not None:
        return [fax_cells(fax, queue, now_s) for fax in session.broadcasts.faxes(broadcast_id)]
    placed = {
        fax.id: fax_cells(fax, queue, now_s) for fax in faxes.faxes(faxes.ids(outside_of=0, sender=sender))
    }
    for each in _broadcasts(session, sender):
        placed[each.first_fax_id] = broadcast_cells(each)
    return [placed[fax_id] for fax_id in sorted(placed)]


def _broadcasts(session: Session, sender: "Sender | None" = None) -> list[Broadcast]:
    """Newest first, but for what lies in the bin as a whole."""
    found = session.broadcasts.read(session.faxes.broadcasts(sender=sender).values())
    return [each for each in found if not session.broadcasts.is_in_bin(each.id)]


def _show_broadcast(session: Session, broadcast_id: int, *, is_json: bool) -> None:
    """Its totals; and for a person the faxes that need one, or have failed."""
    broadcast = session.broadcasts.get(broadcast_id)
    if is_json:
        print_json(broadcast_json(broadcast))
        return
    say(broadcast_line(broadcast))
    queue, now_s = session.queue.status(), session.now_s()
    for group in (Group.NEEDS_YOU, Group.FAILED):
        for fax in session.faxes.faxes(session.faxes.ids(group=group, broadcast_id=broadcast_id)):
            say(fax_line(fax, queue, now_s))


def broadcast_of(session: Session, given: int | BroadcastId) -> int:
    """The broadcast that is meant, by its own number or one of its faxes'; raises CommandRefusedError."""
    if isinstance(given, BroadcastId):
        return session.broadcasts.get(given.number).id
    broadcast_id = session.faxes.fax(given).broadcast_id
    if broadcast_id is None:
        raise CommandRefusedError("command.in_no_broadcast", fax=given)
    return broadcast_id
