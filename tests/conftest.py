"""What holds for every test: no real network, no real keyring, no real data folder, no leaked thread."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import keyring
import pytest

import tests.guard.sitecustomize  # from here on no test reaches the real network
from tests import scratch
from tests.keyrings import MemoryKeyring

pytest_plugins = ["tests.parallel", "tests.second_look"]

LEFT_OVER_GRACE_S = 30.0
"""How long a thread that was told to stop may take to be gone."""


def pytest_configure(config: pytest.Config) -> None:
    """Cut the run off from the person's own settings before any module is imported."""
    from tests.parallel import is_run_by_others  # a plugin, and as such not to be imported sooner

    for name in list(os.environ):
        if name.startswith(("FAXDESK_", "TELNYX_", "PG")) or name.lower().endswith("_proxy"):
            del os.environ[name]
    scratch.use_memory()
    # The same examples in every run, and no clock: a slow machine is no failure.
    hypothesis.settings.register_profile("faxdesk", deadline=None, derandomize=True, database=None)
    hypothesis.settings.load_profile("faxdesk")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # No notification of a test's comes up on the desktop of whoever runs it.
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    if not is_run_by_others(config):
        # Programs that a test starts find FaxDesk wherever they run, and are kept off the network as well.
        guard = Path(tests.guard.sitecustomize.__file__).parent
        os.environ["PYTHONPATH"] = os.pathsep.join(map(str, (guard, guard.parent.parent)))


@pytest.fixture(scope="session", autouse=True)
def _away_from_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Point the folders of the person's own programs elsewhere, for code that forgets FAXDESK_HOME."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running.

    Fixtures of a wider scope are set up before this one, so their threads may live on.
    """
    before = set(threading.enumerate())
    yield
    left = left_over_threads(before, LEFT_OVER_GRACE_S)
    assert not left, f"left running: {[thread.name for thread in left]}"


def left_over_threads(before: set[threading.Thread], grace_s: float) -> list[threading.Thread]:
    """The threads started since `before` that are still alive after at most `grace_s`."""
    deadline_s = time.monotonic() + grace_s
    started = [thread for thread in threading.enumerate() if thread not in before]
    # A _DummyThread stands for one that Qt or another library owns: nobody can join it.
    own = [thread for thread in started if not isinstance(thread, threading._DummyThread)]
    for thread in own:
        thread.join(max(0.0, deadline_s - time.monotonic()))
    return [thread for thread in own if thread.is_alive()]


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A working keyring, empty, in memory; without this fixture a test sees a system that has none."""
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)
