"""Faxes with a time of their own: they go then, and before which others; what was missed is said."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.hours import Hours
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.engine.queue.times import Times
from faxdesk.engine.submissions import RecipientJob
from tests.outbox import FROM, TO, Outbox

HOUR_S = 3600.0


@pytest.fixture(autouse=True)
def _by_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def queue(outbox: Outbox, timing: Timing, *recipients: str, pages: int = 1) -> list[int]:
    job = RecipientJob(recipients=recipients_at(recipients or (TO,)), payloads=(outbox.payload(pages),))
    return outbox.submissions.add(job.submission(from_number=FROM, options=FaxOptions(), timing=timing))


def says(outbox: Outbox, fax_id: int) -> str:
    return sentence(outbox.fax(fax_id), outbox.queue_commands.status(), now_s=outbox.now_s())


def start_again(outbox: Outbox) -> None:
    """As FaxDesk does at its start."""
    Times(outbox.stores, outbox.now_s).step()


def gone(outbox: Outbox) -> list[int]:
    """In the order in which they went."""
    sent = [fax for fax in outbox.journal.listing.all_faxes() if fax.attempts]
    return [fax.id for fax in sorted(sent, key=lambda fax: outbox.journal.listing.attempts(fax.id)[0].id)]


def test_a_fax_for_tomorrow_goes_tomorrow_and_says_so(outbox: Outbox) -> None:
    at_s = outbox.now_s() + 20 * HOUR_S
    (fax_id,) = queue(outbox, Timing(not_before_s=at_s))
    outbox.run(60)
    assert outbox.state(fax_id) is State.QUEUED
    assert says(outbox, fax_id).startswith("Goes at ")
    outbox.clock.advance(20 * HOUR_S)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def test_a_fax_outside_its_hours_waits_for_the_next_also_if_faxdesk_was_closed(outbox: Outbox) -> None:
    now_s = outbox.now_s()
    start_min = (int(now_s // 60) + 120) % 1440
    hours = Hours(from_min=start_min, to_min=(start_min + 60) % 1440 or 1440)
    (fax_id,) = queue(outbox, Timing(hours=hours))
    assert outbox.fax(fax_id).not_before_s == pytest.approx(now_s + 2 * HOUR_S, abs=60)
    outbox.clock.advance(5 * HOUR_S)
    start_again(outbox)
    outbox.run(60)
    fax = outbox.fax(fax_id)
    assert (fax.state, fax.attempts) == (State.QUEUED, 0)
    assert fax.not_before_s == pytest.approx(now_s + 26 * HOUR_S, abs=60)
    outbox.clock.advance(21.5 * HOUR_S)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def test_the_next_try_waits_for_the_next_hours_too(outbox: Outbox) -> None:
    now_s = outbox.now_s()
    start_min = int(now_s // 60) % 1440
    hours = Hours(from_min=start_min, to_min=(start_min + 2) % 1440 or 1440)
    (fax_id,) = queue(outbox, Timing(hours=hours), "+13127367101")
    outbox.run_until(lambda: outbox.fax(fax_id).tries > 0, within_s=120)
    outbox.run(600)
    assert outbox.fax(fax_id).not_before_s > now_s + 23 * HOUR_S


def test_the_receiver_s_hours_are_those_of_their_number(outbox: Outbox) -> None:
    hours = Hours(from_min=480, to_min=1080, is_of_receiver=True)
    berlin, toll_free = queue(outbox, Timing(hours=hours), "+49301234567", "+18003295463")
    assert (outbox.fax(berlin).hours, outbox.fax(toll_free).hours) == (
        replace(hours, zone="Europe/Berlin"),
        hours,
    )


def test_what_was_to_go_while_faxdesk_was_closed_goes_now_and_says_why(outbox: Outbox) -> None:
    (fax_id,) = queue(outbox, Timing(not_before_s=outbox.now_s() + HOUR_S))
    outbox.clock.advance(3 * HOUR_S)
    start_again(outbox)
    assert outbox.codes(fax_id)[-1] == "story.was_off"
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def test_what_was_to_go_days_ago_asks_first(outbox: Outbox) -> None:
    (fax_id,) = queue(outbox, Timing(not_before_s=outbox.now_s() + HOUR_S))
    (other,) = queue(outbox, Timing(), "+442079460958")
    outbox.clock.advance(72 * HOUR_S)
    start_again(outbox)
    assert (outbox.state(fax_id), outbox.codes(fax_id)[-1]) == (State.HELD, "story.was_off_long")
    assert outbox.state(other) is State.QUEUED
    outbox.commands.release(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def test_an_urgent_fax_passes_a_list_and_one_for_idle_lines_lets_all_pass(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    (idle,) = queue(outbox, Timing(priority=Priority.WHEN_IDLE), "+13125550199")
    first, *_ = queue(outbox, Timing(), *(f"+131255502{place:02}" for place in range(5)))
    outbox.submit_all()
    (urgent,) = queue(outbox, Timing(priority=Priority.URGENT))
    outbox.run_until(lambda: len(gone(outbox)) == 7, within_s=3600)
    assert gone(outbox)[:2] == [first, urgent]
    assert gone(outbox)[-1] == idle


def test_what_must_be_there_by_a_time_goes_before_others_the_earliest_first(outbox: Outbox) -> None:
    outbox.desk.settings.save(lines=1)
    now_s = outbox.now_s()
    queue(outbox, Timing(), "+13125550201", "+13125550202")
    (late,) = queue(outbox, Timing(deadline_s=now_s + 9 * HOUR_S), "+13125550203")
    (early,) = queue(outbox, Timing(deadline_s=now_s + 8 * HOUR_S), "+13125550204")
    outbox.run_until(lambda: len(gone(outbox)) == 4, within_s=3600)
    assert gone(outbox)[:2] == [early, late]


def test_while_there_is_time_it_warns_that_it_may_be_late(outbox: Outbox) -> None:
    outbox.journal.set_paused(True)
    (fax_id,) = queue(outbox, Timing(deadline_s=outbox.now_s() + HOUR_S), pages=3)
    outbox.housekeeping.step()
    assert outbox.fax(fax_id).group is Group.WAITING
    assert "Must be there by " in says(outbox, fax_id)
    outbox.clock.advance(55 * 60)
    outbox.housekeeping.step()
    assert outbox.fax(fax_id).group is Group.NEEDS_YOU
    assert says(outbox, fax_id).startswith("At this pace it may not be there by ")
    outbox.housekeeping.step()
    assert outbox.codes(fax_id).count("story.deadline_close") == 1
    outbox.journal.set_paused(False)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
    assert not outbox.fax(fax_id).needs_attention


def test_after_the_deadline_it_asks_instead_of_going_late(outbox: Outbox) -> None:
    outbox.journal.set_paused(True)
    timing = Timing(deadline_s=outbox.now_s() + HOUR_S, is_held_when_late=True)
    (fax_id,) = queue(outbox, timing)
    outbox.clock.advance(2 * HOUR_S)
    outbox.journal.set_paused(False)
    outbox.submit_all()
    assert outbox.fax(fax_id).attempts == 0, "not even in the moment before anybody has looked"
    outbox.housekeeping.step()
    assert (outbox.state(fax_id), outbox.codes(fax_id)[-1]) == (State.HELD, "story.deadline_passed")
    outbox.commands.release(fax_id)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def test_else_it_goes_late_and_says_so(outbox: Outbox) -> None:
    outbox.journal.set_paused(True)
    (fax_id,) = queue(outbox, Timing(deadline_s=outbox.now_s() + HOUR_S))
    outbox.clock.advance(2 * HOUR_S)
    outbox.housekeeping.step()
    assert outbox.codes(fax_id)[-1] == "story.deadline_missed"
    outbox.journal.set_paused(False)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)


def test_a_try_that_would_come_too_late_comes_sooner(outbox: Outbox) -> None:
    outbox.desk.settings.save(busy_pauses_s=(3600,))
    now_s = outbox.now_s()
    (fax_id,) = queue(outbox, Timing(deadline_s=now_s + 1800), "+13127367101")
    outbox.run_until(lambda: outbox.fax(fax_id).tries == 2, within_s=1800)
    assert outbox.now_s() < now_s + 1800


def test_another_time_and_another_turn_can_be_chosen_while_it_waits(outbox: Outbox) -> None:
    at_s = outbox.now_s() + 20 * HOUR_S
    (fax_id,) = queue(outbox, Timing(not_before_s=at_s, deadline_s=at_s + HOUR_S))
    outbox.commands.set_priority(fax_id, Priority.URGENT)
    outbox.commands.reschedule(fax_id, Timing())
    fax = outbox.fax(fax_id)
    assert (fax.deadline_s, fax.priority) == (None, Priority.URGENT)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
    with pytest.raises(CommandRefusedError):
        outbox.commands.reschedule(fax_id, Timing())


def test_undo_stays_undo_for_a_fax_of_tomorrow(outbox: Outbox) -> None:
    now_s = outbox.now_s()
    submission = Submission(
        payload=outbox.payload(),
        recipients=recipients_at((TO,)),
        from_number=FROM,
        options=FaxOptions(),
        undo_until_s=now_s + 5,
        timing=Timing(not_before_s=now_s + 20 * HOUR_S),
    )
    (fax_id,) = outbox.submissions.add(submission)
    outbox.clock.advance(10)
    assert not outbox.fax(fax_id).can_be_undone(outbox.now_s())
    outbox.commands.cancel(fax_id)
    assert outbox.state(fax_id) is State.CANCELLED


def test_a_day_on_which_the_office_is_closed_is_no_working_day_also_when_it_is_said_later(
    outbox: Outbox,
) -> None:
    working = replace(Hours.of("00:00-24:00"), is_on_working_days=True)
    now = datetime.fromtimestamp(outbox.now_s(), UTC)
    days = [(now + timedelta(days=each)).date() for each in range(14)]
    open_days = [day for day in days if day.weekday() < 5]
    outbox.stores.desk.settings.save(closed_days=str(open_days[0]))
    (fax_id,) = queue(outbox, Timing(hours=working))
    assert datetime.fromtimestamp(outbox.fax(fax_id).not_before_s, UTC).date() == open_days[1]
    outbox.stores.desk.settings.save(closed_days=f"{open_days[0]}..{open_days[1]}")
    start_again(outbox)
    fax = outbox.fax(fax_id)
    assert datetime.fromtimestamp(fax.not_before_s, UTC).date() == open_days[2]
    assert fax.hours is not None
    assert fax.hours.closed == f"{open_days[0]}..{open_days[1]}"
    outbox.run(60)
    assert outbox.state(fax_id) is State.QUEUED
