"""Who sends and by which way: the real account or the demo's; and to the office's directory."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.demo import CONNECTION, FROM
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.preference_checks import MAX_LINES

if TYPE_CHECKING:
    from faxdesk.demo import DemoSimulator
    from faxdesk.domain.people.directory import DirectorySettings
    from faxdesk.domain.policy import Policy
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.accounts import DemoAccounts, RealAccounts
    from faxdesk.engine.book.directory import Directory, DirectoryLookup
    from faxdesk.engine.ports import Provider
    from faxdesk.store.sqlite.connect import Profile
    from faxdesk.teaming import Team
    from faxdesk.telnyx.transport import Pace

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"
BASE_URL: Final = "TELNYX_BASE_URL"
LINES: Final = "FAXDESK_LINES"
TEAM_DATABASE: Final = "FAXDESK_TEAM_DATABASE"
_THIS_COMPUTER: Final = frozenset({"127.0.0.1", "::1", "localhost"})


def real_accounts(environment: Mapping[str, str], policy: "Policy", on_pace: "Pace") -> "RealAccounts":
    """The account of the settings, with its key from the keyring or the environment.

    Args:
        on_pace: told what the account in use says of the rate limit.
    """
    from faxdesk.engine.accounts import RealAccounts
    from faxdesk.system.secrets import KeyStore, SessionKeyStore

    own = (environment.get(BASE_URL, "").strip() or DEFAULT_BASE_URL).rstrip("/")

    def connect(base_url: str, key: str) -> "Provider":
        # How fast a left account may be asked says nothing of the one in use.
        return _connect(base_url, key, on_pace=on_pace if base_url == own else None)

    return RealAccounts(
        base_url=own,
        environment=environment,
        keyring=KeyStore(),
        session=SessionKeyStore(),
        connect=connect,
        policy=policy,
    )


def demo_accounts(simulator: "DemoSimulator", on_pace: "Pace") -> "DemoAccounts":
    """The demo's account, at a simulator that starts when it is first asked."""
    from faxdesk.domain.fax.attempt import Account
    from faxdesk.engine.accounts import DemoAccounts

    def connect() -> "Provider":
        base_url, key = simulator.address()
        return _connect(base_url, key, on_pace=on_pace, use_environment=False)

    account = Account(base_url=DemoAccounts.BASE_URL, connection_id=CONNECTION, from_number=FROM)
    return DemoAccounts(account, connect)


def make_directory() -> "DirectoryLookup":
    """What asks the office's directory; the password is in the keyring, under the server and the user."""
    from faxdesk.engine.book.directory import DirectoryLookup, DirectoryPasswords
    from faxdesk.system.secrets import KeyStore, SessionKeyStore

    passwords = DirectoryPasswords(KeyStore(), SessionKeyStore())

    def connect(settings: "DirectorySettings") -> "Directory":
        from faxdesk.directory.client import DirectoryClient

        return DirectoryClient(settings, lambda: passwords.get(settings))

    return DirectoryLookup(connect, passwords)


def is_simulator(base_url: str) -> bool:
    """Whether who is there is no provider: on this computer there is none but `faxdesk simulate`."""
    from urllib.parse import urlsplit

    try:
        return urlsplit(base_url).hostname in _THIS_COMPUTER
    except ValueError:
        return False


def find_team(
    preferences: "Preferences", policy: "Policy", environment: Mapping[str, str], kind: "Profile"
) -> "Team | None":
    """The team whose queue this desk works, None for a desk alone, which loads nothing of it."""
    address = team_address(preferences, policy, environment)
    if not address:
        return None
    from faxdesk.teaming import Team, password_in_keyring

    return Team(address, kind, lambda: password_in_keyring(address, environment))


def team_address(preferences: "Preferences", policy: "Policy", environment: Mapping[str, str]) -> str:
    """Where the team's database is, "" for a desk alone.

    The variable goes before the setting, and the policy before both. Raises InvalidInputError for a variable
    that is no address.
    """
    address = environment.get(TEAM_DATABASE, "").strip()
    if not address or policy.locks("team_database"):
        return preferences.team_database
    from faxdesk.domain.team_address import check_team_address

    check_team_address(address)
    return address


def forced_lines(environment: Mapping[str, str]) -> int | None:
    """FAXDESK_LINES as a number, None where it isn't set; raises InvalidInputError when it is none."""
    text = environment.get(LINES)
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MAX_LINES):
        raise InvalidInputError("lines", "input.lines_variable")
    return int(text)


def _connect(base_url: str, key: str, *, on_pace: "Pace | None", use_environment: bool = True) -> "Provider":
    """A client; httpx is loaded now, not when the program starts."""
    from faxdesk.telnyx.client import TelnyxClient

    return TelnyxClient(base_url=base_url, api_key=key, use_environment=use_environment, on_pace=on_pace)


def download_picture(url: str, target: Path) -> None:
    """By a client without a key; httpx is loaded now, not when the program starts."""
    from faxdesk.telnyx.download import download

    download(url, target)
