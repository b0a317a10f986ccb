"""Reads what the IT department set for everyone on this computer.

    Linux      /etc/faxdesk/policy.json
    macOS      /Library/Application Support/FaxDesk/policy.json
    Windows    HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\FaxDesk, else %ProgramData%\\FaxDesk\\policy.json

No variable points elsewhere: what a user could redirect would lock nothing.
"""

import json
import logging
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.policy import NO_POLICY, Policy

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

REGISTRY_KEY: Final = r"SOFTWARE\Policies\FaxDesk"
MAX_BYTES: Final = 1_000_000
"""No policy is so large; something else was put there."""


def machine_policy() -> Policy:
    """The policy of this computer; NO_POLICY where there is none. Never raises: see Policy.problems."""
    if sys.platform == "win32":
        entries = _registry_entries()
        if isinstance(entries, Policy):
            return entries
        if entries is not None:
            return Policy.from_entries(from_registry(entries), f"HKLM\\{REGISTRY_KEY}")
    return read_policy(policy_path())


def policy_path() -> Path:
    """Where the policy file is, on this system."""
    if sys.platform == "win32":
        import platformdirs

        return platformdirs.site_data_path("FaxDesk", appauthor=False) / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/FaxDesk/policy.json")
    return Path("/etc/faxdesk/policy.json")


def read_policy(path: Path) -> Policy:
    """The policy in a file; NO_POLICY where there is no file, and a broken one where it can't be read."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return NO_POLICY
    except OSError:
        return _broken(str(path), "policy.unreadable")
    return _policy_in(content, str(path))


def _policy_in(content: bytes, source: str) -> Policy:
    if len(content) > MAX_BYTES:
        return _broken(source, "policy.unreadable")
    text = content.decode("utf-8-sig", errors="replace")
    try:
        content.decode("utf-8-sig")
        return Policy.from_entries(json.loads(text, object_pairs_hook=_entries), source)
    except _TwiceError as error:
        return _broken(source, "policy.twice", entry=error.entry, line=_line_of_second(text, error.entry))
    except json.JSONDecodeError as error:
        return _broken(source, "policy.not_json", line=error.lineno)
    except UnicodeDecodeError as error:
        return _broken(source, "policy.not_json", line=content.count(b"\n", 0, error.start) + 1)
    except RecursionError:
        return _broken(source, "policy.unreadable")


class _TwiceError(Exception):
    """An entry stands twice: which of them is meant, nobody knows."""

    def __init__(self, entry: str) -> None:
        super().__init__(entry)
        self.entry = entry


def _entries(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    for name, value in pairs:
        if name in entries:
            raise _TwiceError(name)
        entries[name] = value
    return entries


def _line_of_second(text: str, entry: str) -> int:
    """In which line an entry stands for the second time; where it isn't written plainly, the last."""
    places = [found.start() for found in re.finditer(rf"{re.escape(json.dumps(entry))}\s*:", text)]
    return text.count("\n", 0, places[1] if len(places) > 1 else len(text)) + 1


def from_registry(values: Mapping[str, Any]) -> dict[str, object]:
    """The registry's values as a policy file has them.

    `ManagedBy` and `Locked` (a list) stand beside the settings, each under its own name. A DWORD of 0 or 1
    may mean no or yes; a list of numbers is a list of texts there, and a text may be a list of its lines.
    """
    from faxdesk.domain.preferences import Preferences

    entries: dict[str, object] = {}
    settings: dict[str, object] = {}
    defaults = Preferences()
    for name, value in values.items():
        if name.lower() == "managedby":
            entries["managed_by"] = value
        elif name.lower() == "locked":
            entries["locked"] = value
        else:
            settings[name] = _converted(value, getattr(defaults, name, None))
    return {**entries, "settings": settings}


def _converted(value: object, default: object) -> object:
    if isinstance(default, bool) and value in (0, 1):
        return bool(value)
    if isinstance(default, tuple) and isinstance(value, list):
        return [int(each) if isinstance(each, str) and each.isdecimal() else each for each in value]
    if isinstance(default, str) and isinstance(value, list):
        return "\n".join(value)
    return value


def _broken(source: str, code: str, **values: str | int) -> Policy:
    log.warning("the policy can't be used: %s", code)
    return Policy.broken(source, code, **values)


if sys.platform == "win32":

    def _registry_entries() -> dict[str, Any] | Policy | None:
        """All values under the policy's key; None where there is none, a broken policy where it is shut."""
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY_KEY) as key:
                return dict(_registry_values(key))
        except FileNotFoundError:
            return None
        except OSError:
            return _broken(f"HKLM\\{REGISTRY_KEY}", "policy.unreadable")

    def _registry_values(key: Any) -> "Iterator[tuple[str, Any]]":
        import winreg

        for index in range(winreg.QueryInfoKey(key)[1]):
            name, value, _kind = winreg.EnumValue(key, index)
            yield name, value
