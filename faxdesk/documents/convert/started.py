"""LibreOffice as it runs, seen from FaxDesk: waited for, and ended with everything that it has started."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

_GOODBYE_S: Final = 5.0


class Started(Protocol):
    """Any thread may call."""

    def wait(self, limit_s: float) -> bool:
        """Wait for its end; False when it still runs."""

    def end(self) -> None:
        """End it with all its children, and wait until they are gone."""


def start(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Started:
    """Start the command, which works in `folder` and ends when this process does; raises OSError."""
    return _Started(command, folder, environment)


if sys.platform == "win32":
    from faxdesk.documents.convert.windows_job import Job

    class _Started:
        """In a job of Windows', which it can't leave, and which ends with us."""

        def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
            self._job = Job()
            try:
                self._process = subprocess.Popen(
                    command,
                    cwd=folder,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=environment,
                    creationflags=subprocess.CREATE_NO_WINDOW
                    | subprocess.CREATE_NEW_PROCESS_GROUP
                    | subprocess.BELOW_NORMAL_PRIORITY_CLASS,
                )
                # It starts the real program only after a while: that one is in the job from its birth.
                self._job.take(self._process.pid)
            except OSError:
                self.end()
                raise

        def wait(self, limit_s: float) -> bool:
            return _has_ended(self._process, limit_s)

        def end(self) -> None:
            self._job.end()
            if (process := getattr(self, "_process", None)) is not None:
                process.kill()
                process.wait()

else:

    class _Started:
        """Behind guard.py: its pipe tells it of our end, whether we close it or die."""

        def __init__(self, command: Sequence[str], _folder: Path, environment: Mapping[str, str]) -> None:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=environment,
                process_group=0,  # Ctrl+C in the terminal is for FaxDesk alone
            )

        def wait(self, limit_s: float) -> bool:
            return _has_ended(self._process, limit_s)

        def end(self) -> None:
            if self._process.stdin is not None:
                self._process.stdin.close()
            if not self.wait(_GOODBYE_S):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()


def _has_ended(process: "subprocess.Popen[bytes]", limit_s: float) -> bool:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(limit_s)
        return True
    return False
