"""One press of Send to several recipients, as the journal keeps it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import Group
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax

_NAME: Final = re.compile(r"[Bb]([1-9][0-9]{0,17})")
_ORDER: Final = (
    *(Group.NEEDS_YOU, Group.FAILED, Group.DELIVERED, Group.UNDER_WAY, Group.WAITING),
    Group.ENDED_OTHERWISE,
)
"""What is told of a broadcast: first what a person must know."""
_OPEN: Final = (Group.UNDER_WAY, Group.WAITING, Group.NEEDS_YOU)


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """What is known of all its faxes together.

    Attributes:
        first_fax_id: where it stands among the others, also when that fax was removed.
        recipients: how many it was sent to.
        is_paused: none of its faxes is begun until a person lets it go on.
        totals: how many of its faxes each group has; one recipient has several where it went in parts.
        head: the first of its faxes that is still there, which tells of the documents of all.
        created_at_s: in seconds since 1970.
    """

    id: int
    first_fax_id: int
    recipients: int
    is_paused: bool
    created_at_s: float
    head: "Fax"
    totals: Mapping[Group, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How people and scripts call it; no fax is called so."""
        return broadcast_name(self.id)

    @property
    def faxes(self) -> int:
        return sum(self.totals.values())

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens to any of its faxes by itself."""
        return not any(self.totals.get(group, 0) for group in _OPEN)


def broadcast_name(broadcast_id: int) -> str:
    return f"B{broadcast_id}"


def broadcast_id_of(name: str) -> int | None:
    """The id in a name such as B12, None where it is none."""
    found = _NAME.fullmatch(name.strip())
    return int(found[1]) if found else None


def totals_told(broadcast: Broadcast) -> tuple[Message, ...]:
    """How it stands with all its faxes, each group that has any, the gravest first."""
    totals = broadcast.totals
    delivered = totals.get(Group.DELIVERED, 0)
    if delivered == broadcast.faxes:
        return (Message(code="group.all_delivered", values={"n": delivered}),)
    told = [
        Message(code=f"group.n_{group}", values={"n": totals[group]})
        for group in _ORDER
        if totals.get(group, 0)
    ]
    return (Message(code="state.paused"), *told) if broadcast.is_paused else tuple(told)
