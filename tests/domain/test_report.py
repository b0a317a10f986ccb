"""Times on a report: to the second, with the zone, and each thing said once."""

import time
from collections.abc import Iterator

import pytest

from faxdesk.domain.fax.report import span_text, time_text

NOON_S = 1_790_000_000.0
"""2026-09-21 14:13:20 UTC."""


@pytest.fixture(params=["UTC", "Europe/Berlin", "America/St_Johns"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone can't be set here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_time_has_the_zone_of_the_clock(zone: str) -> None:
    expected = {
        "UTC": "2026-09-21 14:13:20 (UTC+00:00)",
        "Europe/Berlin": "2026-09-21 16:13:20 (UTC+02:00)",
        "America/St_Johns": "2026-09-21 11:43:20 (UTC-02:30)",
    }
    assert time_text(NOON_S) == expected[zone]


@pytest.mark.usefixtures("zone")
def test_a_span_says_day_and_zone_once() -> None:
    start = time_text(NOON_S)
    assert span_text(NOON_S, None) == start
    same_day = span_text(NOON_S, NOON_S + 60)
    assert same_day.count("2026-09-21") == same_day.count("(UTC") == 1
    assert same_day.startswith(start[:19])
    assert same_day.endswith(time_text(NOON_S + 60)[11:])
    next_day = span_text(NOON_S, NOON_S + 86_400)
    assert next_day == f"{start} – {time_text(NOON_S + 86_400)}"
