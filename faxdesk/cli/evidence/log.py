"""faxdesk audit --log: who did what, for scripts and people."""

from argparse import Namespace
from datetime import datetime, timedelta
from typing import Any, Final

from faxdesk.cli import said
from faxdesk.cli.arguments.times import local_iso
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.acts import ActFilter
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.words import Message
from faxdesk.domain.words.record.acts import ACTS
from faxdesk.engine.acts import Acts, ToldAct

_CODES: Final = tuple(sorted(code.removeprefix("act.") for code in ACTS))
_DAY_CHARS: Final = len("2026-03-05")


def tell_log(acts: Acts, given: Namespace) -> int:
    """Print what was done, the newest last; raises InvalidInputError."""
    for what in given.what:
        if what not in _CODES:
            raise InvalidInputError("what", "input.log_what", value=what, known=", ".join(_CODES))
    wanted = ActFilter(
        since_s=_time(given.since, "since") if given.since else None,
        until_s=_time(given.until, "until", is_end=True) if given.until else None,
        user=given.user,
        what=tuple(given.what),
    )
    for told in reversed(list(acts.all(wanted))):
        if given.json:
            print_json(act_json(told))
        else:
            say(_line(told))
    return Exit.OK


def act_json(told: ToldAct) -> dict[str, Any]:
    """An act as documented in the README."""
    act = told.act
    return {
        "at": local_iso(act.at_s),
        "user": act.user,
        "desk": act.desk,
        "what": act.what,
        "fax": None if act.fax_id is None else str(act.fax_id),
        "to": told.to or None,
        "detail": dict(act.detail),
        "message": words.text(Message(code=f"act.{act.what}")),
        "event": act.number,
    }


def _line(told: ToldAct) -> str:
    act = told.act
    who = "@".join(each for each in (act.user or "FaxDesk", act.desk) if each)
    about = ""
    if act.fax_id is not None and told.to:
        about = "  " + said.told("fax {number} to {recipient}", number=act.fax_id, recipient=told.to)
    elif act.fax_id is not None:
        about = "  " + said.told("fax {number}", number=act.fax_id)
    detail = "".join(f"  {name}: {_plain(value)}" for name, value in act.detail.items())
    return f"{local_iso(act.at_s)}  {who}  {words.text(Message(code=f'act.{act.what}'))}{about}{detail}"


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _time(text: str, field: str, *, is_end: bool = False) -> float:
    """Seconds since 1970, by this computer's clock where no zone is said; a day's end where a day ends it."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidInputError(field, "input.log_time", value=text) from error
    if is_end and len(text) <= _DAY_CHARS:
        when += timedelta(days=1)
    return when.timestamp()
