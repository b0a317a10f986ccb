"""Who sends: the key from the environment or the keyring, the account from settings or environment."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from faxdesk.domain.api_key import clean_key
from faxdesk.domain.errors import (
    FaxDeskError,
    InvalidInputError,
    NotSetUpError,
    RateLimitedError,
    RefusedError,
)
from faxdesk.domain.fax.attempt import Account
from faxdesk.domain.policy import API_KEY as API_KEY_SETTING
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import Message
from faxdesk.engine.ports import Provider

if TYPE_CHECKING:
    from faxdesk.domain.fax.remote import Balance, FaxApplication, OwnNumber

API_KEY: Final = "TELNYX_API_KEY"
CONNECTION: Final = "FAXDESK_CONNECTION_ID"
FROM: Final = "FAXDESK_FROM"

_ASK_KEYRING_AGAIN_S: Final = 10.0
"""A keyring without the key is asked again this often: another FaxDesk may have put it there."""


class KeySource(StrEnum):
    """Where the API key comes from."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    SESSION = "session"
    DEMO = "demo"


class KeyStore(Protocol):
    """The system's keyring; each call may raise FaxDeskError when it is missing or locked."""

    def get(self, base_url: str) -> str | None: ...

    def set(self, base_url: str, key: str) -> None: ...

    def delete(self, base_url: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountOverview:
    """What an API key opens: enough to choose a connection and a from-number from lists.

    Attributes:
        balance: None where the key may not see it, which keeps no fax from going.
    """

    balance: "Balance | None"
    applications: "tuple[FaxApplication, ...]"
    numbers: "tuple[OwnNumber, ...]"

    def numbers_of(self, application: "FaxApplication") -> "tuple[OwnNumber, ...]":
        """The numbers that belong to one application."""
        return tuple(number for number in self.numbers if number.connection_id == application.id)

    def application_of(self, number: str) -> "FaxApplication | None":
        """The application that a number belongs to: with another one faxes from it are refused."""
        owners = {each.number: each.connection_id for each in self.numbers}
        return next((each for each in self.applications if each.id == owners.get(number)), None)


Connect = Callable[[str, str], Provider]
"""Makes a provider from a base URL and an API key."""


class RealAccounts:
    """The account of the office. Safe to use from any thread."""

    def __init__(
        self,
        *,
        base_url: str,
        environment: Mapping[str, str],
        keyring: KeyStore,
        session: KeyStore,
        connect: Connect,
        policy: Policy = NO_POLICY,
    ) -> None:
        """Nothing is read yet: the keyring is slow to open and may ask for its password.

        Args:
            session: keeps a key in memory where the system has no keyring.
        """
        self._base_url = base_url
        self._environment = environment
        self._keyring = keyring
        self._session = session
        self._connect = connect
        self._policy = policy
        self._lock = threading.Lock()
        self._known: dict[str, tuple[str, KeySource]] = {}
        self._missing: dict[str, tuple[float, Message]] = {}
        self._changes = 0

    @property
    def base_url(self) -> str:
        return self._base_url

    def current(self, preferences: Preferences) -> Account:
        """The account that new attempts are made with; raises NotSetUpError saying what is missing.

        A policy that can't be read is such a thing.
        """
        self._policy.check_readable()
        self._key(self._base_url)
        connection_id = self._chosen("connection_id", CONNECTION) or preferences.connection_id
        from_number = self.from_number(preferences)
        if not connection_id:
            raise NotSetUpError("setup.no_connection")
        if not from_number:
            raise NotSetUpError("setup.no_from")
        return Account(base_url=self._base_url, connection_id=connection_id, from_number=from_number)

    def from_number(self, preferences: Preferences) -> str:
        """The number that faxes come from unless one is named, "" when none was chosen."""
        return self._chosen("from_number", FROM) or preferences.from_number

    def _chosen(self, setting: str, variable: str) -> str | None:
        """What the environment says instead of a setting; nothing where the policy has locked that."""
        return None if self._policy.locks(setting) else self._environment.get(variable)

    def problem(self, preferences: Preferences) -> FaxDeskError | None:
        """What keeps faxes from going at all, None when nothing does. May open the keyring."""
        try:
            self.current(preferences)
        except FaxDeskError as error:
            return error
        return None

    def provider(self, base_url: str) -> Provider:
        """A new provider for the calling thread; raises NotSetUpError when there is no key for it."""
        key, _source = self._key(base_url)
        return self._connect(base_url, key)

    def key_source(self) -> KeySource | None:
        """Where the key comes from, None when there is none or the keyring doesn't open."""
        try:
            return self._key(self._base_url)[1]
        except FaxDeskError:
            return None

    def key_changes(self) -> int:
        """A number that grows when a key was changed."""
        with self._lock:
            return self._changes

    def look_up(self, key: str | None = None) -> AccountOverview:
        """Ask the provider what `key` (else the one in use) opens.

        Raises ApiError or NotSetUpError; InvalidInputError for what is no key.
        """
        provider = self._connect(self._base_url, clean_key(key)) if key else self.provider(self._base_url)
        return _overview(provider)

    def keep_key(self, key: str) -> bool:
        """Use this key from now on. True: it is in the keyring; False: only until FaxDesk is closed.

        Raises InvalidInputError for what is no key, or where the policy forbids to change the one there is.
        """
        key = clean_key(key)
        if self._policy.keeps_key and self.key_source() is not None:
            raise self._policy.refusal(API_KEY_SETTING)
        kept = True
        try:
            self._keyring.set(self._base_url, key)
        except FaxDeskError:
            self._session.set(self._base_url, key)
            kept = False
        with self._lock:
            self._known.pop(self._base_url, None)
            self._missing.pop(self._base_url, None)
            self._changes += 1
        return kept

    def _key(self, base_url: str) -> tuple[str, KeySource]:
        with self._lock:
            known = self._known.get(base_url)
            if known is not None:
                return known
            missing = self._missing.get(base_url)
            if missing is not None and time.monotonic() < missing[0]:
                raise NotSetUpError(missing[1].code, **missing[1].values)
            try:
                known = self._known[base_url] = self._find_key(base_url)
            except NotSetUpError as error:
                self._missing[base_url] = (time.monotonic() + _ASK_KEYRING_AGAIN_S, error.message)
                raise
            return known

    def _find_key(self, base_url: str) -> tuple[str, KeySource]:
        # The environment's key is for the environment's address: it is never shown to another one.
        from_environment = self._environment.get(API_KEY)
        if from_environment and from_environment.strip() and base_url == self._base_url:
            return _usable(from_environment), KeySource.ENVIRONMENT
        from_session = self._session.get(base_url)
        if from_session:
            return _usable(from_session), KeySource.SESSION
        try:
            from_keyring = self._keyring.get(base_url)
        except FaxDeskError as error:
            # No keyring means no key yet; a locked one is another matter.
            is_locked = error.code == "system.keyring_locked"
            raise NotSetUpError("setup.keyring_locked" if is_locked else "setup.no_key") from error
        if from_keyring:
            return _usable(from_keyring), KeySource.KEYRING
        raise NotSetUpError("setup.no_key")


class DemoAccounts:
    """The simulator's account. It reads no keyring and no environment."""

    BASE_URL: Final = "demo"
    """Recorded with each attempt: a name instead of an address, as the simulator's port changes."""

    def __init__(self, account: Account, connect: Callable[[], Provider]) -> None:
        """`connect` makes a provider for the running simulator."""
        self._account = account
        self._connect = connect

    @property
    def base_url(self) -> str:
        return self.BASE_URL

    def current(self, _preferences: Preferences) -> Account:
        """The demo's account; nothing can be missing."""
        return self._account

    def from_number(self, _preferences: Preferences) -> str:
        """The demo's own number."""
        return self._account.from_number

    def problem(self, _preferences: Preferences) -> FaxDeskError | None:
        """None: the demo needs no set-up."""
        return None

    def provider(self, base_url: str) -> Provider:
        """A new provider for the calling thread; raises NotSetUpError for any address but the demo's."""
        if base_url != self.BASE_URL:
            raise NotSetUpError("setup.no_key")
        return self._connect()

    def key_source(self) -> KeySource | None:
        return KeySource.DEMO

    def key_changes(self) -> int:
        return 0

    def look_up(self, _key: str | None = None) -> AccountOverview:
        """What the simulator's account holds."""
        return _overview(self._connect())

    def keep_key(self, _key: str) -> bool:
        """The demo takes no key."""
        raise NotSetUpError("setup.no_key_in_demo")


def _usable(key: str) -> str:
    """A key that was handed over some time ago, cleaned; raises NotSetUpError where it is none."""
    try:
        return clean_key(key)
    except InvalidInputError as error:
        raise NotSetUpError(error.code, **error.message.values) from None


def _balance(provider: Provider) -> "Balance | None":
    try:
        return provider.balance()
    except RateLimitedError:
        raise
    except RefusedError:
        return None  # should the key itself be refused, the next call says so


def _overview(provider: Provider) -> AccountOverview:
    """Ask for all of it and close the provider."""
    try:
        return AccountOverview(
            balance=_balance(provider),
            applications=tuple(provider.applications()),
            numbers=tuple(provider.numbers()),
        )
    finally:
        provider.close()
