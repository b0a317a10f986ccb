"""Everything a face needs, in one hand."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from faxdesk.engine.accounts import DemoAccounts, RealAccounts
from faxdesk.engine.background import Background
from faxdesk.engine.intake import Intake
from faxdesk.engine.runner import Runner
from faxdesk.engine.service import Service
from faxdesk.store.database import Kind
from faxdesk.store.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """For one face on one thread: its journal and service, and what all threads share.

    Attributes:
        journal: the thread's own connection.
        background: runs what would hold the face up.
        folder: where all data lies.
    """

    kind: Kind
    journal: Journal
    service: Service
    intake: Intake
    background: Background
    accounts: RealAccounts | DemoAccounts
    runner: Runner
    now_s: Callable[[], float]
    folder: Path
