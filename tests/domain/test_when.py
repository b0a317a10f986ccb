"""Times as people write them, and hours of the day, by the clock on the wall."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from faxdesk.domain.closed_days import ClosedDays
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.fax.when import parse_when
from faxdesk.domain.hours import Hours

CHICAGO = ZoneInfo("America/Chicago")


@pytest.fixture(autouse=True)
def _in_chicago(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "America/Chicago")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(text: str) -> float:
    """By Chicago's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO).timestamp()


THURSDAY = "2026-03-05T14:00"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("17:00", "2026-03-05T17:00"),
        ("8:00", "2026-03-06T08:00"),
        ("5 pm", "2026-03-05T17:00"),
        ("8:30 a.m.", "2026-03-06T08:30"),
        ("tomorrow 8:00", "2026-03-06T08:00"),
        ("Tomorrow at 8:00", "2026-03-06T08:00"),
        ("tomorrow", "2026-03-06T08:00"),
        ("today 23:15", "2026-03-05T23:15"),
        ("mon 9:30", "2026-03-09T09:30"),
        ("Thursday 15:00", "2026-03-12T15:00"),
        ("in 2 hours", "2026-03-05T16:00"),
        ("in 30 min", "2026-03-05T14:30"),
        ("2026-03-07T08:00", "2026-03-07T08:00"),
        ("2026-03-07 08:00", "2026-03-07T08:00"),
        ("2026-03-07T08:00-06:00", "2026-03-07T08:00"),
        ("2026-03-07T15:00+01:00", "2026-03-07T08:00"),
    ],
)
def test_a_time_means_what_a_person_means_by_it(text: str, means: str) -> None:
    assert parse_when(text, at(THURSDAY), field="at") == at(means)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("soon", "input.time"),
        ("25:00", "input.time"),
        ("8", "input.time"),
        ("t 8:00", "input.time"),
        ("2026-02-30T08:00", "input.time"),
        ("today 8:00", "input.time_passed"),
        ("2026-03-05T13:00", "input.time_passed"),
        ("2028-03-05T13:00", "input.time_far"),
    ],
)
def test_what_is_no_time_to_come_is_refused_with_the_reason(text: str, code: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        parse_when(text, at(THURSDAY), field="at")
    assert caught.value.code == code


def test_eight_o_clock_is_eight_o_clock_on_the_day_summer_time_begins() -> None:
    saturday = at("2026-03-07T14:00")
    assert parse_when("tomorrow 8:00", saturday, field="at") == saturday + 17 * 3600
    skipped = parse_when("tomorrow 2:30", saturday, field="at")
    assert datetime.fromtimestamp(skipped, CHICAGO).strftime("%H:%M") == "03:30"


def test_a_time_that_comes_twice_is_the_first() -> None:
    first = parse_when("tomorrow 1:30", at("2026-10-31T14:00"), field="at")
    assert first == datetime.fromisoformat("2026-11-01T01:30-05:00").timestamp()


@pytest.mark.parametrize("text", ["1:30", "today 1:30", "2026-11-01T01:30"])
def test_a_time_that_comes_twice_is_the_second_once_the_first_is_over(text: str) -> None:
    between = datetime.fromisoformat("2026-11-01T01:45-05:00").timestamp()
    second = datetime.fromisoformat("2026-11-01T01:30-06:00").timestamp()
    assert parse_when(text, between, field="at") == second


@pytest.mark.parametrize(
    ("hours", "opens", "closes"),
    [
        ("2:15-3:00", "2026-03-09T02:15", "2026-03-09T03:00"),
        ("1:30-2:30", "2026-03-08T01:30", "2026-03-08T03:30"),
        ("2:00-6:00", "2026-03-08T03:00", "2026-03-08T06:00"),
    ],
)
def test_hours_on_the_day_summer_time_begins_are_never_over_before_they_open(
    hours: str, opens: str, closes: str
) -> None:
    assert Hours.of(hours).next_open(at("2026-03-07T23:00")) == (at(opens), at(closes))


@pytest.mark.parametrize(
    ("hours", "working", "now", "opens", "closes"),
    [
        ("08:00-18:00", False, "2026-03-05T14:00", "2026-03-05T14:00", "2026-03-05T18:00"),
        ("8-18", False, "2026-03-05T18:00", "2026-03-06T08:00", "2026-03-06T18:00"),
        ("08:00-18:00", True, "2026-03-06T19:00", "2026-03-09T08:00", "2026-03-09T18:00"),
        ("08:00-18:00", False, "2026-03-07T19:00", "2026-03-08T08:00", "2026-03-08T18:00"),
        ("22:00-6:00", False, "2026-03-05T03:00", "2026-03-05T03:00", "2026-03-05T06:00"),
        ("22:00-6:00", True, "2026-03-07T03:00", "2026-03-07T03:00", "2026-03-07T06:00"),
        ("22:00-6:00", True, "2026-03-07T07:00", "2026-03-09T22:00", "2026-03-10T06:00"),
        ("00:00-24:00", True, "2026-03-07T07:00", "2026-03-09T00:00", "2026-03-10T00:00"),
    ],
)
def test_hours_open_and_close_by_the_clock(
    hours: str, working: bool, now: str, opens: str, closes: str
) -> None:
    made = Hours.of(hours)
    chosen = Hours(from_min=made.from_min, to_min=made.to_min, is_on_working_days=working)
    assert chosen.next_open(at(now)) == (at(opens), at(closes))


def test_the_receiver_s_hours_are_by_the_receiver_s_clock() -> None:
    hours = Hours.of("08:00-18:00").in_zone("Europe/Berlin")
    opens, _ = hours.next_open(at("2026-03-05T14:00"))
    assert datetime.fromtimestamp(opens, ZoneInfo("Europe/Berlin")).strftime("%a %H:%M") == "Fri 08:00"


@pytest.mark.parametrize("text", ["", "8", "18-8-9", "25:00-26:00", "8:75-9:00", "8:00-8:00", "morning"])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        Hours.of(text)


def test_nothing_can_be_there_before_it_may_go() -> None:
    with pytest.raises(InvalidInputError):
        Timing(not_before_s=at("2026-03-06T08:00"), deadline_s=at("2026-03-05T17:00"))


def test_hours_that_begin_after_it_must_be_there_make_no_sense() -> None:
    evening = Timing(hours=Hours.of("18-20"), deadline_s=at("2026-03-05T16:00"))
    with pytest.raises(InvalidInputError):
        evening.check(at("2026-03-05T14:00"))
    replace(evening, deadline_s=at("2026-03-05T19:00")).check(at("2026-03-05T14:00"))
    theirs = replace(evening.hours or Hours.of("8-18"), is_of_receiver=True)
    replace(evening, hours=theirs).check(at("2026-03-05T14:00"))  # where they are, nobody has said yet


@pytest.mark.parametrize(
    ("closed", "now", "opens"),
    [
        ("", "2026-03-06T19:00", "2026-03-09T08:00"),
        ("2026-03-09", "2026-03-06T19:00", "2026-03-10T08:00"),
        ("03-09", "2026-03-06T19:00", "2026-03-10T08:00"),
        ("03-09", "2026-03-09T10:00", "2026-03-10T08:00"),
        ("2025-03-09", "2026-03-06T19:00", "2026-03-09T08:00"),
        ("2026-03-05..2026-03-17, 03-18", "2026-03-06T09:00", "2026-03-19T08:00"),
        ("12-24..01-04", "2026-12-24T09:00", "2027-01-05T08:00"),
    ],
)
def test_an_office_is_closed_on_its_days_too(closed: str, now: str, opens: str) -> None:
    hours = replace(Hours.of("8-18"), is_on_working_days=True).closed_on(closed)
    assert hours.next_open(at(now))[0] == at(opens)
    assert Hours.from_json(hours.to_json()) == hours


def test_closed_days_count_on_working_days_by_the_office_s_clock_alone() -> None:
    every_day = Hours.of("8-18").closed_on("2026-03-09")
    theirs = replace(Hours.of("8-18"), is_on_working_days=True, is_of_receiver=True).closed_on("2026-03-09")
    assert (every_day.closed, theirs.closed) == ("", "")


def test_an_office_that_never_opens_sends_all_the_same() -> None:
    hours = replace(Hours.of("8-18"), is_on_working_days=True).closed_on("01-01..12-31")
    assert hours.next_open(at("2026-03-06T09:00"))[0] == at("2026-03-06T09:00")


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow",
        "2026-13-01",
        "02-30",
        "2026-12-24..01-02",
        "2026-12-24..2026-12-01",
        "..",
        "2026-01-01..2028-01-01",
    ],
)
def test_what_are_no_closed_days_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        ClosedDays.of(text)


def test_what_has_passed_of_a_kept_time_is_left_out() -> None:
    timing = Timing(not_before_s=100.0, deadline_s=200.0, is_held_when_late=True, priority=Priority.URGENT)
    assert Timing.from_json(timing.to_json()) == timing
    assert timing.still(50.0) == timing
    assert timing.still(150.0) == replace(timing, not_before_s=0.0)
    assert timing.still(250.0) == Timing(priority=Priority.URGENT)
