"""Everything a face needs, in one hand."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faxdesk.domain.policy import Policy
    from faxdesk.engine.accounts import DemoAccounts, RealAccounts
    from faxdesk.engine.background import Background
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.engine.compose.viewing import FaxPages
    from faxdesk.engine.draft.drafts import Drafts
    from faxdesk.engine.previews import Previews
    from faxdesk.engine.queue.runner import Runner
    from faxdesk.engine.service import Service
    from faxdesk.store.sql.journal import Journal
    from faxdesk.store.sqlite.database import Profile


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Session:
    """For one face on one thread: its journal and service, and what all threads share.

    What the window's first picture can do without is made when it is first asked for.

    Attributes:
        journal: the thread's own connection.
        background: runs what would hold the face up.
        make_intake, make_accounts, make_runner: give the same one at each call; see the properties.
        pages: gives what draws pages to be looked at.
        previews: gives the provider's own pictures of faxes.
        make_drafts: gives what keeps the fax that is being composed.
        folder: where all data lies.
        policy: what the IT department set and locked.
    """

    kind: "Profile"
    journal: "Journal"
    service: "Service"
    background: "Background"
    make_intake: "Callable[[], Intake]"
    make_accounts: "Callable[[], RealAccounts | DemoAccounts]"
    make_runner: "Callable[[], Runner]"
    pages: "Callable[[], FaxPages]"
    previews: "Callable[[], Previews]"
    make_drafts: "Callable[[], Drafts]"
    now_s: Callable[[], float]
    folder: Path
    policy: "Policy"

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
