"""Modules that a worker puts off: there when they are used, and not before."""

import subprocess
import sys

import pytest

from faxdesk.documents.worker.late_imports import load_later


def _run(code: str) -> str:
    """What a Python of its own prints: here everything has been loaded by other tests."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    "use",
    [
        "import uuid; found = uuid.UUID(int=7).int",
        "from uuid import UUID; found = UUID(int=7).int",
        "import ctypes.util; found = 7 if ctypes.util.find_library('none such') is None else 0",
        "from ctypes import util; found = 7 if util.find_library('none such') is None else 0",
        "from traceback import *; found = 7 if 'NoneType' in format_exc() else 0",
    ],
)
def test_a_module_put_off_is_there_when_used(use: str) -> None:
    code = "from faxdesk.documents.worker.late_imports import load_later; "
    code += "load_later('uuid', 'ctypes.util', 'traceback');"
    assert _run(f"{code} {use}; print(found)") == "7"


def test_importing_a_module_put_off_does_not_load_it() -> None:
    code = (
        "import sys; from faxdesk.documents.worker.late_imports import load_later; load_later('ctypes.util');"
        "import ctypes.util; before = 'subprocess' in sys.modules; ctypes.util.find_library;"
        "print(before, 'subprocess' in sys.modules)"
    )
    assert _run(code) == "False True"


def test_a_module_that_has_no_such_thing_says_so() -> None:
    code = (
        "from faxdesk.documents.worker.late_imports import load_later; load_later('uuid'); import uuid\n"
        "try: uuid.none_such\nexcept AttributeError as error: print(error)"
    )
    assert _run(code) == "module 'uuid' has no attribute 'none_such'"


def test_a_loaded_module_stays_as_it_is() -> None:
    load_later("subprocess")
    assert sys.modules["subprocess"] is subprocess


def test_a_module_that_is_not_there_is_named() -> None:
    with pytest.raises(ModuleNotFoundError) as caught:
        load_later("faxdesk.none_such")
    assert caught.value.name == "faxdesk.none_such"


def test_a_worker_that_draws_loads_nothing_that_starts_other_programs() -> None:
    code = (
        "import sys; from faxdesk.documents.worker.main import load_for; load_for('fax_dots');"
        "print(sorted({'subprocess', 'tempfile', 'traceback', 'pikepdf', 'pypdf'} & set(sys.modules)),"
        "type(sys.modules['traceback']).__name__, 'linecache' in sys.modules)"
    )
    assert _run(code) == "['traceback'] _Later False"
