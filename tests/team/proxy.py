"""A way to the server that can be cut, slowed, half closed or fall silent: TCP here, its socket there."""

import socket
import struct
import threading
from contextlib import suppress
from typing import Final

_RESET: Final = struct.pack("ii", 1, 0)
_CHUNK: Final = 1 << 16


class Way:
    """One client's: two threads that carry what comes."""

    def __init__(self, proxy: "Proxy", client: socket.socket, server: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._is_half_closed = False
        self._threads = [
            threading.Thread(target=self._carry, args=pair, daemon=True)
            for pair in ((client, server), (server, client))
        ]
        for thread in self._threads:
            thread.start()

    def half_close(self) -> None:
        """The client hears the end; the server doesn't know of it, and keeps what the client had locked."""
        self._is_half_closed = True
        with suppress(OSError):
            self._client.shutdown(socket.SHUT_WR)

    def cut(self) -> None:
        for end in (self._client, self._server):
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._client.close()
        self._server.close()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while got := source.recv(_CHUNK):
                self._proxy.let_pass.wait(self._proxy.delay_s)
                if target is self._client and (self._proxy.is_silent or self._is_half_closed):
                    continue
                target.sendall(got)
        if not self._is_half_closed:
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)


class Proxy:
    """Listens on this machine until it is closed.

    Attributes:
        is_refusing: a new connection is ended at once.
        refused: how many there were.
        is_silent: what the server says is lost, what it is told is not.
        delay_s: so long each piece takes, either way.
        let_pass: never set; what waits for it has its delay.
    """

    def __init__(self, server: str) -> None:
        """`server` is the path of its socket."""
        self._path = server
        self._ways: list[Way] = []
        self._lock = threading.Lock()
        self.is_refusing = self.is_silent = False
        self.refused = 0
        self.delay_s = 0.0
        self.let_pass = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def cut(self) -> None:
        """End all that there are now."""
        with self._lock:
            ways, self._ways = self._ways, []
        for way in ways:
            way.cut()

    def half_close(self) -> None:
        with self._lock:
            for way in self._ways:
                way.half_close()

    def heal(self) -> None:
        """What was cut, half closed or silenced stays broken; new connections go well."""
        self.is_refusing = self.is_silent = False
        self.delay_s = 0.0
        self.cut()

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listening.close()
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                if self.is_refusing or not self._connect(client):
                    self.refused += 1
                    client.close()

    def _connect(self, client: socket.socket) -> bool:
        server = socket.socket(socket.AF_UNIX)
        try:
            server.connect(self._path)
        except OSError:
            server.close()
            return False
        with self._lock:
            self._ways.append(Way(self, client, server))
        return True
