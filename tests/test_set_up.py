"""What `make` sets up with: the bootstrap and the look for system libraries."""

import os
import re
import subprocess
import sys
from pathlib import Path

import bootstrap
import pytest
import system_libraries

ROOT = Path(__file__).resolve().parents[1]


def test_an_old_python_is_told_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer; .* is 3\.10\.12"):
        bootstrap.check_python()


def test_uv_is_pinned_by_hash() -> None:
    text = (ROOT / "packaging" / "bootstrap.txt").read_text()
    assert re.findall(r"^\w+==", text, re.MULTILINE) == ["uv=="]
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) > 10


@pytest.mark.skipif(sys.platform != "linux", reason="sonames are Linux's")
def test_missing_libraries_are_named_by_their_packages() -> None:
    wanted = {"libc.so.6": "libc6", "libno-such.so.1": "libno-such1", "libno-such-too.so.1": "libno-such1"}
    assert system_libraries.missing_packages(wanted, system_libraries.has_library) == ["libno-such1"]


def test_missing_programs_are_named_by_their_packages() -> None:
    wanted = {"no-such": "no-such-tools", "/usr/lib/no/such.so": "no-such-part", sys.executable: "python3"}
    missing = system_libraries.missing_packages(wanted, system_libraries.has_program)
    assert missing == ["no-such-part", "no-such-tools"]


@pytest.fixture
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with apt, on which we are an ordinary person and neither library nor program is there."""
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1_000)
    monkeypatch.setattr(system_libraries, "FOR_TESTS", {"no-such": "no-such-tools"})


@pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")
@pytest.mark.usefixtures("nobody")
def test_who_may_not_install_libraries_is_told_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "FOR_DRAWING", {"libno-such.so.1": "libno-such1"})
    monkeypatch.setattr(sys, "argv", ["system_libraries.py"])
    with pytest.raises(SystemExit, match="sudo apt-get install --no-install-recommends libno-such1"):
        system_libraries.main()


@pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")
@pytest.mark.usefixtures("nobody")
def test_tests_are_run_without_the_programs_that_may_not_be_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["system_libraries.py", "--tests"])
    system_libraries.main()
    said = capsys.readouterr().out
    assert "sudo apt-get install --no-install-recommends no-such-tools" in said
    assert "these tests are skipped" in said


def test_make_alone_lists_the_commands() -> None:
    answer = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = {line.split()[1] for line in answer.stdout.splitlines()}
    assert {"run", "test", "lint", "bench", "screenshots", "clean", "help"} <= listed
