"""Where tests keep their files."""

import os
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import scratch


def test_whoever_names_a_folder_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    scratch.use_memory()
    assert tempfile.gettempdir() == str(tmp_path)


@pytest.mark.parametrize(
    ("free_bytes", "flags", "is_suitable"),
    [(4 << 30, 0, True), (64 << 20, 0, False), (4 << 30, os.ST_NOEXEC, False)],
)
def test_memory_is_taken_where_there_is_room_and_programs_may_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_bytes: int, flags: int, is_suitable: bool
) -> None:
    about = SimpleNamespace(f_flag=flags, f_bavail=free_bytes // 4096, f_frsize=4096)
    monkeypatch.setattr(os, "statvfs", lambda _folder: about)
    assert scratch.is_suitable(tmp_path) is is_suitable


def test_where_there_is_no_such_folder_the_usual_one_is_taken(tmp_path: Path) -> None:
    assert not scratch.is_suitable(tmp_path / "nowhere")
