"""Numbers as people read them: 120 KB, 3 pages, 2 min."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def size_text(size_bytes: int) -> str:
    """Bytes in the unit that reads best, decimal like the provider's limits: 980 bytes, 120 KB, 4.2 MB."""
    if size_bytes < 1_000:
        return f"{size_bytes} bytes"
    if size_bytes < 999_500:
        return f"{round(size_bytes / 1_000)} KB"
    megabytes = size_bytes / 1_000_000
    return f"{megabytes:.1f} MB" if megabytes < 10 else f"{round(megabytes)} MB"


def page_text(pages: int | None) -> str:
    """3 pages, 1 page; nothing is said of a count that isn't known."""
    if pages is None:
        return ""
    return "1 page" if pages == 1 else f"{pages:,} pages"


def duration_text(duration_s: float) -> str:
    """A pause in the unit that reads best: 20 s, 3 min, 2 h."""
    seconds = round(duration_s)
    if seconds < 90:
        return f"{seconds} s"
    if seconds < 5_400:
        return f"{round(seconds / 60)} min"
    return f"{round(seconds / 3_600)} h"


def money_text(amount: "Decimal", currency: str) -> str:
    """$300.00, 12.50 EUR; what is less than a dime to the hundredth of a cent, so that it isn't nothing."""
    number = f"{amount:,.4f}" if 0 < amount * 10 < 1 else f"{amount:,.2f}"
    return f"${number}" if currency == "USD" else f"{number} {currency}"


def date_text(at_s: float) -> str:
    """A day of this computer's clock as both sides of the ocean read it: 5 March 2026."""
    day = datetime.fromtimestamp(at_s)  # noqa: DTZ006 - local time is meant
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def when_text(at_s: float, now_s: float) -> str:
    """A time of this computer's clock as people say it: 14:02 today, Fri 14:02 this week, then the date."""
    at, now = datetime.fromtimestamp(at_s), datetime.fromtimestamp(now_s)  # noqa: DTZ006 - local time is meant
    days = abs((at.date() - now.date()).days)
    if days == 0:
        return f"{at:%H:%M}"
    return f"{at:%a %H:%M}" if days < 7 else f"{at:%Y-%m-%d %H:%M}"
