"""What the engine needs from below."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from faxdesk.domain.options import FaxOptions
from faxdesk.domain.preferences import Preferences

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Account, RemoteFax, RemoteMedia, SendRequest
    from faxdesk.domain.fax.remote import Balance, FaxApplication, FaxCharge, OwnNumber

Progress = Callable[[int, int], None]
"""Called with bytes sent so far and in all."""


class Provider(Protocol):
    """One thread's way to the provider.

    Every call raises ApiError, or NotSetUpError where no request can be made at all; what sends a file
    raises FileProblemError when that can't be read.
    """

    @property
    def clock_offset_s(self) -> float:
        """The provider's clock minus this computer's, as last heard."""
        ...

    def send(
        self,
        request: "SendRequest",
        options: FaxOptions,
        *,
        contents: Path | None = None,
        on_progress: Progress | None = None,
        may_leave: Callable[[], bool] = lambda: True,
    ) -> "RemoteFax": ...  # LeaseLostError, and nothing sent, where `may_leave` says no last of all

    def upload(
        self, path: Path, *, media_name: str, ttl_s: int, on_progress: Progress | None = None
    ) -> "RemoteMedia": ...

    def delete_media(self, media_name: str) -> None: ...

    def fax(self, remote_id: str) -> "RemoteFax": ...

    def faxes(
        self,
        *,
        created_from: str | None = None,
        created_to: str | None = None,
        direction: str | None = None,
        from_number: str | None = None,
        to: str | None = None,
    ) -> "Iterator[RemoteFax]": ...

    def cancel(self, remote_id: str) -> None: ...

    def applications(self) -> "list[FaxApplication]": ...

    def numbers(self, *, connection_id: str | None = None) -> "list[OwnNumber]": ...

    def balance(self) -> "Balance": ...

    def charges(self) -> "Iterable[FaxCharge]": ...

    def abort(self) -> None: ...

    def close(self) -> None: ...


class Accounts(Protocol):
    """Who sends: the account new attempts are made with, and the way to any account."""

    @property
    def base_url(self) -> str:
        """Where new attempts are made."""
        ...

    def current(self, preferences: Preferences) -> "Account":
        """The account as set up now; raises NotSetUpError saying what is missing."""
        ...

    def provider(self, base_url: str) -> Provider:
        """A new provider for the calling thread; raises NotSetUpError when there is no key for it."""
        ...

    def key_changes(self) -> int:
        """A number that grows when a key was changed: providers made before are out of date."""
        ...


class Spool(Protocol):
    """The private copies."""

    def path(self, name: str) -> Path: ...

    def verify(self, name: str, sha256: str) -> bool: ...

    def remove(self, name: str) -> None: ...

    def wipe(self, name: str) -> None: ...  # and overwrite what it held

    def set_aside(self, name: str) -> None: ...  # to be wiped when there is time

    def wipe_set_aside(self) -> None: ...

    def names(self) -> list[str]: ...


Clock = Callable[[], float]
"""Seconds since 1970 by this computer."""
