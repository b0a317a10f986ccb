"""The worker process: killed, stopped, closed, and cut off from its parent."""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from faxdesk.documents import wire
from faxdesk.documents.checking import check_as_it_is
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.inspection import Inspection, NonsenseError
from tests.documents import corpus
from tests.documents.conftest import COMMAND, Put, codes

_FINE: Final[dict[str, Any]] = {"y_dpi": 196, "black_threshold_pct": 60}
_NONSENSE: Final = {
    "one_too_many": '2 * [({"height_px": 1}, row)]',
    "no_dots": '[({"height_px": 2}, row)]',
    "too_high": '[({"height_px": 10**6}, 10**6 * row)]',
    "no_height": "[({}, row)]",
}
"""What a worker says of one page, in its own words."""


@pytest.fixture
def own() -> Iterator[WorkerClient]:
    """A workshop of the test's own, started."""
    opened = WorkerClient(command=COMMAND)
    opened.start()
    yield opened
    opened.close()


def _freeze(worker: WorkerClient) -> int:
    """Stop the worker in its tracks, as a file that hangs an engine would; returns its process id."""
    pid = worker.worker_pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    return pid


def test_one_worker_serves_many_files(own: WorkerClient, put: Put) -> None:
    worker = own.worker_pid
    assert [own.count_pages(put(corpus.simple(pages))) for pages in (1, 2, 3)] == [1, 2, 3]
    assert own.worker_pid == worker


