"""Where a fax goes and comes from, as the provider takes it."""

import re
from typing import Final

from faxdesk.domain.errors import InvalidInputError

# Compiled when first used: a start need not wait for it.
_E164: Final = r"\+[1-9][0-9]{1,14}"
_SIP: Final = r"sips?:[^\s@<>\"]+@[^\s@<>\"]+"


def is_e164(text: str) -> bool:
    """Whether `text` is a number in E.164: a plus, then 2 to 15 digits."""
    return re.fullmatch(_E164, text, re.ASCII) is not None


def is_sip_uri(text: str) -> bool:
    """Whether `text` looks like sip:user@host."""
    return re.fullmatch(_SIP, text, re.IGNORECASE | re.ASCII) is not None


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
