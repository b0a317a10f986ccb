"""The composition root: builds everything, wires it, and stops it in order."""

import os
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from faxdesk import composing, reporting
from faxdesk.connecting import (
    demo_accounts,
    forced_lines,
    is_simulator,
    make_directory,
    real_accounts,
)
from faxdesk.demo import RETRY_PACE, DemoSimulator
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.engine.background import Background
from faxdesk.engine.command import write_down_acts
from faxdesk.engine.once import Once
from faxdesk.engine.queue.bell import Bell
from faxdesk.engine.queue.contact import Contact
from faxdesk.engine.queue.line_limits import Lines
from faxdesk.engine.queue_commands import QueueCommands
from faxdesk.engine.session import Session
from faxdesk.engine.stores import opened
from faxdesk.processes import make_worker
from faxdesk.shelves import Shelves
from faxdesk.store.sqlite.connect import Profile
from faxdesk.store.sqlite.files import mark_damaged
from faxdesk.system.paths import open_data_folder
from faxdesk.system.policy import machine_policy

if TYPE_CHECKING:
    from faxdesk.engine.accounts import DemoAccounts, RealAccounts
    from faxdesk.engine.address_book import AddressBook
    from faxdesk.engine.broadcast.commands import Broadcasts
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.engine.fax_commands import FaxCommands
    from faxdesk.engine.folders.hot_folders import HotFolders
    from faxdesk.engine.queue.runner import Runner
    from faxdesk.engine.stores import Stores
    from faxdesk.joining import Joining
    from faxdesk.retaining import Retaining

_STOP_S: Final = 2.0


