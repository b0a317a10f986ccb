"""Reading a request's body from its connection, piece by piece, by length or in chunks."""

from email.message import Message
from io import BufferedIOBase
from typing import Final

from faxdesk.simulator.errors import Problem, RefusedError

MAX_BODY_BYTES: Final = 100_000_000
"""More is answered 413. Well over the upload limit, so that a file that is too big gets its proper 422."""

MAX_JSON_BYTES: Final = 1_000_000
_PIECE_BYTES: Final = 65_536
_MAX_LINE_BYTES: Final = 65_536


class ConnectionLostError(Exception):
    """The client went away in the middle of its request: there is nobody to answer."""


class Body:
    """One request's body.

    Raises:
        RefusedError: 400 for a length or chunk that can't be read, 413 for a body over MAX_BODY_BYTES.
        ConnectionLostError: while reading.
    """

    def __init__(self, stream: BufferedIOBase, headers: Message) -> None:
        self._stream = stream
        self._is_chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
        self._has_length = headers.get("Content-Length") is not None
        self._left_bytes = 0
        self._read_bytes = 0
        self.is_finished = False
        if self._is_chunked:
            return
        self._left_bytes = _length(headers.get("Content-Length", "0"), 10)
        if self._left_bytes > MAX_BODY_BYTES:
            raise _too_large()
        self.is_finished = self._left_bytes == 0

    @property
    def is_declared(self) -> bool:
        """Whether the request says how long its body is."""
        return self._is_chunked or self._has_length

    def read(self, size_bytes: int = _PIECE_BYTES) -> bytes:
        """Up to `size_bytes`; empty at the body's end."""
        if self._left_bytes == 0 and self._is_chunked and not self.is_finished:
            self._next_chunk()
        if self.is_finished:
            return b""
        piece = self._stream.read(min(size_bytes, self._left_bytes))
        if not piece:
            raise ConnectionLostError
        self._left_bytes -= len(piece)
        self._read_bytes += len(piece)
        if self._read_bytes > MAX_BODY_BYTES:
            raise _too_large()
        if self._left_bytes == 0:
            if self._is_chunked:
                self._line()  # the line end after a chunk's data
            else:
                self.is_finished = True
        return piece

    def read_all(self, max_bytes: int = MAX_JSON_BYTES) -> bytes:
        """The rest as one piece; RefusedError 413 when it is over `max_bytes`."""
        pieces = bytearray()
        while piece := self.read():
            pieces += piece
            if len(pieces) > max_bytes:
                raise _too_large()
        return bytes(pieces)

    def drain(self) -> None:
        """Read and drop what is left, so that the connection can be used again."""
        while self.read():
            pass

    def _next_chunk(self) -> None:
        self._left_bytes = _length(self._line().partition(b";")[0].strip().decode("latin-1"), 16)
        if self._left_bytes:
            return
        while self._line().strip():  # trailers, which nobody needs
            pass
        self.is_finished = True

    def _line(self) -> bytes:
        line = self._stream.readline(_MAX_LINE_BYTES)
        if not line.endswith(b"\n"):
            raise ConnectionLostError
        return line


def _length(text: str, base: int) -> int:
    try:
        # int() alone would take "+5", "-5" and "1_0".
        if not text.isalnum():
            raise ValueError(text)
        return int(text, base)
    except ValueError:
        raise RefusedError(400, Problem(code="10015", detail="The body's length can't be read.")) from None


def _too_large() -> RefusedError:
    return RefusedError(413, Problem(code="10015", detail="The request's body is too large."))
