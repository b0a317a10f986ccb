"""FaxDesk starts with the session where the person wants it, and leaves nothing behind where they don't."""

import plistlib
import shlex
from pathlib import Path

import pytest

from faxdesk.system.autostart import FileAutostart, autostart, desktop_entry

COMMAND = ("/opt/Fax Desk/faxdesk", "-c", 'say("100 %")\\n', "--in-tray")


def linux(home: Path, **environment: str) -> FileAutostart:
    entry = autostart("linux", environment, home)
    assert isinstance(entry, FileAutostart)
    return entry


def test_on_linux_it_is_one_file_that_goes_again(tmp_path: Path) -> None:
    entry = linux(tmp_path)
    before = entry.is_on
    entry.turn_on(COMMAND)
    assert (before, entry.is_on) == (False, True)
    assert [path.name for path in (tmp_path / ".config" / "autostart").iterdir()] == ["faxdesk.desktop"]
    entry.turn_off()
    entry.turn_off()  # nothing is nothing twice
    assert list((tmp_path / ".config" / "autostart").iterdir()) == []


@pytest.mark.parametrize(
    ("given", "folder"), [("/etc/mine", "/etc/mine"), ("relative", "HOME/.config"), ("", "HOME/.config")]
)
def test_it_lies_where_the_desktop_looks(tmp_path: Path, given: str, folder: str) -> None:
    entry = linux(tmp_path, XDG_CONFIG_HOME=given)
    assert entry.path == Path(folder.replace("HOME", str(tmp_path))) / "autostart" / "faxdesk.desktop"


def test_what_is_written_is_the_command_to_the_letter() -> None:
    lines = desktop_entry(COMMAND).decode().splitlines()
    assert f"TryExec={COMMAND[0]}" in lines
    [run] = [line.removeprefix("Exec=") for line in lines if line.startswith("Exec=")]
    as_read = run.replace("\\\\", "\\")  # the file's own strings
    assert tuple(each.replace("%%", "%") for each in shlex.split(as_read)) == COMMAND


def test_on_macos_it_is_started_at_log_in_and_not_kept_alive(tmp_path: Path) -> None:
    entry = autostart("darwin", {}, tmp_path)
    entry.turn_on(COMMAND)
    [path] = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(path.read_bytes()) == {
        "Label": path.stem,
        "ProgramArguments": list(COMMAND),
        "RunAtLoad": True,
    }
    entry.turn_off()
    assert not entry.is_on
