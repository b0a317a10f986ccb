"""The floors hold, libraries stay in their rooms, and nothing grows too long to read."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture import (
    FLOORS,
    LIBRARY_ROOMS,
    MAX_FUNCTION_LINES,
    MAX_MODULE_LINES,
    MAX_MODULES,
    cycles,
    module_of,
    too_long,
    touched_attributes,
    wrong_imports,
)
from tests.first_picture import FIRST_PICTURE, OF_PYTHON, WHAT_TO_DO

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "faxdesk").rglob("*.py"))
MODULES = {module_of(path, ROOT): path for path in SOURCES}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_its_floor_and_room_allow(module: str) -> None:
    assert wrong_imports(module, MODULES[module].read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("module", MODULES)
def test_a_module_and_its_functions_are_short_enough_to_read(module: str) -> None:
    assert too_long(module, MODULES[module].read_text(encoding="utf-8")) == []


def test_every_room_is_there_and_has_been_looked_into() -> None:
    rooms = {module.split(".")[1] for module in MODULES if "." in module}
    assert rooms == FLOORS.keys() - {"__init__"}


def test_no_modules_import_one_another() -> None:
    assert cycles({name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}) == []


FACES = [module for module in MODULES if module.startswith(("faxdesk.gui.", "faxdesk.cli."))]


@pytest.mark.parametrize("module", FACES)
def test_a_face_reaches_the_journal_only_through_the_engine(module: str) -> None:
    touched = touched_attributes(MODULES[module].read_text(encoding="utf-8"))
    assert touched.isdisjoint({"journal", "_journal", "stores", "open_stores", "open_journal"})


ROOMS = sorted({path.parent for path in SOURCES} - {ROOT / "faxdesk" / "store" / "sqlite" / "migrations"})


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: str(room.relative_to(ROOT)))
def test_a_room_says_what_it_is_for_and_can_be_looked_over(room: Path) -> None:
    assert ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8")))
    assert len(list(room.glob("*.py"))) - 1 <= MAX_MODULES


def test_every_dependency_has_a_room() -> None:
    """A library that the program depends on but no room may import would never be used."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {line.split(">")[0].split("[")[0].split("-")[0] for line in project["dependencies"]}
    imported = {_IMPORTED_AS.get(name, name).lower() for name in names}
    assert imported <= {name.lower() for name in LIBRARY_ROOMS}


_IMPORTED_AS = {"pillow": "PIL"}


@pytest.mark.parametrize(
    ("module", "source"),
    [
        (
            "faxdesk.gui.window",
            "from PySide6.QtWidgets import QMainWindow\nfrom faxdesk.engine import service",
        ),
        ("faxdesk.engine.queue.poll", "from faxdesk.domain.fax.fax import Fax\nimport threading, time"),
        ("faxdesk.engine.queue.poll", "import faxdesk.telnyx.client"),
        (
            "faxdesk.store.sql.journal",
            "import sqlite3\nfrom faxdesk.store.sqlite.files import transaction",
        ),
        ("faxdesk.telnyx.client", "from faxdesk import __version__\nimport httpx"),
        ("faxdesk.app", "def run():\n    from PySide6.QtWidgets import QApplication"),
        ("faxdesk.app", "if TYPE_CHECKING:\n    from PySide6.QtWidgets import QApplication"),
        ("faxdesk.cli", "from faxdesk import app\nimport faxdesk.gui.window"),
        ("faxdesk", "__version__ = '1'"),
    ],
)
def test_the_checker_lets_pass_what_is_right(module: str, source: str) -> None:
    assert wrong_imports(module, source) == []


@pytest.mark.parametrize(
    ("module", "source", "said"),
    [
        ("faxdesk.engine.queue.poll", "import faxdesk.gui.window", "imports gui from above"),
        (
            "faxdesk.store.sql.journal",
            "from faxdesk.engine.ports import Journal",
            "imports engine from above",
        ),
        ("faxdesk.gui.window", "from faxdesk import cli", "imports cli from above"),
        ("faxdesk.domain.fax.fax", "from faxdesk.store.sql.rows import Row", "imports store from above"),
        ("faxdesk.store.sql.journal", "from faxdesk.telnyx import wire", "imports telnyx beside it"),
        ("faxdesk.simulator.http.api", "from faxdesk import documents", "imports documents beside it"),
        (
            "faxdesk.engine.queue.poll",
            "def f():\n    from faxdesk.gui import bridge",
            "imports gui from above",
        ),
        (
            "faxdesk.engine.queue.poll",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from faxdesk.gui import bridge",
            "imports gui from above",
        ),
        (
            "faxdesk.engine.queue.poll",
            "import importlib\nimportlib.import_module('faxdesk.gui')",
            "imports gui from above",
        ),
        (
            "faxdesk.engine.queue.poll",
            "try:\n    import PySide6\nexcept ImportError:\n    pass",
            "imports PySide6 outside",
        ),
        ("faxdesk.cli", "import PySide6.QtCore", "imports PySide6 outside"),
        ("faxdesk.app", "from PySide6.QtWidgets import QApplication", "imports PySide6 before it is wanted"),
        ("faxdesk.engine.queue.submit", "import httpx", "imports httpx outside telnyx"),
        (
            "faxdesk.engine.queue.submit",
            "from faxdesk.store.sql.journal import SqlJournal",
            "comes into store, which is open to app",
        ),
        (
            "faxdesk.gui.window.main_window",
            "from faxdesk.store.desk.settings import Settings",
            "comes into store, which is open to app",
        ),
        (
            "faxdesk.engine.queue.submit",
            "class A:\n    def f(self):\n        import sqlite3",
            "imports sqlite3 outside store",
        ),
        ("faxdesk.gui.window", "from PIL import Image", "imports PIL outside documents"),
        ("faxdesk.simulator.http.api", "import numpy", "imports numpy, which has no room"),
        ("faxdesk.domain.fax.fax", "import httpx", "imports httpx outside telnyx"),
        ("faxdesk.domain.fax.fax", "from time import time", "reaches for the outside world with time"),
        ("faxdesk.store.sql.journal", "from . import rows", "relatively"),
        ("faxdesk.attic.things", "", "is on no floor"),
        ("faxdesk.engine.queue.poll", "import faxdesk.attic", "is on no floor"),
        ("faxdesk.documents.precheck", "import pikepdf", "imports pikepdf outside documents.worker"),
        (
            "faxdesk.documents.precheck",
            "from faxdesk.documents.worker.pdf import inspect",
            "imports documents.worker.pdf from documents",
        ),
        (
            "faxdesk.engine.compose.intake",
            "from faxdesk.documents.worker.main import JOBS",
            "comes into documents.worker, which is open to __main__",
        ),
        (
            "faxdesk.gui.kit.wording",
            "from faxdesk.gui.queue.queue_model import QueueModel",
            "imports gui.queue from gui.kit",
        ),
        (
            "faxdesk.gui.queue.queue_panel",
            "from faxdesk.engine.queue.runner import Runner",
            "comes into engine.queue, which is open to app and cli",
        ),
    ],
)
def test_the_checker_finds_what_is_wrong(module: str, source: str, said: str) -> None:
    (wrong,) = wrong_imports(module, source)
    assert said in wrong


def test_the_checker_finds_rings_lazy_ones_and_those_for_type_checkers_too() -> None:
    lazy = "def f():\n    from faxdesk.b import c"
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from faxdesk import a"
    sources = {"faxdesk.a": lazy, "faxdesk.b.c": typed, "faxdesk.d": "import faxdesk.a"}
    assert cycles(sources) == [["faxdesk.a", "faxdesk.b.c"]]
    assert cycles({**sources, "faxdesk.b.c": ""}) == []


def test_the_checker_finds_what_is_too_long() -> None:
    body = "    pass\n"
    assert too_long("m", "def f():\n" + body * (MAX_FUNCTION_LINES - 1)) == []
    assert too_long("m", "class A:\n  def f(self):\n" + body * MAX_FUNCTION_LINES) == ["m:2 f has 61 lines"]
    assert too_long("m", "x = 1\n" * MAX_MODULE_LINES) == []
    assert too_long("m", "x = 1\n" * (MAX_MODULE_LINES + 1)) == ["m: 301 lines"]


def test_the_version_is_told_without_loading_any_library() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "faxdesk", "--version"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in answer.stderr.splitlines()}
    assert "faxdesk" in loaded
    assert loaded.isdisjoint(LIBRARY_ROOMS)
    assert answer.stdout.startswith("FaxDesk ")


