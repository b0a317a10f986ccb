"""Who has to have the sender's line, and what stands in it."""

import time
from collections.abc import Iterator

import pytest

from faxdesk.domain.preference_values import SenderLineChoice
from faxdesk.domain.sender_line import is_wanted, moment_text, sender_line

AT_S = 1_772_737_320.0
"""5 March 2026, 14:02 in New York."""


@pytest.fixture(params=["America/New_York", "Asia/Kathmandu"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone can't be chosen here")
    monkeypatch.setenv("TZ", str(request.param))
    time.tzset()
    yield str(request.param)
    monkeypatch.undo()
    time.tzset()


def test_the_law_of_the_usa_asks_for_it_and_no_other_that_is_known() -> None:
    by_country = SenderLineChoice.BY_COUNTRY
    wanted = {
        each
        for each in ("US", "PR", "CA", "DE", None)
        if is_wanted(by_country, each, is_printed_by_provider=False)
    }
    assert wanted == {"US", "PR"}


@pytest.mark.parametrize("choice", list(SenderLineChoice))
def test_there_are_never_two(choice: SenderLineChoice) -> None:
    assert not is_wanted(choice, "US", is_printed_by_provider=True)


def test_a_time_says_its_zone(zone: str) -> None:
    said = {"America/New_York": "5 Mar 2026 14:02 EST", "Asia/Kathmandu": "6 Mar 2026 00:47 UTC+05:45"}
    assert moment_text(AT_S) == said[zone]


def test_the_best_name_there_is_stands_before_the_number() -> None:
    line = sender_line(
        submitted_s=AT_S,
        send_at_s=None,
        names=("", "  Smith\n& Sons ", "other"),
        number="+1 312-579-0015",
        recipient="",
    )
    when, sender = line.texts
    assert when.startswith("Submitted ")
    assert sender == "From Smith & Sons, +1 312-579-0015"


def test_a_chosen_time_is_called_so() -> None:
    line = sender_line(
        submitted_s=AT_S, send_at_s=AT_S + 86_400, names=(), number="+1 1", recipient="Dr. Who"
    )
    assert line.texts == (f"To be sent {moment_text(AT_S + 86_400)}", "From +1 1", "To Dr. Who")
