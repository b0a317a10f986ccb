"""The files that a person asks for: each whole or not at all, and never in place of what is no file."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from faxdesk.documents.opening import is_disk_full
from faxdesk.domain.errors import FileProblemError


def target(path: Path) -> Path:
    """Where a file at `path` goes, links followed; raises FileProblemError where something else is there."""
    try:
        real = path.resolve()
        if path.name and (real.is_file() or not real.exists()):
            return real
    except (OSError, RuntimeError) as error:  # a name too long, a folder that may not be entered, a loop
        raise not_written(path, error) from error
    raise not_written(path)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in place of one that is there, which stays where that fails; raises FileProblemError.

    A pipe or a terminal is written to as it is.
    """
    with writing_whole(path) as file:
        file.write(content)


@contextmanager
def writing_whole(path: Path) -> Iterator[BinaryIO]:
    """The same for a file that is written piece by piece within the block; what that raises, ends it."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("wb") as file:
                yield file
            return
        real = target(path)
        whole = real.with_name(f".faxdesk-{os.urandom(8).hex()}")
        try:
            with whole.open("xb") as file:
                if real.exists():  # who could not read it before can't now
                    shutil.copymode(real, whole)
                yield file
            whole.replace(real)
        finally:
            whole.unlink(missing_ok=True)
    except (OSError, RuntimeError) as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: Exception | None = None) -> FileProblemError:
    """What is to be said of a file that can't be written, because of `error` where there was one."""
    if error is not None and is_disk_full(error):
        return FileProblemError("finding.disk_full")
    return FileProblemError("file.not_written", name=str(path))
