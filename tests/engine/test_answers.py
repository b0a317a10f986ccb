"""What answers of the provider, and of what stands before it, do to a fax and to the queue."""

import pytest

from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import State
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Course, Fault, FaultKind, Simulator, number_for
from faxdesk.simulator.numbers import NO_REASON
from faxdesk.simulator.seeds import REFUSED_FROM, UNVERIFIED_FROM
from tests.outbox import FROM, Outbox

TEN = tuple(f"+13125550{number}" for number in range(100, 110))
REFUSALS = [
    (404, "10005", "/connection_id", "api.connection_refused"),
    (422, "10015", "/from", "api.from_refused"),
    (400, "31337", "/data/attributes/from", "api.from_refused"),
    (422, "31337", "/outbound_voice_profile_id", "api.no_profile"),
    (403, "10010", "", "api.not_permitted"),
    (403, "31337", "", "api.not_permitted"),
    (402, "31337", "", "api.no_money"),
]


def said(outbox: Outbox, fax_id: int) -> str:
    return sentence(outbox.fax(fax_id), outbox.queue_commands.status(), now_s=outbox.now_s())


def always(outbox: Outbox, fault: Fault) -> None:
    outbox.simulator.set_fault_source(lambda call: fault if call is fault.call else None)


def uploads(outbox: Outbox) -> int:
    return sum(record.call is Call.UPLOAD for record in outbox.simulator.requests)


@pytest.mark.parametrize("call", [Call.SEND, Call.UPLOAD])
@pytest.mark.parametrize(("status", "code", "pointer", "hold"), REFUSALS)
def test_what_is_the_accounts_holds_the_queue_once_and_burns_no_fax(
    outbox: Outbox, call: Call, status: int, code: str, pointer: str, hold: str
) -> None:
    kind = FaultKind.REFUSAL
    always(outbox, Fault(call=call, kind=kind, status=status, code=code, pointer=pointer))
    ids = outbox.queue(*TEN)
    outbox.run(30)
    assert {outbox.state(fax_id) for fax_id in ids} == {State.QUEUED}
    held = outbox.queue_commands.status().hold
    assert held is not None
    assert held.code == hold
    assert outbox.calls("POST", "/faxes") <= 1
    outbox.simulator.clear_faults()
    outbox.queue_commands.resume()
    outbox.run_until(lambda: all(outbox.state(fax_id) is State.DELIVERED for fax_id in ids))
    assert len(outbox.simulator.faxes()) == len(ids)


@pytest.mark.parametrize(
    ("status", "code", "pointer", "state"),
    [
        (422, "31337", "/to", State.FAILED),
        (404, "10005", "/to", State.FAILED),
        (403, "10010", "/to", State.HELD),
        (422, "31337", "/media_name", State.FAILED),
        (400, "31337", "/quality", State.FAILED),
        (404, "10005", "", State.HELD),
        (418, "31337", "", State.FAILED),
        (451, "31337", "", State.FAILED),
    ],
)
def test_what_is_this_faxs_own_is_no_others_trouble(
    outbox: Outbox, status: int, code: str, pointer: str, state: State
) -> None:
    fault = Fault(call=Call.SEND, kind=FaultKind.REFUSAL, status=status, code=code, pointer=pointer)
    outbox.simulator.fail_next(fault)
    first, second = outbox.queue(*TEN[:2])
    outbox.run(30)
    assert (outbox.state(first), outbox.state(second)) == (state, State.DELIVERED)
    assert outbox.queue_commands.status().hold is None
    assert "{" not in said(outbox, first)
    detail = outbox.journal.listing.history(first)[-1].detail
    assert (detail["status"], detail["code"], detail["field"]) == (status, code, pointer)


@pytest.mark.parametrize(("status", "code"), [(418, "31337"), (404, "10005"), (403, "10039"), (451, "")])
def test_one_unexplained_refusal_after_the_other_holds_the_queue_before_all_are_burnt(
    outbox: Outbox, status: int, code: str
) -> None:
    always(outbox, Fault(call=Call.SEND, kind=FaultKind.REFUSAL, status=status, code=code))
    ids = outbox.queue(*TEN)
    outbox.run(60)
    assert outbox.queue_commands.status().hold is not None
    assert sum(outbox.state(fax_id) is State.QUEUED for fax_id in ids) >= len(ids) - 2


