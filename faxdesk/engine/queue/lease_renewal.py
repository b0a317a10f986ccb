"""Keeps what this worker has in hand its own, for as long as it runs."""

from typing import Final

from faxdesk.engine.store_parts import QueueWork

LEASE_S: Final = 120.0
"""So long nobody takes a claimed fax for left behind."""

_RENEWED_EVERY_S: Final = LEASE_S / 4


class Lease:
    """For one thread."""

    def __init__(self, work: QueueWork, worker: str) -> None:
        self._work = work
        self._worker = worker
        self._renewed_s: float | None = None

    def renew(self, now_s: float) -> None:
        """Where it is time, also after the clock was set."""
        is_fresh = self._renewed_s is not None and 0 <= now_s - self._renewed_s < _RENEWED_EVERY_S
        if not is_fresh:
            self._work.renew_leases(self._worker, now_s, lease_s=LEASE_S)
            self._renewed_s = now_s
