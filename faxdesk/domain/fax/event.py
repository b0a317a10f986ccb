"""A fax's history, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a fax's history: a move (or, with equal states, something worth telling) and its cause.

    Attributes:
        detail: facts for the curious: the provider's words, ids, codes.
    """

    id: int
    fax_id: int
    at_s: float
    source: State | None
    target: State
    cause: Message
    detail: Mapping[str, Any] = field(default_factory=dict)
