"""No state lasts for ever without a person hearing of it."""

from faxdesk.domain import words
from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import State
from faxdesk.simulator import Call, Fault, FaultKind
from tests.outbox import Outbox


def test_a_fax_that_stays_in_sending_raises_an_alarm_and_is_followed_on(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367004")
    outbox.run(600, step_s=5)
    assert not outbox.fax(fax_id).needs_attention
    outbox.run(200, step_s=5)
    fax = outbox.fax(fax_id)
    assert (fax.state, fax.needs_attention) == (State.SENDING, True)
    told = sentence(fax, outbox.queue_commands.status(), now_s=outbox.clock.now_s())
    assert "unusually long" in told
    assert outbox.codes(fax_id).count("story.overdue") == 1
    outbox.commands.cancel(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.CANCELLED, within_s=60)


def test_a_document_that_is_processed_for_ten_minutes_raises_no_alarm_too_early(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367003")
    outbox.run(300, step_s=5)
    assert not outbox.fax(fax_id).needs_attention
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=900)


def test_an_upload_that_never_gets_through_ends_before_a_person(outbox: Outbox) -> None:
    outbox.simulator.set_fault_source(
        lambda call: Fault(call=call, kind=FaultKind.STATUS_500) if call is Call.UPLOAD else None
    )
    [fax_id] = outbox.queue()
    outbox.run(600, step_s=5)
    assert outbox.state(fax_id) is State.QUEUED
    outbox.run_until(lambda: outbox.state(fax_id) is State.HELD, within_s=8000)
    assert outbox.fax(fax_id).message.code == "story.upload_keeps_failing"
    outbox.simulator.set_fault_source(None)
    outbox.commands.release(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_an_upload_that_only_creeps_on_raises_an_alarm_and_can_be_cancelled(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    assert outbox.scheduler.claim(outbox.clock.now_s()) is not None
    outbox.clock.advance(1700)
    outbox.housekeeping.step()
    assert not outbox.fax(fax_id).needs_attention
    outbox.clock.advance(200)
    outbox.housekeeping.step()
    outbox.housekeeping.step()
    assert (outbox.state(fax_id), outbox.fax(fax_id).needs_attention) == (State.UPLOADING, True)
    assert outbox.codes(fax_id).count("story.upload_overdue") == 1
    told = sentence(outbox.fax(fax_id), outbox.queue_commands.status(), now_s=outbox.clock.now_s())
    assert told == "The upload takes unusually long. Cancel it, or go on waiting."
    outbox.commands.cancel(fax_id)
    assert outbox.state(fax_id) is State.CANCELLED


def test_a_fax_can_be_held_and_released_by_hand(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.commands.hold(fax_id)
    outbox.run(30)
    assert outbox.state(fax_id) is State.HELD
    outbox.commands.release(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)


def test_stop_everything_tells_what_was_stopped_what_may_arrive_and_what_nobody_knows(
    outbox: Outbox,
) -> None:
    outbox.desk.settings.save(lines=3)
    [gone] = outbox.queue("+13125550100")
    outbox.run_until(lambda: outbox.state(gone) is State.DELIVERED, within_s=60)
    under_way = outbox.queue("+13127367008")[0]
    doubtful = outbox.queue("+13127367302")[0]
    outbox.submit_all()
    outbox.desk.settings.save(lines=1)
    waiting = outbox.queue("+13125550101")[0]
    report = outbox.queue_commands.stop_everything()
    assert (report.stopped, report.asked, report.doubtful) == ((waiting,), (under_way,), (doubtful,))
    assert report.gone == ()  # of another list, and long since known
    assert outbox.queue_commands.status().is_paused
    outbox.run_until(lambda: outbox.state(under_way) is State.CANCELLED, within_s=60)
    assert outbox.state(waiting) is State.CANCELLED
    assert len(outbox.simulator.faxes()) == 2


def test_stop_everything_tells_what_of_the_same_list_had_gone(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    first, second, third = outbox.queue("+13125550101", "+13127367008", "+13125550103")
    outbox.run_until(lambda: outbox.state(second) is State.SENDING, within_s=120)
    report = outbox.queue_commands.stop_everything()
    assert (report.gone, report.asked, report.stopped) == ((first,), (second,), (third,))


def test_every_line_of_a_story_can_be_told(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367001")
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
    told = [words.text(event.cause) for event in outbox.journal.listing.history(fax_id)]
    assert told[0] == "Put into the queue."
    assert told[-1].startswith("Delivered")
