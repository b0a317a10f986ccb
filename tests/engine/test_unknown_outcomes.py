"""A send request whose outcome is unknown is never repeated: the provider is asked, then a person."""

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.engine.queue.recover_on_start import recover_on_start
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import Call, Fault, FaultKind
from tests.outbox import TO, Outbox, with_options

ARRIVED = {
    FaultKind.RESET_AFTER,
    FaultKind.TRUNCATED_JSON,
    FaultKind.WRONG_CONTENT_TYPE,
    FaultKind.NO_ID,
}
NEVER_ARRIVED = {
    FaultKind.RESET_BEFORE,
    FaultKind.STATUS_408,
    FaultKind.STATUS_500,
    FaultKind.STATUS_502_HTML,
    FaultKind.STATUS_503,
    FaultKind.PORTAL_PAGE,
    FaultKind.REDIRECT,
}


@pytest.mark.parametrize("kind", sorted(ARRIVED | NEVER_ARRIVED))
def test_an_unknown_outcome_is_uncertain_and_sends_nothing_more(outbox: Outbox, kind: FaultKind) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=kind))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.run(20)
    assert outbox.calls("POST", "/faxes") == 1


@pytest.mark.parametrize("kind", sorted(ARRIVED))
def test_what_did_arrive_is_found_by_its_token_and_followed(outbox: Outbox, kind: FaultKind) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=kind))
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert "story.found" in outbox.codes(fax_id)
    assert len(outbox.simulator.faxes()) == 1


def test_the_first_look_comes_within_two_seconds(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    outbox.run(2)
    assert outbox.state(fax_id) is not State.UNCERTAIN


def test_what_is_not_found_is_looked_for_over_ten_minutes_then_stands_before_a_person(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    [fax_id] = outbox.queue()
    outbox.run(590, step_s=5)
    assert not outbox.fax(fax_id).needs_attention
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention, within_s=120)
    assert outbox.state(fax_id) is State.UNCERTAIN
    assert outbox.fax(fax_id).message.code == "story.not_found"
    assert outbox.calls("POST", "/faxes") == 1


def test_send_again_looks_once_more_and_then_sends_exactly_one(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    [fax_id] = outbox.queue()
    outbox.run(5)
    outbox.commands.decide(fax_id, Decision.SEND_AGAIN)
    before = outbox.listings()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert outbox.listings() > before
    assert len(outbox.simulator.faxes()) == 1
    tokens = [attempt.token for attempt in outbox.journal.listing.attempts(fax_id)]
    assert len(set(tokens)) == 2


def test_send_again_stops_when_the_fax_turns_up_after_all(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    outbox.simulator.fail_next(Fault(call=Call.LIST, kind=FaultKind.STATUS_503), times=2)
    [fax_id] = outbox.queue()
    outbox.run(5)
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.commands.decide(fax_id, Decision.SEND_AGAIN)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=90)
    assert len(outbox.simulator.faxes()) == 1


def test_marking_as_sent_is_a_persons_word_and_never_delivered(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    [fax_id] = outbox.queue()
    outbox.run(5)
    outbox.commands.decide(fax_id, Decision.MARK_SENT)
    outbox.run(30)
    assert outbox.state(fax_id) is State.MARKED_SENT


def test_a_failed_look_changes_nothing_and_comes_again(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    outbox.simulator.fail_next(Fault(call=Call.LIST, kind=FaultKind.STATUS_502_HTML))
    [fax_id] = outbox.queue()
    outbox.run(5)
    assert outbox.state(fax_id) is State.UNCERTAIN
    assert outbox.journal.listing.attempts(fax_id)[0].checks == 0
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_without_a_token_the_only_like_fax_of_that_moment_is_taken_for_ours(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue(options=with_options(store_media=True))
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert len(outbox.simulator.faxes()) == 1


def test_without_a_token_a_fax_of_ours_already_known_is_never_taken_twice(outbox: Outbox) -> None:
    [known] = outbox.queue(options=with_options(store_media=True))
    outbox.run_until(lambda: outbox.state(known) is State.DELIVERED, within_s=60)
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_BEFORE))
    [lost] = outbox.queue(options=with_options(store_media=True))
    outbox.run(20)
    assert outbox.state(lost) is State.UNCERTAIN


def test_after_a_restart_a_fax_in_the_middle_of_its_send_request_is_uncertain(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    claim = outbox.scheduler.claim(outbox.clock.now_s())
    assert claim is not None
    assert claim.media is not None
    assert outbox.scheduler.after_upload(claim, claim.media, outbox.clock.now_s()) is not None
    recover_on_start(outbox.journal, outbox.desk.id, outbox.clock.now_s())
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.run(30)
    assert outbox.state(fax_id) is State.UNCERTAIN
    assert outbox.calls("POST", "/faxes") == 0


def test_after_a_restart_an_upload_begins_anew_under_another_name(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    claim = outbox.scheduler.claim(outbox.clock.now_s())
    assert claim is not None
    assert claim.media is not None
    recover_on_start(outbox.journal, outbox.desk.id, outbox.clock.now_s())
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert outbox.journal.listing.attempts(fax_id)[0].media_name != claim.media.media_name


def test_an_attempt_is_followed_only_at_the_account_it_was_made_with(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    outbox.submit_all()
    made_at = outbox.simulator.base_url
    outbox.move_to("http://127.0.0.1:9/v2")
    outbox.environment.clear()  # the key belongs to the new address
    outbox.run(20)
    assert outbox.state(fax_id) in {State.ACCEPTED, State.SENDING}
    outbox.environment["TELNYX_API_KEY"] = "KEYtest"
    outbox.move_to(made_at)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_an_id_that_the_provider_no_longer_knows_is_a_question_not_a_failure(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.submit_all()
    outbox.simulator.forget(outbox.simulator.faxes()[0].id)
    outbox.run(5)
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention, within_s=1200)
    assert len(outbox.simulator.faxes()) == 1
