"""Everything a face needs, in one hand."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.policy import Policy
from faxdesk.engine.accounts import DemoAccounts, RealAccounts
from faxdesk.engine.background import Background
from faxdesk.engine.intake import Intake
from faxdesk.engine.runner import Runner
from faxdesk.engine.service import Service
from faxdesk.store.database import Kind
from faxdesk.store.journal import Journal

if TYPE_CHECKING:
    from faxdesk.engine.viewing import FaxPages


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """For one face on one thread: its journal and service, and what all threads share.

    Attributes:
        journal: the thread's own connection.
        background: runs what would hold the face up.
        pages: gives what draws pages to be looked at, which is made when first asked for.
        folder: where all data lies.
        policy: what the IT department set and locked.
    """

    kind: Kind
    journal: Journal
    service: Service
    intake: Intake
    background: Background
    accounts: RealAccounts | DemoAccounts
    runner: Runner
    pages: "Callable[[], FaxPages]"
    now_s: Callable[[], float]
    folder: Path
    policy: Policy
