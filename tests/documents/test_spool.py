"""The private copies: complete, unchanged, for nobody else, and gone with their fax."""

import hashlib
import os
import resource
import stat
import threading
from pathlib import Path

import pytest

from faxdesk.documents.spool import Spool, SpoolError
from tests.documents import corpus
from tests.documents.conftest import Put


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "data" / "spool")


def _files(tmp_path: Path) -> list[str]:
    return sorted(entry.name for entry in (tmp_path / "data" / "spool").iterdir())


def test_a_copy_has_the_content_and_its_checksum(spool: Spool, put: Put) -> None:
    content = corpus.reportlab_text(40)
    source = put(content)
    copy = spool.take(source)
    assert copy.path.read_bytes() == content
    assert (copy.sha256, copy.size_bytes) == (hashlib.sha256(content).hexdigest(), len(content))
    assert copy.source_mtime_ns == source.stat().st_mtime_ns
    assert spool.path(copy.name) == copy.path
    assert spool.verify(copy.name, copy.sha256)


def test_copies_are_for_the_user_alone(spool: Spool, put: Put, tmp_path: Path) -> None:
    old_mask = os.umask(0)
    try:
        copy = spool.take(put(corpus.simple()))
    finally:
        os.umask(old_mask)
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "data" / "spool").stat().st_mode) == 0o700


def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir(mode=0o755)
    Spool(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_copys_name_tells_nothing_of_the_document(spool: Spool, put: Put) -> None:
    source = put(corpus.simple(), "Miller diagnosis.pdf")
    first, second = spool.take(source), spool.take(source)
    assert first.name != second.name
    assert "iller" not in first.name


def test_a_copy_that_was_tampered_with_or_lost_is_not_verified(spool: Spool, put: Put) -> None:
    copy = spool.take(put(corpus.simple()))
    with copy.path.open("ab") as file:
        file.write(b"\n")
    assert not spool.verify(copy.name, copy.sha256)
    spool.remove(copy.name)
    assert not spool.verify(copy.name, copy.sha256)
    spool.remove(copy.name)


@pytest.mark.parametrize(
    "name", ["../journal.db", "/etc/passwd", "", "x" * 32 + ".pdf", "../" + "a" * 29 + ".pdf"]
)
def test_only_the_spools_own_names_are_paths(spool: Spool, name: str) -> None:
    with pytest.raises(ValueError, match="spool name"):
        spool.path(name)


def test_the_original_may_change_or_go_and_that_is_noticed(spool: Spool, put: Put) -> None:
    source = put(corpus.simple())
    copy = spool.take(source)
    assert spool.has_changed(source, copy) == "same"
    os.utime(source, ns=(copy.source_mtime_ns + 10**9,) * 2)
    assert spool.has_changed(source, copy) == "changed"
    source.unlink()
    assert spool.has_changed(source, copy) == "gone"
    assert spool.verify(copy.name, copy.sha256)


@pytest.mark.parametrize("grows", [True, False])
def test_a_file_that_changes_while_it_is_copied_is_not_taken(
    spool: Spool, put: Put, tmp_path: Path, grows: bool
) -> None:
    source = put(os.urandom(3_000_000))

    def another_program_writes() -> bool:
        with source.open("r+b") as file:
            file.seek(0, os.SEEK_END if grows else os.SEEK_SET)
            file.write(b"more")
        os.utime(source, ns=(1, 1))
        return False

    with pytest.raises(SpoolError) as refusal:
        spool.take(source, stop=another_program_writes)
    assert refusal.value.code == "changed_meanwhile"
    assert _files(tmp_path) == []


def test_what_is_no_file_is_not_taken(spool: Spool, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    wanted = {
        tmp_path / "nowhere.pdf": "missing",
        tmp_path: "folder",
        tmp_path / "pipe": "special",
        Path("/dev/zero"): "special",
        tmp_path / "loop": "missing",
        Path("nul\0byte"): "missing",
        tmp_path / ("x" * 300): "missing",
    }
    found = {}
    for path in wanted:
        with pytest.raises(SpoolError) as refusal:
            spool.take(path)
        found[path] = refusal.value.code
    assert found == wanted
    assert _files(tmp_path) == []


def test_an_absurdly_large_file_is_refused_before_copying(spool: Spool, tmp_path: Path) -> None:
    source = tmp_path / "huge.pdf"
    with source.open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(SpoolError) as refusal:
        spool.take(source, stop=lambda: pytest.fail("it began to copy"))
    assert (refusal.value.code, refusal.value.size_bytes) == ("too_big_to_read", 3_000_000_000)


def test_copying_can_be_called_off_and_leaves_nothing(spool: Spool, put: Put, tmp_path: Path) -> None:
    with pytest.raises(SpoolError) as refusal:
        spool.take(put(corpus.simple()), stop=lambda: True)
    assert refusal.value.code == "stopped"
    assert _files(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_and_leaves_nothing(
    spool: Spool, put: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = put(os.urandom(100_000))
    real_open = os.open

    def open_on_a_full_disk(path: str | Path, flags: int, mode: int = 0o777) -> int:
        return real_open("/dev/full" if flags & os.O_CREAT else path, flags & ~(os.O_CREAT | os.O_EXCL), mode)

    monkeypatch.setattr("faxdesk.documents.spool.os.open", open_on_a_full_disk)
    with pytest.raises(SpoolError) as refusal:
        spool.take(source)
    assert refusal.value.code == "disk_full"
    assert _files(tmp_path) == []


def test_sweeping_removes_old_leftovers_and_nothing_else(spool: Spool, put: Put, tmp_path: Path) -> None:
    kept, orphan, fresh = (spool.take(put(corpus.simple())) for _ in range(3))
    half = spool.new_path()
    half.write_bytes(b"half a copy")
    for path in (kept.path, orphan.path, half):
        os.utime(path, (1_000, 1_000))
    os.utime(fresh.path, (9_500, 9_500))
    assert spool.sweep({kept.name}.intersection, older_than_s=3_600, now_s=10_000) == 2
    assert _files(tmp_path) == sorted([kept.name, fresh.name])


def test_a_file_made_here_is_taken_over(spool: Spool, tmp_path: Path) -> None:
    made = spool.new_path()
    made.write_bytes(corpus.simple())
    made.chmod(0o644)
    copy = spool.add_made(made)
    assert not made.exists()
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    assert spool.verify(copy.name, copy.sha256)
    assert _files(tmp_path) == [copy.name]


def test_many_threads_may_take_at_once(spool: Spool, put: Put, tmp_path: Path) -> None:
    source = put(corpus.simple())
    threads = [threading.Thread(target=spool.take, args=(source,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(_files(tmp_path)) == 8


def test_a_large_file_is_copied_without_holding_it_in_memory(spool: Spool, tmp_path: Path) -> None:
    source = tmp_path / "large.pdf"
    with source.open("wb") as file:
        file.truncate(300_000_000)
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    copy = spool.take(source)
    assert spool.verify(copy.name, copy.sha256)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb < 30_000
