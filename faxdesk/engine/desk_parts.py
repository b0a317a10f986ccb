"""What the parts of a desk promise, of what is one person's own; the whole is ports.Desk."""

from collections.abc import Callable
from typing import Protocol, Unpack

from faxdesk.domain.preferences import PreferenceChanges, Preferences


class DeskSettings(Protocol):
    """What a person sets at this desk, within what the policy allows.

    Attributes:
        on_changed: told of the names of what has changed, once it is kept.
    """

    on_changed: Callable[[list[str]], None]

    def load(self) -> Preferences: ...

    def save(self, **changes: Unpack[PreferenceChanges]) -> Preferences:
        """Raises InvalidInputError, and saves nothing, when one can't be used or is locked."""
        ...


class WindowState(Protocol):
    """What the window remembers of itself, as texts by name."""

    def recall(self, name: str) -> str:
        """ "" when nothing was kept."""
        ...

    def keep(self, name: str, value: str) -> None: ...