def modules_at_first_paint(which: str, home: Path) -> set[str]:
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", which, "modules"]
    environment = os.environ | {"FAXDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    return set(answer.stdout.split())


def test_the_window_s_first_picture_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    modules_at_first_paint("faxdesk", tmp_path)  # the very first start makes the folder and the journal
    loaded = modules_at_first_paint("faxdesk", tmp_path)
    ours = {module for module in loaded if module.startswith("faxdesk.")}
    listed = {f"{room}.{name}" for room, names in FIRST_PICTURE.items() for name in names.split()}
    assert "faxdesk.gui.window.main_window" in ours
    more = ours - listed - {room for room in ours if MODULES[room].name == "__init__.py"}
    assert not more, f"{', '.join(sorted(more))} {WHAT_TO_DO}"
    assert listed <= MODULES.keys(), "the list names modules that there are"
    beyond_qt = loaded - modules_at_first_paint("bare", tmp_path)
    more = {module.lstrip("_") for module in beyond_qt & sys.stdlib_module_names} - OF_PYTHON
    assert not more, f"{', '.join(sorted(more))} {WHAT_TO_DO}"


def _is_there(name: str) -> bool:
    return (ROOT / name).exists() or any(path.as_posix().endswith(f"/{name}") for path in SOURCES)


def test_the_map_names_only_files_that_are_there() -> None:
    text = (ROOT / "docs" / "map.md").read_text(encoding="utf-8")
    assert [name for name in re.findall(r"`([\w/]+\.py)`", text) if not _is_there(name)] == []


@pytest.mark.parametrize(("way", "most"), [("From the drop to the card", 20), ("From Send to Delivered", 26)])
def test_the_map_s_ways_are_as_long_as_it_says_and_lead_through_files_that_are_there(
    way: str, most: int
) -> None:
    text = (ROOT / "docs" / "map.md").read_text(encoding="utf-8")
    count, files = re.findall(rf"\n- \*\*{way}\*\* \((\d+)\): (.*?)(?=\n- |\n\n)", text, re.DOTALL)[0]
    named = {f"{name}.py" for name in re.findall(r"`([\w/]+\w)`", files)}
    for room, names in re.findall(r"`([\w/]+/)` ([\w/,\s]+)", files):
        named |= {f"{room}{name.strip()}.py" for name in names.split(",")}
    assert [name for name in sorted(named) if not _is_there(f"faxdesk/{name}")] == []
    assert len(named) == int(count)
    assert len(named) <= most, "what is one thought stands in one file"
