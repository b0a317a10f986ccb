"""The composition root: builds everything, wires it, and stops it in order."""

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.documents.spool import Spool
from faxdesk.domain.account import Account
from faxdesk.domain.errors import FaxDeskError, InvalidInputError, JournalError, NotReachedError
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.preferences import MAX_LINES
from faxdesk.engine.accounts import DemoAccounts, RealAccounts
from faxdesk.engine.background import Background
from faxdesk.engine.bell import Bell
from faxdesk.engine.contact import Contact
from faxdesk.engine.intake import Intake
from faxdesk.engine.lines import Lines
from faxdesk.engine.office import Office
from faxdesk.engine.parts import SUBMITTERS, Parts
from faxdesk.engine.ports import Provider
from faxdesk.engine.runner import Runner
from faxdesk.engine.service import Service
from faxdesk.store.database import PATIENCE_S, Kind, mark_damaged
from faxdesk.store.journal import Journal
from faxdesk.system.lock import QueueLock
from faxdesk.system.paths import open_data_folder
from faxdesk.system.policy import machine_policy
from faxdesk.system.secrets import KeyStore, SessionKeyStore

if TYPE_CHECKING:
    from faxdesk.documents.workshop import Workshop
    from faxdesk.engine.viewing import FaxPages
    from faxdesk.simulator import Simulator

DEFAULT_BASE_URL: Final = "https://api.telnyx.com/v2"
BASE_URL: Final = "TELNYX_BASE_URL"
LINES: Final = "FAXDESK_LINES"

_DEMO_CONNECTION: Final = "1293384261075731499"
_DEMO_FROM: Final = "+13125790015"
_DEMO_RETRY_PACE: Final = 0.1
"""In the demo a busy line is tried again after seconds: nobody watches a demo for minutes."""

_WINDOW_PATIENCE_S: Final = 1.0
"""So long the window may stand still while another program writes; then it says that it can't be done now."""

_STOP_S: Final = 2.0
_ORPHAN_AGE_S: Final = 24 * 3600.0
_ROOT: Final = Path(__file__).resolve().parent.parent


