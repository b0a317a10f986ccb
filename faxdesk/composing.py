"""What App builds for a fax that is being composed: its private copies, its pages, its draft."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from faxdesk.processes import guard_command, make_worker

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.spool import Spool
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.engine.compose.viewing import FaxPages
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.stores import Stores
    from faxdesk.engine.submissions import Submissions
    from faxdesk.system.paths import DataFolder


def make_spool(folder: "DataFolder") -> "Spool":
    """Where private copies lie."""
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


def make_submissions(stores: "Stores", now_s: "Clock", ring: Callable[[], None]) -> "Submissions":
    """What is done about one press of Send."""
    from faxdesk.engine.submissions import Submissions

    return Submissions(stores, now_s, ring)
