"""The limit on Python code in the worker: it ends what takes too long, and nothing else."""

import itertools
from contextlib import suppress

import pytest

from faxdesk.documents.worker.time_limit import OutOfTimeError, time_limit

_NEVER_S = 3600.0


def run_for_ever() -> None:
    for _ in itertools.count():
        pass


def test_what_takes_too_long_is_ended() -> None:
    with pytest.raises(OutOfTimeError), time_limit(0.01):
        run_for_ever()


def test_a_shorter_limit_holds_after_a_longer_one() -> None:
    """The thread that watches sleeps towards the longer one's end by then."""
    with time_limit(_NEVER_S):
        pass
    for _ in range(3):
        with pytest.raises(OutOfTimeError), time_limit(0.01):
            run_for_ever()


def test_a_limit_that_is_over_ends_nothing_that_comes_later() -> None:
    for _ in range(1_000):
        with suppress(OutOfTimeError), time_limit(0.001):  # a busy computer may need longer for nothing
            pass
    assert sum(range(1_000_000)) == 499_999_500_000
