"""Programs of the system that some tests ask, and that are not everywhere."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "packaging"))  # pytest knows it, python -m does not

from system_libraries import FOR_TESTS, has_program


def needs(program: str, *, is_there: bool | None = None) -> pytest.MarkDecorator:
    """Skip a test where there is no `program`, one of system_libraries.FOR_TESTS.

    `is_there` says so where it may be elsewhere than a shell would find it.
    """
    package = FOR_TESTS[program]
    reason = f"there is no {Path(program).name} here (apt-get install {package})"
    return pytest.mark.skipif(not (has_program(program) if is_there is None else is_there), reason=reason)
