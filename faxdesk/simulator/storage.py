"""Where the simulator keeps documents and, when it has a state directory, everything else."""

import json
import logging
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

log = logging.getLogger(__name__)

ACCOUNT: Final = "account"
_KINDS: Final = (ACCOUNT, "faxes", "media")
_FILES: Final = "files"


def open_private(path: Path) -> BinaryIO:
    """A new file to write to, for its owner alone: these are people's papers."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


class Storage:
    """A folder with a small JSON file per record, and the documents' bytes.

    Without a directory, documents live in a temporary one that `close` removes, and records are not
    written at all. A record is replaced as a whole, so a kill at any moment leaves the old or the new
    one; what a machine's crash loses, a simulator may lose.
    """

    def __init__(self, directory: Path | None) -> None:
        self.is_kept: Final = directory is not None
        self.directory: Final = directory or Path(tempfile.mkdtemp(prefix="faxdesk-simulator-"))
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (*_KINDS, _FILES):
            (self.directory / name).mkdir(mode=0o700, exist_ok=True)

    def new_file(self) -> Path:
        """A path for a document; nothing is there yet."""
        return self.path(uuid.uuid4().hex)

    def path(self, file_id: str) -> Path:
        """Where the document with this id is."""
        return self.directory / _FILES / file_id

    def remove_file(self, file_id: str) -> None:
        """Remove a document; it may be gone already."""
        try:
            self.path(file_id).unlink(missing_ok=True)
        except OSError:  # Windows, while it is being sent to somebody; the next start removes it
            log.warning("a document can't be removed yet")

    def link_file(self, source: Path) -> str:
        """A second name for a document, so that it outlives its first; the copy's id."""
        copy = self.new_file()
        try:
            os.link(source, copy)
        except OSError:  # not every file system has links
            with source.open("rb") as original, open_private(copy) as out:
                shutil.copyfileobj(original, out)
        return copy.name

    def save(self, kind: str, key: str, record: Mapping[str, Any]) -> None:
        """Write a record (of "faxes", "media" or "account")."""
        if not self.is_kept:
            return
        path = self._record_path(kind, key)
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with open_private(fresh) as out:
            out.write(json.dumps(record, separators=(",", ":")).encode())
        fresh.replace(path)

    def drop(self, kind: str, key: str) -> None:
        """Remove a record; it may never have been written."""
        self._record_path(kind, key).unlink(missing_ok=True)

    def load(self, kind: str) -> Iterator[dict[str, Any]]:
        """All records of a kind."""
        for path in sorted((self.directory / kind).glob("*.json")):
            yield from _read(path)

    def load_one(self, kind: str, key: str) -> dict[str, Any]:
        """One record; empty when there is none."""
        return next(_read(self._record_path(kind, key)), {})

    def remove_orphans(self, known: set[str]) -> None:
        """Remove documents that belong to no record: uploads that a kill broke off."""
        for path in (self.directory / _FILES).iterdir():
            if path.name not in known:
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the temporary directory, if it is one."""
        if not self.is_kept:
            shutil.rmtree(self.directory)

    def _record_path(self, kind: str, key: str) -> Path:
        return self.directory / kind / f"{key}.json"


def _read(path: Path) -> Iterator[dict[str, Any]]:
    try:
        record = json.loads(path.read_bytes())
    except FileNotFoundError:
        return
    except ValueError:
        log.warning("a record of the simulator can't be read and is left out")
        return
    yield record
