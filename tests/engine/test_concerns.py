"""What is asked before a fax goes: the same for both faces, from what the journal knows."""

import pytest

from faxdesk.domain.document.cover import CoverFields
from faxdesk.domain.fax.failure import CLASS_OF_REASON, FailureClass
from faxdesk.domain.fax.fax import Payload
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.words import Message, text
from faxdesk.engine.compose.concerns import RULES, Concern, Proposal, Weight, allowed, free_of, judge
from faxdesk.engine.submissions import RecipientJob
from tests.engine.test_failures import NUMBER_OF_REASON
from tests.outbox import FROM, TO, Outbox

OTHER = "+442079460958"


def proposal(payload: Payload, *numbers: str, cover: CoverFields | None = None) -> Proposal:
    job = RecipientJob(recipients=recipients_at(numbers or (TO,)), payloads=(payload,))
    return Proposal(jobs=(job,), from_number=FROM, cover=cover)


def told(found: list[Concern]) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.code, tuple(who.address for who in each.recipients)) for each in found]


def test_a_first_fax_is_asked_nothing_about(outbox: Outbox) -> None:
    assert judge(proposal(outbox.payload()), outbox.submissions) == []


def test_the_same_document_to_the_same_number_is_a_duplicate_and_says_of_which_fax(outbox: Outbox) -> None:
    payload = outbox.payload()
    [fax_id] = outbox.queue(TO, payload=payload)
    (found,) = judge(proposal(payload, TO, OTHER), outbox.submissions)
    assert told([found]) == [("duplicate", (TO,))]
    assert (found.fax_id, found.detail) == (fax_id, Message(code="state.queued"))


@pytest.mark.parametrize(
    "reason", [reason for reason, kind in CLASS_OF_REASON.items() if kind is FailureClass.NUMBER]
)
def test_a_number_whose_last_fax_could_never_arrive_is_dead_and_says_since_when(
    outbox: Outbox, reason: str
) -> None:
    number = NUMBER_OF_REASON[reason]
    [fax_id] = outbox.queue(number)
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=60)
    (found,) = judge(proposal(outbox.payload(), number, TO), outbox.submissions)
    assert told([found]) == [("dead_number", (number,))]
    assert (found.detail, found.at_s) == (outbox.fax(fax_id).message, outbox.fax(fax_id).state_since_s)


def test_a_number_that_was_busy_is_not_dead(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367101")
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=3600)
    assert judge(proposal(outbox.payload(), "+13127367101"), outbox.submissions) == []


def test_the_number_it_goes_from_and_others_of_the_account_are_one_s_own(outbox: Outbox) -> None:
    job = RecipientJob(recipients=recipients_at((FROM, OTHER, TO)), payloads=(outbox.payload(),))
    own = Proposal(jobs=(job,), from_number=FROM, own_numbers=frozenset({OTHER}))
    assert told(judge(own, outbox.submissions)) == [("own_number", (FROM,)), ("own_number", (OTHER,))]


def test_a_cover_is_empty_until_a_person_has_put_something_on_it(outbox: Outbox) -> None:
    filled_by_faxdesk = CoverFields(
        date="5 March 2026", sender_number=FROM, recipient_number=TO, confidentiality="Private."
    )
    empty = proposal(outbox.payload(), cover=filled_by_faxdesk)
    (found,) = judge(empty, outbox.submissions)
    assert told([found]) == [("empty_cover", ())]
    assert found.is_asked_once
    assert judge(empty, outbox.submissions, asked_before=["empty_cover"]) == []
    assert judge(proposal(outbox.payload(), cover=CoverFields(sender="Jane")), outbox.submissions) == []


def test_only_what_is_asked_once_is_left_out_after_an_answer(outbox: Outbox) -> None:
    found = judge(proposal(outbox.payload(), FROM), outbox.submissions, asked_before=["own_number"])
    assert told(found) == [("own_number", (FROM,))]


def test_every_rule_has_a_sentence() -> None:
    assert all(text(Message(code=f"concern.{rule.code}")) for rule in RULES)


def test_who_is_refused_can_t_be_sent_to_and_nobody_where_the_whole_fax_is() -> None:
    everybody = recipients_at((TO, OTHER))
    message = Message(code="concern.own_number")
    refused = Concern(code="x", message=message, weight=Weight.REFUSE, recipients=everybody[:1])
    asked = Concern(code="y", message=message, weight=Weight.ASK, recipients=everybody[1:])
    assert allowed([refused, asked], everybody) == everybody[1:]
    assert free_of([refused, asked], everybody) == ()
    assert allowed([Concern(code="z", message=message, weight=Weight.REFUSE)], everybody) == ()
