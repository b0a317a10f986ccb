"""Collects what is written to standard error, by Python or by any library below it."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

_STDERR: int = 2


class StrayStderr:
    """Between its birth and its end everything written to standard error goes into a file.

    Attributes:
        text: what was written; complete once this has ended.
    """

    def __init__(self, path: Path) -> None:
        self.text = ""
        self._path = path
        self._kept: int | None = None
        self._stream: TextIO | None = None

    def __enter__(self) -> Self:
        if sys.stderr is not None:
            sys.stderr.flush()
        try:
            self._kept = os.dup(_STDERR)
        except OSError:
            self._kept = None  # a program with a window has none on Windows
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, _STDERR)
        os.close(file)
        self._stream, sys.stderr = sys.stderr, os.fdopen(_STDERR, "w", encoding="utf-8", closefd=False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stderr.flush()
        sys.stderr = self._stream
        if self._kept is None:
            os.close(_STDERR)
        else:
            os.dup2(self._kept, _STDERR)
            os.close(self._kept)
        self.text = self._path.read_text(encoding="utf-8", errors="replace")