def test_many_threads_each_get_their_own_answer(own: WorkerClient, put: Put) -> None:
    paths = [put(corpus.simple(pages), f"{pages}.pdf") for pages in range(1, 13)]
    found: dict[str, int | None] = {}
    threads = [
        threading.Thread(target=lambda path=path: found.update({path.stem: own.count_pages(path)}))
        for path in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {path.stem: int(path.stem) for path in paths}


def test_a_killed_worker_fails_its_job_and_the_next_job_has_a_new_one(own: WorkerClient, put: Put) -> None:
    path = put(corpus.simple(2))
    assert own.count_pages(path) == 2
    old = _freeze(own)
    os.kill(old, signal.SIGKILL)
    with pytest.raises(WorkerFailure) as failure:
        own.inspect(path)
    assert failure.value.reason == "stopped"
    assert own.count_pages(path) == 2
    assert own.worker_pid != old


def test_a_job_that_hangs_is_ended_by_the_time_limit(own: WorkerClient, put: Put) -> None:
    path = put(corpus.simple(2))
    assert own.count_pages(path) == 2
    old = _freeze(own)
    with pytest.raises(WorkerFailure) as failure:
        own.ask({"job": "inspect", "path": str(path)}, time_limit_s=0.3)
    assert failure.value.reason == "too_long"
    assert not _is_alive(old)
    assert own.count_pages(path) == 2


def test_a_file_that_stops_the_worker_cannot_be_sent(own: WorkerClient, put: Put) -> None:
    path = put(corpus.simple(2))
    own.count_pages(path)
    os.kill(_freeze(own), signal.SIGKILL)
    checked = check_as_it_is(path, own).checked
    assert (codes(checked), checked.is_sendable) == (["stops_checker"], False)
    assert checked.size_bytes == path.stat().st_size


@pytest.mark.alone  # a page must be drawn within the limit, and the limit be short enough to wait for
def test_pages_come_one_by_one_and_each_within_the_time_limit(put: Put) -> None:
    """Somebody may look at a page for longer than the limit; a page may not be drawn for longer."""
    limit_s = 1.0
    worker = WorkerClient(command=COMMAND, time_limit_s=limit_s)
    pages = worker.fax_dots(put(corpus.reportlab_text(40)), pages=40, **_FINE)
    next(pages)
    time.sleep(limit_s + 0.1)
    next(pages)
    _freeze(worker)
    with pytest.raises(WorkerFailure) as failure:
        list(pages)
    assert failure.value.reason == "too_long"
    worker.close()


def test_pages_are_the_same_with_a_partner(own: WorkerClient, put: Put) -> None:
    path = put(corpus.reportlab_text(5))
    alone, beside = (
        list(own.fax_dots(path, pages=5, shares_cores=shares_cores, **_FINE))
        for shares_cores in (False, True)
    )
    assert len(alone) == 5
    assert alone == beside


def test_who_wants_no_further_page_gets_a_fresh_worker_for_the_next_job(own: WorkerClient, put: Put) -> None:
    path = put(corpus.reportlab_text(40))
    pages = own.fax_dots(path, pages=40, **_FINE)
    first, old = next(pages), own.worker_pid
    del pages
    assert next(own.fax_dots(path, **_FINE)) == first
    assert own.worker_pid != old


@pytest.mark.parametrize("shares_cores", [False, True])
def test_a_page_that_cannot_be_drawn_ends_the_job_but_not_the_worker(
    own: WorkerClient, put: Put, shares_cores: bool
) -> None:
    objects = corpus.simple_objects(3)
    objects[6] = b"null"
    pages = own.fax_dots(put(corpus.raw_pdf(objects)), pages=3, shares_cores=shares_cores, **_FINE)
    assert len(next(pages)) == len(next(pages))
    worker = own.worker_pid
    with pytest.raises(WorkerFailure, match="failed PdfiumError"):
        list(pages)
    assert len(list(own.fax_dots(put(corpus.simple(3)), pages=9, **_FINE))) == 3
    assert own.worker_pid == worker


@pytest.mark.parametrize("said", ["one_too_many", "no_dots", "too_high", "no_height"])
def test_pages_that_no_honest_worker_gives_are_refused(put: Put, said: str) -> None:
    talk = f"""
import os, sys
from faxdesk.documents import sandbox, wire
reader, writer = sandbox.take_pipes()
wire.send(writer, {{"ready": True}})
wire.receive(reader)
wire.send(writer, {{"loaded": True}})
row = bytes(216)
for answer, dots in {_NONSENSE[said]}:
    wire.send(writer, answer, dots)
wire.send(writer, {{"end": None}})
wire.receive(reader)
"""
    worker = WorkerClient(command=[sys.executable, "-c", talk])
    with pytest.raises(WorkerFailure, match="nonsense"):
        list(worker.fax_dots(put(corpus.simple()), **_FINE))
    assert worker.worker_pid is None
    worker.close()


def test_closing_frees_whoever_waits(put: Put) -> None:
    worker = WorkerClient(command=COMMAND)
    path = put(corpus.simple())
    worker.inspect(path)
    old = _freeze(worker)
    reasons: list[str] = []

    def ask() -> None:
        with pytest.raises(WorkerFailure) as failure:
            worker.inspect(path)
        reasons.append(failure.value.reason)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    worker.close()
    for thread in threads:
        thread.join()
    assert reasons == ["closed"] * 3
    assert not _is_alive(old)


def test_a_closed_workshop_says_so_and_closes_twice(put: Put) -> None:
    worker = WorkerClient(command=COMMAND)
    worker.close()
    worker.close()
    with pytest.raises(WorkerFailure, match="closed"):
        worker.inspect(put(corpus.simple()))


def test_a_worker_that_cannot_start_is_no_fault_of_the_file(put: Put, tmp_path: Path) -> None:
    path = put(corpus.simple())
    for command in ([str(tmp_path / "nowhere")], [sys.executable, "-c", "pass"]):
        worker = WorkerClient(command=command)
        assert codes(check_as_it_is(path, worker).checked) == ["check_failed"]
        worker.close()


def test_a_worker_that_talks_nonsense_is_not_believed(put: Put) -> None:
    talk = "import sys; sys.stdout.buffer.write(b'\\xff' * 100); sys.stdout.flush(); sys.stdin.read()"
    worker = WorkerClient(command=[sys.executable, "-c", talk])
    assert codes(check_as_it_is(put(corpus.simple()), worker).checked) == ["check_failed"]
    worker.close()


@pytest.mark.parametrize(
    "change",
    [
        {"state": "wonderful"},
        {"size_bytes": -1},
        {"size_bytes": "many"},
        {"sizes": [{"pages": 1, "width_pt": float("nan"), "height_pt": 1}]},
        {"sizes": [{"pages": 2**40, "width_pt": 1, "height_pt": 1}]},
        {"readings": [{"engine": "pypdf", "outcome": "read", "pages": -5}]},
        {"features": ["rm -rf"]},
    ],
)
def test_an_answer_that_no_honest_worker_gives_is_refused(change: dict[str, object]) -> None:
    honest = Inspection(state="pdf", size_bytes=10).to_wire()
    assert Inspection.from_wire(honest) == Inspection(state="pdf", size_bytes=10)
    with pytest.raises(NonsenseError):
        Inspection.from_wire({**honest, **change})


def _worker() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    )


