"""The people and places of the address book."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Final, Self

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import Quality
from faxdesk.domain.people.address import check_to
from faxdesk.domain.people.folding import fold
from faxdesk.domain.people.recipient import Recipient

MAX_NAME_CHARS: Final = 200
MAX_NOTES_CHARS: Final = 20_000


class LineKind(StrEnum):
    """What answers at a number, as the book has it."""

    FAX = "fax"
    VOICE = "voice"
    MOBILE = "mobile"
    OTHER = "other"  # not said, or neither: a pager, a telex


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNumber:
    """One of a contact's numbers; raises InvalidInputError at birth.

    Attributes:
        address: in E.164, or a SIP URI.
        label: as the office calls it, e.g. "Surgery"; "" for none.
        is_default: the one that a fax goes to where nobody chose another.
    """

    address: str
    kind: LineKind = LineKind.FAX
    label: str = ""
    is_default: bool = False

    def __post_init__(self) -> None:
        check_to(self.address)
        _check_line(self.label, "label")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSettings:
    """What faxes to this contact begin with, where it differs from everybody's.

    Attributes:
        cover: the name of a cover template, "" for none; None leaves what is set for all.
        quality, monochrome: None leaves what is set for all.
        is_t38_off: without the internet fax protocol, which their machine doesn't get on with.
        has_slower_tries: more time between tries: theirs is one line for everything.
    """

    cover: str | None = None
    quality: Quality | None = None
    monochrome: bool | None = None
    is_t38_off: bool = False
    has_slower_tries: bool = False

    def to_json(self) -> dict[str, Any]:
        """Plain values, only those that say something."""
        if self == NO_SETTINGS:
            return {}
        return {name: value for name, value in asdict(self).items() if value != _PLAIN[name]}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of to_json; names that this version doesn't know are passed over."""
        known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        if known.get("quality") is not None:
            known["quality"] = Quality(known["quality"])
        return cls(**known)


NO_SETTINGS: Final = ContactSettings()
_PLAIN: Final = asdict(NO_SETTINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoNotFax:
    """Nobody may fax this contact: why, who said so, and when.

    Attributes:
        by: the name of whoever wrote it down, "" where that isn't known.
        since_s: seconds since 1970.
    """

    reason: str
    by: str = ""
    since_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person or place in the address book; raises InvalidInputError at birth.

    Attributes:
        id: 0 for one that is not in the book yet.
        numbers: in the office's order; no address twice, at most one default.
        attention: the line "Attention:" of a cover.
        language: as in BCP 47, e.g. "de"; "" where it isn't known.
        groups: the names of the groups it is in, in alphabetical order.
        do_not_fax: None for everybody who may be faxed.
    """

    id: int = 0
    name: str = ""
    company: str = ""
    numbers: tuple[ContactNumber, ...] = ()
    attention: str = ""
    notes: str = ""
    language: str = ""
    settings: ContactSettings = field(default_factory=ContactSettings)
    groups: tuple[str, ...] = ()
    is_favourite: bool = False
    do_not_fax: DoNotFax | None = None

    def __post_init__(self) -> None:
        if not (fold(self.name) or fold(self.company)):
            raise InvalidInputError("name", "input.contact_name")
        for name in ("name", "company", "attention", "language"):
            _check_line(getattr(self, name), name)
        if len(self.notes) > MAX_NOTES_CHARS:
            raise InvalidInputError("notes", "input.contact_long", limit=MAX_NOTES_CHARS)
        addresses = [each.address for each in self.numbers]
        if len(set(addresses)) < len(addresses):
            raise InvalidInputError("numbers", "input.contact_number_twice")
        if sum(each.is_default for each in self.numbers) > 1:
            raise InvalidInputError("numbers", "input.contact_defaults")

    @property
    def title(self) -> str:
        """How it is called in one word: its name, else its company."""
        return self.name or self.company

    @property
    def fax_number(self) -> ContactNumber | None:
        """Where a fax to this contact goes; None where it has no number for faxes."""
        chosen = next((each for each in self.numbers if each.is_default), None)
        return chosen or next((each for each in self.numbers if each.kind is LineKind.FAX), None)

    def recipient(self, number: ContactNumber | None = None) -> Recipient | None:
        """Who a fax goes to that is sent to this contact, at its usual number unless another is given."""
        number = number or self.fax_number
        if number is None:
            return None
        company = self.company if self.name else ""
        return Recipient(address=number.address, name=self.title, company=company, contact_id=self.id or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactGroup:
    """A list of contacts by a name, e.g. "Referring practices".

    Attributes:
        members: how many contacts are in it.
    """

    id: int
    name: str
    members: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNumber:
    """A number of the address book, and whose it is.

    Attributes:
        name: the contact's title.
    """

    number: ContactNumber
    contact_id: int
    name: str
    company: str = ""
    do_not_fax: DoNotFax | None = None


def check_group_name(name: str) -> str:
    """Return `name` without blanks around it if a group may be called so, else raise InvalidInputError."""
    name = name.strip()
    if not fold(name):
        raise InvalidInputError("group", "input.group_name")
    _check_line(name, "group")
    return name


def _check_line(text: str, name: str) -> None:
    if len(text) > MAX_NAME_CHARS:
        raise InvalidInputError(name, "input.contact_long", limit=MAX_NAME_CHARS)
    if any(sign in text for sign in "\r\n\t\0"):
        raise InvalidInputError(name, "input.contact_line")
