"""The client against the simulator."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.simulator import Simulator
from faxdesk.telnyx.client import TelnyxClient
from tests.documents.corpus import simple


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=1000) as simulator:
        yield simulator


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TelnyxClient]:
    client = TelnyxClient(base_url=simulator.base_url, api_key="KEYsecret", use_environment=False)
    yield client
    client.close()


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter to Dr Smith.pdf"
    path.write_bytes(simple(2))
    return path
