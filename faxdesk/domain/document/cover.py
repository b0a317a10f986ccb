"""A cover page: what stands on it, and which template it follows."""

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, Self

from faxdesk.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from faxdesk.domain.people.recipient import Recipient

STANDARD: Final = "standard"
"""The template that is taken where none is named."""

MAX_LINE_CHARS: Final = 500
MAX_MESSAGE_CHARS: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverFields:
    """What a person fills in. An empty field leaves out the line that stands for it.

    `message` and `confidentiality` may have many lines, the others have one. The page count is not here:
    FaxDesk counts. Raises InvalidInputError at birth where something is far too long.
    """

    recipient: str = ""
    recipient_company: str = ""
    recipient_number: str = ""
    sender: str = ""
    company: str = ""
    address: str = ""
    phone: str = ""
    sender_number: str = ""
    date: str = ""
    subject: str = ""
    reference: str = ""
    message: str = ""
    confidentiality: str = ""

    def __post_init__(self) -> None:
        for field in fields(self):
            limit = MAX_MESSAGE_CHARS if field.name in LONG_FIELDS else MAX_LINE_CHARS
            if len(getattr(self, field.name)) > limit:
                raise InvalidInputError(field.name, "input.cover_too_long", limit=limit)

    @property
    def says_something(self) -> bool:
        """Whether the cover may be the whole fax: it has a message, or a subject at least."""
        return bool(self.subject.strip() or self.message.strip())

    @property
    def is_filled_in(self) -> bool:
        """Whether a person has put anything on it; a note on confidentiality tells the receiver nothing."""
        return any(getattr(self, name).strip() for name in _BY_A_PERSON)


LONG_FIELDS: Final = frozenset({"message", "confidentiality"})
_BY_A_PERSON: Final = (
    *("recipient", "recipient_company", "sender", "company", "address", "phone"),
    *("subject", "reference", "message"),
)
COUNTED_FIELDS: Final = ("pages", "part")
"""What FaxDesk fills in itself: "7", and "Part 1 of 3" where a fax is sent in parts."""

FIELD_NAMES: Final = (*(field.name for field in fields(CoverFields)), *COUNTED_FIELDS)
"""Every name that a template may put in braces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """A cover page to be made.

    Attributes:
        template: the name of a template, as Intake.cover_templates lists them.
    """

    template: str = STANDARD
    fields: CoverFields

    def filled(self, **changes: str) -> Self:
        """The same with some fields changed, as for another recipient."""
        return replace(self, fields=replace(self.fields, **changes))

    def for_recipient(self, recipient: "Recipient", *, number: str) -> Self:
        """The same for one of several: their number, and their name and company where nobody typed others.

        Args:
            number: as people read it.
        """
        fields = self.fields
        if fields.recipient or fields.recipient_company:
            return self.filled(recipient_number=number)
        return self.filled(
            recipient_number=number, recipient=recipient.name, recipient_company=recipient.company
        )
