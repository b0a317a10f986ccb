"""faxdesk cancel, retry, hold, release: on all faxes of a broadcast at once."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from faxdesk.cli.follow import await_answers
from faxdesk.cli.output import broadcast_line, note, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.address import check_from
from faxdesk.engine.session import Session


def run_on(session: Session, given: Namespace, broadcasts: Sequence[int]) -> Exit:
    """Do the command to each; 1 when any could not take it."""
    status = Exit.OK
    for broadcast_id in dict.fromkeys(broadcasts):
        try:
            status = max(status, _ACTIONS[given.command](session, given, broadcast_id))
        except CommandRefusedError as error:
            note(f"faxdesk: {words.text(error.message)}")
            status = Exit.FAILED
    for broadcast in session.broadcasts.read(broadcasts):
        say(broadcast_line(broadcast))
    return status


def members_meant(session: Session, broadcasts: Sequence[int]) -> list[int]:
    """The faxes of these broadcasts that can go at another time."""
    return [
        fax_id
        for broadcast_id in broadcasts
        for fax_id in session.broadcasts.members(
            session.broadcasts.get(broadcast_id).id, states={State.QUEUED, State.HELD}
        )
    ]


def _cancel(session: Session, _given: Namespace, broadcast_id: int) -> Exit:
    dealt = session.broadcasts.stop(broadcast_id)
    await_answers(session, session.broadcasts.members(broadcast_id, states={State.CANCELLING}))
    return Exit.FAILED if dealt.refused else Exit.OK


def _retry(session: Session, given: Namespace, broadcast_id: int) -> Exit:
    if given.from_number:
        check_from(given.from_number)
        session.policy.check("from_number", given.from_number)
        failed = session.broadcasts.members(broadcast_id, states={State.FAILED})
        session.commands.send_from(failed, given.from_number)
    return Exit.FAILED if session.broadcasts.retry_failed(broadcast_id).refused else Exit.OK


def _hold(session: Session, _given: Namespace, broadcast_id: int) -> Exit:
    session.broadcasts.pause(broadcast_id)
    return Exit.OK


def _release(session: Session, _given: Namespace, broadcast_id: int) -> Exit:
    session.broadcasts.go_on(broadcast_id)
    return Exit.OK


_ACTIONS: Final[Mapping[str, Callable[[Session, Namespace, int], Exit]]] = MappingProxyType(
    {"cancel": _cancel, "retry": _retry, "hold": _hold, "release": _release}
)
