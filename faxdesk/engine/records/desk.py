"""What the engine needs of what one desk keeps for itself."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faxdesk.engine.records.parts import DeskSettings, WindowState


class Desk(Protocol):
    """What one desk keeps for itself, never shared; it need not lie where the journal lies.

    One for each thread. Nothing is written here inside a transaction of the journal.
    """

    @property
    def id(self) -> str:
        """This desk's sign among a team's: always the same, and no other's."""
        ...

    @property
    def name(self) -> str:
        """What its people call it; "" for its computer's name."""
        ...

    def set_name(self, name: str) -> None: ...

    @property
    def settings(self) -> "DeskSettings": ...

    @property
    def window(self) -> "WindowState": ...

    def last_change(self) -> int:
        """A number that grows when a setting has changed."""
        ...

    def data_version(self) -> int:
        """A number that differs when somebody else may have written since; costs next to nothing."""
        ...

    def close(self) -> None: ...
