"""multipart/form-data, read as it comes in: files go to disk piece by piece and are never held whole."""

from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Final

from faxdesk.simulator.errors import Problem, RefusedError
from faxdesk.simulator.storage import open_private

_PIECE_BYTES: Final = 65_536
_MAX_HEADER_BYTES: Final = 16_384
_MAX_FIELD_BYTES: Final = 65_536
_MAX_PARTS: Final = 100

Read = Callable[[int], bytes]
"""Gives up to that many bytes of the body, and none at its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadedFile:
    """A file that came as a part.

    Attributes:
        path: where its bytes are; the first `max_file_bytes` of them when it is too large.
        size_bytes: as it was sent, even when too large.
    """

    path: Path
    file_name: str | None
    content_type: str
    size_bytes: int
    is_too_large: bool


@dataclass(slots=True)
class Form:
    """A form's text fields and files by name; of two with one name the later counts."""

    fields: dict[str, str] = field(default_factory=dict)
    files: dict[str, UploadedFile] = field(default_factory=dict)

    def discard(self) -> None:
        """Remove the files from disk."""
        for file in self.files.values():
            file.path.unlink(missing_ok=True)
        self.files.clear()


def boundary_of(content_type: str) -> bytes:
    """The boundary that a Content-Type header names.

    Raises:
        RefusedError: 400, there is none.
    """
    message = Message()
    message["Content-Type"] = content_type
    boundary = message.get_param("boundary")
    if not isinstance(boundary, str) or not 1 <= len(boundary) <= 200:
        raise _malformed("its Content-Type names no boundary")
    return boundary.encode("latin-1", "replace")


class MultipartReader:
    """Reads one form.

    Args:
        file_fields: names of the parts that are files; every other part is text.
        new_file: a fresh, not yet existing path for each file.
        max_file_bytes: what is kept of a file; beyond it, is_too_large.
    """

    def __init__(
        self,
        read: Read,
        boundary: bytes,
        *,
        file_fields: frozenset[str],
        new_file: Callable[[], Path],
        max_file_bytes: int,
    ) -> None:
        self._read = read
        self._delimiter = b"\r\n--" + boundary
        # A form may begin with its first boundary: as if a line had ended before it.
        self._buffer = bytearray(b"\r\n")
        self._file_fields = file_fields
        self._new_file = new_file
        self._max_file_bytes = max_file_bytes

    def form(self) -> Form:
        """Read to the end.

        Raises:
            RefusedError: 400 for what isn't a well-formed form, 413 for a text field or header that is
                too long. No file is left behind.
        """
        form = Form()
        try:
            self._copy_part(lambda _: None)  # the preamble
            parts = 0
            while self._another_part_follows():
                parts += 1
                if parts > _MAX_PARTS:
                    raise _malformed("it has too many parts")
                self._part(form)
            while self._read(_PIECE_BYTES):  # the epilogue
                pass
        except BaseException:
            form.discard()
            raise
        return form

    def _part(self, form: Form) -> None:
        headers = self._headers()
        name = headers.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise _malformed("a part has no name")
        if name not in self._file_fields:
            form.fields[name] = self._text(name)
            return
        previous = form.files.pop(name, None)
        if previous is not None:
            previous.path.unlink(missing_ok=True)
        form.files[name] = self._file(headers)

    def _text(self, name: str) -> str:
        value = bytearray()

        def keep(piece: bytes) -> None:
            if len(value) + len(piece) > _MAX_FIELD_BYTES:
                raise RefusedError(413, Problem(code="10015", detail=f"The field {name!r} is too long."))
            value.extend(piece)

        self._copy_part(keep)
        return value.decode("utf-8", "replace")

    def _file(self, headers: Message) -> UploadedFile:
        path = self._new_file()
        size_bytes = 0
        try:
            with open_private(path) as out:

                def keep(piece: bytes) -> None:
                    nonlocal size_bytes
                    room_bytes = max(0, self._max_file_bytes - size_bytes)
                    size_bytes += len(piece)
                    out.write(piece[:room_bytes])

                self._copy_part(keep)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return UploadedFile(
            path=path,
            file_name=headers.get_filename(),
            content_type=headers.get_content_type()
            if "content-type" in headers
            else "application/octet-stream",
            size_bytes=size_bytes,
            is_too_large=size_bytes > self._max_file_bytes,
        )

    def _copy_part(self, keep: Callable[[bytes], None]) -> None:
        """Hand everything up to the next delimiter to `keep`, and step over the delimiter."""
        while (at := self._buffer.find(self._delimiter)) < 0:
            # The delimiter's beginning may be the buffer's end: that much stays.
            safe_bytes = len(self._buffer) - len(self._delimiter) + 1
            if safe_bytes > 0:
                keep(bytes(self._buffer[:safe_bytes]))
                del self._buffer[:safe_bytes]
            self._fill()
        if at:
            keep(bytes(self._buffer[:at]))
        del self._buffer[: at + len(self._delimiter)]

    def _another_part_follows(self) -> bool:
        """What stands behind a delimiter: a line end before a part, "--" at the end."""
        while len(self._buffer) < 2:
            self._fill()
        if self._buffer.startswith(b"--"):
            return False
        line = self._until(b"\r\n")
        if line.strip(b" \t"):
            raise _malformed("a boundary is followed by something else")
        return True

    def _headers(self) -> Message:
        if self._starts_with(b"\r\n"):
            del self._buffer[:2]
            raise _malformed("a part has no headers")
        return HeaderParser().parsestr(self._until(b"\r\n\r\n").decode("utf-8", "replace"))

    def _starts_with(self, start: bytes) -> bool:
        while len(self._buffer) < len(start):
            self._fill()
        return self._buffer.startswith(start)

    def _until(self, end: bytes) -> bytes:
        while (at := self._buffer.find(end)) < 0:
            if len(self._buffer) > _MAX_HEADER_BYTES:
                raise RefusedError(413, Problem(code="10015", detail="A part's headers are too long."))
            self._fill()
        line = bytes(self._buffer[:at])
        del self._buffer[: at + len(end)]
        return line

    def _fill(self) -> None:
        piece = self._read(_PIECE_BYTES)
        if not piece:
            raise _malformed("it ends before its last boundary")
        self._buffer += piece


def _malformed(why: str) -> RefusedError:
    return RefusedError(400, Problem(code="10015", detail=f"The form can't be read: {why}."))
