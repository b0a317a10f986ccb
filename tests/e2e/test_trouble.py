"""What a computer does to a program: each has a defined behaviour, a clear sentence, and loses nothing."""

import errno
import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from faxdesk.app import App
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.engine import accounts
from faxdesk.simulator import Call, Fault, FaultKind, Simulator
from tests.e2e.conftest import Shell

pytestmark = pytest.mark.e2e

PAGE_BYTES = 4096
TO = "+13125550101"
ANOTHER = "+13127367276"


class Lines:
    """A running command's standard error, read line by line as it comes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.seen: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait_for(self, text: str) -> str:
        """The next line with `text` in it; fails when the command ends before."""
        while True:
            line = self._lines.get(timeout=180)
            assert line is not None, f"no {text!r} in {self.seen}"
            self.seen.append(line)
            if text in line:
                return line

    def end(self) -> int:
        """Ask it to end; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> int:
        status = self.process.wait(180)
        self._reader.join()
        self.seen += list(iter(self._lines.get, None))
        if self.process.stdout is not None:
            self.process.stdout.close()
        return status

    def _read(self) -> None:
        assert self.process.stderr is not None
        with self.process.stderr as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put(None)


@pytest.fixture
def start(shell: Shell) -> Iterator[Callable[..., Lines]]:
    """Start a command and follow what it says; what still runs at the test's end is ended."""
    started: list[Lines] = []

    def start(*arguments: str) -> Lines:
        started.append(Lines(shell.start(*arguments)))
        return started[-1]

    yield start
    for lines in started:
        if lines.process.returncode is None:
            lines.end()


def journal(shell: Shell) -> Path:
    return shell.home / "real" / "journal.db"


