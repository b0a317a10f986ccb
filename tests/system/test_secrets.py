"""API keys go to the keyring or stay in memory, and stand in no error."""

import subprocess
import sys
import traceback
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from faxdesk.domain.words import text
from faxdesk.system.secrets import KeyringLockedError, KeyringUnavailableError, KeyStore, SessionKeyStore
from faxdesk.system.self_check import keyring_name
from tests.keyrings import LockedKeyring, MemoryKeyring

URL = "https://api.telnyx.com/v2"
KEY = "KEY0123456789ABCDEF_not-a-real-one"


def use(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)


def test_a_key_is_found_again_under_its_address_alone(memory_keyring: MemoryKeyring) -> None:
    KeyStore().set(URL, KEY)
    assert KeyStore().get(URL) == KEY
    assert KeyStore().get(f"{URL}/") == KEY
    assert KeyStore().get("http://127.0.0.1:8000/v2") is None


def test_the_person_finds_the_key_under_the_programs_name(memory_keyring: MemoryKeyring) -> None:
    KeyStore().set(URL, KEY)
    assert keyring.get_password("FaxDesk", URL) == KEY


def test_a_deleted_key_is_gone_and_deleting_again_does_no_harm(memory_keyring: MemoryKeyring) -> None:
    KeyStore().set(URL, KEY)
    KeyStore().delete(URL)
    KeyStore().delete(URL)
    assert KeyStore().get(URL) is None


class FileWritingKeyring(MemoryKeyring):
    """Stands for keyrings that keep passwords in a plain file; keyring recommends none of them."""

    priority = 0.5


@pytest.mark.parametrize(
    "backend", [fail.Keyring, null.Keyring, FileWritingKeyring], ids=["fail", "null", "file"]
)
def test_a_system_without_a_safe_keyring_is_told_apart(
    backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, backend())
    for call in (KeyStore().get, KeyStore().delete, lambda url: KeyStore().set(url, KEY)):
        with pytest.raises(KeyringUnavailableError) as caught:
            call(URL)
        assert text(caught.value.message)


def test_a_locked_keyring_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, LockedKeyring())
    for call in (KeyStore().get, KeyStore().delete, lambda url: KeyStore().set(url, KEY)):
        with pytest.raises(KeyringLockedError) as caught:
            call(URL)
        assert text(caught.value.message)


class TellTaleKeyring(MemoryKeyring):
    """Puts the password into its error, as no keyring should."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"could not store {password!r}")


def test_a_key_never_stands_in_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, TellTaleKeyring())
    with pytest.raises(KeyringUnavailableError) as caught:
        KeyStore().set(URL, KEY)
    assert KEY not in text(caught.value.message)
    assert KEY not in "".join(traceback.format_exception_only(caught.value))
    assert caught.value.__suppress_context__


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_a_prompt_that_the_person_dismissed_counts_as_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    from secretstorage.exceptions import PromptDismissedException

    class Dismissed(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise PromptDismissedException("dismissed")

    use(monkeypatch, Dismissed())
    with pytest.raises(KeyringLockedError):
        KeyStore().get(URL)


def test_keys_of_a_session_are_kept_in_memory_alone(memory_keyring: MemoryKeyring) -> None:
    store = SessionKeyStore()
    store.set(f"{URL}/", KEY)
    assert store.get(URL) == KEY
    store.delete(URL)
    store.delete(URL)
    assert store.get(URL) is None
    assert memory_keyring.passwords == {}


def test_keyring_is_loaded_only_when_a_key_is_asked_for() -> None:
    code = "import sys, faxdesk.system.secrets; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "configured",
    [
        "keyrings.nowhere.Keyring",
        "keyring.backends.null.NoSuchKeyring",
        "nonsense",
        "",
        "os.path",
        "builtins.int",
    ],
)
def test_a_keyring_that_is_configured_and_not_there_is_none(
    configured: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", configured)
    for call in (KeyStore().get, KeyStore().delete, lambda url: KeyStore().set(url, KEY)):
        with pytest.raises(KeyringUnavailableError):
            call(URL)
    assert isinstance(keyring_name(), str)


def test_a_keyring_file_that_is_no_ini_file_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "keyringrc.cfg").write_bytes(b"\xff[backend\ndefault-keyring")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setattr("keyring.util.platform_.config_root", lambda: str(tmp_path))
    monkeypatch.setattr("keyring.core._config_path", lambda: tmp_path / "keyringrc.cfg")
    with pytest.raises(KeyringUnavailableError):
        KeyStore().get(URL)