def test_the_worker_ends_when_its_parents_pipe_closes() -> None:
    with _worker() as child:
        assert child.stdout is not None
        assert wire.receive(child.stdout.fileno()) == ({"ready": True}, b"")
        out, err = child.communicate(timeout=30)
    assert (child.returncode, err) == (0, b"")
    assert b"Traceback" not in out


def test_the_worker_ends_in_the_middle_of_a_job_when_its_parent_is_gone(put: Put) -> None:
    slow = put(corpus.reportlab_text(300))
    with _worker() as child:
        assert child.stdin is not None
        job = {"job": "preview", "path": str(slow), "format": "tiff", "black_threshold_pct": 50}
        wire.send(child.stdin.fileno(), job)
        out, err = child.communicate(timeout=30)
    assert (child.returncode, err) == (0, b"")
    assert len(out) < 200, "it did not finish the job for nobody"


def test_the_worker_has_a_bound_on_memory_and_leaves_no_core(own: WorkerClient) -> None:
    limits = Path(f"/proc/{own.worker_pid}/limits").read_text().splitlines()
    found = {line[:26].strip(): line[26:].split()[0] for line in limits[1:]}
    assert found["Max address space"] == str(2 * 1024**3)
    assert found["Max core file size"] == "0"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' priority is given by whoever starts it")
def test_the_worker_gives_way_to_the_window(own: WorkerClient) -> None:
    """It is nicer, and of the same session: between two sessions Linux counts no niceness."""
    pid = own.worker_pid
    assert pid is not None
    assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getsid(pid) == os.getsid(0)
    assert os.getpgid(pid) != os.getpgid(0)  # Ctrl+C is for the program alone


def test_the_worker_does_not_know_the_accounts_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY-of-nobody")
    worker = WorkerClient(command=COMMAND)
    worker.start()
    environment = Path(f"/proc/{worker.worker_pid}/environ").read_bytes()
    worker.close()
    assert b"PATH=" in environment
    assert b"KEY-of-nobody" not in environment


def test_a_job_gone_wrong_logs_neither_the_files_name_nor_its_content(
    own: WorkerClient, put: Put, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(WorkerFailure):
        own.thumbnail(put(b"Mrs Miller owes 40 dollars", "miller.pdf"), max_width_px=9, max_height_px=9)
    os.kill(_freeze(own), signal.SIGKILL)
    with pytest.raises(WorkerFailure):
        own.inspect(put(corpus.simple(), "miller.pdf"))
    assert caplog.records
    assert "iller" not in caplog.text


def test_the_parents_side_loads_none_of_the_engines() -> None:
    code = (
        "import sys; import faxdesk.documents.client, faxdesk.documents.spool, faxdesk.documents.precheck;"
        "print(sorted({'pypdf', 'pypdfium2', 'pikepdf', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