@pytest.mark.parametrize("status", [413, 403, 407, 200, 302, 502])
@pytest.mark.parametrize("kind", [FaultKind.HTML, FaultKind.EMPTY])
def test_what_a_proxy_refuses_is_sent_three_times_and_then_stands_before_a_person(
    outbox: Outbox, status: int, kind: FaultKind
) -> None:
    always(outbox, Fault(call=Call.UPLOAD, kind=kind, status=status))
    [fax_id] = outbox.queue()
    outbox.run(7200, step_s=10)
    assert outbox.state(fax_id) is State.HELD
    assert uploads(outbox) == 3
    if status >= 400:
        assert f"HTTP {status}" in said(outbox, fax_id)
    outbox.simulator.clear_faults()
    outbox.commands.release(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)


@pytest.mark.parametrize(
    "kind", [FaultKind.HTML, FaultKind.STATUS_500, FaultKind.RESET_BEFORE, FaultKind.TRUNCATED_JSON,
             FaultKind.NO_ID, FaultKind.STATUS_503, FaultKind.PORTAL_PAGE],
)  # fmt: skip
def test_no_document_is_uploaded_more_than_five_times_without_a_person(
    outbox: Outbox, kind: FaultKind
) -> None:
    always(outbox, Fault(call=Call.UPLOAD, kind=kind, status=413))
    ids = outbox.queue(*TEN)
    outbox.run(6 * 3600, step_s=30)
    assert uploads(outbox) <= 5
    assert all(outbox.fax(fax_id).needs_attention for fax_id in ids) or outbox.queue_commands.status().hold


@pytest.mark.parametrize("status", [403, 407, 413])
def test_a_send_request_that_a_proxy_refuses_is_certain_and_stands_before_a_person(
    outbox: Outbox, status: int
) -> None:
    always(outbox, Fault(call=Call.SEND, kind=FaultKind.HTML, status=status))
    [fax_id] = outbox.queue()
    outbox.run(3600, step_s=10)
    assert outbox.state(fax_id) is State.HELD
    assert outbox.calls("POST", "/faxes") == 3
    assert "story.uncertain" not in outbox.codes(fax_id)


@pytest.mark.parametrize("call", [Call.SEND, Call.UPLOAD, Call.GET])
def test_one_401_among_good_answers_stops_nobody(outbox: Outbox, call: Call) -> None:
    outbox.queue(*TEN[:2])
    outbox.run(2)
    outbox.simulator.fail_next(Fault(call=call, kind=FaultKind.STATUS_401))
    ids = outbox.queue(*TEN[2:6])
    outbox.run(120)
    assert outbox.queue_commands.status().hold is None
    assert {outbox.state(fax_id) for fax_id in ids} == {State.DELIVERED}


@pytest.mark.parametrize("call", [Call.SEND, Call.UPLOAD, Call.GET])
def test_a_key_that_stays_refused_holds_the_queue_and_is_not_asked_for_ever(
    outbox: Outbox, call: Call
) -> None:
    always(outbox, Fault(call=call, kind=FaultKind.STATUS_401))
    outbox.queue(*TEN[:3])
    outbox.run(120)
    hold = outbox.queue_commands.status().hold
    assert hold is not None
    assert hold.code == "api.key_refused"
    asked = sum(record.call is call for record in outbox.simulator.requests)
    assert asked <= (4 if call is not Call.GET else 40)


