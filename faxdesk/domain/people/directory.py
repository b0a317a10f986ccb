"""The office's directory (LDAP, Active Directory): where it is, and what it holds of a person."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from faxdesk.domain.errors import InvalidInputError

DEFAULT_ATTRIBUTES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "name": ("displayName", "cn", "sn", "givenName"),
        "company": ("company", "o"),
        "fax": ("facsimileTelephoneNumber", "otherFacsimileTelephoneNumber"),
    }
)
"""What is read, and searched, where nobody says otherwise: the first that has a value is shown.

Sources: RFC 4519 and RFC 2798 (OpenLDAP and others); Microsoft's schema for company and
otherFacsimileTelephoneNumber. A server that doesn't know an attribute passes it over (RFC 4511, 4.5.1).
"""

_PORTS: Final = {"ldaps": 636, "ldap": 389}
_THIS_COMPUTER: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_ATTRIBUTE: Final = r"[A-Za-z][A-Za-z0-9-]*"


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySettings:
    """Which directory is asked, and how.

    Attributes:
        server: "ldaps://host[:port]", or "ldap://host[:port]", with encryption by StartTLS; "" for none.
        base: the entry below which is searched; "" for the one that the server names.
        filter: what entries must be besides, as in RFC 4515; "" for all that have a fax number.
        attributes: by "name", "company" and "fax".
        user: who asks, as the server knows them; "" for anonymous.
        ca_file: a certificate that is trusted besides the system's, as a PEM file; "" for none.
        is_plain_allowed: without encryption too; to this computer itself it always is.
    """

    server: str = ""
    base: str = ""
    filter: str = ""
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: DEFAULT_ATTRIBUTES)
    user: str = ""
    ca_file: str = ""
    is_plain_allowed: bool = False

    @property
    def is_set(self) -> bool:
        return bool(self.server)

    @property
    def host(self) -> str:
        return urlsplit(self.server).hostname or ""

    @property
    def port(self) -> int:
        parts = urlsplit(self.server)
        return parts.port or _PORTS[parts.scheme]

    @property
    def is_ldaps(self) -> bool:
        """Whether the connection is encrypted from its first byte."""
        return urlsplit(self.server).scheme == "ldaps"

    @property
    def is_plain(self) -> bool:
        """Whether nothing is encrypted."""
        return not self.is_ldaps and (self.is_plain_allowed or self.host in _THIS_COMPUTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryEntry:
    """Somebody whom the directory has a fax number of.

    Attributes:
        faxes: numbers as they are written there.
    """

    name: str
    company: str = ""
    faxes: tuple[str, ...] = ()


def is_server(text: str) -> bool:
    """Whether it names a server as DirectorySettings wants it, and nothing else: no user, path or query."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    is_bare = not (parts.username or parts.password or parts.path.strip("/") or parts.query or parts.fragment)
    has_port = port is None or port > 0
    return parts.scheme in _PORTS and bool(parts.hostname) and is_bare and has_port


def is_filter(text: str) -> bool:
    """Whether its parentheses fit; what stands in them the server judges."""
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth < 0 or (depth == 0 and place < len(text) - 1):
            return False
    return depth == 0 and text.startswith("(")


def attributes_of(text: str) -> Mapping[str, tuple[str, ...]]:
    """Attributes as a policy writes them: "fax=faxNumber,facsimileTelephoneNumber name=cn".

    What isn't named stays as it is by default. Raises InvalidInputError.
    """
    named: dict[str, tuple[str, ...]] = {}
    for part in text.replace(";", " ").split():
        kind, _, names = part.partition("=")
        found = tuple(names.split(","))
        if kind not in DEFAULT_ATTRIBUTES or not all(re.fullmatch(_ATTRIBUTE, each) for each in found):
            raise InvalidInputError("directory_attributes", "input.directory_attributes")
        named[kind] = found
    return MappingProxyType({**DEFAULT_ATTRIBUTES, **named})


def are_attributes(text: str) -> bool:
    """Whether attributes_of takes it."""
    try:
        attributes_of(text)
    except InvalidInputError:
        return False
    return True
