"""API keys, in the system's keyring or in memory; nowhere else, and in no error's text."""

import configparser
import sys
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import FaxDeskError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "FaxDesk"
"""Under this name a person finds the keys in the keyring's own program."""


class KeyringUnavailableError(FaxDeskError):
    """This system keeps no passwords: the person types the key each session."""


class KeyringLockedError(FaxDeskError):
    """The keyring is there, but the person did not unlock it."""


class KeyStore:
    """API keys by the provider's address, in the keyring of the person who is logged in.

    Every call may take as long as the person takes to unlock the keyring: not for the GUI thread.
    """

    def get(self, base_url: str) -> str | None:
        """The key for `base_url`, None where none was set.

        Raises:
            KeyringUnavailableError, KeyringLockedError
        """
        backend = _backend()
        try:
            return backend.get_password(SERVICE, _account(base_url)) or None
        except _failures() as error:
            raise _translated(error) from None

    def set(self, base_url: str, key: str) -> None:
        """Keep `key` for `base_url`; raises as `get` does."""
        backend = _backend()
        try:
            backend.set_password(SERVICE, _account(base_url), key)
        except _failures() as error:
            raise _translated(error) from None

    def delete(self, base_url: str) -> None:
        """Forget the key for `base_url`, if there is one; raises as `get` does."""
        backend = _backend()
        try:
            if backend.get_password(SERVICE, _account(base_url)) is not None:
                backend.delete_password(SERVICE, _account(base_url))
        except _failures() as error:
            raise _translated(error) from None


class SessionKeyStore:
    """The same, in memory: for systems without a keyring, and for the demo."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def get(self, base_url: str) -> str | None:
        return self._keys.get(_account(base_url))

    def set(self, base_url: str, key: str) -> None:
        self._keys[_account(base_url)] = key

    def delete(self, base_url: str) -> None:
        self._keys.pop(_account(base_url), None)


def _account(base_url: str) -> str:
    """The keyring's user name for an address: with and without a slash at its end is one account."""
    return base_url.rstrip("/")


def _backend() -> "KeyringBackend":
    """The keyring; KeyringUnavailableError where there is none that keeps a secret.

    keyring gives a priority of 1 or more to those it recommends. Below are the stand-ins for "there is
    none" and the ones that write passwords into a file.
    """
    import keyring

    try:
        backend = keyring.get_keyring()
        is_recommended = backend.priority >= 1
    except (*_failures(), *CANNOT_LOAD) as error:
        raise _translated(error) from None
    if not is_recommended:
        raise KeyringUnavailableError("system.keyring_unavailable")
    return backend


CANNOT_LOAD: Final[tuple[type[Exception], ...]] = (
    *(ImportError, AttributeError, LookupError, TypeError, ValueError),
    configparser.Error,
)
"""What keyring raises for a back end that its variable or file names and that isn't there."""


def _failures() -> tuple[type[Exception], ...]:
    """What the keyrings raise: few wrap everything into keyring's own errors."""
    from keyring.errors import KeyringError

    failures: tuple[type[Exception], ...] = (KeyringError, OSError, RuntimeError)
    if sys.platform == "linux":
        from jeepney import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException

        failures += (DBusErrorResponse, SecretStorageException)
    elif sys.platform == "win32":
        from win32ctypes.pywin32.pywintypes import error as windows_error

        failures += (windows_error,)
    return failures


def _translated(error: Exception) -> FaxDeskError:
    """Our error for a keyring's. Its text is left behind: nobody knows what a keyring puts there."""
    kind = type(error).__name__
    if (
        "Locked" in kind or "Dismissed" in kind
    ):  # keyring's KeyringLocked, secretstorage's LockedException ...
        return KeyringLockedError("system.keyring_locked")
    return KeyringUnavailableError("system.keyring_unavailable")