@pytest.mark.parametrize("is_cancelled", [False, True])
@pytest.mark.parametrize("decision", Decision)
def test_two_faxes_that_never_end_cost_no_line_for_ever(
    outbox: Outbox, decision: Decision, is_cancelled: bool
) -> None:
    outbox.desk.settings.save(lines=2)
    endless = outbox.queue(number_for(course=Course.NEVER_ENDS), number_for(course=Course.STUCK_SENDING))
    outbox.run(10)
    [waiting] = outbox.queue(TEN[0])
    if is_cancelled:
        outbox.commands.cancel(endless[0])
    outbox.run(1500, step_s=5)
    stuck = endless[0]
    assert outbox.fax(stuck).needs_attention
    assert outbox.fax(stuck).can_be_decided
    assert "decide" in said(outbox, stuck) or "say what became" in said(outbox, stuck)
    assert outbox.state(waiting) is State.QUEUED
    outbox.commands.decide(stuck, decision)
    if decision is Decision.SEND_AGAIN:
        outbox.run(20)
        assert (outbox.state(stuck), outbox.fax(stuck).attempts) == (State.SENDING, 2)
    else:
        outbox.run_until(lambda: outbox.state(waiting) is State.DELIVERED)
        ended = {Decision.GIVE_UP: State.CANCELLED, Decision.MARK_SENT: State.MARKED_SENT}
        assert outbox.state(stuck) is ended[decision]
    assert outbox.journal.attempts.watched()
    asked = sum(record.call is Call.CANCEL for record in outbox.simulator.requests)
    assert asked == (0 if decision is Decision.MARK_SENT and not is_cancelled else 1)


def test_a_fax_that_is_being_cancelled_can_be_decided_at_once(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(course=Course.CANCEL_TOO_LATE))
    outbox.run(4)
    outbox.commands.cancel(fax_id)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    assert outbox.state(fax_id) is State.CANCELLED
    outbox.run(400, step_s=10)
    assert outbox.codes(fax_id)[-1] == "story.arrived_after_all"
    assert outbox.journal.attempts.watched() == []


@pytest.mark.parametrize("kind", [FaultKind.STATUS_500, FaultKind.STATUS_404, FaultKind.RESET_BEFORE])
def test_what_was_given_up_stays_watched_while_the_provider_cannot_tell(
    outbox: Outbox, kind: FaultKind
) -> None:
    [fax_id] = outbox.queue(number_for(course=Course.LONG_CALL))
    outbox.run(6)
    outbox.commands.cancel(fax_id)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    always(outbox, Fault(call=Call.GET, kind=kind))
    outbox.run(240, step_s=5)
    assert outbox.journal.attempts.watched()
    assert "story.ended_after_all" not in outbox.codes(fax_id)
    outbox.simulator.set_fault_source(None)
    outbox.run(3600, step_s=30)
    assert "story.ended_after_all" in outbox.codes(fax_id)
    assert outbox.journal.attempts.watched() == []


def test_what_was_given_up_and_ends_is_no_longer_watched(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(course=Course.LONG_CALL))
    outbox.run(6)
    outbox.commands.cancel(fax_id)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    outbox.run(120, step_s=5)
    assert "story.ended_after_all" in outbox.codes(fax_id)
    assert outbox.journal.attempts.watched() == []
    assert outbox.fax(fax_id).message.code == "story.given_up"


@pytest.mark.parametrize("wrong", [REFUSED_FROM, UNVERIFIED_FROM])
def test_a_corrected_from_number_is_taken_by_what_waits_and_stands_in_the_history(
    outbox: Outbox, wrong: str
) -> None:
    outbox.desk.settings.save(from_number=wrong)
    ids = outbox.queue(*TEN[:3], from_number=wrong)
    outbox.run(20)
    assert outbox.queue_commands.status().hold is not None
    outbox.desk.settings.save(from_number=FROM)
    outbox.queue_commands.resume()
    outbox.run_until(lambda: all(outbox.state(fax_id) is State.DELIVERED for fax_id in ids))
    assert {outbox.fax(fax_id).from_number for fax_id in ids} == {FROM}
    assert all("story.from_corrected" in outbox.codes(fax_id) for fax_id in ids)


@pytest.mark.parametrize("wrong", [REFUSED_FROM, UNVERIFIED_FROM])
def test_a_corrected_from_number_is_taken_after_cancel_and_retry(outbox: Outbox, wrong: str) -> None:
    outbox.desk.settings.save(from_number=wrong)
    [fax_id] = outbox.queue(from_number=wrong)
    outbox.run(20)
    outbox.commands.cancel(fax_id)
    outbox.desk.settings.save(from_number=FROM)
    outbox.commands.retry(fax_id)
    outbox.queue_commands.resume()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)
    assert outbox.fax(fax_id).from_number == FROM


