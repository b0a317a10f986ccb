"""What a person would be asked before a fax goes: a script says beforehand that it may go all the same."""

from argparse import Namespace
from typing import Final

from faxdesk.cli.output import note
from faxdesk.domain import words
from faxdesk.engine.compose.concerns import Concern, Proposal, Weight, judge
from faxdesk.engine.session import Session

_DUPLICATE: Final = "duplicate"


def may_go(session: Session, proposal: Proposal, given: Namespace) -> bool:
    """Whether nothing stands against it, or --allow-duplicate or --anyway was given; says what there is."""
    against = []
    for concern in judge(proposal, session.submissions):
        if _is_allowed(concern, given):
            continue
        note(f"faxdesk: {_line(concern, session.now_s())}")
        if not concern.is_asked_once:
            against.append(concern)
    if not against:
        return True
    note(f"faxdesk: Nothing was queued.{_way_on(against)}")
    return False


def _is_allowed(concern: Concern, given: Namespace) -> bool:
    if concern.weight is Weight.REFUSE:
        return False
    return bool(given.anyway or (given.allow_duplicate and concern.code == _DUPLICATE))


def _line(concern: Concern, now_s: float) -> str:
    """The same document ... is about to go: +13127367276: Delivered (fax 12, Fri 14:02)"""
    said = [words.text(concern.message), *(each.address for each in concern.recipients)]
    if concern.detail is not None:
        said[-1] = f"{said[-1]}: {words.text(concern.detail)}"
    if concern.fax_id is not None and concern.at_s is not None:
        said.append(f"(fax {concern.fax_id}, {words.when_text(concern.at_s, now_s)})")
    return " ".join(said)


def _way_on(against: list[Concern]) -> str:
    """What to give where it is to go all the same."""
    if any(concern.weight is Weight.REFUSE for concern in against):
        return ""
    are_all_duplicates = all(concern.code == _DUPLICATE for concern in against)
    return f" Use {'--allow-duplicate' if are_all_duplicates else '--anyway'} to send it all the same."
