"""Why the last fax to a number never arrived, as far as it is remembered when the fax itself is gone."""

from dataclasses import dataclass

from faxdesk.domain.words import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFailure:
    """Of one number, since a fax arrived there last.

    Attributes:
        at_s: seconds since 1970.
        reason: the provider's, see domain/fax/failure.py.
        message: for a person.
    """

    address: str
    at_s: float
    reason: str
    message: Message