def wipe_a_page_of(path: Path, table: str) -> None:
    """Overwrite a page that a mere opening of the journal doesn't read."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE_BYTES)
        file.write(os.urandom(PAGE_BYTES))


def test_a_damaged_journal_is_mended_at_the_start_and_nothing_goes_before_a_person_has_looked(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    shell.run("send", letter, "--to", TO, "--wait")
    shell.run("send", letter, "--to", ANOTHER)
    path = journal(shell)
    damaged = bytes(PAGE_BYTES) + path.read_bytes()[PAGE_BYTES:]
    path.write_bytes(damaged)
    answer = shell.run("queue")
    assert answer.status == 0
    assert "journal was damaged" in answer.err
    assert "Delivered" in answer.out
    assert "paused" in answer.out
    [aside] = path.parent.glob("journal.damaged-*.db")
    assert aside.name in answer.err
    assert aside.read_bytes() == damaged
    assert shell.run("run", "--until-empty").status == 3
    assert len(simulator.faxes()) == 1
    shell.run("resume")
    assert shell.run("run", "--until-empty").status == 0
    assert len(simulator.faxes()) == 2
    assert shell.run("queue").err == ""


def test_damage_that_opening_does_not_show_stops_the_work_before_anything_is_sent(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    shell.run("send", letter, "--to", TO)
    wipe_a_page_of(journal(shell), "event")
    answer = shell.run("run")
    assert answer.status == 1
    assert "journal is damaged. Nothing more is sent." in answer.err
    assert simulator.requests == []
    repaired = shell.run("queue")
    assert "Faxes read back: 1" in repaired.err
    shell.run("resume")
    shell.run("run", "--until-empty")
    assert [fax["state"] for fax in shell.run("queue", "--json").objects] == ["delivered"]
    assert len(simulator.faxes()) == 1


def test_a_fax_under_way_when_the_journal_was_damaged_is_not_sent_again(
    shell: Shell, simulator: Simulator, letter: Path, start: Callable[..., Lines]
) -> None:
    shell.run("send", letter, "--to", "+13127367008")
    worker = start("run")
    assert simulator.wait_until(lambda: bool(simulator.faxes()), 30)
    worker.process.kill()
    worker.wait()
    wipe_a_page_of(journal(shell), "event")
    assert shell.run("run").status == 1
    assert "journal was damaged" in shell.run("queue").err
    shell.run("resume")
    shell.run("run", "--until-empty")
    assert [fax["state"] for fax in shell.run("queue", "--json").objects] == ["delivered"]
    assert len(simulator.faxes()) == 1


def test_a_newer_journal_is_refused_in_one_line_and_left_alone(shell: Shell, letter: Path) -> None:
    shell.run("send", letter, "--to", TO)
    with closing(sqlite3.connect(journal(shell))) as connection:
        connection.execute("PRAGMA user_version = 99")
    contents = journal(shell).read_bytes()
    for command in (["queue"], ["run"], ["send", letter, "--to", TO], ["backup"]):
        answer = shell.run(*command)
        assert (answer.status, answer.out) == (1, "")
        assert "newer FaxDesk" in answer.err
        assert len(answer.err.splitlines()) == 1
    assert journal(shell).read_bytes() == contents


def test_a_backup_is_made_beside_a_working_faxdesk_and_brought_back(
    shell: Shell, simulator: Simulator, letter: Path, start: Callable[..., Lines]
) -> None:
    worker = start("run")
    worker.wait_for("works the queue")
    shell.run("send", letter, "--to", TO, "--wait")
    answer = shell.run("backup")
    assert answer.status == 0
    where = Path(answer.out.removeprefix("Backup: ").strip())
    assert where.parent == journal(shell).parent / "backups"
    refused = shell.run("backup", "--restore", where)
    assert (refused.status, "Close every FaxDesk" in refused.err) == (1, True)
    shell.run("send", letter, "--to", ANOTHER, "--wait")
    assert worker.end() == 0
    back = shell.run("backup", "--restore", where)
    assert back.status == 0, back.err
    listed = shell.run("queue", "--json")
    assert [fax["to"] for fax in listed.objects] == [TO]
    assert "backup of" in listed.err
    assert len(list(journal(shell).parent.glob("journal.replaced-*.db"))) == 1
    assert shell.run("backup", "--restore").status == 2
    assert shell.run("backup", letter).status == 1


def test_a_second_faxdesk_says_so_and_takes_over_when_the_first_ends(
    shell: Shell, simulator: Simulator, letter: Path, start: Callable[..., Lines]
) -> None:
    first = start("run")
    first.wait_for("FaxDesk works the queue")
    second = start("run")
    second.wait_for("Another command works the queue")
    shell.run("send", letter, "--to", TO, "--wait")
    assert first.end() == 0
    second.wait_for("FaxDesk works the queue. Ctrl+C ends it.")
    assert shell.run("send", letter, "--to", ANOTHER, "--wait").status == 0
    assert second.end() == 0
    assert len(simulator.faxes()) == 2


def test_a_deleted_document_holds_its_fax_which_goes_once_it_is_back(
    shell: Shell, simulator: Simulator, letter: Path, tmp_path: Path
) -> None:
    shell.run("send", letter, "--to", TO)
    [copy] = (shell.home / "real" / "spool").iterdir()
    copy.rename(tmp_path / "kept.pdf")
    held = shell.run("run", "--until-empty")
    assert held.status == 3
    assert "copy of the document is gone" in held.out
    refused = shell.run("retry", 1)
    assert (refused.status, "Add the document again" in refused.err) == (1, True)
    assert [fax["state"] for fax in shell.run("queue", "--json").objects] == ["held"]
    copy.write_bytes(b"%PDF something else")
    shell.run("retry", 1)
    assert shell.run("run", "--until-empty").status == 3
    (tmp_path / "kept.pdf").replace(copy)
    assert shell.run("retry", 1).status == 0
    assert shell.run("run", "--until-empty").status == 0
    assert len(simulator.faxes()) == 1


def test_a_locked_keyring_keeps_the_queue_until_it_is_open(
    shell: Shell, simulator: Simulator, letter: Path, tmp_path: Path
) -> None:
    key = shell.environment.pop("TELNYX_API_KEY")
    shell.environment["PYTHON_KEYRING_BACKEND"] = "tests.keyrings.FileKeyring"
    shell.environment["TEST_KEYRING_FILE"] = str(tmp_path / "keyring.json")
    setup = ("setup", "--key-stdin", "--connection", "1293384261075731499", "--from", "+13125790015")
    assert shell.run(*setup, typed=f"{key}\n").status == 0
    assert shell.run("send", letter, "--to", TO).status == 0
    (tmp_path / "keyring.locked").touch()
    before = len(simulator.requests)
    for command in (["run", "--until-empty"], ["send", letter, "--to", ANOTHER, "--wait"]):
        answer = shell.run(*command)
        assert answer.status == 4
        assert "keyring is locked" in answer.err
    assert len(simulator.requests) == before
    (tmp_path / "keyring.locked").unlink()
    assert shell.run("run", "--until-empty").status == 0
    assert len(simulator.faxes()) == 1


def test_a_log_in_page_in_between_sends_nothing_twice_and_is_named(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.WRONG_CONTENT_TYPE))
    simulator.fail_next(Fault(call=Call.LIST, kind=FaultKind.PORTAL_PAGE))
    answer = shell.run("send", letter, "--to", TO, "--wait", "--json", "--timeout", "80")
    assert (answer.status, answer.objects[0]["state"]) == (0, "delivered")
    assert len(simulator.faxes()) == 1
    story = shell.run("show", 1, "--json").objects[0]["story"]
    assert "api.odd_answer" in {event["detail"].get("error") for event in story}


@contextmanager
def forbidden(path: Path) -> Iterator[None]:
    """Nobody may write to the file, not even the superuser."""
    if os.geteuid() != 0:
        path.chmod(0o400)
        yield
        path.chmod(0o600)
        return
    mounted = subprocess.run(["mount", "--bind", path, path], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("the superuser can't be kept from writing here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", path], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", path], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are Linux's")
def test_a_journal_that_cannot_be_written_is_named_and_work_goes_on_when_it_can(
    shell: Shell, simulator: Simulator, letter: Path, start: Callable[..., Lines]
) -> None:
    shell.run("send", letter, "--to", TO)
    with forbidden(journal(shell)):
        refused = shell.run("send", letter, "--to", ANOTHER)
        assert (refused.status, refused.out) == (1, "")
        assert "can't write its journal" in refused.err
        until_empty = shell.run("run", "--until-empty")
        assert until_empty.status == 1
        assert "can't write its journal" in until_empty.err
        worker = start("run")
        worker.wait_for("can't write its journal")
        assert simulator.requests == []
    worker.wait_for("goes on")
    assert simulator.wait_until(lambda: bool(simulator.faxes()), 30)
    worker.end()
    assert shell.run("run", "--until-empty").status == 0
    assert [fax["state"] for fax in shell.run("queue", "--json").objects] == ["delivered"]
    assert len(simulator.faxes()) == 1


class SmallDisk:
    """A disk of a few megabytes that can be filled to the last byte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("wb", buffering=0) as file:
            while True:
                try:
                    file.write(b"x" * (1 << 16))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    return

    def make_room(self) -> None:
        self._ballast.unlink()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m,mode=0700", "faxdesk-test", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("a small disk can be made by Linux's superuser only")
    yield SmallDisk(folder)
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def app(tmp_path: Path, small_disk: SmallDisk, shell: Shell) -> Iterator[App]:
    shell.environment["FAXDESK_HOME"] = str(small_disk.folder)
    app = App("real", environment=shell.environment)
    yield app
    app.close()


