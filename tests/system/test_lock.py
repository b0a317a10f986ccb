"""One FaxDesk at a time works the queue, and its death frees the lock."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faxdesk.system.lock import QueueLock

HOLD = """
import sys
from pathlib import Path
from faxdesk.system.lock import QueueLock
lock = QueueLock(Path(sys.argv[1]), "command")
print(lock.try_acquire(), flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
sys.stdin.readline()
"""


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A second FaxDesk that holds the lock until it is told a line, or killed."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_while_another_process_works_the_queue_this_one_may_not(tmp_path: Path) -> None:
    lock = QueueLock(tmp_path / "queue.lock")
    with another_process(tmp_path / "queue.lock") as other:
        assert line_of(other) == "True"
        assert not lock.try_acquire()
        assert lock.holder() == f"command {other.pid}"
        assert other.stdin is not None
        other.stdin.write("\n")
        other.stdin.flush()
        assert line_of(other) == "released"
        assert lock.try_acquire()
        lock.release()


def test_a_killed_process_gives_the_queue_free(tmp_path: Path) -> None:
    lock = QueueLock(tmp_path / "queue.lock")
    with another_process(tmp_path / "queue.lock") as other:
        assert line_of(other) == "True"
        assert not lock.try_acquire()
        other.kill()
        other.wait()
    assert lock.try_acquire()
    lock.release()


def test_the_other_process_sees_this_one(tmp_path: Path) -> None:
    with QueueLock(tmp_path / "queue.lock"), another_process(tmp_path / "queue.lock") as other:
        assert line_of(other) == "False"


def test_two_locks_in_one_process_exclude_each_other(tmp_path: Path) -> None:
    first, second = (QueueLock(tmp_path / "queue.lock") for _ in range(2))
    with first:
        assert not second.try_acquire()
        with pytest.raises(BlockingIOError):
            second.__enter__()
    assert second.try_acquire()
    assert not first.try_acquire()
    second.release()


def test_acquiring_twice_and_releasing_twice_does_no_harm(tmp_path: Path) -> None:
    lock = QueueLock(tmp_path / "queue.lock")
    assert lock.try_acquire()
    assert lock.try_acquire()
    assert lock.is_held
    lock.release()
    lock.release()
    assert not lock.is_held


def test_a_child_process_does_not_inherit_the_lock(tmp_path: Path) -> None:
    lock = QueueLock(tmp_path / "queue.lock")
    assert lock.try_acquire()
    wait = "import sys; print('up', flush=True); sys.stdin.readline()"
    command = [sys.executable, "-c", wait]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert line_of(child) == "up"
        lock.release()
        again = QueueLock(tmp_path / "queue.lock")
        assert again.try_acquire()
        again.release()
        child.kill()


def test_nobody_is_named_before_and_after(tmp_path: Path) -> None:
    lock = QueueLock(tmp_path / "queue.lock", "window")
    assert lock.holder() is None
    with lock:
        assert str(lock.holder()).startswith("window ")
    assert lock.holder() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead of modes")
def test_the_lock_file_is_for_the_user_alone(tmp_path: Path) -> None:
    with QueueLock(tmp_path / "queue.lock"):
        assert (tmp_path / "queue.lock").stat().st_mode & 0o777 == 0o600
