"""The rule by which events and acts form a chain: what is hashed, and how one link holds the one before it.

All hashes are SHA-256. A link is what an event or an act says, parted in two:

- `stated` stays for ever: number, kind, fax, time, states, codes, hashes of documents.
- `personal` may have to go one day: numbers, names, the provider's words, who did it. Of this the chain holds
  only `hidden = SHA-256(salt + canonical(personal))`, the salt being 16 bytes: random ones for one link,
  or for a fax's later events such as follow from its first one's and go with it (salt_after). When
  retention deletes what is personal, the salt goes with it, and `hidden` alone is kept in their place, as
  `withheld`: the chain still holds, and nobody can find the number again by trying all numbers.

    digest = SHA-256(canonical(stated, with "hidden" added: hexadecimal text, or null for nothing personal))
    hash   = SHA-256(hash of the link before + digest)
    the hash before the first link = SHA-256("FaxDesk chain 1 " + the chain's name)

Canonical bytes are JSON in ASCII: keys sorted, no blanks, every other character as \\uXXXX, numbers as Python
writes them (the shortest decimal that reads back as the same number). Values are hashed as they are
understood, not as they are spelled: a journal may keep its JSON in another spelling, and the chain holds.

What this proves, and what it doesn't: docs/proof.md.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

SALT_BYTES: Final = 16

NOT_KEPT: Final = b""
"""In place of a link's hash: it isn't kept, and comes from those before it. As of what is long over."""

_FIRST: Final = "FaxDesk chain 1 "
_SALT: Final = b"FaxDesk salt 1 "
_NUMBER_BYTES: Final = 8
_OLDER: Final = "FaxDesk older events 1 "
_encode: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode


def _sha256(content: bytes) -> bytes:
    from hashlib import sha256  # brings OpenSSL, which no window needs for its first picture

    return sha256(content).digest()


def canonical(value: Any) -> bytes:
    """The bytes that are hashed; raises ValueError or TypeError for what is no JSON."""
    return _encode(value).encode("ascii")


def first_hash(name: str) -> bytes:
    """What the first link of the chain called so stands on."""
    return _sha256(f"{_FIRST}{name}".encode())


def first_older_hash(name: str) -> bytes:
    """What the first event from before the chain stands on: those form one of their own."""
    return _sha256(f"{_OLDER}{name}".encode())


def hash_after(before: bytes, digest: bytes) -> bytes:
    """A link's hash, from the one before it and its own digest."""
    return _sha256(before + digest)


def hidden_hash(personal: Any, salt: bytes) -> bytes:
    """What the chain holds of what is personal."""
    return _sha256(salt + canonical(personal))


def salt_after(first: bytes, number: int) -> bytes:
    """The salt of a fax's later event with this number, from its first event's: one is kept for all."""
    return _sha256(_SALT + first + number.to_bytes(_NUMBER_BYTES, "big"))[:SALT_BYTES]


def together(digests: Iterable[bytes]) -> bytes:
    """What several digests come to."""
    return _sha256(b"".join(digests))


def digest_of(stated: Mapping[str, Any], hidden: bytes | None) -> bytes:
    """A link's own digest, whatever stands before it."""
    return _sha256(canonical({**stated, "hidden": None if hidden is None else hidden.hex()}))


def time_text(at_s: float) -> str:
    """A moment as it is hashed, in UTC to the microsecond; raises ValueError or OverflowError for none."""
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def day_of(at_s: float) -> str:
    """The day that is sealed, in UTC."""
    return datetime.fromtimestamp(at_s, UTC).date().isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link as it is kept, to be checked.

    Attributes:
        number: its place.
        stated: as above; None where it can't be read, or is removed.
        personal: as above; None where nothing is personal, or where that is deleted.
        withheld: what stands for deleted personal data.
        removed: the digest that is left of an event whose fax was removed.
        hash: as it is kept, or NOT_KEPT; None where it has none: it is in no chain.
    """

    number: int
    stated: Mapping[str, Any] | None
    personal: Any = None
    salt: bytes | None = None
    withheld: bytes | None = None
    removed: bytes | None = None
    hash: bytes | None = None

    def digest(self) -> bytes | None:
        """By its content as it is now; None where that can't be read."""
        if self.removed is not None:
            return self.removed
        if self.stated is None or (self.personal is not None and (self.salt is None or self.withheld)):
            return None
        hidden = self.withheld if self.personal is None else hidden_hash(self.personal, self.salt or b"")
        try:
            return digest_of(self.stated, hidden)
        except (ValueError, TypeError, RecursionError):
            return None

    def hash_after(self, before: bytes | None) -> bytes | None:
        """Its hash, as it is kept or as it follows from the one before; None where that can't be known."""
        if self.hash:
            return self.hash
        digest = self.digest()
        return None if before is None or digest is None else hash_after(before, digest)

    def with_hash(self, known: bytes | None) -> "Link":
        """With the hash that is known of it, where its own isn't kept."""
        return replace(self, hash=known) if self.hash == NOT_KEPT and known is not None else self

    def at_number(self, number: int) -> "Link":
        """The same content in another place."""
        return replace(self, number=number, stated={**(self.stated or {}), "number": number})

    @property
    def fax_id(self) -> int | None:
        found = (self.stated or {}).get("fax")
        return found if isinstance(found, int) else None

    @property
    def at(self) -> str | None:
        found = (self.stated or {}).get("at")
        return found if isinstance(found, str) else None
