"""Drafts as files: whole or not at all, each FaxDesk's its own, and what was left behind found."""

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.system.draft_files import DraftFiles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
def desks(folder: Path) -> Iterator[list[DraftFiles]]:
    """Two FaxDesks on one computer."""
    both = [DraftFiles(folder), DraftFiles(folder)]
    yield both
    for desk in both:
        desk.close()


def as_it_is(text: str) -> str:
    return text


def test_nothing_is_made_before_there_is_a_draft(folder: Path) -> None:
    files = DraftFiles(folder)
    files.remove()
    assert files.adopt(as_it_is) is None
    assert list(files.texts()) == []
    files.purge(time.time())
    files.close()
    assert not folder.exists()


def test_a_draft_is_for_the_user_alone_and_is_replaced_whole(folder: Path) -> None:
    files = DraftFiles(folder)
    for text in ("one", "two, which is longer", "3"):
        files.write(text)
        assert list(files.texts()) == [text]
    (path,) = folder.glob("*.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files.close()


def test_what_one_has_open_no_other_takes_and_what_it_leaves_the_next_finds(
    desks: list[DraftFiles],
) -> None:
    one, other = desks
    one.write("the one's")
    assert other.adopt(as_it_is) is None
    other.write("the other's")
    assert sorted(one.texts()) == ["the one's", "the other's"]
    one.close()
    assert other.adopt(as_it_is) == "the one's"


def test_the_newest_is_found_first_and_what_can_t_be_read_is_passed_over(
    folder: Path, desks: list[DraftFiles]
) -> None:
    for number, text in enumerate(("old", "new", "broken")):
        files = DraftFiles(folder)
        files.write(text)
        files.close()
        for path in folder.glob("*.json"):
            if path.read_text(encoding="utf-8") == text:
                os.utime(path, (number, number))
    one, other = desks
    assert one.adopt(lambda text: None if text == "broken" else text) == "new"
    assert other.adopt(lambda text: None if text == "broken" else text) == "old"
    (folder / "x.json").write_bytes(b"\xff\xfe")
    assert DraftFiles(folder).adopt(lambda text: None if text == "broken" else text) is None


def test_a_draft_that_is_gone_leaves_no_lock_behind(folder: Path) -> None:
    files = DraftFiles(folder)
    files.write("soon sent")
    files.remove()
    files.close()
    assert list(folder.iterdir()) == []


def test_what_is_old_and_open_nowhere_is_deleted_with_the_locks_that_were_left(
    folder: Path, desks: list[DraftFiles]
) -> None:
    one, other = desks
    one.write("open")
    other.write("left")
    other.close()
    (folder / "crashed.lock").touch()
    one.purge(time.time() - 60)
    assert sorted(one.texts()) == ["left", "open"]
    one.purge(time.time() + 60)
    assert list(one.texts()) == ["open"]
    assert len(list(folder.iterdir())) == 2


def test_a_full_disk_leaves_the_draft_before_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = DraftFiles(folder)
    files.write("before")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        files.write("after")
    assert list(files.texts()) == ["before"]
    assert not list(folder.glob("*.part"))
    files.close()
