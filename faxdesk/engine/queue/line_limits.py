"""How many faxes may be under way at once."""

import threading
from typing import TYPE_CHECKING, Final

from faxdesk.domain.preferences import Preferences

if TYPE_CHECKING:
    from faxdesk.engine.ports import Clock

_LOWERED_FOR_S: Final = 300.0


class Lines:
    """The person's number, lowered to the application's limit, and for a while after a limit was met."""

    def __init__(self, now_s: "Clock", forced: int | None = None) -> None:
        """`forced` stands above the setting, as FAXDESK_LINES does."""
        self._now_s = now_s
        self._forced = forced
        self._lock = threading.Lock()
        self._learned = 0
        self._learned_until_s = 0.0

    def allowed(self, preferences: Preferences) -> int:
        """At least 1: a limit that was met by others' calls must not stop the office for good."""
        wanted = preferences.lines if self._forced is None else self._forced
        if preferences.channel_limit is not None:
            wanted = min(wanted, preferences.channel_limit)
        with self._lock:
            if self._now_s() < self._learned_until_s:
                wanted = min(wanted, self._learned)
        return max(1, wanted)

    def met_limit(self, in_use: int) -> None:
        """The provider refused a call because there were too many: use one fewer for a while."""
        with self._lock:
            self._learned = max(1, in_use - 1)
            self._learned_until_s = self._now_s() + _LOWERED_FOR_S
