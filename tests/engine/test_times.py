"""When a waiting fax goes: not before its time, not while it can be taken back, and not too late."""

from faxdesk.domain import words
from faxdesk.domain.fax.state import State
from tests.outbox import TO, Outbox

A_DAY_S = 24 * 3600.0


def test_a_fax_for_tomorrow_can_be_undone_for_a_moment_and_not_until_tomorrow(outbox: Outbox) -> None:
    now_s = outbox.clock.now_s()
    [fax_id] = outbox.queue(not_before_s=now_s + A_DAY_S, undo_until_s=now_s + 5)
    sent = outbox.fax(fax_id).submission_id
    assert outbox.submissions.can_undo(sent)
    outbox.run(10)
    assert not outbox.submissions.can_undo(sent)
    assert outbox.submissions.undo(sent) == []
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run(A_DAY_S, step_s=600)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)


def test_a_fax_that_can_be_undone_does_not_go_before_that_has_passed(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(undo_until_s=outbox.clock.now_s() + 5)
    outbox.run(4)
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run(3)
    assert outbox.state(fax_id) is not State.QUEUED


def test_a_fax_that_is_tried_again_goes_at_once_even_while_undo_lasts(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(undo_until_s=outbox.clock.now_s() + 5)
    outbox.commands.cancel(fax_id)
    outbox.commands.retry(fax_id)
    assert not outbox.submissions.can_undo(outbox.fax(fax_id).submission_id)
    outbox.submit_all()
    assert outbox.state(fax_id) is State.ACCEPTED


def test_a_fax_that_did_not_go_in_time_fails_with_a_reason_and_is_not_sent_late(outbox: Outbox) -> None:
    outbox.queue_commands.pause()
    late, patient = outbox.queue(TO, expires_at_s=outbox.clock.now_s() + 60) + outbox.queue("+13127367008")
    outbox.run(30)
    assert outbox.state(late) is State.QUEUED
    outbox.clock.advance(31)
    outbox.queue_commands.resume()
    outbox.submit_all()
    assert outbox.state(late) is State.QUEUED, "not even before anybody has noticed"
    outbox.housekeeping.step()
    assert outbox.state(late) is State.FAILED
    assert "did not go in time" in words.text(outbox.fax(late).message)
    outbox.run_until(lambda: outbox.state(patient) is State.DELIVERED, within_s=120)


def test_an_expired_fax_goes_when_a_person_tries_it_again(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(expires_at_s=outbox.clock.now_s() + 1, not_before_s=outbox.clock.now_s() + 60)
    outbox.run(5)
    assert outbox.state(fax_id) is State.FAILED
    outbox.commands.retry(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)


def test_a_clock_set_back_does_not_keep_a_fax_that_could_be_undone_for_hours(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(undo_until_s=outbox.now_s() + 5)
    outbox.clock_error_s = -7200
    outbox.restart_clock_watch()
    outbox.run(1)
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run(7)
    assert outbox.state(fax_id) is not State.QUEUED
