"""What is written down of the cost of a fax."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faxdesk.domain.fax.attempt import Attempt, RemoteFax
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.records.journal import Journal


def note_cost(
    journal: "Journal",
    preferences: "Preferences",
    fax: "Fax",
    attempt: "Attempt",
    remote: "RemoteFax",
    *,
    is_delivered: bool,
    took_s: float | None,
    now_s: float,
) -> None:
    """Write down what an attempt that has ended is likely to have cost; within a transaction.

    One that failed sent no page that is paid for, and had the line for as long as it was seen sending.
    """
    pages = (remote.pages if remote.pages is not None else fax.payload.pages or 0) if is_delivered else 0
    line_s = took_s if took_s is not None else fax.expected_s if is_delivered else 0.0
    money = preferences.prices.estimate(pages=pages, line_s=line_s)
    if money is not None and money.micros > 0:
        day = f"{datetime.fromtimestamp(now_s):%Y-%m-%d}"  # noqa: DTZ006 - local time is meant
        journal.costs.add(fax.id, attempt.id, money, day=day, pages=pages, is_estimate=True)
