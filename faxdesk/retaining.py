"""What App builds for what has to go one day: documents after their time, numbers, a person."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faxdesk.documents.spool import Spool
    from faxdesk.domain.policy import Policy
    from faxdesk.domain.retention import RetentionRules
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.first_pages import FirstPages
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.previews import Previews
    from faxdesk.engine.retention.commands import RetentionCommands
    from faxdesk.engine.retention.purging import Purging
    from faxdesk.engine.stores import Stores
    from faxdesk.shelves import Shelves


class Retaining:
    """For all threads; nothing is loaded before it is wanted."""

    def __init__(
        self,
        folder: Path,
        policy: "Policy",
        shelves: "Shelves",
        kept: "tuple[Callable[[], Spool], Callable[[], Previews], Callable[[], FirstPages]]",
        drafts: "Callable[[], Drafts]",
        now_s: "Clock",
    ) -> None:
        """`folder` is where all data lies, `kept` what gives private copies and pictures."""
        self._folder = folder
        self._policy = policy
        self._shelves = shelves
        self._spool, self._previews, self._first_pages = kept
        self._drafts = drafts
        self._now_s = now_s

    def rules(self, stores: "Stores") -> "RetentionRules":
        """How long what is kept; what a team shares, no desk's own settings shorten."""
        from faxdesk.domain.retention import RetentionRules

        if self._policy.is_broken:
            return RetentionRules(keeps_first_page=True)
        return RetentionRules.of(self._policy.defaults() if self._is_team else stores.desk.settings.load())

    @property
    def may_lie_elsewhere(self) -> bool:
        """Whether another desk of the team may have a small picture of a first page that this one hasn't."""
        return self._is_team and self._policy.defaults().keep_first_page

    def purging(self, stores: "Stores") -> "Purging":
        """What takes out what is due; for the thread whose stores these are."""
        from faxdesk.engine.retention.purging import Purging

        return Purging(
            stores,
            self.rules,
            folder=self._folder,
            spool=self._spool,
            previews=self._previews,
            first_pages=self._first_pages,
            now_s=self._now_s,
        )

    def commands(self, stores: "Stores") -> "RetentionCommands":
        """What a person can ask of it; for the same thread."""
        from faxdesk.engine.retention.commands import RetentionCommands
        from faxdesk.engine.retention.forgetting import Forgetting

        purging, is_team, now_s = self.purging(stores), self._is_team, self._now_s
        forgetting = Forgetting(stores, purging, self._drafts, now_s, folder=self._folder, is_team=is_team)
        return RetentionCommands(stores, purging, forgetting, self.rules, now_s, is_team=is_team)

    @property
    def _is_team(self) -> bool:
        return self._shelves.team is not None
