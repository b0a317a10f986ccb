"""What each command prints of names that want to be something else: lines stay lines, JSON stays exact."""

import ast
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import faxdesk.cli
from faxdesk.cli import main
from tests.documents.corpus import simple
from tests.hostile_names import HOSTILE, UNSAFE

CLI = Path(faxdesk.cli.__file__).parent
PRINTERS = {"output.py", "self_test/command.py", "self_test/checks.py"}
"""Those of the self-test print what is our own."""

NAMES = HOSTILE[:8]

Run = Callable[..., tuple[str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[str, str]:
        try:
            main(arguments)
        except SystemExit:
            pass
        said = capfd.readouterr()
        return said.out, said.err

    return run


def printed_elsewhere() -> list[str]:
    """Every print() and every write to a standard stream that doesn't go through cli/output.py."""
    writers = {"print", "sys.stdout.write", "sys.stderr.write"}
    return [
        f"{path.name}:{node.lineno}"
        for path in CLI.rglob("*.py")
        if str(path.relative_to(CLI)) not in PRINTERS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in writers
    ]


def test_every_command_prints_through_the_one_that_makes_it_safe() -> None:
    assert printed_elsewhere() == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows few of these names")
@pytest.mark.usefixtures("account")
@pytest.mark.parametrize("name", NAMES)
def test_no_command_lets_a_name_fake_a_line_or_command_the_terminal(
    tmp_path: Path, run: Run, name: str
) -> None:
    path = os.fsencode(tmp_path) + b"/" + name.encode("utf-8", "surrogateescape")
    with open(path, "wb") as file:  # noqa: PTH123 - its name may be no text
        file.write(simple(1))
    given = os.fsdecode(path)
    commands = [
        ("check", given),
        ("check", given + "-missing"),
        ("fit", given, "-o", str(tmp_path / "fit.pdf")),
        ("fit", str(tmp_path / "none.pdf"), "-o", given),
        ("preview", given + "-missing", "-o", str(tmp_path / "page.png")),
        ("send", given, "--to", "+13127367276"),
        ("send", given, "--to", name),
        ("send", given + "-missing", "--to", "+13127367276"),
        ("queue",),
        ("show", "1"),
        ("show", name),
        ("hold", "1"),
        ("release", "1"),
        ("cancel", "1"),
        ("retry", "1"),
        ("stop",),
        ("backup", given + "-folder/x"),
        ("backup", "--restore", given),
        ("simulate", "--port", name),
        ("queue", f"--{name}"),
    ]
    for command in commands:
        out, err = run(*command)
        for line in (out + err).split("\n"):
            assert not UNSAFE.search(line), (command[0], line)
    lines = run("queue")[0].splitlines()
    assert len([line for line in lines if "+13127367276" in line]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows few of these names")
@pytest.mark.usefixtures("account")
@pytest.mark.parametrize("name", NAMES)
def test_json_says_each_name_exactly(tmp_path: Path, run: Run, name: str) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/" + name.encode("utf-8", "surrogateescape"))
    Path(path).write_bytes(simple(1))
    assert json.loads(run("check", path, "--json")[0])["path"] == path
    run("send", path, "--to", "+13127367276")
    for out in (run("queue", "--json")[0], run("show", "1", "--json")[0]):
        assert json.loads(out)["documents"][0]["name"] == name
