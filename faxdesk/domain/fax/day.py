"""The day that a fax counts among the queue's."""

from datetime import datetime


def start_of_day(now_s: float) -> float:
    """When the day of this moment began, by this computer's clock: what ended since is in the queue."""
    day = datetime.fromtimestamp(now_s)  # noqa: DTZ006 - local time is meant
    return day.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
