"""Keyrings for tests: no test may touch the one of the person who runs it."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps passwords for as long as it lives."""

    priority: float = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.passwords.pop((service, username), None) is None:
            raise PasswordDeleteError("no such password")


class LockedKeyring(KeyringBackend):
    """The keyring of somebody who pressed Cancel when asked to unlock it."""

    priority: float = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")


class FileKeyring(KeyringBackend):
    """For programs started by a test: keeps passwords in the file that TEST_KEYRING_FILE names.

    Choose it with PYTHON_KEYRING_BACKEND=tests.keyrings.FileKeyring and the repository on PYTHONPATH. It is
    locked while a file of the same name with the ending .locked is there.
    """

    priority: float = 1

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}\n{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write(self._read() | {f"{service}\n{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        passwords = self._read()
        if passwords.pop(f"{service}\n{username}", None) is None:
            raise PasswordDeleteError("no such password")
        self._write(passwords)

    def _read(self) -> dict[str, str]:
        path = Path(os.environ["TEST_KEYRING_FILE"])
        if path.with_suffix(".locked").exists():
            raise KeyringLocked("Failed to unlock the collection!")
        passwords: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
        return passwords

    def _write(self, passwords: dict[str, str]) -> None:
        Path(os.environ["TEST_KEYRING_FILE"]).write_text(json.dumps(passwords))
