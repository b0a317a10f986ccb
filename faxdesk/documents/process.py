"""One worker process, seen from its parent: started, asked, and ended when it fails."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import IO, Any, Final, Self, cast

from faxdesk.documents import wire

if sys.platform == "linux":
    import fcntl

_GOODBYE_S = 2.0
_READY_LIMIT_S = 30.0


class WorkerFailure(Exception):  # noqa: N818 - the name says what happened to whom
    """A job was not done.

    Attributes:
        reason: "too_long" (ended by the time limit), "stopped" (the worker died, as of too much memory),
            "failed" (the worker lives and could not do it), "closed" (the client was closed),
            "no_worker" (it could not be started).
        detail: the fault's name, for the log; never a document's content.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason
        self.detail = detail

    @property
    def is_disk_full(self) -> bool:
        """Whether there was no room left for what was to be made."""
        return self.detail == wire.DISK_FULL


class WorkerProcess:
    """One child process."""

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=_environment(),
                # Ctrl+C in the terminal is for the program, which then closes its workers itself. Between two
                # sessions Linux would share the processor evenly, whatever else is said.
                process_group=0 if sys.platform != "win32" else None,
                creationflags=_creation_flags(),
            )
        except OSError as error:
            raise WorkerFailure("no_worker", type(error).__name__) from error
        _widen(self._process.stdout)
        self._to, self._from = cast(IO[bytes], self._process.stdin), cast(IO[bytes], self._process.stdout)
        self._is_ready = False
        self._has_loaded = False
        self.pid = self._process.pid
        self.is_usable = True

    def wait_until_ready(self) -> None:
        if not self._is_ready:
            try:
                with _Watch(self._process, _READY_LIMIT_S) as watch:
                    self._receive(watch)
            except WorkerFailure as failure:
                self.end(at_once=True)
                raise WorkerFailure("no_worker", failure.reason) from failure
            self._is_ready = True

    def ask(self, job: Mapping[str, Any], limit_s: float) -> Iterator[tuple[dict[str, Any], bytes]]:
        """Its answers as they come, each waited for `limit_s` at most; raises WorkerFailure.

        What the asker does with one before it takes the next is no part of the wait.
        """
        try:
            wire.send(self._to.fileno(), job)
        except (OSError, ValueError) as error:
            raise WorkerFailure("stopped", type(error).__name__) from error
        if not self._has_loaded:
            # Its own wait, so that a job's time limit measures the job alone. The job has gone before:
            # from it the worker knows what to load.
            with _Watch(self._process, _READY_LIMIT_S) as watch:
                self._receive(watch)
            self._has_loaded = True
        with _Watch(self._process, limit_s) as watch:
            while "end" not in (message := self._receive(watch))[0]:
                yield message
        if (fault := message[0]["end"]) is not None:
            raise WorkerFailure("failed", str(fault)[:60])

    def _receive(self, watch: "_Watch") -> tuple[dict[str, Any], bytes]:
        """The next message; when the watch ends the process, the waiting ends too."""
        try:
            with watch.waiting():
                message = wire.receive(self._from.fileno())
        except (OSError, ValueError, wire.BrokenPipeTalkError) as error:
            raise WorkerFailure("too_long" if watch.is_late else "stopped", type(error).__name__) from error
        if message is None:
            raise WorkerFailure("too_long" if watch.is_late else "stopped", "end of pipe")
        return message

    def kill(self) -> None:
        """End the process now; whoever waits for its answer finds the pipe at its end."""
        self._process.kill()

    def end(self, *, at_once: bool) -> None:
        """End the process and wait for it: politely by closing its pipe, or by killing it."""
        if not self.is_usable:
            return
        self.is_usable = False
        if at_once:
            self._process.kill()
        self._to.close()
        try:
            self._process.wait(_GOODBYE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._from.close()


class _Watch:
    """Ends a process that lets its parent wait for more than `limit_s` seconds: one thread for many waits."""

    def __init__(self, process: "subprocess.Popen[bytes]", limit_s: float) -> None:
        self._process = process
        self._limit_s = limit_s
        self._due_s: float | None = None
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._keep, daemon=True)
        self.is_late = False

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Somebody waits, within this block."""
        self._due_s = time.monotonic() + self._limit_s
        try:
            yield
        finally:
            self._due_s = None

    def _keep(self) -> None:
        left_s = self._limit_s
        while not self._is_over.wait(left_s):
            due_s = self._due_s
            # A wait that hasn't begun isn't over sooner than this.
            left_s = self._limit_s if due_s is None else due_s - time.monotonic()
            if left_s <= 0:
                self.is_late = True
                self._process.kill()
                return


def _widen(pipe: IO[bytes] | None) -> None:
    """Let it hold many pages' dots: with the usual 64 KB the two processes take turns for each of them."""
    if sys.platform == "linux" and pipe is not None:
        with suppress(OSError):  # the person's share of such pipes may be used up
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, wire.PIPE_BYTES)


_KEEP_MEMORY: Final = {"MALLOC_MMAP_THRESHOLD_": "67108864", "MALLOC_TRIM_THRESHOLD_": "67108864"}
"""Has glibc keep the memory of one page for the next, where it would give it back and fetch it again: a
quarter of the time of making a page black and white. Other systems don't know it. Source: mallopt(3)."""


def _environment() -> dict[str, str]:
    """The parent's environment without the account's key: a file that takes the worker over finds none."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TELNYX_")}
    return _KEEP_MEMORY | kept


def _creation_flags() -> int:
    if sys.platform == "win32":
        return (
            subprocess.CREATE_NO_WINDOW
            | subprocess.CREATE_NEW_PROCESS_GROUP
            | subprocess.BELOW_NORMAL_PRIORITY_CLASS  # see sandbox.give_way
        )
    return 0
