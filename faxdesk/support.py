"""What helps support: versions, settings without secrets, the self-test, logs, the journal's form and counts.

Nothing of it leaves the computer by itself; a person reads it, and saves it where they want.
"""

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, fields
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk import __version__
from faxdesk.domain.errors import JournalError
from faxdesk.domain.preferences import Preferences
from faxdesk.engine.support_bundle import SupportBundle
from faxdesk.processes import self_test_command

if TYPE_CHECKING:
    from faxdesk.domain.policy import Policy
    from faxdesk.engine.scrubbing import Scrubber
    from faxdesk.engine.stores import Stores
    from faxdesk.system.paths import DataFolder

_SELF_TEST_LIMIT_S: Final = 300.0
_LOG_BYTES: Final = 600_000
"""Of each log file the end: days of a busy office."""

_CHOICE: Final = re.compile(r"[a-z_]{1,20}|[A-Z]{2}")
"""One of a few, as settings are that have a value from the start; what a person types begins empty."""

_PRIVATE_VARIABLES: Final = (
    *("FAXDESK_HOME", "FAXDESK_CONNECTION_ID", "FAXDESK_FROM", "TELNYX_API_KEY", "TELNYX_BASE_URL"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
)
_VARIABLES: Final = (
    *(*_PRIVATE_VARIABLES, "FAXDESK_LINES"),
    *("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP"),
)
_README: Final = """\
What FaxDesk collected for support. It was sent nowhere.

versions.json   FaxDesk, Python, the system, libraries; which variables are set, without their values
settings.json   numbers and switches as they are; of texts only whether they are set; what IT locked
journal.json    the journal's form, how many rows and codes it has, and the sizes of folders
self-test.txt   what "faxdesk --self-test" says
logs/           the ends of the logs

Names, numbers, keys, paths and whatever stood in quotation marks read "[removed]".
"""


def collect(
    folder: "DataFolder",
    open_stores: "Callable[[], Stores]",
    policy: "Policy",
    *,
    with_self_test: bool = True,
) -> SupportBundle:
    """Collect it; on any thread, as long as the self-test takes. A part that isn't there says why."""
    from faxdesk.engine.scrubbing import Scrubber

    journal, private = _journal(folder)
    scrubber = Scrubber([*(private or ()), *_private_settings(open_stores, policy)])
    files = {
        "README.txt": _README,
        "versions.json": _json(_versions(folder.kind, scrubber)),
        "settings.json": _json(_settings(open_stores, policy)),
        "journal.json": _json({**journal, "folders": _folders(folder.path)}),
    }
    if with_self_test:
        files["self-test.txt"] = scrubber.scrubbed(_self_test())
    for name, text in _logs(folder.log_dir) if private is not None else ():
        files[f"logs/{name}"] = scrubber.scrubbed(text)
    return SupportBundle(files=files)


def _journal(folder: "DataFolder") -> tuple[dict[str, Any], list[str] | None]:
    """Its form, and what is private in it: None where nobody can tell, so that no log is safe to give."""
    from faxdesk.store.sqlite.connect import connect
    from faxdesk.store.sqlite.facts import facts_of, private_texts, private_texts_at

    try:
        with closing(connect(folder.journal_path, folder.kind)) as connection:
            return asdict(facts_of(connection)), list(private_texts(connection))
    except JournalError as error:
        return {"error": error.code}, private_texts_at(folder.journal_path)


def _private_settings(open_stores: "Callable[[], Stores]", policy: "Policy") -> Iterator[str]:
    """Texts that a person, the IT department or the environment set."""
    yield policy.managed_by
    yield from (os.environ.get(name, "") for name in _PRIVATE_VARIABLES)
    try:
        stores = open_stores()
    except JournalError:
        return  # private_texts has those of the journal
    try:
        yield from (value for value in asdict(stores.desk.settings.load()).values() if isinstance(value, str))
    finally:
        stores.close()


def _settings(open_stores: "Callable[[], Stores]", policy: "Policy") -> dict[str, Any]:
    of_policy = {
        "is_there": bool(policy.source),
        "is_broken": policy.is_broken,
        "sets": sorted(policy.values),
        "locks": sorted(policy.locked),
        "problems": [problem.code for problem in policy.problems],
    }
    try:
        stores = open_stores()
    except JournalError as error:
        return {"error": error.code, "policy": of_policy}
    try:
        preferences, status = stores.desk.settings.load(), stores.journal.queue()
        notices = [notice.code for notice in stores.journal.notices.standing()]
    finally:
        stores.close()
    return {
        "settings": {each.name: _shown(each.name, preferences) for each in fields(Preferences)},
        "policy": of_policy,
        "queue": {
            "is_paused": status.is_paused,
            "hold": status.hold.code if status.hold is not None else None,
            "is_offline": status.is_offline,
            "notices": notices,
        },
    }


def _shown(name: str, preferences: Preferences) -> Any:
    value = getattr(preferences, name)
    if not isinstance(value, str) or (getattr(Preferences(), name) and _CHOICE.fullmatch(value)):
        return value
    return "set" if value else "not set"


def _versions(kind: str, scrubber: "Scrubber") -> dict[str, Any]:
    from faxdesk.system.licences import LIBRARIES

    return {
        "faxdesk": __version__,
        "profile": kind,
        "is_installed_program": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "system_version": scrubber.scrubbed(platform.version()),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "libraries": dict(_library_versions(LIBRARIES)),
        "variables_set": [name for name in _VARIABLES if os.environ.get(name)],
    }


def _library_versions(names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in names:
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:
            yield name, "not found"


def _folders(path: Path) -> dict[str, dict[str, int]]:
    """How many files each of our folders has, and their bytes; those right in it under "."."""
    found: dict[str, dict[str, int]] = {}
    for file in path.rglob("*"):
        inside = file.relative_to(path).parts
        name = inside[0] if len(inside) > 1 and inside[0] in _FOLDERS else "."
        try:
            size_bytes = file.stat().st_size if file.is_file() else None
        except OSError:
            continue  # gone while it was looked at
        if size_bytes is not None:
            counted = found.setdefault(name, {"files": 0, "bytes": 0})
            counted["files"] += 1
            counted["bytes"] += size_bytes
    return found


_FOLDERS: Final = frozenset({"spool", "drafts", "logs", "backups", "previews", "simulator"})


def _self_test() -> str:
    """Through a file: a program with a window has no standard output on Windows."""
    with tempfile.TemporaryDirectory(prefix="faxdesk-support-", ignore_cleanup_errors=True) as folder:
        report = Path(folder) / "self-test.txt"
        try:
            subprocess.run(
                [*self_test_command(), "--report", str(report)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_SELF_TEST_LIMIT_S,
                check=False,
            )
            return report.read_text("utf-8")
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"The self-test could not be run: {type(error).__name__}\n"


def _logs(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("faxdesk.log*")):
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - _LOG_BYTES))
                yield path.name, file.read(_LOG_BYTES).decode("utf-8", "replace")
        except OSError as error:
            yield path.name, f"can't be read: {type(error).__name__}\n"


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
