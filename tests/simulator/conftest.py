"""A simulator whose clock only a test moves, and somebody who talks to it."""

from collections.abc import Iterator

import httpx
import pytest

from faxdesk.simulator import ManualClock, Simulator
from tests.simulator.caller import client_of, upload


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def simulator(clock: ManualClock) -> Iterator[Simulator]:
    with Simulator(clock=clock) as simulator:
        yield simulator


@pytest.fixture
def api(simulator: Simulator) -> Iterator[httpx.Client]:
    """A client with a good key; a document is uploaded already, as "letter"."""
    with client_of(simulator) as api:
        assert upload(api).status_code == 201
        yield api
