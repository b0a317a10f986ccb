"""faxdesk cancel, retry, hold, release, decide, pause, resume, stop: commands on faxes and on the queue."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Final

from faxdesk.app import App
from faxdesk.cli.follow import Follower
from faxdesk.cli.output import fax_line, note
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import State
from faxdesk.engine.service import Decision
from faxdesk.engine.session import Office

_ANSWER_S: Final = 15.0
"""So long a cancel waits for Telnyx's word."""


def run(given: Namespace) -> int:
    """Do one command; 1 when any fax could not take it."""
    # Nothing is sent on the side: a cancel must not start other faxes.
    with App("demo" if given.is_demo else "real", sends=False) as office:
        return _ACTIONS[given.command](office, given)


def _cancel(office: Office, given: Namespace) -> int:
    status = _each(given.ids, office.service.cancel)
    _await_answers(office, given.ids)
    _print(office, given.ids)
    return status


def _await_answers(office: Office, ids: Sequence[int]) -> None:
    """Give Telnyx a moment to say what became of what it was asked to stop."""
    if _cancelling(office, ids):
        follower = Follower(office)
        follower.start()
        follower.wait(lambda: not _cancelling(office, ids), _ANSWER_S)
        follower.clean_up()


def _cancelling(office: Office, ids: Sequence[int]) -> bool:
    return any(fax.state is State.CANCELLING for fax in office.journal.listing.faxes(ids))


def _retry(office: Office, given: Namespace) -> int:
    status = _each(given.ids, office.service.retry)
    _print(office, given.ids)
    return status


def _decide(office: Office, given: Namespace) -> int:
    office.service.decide(given.id, Decision(given.decision))
    _print(office, [given.id])
    return Exit.OK


def _pause(office: Office, _given: Namespace) -> int:
    office.service.pause()
    print("The queue is paused. Faxes under way go on.")
    return Exit.OK


def _resume(office: Office, _given: Namespace) -> int:
    office.service.resume()
    print("The queue goes on while FaxDesk is open, or with: faxdesk run")
    return Exit.OK


def _hold(office: Office, given: Namespace) -> int:
    status = _each(given.ids, office.service.hold)
    _print(office, given.ids)
    return status


def _release(office: Office, given: Namespace) -> int:
    status = _each(given.ids, office.service.release)
    _print(office, given.ids)
    return status


def _stop(office: Office, _given: Namespace) -> int:
    """Stop everything, and give the account: what was stopped, what is under way, what had gone."""
    report = office.service.stop_everything()
    print("The queue is paused. Go on with: faxdesk resume")
    _await_answers(office, report.asked)
    for heading, ids in (
        ("Stopped before they went", report.stopped),
        ("Under way, Telnyx was asked to stop them", report.asked),
        ("Nobody is sure whether they went", report.doubtful),
        ("Of the same lists, gone before", report.gone),
    ):
        print(f"{heading}: {len(ids)}")
        _print(office, ids)
    if report.doubtful:
        return Exit.PERSON_NEEDED
    return Exit.TIMED_OUT if _cancelling(office, report.asked) else Exit.OK


def _each(ids: Sequence[int], command: Callable[[int], None]) -> Exit:
    status = Exit.OK
    for fax_id in dict.fromkeys(ids):
        try:
            command(fax_id)
        except CommandRefusedError as error:
            which = f"fax {fax_id}: " if len(ids) > 1 else ""
            note(f"faxdesk: {which}{words.text(error.message)}")
            status = Exit.FAILED
    return status


def _print(office: Office, ids: Sequence[int]) -> None:
    queue, now_s = office.service.status(), office.now_s()
    for fax in office.journal.listing.faxes(ids):
        print(fax_line(fax, queue, now_s))


_ACTIONS: Final = {
    "cancel": _cancel,
    "retry": _retry,
    "hold": _hold,
    "release": _release,
    "decide": _decide,
    "pause": _pause,
    "resume": _resume,
    "stop": _stop,
}
