"""The engine's threads: they start, share the work, notice others, and stop at once."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

import faxdesk.telnyx.transport
from faxdesk.app import App
from faxdesk.connecting import forced_lines
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.fax.outlook import sentence
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.simulator import Call, Fault, FaultKind, Simulator
from tests.documents.corpus import heavy, simple

HEADER = b"%PDF-1.7\n"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=50) as simulator:
        yield simulator


@pytest.fixture
def environment(tmp_path: Path, simulator: Simulator) -> dict[str, str]:
    return {
        "FAXDESK_HOME": str(tmp_path / "home"),
        "TELNYX_BASE_URL": simulator.base_url,
        "TELNYX_API_KEY": "KEYtest",
        "FAXDESK_CONNECTION_ID": "234423",
        "FAXDESK_FROM": "+13125790015",
    }


@pytest.fixture
def app(environment: dict[str, str]) -> Iterator[App]:
    app = App("real", environment=environment)
    yield app
    app.close()


def queue(app: App, folder: Path, *recipients: str, content: bytes | None = None) -> list[int]:
    path = folder / "letter.pdf"
    path.write_bytes(content or simple(1))
    staged = app.session.intake.take(path)
    submission = Submission(
        payload=app.session.intake.packing.payload([staged]),
        recipients=recipients_at(recipients),
        from_number="+13125790015",
        options=FaxOptions(),
    )
    return app.session.submissions.add(submission)


class Changes:
    """Waits for what the runner tells."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._news = threading.Event()
        app.runner.on_change = lambda _: self._news.set()

    def wait_for(self, fax_id: int, *states: State, within_s: float = 90.0) -> None:
        end_s = time.monotonic() + within_s
        while self._app.session.faxes.fax(fax_id).state not in states:
            assert self._news.wait(max(0.0, end_s - time.monotonic())), "no change came in time"
            self._news.clear()


def test_threads_deliver_a_list_and_leave_nothing_running(app: App, tmp_path: Path) -> None:
    changes = Changes(app)
    ids = queue(app, tmp_path, "+13125550101", "+13125550102", "+13125550103")
    app.runner.start()
    for fax_id in ids:
        changes.wait_for(fax_id, State.DELIVERED)


def test_stop_ends_a_stalled_upload_at_once_and_loses_nothing(
    app: App, tmp_path: Path, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.STALLED_UPLOAD))
    uploading = threading.Event()
    app.runner.on_progress = lambda *_: uploading.set()
    big = heavy(15_000_000)
    [fax_id] = queue(app, tmp_path, "+13125550101", content=big)
    app.runner.start()
    assert uploading.wait(90)
    app.runner.stop(10)
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("faxdesk-")] == []
    assert app.session.faxes.fax(fax_id).state is State.QUEUED
    assert simulator.faxes() == []


def test_stop_during_the_send_request_leaves_it_uncertain(
    app: App, tmp_path: Path, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.TIMEOUT_AFTER))
    [fax_id] = queue(app, tmp_path, "+13125550101")
    app.runner.start()
    assert simulator.wait_until(lambda: bool(simulator.faxes()), 20)
    app.runner.stop(10)
    assert app.session.faxes.fax(fax_id).state is State.UNCERTAIN


def test_the_next_start_goes_on_where_the_last_one_was(
    environment: dict[str, str], tmp_path: Path, simulator: Simulator
) -> None:
    first = App("real", environment=environment)
    [fax_id] = queue(first, tmp_path, "+13127367008")
    changes = Changes(first)
    first.runner.start()
    changes.wait_for(fax_id, State.ACCEPTED, State.SENDING)
    first.close()
    second = App("real", environment=environment)
    try:
        changes = Changes(second)
        second.runner.start()
        changes.wait_for(fax_id, State.DELIVERED)
    finally:
        second.close()
    assert len(simulator.faxes()) == 1


def test_a_second_program_only_watches_and_takes_over_when_the_first_has_gone(
    environment: dict[str, str], tmp_path: Path
) -> None:
    first, second = App("real", environment=environment), App("real", environment=environment)
    try:
        changes = Changes(first)
        first.runner.start()
        [warm_up] = queue(first, tmp_path, "+13125550100")
        changes.wait_for(warm_up, State.DELIVERED)
        changes = Changes(second)
        second.runner.start()
        [fax_id] = queue(second, tmp_path, "+13125550101")
        changes.wait_for(fax_id, State.DELIVERED)
        assert (first.runner.is_working, second.runner.is_working) == (True, False)
        first.runner.stop(10)
        [later] = queue(second, tmp_path, "+13125550102")
        changes.wait_for(later, State.DELIVERED)
        assert second.runner.is_working
    finally:
        second.close()
        first.close()


def test_a_slow_upload_does_not_hold_up_the_other_line(
    app: App, tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However long the others take, the slow one is not given up meanwhile.
    monkeypatch.setattr(faxdesk.telnyx.transport, "TIMEOUT", httpx.Timeout(600.0))
    simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.STALLED_UPLOAD))
    changes = Changes(app)
    [slow] = queue(app, tmp_path, "+13125550101", content=heavy(15_000_000))
    app.runner.start()
    # The journal says "uploading" before the request leaves; a smaller document would overtake it until then.
    assert simulator.wait_until(lambda: simulator.planned_faults() == 0, 30)
    others = [queue(app, tmp_path, f"+1312555020{digit}", content=simple(digit + 2))[0] for digit in range(3)]
    for fax_id in others:
        changes.wait_for(fax_id, State.DELIVERED)
    assert app.session.faxes.fax(slow).state is State.UPLOADING


def test_faxdesk_lines_is_a_number_or_said_to_be_none() -> None:
    assert forced_lines({}) is None
    assert forced_lines({"FAXDESK_LINES": "3"}) == 3
    for text in ("0", "-1", "many", "1000", "٣"):
        with pytest.raises(InvalidInputError):
            forced_lines({"FAXDESK_LINES": text})


def test_everybody_is_told_until_when_telnyx_wants_to_hear_nothing(
    app: App, tmp_path: Path, simulator: Simulator
) -> None:
    slow = Fault(call=Call.SEND, kind=FaultKind.STATUS_429, retry_after="45")
    simulator.set_fault_source(lambda call: slow if call is Call.SEND else None)
    ids = queue(app, tmp_path, "+13125550101", "+13125550102")
    heard = threading.Event()
    status, faxes = app.session.queue.status, app.session.faxes
    app.runner.on_change = lambda _: heard.set()
    app.runner.start()
    end_s = time.monotonic() + 30

    def both_wait() -> bool:
        """Telnyx's answer may find the second on the other line already: that one is still to be told."""
        at_rest = all(fax.state is State.QUEUED for fax in faxes.faxes(ids))
        return at_rest and status().is_slowed(time.time() + 30)

    while not both_wait():
        assert heard.wait(max(0.0, end_s - time.monotonic())), "nobody was told in time"
        heard.clear()
    queue_status = status()
    for fax in faxes.faxes(ids):
        assert "Telnyx asked us to slow down until" in sentence(fax, queue_status, now_s=time.time())
