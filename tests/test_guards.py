"""The nets under all tests hold: network, threads, keyring, the person's own settings."""

import os
import socket
import subprocess
import sys
import threading

import keyring
import pytest

from tests.conftest import left_over_threads
from tests.guard.sitecustomize import RealNetworkError


def test_no_test_reaches_another_computer() -> None:
    with pytest.raises(RealNetworkError, match=r"192\.0\.2\.1"):  # RFC 5737: nobody's address
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    with pytest.raises(RealNetworkError, match="looked up"):
        socket.getaddrinfo("api.telnyx.com", 443)


def test_a_name_that_resolves_nowhere_fails_as_it_would_offline() -> None:
    with pytest.raises(socket.gaierror):
        socket.create_connection(("fax.invalid", 80), timeout=1)


def test_this_computer_is_reached() -> None:
    with socket.create_server(("localhost", 0)) as server, socket.create_connection(server.getsockname()):
        pass


def test_no_program_that_a_test_starts_reaches_another_computer() -> None:
    code = "import socket; socket.getaddrinfo('api.telnyx.com', 443)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode != 0
    assert "RealNetworkError" in ended.stderr


def test_a_thread_left_running_is_found() -> None:
    before = set(threading.enumerate())
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="forgotten")
    thread.start()
    assert left_over_threads(before, 0.0) == [thread]
    stop.set()
    assert left_over_threads(before, 5.0) == []


def test_the_persons_own_settings_are_out_of_sight() -> None:
    assert not [name for name in os.environ if name.startswith(("FAXDESK_", "TELNYX_"))]
    assert type(keyring.get_keyring()).__module__ == "keyring.backends.null"
