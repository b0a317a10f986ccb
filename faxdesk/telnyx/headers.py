"""What an answer's headers say of time and pace. All of it comes from outside: nothing here raises."""

import email.utils
import re
from collections.abc import Mapping
from typing import Final, NamedTuple

Headers = Mapping[str, str]
"""By lower-case name."""

_LONGEST_S: Final = 366 * 86_400.0
"""No wait is longer, whatever a header says; who waits has a far lower ceiling of their own."""

_PLAUSIBLE_S: Final = (1_577_836_800.0, 4_102_444_800.0)
"""2020 to 2100: a Date outside is a broken clock's, and must not shift what is asked for."""

_WHOLE: Final = re.compile(r"[0-9]{1,18}")
_SECONDS: Final = re.compile(r"[0-9]{1,18}(\.[0-9]{0,9})?")


class RateLimit(NamedTuple):
    """How many requests may be made, how many are left, and the seconds until it is whole again."""

    limit: int
    remaining: int
    reset_s: float


def retry_after_s(headers: Headers, now_s: float) -> float | None:
    """Retry-After in seconds, from either of its forms; else x-ratelimit-reset; None for neither and rubbish.

    Args:
        now_s: this computer's clock, for a date where the answer has no Date of its own.
    Source: RFC 9110, 10.2.3.
    """
    text = headers.get("retry-after", "").strip()
    seconds_s = _seconds(text)
    if seconds_s is not None:
        return seconds_s
    until_s = http_date_s(text)
    if until_s is not None:
        server_s = http_date_s(headers.get("date", ""))
        wait_s = until_s - (now_s if server_s is None else server_s)
        return min(max(0.0, wait_s), _LONGEST_S)
    return _seconds(headers.get("x-ratelimit-reset", ""))


def rate_limit(headers: Headers) -> RateLimit | None:
    """The x-ratelimit headers, None unless all three are there and numbers."""
    limit, remaining = (headers.get(f"x-ratelimit-{name}", "").strip() for name in ("limit", "remaining"))
    reset_s = _seconds(headers.get("x-ratelimit-reset", ""))
    if reset_s is None or not (_WHOLE.fullmatch(limit) and _WHOLE.fullmatch(remaining)):
        return None
    return RateLimit(int(limit), int(remaining), reset_s)


def http_date_s(text: str) -> float | None:
    """An HTTP date as seconds since 1970, None when it is none, or none that a clock shows."""
    try:
        at_s = email.utils.parsedate_to_datetime(text.strip()).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError, OSError):
        return None
    return at_s if _PLAUSIBLE_S[0] <= at_s <= _PLAUSIBLE_S[1] else None


def _seconds(text: str) -> float | None:
    text = text.strip()
    return min(float(text), _LONGEST_S) if _SECONDS.fullmatch(text) else None
