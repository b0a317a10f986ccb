"""How the tests share the machine: several at a time, long ones first, those that want it alone at the end.

A pytest plugin. `make test` asks for it with `-n auto --dist loadgroup`; without `-n` the tests run one after
the other, as they stand in the files.
"""

import fcntl
import os
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

PROCESSES_PER_CORE: Final = 2
"""Most tests wait half of their time for another process, which is another's chance."""

LONGEST_FIRST: Final = (
    "tests/e2e/test_crash.py",
    "tests/team/test_matrix.py",
    "tests/engine/test_state_machine.py",
    "tests/e2e/",
    "tests/documents/",
    "tests/gui/",
    "tests/engine/",
    "tests/cli/",
)
"""Where tests take long: begun last, one of them would keep a single process at work in the end."""

_ROOM = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


class Room:
    """A place for many at a time or for one alone, whatever processes they are in."""

    def __init__(self, folder: Path) -> None:
        self._door = folder / "door"
        self._inside = folder / "inside"

    @contextmanager
    def entered(self, *, alone: bool) -> Iterator[None]:
        """Wait to be let in, and stay until the end of the block.

        Who waits to be alone stands in the door meanwhile, so that nobody overtakes them.
        """
        with self._door.open("w") as door, self._inside.open("w") as inside:
            fcntl.flock(door, fcntl.LOCK_EX)
            fcntl.flock(inside, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
            fcntl.flock(door, fcntl.LOCK_UN)
            yield


def is_run_by_others(config: pytest.Config) -> bool:
    """Whether this process only hands out the tests, and runs none itself."""
    return config.getoption("dist", "no") != "no" and not hasattr(config, "workerinput")


def wants_to_be_alone(item: pytest.Item) -> bool:
    return item.get_closest_marker("alone") is not None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """How many processes `-n auto` means: none for single files, which are done before others have begun."""
    named = [Path(argument.partition("::")[0]) for argument in config.args]
    if all(path.is_file() for path in named):
        return 0
    return PROCESSES_PER_CORE * (os.cpu_count() or 1)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a process that is about to start where the room is that all of them share."""
    stash = node.config.stash
    if _ROOM not in stash:
        stash[_ROOM] = tempfile.TemporaryDirectory(prefix="faxdesk-tests-")
    node.workerinput["room"] = stash[_ROOM].name


def pytest_unconfigure(config: pytest.Config) -> None:
    if _ROOM in config.stash:
        config.stash[_ROOM].cleanup()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Long ones first, those that want to be alone last; else as they stand in the files."""
    if not hasattr(config, "workerinput"):
        return

    def place(item: pytest.Item) -> tuple[bool, int]:
        places = (place for place, start in enumerate(LONGEST_FIRST) if item.nodeid.startswith(start))
        return wants_to_be_alone(item), next(places, len(LONGEST_FIRST))

    items.sort(key=place)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Around all of a test, its fixtures and time limit too."""
    workerinput = getattr(item.config, "workerinput", None)
    if workerinput is None:
        return (yield)
    with Room(Path(workerinput["room"])).entered(alone=wants_to_be_alone(item)):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, Any, Any]:
    """Let what a test printed or logged be sent whatever it is: names of files need not be UTF-8."""
    return _sendable((yield))


def _sendable(value: Any) -> Any:
    match value:
        case str():
            return value.encode("utf-8", "backslashreplace").decode("utf-8")
        case dict():
            return {_sendable(name): _sendable(each) for name, each in value.items()}
        case list() | tuple():
            return type(value)(_sendable(each) for each in value)
        case _:
            return value
