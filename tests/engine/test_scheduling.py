"""Lines, numbers, turns: which fax may go now."""

from faxdesk.domain.fax.state import UNDER_WAY, State
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.simulator import FRONT_DESK, Simulator
from tests.outbox import TO, Outbox


def under_way(outbox: Outbox) -> int:
    return len(outbox.journal.work.in_state(*UNDER_WAY))


def numbers(count: int) -> list[str]:
    return [f"+1312555{position:04}" for position in range(100, 100 + count)]


def test_never_more_faxes_are_under_way_than_lines(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=3)
    ids = outbox.queue(*numbers(8))
    most = 0
    while not all(outbox.state(fax_id) is State.DELIVERED for fax_id in ids):
        outbox.run(0.5, step_s=0.5)
        most = max(most, under_way(outbox))
        assert under_way(outbox) <= 3
    assert most == 3


def test_two_faxes_to_one_number_never_go_at_once(outbox: Outbox) -> None:
    first = outbox.queue(TO)[0]
    second = outbox.queue(TO)[0]
    outbox.submit_all()
    assert (outbox.state(first), outbox.state(second)) == (State.ACCEPTED, State.QUEUED)
    assert outbox.fax(second).number_is_taken
    outbox.run_until(lambda: outbox.state(second) is State.DELIVERED, within_s=60)
    assert outbox.state(first) is State.DELIVERED


def test_the_applications_channel_limit_only_lowers_the_lines(outbox: Outbox) -> None:
    outbox.desk.settings.save(connection_id=FRONT_DESK, lines=10)
    outbox.housekeeping.step()
    assert outbox.desk.settings.load().channel_limit == 2
    outbox.queue(*numbers(5))
    outbox.submit_all()
    assert under_way(outbox) == 2
    outbox.desk.settings.save(lines=1)
    assert outbox.lines.allowed(outbox.desk.settings.load()) == 1


def test_a_forced_number_of_lines_is_lowered_by_the_channel_limit_too(outbox: Outbox) -> None:
    preferences = outbox.desk.settings.save(lines=2, channel_limit=4)
    assert Lines(outbox.clock.now_s, forced=3).allowed(preferences) == 3
    assert Lines(outbox.clock.now_s, forced=30).allowed(preferences) == 4


def test_a_list_of_many_does_not_hold_up_a_single_fax(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    outbox.queue(*numbers(50))
    single = outbox.queue(TO)[0]
    outbox.run_until(lambda: outbox.state(single) is State.DELIVERED, within_s=30)
    assert sum(fax.state is State.DELIVERED for fax in outbox.journal.listing.all_faxes()) <= 3


def test_a_fax_that_was_moved_up_goes_before_all_others(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    ids = outbox.queue(*numbers(5))
    outbox.commands.move_up(ids[4])
    outbox.submit_all()
    assert [fax_id for fax_id in ids if outbox.state(fax_id) is not State.QUEUED] == [ids[4]]


def test_a_second_fax_of_the_same_document_waits_for_the_upload_of_the_first(outbox: Outbox) -> None:
    first, second = outbox.queue("+13125550101", "+13125550102")
    claim = outbox.scheduler.claim(outbox.clock.now_s())
    assert claim is not None
    assert claim.fax.id == first
    assert outbox.scheduler.claim(outbox.clock.now_s()) is None
    assert outbox.state(second) is State.QUEUED


def test_a_paused_queue_starts_nothing_and_goes_on_with_what_is_under_way(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    first, second = outbox.queue("+13125550101", "+13125550102")
    outbox.submit_all()
    outbox.queue_commands.pause()
    outbox.run(60)
    assert (outbox.state(first), outbox.state(second)) == (State.DELIVERED, State.QUEUED)
    outbox.queue_commands.resume()
    outbox.run(60)
    assert outbox.state(second) is State.DELIVERED


def test_an_uncertain_fax_gives_its_line_back_after_a_while_but_not_its_number(
    outbox: Outbox, simulator: Simulator
) -> None:
    outbox.desk.settings.save(lines=1)
    doubtful = outbox.queue("+13127367302")[0]  # 500 at the first request, nothing done
    outbox.submit_all()
    assert outbox.state(doubtful) is State.UNCERTAIN
    other = outbox.queue(TO)[0]
    same_number = outbox.queue("+13127367302")[0]
    outbox.run(60)
    assert outbox.state(other) is State.QUEUED
    outbox.run_until(lambda: outbox.state(other) is State.DELIVERED, within_s=300)
    assert outbox.state(same_number) is State.QUEUED
    assert len(simulator.faxes()) == 1
