"""What is told while nobody looks: what is new, once, as one, and not in the night."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.fax.news import NewsKind
from faxdesk.domain.fax.state import State
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import text
from faxdesk.engine.telling.desk_news import DeskNews, quiet_until_s
from faxdesk.engine.telling.watch import NewsWatch
from faxdesk.simulator import Call, Fault, FaultKind
from tests.outbox import FROM, Outbox

GOOD, UNALLOCATED, UNALLOCATED_TOO, NOT_ALLOWED = (
    *("+13127367276", "+13127367122", "+13127367121"),
    "+13127367126",
)


class Teller:
    """One desk's watch and news, asked after each step of its queue."""

    def __init__(self, outbox: Outbox) -> None:
        self.outbox = outbox
        self.watch = NewsWatch(outbox.journal.listing, outbox.now_s, str, outbox.journal.broadcasts.read)
        self.news = DeskNews(outbox.now_s)
        self.kinds: list[NewsKind] = []

    def run(self, seconds: float, *, knows_which: bool = True) -> None:
        for _ in range(round(seconds / 5)):
            self.outbox.run(5, step_s=5)
            self.look(knows_which=knows_which)

    def look(self, *, knows_which: bool = True) -> None:
        changed = frozenset(self.outbox.journal.listing.ids()) if knows_which else None
        found = self.watch.look(changed)
        self.kinds += [each.kind for each in found]
        self.news.take(found, Preferences(tell_delivered=True))


@pytest.fixture
def teller(outbox: Outbox) -> Teller:
    return Teller(outbox)


@pytest.mark.parametrize("knows_which", [True, False])
def test_a_failure_and_a_delivery_are_each_news_once(
    outbox: Outbox, teller: Teller, knows_which: bool
) -> None:
    outbox.queue(GOOD, UNALLOCATED)
    teller.look(knows_which=knows_which)
    teller.run(300, knows_which=knows_which)
    assert sorted(teller.kinds) == [NewsKind.DELIVERED, NewsKind.FAILED]


def test_what_was_so_before_is_no_news(outbox: Outbox) -> None:
    [failed] = outbox.queue(UNALLOCATED)
    outbox.run_until(lambda: outbox.state(failed) is State.FAILED, within_s=300)
    teller = Teller(outbox)
    teller.run(60)
    assert teller.kinds == []


def test_a_fax_that_fails_again_after_a_person_tried_it_again_is_news_again(
    outbox: Outbox, teller: Teller
) -> None:
    [fax_id] = outbox.queue(UNALLOCATED)
    teller.run(300)
    outbox.commands.retry(fax_id)
    teller.look()
    teller.run(300)
    assert teller.kinds == [NewsKind.FAILED, NewsKind.FAILED]


def test_a_doubt_is_news_only_when_it_is_put_before_a_person(outbox: Outbox, teller: Teller) -> None:
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_BEFORE))
    [fax_id] = outbox.queue()
    outbox.submit_all()
    assert outbox.state(fax_id) is State.UNCERTAIN
    teller.look()
    assert not outbox.fax(fax_id).needs_attention
    assert teller.kinds == []
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention, within_s=3_600)
    teller.look()
    teller.look()
    assert teller.kinds == [NewsKind.NEEDS_YOU]


def test_what_a_person_holds_back_is_no_news_to_them(outbox: Outbox, teller: Teller) -> None:
    outbox.queue_commands.pause()
    [fax_id] = outbox.queue()
    outbox.commands.hold(fax_id)
    teller.look()
    assert teller.kinds == []


def test_a_deadline_that_comes_near_is_told_as_that(outbox: Outbox, teller: Teller) -> None:
    outbox.queue_commands.pause()
    [fax_id] = outbox.queue()
    outbox.commands.reschedule(fax_id, Timing(deadline_s=outbox.now_s() + 60))
    teller.run(30)
    assert teller.kinds == [NewsKind.DEADLINE]


