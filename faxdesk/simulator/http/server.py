"""The listening socket, and a thread for each connection."""

import logging
import os
import socket
import threading
from collections.abc import Callable
from typing import Final

log = logging.getLogger(__name__)

HOST: Final = "127.0.0.1"
_BACKLOG: Final = 128
_WAKE_TIMEOUT_S: Final = 5.0
_ACCEPT_PAUSE_S: Final = 0.1
"""After a failed accept (too many open files): it would fail again at once."""


class Connection:
    """One client's connection, which `close` may end from another thread."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket: Final = sock
        self.closing: Final = threading.Event()

    def close(self) -> None:
        """Wake whoever reads from it or waits with it."""
        self.closing.set()
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            log.debug("the client had closed the connection already")


Serve = Callable[[Connection], None]
"""Handles a connection to its end; the socket is closed afterwards."""


class Server:
    """Accepts connections on 127.0.0.1 until it is stopped. Stopping leaves no thread and no socket."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._lock = threading.Lock()
        self._connections: dict[Connection, threading.Thread] = {}
        self._listener: socket.socket | None = None
        self._acceptor: threading.Thread | None = None
        self._stopping = threading.Event()
        self.port = 0

    def start(self, port: int) -> None:
        """Listen on this port (0: any free one); raises OSError when it is taken."""
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":  # elsewhere the option would let two programs share a port
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((HOST, port))
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
        self.port = int(listener.getsockname()[1])
        self._listener = listener
        self._stopping.clear()
        self._acceptor = threading.Thread(
            target=self._accept, args=(listener,), name="simulator-accept", daemon=True
        )
        self._acceptor.start()

    def stop(self) -> None:
        """Close the listener and all connections, and wait for their threads."""
        listener, acceptor = self._listener, self._acceptor
        if listener is None or acceptor is None:
            return
        self._listener = self._acceptor = None
        self._stopping.set()
        self._wake(listener)
        acceptor.join()
        listener.close()
        with self._lock:
            running = dict(self._connections)
        for connection in running:
            connection.close()
        for thread in running.values():
            thread.join()

    def _wake(self, listener: socket.socket) -> None:
        """End the acceptor's waiting. A connection of our own does it on every system, closing doesn't."""
        try:
            socket.create_connection((HOST, self.port), timeout=_WAKE_TIMEOUT_S).close()
        except OSError:
            listener.shutdown(socket.SHUT_RDWR)  # where no connection can be had; not on every system

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                if self._stopping.wait(_ACCEPT_PAUSE_S):
                    return
                log.exception("the simulator can't accept a connection")
                continue
            if self._stopping.is_set():
                sock.close()
                return
            self._begin(Connection(sock))

    def _begin(self, connection: Connection) -> None:
        thread = threading.Thread(
            target=self._run, args=(connection,), name="simulator-connection", daemon=True
        )
        with self._lock:
            self._connections[connection] = thread
        thread.start()

    def _run(self, connection: Connection) -> None:
        try:
            self._serve(connection)
        except OSError:
            log.debug("a connection broke")
        except Exception:
            log.exception("a connection ended by an error")
        finally:
            connection.socket.close()
            with self._lock:
                self._connections.pop(connection, None)
