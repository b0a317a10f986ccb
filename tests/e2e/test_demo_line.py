"""The demo's line: in a hurry, but a photo takes longer on it than a letter, as on a real one."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from faxdesk.demo import new_simulator
from faxdesk.documents.client import WorkerClient
from faxdesk.processes import worker_command
from faxdesk.simulator import BACK_OFFICE, Simulator
from tests.receiver import office
from tests.simulator.caller import client_of, look, send, upload

pytestmark = pytest.mark.e2e

BEFORE_THE_PAGES_S = 4


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Simulator]:
    worker = WorkerClient(command=worker_command())
    try:
        with new_simulator(worker, api_key=None, speed=50, state_dir=tmp_path / "demo") as simulator:
            yield simulator
    finally:
        worker.close()


@pytest.fixture
def api(demo: Simulator) -> Iterator[httpx.Client]:
    with client_of(demo) as api:
        yield api


def _pages_took_s(api: httpx.Client, content: bytes, **options: Any) -> float:
    upload(api, content=content)
    fax = send(api, connection_id=BACK_OFFICE, **options)
    while fax["status"] != "delivered":
        assert fax["status"] != "failed"
        fax = look(api, fax)
    made, ended = (datetime.fromisoformat(fax[name]) for name in ("created_at", "updated_at"))
    return (ended - made).total_seconds() - BEFORE_THE_PAGES_S


def test_a_letter_takes_two_seconds_and_a_photo_many(api: httpx.Client) -> None:
    letter_s = _pages_took_s(api, office.text(1).pdf)
    photo_s = _pages_took_s(api, office.photo(1).pdf)
    assert 1 <= letter_s <= 5
    assert letter_s + 5 < photo_s < 60


def test_the_settings_count(api: httpx.Client) -> None:
    shades_s = _pages_took_s(api, office.photo(1).pdf)
    black_s = _pages_took_s(api, office.photo(1).pdf, monochrome=True, black_threshold=40)
    assert black_s + 5 < shades_s


def test_it_keeps_no_document_once_the_call_is_over(api: httpx.Client, tmp_path: Path) -> None:
    _pages_took_s(api, office.text(1).pdf)
    assert api.delete("/media/letter").is_success
    assert list((tmp_path / "demo" / "files").iterdir()) == []
