"""Several files at once: all of them are queued, each once and in order, however it ends."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.app import App
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.simulator import Simulator
from tests.documents.corpus import simple

PATIENCE_S = 60.0
FILES = 8


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=60.0) as simulator:
        yield simulator


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Fax out"
    path.mkdir()
    return path


def opened(tmp_path: Path, folder: Path, simulator: Simulator) -> App:
    """An office whose queue is paused, so that what is queued stays to be counted."""
    environment = {
        "FAXDESK_HOME": str(tmp_path / "home"),
        "TELNYX_BASE_URL": simulator.base_url,
        "TELNYX_API_KEY": "KEYtest",
        "FAXDESK_CONNECTION_ID": "234423",
        "FAXDESK_FROM": "+13125790015",
    }
    app = App("real", environment=environment)
    app.session.queue.pause()
    if not app.session.folder_commands().folders():
        hot = HotFolder(path=str(folder), number_from=NumberFrom.FILE_NAME, is_trusted=True)
        app.session.folder_commands().add(hot)
    return app


def put(folder: Path, *, broken: int) -> list[str]:
    """The numbers in the order of the files, of which one is no document."""
    numbers = []
    for place in range(FILES):
        number = f"+131273672{place:02}"
        path = folder / f"{number} letter.pdf"
        path.write_bytes(simple(1) if place != broken else simple(1)[:90] + b"%%EOF")
        os.utime(path, (1_700_000_000 + place, 1_700_000_000 + place))
        if place != broken:
            numbers.append(number)
    return numbers


def run_until(app: App, is_so: Callable[[], bool]) -> None:
    app.runner.start()
    app.session.hot_folders.start()
    deadline_s, pause = time.monotonic() + PATIENCE_S, threading.Event()
    while not is_so():
        assert time.monotonic() < deadline_s, "it never came to pass"
        pause.wait(0.02)


def queued(app: App) -> list[str]:
    return [fax.recipient.address for fax in sorted(app.session.faxes.all_faxes(), key=lambda fax: fax.id)]


def test_they_are_queued_in_order_and_one_that_is_refused_holds_up_none(
    tmp_path: Path, folder: Path, simulator: Simulator
) -> None:
    numbers = put(folder, broken=3)
    app = opened(tmp_path, folder, simulator)
    try:
        run_until(
            app, lambda: len(queued(app)) == len(numbers) and bool(app.session.folder_commands().refused())
        )
    finally:
        app.close()
    assert queued_after(tmp_path, folder, simulator) == numbers
    assert [each.name for each in (folder / "failed").glob("*.pdf")] == ["+13127367203 letter.pdf"]
    assert len(list((tmp_path / "home" / "real" / "spool").iterdir())) == len(numbers)


def queued_after(tmp_path: Path, folder: Path, simulator: Simulator) -> list[str]:
    """What is queued, read again by a FaxDesk that was just started."""
    app = opened(tmp_path, folder, simulator)
    try:
        return queued(app)
    finally:
        app.close()


def test_whoever_is_stopped_among_them_goes_on_and_faxes_none_twice(
    tmp_path: Path, folder: Path, simulator: Simulator
) -> None:
    numbers = put(folder, broken=-1)
    app = opened(tmp_path, folder, simulator)
    try:
        run_until(app, lambda: len(queued(app)) >= 2)
    finally:
        app.close()
    again = opened(tmp_path, folder, simulator)
    try:
        run_until(again, lambda: len(queued(again)) == len(numbers))
        assert sorted(queued(again)) == numbers
    finally:
        again.close()
    assert len(list((tmp_path / "home" / "real" / "spool").iterdir())) == len(numbers)
