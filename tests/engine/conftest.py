"""A queue under the test's control, on the real simulator."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.simulator import ManualClock, Simulator
from tests.outbox import Outbox


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def simulator(clock: ManualClock) -> Iterator[Simulator]:
    with Simulator(clock=clock, account_channel_limit=1000) as simulator:
        yield simulator


@pytest.fixture
def outbox(tmp_path: Path, simulator: Simulator, clock: ManualClock) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path, simulator, clock)
    yield outbox
    outbox.close()
