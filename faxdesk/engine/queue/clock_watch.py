"""Notices that this computer's clock was set back, so that nothing waits for hours because of it."""

import logging
from typing import Final

from faxdesk.engine.ports import Clock
from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

_NOTICED_S: Final = 2.0
"""Time servers turn clocks by less all the time."""


class ClockWatch:
    """For one thread. A clock that goes ahead, or a laptop that wakes, needs nothing: what is due is due."""

    def __init__(self, now_s: Clock) -> None:
        self._now_s = now_s
        self._latest_s: float | None = None

    def check(self, journal: Journal) -> bool:
        """Set right what would wait too long; True where the clock was set back since the last look.

        The first look is always taken for one: the clock may have been set back while FaxDesk was closed.
        """
        now_s = self._now_s()
        is_back = self._latest_s is None or now_s < self._latest_s - _NOTICED_S
        self._latest_s = now_s if is_back or self._latest_s is None else max(now_s, self._latest_s)
        if is_back:
            changed = journal.work.clock_set_back(now_s)
            if changed:
                log.warning("the clock was set back: %d waits begin again", changed)
        return is_back
