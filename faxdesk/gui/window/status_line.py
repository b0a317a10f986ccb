"""The status bar: lines in use, connection and credit on the left, totals on the right."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from faxdesk.domain.fax.state import Group, QueueStatus
from faxdesk.domain.words import Message
from faxdesk.gui.kit.theme import GAP_PX, HALF_GAP_PX, Tone, ToneLabel, tighten
from faxdesk.gui.kit.wording import money_text, plain_tip, tell, when

if TYPE_CHECKING:
    from faxdesk.domain.fax.remote import Balance
    from faxdesk.engine.session import Session


class StatusLine(QWidget):
    """Reads the queue's state when it is told to."""

    def __init__(self, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._credit = ""
        self._has_connected = False
        self._left = ToneLabel(self)
        self._right = ToneLabel(self, Tone.QUIET)
        row = QHBoxLayout(self)
        tighten(row)
        row.setContentsMargins(GAP_PX + HALF_GAP_PX, HALF_GAP_PX, GAP_PX + HALF_GAP_PX, HALF_GAP_PX)
        row.addWidget(self._left)
        row.addStretch()
        row.addWidget(self._right)

    @property
    def text(self) -> str:
        return self._left.text()

    def show_account(self, balance: "Balance | None") -> None:
        """The money as last heard, where the key may see it; that anything was proves the connection."""
        self._has_connected = True
        self._credit = ""
        if balance is not None:
            amount = money_text(balance.available_credit, balance.currency)
            self._credit = self.tr("Credit {amount}").format(amount=amount)

    def show_status(self, status: QueueStatus, totals: Mapping[Group, int]) -> None:
        """Write both halves again."""
        in_use = self._session.queue.lines_in_use()
        # Others wait while one is kept, and should know why.
        may_be = in_use and totals.get(Group.NEEDS_YOU, 0)
        doubtful = self._session.queue.lines_in_doubt() if may_be else 0
        credit = self._credit and (self._credit if self._session.queue.may_see_money else "")
        parts = [self._lines(in_use, doubtful, status.lines), self._connection(status), credit]
        parts.append(self._budget_text())
        self._left.setText(" · ".join(filter(None, parts)))
        self._left.setToolTip(plain_tip(self._why_kept(doubtful)))
        self._right.setText(self._totals(totals))

    def _lines(self, in_use: int, doubtful: int, lines: int) -> str:
        text = (
            self.tr("{used} of 1 line in use")
            if lines == 1
            else self.tr("{used} of %n lines in use", "", lines)
        ).format(used=in_use)
        if not doubtful:
            return text
        return self.tr("{lines} ({kept} kept for a fax in doubt)").format(lines=text, kept=doubtful)

    def _why_kept(self, doubtful: int) -> str:
        if not doubtful:
            return ""
        if doubtful == 1:
            return self.tr("1 line is kept for a fax whose outcome isn't known yet.")
        return self.tr("%n lines are kept for faxes whose outcome isn't known yet.", "", doubtful)

    def _budget_text(self) -> str:
        """What this month's faxes have cost, of the budget where one is set; said so from 80 % of it on."""
        preferences = self._session.desk.settings.load()
        budget = preferences.monthly_budget
        if not budget or not self._session.queue.may_see_money:
            return ""
        from datetime import datetime
        from decimal import Decimal

        from faxdesk.domain.money import WARN_FROM_PCT

        month = f"{datetime.fromtimestamp(self._session.now_s()):%Y-%m}"  # noqa: DTZ006 - local time is meant
        spent = self._session.queue.costs.spent(month, preferences.currency).amount
        values = {
            "spent": money_text(spent, preferences.currency),
            "budget": money_text(Decimal(budget), preferences.currency),
        }
        if spent * 100 >= Decimal(budget) * WARN_FROM_PCT:
            pct = int(spent * 100 / Decimal(budget)) if Decimal(budget) else 100
            return self.tr("⚠ {pct} % of this month's budget of {budget} is spent").format(pct=pct, **values)
        return self.tr("This month about {spent} of {budget}").format(**values)

    def _connection(self, status: QueueStatus) -> str:
        if status.is_offline:
            return self.tr("Not connected")
        now_s = self._session.now_s()
        if status.slowed_until_s is not None and status.is_slowed(now_s):
            time = when(status.slowed_until_s, now_s)
            return tell(Message(code="next.slowed", values={"time": time})).rstrip(".")
        if self._session.kind == "demo":
            return self.tr("Demo")
        return self.tr("Connected") if self._has_connected else ""

    def _totals(self, totals: Mapping[Group, int]) -> str:
        parts = [
            (Group.UNDER_WAY, self.tr("%n under way", "", totals.get(Group.UNDER_WAY, 0))),
            (Group.NEEDS_YOU, self._needing_you(totals.get(Group.NEEDS_YOU, 0))),
            (Group.WAITING, self.tr("%n waiting", "", totals.get(Group.WAITING, 0))),
            (Group.DELIVERED, self.tr("%n delivered", "", totals.get(Group.DELIVERED, 0))),
            (Group.FAILED, self.tr("%n failed", "", totals.get(Group.FAILED, 0))),
        ]
        return " · ".join(text for group, text in parts if totals.get(group, 0))

    def _needing_you(self, count: int) -> str:
        return self.tr("1 needs you") if count == 1 else self.tr("%n need you", "", count)
