"""What each of the engine's threads does, round after round. Loaded when the first of them starts."""

import random
from collections.abc import Callable
from typing import Final

from faxdesk.engine.beat import until_beat_s
from faxdesk.engine.evidence.keeping import ChainKeeping
from faxdesk.engine.queue.apply_status import StatusApplier
from faxdesk.engine.queue.deps import EngineDeps
from faxdesk.engine.queue.housekeeping import Housekeeping
from faxdesk.engine.queue.poll import Poller
from faxdesk.engine.queue.providers import OpenProviders
from faxdesk.engine.queue.reach import Reach
from faxdesk.engine.queue.reconcile import Reconciler
from faxdesk.engine.queue.scheduler import Scheduler
from faxdesk.engine.queue.standing import Standing
from faxdesk.engine.queue.submit import Report, Submitter
from faxdesk.engine.stores import Stores

_SHORTEST_S: Final = 0.05

_FOR_A_RING_S: Final = 60.0
"""Threads that look when somebody has rung wait as long as they like: a laptop may sleep meanwhile."""


class Workers:
    """Each method runs on a thread of its own until the bell says stop."""

    def __init__(
        self, deps: EngineDeps, providers: OpenProviders, report: Report, standing: Standing
    ) -> None:
        """`report` is told of uploads under way."""
        self._standing = standing
        self._deps = deps
        self._providers = providers
        self._report = report

    def submit(self, stores: Stores, *, is_first: bool = True) -> None:
        """Upload and send whatever may go; only the first of several looks for it when nobody has rung."""
        deps = self._deps
        # What failing threads had in hand: what was written down of it may not be true.
        self._standing.hands.recover(stores.journal, self._standing.worker, deps.now_s())
        with self._providers.for_thread() as providers:
            submitter = Submitter(
                journal=stores.journal,
                scheduler=Scheduler(
                    stores, deps.accounts, deps.lines, deps.contact, self._standing, deps.policy
                ),
                statuses=self._statuses(stores),
                contact=deps.contact,
                providers=providers.get,
                spool=deps.spool,
                now_s=deps.now_s,
                report=self._report,
            )
            try:
                before: int | None = None
                while not deps.bell.is_stopping:
                    heard = deps.bell.rings
                    looks_anyway = is_first and heard == before
                    if not submitter.step(heard=None if looks_anyway else heard):
                        deps.bell.wait(heard, self._rest_s() if is_first else _FOR_A_RING_S)
                    before = heard
            except BaseException:
                self._standing.hands.drop()
                raise

    def _rest_s(self) -> float:
        """How long who looks by himself waits: less where the provider asked for less."""
        wait_s = self._deps.contact.send_wait_s()
        return self._at_most_idle_s(wait_s if wait_s > 0 else self._deps.idle_s)

    def poll(self, stores: Stores) -> None:
        """Ask how the faxes go that the provider has."""
        deps = self._deps
        with self._providers.for_thread() as providers:
            reach = Reach(deps.contact, deps.accounts)
            poller = Poller(stores.journal, self._statuses(stores), reach, providers.get, deps.now_s)
            self._repeat(lambda: poller.step() if self._standing.follows else deps.idle_s)

    def do_housekeeping(self, stores: Stores) -> None:
        """Cancel, clean up, and find out about doubtful faxes."""
        deps = self._deps
        with self._providers.for_thread() as providers:
            reach = Reach(deps.contact, deps.accounts)
            standing, work = self._standing, stores.journal.work
            housekeeping = Housekeeping(
                stores, deps.accounts, deps.contact, providers.get, deps.now_s, standing
            )
            chain = ChainKeeping(stores, deps.seal_folder, deps.now_s)
            reconciler = Reconciler(
                stores.journal,
                self._statuses(stores),
                reach,
                providers.get,
                deps.now_s,
                lambda: work.has_duty(standing.worker, deps.now_s()),
            )

            def step() -> float:
                deps.errands()
                housekeeping.step()
                if not standing.follows:
                    return deps.idle_s
                chain.step()
                return reconciler.step()

            self._repeat(step)

    def purge(self, stores: Stores) -> None:
        """Take out what has to go: documents after their time, numbers and names."""
        bell = self._deps.bell
        if self._deps.make_purging is None:
            return
        purging = self._deps.make_purging(stores)
        while not bell.is_stopping:
            heard = bell.rings
            bell.wait(heard, max(purging.step(is_for_all=self._standing.follows), _SHORTEST_S))

    def _repeat(self, step: Callable[[], float]) -> None:
        """Call `step` again after as many seconds as it says, at most `idle_s`, and sooner on a ring."""
        bell = self._deps.bell
        while not bell.is_stopping:
            heard = bell.rings
            bell.wait(heard, self._at_most_idle_s(step()))

    def _at_most_idle_s(self, wait_s: float) -> float:
        idle_s = self._deps.idle_s
        return max(wait_s, _SHORTEST_S) if wait_s < idle_s else until_beat_s(idle_s)

    def _statuses(self, stores: Stores) -> StatusApplier:
        deps = self._deps
        return StatusApplier(
            stores,
            deps.lines,
            retry_pace=deps.retry_pace,
            line_hurries=deps.line_hurries,
            chance=random.Random(),
            on_preview=deps.on_preview,
            on_delivered=deps.on_delivered,
        )
