"""What a person can ask about the team's database before their desk joins it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamLook:
    """What a team's database says of itself to whoever may look.

    Attributes:
        faxes: how many it has.
        desks: the names of those that are there.
        person: the user whom the server knows.
        role: what they are there; see domain/people/rights.py.
    """

    faxes: int
    desks: tuple[str, ...]
    person: str
    role: str


class TeamDoor(Protocol):
    """For any thread."""

    @property
    def address(self) -> str:
        """Of the team whose queue this desk works now, "" for its own."""
        ...

    @property
    def is_forced(self) -> bool:
        """Whether a variable of the environment names it, above the settings."""
        ...

    def look(self, address: str, password: str) -> TeamLook:
        """Ask it; with "" by the password in the keyring. Raises JournalError. May take half a minute."""
        ...

    def unprotected_by(self, address: str) -> str:
        """The sslmode by which others on the network may read along; "" where they may not."""
        ...

    def keep_password(self, address: str, password: str) -> bool:
        """In the keyring; whether that took it. May ask the person to unlock it."""
        ...

    def forget_password(self, address: str) -> None: ...
