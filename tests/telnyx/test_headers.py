"""What answers say of time and pace, right or as rubbish."""

import pytest

from faxdesk.telnyx.headers import http_date_s, rate_limit, retry_after_s

NOW_S = 1_795_428_000.0  # Mon, 23 Nov 2026 10:00:00 GMT
DATE, LATER = "Mon, 23 Nov 2026 10:00:00 GMT", "Mon, 23 Nov 2026 10:01:30 GMT"


def test_both_forms_of_retry_after_are_understood() -> None:
    assert retry_after_s({"retry-after": "120"}, NOW_S) == 120
    assert retry_after_s({"date": DATE, "retry-after": LATER}, 0.0) == 90
    assert retry_after_s({"retry-after": LATER}, NOW_S) == 90
    assert retry_after_s({"x-ratelimit-reset": "7"}, NOW_S) == 7


@pytest.mark.parametrize(
    "rubbish", ["", "soon", "-5", "1e9", "٣", "0x10", "NaN", "inf", "5 minutes", "Mon, 99 Nov 2026"]
)
def test_what_is_no_time_counts_as_none(rubbish: str) -> None:
    assert retry_after_s({"retry-after": rubbish}, NOW_S) is None


@pytest.mark.parametrize("huge", ["999999999999", "9" * 18, "Fri, 31 Dec 2099 23:59:59 GMT"])
def test_a_wait_of_years_has_an_end(huge: str) -> None:
    wait_s = retry_after_s({"retry-after": huge}, NOW_S)
    assert wait_s is not None
    assert 0 < wait_s <= 366 * 86_400


def test_a_date_in_the_past_asks_for_no_wait() -> None:
    assert retry_after_s({"date": LATER, "retry-after": DATE}, NOW_S) == 0


@pytest.mark.parametrize(
    "text", ["", "yesterday", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"]
)
def test_a_date_that_no_clock_shows_is_none(text: str) -> None:
    assert http_date_s(text) is None


def test_a_rate_limit_is_heard_only_when_it_is_whole() -> None:
    whole = {"x-ratelimit-limit": "60", "x-ratelimit-remaining": "3", "x-ratelimit-reset": "12"}
    assert rate_limit(whole) == (60, 3, 12.0)
    for name in whole:
        for rubbish in ("", "-1", "many", "٣", "9" * 30):
            assert rate_limit({**whole, name: rubbish}) is None
