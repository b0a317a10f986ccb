"""One thread's way to all that is kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from faxdesk.engine.records.desk import Desk
    from faxdesk.engine.records.journal import Journal

T = TypeVar("T")


class Stores(NamedTuple):
    """The journal, which a team shares, and what is one desk's own; see ports."""

    journal: "Journal"
    desk: "Desk"

    def close(self) -> None:
        self.journal.close()
        self.desk.close()


@contextmanager
def opened(open_stores: Callable[[], Stores], make: Callable[[Stores], T]) -> Iterator[T]:
    """What `make` builds on stores of the calling thread's own, for as long as the block lasts."""
    stores = open_stores()
    try:
        yield make(stores)
    finally:
        stores.close()
