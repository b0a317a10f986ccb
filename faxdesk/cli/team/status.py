"""faxdesk team status: for a person, or for whatever watches."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from faxdesk.cli import said
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.cli.team.roles import roles_json, say_role
from faxdesk.domain.team_address import is_protected
from faxdesk.domain.words import duration_text, listed
from faxdesk.store.desk.desk import DeskStore
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.schema import version
from faxdesk.store.postgres.standing import TeamDesk, TeamStanding, standing
from faxdesk.teaming import Team

_PATIENCE_S = 20.0


def show_status(team: Team, address: str, given: Namespace, desk: DeskStore) -> int:
    """Print it; 3 where nobody works the queue and something waits."""
    found = standing(PostgresConnection(team.pool, version=version(), patience_s=_PATIENCE_S))
    lines = desk.settings.load().lines
    if given.json:
        print_json(_as_json(found, address, desk.id, lines))
    else:
        _print(found, address, lines)
    is_idle = not any(each.is_there for each in found.desks)
    return Exit.PERSON_NEEDED if found.backlog and is_idle else Exit.OK


def _as_json(found: TeamStanding, address: str, desk_id: str, lines: int) -> dict[str, Any]:
    return {
        "database": address,
        "is_protected": is_protected(address),
        "version": found.version,
        "desk": desk_id,
        "server_time_s": found.now_s,
        "desks": [asdict(each) for each in found.desks],
        "leases": [asdict(each) for each in found.leases],
        "lines": lines,
        "lines_in_use": found.lines_in_use,
        "backlog": found.backlog,
        "waiting": found.waiting,
        "oldest_waiting_s": found.oldest_waiting_s,
        "is_paused": found.is_paused,
        "hold": found.hold,
        **roles_json(found.own, found.roles),
    }


def _print(found: TeamStanding, address: str, lines: int) -> None:
    say(said.told("Team: {address}", address=address))
    for each in found.desks:
        say(_desk_line(each))
    if not found.desks:
        say("  " + said.told("No desk has worked its queue yet."))
    say(
        said.told(
            "Lines in use: {used} of {lines}; in hand: {count}",
            used=found.lines_in_use,
            lines=lines,
            count=len(found.leases),
        )
    )
    say(
        said.told(
            "Waiting: {waiting}, of which {ready} could go now", waiting=found.waiting, ready=found.backlog
        )
    )
    if found.oldest_waiting_s is not None:
        say(said.told("The oldest waits for {time}", time=duration_text(found.oldest_waiting_s)))
    if found.is_paused:
        say(said.told("The queue is paused."))
    say_role(found.own)


def _desk_line(desk: TeamDesk) -> str:
    who = listed((desk.person, desk.role))
    facts = [
        said.told("here")
        if desk.is_there
        else said.told("not heard of for {time}", time=duration_text(desk.seen_s_ago)),
        *([said.told("asks Telnyx for all")] if desk.follows else []),
        said.told("in hand: {number}", number=desk.in_hand),
    ]
    return f"  {desk.name} ({who}), FaxDesk {desk.program}: {listed(facts)}"
