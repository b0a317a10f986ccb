"""faxdesk run: work the queue without a window."""

from argparse import Namespace
from functools import partial

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.follow import Follower, is_settled
from faxdesk.cli.output import fax_line, note, say
from faxdesk.cli.status import Exit, of_faxes, of_queue
from faxdesk.domain import words
from faxdesk.domain.fax.state import ENDED
from faxdesk.engine.queue.runner import Runner
from faxdesk.engine.session import Session


def run(given: Namespace) -> int:
    """Work until stopped, or until nothing is left that can move without a person."""
    app = App("demo" if given.is_demo else "real")
    with app as session:
        problem = session.accounts.problem(session.desk.settings.load())
        if problem is not None:
            raise problem
        follower = Follower(session, gives_up=given.until_empty)
        follower.read(app.sweep_spool)  # a team's database may not be there yet
        follower.start()
        session.hot_folders.start()
        if given.until_empty:
            return _until_empty(session, follower)
        try:
            follower.wait(partial(_tell_who_works, session.runner, []))
        except KeyboardInterrupt:
            note(said.told("Stopped. What has not gone yet goes when FaxDesk runs again."))
    return Exit.OK


def _tell_who_works(runner: Runner, told: list[str]) -> bool:
    """Print it whenever it is another one; the run is never over."""
    if runner.is_working:
        sentence = said.told("FaxDesk works the queue. Ctrl+C ends it.")
    elif runner.worked_by is not None:
        sentence = (
            said.told("FaxDesk's window works the queue. This command takes over when it ends.")
            if runner.worked_by.split()[0] == "window"
            else said.told("Another command works the queue. This one takes over when it ends.")
        )
    else:
        return False
    if told[-1:] != [sentence]:
        told.append(sentence)
        note(sentence)
    return False


def _until_empty(session: Session, follower: Follower) -> int:
    ids = [fax.id for fax in session.faxes.all_faxes() if fax.state not in ENDED]

    def is_over() -> bool:
        follower.show(session.faxes.faxes(ids))
        queue = session.queue.status()
        if of_queue(queue) is not None:
            return not session.queue.lines_in_use()
        return not session.queue.has_work()

    try:
        follower.wait(is_over)
    finally:
        follower.end_show()
    queue, faxes = follower.read(lambda: (session.queue.status(), session.faxes.faxes(ids)))
    now_s = session.now_s()
    for fax in faxes:
        say(fax_line(fax, queue, now_s))
    if not all(is_settled(fax) for fax in faxes):
        standing = of_queue(queue)
        if standing is not None:
            note(f"faxdesk: {said.text(queue.hold or words.Message(code='next.paused'))}")
            return standing
    return of_faxes(faxes)
