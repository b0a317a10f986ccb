"""LibreOffice behind walls: it dies with FaxDesk, and sees its own copy of the document and nothing else."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from faxdesk.documents import scratch
from faxdesk.documents.convert.libreoffice import LibreOfficeConverter, find_libreoffice
from faxdesk.documents.convert.problem import ConversionError
from faxdesk.documents.convert.walls import Walls, walls_here
from tests.documents.conftest import GUARD
from tests.documents.test_libreoffice import RTF, is_soon_gone, stand_in

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script"
)

HERE = walls_here(Path("/usr/bin/soffice"), os.environ)
T = TypeVar("T")
EVERY: list[Walls] = ["bubblewrap", "landlock", "none"]


def skip_unless_here(walls: Walls) -> None:
    if walls not in HERE:
        pytest.skip(f"this computer has no {walls}")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of the test's own, short enough for a socket's name."""
    folder = tmp_path / "t"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def convert(tmp_path: Path, script: str, walls: Walls, **environment: str) -> Path:
    (tmp_path / "source").write_bytes(RTF)
    session = LibreOfficeConverter(
        GUARD, {**stand_in(tmp_path, script), **environment}, walls=walls, time_limit_s=20
    )
    session.convert(tmp_path / "source", "word", tmp_path / "made.pdf")
    return tmp_path / "made.pdf"


@pytest.mark.parametrize("walls", EVERY[:2])
def test_behind_walls_there_is_the_document_and_nothing_else_of_the_person(
    tmp_path: Path, temporary: Path, walls: Walls
) -> None:
    """The stand-in copies what it can read into what it makes."""
    skip_unless_here(walls)
    secret, shared = tmp_path / "secret.txt", temporary / "shared.txt"
    for path in (secret, shared):
        path.write_text("PLANTED")
    wanted = (secret, shared, "/etc/passwd", "/etc/hostname", "/root/.bashrc", f"/proc/{os.getpid()}/environ")
    reads = "; ".join(f"cat '{path}'" for path in wanted)
    script = f"(echo %PDF; {reads}; cat in/*; echo x > '{tmp_path}/written') > out/document.pdf 2>/dev/null"
    made = convert(tmp_path, script, walls).read_bytes()
    assert made == b"%PDF\n" + RTF
    assert not (tmp_path / "written").exists()


@pytest.mark.usefixtures("temporary")
@pytest.mark.parametrize("walls", EVERY[:2])
@pytest.mark.parametrize(
    ("family", "kind", "way"),
    [
        (socket.AF_INET, socket.SOCK_STREAM, "/dev/tcp/127.0.0.1"),
        (socket.AF_INET, socket.SOCK_DGRAM, "/dev/udp/127.0.0.1"),
        (socket.AF_INET6, socket.SOCK_STREAM, "/dev/tcp/::1"),
    ],
)
def test_behind_walls_nothing_reaches_a_listener(
    tmp_path: Path, walls: Walls, family: int, kind: int, way: str
) -> None:
    skip_unless_here(walls)
    with socket.socket(family, kind) as listener:
        try:
            listener.bind((way.rsplit("/", 1)[1], 0))
        except OSError:
            pytest.skip("this computer has no IPv6")
        if kind == socket.SOCK_STREAM:
            listener.listen()
        listener.settimeout(0)
        program = f"echo hello > {way}/{listener.getsockname()[1]}"
        subprocess.run(["bash", "-c", program], check=True)
        assert heard(listener)
        convert(tmp_path, f"bash -c '{program}'; echo %PDF > out/document.pdf", walls)
        assert not heard(listener)


def heard(listener: socket.socket) -> bool:
    try:
        if listener.type == socket.SOCK_STREAM:
            listener.accept()[0].close()
        else:
            listener.recv(100)
    except BlockingIOError:
        return False
    return True


