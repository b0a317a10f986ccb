"""What watched folders need of the rest, and how a file is refused."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.policy import Policy
    from faxdesk.engine.accounts import DemoAccounts, RealAccounts
    from faxdesk.engine.compose.intake import Intake
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.reports import Reports
    from faxdesk.engine.stores import Stores


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderDeps:
    """What watched folders need of the rest.

    Attributes:
        is_working: whether this process works the queue: one of a desk looks after its folders.
        stir: has whoever looks for changes look now, who wakes the queue's threads: once for many files.
    """

    open_stores: "Callable[[], Stores]"
    intake: "Callable[[], Intake]"
    accounts: "Callable[[], RealAccounts | DemoAccounts]"
    reports: "Callable[[], Reports]"
    policy: "Policy"
    now_s: "Clock"
    stir: Callable[[], None]
    is_working: Callable[[], bool]


class RefusedFileError(FaxDeskError):
    """It can't be faxed as it is, and why: for a person, who finds it in the folder's "failed"."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.code, **reason.values)
