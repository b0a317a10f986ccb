"""What every kind of command is made of. Each is a commit; what takes longer is left to the threads."""

from collections.abc import Callable
from enum import Enum
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, Unpack

from faxdesk.domain.words import Message
from faxdesk.engine.once import Once
from faxdesk.engine.stores import Stores

if TYPE_CHECKING:
    from faxdesk.domain.acts import Act
    from faxdesk.domain.fax.changes import FaxChanges
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.state import State
    from faxdesk.engine.acts import Acts
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

    def _fax_to_change(self, fax_id: int) -> "Fax":
        """Locked until the end of the transaction; raises CommandRefusedError, also for a colleague's."""
        from faxdesk.domain.people.rights import Right
        from faxdesk.engine.team.rights import check_right_for  # no first picture changes a fax

        fax = self._journal.fax(fax_id)
        check_right_for(self._journal, Right.FAXES, (fax,))
        return fax

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


def recorded(
    what: str, *, about: str = "fax"
) -> Callable[[Callable[Concatenate[C, P], R]], Callable[Concatenate[C, P], R]]:
    """As `whole`, and written down as an act of whoever works here, in the same transaction.

    Args:
        what: the act's code; see domain/acts.py.
        about: what a number is that the command is given first: a fax's, or another thing's by its name.
    """

    def with_act(command: Callable[Concatenate[C, P], R]) -> Callable[Concatenate[C, P], R]:
        @wraps(command)
        def in_one_transaction(self: C, /, *args: P.args, **named: P.kwargs) -> R:
            with self._journal.transaction():
                result = command(self, *args, **named)
                self._journal.write_act(_act(what, about, args, self._now_s()))
            self._ring()
            return result

        return in_one_transaction

    return with_act


def write_down_acts(stores: Stores, now_s: "Clock") -> "Once[Acts]":
    """Gives what writes down who did what, and has it told of settings; for the thread of these stores."""

    def make() -> "Acts":
        from faxdesk.engine.acts import Acts

        return Acts(stores.journal, now_s)

    acts = Once(make)
    stores.desk.settings.on_changed = lambda names: acts().note("settings_changed", settings=names)
    return acts


def _act(what: str, about: str, given: tuple[object, ...], at_s: float) -> "Act":
    """What was done to which fax, with what was chosen."""
    from faxdesk.domain.acts import Act

    detail: dict[str, object] = {}
    fax_id = None
    for each in given:
        if isinstance(each, Enum):
            detail["choice"] = each.name.lower()
        elif isinstance(each, int) and about == "fax":
            fax_id = each
        elif isinstance(each, int):
            detail[about] = each
        elif isinstance(each, list | tuple) and all(isinstance(item, int) for item in each):
            detail["faxes"] = list(each)
    return Act(what=what, at_s=at_s, fax_id=fax_id, detail=detail)
