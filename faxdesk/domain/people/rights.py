"""Who may do what in a team: three roles, and what the office's IT lets each of them do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple, Protocol


class Role(StrEnum):
    """From the fewest rights to the most; each can be given all that the one before it may."""

    CLERK = "clerk"
    LEAD = "lead"
    ADMIN = "admin"


class Right(StrEnum):
    """What not everybody may. Spelled as on the command line and in the team's database; never changes."""

    DOCUMENTS = "others-documents"
    """Open, print, prove or send again what a colleague sent."""
    FAXES = "others-faxes"
    """Cancel, hold, release, decide or move what a colleague sent."""
    BOOK = "address-book"
    """Change contacts and groups."""
    DO_NOT_FAX = "do-not-fax"
    """Let somebody be faxed again who was not to be faxed."""
    MONEY = "money"
    """See what faxes cost, and the account's credit."""
    EXPORT = "export"
    """Write history, address book, audit log or results into files."""
    FORGET = "forget"
    """Remove faxes for good, and what is known of somebody."""


DEFAULTS: Final[Mapping[Role, frozenset[Right]]] = MappingProxyType(
    {
        Role.CLERK: frozenset({Right.BOOK}),
        Role.LEAD: frozenset(Right) - {Right.FORGET},
        Role.ADMIN: frozenset(Right),
    }
)
"""Until IT says otherwise: clerks send and keep the book, a lead steps in for them, an admin forgets."""


class Sent(Protocol):
    """Of a fax, who sent it; see Fax."""

    @property
    def person(self) -> str: ...

    @property
    def by_user(self) -> str: ...

    @property
    def desk(self) -> str: ...


class Sender(NamedTuple):
    """Who works here, by the names that stand on their faxes.

    Attributes:
        person: the user whom the team's server knows; it vouches for that name.
        user: the system's name of the user.
        desk: the desk's sign.
    """

    person: str
    user: str
    desk: str

    def sent(self, fax: Sent) -> bool:
        """Whether it is one of theirs: from their user of the database, and by their user or desk here."""
        return fax.person in {"", self.person} and (fax.by_user == self.user or fax.desk == self.desk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What whoever works here may do.

    Attributes:
        role: None for a desk alone, which may do everything.
        sender: whose faxes are their own; None for a desk alone.
    """

    role: Role | None = None
    may: frozenset[Right] = frozenset(Right)
    sender: Sender | None = None

    def allows(self, right: Right) -> bool:
        return right in self.may

    def owns(self, fax: Sent) -> bool:
        """Whether it is not a colleague's."""
        return self.sender is None or self.sender.sent(fax)

    def allows_for(self, right: Right, fax: Sent) -> bool:
        """What is one's own needs no right."""
        return right in self.may or self.owns(fax)


ALONE: Final = Rights()
