"""The same program in its other roles: the document worker, and the guard of a LibreOffice."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient


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
    from faxdesk.system.own_command import own_command

    return own_command(role)