def test_a_broadcast_is_told_of_when_all_of_it_is_over(outbox: Outbox, teller: Teller) -> None:
    submission = Submission(
        payload=outbox.payload(),
        recipients=recipients_at((GOOD, UNALLOCATED, "+442079460958")),
        from_number=FROM,
        options=FaxOptions(),
    )
    outbox.journal.broadcasts.add([submission], at_s=outbox.now_s())
    teller.look()
    teller.run(600)
    teller.look()
    assert teller.kinds == [NewsKind.FAILED, NewsKind.BROADCAST]
    told = teller.news._told(Preferences())
    assert told is not None
    assert text(told.title) == "A broadcast has ended"
    assert [text(line) for line in told.body] == ["2 of 3 delivered, 1 failed."]
    assert (told.count, told.is_grave) == (1, True)


def test_several_are_told_as_one_the_gravest_first(outbox: Outbox, teller: Teller) -> None:
    failed, _, held, _ = outbox.queue(UNALLOCATED, UNALLOCATED_TOO, NOT_ALLOWED, GOOD)
    teller.run(300)
    preferences = Preferences(tell_delivered=True)
    told = teller.news.take([], preferences)
    assert told is None
    told = teller.news._told(preferences)
    assert told is not None
    assert text(told.title) == "4 things want a look"
    assert [text(line) for line in told.body] == ["2 faxes failed", "A fax needs you", "A fax was delivered"]
    assert told.fax_id in {failed, failed + 1}
    assert held


def test_what_is_no_longer_so_is_told_no_more(outbox: Outbox, teller: Teller) -> None:
    [fax_id] = outbox.queue(UNALLOCATED)
    teller.run(300)
    assert teller.news.fax_ids == {fax_id}
    assert not teller.news.settle([outbox.fax(fax_id)])
    outbox.queue_commands.pause()
    outbox.commands.retry(fax_id)
    assert teller.news.settle([outbox.fax(fax_id)])
    assert teller.news.count == 0


@pytest.mark.parametrize(
    ("hours", "hour", "is_quiet"),
    [("20:00-07:30", 21, True), ("20:00-07:30", 3, True), ("20:00-07:30", 8, False),
     ("12:00-13:00", 12, True), ("12:00-13:00", 13, False), ("", 3, False),
     ("07:00-07:00", 7, False), ("00:00-24:00", 15, True)],
)  # fmt: skip
def test_quiet_hours(hours: str, hour: int, is_quiet: bool, at_hour: Callable[[int], float]) -> None:
    now_s = at_hour(hour)
    until_s = quiet_until_s(Preferences(quiet_hours=hours), now_s)
    assert (until_s is not None) is is_quiet
    assert until_s is None or now_s < until_s <= now_s + 24 * 3600


@pytest.fixture
def at_hour() -> Callable[[int], float]:
    from datetime import datetime

    return lambda hour: datetime(2026, 3, 5, hour, 0).timestamp()  # noqa: DTZ001 - local time is meant


def test_credit_is_told_once_until_there_was_more_again() -> None:
    news, preferences = DeskNews(lambda: 0.0), Preferences(low_credit=5)
    heard = [
        len(news.credit(Decimal(left), f"${left}", preferences))
        for left in ("9.00", "4.99", "4.50", "30", "1")
    ]
    assert heard == [0, 1, 0, 0, 1]
    told = news.take(news.credit(Decimal(20), "$20", preferences), preferences)
    assert told is None


def test_the_sentence_about_credit_says_what_is_left() -> None:
    news, preferences = DeskNews(lambda: 0.0), Preferences(low_credit=5)
    told = news.take(news.credit(Decimal(4), "$4.00", preferences), preferences)
    assert told is not None
    assert text(told.title) == "Your Telnyx credit is low"
    assert [text(line) for line in told.body] == ["$4.00 left. Without money the queue is put on hold."]
    assert told.fax_id == 0
