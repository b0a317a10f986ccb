"""What the threads of one worker work on, so that nothing stays in its hands that none of them knows of."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.records.journal import Journal


class Claimed(Protocol):
    """A claim, as far as it is to be known here."""

    @property
    def fax(self) -> "Fax": ...


C = TypeVar("C", bound=Claimed)


class Hands:
    """Shared by the threads that claim.

    A commit whose answer is lost may have been made: then a fax is in this worker's hands, its lease is
    renewed, and no thread goes on with it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._fax_of_thread: dict[int, int] = {}
        self._nothing_since: int | None = None
        self._is_in_doubt = False

    def take(self, claim: Callable[[], C | None], *, heard: int | None = None) -> C | None:
        """Claim for the calling thread, which has the fax in hand from then on.

        Args:
            heard: the ring that made it look: where another has found nothing since, it looks no more.
        """
        with self._lock:
            if heard is not None and heard == self._nothing_since:
                return None
            claimed = claim()
            if claimed is not None:
                self._fax_of_thread[threading.get_ident()] = claimed.fax.id
            elif heard is not None:
                self._nothing_since = heard
            return claimed

    def lay_down(self) -> None:
        """The calling thread has done with its fax."""
        self._fax_of_thread.pop(threading.get_ident(), None)

    def drop(self) -> None:
        """The calling thread has failed: what it had in hand, known to it or not, may be in any state."""
        with self._lock:
            self._is_in_doubt = True
            self.lay_down()

    def recover(self, journal: "Journal", worker: str, now_s: float) -> None:
        """Give what was dropped a state that is true; raises JournalError, and is then to be done again."""
        if not self._is_in_doubt:
            return
        from faxdesk.engine.queue.recover_on_start import recover_one

        with self._lock:
            known = set(self._fax_of_thread.values())
            for fax in journal.work.in_hand(worker):
                if fax.id not in known:
                    recover_one(journal, worker, fax.id, now_s)
            self._is_in_doubt = False