def queue_one(app: App, letter: Path) -> int:
    submission = Submission(
        payload=app.session.intake.packing.payload([app.session.intake.take(letter)]),
        recipients=recipients_at((TO,)),
        from_number="+13125790015",
        options=FaxOptions(),
    )
    return app.session.submissions.add(submission)[0]


class News:
    """Waits for what the runner tells."""

    def __init__(self, app: App) -> None:
        self._came = threading.Event()
        app.runner.on_change = lambda _: self._came.set()

    def wait_until(self, is_so: Callable[[], bool], within: int = 180) -> None:
        for _ in range(within * 4):
            if is_so():
                return
            self._came.wait(0.25)
            self._came.clear()
        raise AssertionError("it did not come about")


def fault_of(app: App) -> str:
    fault = app.runner.fault
    return "" if fault is None else fault.code


def test_a_disk_that_fills_up_during_the_upload_keeps_the_fax_from_going(
    app: App, small_disk: SmallDisk, simulator: Simulator, letter: Path
) -> None:
    fax_id, news, filled = queue_one(app, letter), News(app), threading.Event()

    def fill(*_: int) -> None:
        if not filled.is_set():
            small_disk.fill()
            filled.set()

    app.runner.on_progress = fill
    app.runner.start()
    news.wait_until(lambda: fault_of(app) == "journal.full")
    assert simulator.faxes() == []
    small_disk.make_room()
    news.wait_until(lambda: app.session.faxes.fax(fax_id).state is State.DELIVERED)
    news.wait_until(lambda: fault_of(app) == "")
    assert len(simulator.faxes()) == 1


