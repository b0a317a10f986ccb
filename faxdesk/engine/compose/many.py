"""What is asked before a press of Send to many: how many, how long, and about how much money."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faxdesk.domain.fax.estimate import expected_line_s, seconds_on_line
from faxdesk.domain.people.guard import GuardSettings
from faxdesk.domain.words import Message, duration_text
from faxdesk.domain.words.formats import money_text
from faxdesk.engine.compose.concern import Found

if TYPE_CHECKING:
    from faxdesk.engine.submissions import RecipientJob


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What one press of Send comes to.

    Attributes:
        faxes: more than recipients where a document goes in parts.
        pages: of all faxes; None where nobody counted them.
        line_s: seconds on the line of all faxes, without dialling.
        duration_s: until the last has gone, on all lines and with dialling, where every call is answered.
    """

    recipients: int
    faxes: int
    pages: int | None
    line_s: float
    duration_s: float


def estimate_of(jobs: "Sequence[RecipientJob]", *, lines: int) -> Estimate:
    """What these come to on so many lines."""
    sizes = [(len(job.recipients), payload) for job in jobs for payload in job.payloads]
    on_line = [(count, expected_line_s(each.line_s, each.pages)) for count, each in sizes]
    pages = [(count, each.pages) for count, each in sizes]
    return Estimate(
        recipients=len({each.address for job in jobs for each in job.recipients}),
        faxes=sum(count for count, _payload in sizes),
        pages=sum(count * (each or 0) for count, each in pages) if all(each for _, each in pages) else None,
        line_s=sum(count * line_s for count, line_s in on_line),
        duration_s=sum(count * seconds_on_line(line_s) for count, line_s in on_line) / max(1, lines),
    )


def many_recipients(jobs: "Sequence[RecipientJob]", settings: GuardSettings) -> Iterator[Found]:
    """Found where there are more than an office is not asked about; not while nothing is packed yet."""
    limit = settings.ask_above_recipients
    if not limit or not any(job.payloads for job in jobs):
        return
    estimate = estimate_of(jobs, lines=settings.lines)
    if estimate.recipients > limit:
        yield Found(detail=_told(estimate, settings))


def _told(estimate: Estimate, settings: GuardSettings) -> Message:
    prices = settings.prices
    money = prices.estimate(pages=estimate.pages, line_s=estimate.line_s) if prices is not None else None
    cost = money_text(money.amount, money.currency) if money is not None else ""
    values: dict[str, str | int] = {
        "recipients": f"{estimate.recipients:,}",
        "pages": f"{estimate.pages or 0:,}",
        "time": duration_text(estimate.duration_s),
        "n": settings.lines,
        "cost": cost,
    }
    kind = "pages" if estimate.pages is not None else "faxes"
    return Message(code=f"concern.many_{kind}{'_cost' if cost else ''}", values=values)
