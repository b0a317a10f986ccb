"""Reads what the IT department set for everyone on this computer.

    Linux      /etc/faxdesk/policy.json
    macOS      /Library/Application Support/FaxDesk/policy.json
    Windows    HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\FaxDesk, else %ProgramData%\\FaxDesk\\policy.json

No variable points elsewhere: what a user could redirect would lock nothing.
"""

import json
import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.words import Message

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
    """The policy in a file; NO_POLICY where there is no file."""
    source = str(path)
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            return _broken("policy.unreadable", source)
        entries = json.loads(content.decode("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return NO_POLICY
    except OSError:
        return _broken("policy.unreadable", source)
    except (ValueError, RecursionError):
        return _broken("policy.not_json", source)
    return Policy.from_entries(entries, source)


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


def _broken(code: str, source: str) -> Policy:
    log.warning("the policy can't be used: %s", code)
    return Policy(source=source, problems=(Message(code=code, values={"name": source}),))


if sys.platform == "win32":

    def _registry_entries() -> dict[str, Any] | None:
        """All values under the policy's key; None where there is no such key."""
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY_KEY) as key:
                return dict(_registry_values(key))
        except OSError:
            return None

    def _registry_values(key: Any) -> "Iterator[tuple[str, Any]]":
        import winreg

        for index in range(winreg.QueryInfoKey(key)[1]):
            name, value, _kind = winreg.EnumValue(key, index)
            yield name, value
