"""Everything a face needs, in one hand."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from faxdesk.domain.policy import Policy
    from faxdesk.engine.accounts import DemoAccounts, RealAccounts
    from faxdesk.engine.acts import Acts
    from faxdesk.engine.address_book import AddressBook
    from faxdesk.engine.background import Background
    from faxdesk.engine.book.directory import DirectoryLookup
    from faxdesk.engine.broadcast.commands import Broadcasts
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.engine.compose.viewing import FaxPages
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.evidence.evidence import Evidence
    from faxdesk.engine.fax_commands import FaxCommands
    from faxdesk.engine.folders.folder_commands import FolderCommands
    from faxdesk.engine.folders.hot_folders import HotFolders
    from faxdesk.engine.past.archiving import Archiving
    from faxdesk.engine.past.records import HistoryRecords
    from faxdesk.engine.previews import Previews
    from faxdesk.engine.queue.runner import Changes, Runner
    from faxdesk.engine.queue_commands import QueueCommands
    from faxdesk.engine.records.desk import Desk
    from faxdesk.engine.records.parts import FaxList
    from faxdesk.engine.reports import Reports
    from faxdesk.engine.retention.commands import RetentionCommands
    from faxdesk.engine.submissions import Submissions
    from faxdesk.engine.support_bundle import SupportBundle
    from faxdesk.engine.team.joining import TeamDoor


class CollectSupport(Protocol):
    """See support.collect."""

    def __call__(self, *, with_self_test: bool = True) -> "SupportBundle": ...


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Session:
    """For one face on one thread: what it may ask and command, and what all threads share.

    What the window's first picture can do without is made when it is first asked for.

    Attributes:
        kind: "real" or "demo".
        faxes: which faxes there are, and all about one of them.
        desk: this desk's settings, and what its window remembers.
        make_submissions: gives what is done about one press of Send; see the property.
        open_submissions: the same for another thread, for as long as its block lasts.
        make_commands: gives what a person can ask of one fax; see the property.
        queue: what they can ask of the queue as a whole.
        make_history: gives the faxes that are over, of any number; see the property.
        open_archiving: gives, for any thread and as long as its block lasts, what moves old faxes into a file
            of their own.
        open_history: gives those faxes for another thread, for as long as its block lasts.
        make_broadcasts: gives what a person can ask of all faxes of one press of Send; see the property.
        open_broadcasts: the same for another thread, for as long as its block lasts.
        background: runs what would hold the face up.
        make_address_book: gives what a person can do with the address book; see the property.
        open_address_book: the same for another thread, for as long as its block lasts.
        team: gives what is asked about a team's database before this desk joins it.
        directory: gives what asks the office's directory, where the settings name one.
        make_intake, make_accounts, make_runner, make_hot_folders: give the same one at each call; see the
            properties.
        changes: tells what changes from now on, or since the change of this number.
        folder_commands: what a person can do about watched folders.
        pages: gives what draws pages to be looked at.
        previews: gives the provider's own pictures of faxes.
        reports: gives what makes transmission reports.
        acts: gives what writes down who did what beside the engine's commands, and shows it.
        open_retention: gives, for any thread and as long as its block lasts, what a person can ask of what
            has to go one day, or has to stay.
        open_evidence: gives, for any thread and as long as its block lasts, what says whether the journal was
            changed, and makes copies that others can check.
        collect_support: collects what helps support, on any thread; without the self-test it is quick.
        make_drafts: gives what keeps the fax that is being composed.
        folder: where all data lies.
        policy: what the IT department set and locked.
    """

    kind: Literal["real", "demo"]
    faxes: "FaxList"
    desk: "Desk"
    make_submissions: "Callable[[], Submissions]"
    open_submissions: "Callable[[], AbstractContextManager[Submissions]]"
    make_commands: "Callable[[], FaxCommands]"
    queue: "QueueCommands"
    make_history: "Callable[[], HistoryRecords]"
    open_archiving: "Callable[[], AbstractContextManager[Archiving]]"
    open_history: "Callable[[], AbstractContextManager[HistoryRecords]]"
    make_broadcasts: "Callable[[], Broadcasts]"
    open_broadcasts: "Callable[[], AbstractContextManager[Broadcasts]]"
    background: "Background"
    make_address_book: "Callable[[], AddressBook]"
    open_address_book: "Callable[[], AbstractContextManager[AddressBook]]"
    directory: "Callable[[], DirectoryLookup]"
    team: "Callable[[], TeamDoor]"
    make_intake: "Callable[[], Intake]"
    make_accounts: "Callable[[], RealAccounts | DemoAccounts]"
    make_runner: "Callable[[], Runner]"
    make_hot_folders: "Callable[[], HotFolders]"
    changes: "Callable[[int | None], Changes]"
    folder_commands: "Callable[[], FolderCommands]"
    pages: "Callable[[], FaxPages]"
    previews: "Callable[[], Previews]"
    reports: "Callable[[], Reports]"
    acts: "Callable[[], Acts]"
    open_retention: "Callable[[], AbstractContextManager[RetentionCommands]]"
    open_evidence: "Callable[[], AbstractContextManager[Evidence]]"
    collect_support: "CollectSupport"
    make_drafts: "Callable[[], Drafts]"
    now_s: Callable[[], float]
    folder: Path
    policy: "Policy"

    @property
    def address_book(self) -> "AddressBook":
        return self.make_address_book()

    @property
    def history(self) -> "HistoryRecords":
        return self.make_history()

    @property
    def broadcasts(self) -> "Broadcasts":
        return self.make_broadcasts()

    @property
    def submissions(self) -> "Submissions":
        return self.make_submissions()

    @property
    def commands(self) -> "FaxCommands":
        return self.make_commands()

    @property
    def intake(self) -> "Intake":
        return self.make_intake()

    @property
    def accounts(self) -> "RealAccounts | DemoAccounts":
        return self.make_accounts()

    @property
    def drafts(self) -> "Drafts":
        return self.make_drafts()

    @property
    def runner(self) -> "Runner":
        return self.make_runner()

    @property
    def hot_folders(self) -> "HotFolders":
        return self.make_hot_folders()
