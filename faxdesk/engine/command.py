"""What every kind of command is made of. Each is a commit; what takes longer is left to the threads."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, Unpack

from faxdesk.domain.words import Message
from faxdesk.engine.stores import Stores

if TYPE_CHECKING:
    from faxdesk.domain.fax.changes import FaxChanges
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.state import State
    from faxdesk.engine.ports import Clock

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C", bound="Commands")


class Commands:
    """For one thread. Raises CommandRefusedError where a fax can't take a command."""

    def __init__(self, stores: Stores, now_s: "Clock", ring: Callable[[], None]) -> None:
        """`ring` wakes the engine's threads."""
        self._journal = stores.journal
        self._desk = stores.desk
        self._now_s = now_s
        self._ring = ring

    def _move(self, fax: "Fax", target: "State", code: str, **changes: "Unpack[FaxChanges]") -> None:
        self._journal.move(fax, target, cause=Message(code=code), at_s=self._now_s(), **changes)

    def _note(self, fax: "Fax", code: str, **changes: "Unpack[FaxChanges]") -> None:
        self._journal.note(fax, cause=Message(code=code), at_s=self._now_s(), **changes)


def whole(command: Callable[Concatenate[C, P], R]) -> Callable[Concatenate[C, P], R]:
    """Let nobody move a fax between the look at it and what is done then: no command is lost to a race."""

    @wraps(command)
    def in_one_transaction(self: C, /, *args: P.args, **named: P.kwargs) -> R:
        with self._journal.transaction():
            result = command(self, *args, **named)
        self._ring()
        return result

    return in_one_transaction
