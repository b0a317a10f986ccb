"""Start, stop, and what is still known after a restart."""

import signal
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from faxdesk.simulator import FaultKind, ManualClock, Simulator, number_for
from tests.simulator.caller import PDF, client_of, look, request_for, send, upload


def test_it_stops_without_leaving_a_thread_a_port_or_a_file(clock: ManualClock) -> None:
    before = threading.active_count()
    simulator = Simulator(clock=clock)
    simulator.start()
    url = simulator.base_url
    clients = [client_of(simulator) for _ in range(5)]
    for api in clients:
        upload(api)  # and stays connected
    assert threading.active_count() == before + 6
    simulator.stop()
    simulator.stop()
    assert threading.active_count() == before
    for api in clients:
        api.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/balance", trust_env=False, verify=False)


def test_it_is_reached_from_this_computer_only(simulator: Simulator) -> None:
    assert simulator.base_url.startswith("http://127.0.0.1:")


def test_a_taken_port_is_told(simulator: Simulator) -> None:
    port = int(simulator.base_url.split(":")[2].split("/")[0])
    with pytest.raises(OSError, match="in use"):
        Simulator(port=port).start()


def test_it_can_t_be_started_twice_or_asked_before(simulator: Simulator) -> None:
    with pytest.raises(RuntimeError):
        simulator.start()
    with pytest.raises(RuntimeError):
        _ = Simulator().base_url


def test_nothing_is_written_on_stderr(capfd: pytest.CaptureFixture[str], clock: ManualClock) -> None:
    with Simulator(clock=clock) as simulator, client_of(simulator) as api:
        api.get("/balance")
        api.get("/nowhere")
        api.post("/faxes", content=b"{")
        host, port = "127.0.0.1", httpx.URL(simulator.base_url).port or 0
        for rubbish in (
            b"\r\n\r\n",
            b"\x16\x03\x01 hello\r\n\r\n",
            b"GET\r\n\r\n",
            b"GET / HTTP/9.9\r\n\r\n",
        ):
            with socket.create_connection((host, port)) as raw:
                raw.sendall(rubbish)
                raw.shutdown(socket.SHUT_WR)
                while raw.recv(4096):
                    pass
    assert capfd.readouterr() == ("", "")


def test_what_a_handed_in_function_does_wrong_is_a_500(
    clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    def count_pages(path: Path) -> int:
        raise ZeroDivisionError

    with Simulator(clock=clock, count_pages=count_pages) as simulator, client_of(simulator) as api:
        answer = upload(api)
        assert answer.status_code == 500
        assert answer.json()["errors"][0]["code"] == "10007"
        assert "ZeroDivision" not in answer.text
        assert api.get("/balance").status_code == 200
    assert "ZeroDivisionError" in caplog.text


def test_everything_goes_on_after_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    busy_then_answers = "+13127367001"
    with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
        url = simulator.base_url
        upload(api)
        first = send(api, busy_then_answers, client_state="AAAA")
        clock.advance(60)
        second = send(api, busy_then_answers)
        clock.advance(60)
        under_way = [send(api, busy_then_answers), send(api)]
        clock.advance(3)
        removed = send(api)
        api.delete(f"/faxes/{removed['id']}")
        before = [look(api, fax) for fax in (first, second, *under_way)]
    with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
        assert simulator.base_url == url
        assert [look(api, fax) for fax in (first, second, *under_way)] == before
        assert [fax["status"] for fax in before] == ["failed", "failed", "originated", "originated"]
        assert api.get(f"/faxes/{removed['id']}").status_code == 404
        assert api.get("/media/letter/download").content == PDF
        too_many = send(api)
        clock.advance(2)
        # The calls from before the restart hold their lines still.
        assert look(api, too_many)["failure_reason"] == "connection_channel_limit_exceeded"
        clock.advance(3600)
        assert [look(api, fax)["status"] for fax in under_way] == ["delivered", "delivered"]
        fourth = send(api, busy_then_answers)
        clock.advance(3600)
        assert look(api, fourth)["failure_reason"] == "user_busy"
        assert len(simulator.faxes()) == 7


def test_a_fax_that_ended_while_nobody_was_there_has_ended(tmp_path: Path, clock: ManualClock) -> None:
    with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
        upload(api)
        fax = send(api)
        cancelled = send(api)
        api.post(f"/faxes/{cancelled['id']}/actions/cancel")
    clock.advance(3600)
    with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
        assert look(api, fax)["status"] == "delivered"
        assert look(api, cancelled)["failure_reason"] == "sender_canceled"


def test_a_number_s_turn_outlives_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    to = number_for(fault=FaultKind.STATUS_500)
    codes = []
    for _ in range(3):
        with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
            codes.append(api.post("/faxes", json=request_for(to)).status_code)
    assert codes == [500, 202, 500]


def test_real_time_goes_on_over_a_restart(tmp_path: Path) -> None:
    with Simulator(state_dir=tmp_path, speed=1000) as simulator:
        first_s = simulator.clock.now_s()
    with Simulator(state_dir=tmp_path, speed=1) as simulator:
        second_s = simulator.clock.now_s()
    with Simulator(state_dir=tmp_path, speed=1) as simulator:
        assert first_s <= second_s <= simulator.clock.now_s()


def test_the_papers_are_for_their_owner_alone(tmp_path: Path, clock: ManualClock) -> None:
    home = tmp_path / "state"
    with Simulator(clock=clock, state_dir=home) as simulator, client_of(simulator) as api:
        upload(api)
        send(api)
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in [home, *home.rglob("*")]}
    assert len(modes) > 6
    assert all(mode & 0o077 == 0 for mode in modes.values()), modes


def test_a_damaged_record_is_left_out(
    tmp_path: Path, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
        fax, other = send(api), send(api)
    (tmp_path / "faxes" / f"{fax['id']}.json").write_text("{")
    with Simulator(clock=clock, state_dir=tmp_path) as simulator:
        assert [fax.id for fax in simulator.faxes()] == [other["id"]]
    assert "can't be read" in caplog.text


ALONE = """
import sys
from pathlib import Path
from faxdesk.simulator import Simulator
simulator = Simulator(state_dir=Path(sys.argv[1]))
simulator.start()
print(simulator.base_url, flush=True)
sys.stdin.readline()
"""


def test_a_killed_simulator_knows_everything_it_answered(tmp_path: Path) -> None:
    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "-W", "error", "-c", ALONE, str(tmp_path)]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    ids = []
    for round_ in range(3):
        with start() as process:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            with httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}, trust_env=False) as api:
                upload(api, f"letter {round_}")
                ids += [send(api, media_name=f"letter {round_}")["id"] for _ in range(5)]
                listed = api.get("/faxes", params={"page[size]": "250"}).json()["data"]
                assert {fax["id"] for fax in listed} == set(ids)
                assert len(api.get("/media").json()["data"]) == round_ + 1
            process.send_signal(signal.SIGKILL)
