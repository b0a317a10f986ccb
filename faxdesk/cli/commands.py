"""faxdesk cancel, retry, hold, release, reschedule, decide, pause, resume, stop: on faxes and the queue."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Final

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.arguments.common import BroadcastId
from faxdesk.cli.arguments.times import changed_timing, has_times, priority_of, timing_of
from faxdesk.cli.follow import are_cancelling, await_answers
from faxdesk.cli.output import fax_json, fax_line, note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import CommandRefusedError, InvalidInputError
from faxdesk.domain.people.address import check_from
from faxdesk.domain.words import about
from faxdesk.engine.session import Session
from faxdesk.engine.team.deciding import Decision


def run(given: Namespace) -> int:
    """Do one command; 1 when any fax could not take it."""
    # Nothing is sent on the side: a cancel must not start other faxes.
    with App("demo" if given.is_demo else "real", sends=False) as session:
        broadcasts = [each.number for each in getattr(given, "ids", ()) if isinstance(each, BroadcastId)]
        if not broadcasts:
            return _ACTIONS[given.command](session, given)
        from faxdesk.cli.broadcasts.commands import members_meant, run_on

        given.ids = [each for each in given.ids if not isinstance(each, BroadcastId)]
        if given.command == "reschedule":
            given.ids += members_meant(session, broadcasts)
            return _reschedule(session, given)
        status = run_on(session, given, broadcasts)
        return max(status, _ACTIONS[given.command](session, given)) if given.ids else status


def _cancel(session: Session, given: Namespace) -> int:
    status = _each(given.ids, session.commands.cancel)
    await_answers(session, given.ids)
    _print(session, given.ids)
    return status


def _retry(session: Session, given: Namespace) -> int:
    usual = session.accounts.from_number(session.desk.settings.load())
    if given.from_number:
        check_from(given.from_number)
        session.policy.check("from_number", given.from_number)
        session.commands.send_from(given.ids, given.from_number)
    status = _each(given.ids, session.commands.retry)
    _print(session, given.ids)
    for fax in session.faxes.faxes(given.ids):
        if usual and not given.from_number and session.commands.keeps_other_from(fax.id, usual):
            note(
                said.told(
                    "Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. "
                    "To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}",
                    id=fax.id,
                    from_number=fax.from_number,
                    usual=usual,
                )
            )
    return status


def _decide(session: Session, given: Namespace) -> int:
    session.commands.decide(given.id, Decision(given.decision))
    _print(session, [given.id])
    return Exit.OK


def _pause(session: Session, _given: Namespace) -> int:
    session.queue.pause()
    say(said.told("The queue is paused. Faxes under way go on."))
    return Exit.OK


def _resume(session: Session, _given: Namespace) -> int:
    session.queue.resume()
    say(said.told("The queue goes on while FaxDesk is open, or with: faxdesk run"))
    return Exit.OK


def _hold(session: Session, given: Namespace) -> int:
    status = _each(given.ids, session.commands.hold)
    _print(session, given.ids)
    return status


def _release(session: Session, given: Namespace) -> int:
    status = _each(given.ids, session.commands.release)
    _print(session, given.ids)
    return status


def _reschedule(session: Session, given: Namespace) -> int:
    """Another time, another priority, or both; what isn't given stays."""
    priority = priority_of(given)
    if given.now and has_times(given):
        raise InvalidInputError("at", "input.now_or_later")
    if not (given.now or has_times(given) or priority is not None):
        raise InvalidInputError("at", "input.reschedule_to_what")
    now_s = session.now_s()
    timing = timing_of(given, now_s, session.desk.settings.load().office_hours)

    def reschedule(fax_id: int) -> None:
        fax = session.faxes.fax(fax_id)
        session.commands.reschedule(fax_id, changed_timing(fax, timing, given, now_s))

    status = Exit.OK
    if priority is not None:
        status = _each(given.ids, lambda fax_id: session.commands.set_priority(fax_id, priority))
    if given.now or has_times(given):
        status = max(status, _each(given.ids, reschedule))
    if given.json:
        queue = session.queue.status()
        for fax in session.faxes.faxes(given.ids):
            print_json(fax_json(fax, queue, now_s))
    else:
        _print(session, given.ids)
    return status


def _stop(session: Session, _given: Namespace) -> int:
    """Stop everything, and give the account: what was stopped, what is under way, what had gone."""
    report = session.queue.stop_everything()
    say(said.told("The queue is paused. Go on with: faxdesk resume"))
    await_answers(session, report.asked)
    for heading, ids in (
        (said.told("Stopped before they went"), report.stopped),
        (said.told("Under way, Telnyx was asked to stop them"), report.asked),
        (said.told("Nobody is sure whether they went"), report.doubtful),
        (said.told("Of the same lists, gone before"), report.gone),
    ):
        say(about(heading, str(len(ids))))
        _print(session, ids)
    if report.doubtful:
        return Exit.PERSON_NEEDED
    return Exit.TIMED_OUT if are_cancelling(session, report.asked) else Exit.OK


def _each(ids: Sequence[int], command: Callable[[int], None]) -> Exit:
    status = Exit.OK
    for fax_id in dict.fromkeys(ids):
        try:
            command(fax_id)
        except CommandRefusedError as error:
            which = said.told("fax {fax_id}:", fax_id=fax_id) + " " if len(ids) > 1 else ""
            note(f"faxdesk: {which}{words.text(error.message)}")
            status = Exit.FAILED
    return status


def _print(session: Session, ids: Sequence[int]) -> None:
    queue, now_s = session.queue.status(), session.now_s()
    for fax in session.faxes.faxes(ids):
        say(fax_line(fax, queue, now_s))


_ACTIONS: Final = {
    "cancel": _cancel,
    "retry": _retry,
    "hold": _hold,
    "release": _release,
    "decide": _decide,
    "pause": _pause,
    "resume": _resume,
    "stop": _stop,
    "reschedule": _reschedule,
}
