"""The line at the head of each page that says when it was sent, by whom, and to whom.

The law of the USA asks for it: date and time, who sends, and the number of the sending machine, in a margin
of each page or of the first. Source: 47 CFR 68.318(d), from 47 U.S.C. 227(d)(1)(B).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self

from faxdesk.domain.preference_values import MAX_SENDER_NAME_CHARS, SenderLineChoice

ASKING_COUNTRIES: Final = frozenset({"US", "PR", "VI", "GU", "AS", "MP"})
"""ISO codes: the USA and its territories."""

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ZONE_CHARS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderLine:
    """The line of one fax.

    Attributes:
        texts: its parts but the page's number, the most important first.
        page, pages: what it says of the one page that is drawn; 0 where each page of a fax gets its own.
    """

    texts: tuple[str, ...]
    page: int = 0
    pages: int = 0

    def to_wire(self) -> dict[str, Any]:
        """As JSON takes it."""
        return {"texts": list(self.texts), "page": self.page, "pages": self.pages}

    @classmethod
    def from_wire(cls, data: dict[str, Any]) -> Self:
        """What the other process sent."""
        return cls(texts=tuple(data["texts"]), page=data["page"], pages=data["pages"])


def is_wanted(choice: SenderLineChoice, country: str | None, *, is_printed_by_provider: bool) -> bool:
    """Whether FaxDesk puts the line onto a fax from this country (ISO code): never a second one."""
    if is_printed_by_provider or choice is SenderLineChoice.NEVER:
        return False
    return choice is SenderLineChoice.ALWAYS or (country or "").upper() in ASKING_COUNTRIES


def sender_line(
    *, submitted_s: float, send_at_s: float | None, names: Sequence[str], number: str, recipient: str
) -> SenderLine:
    """The line of a fax. Times are seconds since 1970.

    Args:
        submitted_s: when it was given to be sent.
        send_at_s: when it is to go, where that is later.
        names: what the sender may be called, the best first; empty ones are passed over.
        number: the from-number, as it is read.
        recipient: name or number, "" where it goes to several at once.
    """
    name = next((each for each in (" ".join(name.split()) for name in names) if each), "")
    sender = ", ".join(filter(None, (name[:MAX_SENDER_NAME_CHARS], number)))
    when = f"Submitted {moment_text(submitted_s)}"
    if send_at_s is not None:
        when = f"To be sent {moment_text(send_at_s)}"
    texts = [when, f"From {sender}"]
    if recipient:
        texts.append(f"To {' '.join(recipient.split())[:MAX_SENDER_NAME_CHARS]}")
    return SenderLine(texts=tuple(texts))


def moment_text(at_s: float) -> str:
    """A minute of this computer's clock with its zone: 5 Mar 2026 14:02 EST, or UTC-05:00 without a name."""
    at = datetime.fromtimestamp(at_s).astimezone()
    name = at.tzname() or ""
    is_short = name.isascii() and name.isalpha() and len(name) <= _ZONE_CHARS
    zone = name if is_short else f"UTC{at:%z}"[:6] + ":" + f"{at:%z}"[3:5]
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year} {at:%H:%M} {zone}"
