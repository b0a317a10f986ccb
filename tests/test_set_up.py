"""What `make` sets up with: the bootstrap and the look for system libraries."""

import os
import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


def script(name: str) -> ModuleType:
    """One of packaging's scripts as a module; they belong to no package."""
    spec = spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_is_told_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer; .* is 3\.10\.12"):
        script("bootstrap").check_python()


def test_uv_is_pinned_by_hash() -> None:
    text = (ROOT / "packaging" / "bootstrap.txt").read_text()
    assert re.findall(r"^\w+==", text, re.MULTILINE) == ["uv=="]
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) > 10


@pytest.mark.skipif(sys.platform != "linux", reason="sonames are Linux's")
def test_missing_libraries_are_named_by_their_packages() -> None:
    found = script("system_libraries").missing_packages(
        {"libc.so.6": "libc6", "libno-such.so.1": "libno-such1", "libno-such-too.so.1": "libno-such1"}
    )
    assert found == ["libno-such1"]


@pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")
def test_who_may_not_install_is_told_the_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1_000)
    with pytest.raises(SystemExit, match="sudo apt-get install --no-install-recommends libegl1 libgl1"):
        script("system_libraries").install(["libegl1", "libgl1"])


def test_make_alone_lists_the_commands() -> None:
    answer = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = {line.split()[1] for line in answer.stdout.splitlines()}
    assert {"run", "test", "lint", "bench", "screenshots", "clean", "help"} <= listed
