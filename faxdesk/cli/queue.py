"""faxdesk queue, faxdesk show: what there is."""

from argparse import Namespace

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import event_json, fax_json, fax_line, history_lines, print_json, say, tell_notices
from faxdesk.cli.status import Exit
from faxdesk.cli.table import fax_lines, terminal_width
from faxdesk.domain import words
from faxdesk.domain.fax.state import Group
from faxdesk.engine.session import Session


def run(given: Namespace) -> int:
    """Print all faxes, or one with its story."""
    with App("demo" if given.is_demo else "real") as session:
        if given.command == "show":
            _show(session, given)
        else:
            _list(session, given)
    return Exit.OK


def _list(session: Session, given: Namespace) -> None:
    queue, now_s = session.queue.status(), session.now_s()
    faxes = session.faxes.all_faxes()
    if given.json:
        for fax in faxes:
            print_json(fax_json(fax, queue, now_s))
    else:
        for line in fax_lines(faxes, queue, now_s, width=terminal_width()):
            say(line)
    tell_notices(session.queue.notices())
    if given.json:
        return
    if not faxes:
        say("The queue is empty.")
    needing = sum(fax.group is Group.NEEDS_YOU for fax in faxes)
    if needing:
        say("1 fax needs you." if needing == 1 else f"{needing} faxes need you.")
    if queue.hold is not None:
        say(f"{said.text(queue.hold)} {words.text(words.Message(code='hold.advice'))}")
    elif queue.is_paused:
        say("The queue is paused.")
    elif queue.slowed_until_s is not None and queue.is_slowed(now_s):
        time = words.when_text(queue.slowed_until_s, now_s)
        say(words.text(words.Message(code="next.slowed", values={"time": time})))


def _show(session: Session, given: Namespace) -> None:
    queue, now_s = session.queue.status(), session.now_s()
    fax = session.faxes.fax(given.id)
    history = session.faxes.history(fax.id)
    if given.json:
        print_json({**fax_json(fax, queue, now_s), "story": [event_json(event) for event in history]})
        return
    say(fax_line(fax, queue, now_s))
    say(*history_lines(history))