class App:
    """One running FaxDesk: its folder, its threads, its document worker. Use as a context manager.

    Raises DataFolderError or JournalError at birth when there is no place to keep faxes in.
    """

    def __init__(
        self,
        kind: Profile,
        *,
        environment: Mapping[str, str] = os.environ,
        who: str = "command",
        demo_speed: float = 1.0,
        sends: bool = True,
        logs_at_once: bool = True,
        policy: Policy | None = None,
    ) -> None:
        """Build everything; no thread, process or connection is started yet.

        Args:
            who: how another FaxDesk calls the one that works the queue.
            demo_speed: how many times as fast as life the demo's simulator goes.
            sends: False only follows and cancels what is under way.
            policy: None reads this computer's own; it never applies to the demo.
            logs_at_once: False leaves it to start_logging, as the window does until it is painted.
        """
        self._kind = kind
        self._folder = open_data_folder(kind, environment)
        self._undo_logging: Callable[[], None] = lambda: None
        if logs_at_once:
            self.start_logging()
        self._policy = NO_POLICY if kind == "demo" else policy or machine_policy()
        self._now_s = time.time
        self._bell = Bell()
        # Pauses of this run only: by a clock that nobody sets.
        self._contact = Contact(time.monotonic)
        forced = None if self._policy.locks("lines") else forced_lines(environment)
        self._lines = Lines(time.monotonic, forced)
        self._environment = environment
        self._who = who
        self._sends = sends
        self._shelves = Shelves(self._folder, kind, self._policy, environment)
        self._simulator = DemoSimulator(self._folder.simulator_dir, demo_speed, make_worker)
        self.background = Background()
        self._spool = Once(lambda: composing.make_spool(self._folder, self._shelves.team))
        self._accounts = Once(self._make_accounts)
        now_s = self._time_s  # a team's clock is known once the stores are open
        self._intake = Once(lambda: composing.make_intake(self._folder, self._spool(), self.worker, now_s))
        self._runner = Once(self._make_runner)
        self.worker = Once(make_worker)
        self.pages = Once(lambda: composing.make_pages(self.worker, self._spool()))
        folder = self._folder.path
        self.previews = Once(lambda: reporting.make_previews(folder, self._shelves.open, now_s))
        self._first_pages = Once(lambda: reporting.make_first_pages(folder, self.worker, self._spool))
        kept = (self._spool, self._first_pages, lambda: self._retaining().may_lie_elsewhere)
        self.reports = Once(lambda: reporting.make_reports(self.worker, kept, now_s, is_demo=kind == "demo"))
        opens = self._shelves.open
        self._report_folder = Once(lambda: reporting.make_report_folder(opens, self.reports, now_s))
        self._hot_folders = Once(self._make_hot_folders)
        self._drafts = Once(lambda: composing.make_drafts(self._folder, self._spool, self._now_s))
        self._directory = Once(make_directory)
        self._retaining: Once[Retaining] = Once(self._make_retaining)
        self._address_book = Once(lambda: self._book_of(self.stores))
        self.stores = self._shelves.open_at_start(is_window=who == "window")
        self._now_s = self._shelves.clock
        self.session = self._make_session()

    @property
    def intake(self) -> "Intake":
        return self._intake()

    @property
    def runner(self) -> "Runner":
        return self._runner()

    @property
    def is_team_there(self) -> "Callable[[], bool] | None":
        """Asks a team's database that didn't answer at the start whether it does now; None where it did."""
        return self._shelves.is_team_there if self._shelves.is_away else None

    def __enter__(self) -> Session:
        return self.session

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop threads, worker and simulator, in that order; what was under way is in the journal."""
        if (drafts := self._drafts.made) is not None:
            drafts.close(_STOP_S)
        threads = (self._hot_folders, self._runner, self.previews, self._report_folder, self._directory)
        for each in threads:
            if (made := each.made) is not None:
                made.stop(_STOP_S)
        if (intake := self._intake.made) is not None:
            intake.close()
        pages = self.pages.made
        if pages is not None:
            pages.begin_no_more()
        if (worker := self.worker.made) is not None:
            worker.close()
        if pages is not None:
            pages.stop(_STOP_S)
        self.background.stop(_STOP_S)
        self._simulator.stop()
        self.stores.close()
        self._shelves.close(_STOP_S)
        self._undo_logging()

    def start_logging(self, *, hears_uncaught: bool = True) -> None:
        """Write the log into the data folder from now on; uncaught exceptions, unless another hears them."""
        from faxdesk.system.logs import set_up_logging

        self._undo_logging = set_up_logging(self._folder.log_dir, hears_uncaught=hears_uncaught)

    def sweep_spool(self) -> None:
        """Delete what no fax and no draft owns, and make up for reports that weren't saved.

        Not before a person has read what a damaged journal lost: its faxes' documents may be among them.
        """
        from faxdesk.sweeping import sweep

        if self._shelves.is_away or self.session.queue.notices():
            return
        before_team = self._shelves.owned_before_team
        sweep(self.stores, self._drafts(), self._spool(), before_team, now_s=self._now_s())
        reporting.sweep_pictures(self.stores.journal, (self.previews, self._first_pages))
        if self.stores.desk.settings.load().report_folder:
            self._report_folder().make_up()

    def _time_s(self) -> float:
        return self._now_s()

    def _make_session(self) -> Session:
        stores, now_s, ring = self.stores, self._now_s, self._bell.ring
        kept = (self.reports, self._spool, self.previews)
        evidence_of = partial(reporting.make_evidence, now_s, self._folder.seal_dir, kept)
        keep = self._shelves.keeper(self._spool, waits=self._who != "window")
        return Session(
            kind=self._kind,
            faxes=stores.journal.listing,
            desk=stores.desk,
            make_submissions=Once(lambda: composing.make_submissions(stores, now_s, ring, keep)),
            open_submissions=lambda: opened(
                self._shelves.open, lambda its: composing.make_submissions(its, now_s, ring, keep)
            ),
            make_commands=Once(lambda: self._commands_of(stores)),
            queue=QueueCommands(stores, now_s, ring, self._lines),
            make_history=lambda: stores.journal.history,
            open_archiving=lambda: opened(self._shelves.open, lambda own: composing.archiving_of(own, now_s)),
            open_history=lambda: opened(self._shelves.open, lambda its: its.journal.history),
            make_broadcasts=Once(lambda: self._broadcasts_of(stores)),
            open_broadcasts=lambda: opened(self._shelves.open, self._broadcasts_of),
            make_intake=self._intake,
            background=self.background,
            make_address_book=self._address_book,
            open_address_book=lambda: opened(self._shelves.open, self._book_of),
            directory=self._directory,
            team=self._make_joining,
            make_accounts=self._accounts,
            make_runner=self._runner,
            make_hot_folders=self._hot_folders,
            changes=partial(composing.changes_of, stores),
            folder_commands=lambda: composing.folder_commands(stores),
            pages=self.pages,
            previews=self.previews,
            reports=self.reports,
            acts=write_down_acts(stores, now_s),
            open_retention=lambda: opened(self._shelves.open, self._retaining().commands),
            open_evidence=lambda: opened(self._shelves.open, evidence_of),
            collect_support=partial(
                reporting.collect_support, self._folder, self._shelves.open, self._policy
            ),
            make_drafts=self._drafts,
            now_s=self._now_s,
            folder=self._folder.path,
            policy=self._policy,
        )

    def _make_joining(self) -> "Joining":
        from faxdesk.joining import Joining

        return Joining(self._kind, self._shelves, self._environment, self._policy)

    def _commands_of(self, stores: "Stores") -> "FaxCommands":
        from faxdesk.engine.fax_commands import FaxCommands

        return FaxCommands(stores, self._now_s, self._bell.ring, self._spool, self._remove_pictures)

    def _remove_pictures(self, fax_id: int) -> None:
        self.previews().remove(fax_id)
        self._first_pages().wipe(fax_id)

    def _broadcasts_of(self, stores: "Stores") -> "Broadcasts":
        from faxdesk.engine.broadcast.commands import Broadcasts

        return Broadcasts(stores, self._now_s, self._bell.ring, self._commands_of(stores))

    def _book_of(self, stores: "Stores") -> "AddressBook":
        from faxdesk.engine.address_book import AddressBook

        return AddressBook(stores, self._now_s)

    def _make_accounts(self) -> "RealAccounts | DemoAccounts":
        if self._kind == "demo":
            return demo_accounts(self._simulator, self._contact.heed)
        return real_accounts(self._environment, self._policy, self._contact.heed)

    def _make_hot_folders(self) -> "HotFolders":
        parts = (self._shelves.open, self._intake, self._accounts, self.reports, self._bell.stir)
        runner = self._runner
        return composing.make_hot_folders(
            *parts, lambda: runner.made is not None and runner.made.is_working, self._policy, self._now_s
        )

    def _make_retaining(self) -> "Retaining":
        from faxdesk.retaining import Retaining

        kept = (self._spool, self.previews, self._first_pages)
        return Retaining(self._folder.path, self._policy, self._shelves, kept, self._drafts, self._now_s)

    def _make_runner(self) -> "Runner":
        from faxdesk.engine.queue.deps import SUBMITTERS, EngineDeps
        from faxdesk.engine.queue.runner import Runner
        from faxdesk.system.lock import QueueLock

        accounts = self._accounts()
        deps = EngineDeps(
            open_stores=self._shelves.open,
            accounts=accounts,
            spool=self._spool(),
            lock=QueueLock(self._folder.lock_path, self._who),
            lines=self._lines,
            contact=self._contact,
            bell=self._bell,
            now_s=self._now_s,
            on_damage=partial(mark_damaged, self._folder.journal_path),
            submitters=SUBMITTERS if self._sends else 0,
            policy=self._policy,
            retry_pace=RETRY_PACE if self._kind == "demo" else 1.0,
            line_hurries=self._kind == "demo" or is_simulator(accounts.base_url),
            on_preview=lambda fax_id, remote_id, url: self.previews().request(fax_id, remote_id, url),
            seal_folder=self._folder.seal_dir,
            on_delivered=lambda fax_id: self._report_folder().on_delivered(fax_id),
            make_purging=lambda stores: self._retaining().purging(stores),
        )
        team = self._shelves.team
        return Runner(deps if team is None else team.begin(deps, self.stores.desk.id))
