"""Loading PySide: its Python half is compiled once, not at every start."""

import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

_LOAD = """
import sys
compiled = []
def heard(event, arguments):
    if event == "compile" and str(arguments[1]).startswith("shibokensupport/"):
        compiled.append(arguments[1])
sys.addaudithook(heard)
import faxdesk.gui
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(1, 2, 3)
except TypeError as error:
    print("QObject.setObjectName" in str(error), len(compiled))
"""
"""What a wrong call is answered with is made by PySide's Python half: it has to be there, and whole."""


@pytest.fixture
def compiled_dir(tmp_path: Path) -> Path:
    """Where Python keeps compiled files for the programs of these tests."""
    return tmp_path / "compiled"


def load(compiled_dir: Path, **environment: str) -> tuple[bool, int]:
    """Load PySide in a process of its own: whether its Python half works, and how much of it was compiled."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {"PYTHONPYCACHEPREFIX": str(compiled_dir)} | environment
    command = [sys.executable, "-c", _LOAD]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    works, compiled = said.stdout.split()
    return works == "True", int(compiled)


def kept_file(compiled_dir: Path) -> Path:
    [path] = compiled_dir.rglob("pyside_support.*")
    return path


def test_its_python_half_is_compiled_once(compiled_dir: Path) -> None:
    works, compiled = load(compiled_dir)

    assert works
    assert compiled > 5
    assert load(compiled_dir) == (True, 0)


def test_a_damaged_file_is_made_anew(compiled_dir: Path) -> None:
    load(compiled_dir)
    path = kept_file(compiled_dir)
    path.write_bytes(path.read_bytes()[:1000])

    works, compiled = load(compiled_dir)

    assert works
    assert compiled > 5
    assert load(compiled_dir) == (True, 0)


def test_what_another_pyside_left_is_not_taken(compiled_dir: Path) -> None:
    load(compiled_dir)
    path = kept_file(compiled_dir)
    path.write_bytes(marshal.dumps({b"another!": compile("1 / 0", "shibokensupport/feature.py", "exec")}))

    assert load(compiled_dir)[0]
    assert b"another!" not in marshal.loads(path.read_bytes())


def test_where_python_may_not_write_each_start_compiles_for_itself(compiled_dir: Path) -> None:
    first = load(compiled_dir, PYTHONDONTWRITEBYTECODE="1")

    assert first[0]
    assert load(compiled_dir, PYTHONDONTWRITEBYTECODE="1") == first
    assert not list(compiled_dir.rglob("pyside_support.*"))


def test_a_folder_that_cannot_be_made_holds_no_start_up(compiled_dir: Path) -> None:
    compiled_dir.write_text("a file stands where the folder should")

    assert load(compiled_dir)[0]


def test_its_patterns_are_compiled_when_they_are_used() -> None:
    """They serve stub files and wrong calls; whoever uses one must not notice that it came late."""
    program = """
import re
really_compile = re.compile
import faxdesk.gui
from shibokensupport.signature.lib import pyi_generator
from shibokensupport.signature.parser import _parse_arglist
print(re.compile is really_compile, type(pyi_generator.Formatter.brace_searcher) is re.Pattern)
print(pyi_generator.Formatter.split("a,b(c,d)"), _parse_arglist("a:int,b:List[int,str]"))
"""
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )

    assert said.stdout.splitlines() == [
        "True False",
        "['', 'a', ',', 'b(c,d)', ''] ['a:int', 'b:List[int,str]']",
    ]