def test_a_number_named_for_one_fax_that_is_refused_holds_that_fax_alone(outbox: Outbox) -> None:
    [wrong] = outbox.queue(TEN[0], from_number=REFUSED_FROM)
    [right] = outbox.queue(TEN[1])
    outbox.run(30)
    assert (outbox.state(wrong), outbox.state(right)) == (State.HELD, State.DELIVERED)


def test_a_number_that_is_not_refused_stays_the_one_that_was_seen_at_send(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(from_number="+13125790016")
    outbox.run(30)
    assert outbox.simulator.faxes()[0].from_ == "+13125790016"
    assert outbox.state(fax_id) is State.DELIVERED


def test_a_cancel_that_nobody_here_asked_for_needs_somebody(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(reason="sender_canceled"))
    outbox.run(30)
    assert outbox.state(fax_id) is State.HELD
    assert "nobody did that here" in said(outbox, fax_id)


def test_a_failure_without_a_reason_is_tried_again_like_a_fault_of_the_line(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(reason=NO_REASON))
    outbox.run(30)
    assert outbox.state(fax_id) is State.QUEUED
    assert "gives no reason" in said(outbox, fax_id)
    outbox.run(3 * 3600, step_s=10)
    assert outbox.state(fax_id) is State.FAILED
    assert len(outbox.simulator.faxes()) == 5


def test_a_rejected_call_is_a_declined_one_and_its_inner_reason_is_in_the_details(
    outbox: Outbox, simulator: Simulator
) -> None:
    [fax_id] = outbox.queue(number_for(reason="rejected"))
    outbox.run(30)
    assert outbox.state(fax_id) is State.QUEUED
    detail = outbox.journal.listing.history(fax_id)[-1].detail
    assert detail["internal_failure_reason"] == "sip 603 rejected"
    outbox.run(1200, step_s=10)
    assert outbox.state(fax_id) is State.FAILED
    assert len(simulator.faxes()) == 2


def test_an_upload_that_telnyx_forgot_is_made_again_once(outbox: Outbox) -> None:
    gone = Fault(call=Call.SEND, kind=FaultKind.REFUSAL, status=404, code="10005", pointer="/media_name")
    outbox.simulator.fail_next(gone)
    [fax_id] = outbox.queue()
    outbox.run(30)
    assert outbox.state(fax_id) is State.DELIVERED
    assert uploads(outbox) == 2
    outbox.simulator.fail_next(gone, times=5)
    [other] = outbox.queue(TEN[0])
    outbox.run(30)
    assert outbox.state(other) is State.HELD


@pytest.mark.parametrize(("status", "code"), [(422, "31337"), (403, "10010"), (409, ""), (451, "1")])
def test_a_cancel_that_is_refused_outright_is_not_asked_for_ever(
    outbox: Outbox, status: int, code: str
) -> None:
    always(outbox, Fault(call=Call.CANCEL, kind=FaultKind.REFUSAL, status=status, code=code))
    [fax_id] = outbox.queue(number_for(course=Course.LONG_CALL))
    outbox.run(6)
    outbox.commands.cancel(fax_id)
    outbox.run(30)
    assert sum(record.call is Call.CANCEL for record in outbox.simulator.requests) == 1
    assert said(outbox, fax_id).startswith("Telnyx refused to cancel it.")
    assert outbox.fax(fax_id).can_be_decided
    outbox.run(120)
    assert said(outbox, fax_id) == "Too late to cancel: it was delivered."


def test_a_cancel_that_comes_too_late_awaits_no_confirmation(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(number_for(course=Course.CANCEL_TOO_LATE))
    outbox.run(6)
    outbox.commands.cancel(fax_id)
    assert "Until Telnyx confirms" in said(outbox, fax_id)
    outbox.housekeeping.step()
    assert outbox.state(fax_id) is State.CANCELLING
    assert said(outbox, fax_id) == "Telnyx says it is too late to cancel."
