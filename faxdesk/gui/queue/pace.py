"""How far a fax is: measured while it is uploaded, estimated while it is sent."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from faxdesk.domain.fax.estimate import UNSEEN_PAGE_S
from faxdesk.domain.fax.state import Group, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faxdesk.domain.fax.fax import Fax

PAGE_S: Final = UNSEEN_PAGE_S
"""A page of which nothing is foretold takes about a minute; the provider tells no page numbers."""

DEMO_PAGE_S: Final = 2.0
"""The built-in simulator hurries."""

_MOST: Final = 0.9
"""What an estimated bar comes near to but never reaches: the end is only the provider's to tell."""

_STEADY: Final = 0.5
"""So far the bar goes evenly; from here on ever slower, so that it still moves when a fax takes its time."""

_WEIGHT_OF_NEWS: Final = 0.3


_TICK_MS: Final = 1_000
_REST_MS: Final = 10_000
"""Then only a new day changes what is shown."""


class Tick(QTimer):
    """Once a second while faxes wait or are under way; seldom while none is, so that a laptop may sleep."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=_TICK_MS)

    def follow(self, totals: "Mapping[Group, int]") -> None:
        """`totals`: how many faxes each group has now."""
        is_open = any(totals.get(group) for group in (Group.UNDER_WAY, Group.WAITING))
        wanted_ms = _TICK_MS if is_open else _REST_MS
        if wanted_ms != self.interval():  # it would begin anew, with every count
            self.setInterval(wanted_ms)


class Pace:
    """Seconds a page, learned from faxes that were followed from their first page to their end."""

    def __init__(self, page_s: float) -> None:
        self.page_s = page_s

    def learn(self, before: "Fax", after: "Fax") -> None:
        """Take a fax's time into account where it was just delivered."""
        if before.state is State.SENDING and after.state is State.DELIVERED:
            took_s = (after.state_since_s - before.state_since_s) * PAGE_S / after.expected_s
            self.page_s += _WEIGHT_OF_NEWS * (max(took_s, 0.0) - self.page_s)


def progress_of(fax: "Fax", upload: tuple[int, int] | None, *, page_s: float, now_s: float) -> float | None:
    """How full the bar is, 0 to 1; None where there is nothing to show.

    Args:
        upload: bytes sent and bytes in all, None where nothing is known.
    """
    if fax.state is State.UPLOADING:
        sent_bytes, total_bytes = upload or (0, 0)
        return min(1.0, sent_bytes / total_bytes) if total_bytes else 0.0
    if fax.state is State.SENDING:
        expected_s = max(page_s, 0.1) * fax.expected_s / PAGE_S
        return _slowing(max(0.0, now_s - fax.state_since_s) / expected_s)
    return None


def _slowing(share: float) -> float:
    """The bar for a share of the expected time, which may be more than all of it."""
    if share <= _STEADY:
        return share
    room = _MOST - _STEADY
    return _MOST - room * room / (room + share - _STEADY)


def progress_hint(fax: "Fax") -> str:
    """What a bar can't say by itself; "" where it is measured or there is none."""
    if fax.state is not State.SENDING:
        return ""
    return QCoreApplication.translate(
        "Queue", "The bar is an estimate: Telnyx doesn't tell how many pages have gone."
    )


def progress_text(fax: "Fax", progress: float) -> str:
    """The number beside an upload's bar; an estimate gets none."""
    return f"{round(progress * 100)} %" if fax.state is State.UPLOADING else ""
