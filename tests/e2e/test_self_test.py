"""faxdesk --self-test, in the real program, and what it says of a computer where something is broken."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from faxdesk.cli.self_test import checks
from faxdesk.cli.self_test.command import CHECKS, Check, run_checks, table
from tests.keyrings import MemoryKeyring

pytestmark = pytest.mark.e2e


def self_test(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error", **variables}
    command = [sys.executable, "-m", "faxdesk", "--self-test", *map(str, arguments)]
    return subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def outcome_of(check: Check) -> list[tuple[bool, str]]:
    return [(row.is_fine, row.found) for row in run_checks([("It", check)])]


def test_every_part_works_here_and_leaves_nothing_behind(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    temporary.mkdir()
    report = tmp_path / "report.txt"
    done = self_test("--report", report, FAXDESK_HOME=str(home), TMPDIR=str(temporary))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    lines = done.stdout.splitlines()
    assert len(lines) == len(CHECKS) + 3
    assert lines[-1] == "Everything works."
    assert "platform plugin “offscreen”" in done.stdout
    assert "1 page, 1 attempt, delivered" in done.stdout
    assert report.read_text(encoding="utf-8") == done.stdout
    assert not home.exists()
    assert list(temporary.iterdir()) == []


def test_a_keyring_that_works_is_used_and_left_as_it_was(memory_keyring: MemoryKeyring) -> None:
    assert outcome_of(checks.keyring)[0] == (
        True,
        "tests.keyrings.MemoryKeyring: kept, read and forgot an entry",
    )
    assert memory_keyring.passwords == {}


def test_the_way_to_telnyx_is_the_one_that_this_computer_names(monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcome_of(checks.way_to_telnyx)[0] == (True, "reached directly")
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1080/")
    assert outcome_of(checks.way_to_telnyx)[0] == (True, "reached by a proxy (socks5h), from ALL_PROXY")
    monkeypatch.setenv("https_proxy", "socks4://127.0.0.1:1080")
    is_fine, found = outcome_of(checks.way_to_telnyx)[0]
    assert (is_fine, "https_proxy" in found) == (False, True)


def test_a_keyring_that_is_configured_and_missing_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.nowhere.Keyring")
    assert "can't be loaded" in outcome_of(checks.keyring)[0][1]


def test_a_window_that_cannot_open_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    is_fine, found = outcome_of(checks.window)[0]
    assert not is_fine
    assert "no-such-platform" in found


def test_a_worker_that_cannot_start_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "worker_command", lambda: (sys.executable, "-c", "pass", "--worker"))
    assert [is_fine for is_fine, _ in outcome_of(checks.pdfium)] == [False, True]


def test_a_system_that_trusts_nobody_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "none.pem").touch()
    done = self_test(SSL_CERT_FILE=str(tmp_path / "none.pem"), SSL_CERT_DIR=str(tmp_path))
    assert done.returncode == 1
    assert "no certificate is trusted" in done.stdout
    assert done.stdout.endswith("1 of 11 are at fault.\n")


def test_a_missing_resource_is_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("faxdesk.system.resources._folders", lambda: [tmp_path])
    assert outcome_of(checks.resources)[0][0] is False


def write_as_a_library_does(_folder: Path) -> str:
    os.write(2, b"libodd: something is odd\n")
    return "fine"


def write_as_python_does(_folder: Path) -> str:
    print("odd", file=sys.stderr)
    return "fine"


@pytest.mark.parametrize("check", [write_as_a_library_does, write_as_python_does])
def test_anything_on_standard_error_is_a_fault(check: Check) -> None:
    (first, _), (last, said) = outcome_of(check)
    assert first
    assert not last
    assert "odd" in said


def test_standard_error_is_itself_again_afterwards(capfd: pytest.CaptureFixture[str]) -> None:
    run_checks([("It", write_as_a_library_does)])
    os.write(2, b"heard\n")
    assert capfd.readouterr().err == "heard\n"


def test_the_table_counts_what_is_at_fault() -> None:
    def broken(_folder: Path) -> str:
        raise checks.FaultFound("it is broken")

    which: Sequence[tuple[str, Check]] = [("Whole", lambda _: "works"), ("Broken", broken)]
    lines = table(run_checks(which)).splitlines()
    assert lines[1:] == [
        "  ok     Whole           works",
        "  FAULT  Broken          it is broken",
        "  ok     Standard error  nothing was written to it",
        "1 of 3 are at fault.",
    ]
