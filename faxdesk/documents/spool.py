"""Private copies of what is to be faxed: what was checked is what is sent.

One folder, for the user alone, each file under a random name that tells nothing of its content. A copy
lives as long as its fax; whoever holds the journal says which are needed.
"""

import contextlib
import logging
import os
import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Literal

from faxdesk.documents.opening import RefusedError, is_disk_full, open_regular, wipe

log = logging.getLogger(__name__)

SourceState = Literal["same", "changed", "gone"]

MAX_TAKEN_BYTES = 2_000_000_000
"""Forty times what can be faxed: more is not even copied."""

_CHUNK_BYTES = 1 << 20
_NAME_BYTES = 16
_SUFFIX = ".pdf"
_PARTIAL = ".part"
_ASIDE = ".gone"


class SpoolError(Exception):
    """The file was not taken.

    Attributes:
        code: the finding's code: missing, folder, special, no_permission, unreadable, too_big_to_read,
            changed_meanwhile, disk_full; or "stopped" where the caller asked for it.
        size_bytes: the source's size, as far as known.
    """

    def __init__(self, code: str, size_bytes: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.size_bytes = size_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateCopy:
    """A private copy.

    Attributes:
        name: its name in the spool.
        sha256: of its content, in hexadecimal.
        source_mtime_ns: when the original was last written; 0 for a file made here.
        source_sha256, source_size_bytes: of the original, where this was made from it and isn't its copy.
    """

    name: str
    path: Path
    sha256: str
    size_bytes: int
    source_mtime_ns: int
    source_sha256: str | None = None
    source_size_bytes: int | None = None

    @property
    def original_sha256(self) -> str:
        """Of the file as the person has it."""
        return self.source_sha256 or self.sha256

    @property
    def original_size_bytes(self) -> int:
        """Of the file as the person has it."""
        return self.size_bytes if self.source_size_bytes is None else self.source_size_bytes


class Spool:
    """The folder of private copies. Any thread may call; two processes may share it."""

    def __init__(self, folder: Path) -> None:
        """Make the folder where it isn't, closed to others; raises OSError."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
        self._folder = folder

    def take(self, source: Path, *, stop: Callable[[], bool] | None = None) -> PrivateCopy:
        """Copy `source` and return the copy; raises SpoolError, and leaves nothing behind then.

        `stop` is asked between chunks of a megabyte, so that a large copy can be called off.
        """
        try:
            with open_regular(source) as file:
                before = os.fstat(file.fileno())
                if before.st_size > MAX_TAKEN_BYTES:
                    raise SpoolError("too_big_to_read", before.st_size)
                copy = self._copy(file, before.st_size, before.st_mtime_ns, stop or (lambda: False))
                after = os.fstat(file.fileno())
        except RefusedError as error:
            raise SpoolError(error.code, error.size_bytes) from error
        if (after.st_size, after.st_mtime_ns) != (copy.size_bytes, before.st_mtime_ns):
            self.remove(copy.name)
            raise SpoolError("changed_meanwhile", after.st_size)
        return copy

    def add_made(self, path: Path, *, made_from: PrivateCopy | None = None) -> PrivateCopy:
        """Take over a file that FaxDesk made in the spool (see new_path); raises SpoolError.

        `made_from` is the copy of the original that it stands for.
        """
        import hashlib

        try:
            with open_regular(path) as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                size_bytes = os.fstat(file.fileno()).st_size
            name = _new_name()
            target = path.replace(self._folder / name)
            target.chmod(0o600)
        except RefusedError as error:
            raise SpoolError(error.code) from error
        except OSError as error:
            raise SpoolError(_code_of(error)) from error
        made = PrivateCopy(name=name, path=target, sha256=digest, size_bytes=size_bytes, source_mtime_ns=0)
        if made_from is None:
            return made
        return replace(
            made,
            source_mtime_ns=made_from.source_mtime_ns,
            source_sha256=made_from.original_sha256,
            source_size_bytes=made_from.original_size_bytes,
        )

    def share(self, copy: PrivateCopy) -> PrivateCopy:
        """The same content under a name of its own, so that each can be removed alone; raises SpoolError.

        A copy is never written to, so both names may stand for the same bytes on the disk.
        """
        name = _new_name()
        target = self._folder / name
        try:
            os.link(copy.path, target)
        except FileNotFoundError as error:
            raise SpoolError("missing") from error
        except OSError:
            # A file system without hard links: copied after all.
            fresh = self.take(copy.path)
            return replace(copy, name=fresh.name, path=fresh.path)
        return replace(copy, name=name, path=target)

    def new_path(self) -> Path:
        """A fresh path inside the spool, for a file that is about to be made and then added."""
        return self._folder / (os.urandom(_NAME_BYTES).hex() + _PARTIAL)

    def path(self, name: str) -> Path:
        """Where the copy `name` is; raises ValueError for a name that isn't one of the spool's."""
        stem = name.removesuffix(_SUFFIX)
        if len(stem) != 2 * _NAME_BYTES or not set(stem) <= set("0123456789abcdef"):
            raise ValueError("not a spool name")
        return self._folder / name

    def verify(self, name: str, sha256: str) -> bool:
        """Whether the copy is there and has this content; read in chunks."""
        import hashlib

        try:
            with open_regular(self.path(name)) as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return False

    def remove(self, name: str) -> None:
        """Delete the copy; no harm where it is gone already. Raises OSError where it can't be deleted."""
        self.path(name).unlink(missing_ok=True)

    def set_aside(self, name: str) -> None:
        """Take the copy out of the way at once, to be wiped when there is time; see `wipe_set_aside`."""
        path = Spool.path(self, name)
        with contextlib.suppress(FileNotFoundError):
            path.replace(path.with_suffix(_ASIDE))

    def wipe_set_aside(self) -> None:
        """Wipe what was set aside; raises OSError where one can't be deleted."""
        for path in self._folder.glob(f"*{_ASIDE}"):
            wipe(path)

    def wipe(self, name: str) -> None:
        """The same, and overwrite what it held where no other name stands for it."""
        wipe(self.path(name))

    def names(self) -> list[str]:
        """Of everything that lies here."""
        return [path.name for path in self._folder.iterdir()]

    def sweep(
        self, owned: Callable[[Collection[str]], Collection[str]], *, older_than_s: float, now_s: float
    ) -> int:
        """Delete what nobody owns and is older than `older_than_s`; returns how many.

        The age spares what another window has just taken and not written into the journal yet.

        Args:
            owned: of the names that it is asked about, those that somebody owns.
        """
        old = [name for name in self.names() if self._is_old(name, now_s - older_than_s)]
        removed = 0
        for name in set(old).difference(owned(old)):
            try:
                (self._folder / name).unlink()
                removed += 1
            except FileNotFoundError:
                continue
            except OSError as error:
                # On Windows a file that somebody still reads can't be deleted: next time.
                log.warning("a leftover copy was not deleted: %s", type(error).__name__)
        return removed

    def _is_old(self, name: str, before_s: float) -> bool:
        """Whether it is a file that was written before then."""
        try:
            status = (self._folder / name).lstat()
        except OSError:
            return False
        return status.st_mtime < before_s and not stat.S_ISDIR(status.st_mode)

    def has_changed(self, source: Path, copy: PrivateCopy) -> SourceState:
        """What became of the original since it was taken: "same", "changed" or "gone"."""
        return original_state(source, size_bytes=copy.original_size_bytes, mtime_ns=copy.source_mtime_ns)

    def _copy(self, file: BinaryIO, size_bytes: int, mtime_ns: int, stop: Callable[[], bool]) -> PrivateCopy:
        name = _new_name()
        target = self._folder / name
        partial = target.with_suffix(_PARTIAL)
        try:
            digest, written = _copy_bytes(file, partial, size_bytes, stop)
            partial.replace(target)
        except BaseException as error:
            partial.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise SpoolError(_code_of(error), size_bytes) from error
            raise
        return PrivateCopy(
            name=name, path=target, sha256=digest, size_bytes=written, source_mtime_ns=mtime_ns
        )


def _new_name() -> str:
    return os.urandom(_NAME_BYTES).hex() + _SUFFIX


def original_state(source: Path, *, size_bytes: int, mtime_ns: int) -> SourceState:
    """Whether the file at `source` is as it was: "same", "changed" or "gone"."""
    try:
        now = source.stat()
    except OSError:
        return "gone"
    return "same" if (now.st_size, now.st_mtime_ns) == (size_bytes, mtime_ns) else "changed"


def _copy_bytes(file: BinaryIO, target: Path, size_bytes: int, stop: Callable[[], bool]) -> tuple[str, int]:
    """Copy at most `size_bytes` while hashing, and have the disk keep it; returns SHA-256 and length."""
    import hashlib  # OpenSSL takes its time, and the window's first picture needs none of it

    digest, written = hashlib.sha256(), 0
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(target, flags, 0o600), "wb", buffering=0) as out:
        while chunk := file.read(_CHUNK_BYTES):
            if stop():
                raise SpoolError("stopped")
            written += len(chunk)
            if written > size_bytes:
                # Somebody writes to it faster than we read: it might never end.
                raise SpoolError("changed_meanwhile", written)
            digest.update(chunk)
            view = memoryview(chunk)
            while view:
                view = view[out.write(view) :]
        os.fsync(out.fileno())
    return digest.hexdigest(), written


def _code_of(error: OSError) -> str:
    return "disk_full" if is_disk_full(error) else "unreadable"
