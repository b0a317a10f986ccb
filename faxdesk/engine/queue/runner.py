"""The engine's threads: started, stopped, and one that notices every change to the queue."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from faxdesk.domain.errors import FaxDeskError, JournalError
from faxdesk.domain.fax.state import QueueStatus
from faxdesk.engine.beat import until_beat_s
from faxdesk.engine.queue.clock_watch import ClockWatch
from faxdesk.engine.queue.deps import EngineDeps
from faxdesk.engine.queue.providers import OpenProviders
from faxdesk.engine.queue.standing import Standing
from faxdesk.engine.records.journal import Journal
from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

_LOOK_FOR_CHANGES_S: Final = 0.25
_LOOK_AT_REST_S: Final = 1.0
_GATHERED_S: Final = 0.04
_AT_REST_AFTER: Final = 40
"""So many looks, ten seconds, without a change or a word from here: then a laptop may sleep between them."""
_WORTH_TELLING_S: Final = 2.0
_AFTER_FAULT_S: Final = 5.0
_LOOKS_OFTEN_S: Final = 1.0


class Runner:
    """Works the queue once it gets the lock; until then only watches what others do to it.

    Attributes:
        on_change: called with the ids of faxes that changed (0: the queue itself), None for all of them.
        on_progress: called with a fax's id, bytes uploaded so far, and in all.
            Both are called on the engine's threads.
        seen_change: the last change that the listener knows of (see Journal.last_change): what came after it
            and before the threads were started is told too. None: only what comes from then on.
    """

    def __init__(self, deps: EngineDeps) -> None:
        self._deps = deps
        self.on_change: Callable[[frozenset[int] | None], None] = lambda _: None
        self.seen_change: int | None = None
        self.on_progress: Callable[[int, int, int], None] = lambda _fax, _sent, _total: None
        self._threads: list[threading.Thread] = []
        self._providers = OpenProviders(deps.accounts)
        self._standing: Standing | None = None
        self._worked_by: str | None = None
        self._known: QueueStatus | None = None
        self._wake_s: float | None = None
        self._faults: dict[str, FaxDeskError] = {}

    @property
    def is_working(self) -> bool:
        """Whether this process works the queue."""
        return self._standing is not None

    @property
    def worked_by(self) -> str | None:
        """Who works the queue instead, e.g. "window 4711"; None where this process does, or nobody knows."""
        return self._worked_by

    @property
    def fault(self) -> FaxDeskError | None:
        """Why the threads can't go on, None while they can. They try again, except with a damaged journal."""
        return next(iter(list(self._faults.values())), None)

    def start(self) -> None:
        self._start_thread("watch", self._watch)

    def stop(self, deadline_s: float) -> None:
        """Stop at once: requests under way are ended, their outcomes written down as unknown."""
        self._deps.bell.stop()
        self._providers.abort()
        for thread in list(self._threads):
            thread.join(deadline_s)
            if thread.is_alive():
                log.error("thread %s did not stop in time", thread.name)
        self._standing = None
        self._deps.lock.release()

    def _start_thread(self, name: str, work: Callable[[Stores], None]) -> None:
        def run() -> None:
            while not self._deps.bell.is_stopping:
                try:
                    stores = self._deps.open_stores()
                    try:
                        self._is_over(name, stores.journal)
                        work(stores)
                    finally:
                        stores.close()
                except JournalError as error:
                    log.exception("thread %s: the journal failed", name)
                    self._failed(name, error)
                except Exception:
                    log.exception("thread %s failed and starts again", name)
                    self._failed(name, FaxDeskError("engine.failed"))
                else:
                    return
                self._deps.bell.wait(self._deps.bell.rings, _AFTER_FAULT_S)

        thread = threading.Thread(target=run, name=f"faxdesk-{name}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _failed(self, name: str, fault: FaxDeskError) -> None:
        self._faults[name] = fault
        if fault.code == "journal.damaged":
            # Nothing is sent on the word of a damaged journal.
            self._deps.bell.stop()
            try:
                self._deps.on_damage()
            except OSError:
                log.exception("the journal could not be marked as damaged")
        self.on_change(frozenset({0}))

    def _is_over(self, name: str, journal: Journal) -> None:
        """Forget the thread's fault once a change would be kept again; raises JournalError otherwise."""
        if name in self._faults:
            journal.try_to_write()
            del self._faults[name]
            log.info("thread %s goes on", name)
            self.on_change(frozenset({0}))

    def _watch(self, stores: Stores) -> None:
        """Notice changes by whichever thread or process, tell the listener and wake the workers."""
        bell, journal = self._deps.bell, stores.journal
        clock = ClockWatch(self._deps.now_s)
        changes = Changes(stores, self.seen_change)
        self._known = None
        calm, was_rung = 0, False
        while not bell.is_stopping:
            heard, stirred = bell.rings, bell.stirs
            if self._standing is None and self._may_work():
                self._begin(stores)
            if self._standing is not None:
                clock.check(journal)
                is_reached = not self._deps.contact.is_offline
                self._standing.keep(journal.work, self._deps.now_s(), is_reached=is_reached)
            changed = changes.since_last_asked()
            calm += 1
            is_news = changed is None or bool(changed)
            if is_news:
                calm = 0
                self._known = None
                self.on_change(changed)
                bell.ring()
                heard = bell.rings
            if self._standing is not None:
                self._tell_what_is_waited_for(journal, follows=self._standing.follows)
                self._ring_when_due(journal, is_news=is_news)
            pause_s = _LOOK_FOR_CHANGES_S if calm < _AT_REST_AFTER else until_beat_s(_LOOK_AT_REST_S)
            if is_news or was_rung:
                bell.wait(heard, _GATHERED_S)  # what others write in a burst is asked for once
                pause_s -= _GATHERED_S
            bell.wait(heard, pause_s, stirred=stirred)
            was_rung = bell.rings != heard
            if was_rung:
                calm = 0

    def _ring_when_due(self, journal: Journal, *, is_news: bool) -> None:
        """Where threads look seldom by themselves, for a fax whose time has come."""
        if self._deps.idle_s <= _LOOKS_OFTEN_S:
            return
        now_s = self._deps.now_s()
        is_due = self._wake_s is not None and now_s >= self._wake_s
        if is_news or is_due:
            self._wake_s = journal.work.next_wake_s(now_s)
        if is_due:
            self._deps.bell.ring()

    def _may_work(self) -> bool:
        """Take the lock; where another has it, remember who."""
        try:
            is_ours = self._deps.lock.try_acquire()
        except OSError as error:
            raise JournalError("journal.read_only") from error
        worked_by = None if is_ours else self._deps.lock.holder()
        if worked_by != self._worked_by:
            self._worked_by = worked_by
            self.on_change(frozenset({0}))
        return is_ours

    def _begin(self, stores: Stores) -> None:
        # Not before: none of this is needed for the window's first picture, or for a mere look at the queue.
        from faxdesk.engine.queue.recover_on_start import recover_on_start
        from faxdesk.engine.queue.workers import Workers

        journal = stores.journal
        journal.verify_at_start()
        log.info("this process works the queue")
        standing = Standing(journal.work.enrol(stores.desk.id), self._deps.elapsed_s)
        recover_on_start(journal, standing.worker, self._deps.now_s())
        standing.keep(journal.work, self._deps.now_s())
        self._standing = standing
        workers = Workers(self._deps, self._providers, self._report, standing)
        for number in range(self._deps.submitters):
            self._start_thread(f"submit-{number + 1}", partial(workers.submit, is_first=number == 0))
        self._start_thread("poll", workers.poll)
        self._start_thread("housekeeping", workers.do_housekeeping)
        if self._deps.make_purging is not None:
            self._start_thread("retention", workers.purge)
        self.on_change(frozenset({0}))

    def _tell_what_is_waited_for(self, journal: Journal, *, follows: bool) -> None:
        """For people, here and in other processes: whether the provider is reached, or wants us to wait."""
        if not follows:
            return  # how it is for one desk is not how it is for all
        known, contact = self._known or journal.queue(), self._deps.contact
        self._known = known
        if known.is_offline != contact.is_offline:
            journal.set_offline(contact.is_offline)
            self._is_told(known, is_offline=contact.is_offline)
        wait_s = contact.slowed_for_s()
        until_s = self._deps.now_s() + wait_s  # the contact's own clock is one that nobody can set
        # What is over in a moment is no news, and what has passed needs no taking back.
        if wait_s > _WORTH_TELLING_S and abs(until_s - (known.slowed_until_s or 0.0)) > _WORTH_TELLING_S:
            journal.set_slowed(until_s)
            self._is_told(self._known, slowed_until_s=until_s)

    def _is_told(self, known: QueueStatus, **changes: Any) -> None:
        """Its own writes are none that this thread notices."""
        self._known = known._replace(**changes)
        self.on_change(frozenset({0}))

    def _report(self, fax_id: int, sent_bytes: int, total_bytes: int) -> None:
        self.on_progress(fax_id, sent_bytes, total_bytes)


class Changes:
    """What has changed in the journal or at the desk, by whichever thread or process.

    For one thread. To ask costs next to nothing while nobody has written.
    """

    def __init__(self, stores: Stores, seen: int | None) -> None:
        """`seen` is the last change that is known (see Journal.last_change), None for the newest."""
        self._stores = stores
        self._seen = stores.journal.last_change() if seen is None else seen
        self._seen_of_desk = stores.desk.last_change()
        self._versions: tuple[int, int] | None = None

    @property
    def seen(self) -> int:
        """The newest change that was told; see Journal.last_change."""
        return self._seen

    def since_last_asked(self) -> frozenset[int] | None:
        """The ids of the faxes that changed, 0 for the queue or a setting; None where all may have."""
        journal, desk = self._stores.journal, self._stores.desk
        versions = (journal.data_version(), desk.data_version())
        if versions == self._versions:
            return frozenset()
        self._versions = versions
        changed, self._seen = journal.changes_since(self._seen)
        of_desk = desk.last_change()
        if of_desk != self._seen_of_desk and changed is not None:
            changed |= {0}
        self._seen_of_desk = of_desk
        return changed
