"""What this desk may do for now: whose its claims are, how long, and whether it follows for all desks."""

import time
from collections.abc import Callable
from typing import Final

from faxdesk.engine.ports import Clock
from faxdesk.engine.queue.hands import Hands
from faxdesk.engine.records.work import QueueWork

SEND_S: Final = 40.0
"""So long a send request may take to be answered: ten seconds to connect, thirty for the answer."""

ANSWER_S: Final = 30.0
"""So much of it is for the answer, once a connection stands."""

LEASE_S: Final = SEND_S + 2.0
"""So long nobody takes a claimed fax for left behind: who vanishes loses his faxes within a minute."""

_RENEWED_EVERY_S: Final = 8.0

_REST_S: Final = 60.0
"""So long who could not reach the provider leaves following to others."""


class Standing:
    """Shared by the threads that work the queue as one worker.

    Attributes:
        worker: whose faxes are that this process claims.
        hands: which of them its threads work on.
    """

    def __init__(self, worker: str, elapsed_s: Clock = time.monotonic) -> None:
        """`elapsed_s` goes on while the computer sleeps, and nobody can set it."""
        self.worker = worker
        self.hands = Hands()
        self._elapsed_s = elapsed_s
        self._renewed_s: float | None = None
        self._rests_until_s = float("-inf")
        self._follows = True

    @property
    def follows(self) -> bool:
        """Whether this desk asks the provider for all: alone always, in a team the one whose duty it is."""
        return self._follows and self._is_fresh(LEASE_S)

    def elapsed_s(self) -> float:
        return self._elapsed_s()

    def keep(self, work: QueueWork, now_s: float, *, is_reached: bool = True) -> None:
        """Renew what is this worker's, where it is time.

        Args:
            is_reached: False where this desk can't ask the provider: another one may be able to.
        """
        asked_s = self._elapsed_s()  # before the question: the answer may be long on its way
        if self._follows and not is_reached and work.give_up_duty(self.worker, now_s, lease_s=LEASE_S):
            self._follows, self._rests_until_s = False, asked_s + _REST_S
        if self._renewed_s is not None and self._is_fresh(_RENEWED_EVERY_S):
            return
        work.renew_leases(self.worker, now_s, lease_s=LEASE_S)
        if asked_s >= self._rests_until_s:
            self._follows = work.keep_duty(self.worker, now_s, lease_s=LEASE_S)
        self._renewed_s = asked_s

    def may_send(
        self, work: QueueWork, fax_id: int, now_s: float, *, begun_s: float
    ) -> Callable[[], bool] | None:
        """Whether a lease outlives the request that is about to leave: what to ask last of all, else None.

        Args:
            begun_s: by this clock, before the lease was written down.
        """
        asked_s = self._elapsed_s()
        if not 0 <= asked_s - begun_s <= LEASE_S - SEND_S:
            begun_s = asked_s
            if not work.renew_lease(fax_id, self.worker, now_s, lease_s=LEASE_S):
                return None
        return lambda: 0 <= self._elapsed_s() - begun_s <= LEASE_S - ANSWER_S

    def _is_fresh(self, for_s: float) -> bool:
        return self._renewed_s is None or 0 <= self._elapsed_s() - self._renewed_s < for_s
