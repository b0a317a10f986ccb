"""The same program in its other roles: the document worker, and the guard of a LibreOffice."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient

_ROOT: Final = Path(__file__).resolve().parent.parent


def make_worker() -> "WorkerClient":
    """The document worker; its process starts with its first job."""
    from faxdesk.documents.client import WorkerClient

    return WorkerClient(command=worker_command())


def worker_command() -> Sequence[str]:
    """What starts a document worker."""
    return _own_command("--worker")


def guard_command() -> Sequence[str]:
    """What starts the guard of a LibreOffice."""
    return _own_command("--guard")


def self_test_command() -> Sequence[str]:
    """What tries every part of FaxDesk; see cli/self_test."""
    return _own_command("--self-test")


def _own_command(role: str) -> Sequence[str]:
    """What starts this same program in another role, from wherever it was loaded.

    Python would look for modules in the current folder first, which may be anybody's: -P forbids it.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, role)
    start = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); import faxdesk.__main__ as m; sys.exit(m.main())"
    )
    return (sys.executable, "-P", "-c", start, role)
