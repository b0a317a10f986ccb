"""Puts the data folder in order once FaxDesk is open: what earlier runs left behind and nobody needs."""

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Final

from faxdesk.documents.scratch import wipe_leftovers

if TYPE_CHECKING:
    from faxdesk.documents.spool import Spool
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.stores import Stores

_ORPHAN_AGE_S: Final = 24 * 3600.0


def sweep(
    stores: "Stores",
    drafts: "Drafts",
    spool: "Spool",
    owned_before_team: "Callable[[Collection[str]], AbstractSet[str]]",
    *,
    now_s: float,
) -> None:
    """Delete old drafts, and private copies that no fax and no draft owns, left when FaxDesk was ended."""
    wipe_leftovers()
    drafts.purge(stores.desk.settings.load().keep_draft_days)
    drafted = drafts.copy_names()
    owned = (stores.journal.work.owned_in_spool, stores.journal.owned_by_archives, owned_before_team)
    spool.sweep(
        lambda names: drafted.union(*(each(names) for each in owned)),
        older_than_s=_ORPHAN_AGE_S,
        now_s=now_s,
    )
