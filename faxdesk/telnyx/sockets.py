"""Knows the sockets that requests are on, so that a blocked one can be ended from another thread."""

import contextlib
import socket
import threading
from collections.abc import Mapping
from typing import Any

_CONNECTED = ("connect_tcp.complete", "start_tls.complete")
"""However the connection is made: directly, through a proxy, through SOCKS."""


class OpenSockets:
    """Fed by httpx's trace extension; see https://www.python-httpx.org/advanced/extensions/#trace."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._is_shut = False

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """To be handed to httpx as extensions={"trace": ...}."""
        if not event.endswith(_CONNECTED):
            return
        raw = info["return_value"].get_extra_info("socket")
        with self._lock:
            self._sockets = [known for known in self._sockets if known.fileno() != -1]
            self._sockets.append(raw)
            if self._is_shut:
                self._shut_all()

    def shut_down(self) -> None:
        """Wake every thread that waits on one of the sockets; later ones are shut as they open."""
        with self._lock:
            self._is_shut = True
            self._shut_all()

    def _shut_all(self) -> None:
        for known in self._sockets:
            # It may have been closed, or never connected, in the meantime: then nobody waits on it.
            with contextlib.suppress(OSError):
                known.shutdown(socket.SHUT_RDWR)