@pytest.mark.parametrize("walls", EVERY)
def test_killed_while_libreoffice_converts_it_leaves_no_process_and_no_copy(
    tmp_path: Path, temporary: Path, walls: Walls
) -> None:
    """The converting thread is not the main one: Linux' signal of a parent's death goes by threads."""
    skip_unless_here(walls)
    environment = stand_in(tmp_path, "sleep 600 & echo $! > out/pids; touch out/ready; wait")
    (tmp_path / "source").write_bytes(RTF)
    program = (
        "import sys, threading; from pathlib import Path\n"
        "from faxdesk.documents.convert.libreoffice import LibreOfficeConverter\n"
        f"session = LibreOfficeConverter({GUARD!r}, {environment!r}, walls={walls!r})\n"
        f"work = lambda: session.convert(Path({str(tmp_path / 'source')!r}), 'word', Path('never'))\n"
        "threading.Thread(target=work).start()\n"
    )
    faxdesk = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[2])
    ready = until(lambda: next(temporary.glob("*/out/ready"), None))
    folder = ready.parent.parent
    family = family_of(faxdesk.pid)
    assert len(family) >= 2
    faxdesk.send_signal(signal.SIGKILL)
    faxdesk.wait()
    assert all(is_soon_gone(str(pid)) for pid in family)
    assert until(lambda: not folder.exists())


def test_what_even_the_guard_could_not_delete_is_wiped_at_the_next_start(temporary: Path) -> None:
    program = (
        "import os, signal; from faxdesk.documents.scratch import scratch_folder\n"
        "with scratch_folder() as folder:\n"
        "    (folder / 'letter.pdf').write_text('private')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[2])
    [left] = temporary.iterdir()
    assert (left / "letter.pdf").exists()
    (temporary / "faxdesk-other").mkdir()
    (temporary / f"{scratch.PREFIX}link").symlink_to(temporary / "faxdesk-other")
    with scratch.scratch_folder() as running:
        assert scratch.wipe_leftovers() == 1
        assert running.exists()
    assert {path.name for path in temporary.iterdir()} == {"faxdesk-other", f"{scratch.PREFIX}link"}


def test_a_folder_of_a_faxdesk_that_runs_is_never_wiped(temporary: Path) -> None:
    program = (
        "import sys; from faxdesk.documents.scratch import scratch_folder\n"
        "with scratch_folder() as folder: print(folder, flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        folder = Path(other.stdout.readline().strip())
        assert folder.parent == temporary
        assert scratch.wipe_leftovers() == 0
        assert folder.exists()
    assert not folder.exists()


@pytest.mark.usefixtures("temporary")
def test_walls_that_do_not_suit_this_libreoffice_are_taken_down_after_a_trial_with_a_harmless_line(
    tmp_path: Path,
) -> None:
    """It needs a file that no wall foresees, yet makes PDFs without walls."""
    needed = tmp_path / "needed"
    needed.write_text("")
    script = f"cat '{needed}' && echo %PDF > out/made.pdf"
    (tmp_path / "source").write_bytes(RTF)
    session = LibreOfficeConverter(GUARD, {"PATH": os.environ["PATH"]} | stand_in(tmp_path, script))
    session.convert(tmp_path / "source", "word", tmp_path / "made.pdf")
    assert not session.has_walls()


@pytest.mark.usefixtures("temporary")
def test_a_document_that_libreoffice_can_not_read_takes_no_wall_down(tmp_path: Path) -> None:
    if len(HERE) < 2:
        pytest.skip("this computer has no walls")
    script = "ls | grep -q line.rtf && echo %PDF > out/line.pdf"
    (tmp_path / "source").write_bytes(RTF)
    session = LibreOfficeConverter(GUARD, stand_in(tmp_path, script))
    with pytest.raises(ConversionError) as refusal:
        session.convert(tmp_path / "source", "word", tmp_path / "made.pdf")
    assert refusal.value.code == "office_failed"
    assert session.has_walls()


@pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")
def test_libreoffice_works_behind_the_strongest_walls_of_this_computer(tmp_path: Path) -> None:
    session = LibreOfficeConverter(GUARD)
    (tmp_path / "source").write_bytes(RTF)
    session.convert(tmp_path / "source", "word", tmp_path / "made.pdf")
    assert session.has_walls() is (len(HERE) > 1)


def until(found: Callable[[], T | None]) -> T:
    end_s = time.monotonic() + 30
    while time.monotonic() < end_s:
        if value := found():
            return value
        time.sleep(0.02)
    pytest.fail("it did not happen")


def family_of(pid: int) -> list[int]:
    """All processes that descend from this one."""
    found: list[int] = []
    parents = {pid}
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], check=True, capture_output=True, text=True).stdout
    pairs = sorted(tuple(map(int, line.split())) for line in listed.splitlines())
    for _ in range(6):
        fresh = {child for child, parent in pairs if parent in parents} - parents
        found += fresh
        parents |= fresh
    return found
