"""The demo on a computer that others use too: its port is open to them, its documents and numbers are not."""

import sys
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from faxdesk.demo import DemoSimulator
from faxdesk.documents.client import WorkerClient
from faxdesk.simulator import ManualClock, Simulator
from faxdesk.simulator.seeds import KEY_RULES
from tests.simulator.caller import client_of, look, send, upload

pytestmark = pytest.mark.e2e

CALLS = (
    ("GET", "/faxes"),
    ("POST", "/faxes"),
    ("GET", "/media"),
    ("POST", "/media"),
    ("GET", "/media/letter/download"),
    ("DELETE", "/media/letter"),
    ("GET", "/fax_applications"),
    ("GET", "/phone_numbers/slim"),
    ("GET", "/balance"),
)
KEYS = ("demo", "KEY", "KEY-SIMULATOR-", "KÉY", *(rule.prefix for rule in KEY_RULES))


def make_worker() -> WorkerClient:
    return WorkerClient(command=(sys.executable, "-m", "faxdesk", "--worker"))


def call(base_url: str, method: str, path: str, key: str) -> int:
    headers = {b"Authorization": f"Bearer {key}".encode("latin-1")}
    return httpx.request(
        method, base_url + path, headers=headers, json={}, trust_env=False, verify=False
    ).status_code


def test_the_demo_answers_only_the_key_of_this_run(tmp_path: Path) -> None:
    demo = DemoSimulator(tmp_path, 100.0, make_worker)
    try:
        base_url, key = demo.address()
        headers = {"Authorization": f"Bearer {key}"}
        with httpx.Client(base_url=base_url, headers=headers, trust_env=False, verify=False) as api:
            assert upload(api).status_code == 201
        assert call(base_url, "GET", "/faxes", key) == 200
        for method, path in CALLS:
            for wrong in (*KEYS, key[:-1], key + "x", key.lower()):
                assert call(base_url, method, path, wrong) == 401, (path, wrong)
    finally:
        demo.stop()


def test_each_run_of_the_demo_has_a_key_of_its_own_that_is_kept_nowhere(tmp_path: Path) -> None:
    keys = []
    for _ in range(2):
        demo = DemoSimulator(tmp_path, 100.0, make_worker)
        keys.append(demo.address()[1])
        demo.stop()
    assert len(set(keys)) == 2
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert not any(key.encode() in kept for key in keys)


def test_a_link_to_a_stored_document_has_a_part_that_nobody_guesses() -> None:
    clock = ManualClock()
    with Simulator(clock=clock, draw_preview=lambda path, _: path.read_bytes()) as simulator:
        with client_of(simulator) as api:
            upload(api)
            sent = [send(api, store_preview=True) for _ in range(2)]
            clock.advance(60)
            faxes = [look(api, fax) for fax in sent]
        links = [fax["preview_url"] for fax in faxes]
        parts = {link.split("/files/")[1].split("/")[0] for link in links}
        assert len(parts) == len(faxes)
        assert not any(fax["id"] in link for fax in faxes for link in links)
        for part in parts:
            UUID(part, version=4)
            wrong = links[0].replace(links[0].split("/files/")[1].split("/")[0], part[:-1])
            assert httpx.get(wrong, trust_env=False, verify=False).status_code == 404
