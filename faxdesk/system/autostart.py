"""Whether FaxDesk starts with the person's session: one entry of the system's own, made and taken away whole.

Sources: "Desktop Application Autostart Specification" and "Desktop Entry Specification", freedesktop.org;
"Run and RunOnce Registry Keys", Microsoft; launchd.plist(5), Apple.
"""

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

LABEL: Final = "org.faxdesk.FaxDesk"
RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_VALUE: Final = "FaxDesk"
_SAFE: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=+,:@")


class Autostart(Protocol):
    """Raises OSError where the system doesn't take the change."""

    @property
    def is_on(self) -> bool: ...

    def turn_on(self, command: Sequence[str]) -> None:
        """Have this command started with each of the person's sessions."""
        ...

    def turn_off(self) -> None:
        """Leave nothing of it."""
        ...


class FileAutostart:
    """An entry that is a file, for Linux and macOS."""

    def __init__(self, path: Path, *, is_plist: bool) -> None:
        self.path = path
        self._is_plist = is_plist

    @property
    def is_on(self) -> bool:
        return self.path.is_file()

    def turn_on(self, command: Sequence[str]) -> None:
        content = launch_agent(command) if self._is_plist else desktop_entry(command)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        written = self.path.with_name(f"{self.path.name}.new")
        written.write_bytes(content)
        written.replace(self.path)

    def turn_off(self) -> None:
        self.path.unlink(missing_ok=True)


def autostart(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> Autostart:
    """The system's own way."""
    if platform == "win32":
        return _run_key()
    home = home or Path.home()
    if platform == "darwin":
        return FileAutostart(home / "Library" / "LaunchAgents" / f"{LABEL}.plist", is_plist=True)
    configured = environment.get("XDG_CONFIG_HOME", "")
    folder = Path(configured) if configured.startswith("/") else home / ".config"
    return FileAutostart(folder / "autostart" / "faxdesk.desktop", is_plist=False)


def desktop_entry(command: Sequence[str]) -> bytes:
    """The entry as desktops read it; one whose program was uninstalled is passed over (TryExec)."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=FaxDesk",
        f"TryExec={command[0]}",
        f"Exec={' '.join(map(_quoted, command))}",
        "Icon=faxdesk",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
        "",
    )
    return "\n".join(lines).encode("utf-8")


def launch_agent(command: Sequence[str]) -> bytes:
    """The property list as launchd reads it: started at log-in, not kept alive."""
    return plistlib.dumps({"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _quoted(argument: str) -> str:
    """By the rules of Exec: quoted for the shell-like reading, then once more for the file's strings."""
    argument = argument.replace("%", "%%")
    if argument and _SAFE.issuperset(argument.replace("%%", "")):
        return argument
    for letter in ("\\", '"', "`", "$"):
        argument = argument.replace(letter, f"\\{letter}")
    return '"' + argument.replace("\\", "\\\\") + '"'


if sys.platform == "win32":

    class RunKey:
        """A value below the person's own Run key, for Windows."""

        @property
        def is_on(self) -> bool:
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    winreg.QueryValueEx(key, RUN_VALUE)
            except FileNotFoundError:
                return False
            return True

        def turn_on(self, command: Sequence[str]) -> None:
            import winreg

            line = subprocess.list2cmdline(command)
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, RUN_VALUE, 0, winreg.REG_SZ, line)

        def turn_off(self) -> None:
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, RUN_VALUE)
            except FileNotFoundError:
                return

    def _run_key() -> Autostart:
        return RunKey()
else:

    def _run_key() -> Autostart:
        raise OSError("only Windows has a registry")
