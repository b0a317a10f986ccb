"""A desktop of a test's own: a session bus, a screen, and on them what people's desktops have."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

WAIT_S: Final = 90.0

_BUS: Final = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""
"""Nothing is started by being called: what is there is what the test started."""

_DUNST: Final = """[global]
    title = FaxDesk's tests
    markup = full
    timeout = 0
    sticky_history = yes
[everything]
    summary = "*"
    script = "{script}"
"""

_NOTED: Final = r"""#!/bin/sh
printf '%s\0%s\0%s\0%s\0\n' "$DUNST_ID" "$DUNST_SUMMARY" "$DUNST_BODY" "$DUNST_URGENCY" >> {log}
"""


class Desktop:
    """Use as a context manager; `environment` is for programs that are to run on it."""

    def __init__(self, folder: Path, *, has_screen: bool = True) -> None:
        self._folder = folder
        self._has_screen = has_screen
        self._programs: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}
        self._service: subprocess.Popen[bytes] | None = None
        self._log = folder / "notifications"

    def __enter__(self) -> "Desktop":
        self._folder.mkdir(exist_ok=True)
        # Its programs meet in files there, which are named after the screen: another desktop's, that had this
        # screen's number before, may be on its way out. Short, as the name of a socket has 107 bytes.
        self._runtime = tempfile.TemporaryDirectory(prefix="faxdesk-", dir="/tmp", ignore_cleanup_errors=True)
        self.environment["XDG_RUNTIME_DIR"] = self._runtime.name
        config = self._folder / "bus.conf"
        config.write_text(_BUS)
        reading, writing = os.pipe()
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", f"--print-address={writing}"]
        self.start(command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = pipe.readline().strip()
        if self._has_screen:
            self._open_screen()
        return self

    def __exit__(self, *_: object) -> None:
        for program in reversed(self._programs):
            if program.poll() is None:
                program.send_signal(signal.SIGTERM)
            try:
                program.wait(WAIT_S)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        self._runtime.cleanup()

    def start(
        self, command: list[str], *, pass_fds: tuple[int, ...] = (), more: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[bytes]":
        """Start a program on this desktop; it is ended with it."""
        environment = {**os.environ, **self.environment, **(more or {})}
        with (self._folder / f"{Path(command[0]).name}.log").open("ab") as log:
            program = subprocess.Popen(
                command, env=environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL, pass_fds=pass_fds
            )
        self._programs.append(program)
        return program

    def run(self, *command: str) -> str:
        """What a program says, run to its end."""
        environment = {**os.environ, **self.environment}
        ran = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=WAIT_S, check=True
        )
        return ran.stdout

    def start_notifications(self) -> None:
        """Start the service that shows notifications, and wait until it can be called."""
        script = self._folder / "noted"
        script.write_text(_NOTED.format(log=self._log))
        script.chmod(0o700)
        config = self._folder / "dunstrc"
        config.write_text(_DUNST.format(script=script))
        self._service = self.start(["dunst", "-conf", str(config)])
        self.wait_for_name("org.freedesktop.Notifications")

    def end_notifications(self) -> None:
        """As when the person's desktop starts anew."""
        if self._service is not None:
            self._service.terminate()
            self._service.wait(WAIT_S)

    def arrived(self) -> list[tuple[str, str, str, str]]:
        """Id, title, text and urgency of every notification that the service took, each update anew."""
        if not self._log.exists():
            return []
        lines = self._log.read_text("utf-8").split("\0\n")
        return [
            (one, two, three, four) for one, two, three, four in (line.split("\0") for line in lines[:-1])
        ]

    def shown(self) -> int:
        """How many stand on the screen."""
        return int(self.run("dunstctl", "count", "displayed"))

    def wait_for_name(self, name: str) -> None:
        self.wait(lambda: name in self.names())

    def names(self) -> list[str]:
        """Who can be called on the bus."""
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            [names] = Proxy(message_bus, bus).ListNames()
        return list(names)

    def wait(self, is_so: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + WAIT_S
        while not is_so():
            assert time.monotonic() < deadline_s, "it does not come"
            time.sleep(0.05)

    def _open_screen(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        self.start(command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.environment["DISPLAY"] = f":{pipe.readline().strip()}"


def has_programs(*names: str) -> bool:
    return all(shutil.which(name) is not None for name in names)
