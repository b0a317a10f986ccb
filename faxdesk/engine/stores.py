"""One thread's way to all that is kept."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from faxdesk.engine.ports import Desk, Journal


class Stores(NamedTuple):
    """The journal, which a team shares, and what is one desk's own; see ports."""

    journal: "Journal"
    desk: "Desk"

    def close(self) -> None:
        self.journal.close()
        self.desk.close()
