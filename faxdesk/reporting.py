"""What App builds for what is kept of a fax: its reports, and lines in its history about them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk import __version__
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.spool import Spool
    from faxdesk.domain.policy import Policy
    from faxdesk.engine.evidence.evidence import Evidence
    from faxdesk.engine.first_pages import FirstPages
    from faxdesk.engine.pictures import Pictures
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.previews import Previews
    from faxdesk.engine.records.journal import Journal
    from faxdesk.engine.report_folder import ReportFolder
    from faxdesk.engine.reports import Reports
    from faxdesk.engine.stores import Stores
    from faxdesk.engine.support_bundle import SupportBundle
    from faxdesk.system.paths import DataFolder


def make_reports(
    worker: "Callable[[], WorkerClient]",
    kept: "tuple[Callable[[], Spool], Callable[[], FirstPages], Callable[[], bool]]",
    now_s: "Clock",
    *,
    is_demo: bool,
) -> "Reports":
    """What makes transmission reports; nothing is started yet.

    `kept` gives what they show pages of, and whether another desk may have more.
    """
    from faxdesk.engine.reports import Reports
    from faxdesk.system.resources import resource_path

    spool, first_pages, may_lie_elsewhere = kept
    return Reports(
        worker,
        spool,
        lambda: resource_path("fonts"),
        now_s,
        version=__version__,
        is_demo=is_demo,
        kept_first_page=lambda fax: first_pages().path(fax),
        may_lie_elsewhere=may_lie_elsewhere,
    )


def make_first_pages(
    folder: Path, worker: "Callable[[], WorkerClient]", spool: "Callable[[], Spool]"
) -> "FirstPages":
    """What keeps small pictures of first pages below the data folder; nothing is started yet."""
    from faxdesk.engine.first_pages import FirstPages

    return FirstPages(folder / "first-pages", worker, spool)


def sweep_pictures(journal: "Journal", kinds: "Sequence[Callable[[], Pictures]]") -> None:
    """Delete the pictures of faxes that are no more; none while an archive that may have theirs is away."""
    if journal.can_archive and journal.archives.missing():
        return
    for pictures in kinds:
        pictures().sweep(lambda fax_id: bool(journal.listing.faxes([fax_id])))


def make_previews(folder: Path, open_stores: "Callable[[], Stores]", now_s: "Clock") -> "Previews":
    """What fetches and keeps the provider's own pictures of faxes below `folder`; nothing is started yet."""
    from functools import partial

    from faxdesk.connecting import download_picture
    from faxdesk.engine.previews import Previews

    kept = partial(tell_of_kept, open_stores, code="story.preview_kept", now_s=now_s)
    return Previews(folder / "previews", download_picture, kept)


def make_report_folder(
    open_stores: "Callable[[], Stores]", reports: "Callable[[], Reports]", now_s: "Clock"
) -> "ReportFolder":
    """What saves each delivery's report by itself; nothing is started yet."""
    from faxdesk.engine.report_folder import ReportFolder

    return ReportFolder(
        open_stores, reports, lambda fax_id, code: tell_of_kept(open_stores, fax_id, code, now_s)
    )


def make_evidence(
    now_s: "Clock",
    seal_folder: Path,
    kept: "tuple[Callable[[], Reports], Callable[[], Spool], Callable[[], Previews]]",
    stores: "Stores",
) -> "Evidence":
    """What says whether the journal was changed, and makes proofs; for the thread whose stores these are."""
    from faxdesk.engine.evidence.evidence import Evidence
    from faxdesk.engine.evidence.proof import Proofs

    reports, spool, previews = kept

    def preview(fax_id: int, remote_id: str | None) -> Path | None:
        return previews().path(fax_id, remote_id)

    def proofs() -> Proofs:
        return Proofs(reports(), spool, preview, now_s, version=__version__)

    return Evidence(stores, now_s, seal_folder, reports, proofs, version=__version__)


def collect_support(
    folder: "DataFolder",
    open_stores: "Callable[[], Stores]",
    policy: "Policy",
    *,
    with_self_test: bool = True,
) -> "SupportBundle":
    """See support.collect, which nobody loads before it is wanted."""
    from faxdesk.support import collect

    return collect(folder, open_stores, policy, with_self_test=with_self_test)


def tell_of_kept(open_stores: "Callable[[], Stores]", fax_id: int, code: str, now_s: "Clock") -> bool:
    """Write into a history, on any thread, what is kept of the fax; False where it is gone."""
    stores = open_stores()
    try:
        with (journal := stores.journal).transaction():
            fax = journal.find(fax_id)
            cause = Message(code=code)
            return (
                fax is not None
                and not fax.is_purged
                and journal.note(fax, cause=cause, at_s=now_s(), is_news=False)
            )
    finally:
        stores.close()
