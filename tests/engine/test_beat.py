"""Threads that look by the clock wake together."""

import pytest

from faxdesk.engine.beat import until_beat_s


@pytest.mark.parametrize(
    ("now_s", "longest_s", "expected_s"),
    [
        (100.0, 1.0, 1.0),
        (100.25, 1.0, 0.75),
        (100.25, 5.0, 4.75),
        (100.25, 0.5, 0.5),
        (100.75, 0.5, 0.25),
        (100.999, 1.0, 1.001),
    ],
)
def test_who_waits_does_so_until_a_whole_second(now_s: float, longest_s: float, expected_s: float) -> None:
    assert until_beat_s(longest_s, lambda: now_s) == pytest.approx(expected_s)
