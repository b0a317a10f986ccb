"""What tests of a team wait for."""

import socket
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import psycopg

_PATIENCE_S: Final = 180.0
_TICK: Final = threading.Event()


def wait_until(is_so: Callable[[], bool]) -> None:
    """Look again and again, for a minute at most."""
    deadline_s = time.monotonic() + _PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline_s, "it did not come about"
        _TICK.wait(0.02)


def until_it_answers(url: str, process: subprocess.Popen[bytes]) -> None:
    """Until a database can be reached by way of this process."""

    def answers() -> bool:
        assert process.poll() is None, "it has ended"
        with suppress(psycopg.OperationalError):
            psycopg.connect(url).close()
            return True
        return False

    wait_until(answers)


def free_port() -> int:
    """One that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port
