"""What is new in a folder is told at once, where the system tells it."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faxdesk.system.folder_changes import FolderChanges, folder_changes

LONG_S = 3_600.0
"""Nobody waits so long: who isn't told fails the test."""

PATIENCE_S = 30.0

of_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of it here")


@pytest.fixture
def changes() -> Iterator[FolderChanges]:
    changes = folder_changes()
    yield changes
    changes.close()


@contextmanager
def told_of(changes: FolderChanges, folder: Path) -> Iterator[None]:
    """Somebody waits for what is done in the block, and is told of it."""
    told = threading.Event()

    def wait() -> None:
        changes.wait([str(folder)], LONG_S)
        told.set()

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
        assert told.wait(PATIENCE_S)
    finally:
        changes.wake()
        thread.join()


@of_linux
def test_a_file_that_is_moved_in_or_written_to_its_end_is_told(
    changes: FolderChanges, tmp_path: Path
) -> None:
    watched = tmp_path / "watched"
    watched.mkdir()
    changes.wait([str(watched)], 0)
    (tmp_path / "a").touch()
    with told_of(changes, watched):
        (tmp_path / "a").rename(watched / "a")
    changes.wait([], 0)
    changes.wait([str(watched)], 0)
    with told_of(changes, watched):
        (watched / "b").write_bytes(b"%PDF-")


@of_linux
def test_a_folder_that_went_and_came_again_is_watched_again(changes: FolderChanges, tmp_path: Path) -> None:
    watched = tmp_path / "watched"
    changes.wait([str(watched)], 0)
    watched.mkdir()
    changes.wait([str(watched)], 0)
    with told_of(changes, watched):
        watched.rmdir()
    watched.mkdir()
    while str(watched).encode() not in changes._watched:  # type: ignore[attr-defined]
        changes.wait([str(watched)], 0)
    with told_of(changes, watched):
        (watched / "a").touch()


def test_whoever_waits_can_be_woken_and_what_is_closed_hears_nothing(
    changes: FolderChanges, tmp_path: Path
) -> None:
    with told_of(changes, tmp_path):
        changes.wake()
    changes.close()
    changes.wake()


def test_where_nobody_tells_the_clock_does(tmp_path: Path) -> None:
    changes = FolderChanges()
    changes.wait([str(tmp_path)], 0.01)
    with told_of(changes, tmp_path):
        changes.wake()
