"""A queue under a test's control: real journal, client, spool and simulator, stepped by hand on one clock."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from faxdesk.documents.spool import Spool
from faxdesk.domain.fax.fax import Document, Fax, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import recipients_at
from faxdesk.engine.accounts import RealAccounts
from faxdesk.engine.fax_commands import FaxCommands
from faxdesk.engine.ports import Provider
from faxdesk.engine.queue.apply_status import StatusApplier
from faxdesk.engine.queue.clock_watch import ClockWatch
from faxdesk.engine.queue.contact import Contact
from faxdesk.engine.queue.housekeeping import Housekeeping
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.queue.poll import Poller
from faxdesk.engine.queue.providers import OpenProviders
from faxdesk.engine.queue.reach import Reach
from faxdesk.engine.queue.reconcile import Reconciler
from faxdesk.engine.queue.scheduler import Scheduler
from faxdesk.engine.queue.standing import Standing
from faxdesk.engine.queue.submit import Submitter
from faxdesk.engine.queue_commands import QueueCommands
from faxdesk.engine.stores import Stores
from faxdesk.engine.submissions import Submissions
from faxdesk.simulator import Call, ManualClock, Simulator
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.system.secrets import SessionKeyStore
from faxdesk.telnyx.client import TelnyxClient
from tests.documents.corpus import simple
from tests.stores import open_desk, open_journal

TO = "+13127367276"
FROM = "+13125790015"
CONNECTION = "1293384261075731500"


class Outbox:
    """What a FaxDesk is made of, without its threads: each step is called by the test."""

    def __init__(
        self,
        folder: Path,
        simulator: Simulator,
        clock: ManualClock,
        *,
        open_team: Callable[[], Any] | None = None,
        desk: str = "desk",
    ) -> None:
        """`open_team` opens the journal of a team, where this is one of its desks."""
        self.simulator = simulator
        self.clock = clock
        self.clock_error_s = 0.0
        self.spool = Spool(folder / "spool")
        # Apart, as a team has them: nothing may need the two to lie in one file.
        self.journal: SqlJournal = open_team() if open_team else open_journal(folder / "journal.db")
        self.desk = open_desk(folder / f"{desk}.db")
        self.stores = Stores(journal=self.journal, desk=self.desk)
        self.desk.settings.save(connection_id=CONNECTION, from_number=FROM, lines=10)
        self.environment = {"TELNYX_API_KEY": "KEYtest"}
        self.keys = SessionKeyStore()
        self.accounts = self.accounts_at(simulator.base_url)
        self.enrol()
        self.contact = Contact(clock.now_s)
        self.lines = Lines(clock.now_s)
        self.progress: list[tuple[int, int, int]] = []
        commands = (self.stores, self.now_s, lambda: None)
        self.submissions = Submissions(*commands)
        self.commands = FaxCommands(*commands, lambda: self.spool)
        self.queue_commands = QueueCommands(*commands, self.lines)
        self._clock_watch = ClockWatch(self.now_s)
        self._open = OpenProviders(self.accounts)
        self._providers = self._open.for_thread()
        self._build()

    def enrol(self) -> None:
        """As each start does."""
        self.standing = Standing(self.journal.work.enrol(self.desk.id), self.clock.now_s)

    def now_s(self) -> float:
        """By this computer's clock, which a test may set wrong; the provider's is right."""
        return self.clock.now_s() + self.clock_error_s

    def restart_clock_watch(self) -> None:
        """As a start of FaxDesk does."""
        self._clock_watch = ClockWatch(self.now_s)

    def accounts_at(self, base_url: str) -> RealAccounts:
        return RealAccounts(
            base_url=base_url,
            environment=self.environment,
            keyring=SessionKeyStore(),
            session=self.keys,
            connect=self._connect,
        )

    def move_to(self, base_url: str) -> None:
        """From now on new attempts are made at another address."""
        self.accounts = self.accounts_at(base_url)
        self._build()

    def close(self) -> None:
        self._providers.__exit__()
        self.stores.close()

    def payload(self, pages: int = 1, name: str = "letter.pdf", *, content: bytes | None = None) -> Payload:
        """A real PDF in the spool: `content`, or a plain one of so many pages."""
        made = self.spool.new_path()
        made.write_bytes(content or simple(pages))
        copy = self.spool.add_made(made)
        document = Document(name=name, sha256=copy.sha256, pages=pages, size_bytes=copy.size_bytes)
        return Payload(
            documents=(document,),
            spool_name=copy.name,
            sha256=copy.sha256,
            size_bytes=copy.size_bytes,
            pages=pages,
        )

    def queue(
        self,
        *recipients: str,
        payload: Payload | None = None,
        options: FaxOptions | None = None,
        not_before_s: float = 0.0,
        undo_until_s: float = 0.0,
        expires_at_s: float | None = None,
        from_number: str = FROM,
    ) -> list[int]:
        submission = Submission(
            payload=payload or self.payload(),
            recipients=recipients_at(recipients or (TO,)),
            from_number=from_number,
            options=options or FaxOptions(),
            not_before_s=not_before_s,
            undo_until_s=undo_until_s,
            expires_at_s=expires_at_s,
        )
        return self.submissions.add(submission)

    def queue_url(self, url: str = "https://example.com/letter.pdf", to: str = TO) -> int:
        payload = Payload(documents=(Document(name="letter.pdf"),), urls=(url,))
        return self.queue(to, payload=payload)[0]

    def fax(self, fax_id: int) -> Fax:
        return self.journal.fax(fax_id)

    def state(self, fax_id: int) -> State:
        return self.fax(fax_id).state

    def codes(self, fax_id: int) -> list[str]:
        """The causes in the fax's story."""
        return [event.cause.code for event in self.journal.listing.history(fax_id)]

    def submit_all(self) -> None:
        """Let submitters work until none finds anything to do."""
        while self.submitter.step():
            pass

    def run(self, seconds: float, step_s: float = 1.0) -> None:
        """Let time pass, with every part of the engine at work."""
        left_s = seconds
        while left_s > 0:
            self._clock_watch.check(self.journal)
            self.standing.keep(self.journal.work, self.now_s())
            self.submit_all()
            if self.standing.follows:
                self.reconciler.step()
                self.poller.step()
            self.housekeeping.step()
            self.clock.advance(min(step_s, left_s))
            left_s -= step_s

    def run_until(self, is_so: Callable[[], bool], within_s: float = 3600.0) -> None:
        start_s = self.clock.now_s()
        while not is_so():
            assert self.clock.now_s() - start_s < within_s, "it did not come about in time"
            self.run(1.0)

    def calls(self, method: str, path: str) -> int:
        """How many requests were made with this method to paths that begin like this, answered or not."""
        return sum(
            record.method == method and record.path.startswith(f"/v2{path}")
            for record in self.simulator.requests
        )

    def listings(self) -> int:
        """How often the provider's list was asked for."""
        return sum(record.call is Call.LIST for record in self.simulator.requests)

    def _report(self, fax_id: int, sent_bytes: int, total_bytes: int) -> None:
        self.progress.append((fax_id, sent_bytes, total_bytes))

    def _connect(self, base_url: str, key: str) -> Provider:
        return TelnyxClient(
            base_url=base_url,
            api_key=key,
            use_environment=False,
            on_pace=self._heed,
            now_s=self.now_s,
        )

    def _heed(self, limit: int, remaining: int, reset_s: float) -> None:
        # Late, as the client is made before there is a contact to tell.
        self.contact.heed(limit, remaining, reset_s)

    def _build(self) -> None:
        self._providers.__exit__()
        self._open = OpenProviders(self.accounts)
        self._providers = self._open.for_thread()
        statuses = StatusApplier(self.stores, self.lines, retry_pace=1.0, chance=random.Random(1))
        self.scheduler = Scheduler(self.stores, self.accounts, self.lines, self.contact, self.standing)
        self.submitter = Submitter(
            journal=self.journal,
            scheduler=self.scheduler,
            statuses=statuses,
            contact=self.contact,
            providers=self._providers.get,
            spool=self.spool,
            now_s=self.now_s,
            report=self._report,
        )
        get, now_s = self._providers.get, self.now_s
        reach = Reach(self.contact, self.accounts)
        self.poller = Poller(self.journal, statuses, reach, get, now_s)
        self.reconciler = Reconciler(
            self.journal,
            statuses,
            reach,
            get,
            now_s,
            lambda: self.journal.work.has_duty(self.standing.worker, now_s()),
        )
        self.housekeeping = Housekeeping(self.stores, self.accounts, self.contact, get, now_s, self.standing)


def with_options(**changes: object) -> FaxOptions:
    return replace(FaxOptions(), **changes)  # type: ignore[arg-type]
