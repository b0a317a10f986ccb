"""The log: private, bounded, and without secrets even where a caller errs."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.system import logs
from faxdesk.system.logs import redact, set_up_logging
from tests.hostile_names import HOSTILE, UNSAFE

KEY = "KEY0123456789ABCDEF0123456789ABCDEF_aBcDeFgHiJkLmNoPqRsTuV"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    undo = set_up_logging(tmp_path, logging.DEBUG)
    yield tmp_path / "faxdesk.log"
    undo()


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (f"Authorization: Bearer {KEY}", "Authorization: Bearer [removed]"),
        (f"key={KEY}, fax 12", "key=KEY[removed], fax 12"),
        ("to +13127367276 now", "to +[…76] now"),
        ("to +1 312-736-7276 now", "to +[…76] now"),
        ("GET /faxes?filter[to][eq]=%2B442079460958&page=1", "GET /faxes?filter[to][eq]=+[…58]&page=1"),
        ("to (312) 736-7276", "to […76]"),
        ("to 3127367276", "to […76]"),
        ("to +49 (0)30 / 123 45 67", "to +[…67]"),
        ("to 030 / 123 45 67", "to […67]"),
        ("to (030) 1234567", "to […67]"),
        ("to 01 42 68 53 00", "to […00]"),
        ("sip:ann.smith@example.com", "sip:[removed]@example.com"),
        ("password=hunter2 user=anna", "password=[removed] user=anna"),
        ("PGPASSWORD=hunter2", "PGPASSWORD=[removed]"),
        ("{'api_key': 'zz-TOP-99', 'n': 1}", "{'api_key': '[removed]', 'n': 1}"),
        ("apikey: zzTOP99", "apikey: [removed]"),
        ("GET /x?token=abc123&page=2", "GET /x?token=[removed]&page=2"),
        ("to postgresql://anna:hunter2@db.example/fax", "to postgresql://[removed]@db.example/fax"),
        ("through http://proxy:pass@10.0.0.1:3128", "through http://[removed]@10.0.0.1:3128"),
    ],
)
def test_secrets_and_numbers_are_redacted(written: str, kept: str) -> None:
    assert redact(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "fax 17 of document 4 is sending",
        "fax b2f0d6a4-1c3e-4a62-9d3e-0123456789ab accepted",
        "uploaded 19999999 bytes in 2.25 s",
        "connection 1293384261075731499",
        "began 2026-11-23 11:43:01",
        "listening on 127.0.0.1:45678",
        "at http://127.0.0.1:45678/v2/faxes",
        "on 01.12.2026 08:00, 007 of 012",
        "version 0.1.0, of 100 000 000 bytes",
    ],
)
def test_ids_sizes_and_times_stay_readable(written: str) -> None:
    assert redact(written) == written


def test_what_is_logged_stands_in_the_file_redacted(log_file: Path) -> None:
    logging.getLogger("faxdesk.test").info("fax %d to %s", 12, "+13127367276")
    entry = log_file.read_text(encoding="utf-8")
    assert "INFO faxdesk.test [MainThread] fax 12 to +[…76]" in entry
    assert "3127367276" not in entry


def test_a_tracebacks_text_is_redacted_too(log_file: Path) -> None:
    try:
        raise ValueError(f"refused: Bearer {KEY} for +13127367276")
    except ValueError:
        logging.getLogger("faxdesk.test").exception("a step failed")
    entry = log_file.read_text(encoding="utf-8")
    assert "ValueError: refused: Bearer [removed]" in entry
    assert KEY not in entry
    assert "3127367276" not in entry


@pytest.mark.parametrize("name", HOSTILE)
def test_what_others_wrote_begins_no_entry_and_commands_no_terminal(log_file: Path, name: str) -> None:
    try:
        raise ValueError(f"2026-01-01 12:00:00,000 ERROR {name}\n2026-01-01 12:00:01,000 ERROR faked")
    except ValueError:
        logging.getLogger("faxdesk").exception("fax 1: %s\n2026-01-01 12:00:02,000 ERROR faked", name)
    lines = log_file.read_text(encoding="utf-8").split("\n")
    assert not any(UNSAFE.search(line) for line in lines)
    assert [line[:4].isdigit() for line in lines].count(True) == 1


def test_libraries_that_log_addresses_are_quiet(log_file: Path) -> None:
    for name in ("httpx", "httpcore.http11", "pypdf._reader"):
        logging.getLogger(name).info("GET https://api.telnyx.com/v2/faxes?to=x")
    assert log_file.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead of modes")
def test_the_log_and_the_old_ones_are_for_the_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_LOG_BYTES", 2_000)
    undo = set_up_logging(tmp_path)
    for number in range(200):
        logging.getLogger("faxdesk.test").info("entry %d", number)
    undo()
    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == ["faxdesk.log", "faxdesk.log.1", "faxdesk.log.2", "faxdesk.log.3"]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    assert all(path.stat().st_size <= 2_000 for path in files)
    assert "entry 199" in files[0].read_text()


def test_an_exception_that_ends_a_thread_is_logged(
    log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise LookupError("no row for +13127367276")

    thread = threading.Thread(target=fail, name="poller")
    thread.start()
    thread.join()
    entry = log_file.read_text(encoding="utf-8")
    assert "CRITICAL faxdesk.system.logs [poller] uncaught exception" in entry
    assert "LookupError: no row for +[…76]" in entry
    assert "3127367276" not in capsys.readouterr().err


def test_an_exception_that_ends_the_program_is_logged(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from faxdesk.system.logs import set_up_logging
set_up_logging(Path(sys.argv[1]))
raise LookupError("no row for +13127367276")
"""
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "LookupError: no row for +[…76]" in (tmp_path / "faxdesk.log").read_text(encoding="utf-8")
    assert ended.stderr.strip() == "LookupError: no row for +[…76]"


def test_undoing_leaves_logging_as_it_was(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("httpx").level, sys.excepthook)
    set_up_logging(tmp_path)()
    assert (root.level, list(root.handlers), logging.getLogger("httpx").level, sys.excepthook) == before
