"""Times as people write them, and hours of the day, by the clock on the wall."""

import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.hours import Hours
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.fax.when import parse_when

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