class App:
    """One running FaxDesk: its folder, its threads, its document worker. Use as a context manager.

    Raises DataFolderError or JournalError at birth when there is no place to keep faxes in.
    """

    def __init__(
        self,
        kind: Kind,
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
        self._lines = Lines(
            time.monotonic, None if self._policy.locks("lines") else forced_lines(environment)
        )
        self._spool = Spool(self._folder.spool_dir)
        self._workshop: Workshop | None = None
        self._workshop_lock = threading.Lock()
        self._pages: FaxPages | None = None
        self._simulator = _DemoSimulator(self._folder.simulator_dir, demo_speed)
        self.accounts = self._real_accounts(environment) if kind == "real" else self._demo_accounts()
        self.background = Background()
        self.intake = Intake(self._spool, self.workshop, self._now_s)
        self.runner = Runner(
            Parts(
                open_journal=self.open_journal,
                accounts=self.accounts,
                spool=self._spool,
                lock=QueueLock(self._folder.lock_path, who),
                lines=self._lines,
                contact=self._contact,
                bell=self._bell,
                now_s=self._now_s,
                on_damage=partial(mark_damaged, self._folder.journal_path),
                submitters=SUBMITTERS if sends else 0,
                retry_pace=_DEMO_RETRY_PACE if kind == "demo" else 1.0,
            )
        )
        self.office = self._open_office(_WINDOW_PATIENCE_S if who == "window" else PATIENCE_S)

    def __enter__(self) -> Office:
        return self.office

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop threads, worker and simulator, in that order; what was under way is in the journal."""
        self.runner.stop(_STOP_S)
        if self._pages is not None:
            self._pages.begin_no_more()
        with self._workshop_lock:
            if self._workshop is not None:
                self._workshop.close()
        if self._pages is not None:
            self._pages.stop(_STOP_S)
        self.background.stop(_STOP_S)
        self._simulator.stop()
        self.office.journal.close()
        self._undo_logging()

    def start_logging(self) -> None:
        """Write the log into the data folder from now on."""
        from faxdesk.system.logs import set_up_logging

        self._undo_logging = set_up_logging(self._folder.log_dir)

    def open_journal(self, patience_s: float = PATIENCE_S) -> Journal:
        """A connection of its own for the calling thread."""
        return Journal(self._folder.journal_path, self._kind, self._policy, patience_s=patience_s)

    def workshop(self) -> "Workshop":
        """The document worker; its process starts with its first job."""
        from faxdesk.documents.workshop import Workshop

        with self._workshop_lock:
            if self._workshop is None:
                self._workshop = Workshop(command=worker_command())
            return self._workshop

    def pages(self) -> "FaxPages":
        """Draws pages to be looked at; for the window's thread."""
        from faxdesk.engine.viewing import FaxPages

        if self._pages is None:
            self._pages = FaxPages(self.workshop)
        return self._pages

    def sweep_spool(self) -> None:
        """Delete private copies that no fax owns, left behind when FaxDesk ended in the middle of adding.

        Not before a person has read what a damaged journal lost: its faxes' documents may be among them.
        """
        if self.office.journal.notices.standing():
            return
        self._spool.sweep(
            self.office.journal.work.spool_names(), older_than_s=_ORPHAN_AGE_S, now_s=self._now_s()
        )

    def _open_office(self, patience_s: float) -> Office:
        journal = self._open_or_mend_journal(patience_s)
        return Office(
            kind=self._kind,
            journal=journal,
            service=Service(journal, self._spool, self._lines, self._now_s, self._bell.ring),
            intake=self.intake,
            background=self.background,
            accounts=self.accounts,
            runner=self.runner,
            pages=self.pages,
            now_s=self._now_s,
            folder=self._folder.path,
            policy=self._policy,
        )

    def _open_or_mend_journal(self, patience_s: float) -> Journal:
        try:
            return self.open_journal(patience_s)
        except JournalError as error:
            if error.code != "journal.damaged":
                raise
        from faxdesk.store.recovery import mend

        mend(self._folder.journal_path, self._kind, at_s=self._now_s())
        return self.open_journal(patience_s)

    def _real_accounts(self, environment: Mapping[str, str]) -> RealAccounts:
        return RealAccounts(
            base_url=(environment.get(BASE_URL) or DEFAULT_BASE_URL).rstrip("/"),
            environment=environment,
            keyring=KeyStore(),
            session=SessionKeyStore(),
            connect=partial(_connect, self._contact),
            policy=self._policy,
        )

    def _demo_accounts(self) -> DemoAccounts:
        account = Account(
            base_url=DemoAccounts.BASE_URL, connection_id=_DEMO_CONNECTION, from_number=_DEMO_FROM
        )

        def connect() -> Provider:
            return _connect(self._contact, self._simulator.base_url(), "demo", use_environment=False)

        return DemoAccounts(account, connect)


class _DemoSimulator:
    """The built-in simulator, started when the first request is due, in the process that works the queue."""

    def __init__(self, state_dir: Path, speed: float) -> None:
        self._state_dir = state_dir
        self._speed = speed
        self._workshop: Workshop | None = None
        self._lock = threading.Lock()
        self._running: Simulator | None = None
        self._is_stopped = False

    def base_url(self) -> str:
        """Where it listens; raises NotReachedError once FaxDesk is closing: nothing is started any more."""
        with self._lock:
            if self._is_stopped:
                raise NotReachedError("api.stopped")
            if self._running is None:
                from faxdesk.documents.workshop import Workshop

                # A worker of its own: drawing a long preview must not hold up the checks of new documents.
                self._workshop = Workshop(command=worker_command())
                self._running = new_simulator(self._workshop, state_dir=self._state_dir, speed=self._speed)
                self._running.start()
            return self._running.base_url

    def stop(self) -> None:
        with self._lock:
            self._is_stopped = True
            if self._running is not None:
                self._running.stop()
            if self._workshop is not None:
                self._workshop.close()


def new_simulator(
    workshop: "Workshop", *, port: int = 0, speed: float = 1.0, state_dir: Path | None = None
) -> "Simulator":
    """The simulator with a document worker that counts its pages and draws its previews."""
    from faxdesk.simulator import Simulator

    return Simulator(
        port=port,
        speed=speed,
        state_dir=state_dir,
        count_pages=lambda path: _pages(path, workshop),
        draw_preview=workshop.preview,
    )


def _pages(path: Path, workshop: "Workshop") -> int | None:
    """How many pages the simulator finds in an upload, None for what it can't read."""
    from faxdesk.documents.workshop import WorkerFailure

    try:
        return workshop.count_pages(path)
    except WorkerFailure:
        return None


def worker_command() -> Sequence[str]:
    """What starts a document worker: this same program, from wherever it was loaded.

    Python would look for modules in the current folder first, which may be anybody's: -P forbids it.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker")
    start = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); import faxdesk.__main__ as m; sys.exit(m.main())"
    )
    return (sys.executable, "-P", "-c", start, "--worker")


def forced_lines(environment: Mapping[str, str]) -> int | None:
    """FAXDESK_LINES as a number, None where it isn't set; raises InvalidInputError when it is none."""
    text = environment.get(LINES)
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MAX_LINES):
        raise InvalidInputError("lines", "input.lines_variable")
    return int(text)


def _connect(contact: Contact, base_url: str, key: str, *, use_environment: bool = True) -> Provider:
    """A client; httpx is loaded now, not when the program starts."""
    from faxdesk.telnyx.client import TelnyxClient

    return TelnyxClient(base_url=base_url, api_key=key, use_environment=use_environment, on_pace=contact.heed)


def run_window(kind: Kind, files: Sequence[Path]) -> int:
    """Open the window and run it to its end; the process's exit status."""
    # While everything is being built nothing becomes garbage; looking for it would put off the first picture.
    gc.disable()
    from faxdesk.gui.start import run_window as run
    from faxdesk.gui.start import tell_why_not

    try:
        app = App(kind, who="window", logs_at_once=False)
    except FaxDeskError as error:
        tell_why_not(error.message)
        raise
    try:
        return run(app.office, files, after_first_paint=lambda: _begin(app))
    finally:
        app.close()


def _begin(app: App) -> None:
    """After the first picture."""
    # What was built stays for good: the collector, which holds the window up, need not walk it again.
    gc.freeze()
    gc.enable()
    app.start_logging()
    app.sweep_spool()
    app.runner.start()