def test_a_disk_that_fills_up_after_the_fax_was_sent_does_not_send_it_twice(
    app: App, small_disk: SmallDisk, simulator: Simulator, letter: Path
) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.TRICKLE, duration_s=2.0))
    fax_id, news = queue_one(app, letter), News(app)
    app.runner.start()
    assert simulator.wait_until(lambda: bool(simulator.faxes()), 30)
    assert app.session.faxes.fax(fax_id).state is State.SUBMITTING
    small_disk.fill()
    news.wait_until(lambda: fault_of(app) == "journal.full")
    assert app.session.faxes.fax(fax_id).state is State.SUBMITTING
    small_disk.make_room()
    news.wait_until(lambda: app.session.faxes.fax(fax_id).state is State.DELIVERED)
    codes = [event.cause.code for event in app.session.faxes.history(fax_id)]
    assert "story.found" in codes or "story.delivered" in codes
    assert len(simulator.faxes()) == 1


def test_a_full_disk_is_said_in_one_line_and_keeps_what_was_queued(
    shell: Shell, small_disk: SmallDisk, simulator: Simulator, letter: Path
) -> None:
    shell.environment["FAXDESK_HOME"] = str(small_disk.folder)
    shell.run("send", letter, "--to", TO)
    small_disk.fill()
    for command in (["send", letter, "--to", ANOTHER], ["run", "--until-empty"], ["backup"]):
        answer = shell.run(*command)
        assert (answer.status, answer.out) == (1, "")
        assert "disk is" in answer.err
        assert len(answer.err.splitlines()) == 1
    small_disk.make_room()
    assert shell.run("run", "--until-empty").status == 0
    assert len(simulator.faxes()) == 1


def test_a_limit_on_file_sizes_keeps_the_fax_from_being_queued_half(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    """The only full disk that an ordinary user's test can make: the kernel refuses longer files."""
    shell.run("pause")
    shell.run("send", letter, "--to", TO)
    size_bytes = journal(shell).stat().st_size
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2);"
        "from faxdesk.__main__ import main; sys.exit(main(sys.argv[2:]))"
    )
    recipients = [word for number in range(2000) for word in ("--to", f"+1312555{5000 + number}")]
    many = subprocess.run(
        [sys.executable, "-c", code, str(size_bytes), "send", str(letter), "--yes", *recipients],
        env=shell.environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (many.returncode, many.stdout) == (1, "")
    assert "doesn't take what FaxDesk writes" in many.stderr or "disk is full" in many.stderr
    assert len(many.stderr.splitlines()) == 1
    assert len(shell.run("queue", "--json").objects) == 1


def test_a_keyring_that_is_unlocked_later_lets_the_open_faxdesk_go_on(
    shell: Shell, simulator: Simulator, letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring

    from tests.keyrings import LockedKeyring, MemoryKeyring

    monkeypatch.setattr(accounts, "_ASK_KEYRING_AGAIN_S", 0.1)
    key = shell.environment.pop("TELNYX_API_KEY")
    before = keyring.get_keyring()
    keyring.set_keyring(LockedKeyring())
    app = App("real", environment=shell.environment)
    try:
        fax_id, news = queue_one(app, letter), News(app)
        app.runner.start()
        news.wait_until(lambda: app.runner.is_working)
        preferences = app.session.desk.settings.load()
        problem = app.session.accounts.problem(preferences)
        assert problem is not None
        assert problem.code == "setup.keyring_locked"
        assert app.session.faxes.fax(fax_id).state is State.QUEUED
        opened = MemoryKeyring()
        opened.set_password("FaxDesk", simulator.base_url, key)
        keyring.set_keyring(opened)
        news.wait_until(lambda: app.session.faxes.fax(fax_id).state is State.DELIVERED)
    finally:
        app.close()
        keyring.set_keyring(before)
    assert len(simulator.faxes()) == 1
