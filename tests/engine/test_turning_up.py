"""A fax that a person decided about is looked for a day longer, and its turning up is told."""

from faxdesk.domain.fax.state import State
from faxdesk.engine.team.deciding import Decision
from faxdesk.simulator import ManualClock, Simulator
from tests.outbox import Outbox

LAG_S = 900.0
"""The provider's list shows a new fax only after a quarter of an hour: longer than FaxDesk asks."""


def lagging(clock: ManualClock) -> Simulator:
    return Simulator(clock=clock, list_lag_s=LAG_S)


def lost(outbox: Outbox, to: str) -> int:
    """A fax that did go, though nothing shows it within ten minutes."""
    [fax_id] = outbox.queue(to)
    outbox.submit_all()
    assert outbox.state(fax_id) is State.UNCERTAIN
    outbox.run(660, step_s=10)
    assert outbox.fax(fax_id).needs_attention
    return fax_id


def test_a_fax_marked_as_sent_that_turns_up_is_told_and_stays_marked(tmp_path, clock) -> None:  # type: ignore[no-untyped-def]
    with lagging(clock) as simulator:
        outbox = Outbox(tmp_path, simulator, clock)
        fax_id = lost(outbox, "+13127367306")
        outbox.commands.decide(fax_id, Decision.MARK_SENT)
        outbox.run(900, step_s=10)
        assert outbox.state(fax_id) is State.MARKED_SENT
        assert "story.turned_up" in outbox.codes(fax_id)
        before = outbox.listings()
        outbox.run(4000, step_s=100)
        assert outbox.listings() == before
        outbox.close()


def test_a_waiting_second_sending_is_held_when_the_first_turns_up(tmp_path, clock) -> None:  # type: ignore[no-untyped-def]
    with lagging(clock) as simulator:
        outbox = Outbox(tmp_path, simulator, clock)
        fax_id = lost(outbox, "+13127367306")
        outbox.queue_commands.pause()
        outbox.commands.decide(fax_id, Decision.SEND_AGAIN)
        outbox.run(30)
        assert outbox.state(fax_id) is State.QUEUED
        outbox.run(900, step_s=10)
        assert outbox.state(fax_id) is State.HELD
        outbox.queue_commands.resume()
        outbox.run(60)
        assert len(simulator.faxes()) == 1
        outbox.close()


def test_watching_ends_after_a_day(outbox: Outbox) -> None:
    [fax_id] = outbox.queue("+13127367302")
    outbox.run(5)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    outbox.run(25 * 3600, step_s=600)
    assert outbox.journal.attempts.watched() == []
    assert outbox.listings() < 60
