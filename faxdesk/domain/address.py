"""Where a fax goes and comes from, as the provider takes it."""

import re
from typing import Final

from faxdesk.domain.errors import InvalidInputError

_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}", re.ASCII)
_SIP: Final = re.compile(r"sips?:[^\s@<>\"]+@[^\s@<>\"]+", re.IGNORECASE | re.ASCII)


def is_e164(text: str) -> bool:
    """Whether `text` is a number in E.164: a plus, then 2 to 15 digits."""
    return _E164.fullmatch(text) is not None


def is_sip_uri(text: str) -> bool:
    """Whether `text` looks like sip:user@host."""
    return _SIP.fullmatch(text) is not None


def check_to(text: str) -> str:
    """Return `text` if the provider takes it as `to`, else raise InvalidInputError."""
    if not (is_e164(text) or is_sip_uri(text)):
        raise InvalidInputError("to", "input.to")
    return text


def check_from(text: str) -> str:
    """Return `text` if the provider takes it as `from`, else raise InvalidInputError."""
    if not is_e164(text):
        raise InvalidInputError("from", "input.from")
    return text
