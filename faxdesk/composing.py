"""What App builds for a fax that is being composed, by hand or of what lies in a watched folder."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from faxdesk.processes import guard_command, make_worker

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.spool import Spool
    from faxdesk.domain.fax.fax import Payload
    from faxdesk.domain.policy import Policy
    from faxdesk.engine.accounts import DemoAccounts, RealAccounts
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.engine.compose.viewing import FaxPages
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.folders.folder_commands import FolderCommands
    from faxdesk.engine.folders.hot_folders import HotFolders
    from faxdesk.engine.past.archiving import Archiving
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.queue.runner import Changes
    from faxdesk.engine.reports import Reports
    from faxdesk.engine.stores import Stores
    from faxdesk.engine.submissions import Submissions
    from faxdesk.system.paths import DataFolder
    from faxdesk.teaming import Team


def make_spool(folder: "DataFolder", team: "Team | None") -> "Spool":
    """Where private copies lie; a team's are fetched when they are wanted."""
    if team is not None:
        from faxdesk.teaming import TeamSpool

        return TeamSpool(folder.spool_dir, team)
    from faxdesk.documents.spool import Spool

    return Spool(folder.spool_dir)


def make_intake(
    folder: "DataFolder", spool: "Spool", worker: "Callable[[], WorkerClient]", now_s: "Clock"
) -> "Intake":
    """What takes documents in; nothing is started yet."""
    from faxdesk.documents.scratch import wipe_leftovers
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.system.resources import resource_path

    wipe_leftovers()
    return Intake(
        spool,
        worker,
        now_s,
        guard=guard_command(),
        second_worker=make_worker,
        resource=resource_path,
        own_covers=folder.path.parent / "covers",
    )


def make_pages(worker: "Callable[[], WorkerClient]", spool: "Spool") -> "FaxPages":
    """What draws pages to be looked at."""
    from faxdesk.engine.compose.viewing import FaxPages

    return FaxPages(worker, spool.new_path)


def make_drafts(folder: "DataFolder", spool: "Callable[[], Spool]", now_s: "Clock") -> "Drafts":
    """What keeps the fax that is being composed."""
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.system.draft_files import DraftFiles

    return Drafts(DraftFiles(folder.drafts_dir), lambda name: spool().path(name), now_s)


def make_submissions(
    stores: "Stores", now_s: "Clock", ring: Callable[[], None], keep: "Callable[[Payload], None]"
) -> "Submissions":
    """What is done about one press of Send; `keep` lets a team have what a fax is made of."""
    from faxdesk.engine.submissions import Submissions

    return Submissions(stores, now_s, ring, keep)


def make_hot_folders(
    open_stores: "Callable[[], Stores]",
    intake: "Callable[[], Intake]",
    accounts: "Callable[[], RealAccounts | DemoAccounts]",
    reports: "Callable[[], Reports]",
    stir: Callable[[], None],
    is_working: Callable[[], bool],
    policy: "Policy",
    now_s: "Clock",
) -> "HotFolders":
    """What looks after the watched folders; nothing is started yet."""
    from faxdesk.engine.folders.deps import FolderDeps
    from faxdesk.engine.folders.hot_folders import HotFolders

    return HotFolders(
        FolderDeps(
            open_stores=open_stores,
            intake=intake,
            accounts=accounts,
            reports=reports,
            policy=policy,
            now_s=now_s,
            stir=stir,
            is_working=is_working,
        )
    )


def folder_commands(stores: "Stores") -> "FolderCommands":
    """What a person can do about watched folders."""
    from faxdesk.engine.folders.folder_commands import FolderCommands

    return FolderCommands(stores)


def changes_of(stores: "Stores", since: int | None) -> "Changes":
    """What changes from now on, or since the change of this number."""
    from faxdesk.engine.queue.runner import Changes

    return Changes(stores, since)


def archiving_of(stores: "Stores", now_s: "Clock") -> "Archiving":
    """What moves old faxes into a file of their own."""
    from faxdesk.engine.past.archiving import Archiving
    from faxdesk.system.mounts import is_on_network_share

    return Archiving(stores, now_s, is_on_network_share)
