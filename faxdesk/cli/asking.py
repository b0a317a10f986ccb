"""What a person would be asked before a fax goes: a script says beforehand that it may go all the same."""

from argparse import Namespace
from dataclasses import replace
from typing import Final

from faxdesk.cli import said
from faxdesk.cli.output import note, print_json
from faxdesk.domain import words
from faxdesk.domain.people.guard import GuardSettings
from faxdesk.domain.preference_values import NewNumbers
from faxdesk.domain.words import listed
from faxdesk.engine.compose.concerns import Concern, Proposal, Weight, judge
from faxdesk.engine.session import Session

_CONFIRMED_BY: Final = {"duplicate": "--allow-duplicate", "new_number": "--confirm-new"}
"""Options that confirm one concern alone; --yes confirms all that can be."""


def may_go(session: Session, proposal: Proposal, given: Namespace) -> bool:
    """Whether nothing stands against it that was not confirmed; says what there is."""
    against = []
    for concern in judge(proposal, session.submissions, settings=_settings(session)):
        if _is_confirmed(concern, given):
            continue
        if concern.is_asked_once or concern.weight is Weight.TELL:
            note(f"faxdesk: {_line(concern, session.now_s())}")
            continue
        against.append(concern)
        if given.json:
            _print(concern, session.now_s())
        else:
            note(f"faxdesk: {_line(concern, session.now_s())}")
    if against:
        note("faxdesk: " + f"{said.told('Nothing was queued.')} {_way_on(against)}")
    return not against


def _settings(session: Session) -> GuardSettings:
    """As this desk and the policy have it; of new numbers scripts are asked only where that was asked for."""
    guard = replace(session.desk.settings.load().guard, told=frozenset())
    if guard.new_numbers is NewNumbers.CONFIRM:
        return guard
    return replace(guard, off=guard.off | {"new_number"})


def _is_confirmed(concern: Concern, given: Namespace) -> bool:
    if concern.weight is Weight.REFUSE:
        return False
    confirmed = {"duplicate": given.allow_duplicate, "new_number": given.confirm_new}
    return bool(given.yes or confirmed.get(concern.code))


def _print(concern: Concern, now_s: float) -> None:
    """One object for each number that it is about, or one for the whole fax."""
    message = " ".join(filter(None, (words.text(concern.message), _detail(concern, now_s))))
    for recipient in concern.recipients or (None,):
        address = recipient.address if recipient is not None else None
        print_json({"concern": concern.code, "to": address, "message": message})


def _line(concern: Concern, now_s: float) -> str:
    """The same document ... is about to go. +13127367276: Delivered (fax 12, Fri 14:02)"""
    numbers = listed(each.address for each in concern.recipients)
    detail = words.about(numbers, _detail(concern, now_s))
    return " ".join(filter(None, (words.text(concern.message), detail)))


def _detail(concern: Concern, now_s: float) -> str:
    parts = [words.text(concern.detail)] if concern.detail is not None else []
    if concern.fax_id is not None and concern.at_s is not None:
        when = words.when_text(concern.at_s, now_s)
        parts.append(said.told("(fax {number}, {time})", number=concern.fax_id, time=when))
    elif concern.at_s is not None:
        parts.append(f"({words.when_text(concern.at_s, now_s)})")
    return " ".join(parts)


def _way_on(against: list[Concern]) -> str:
    """What to give where it is to go all the same."""
    if any(concern.weight is Weight.REFUSE for concern in against):
        return said.told("Leave out who is not to be faxed.")
    codes = {concern.code for concern in against}
    option = _CONFIRMED_BY.get(codes.pop(), "--yes") if len(codes) == 1 else "--yes"
    return said.told("Use {option} to send it all the same.", option=option)
