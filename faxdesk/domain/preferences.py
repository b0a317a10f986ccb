"""What a person sets once and FaxDesk remembers. The API key is not among it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.limits import DEFAULT_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import Quality

MAX_LINES: Final = 100
"""More calls at once than an office ever has; a mistyped 1000 must not burn faxes."""

MIN_PAUSE_S: Final = 10
MAX_PAUSE_S: Final = 24 * 3600

_MINUTES: Final = re.compile(r"[0-9]{1,4}(\.[0-9]{1,2})?")

DEFAULT_LINES: Final = 2
"""What a new Telnyx account allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Settings, each with its default. Raises InvalidInputError at birth.

    Attributes:
        lines: faxes under way at once, as the person set it; the application's limit only lowers it.
        channel_limit: of the chosen application, as last heard; None where it sets none.
        default_country: for numbers typed without a country code, as ISO 3166 alpha-2.
        undo_s: how long a fax waits after Send, so that it can be taken back.
        busy_pauses_s, line_pauses_s: before the 2nd, 3rd, ... try after a busy line, after other faults of
            the line; the last one serves for all later tries.
        last_try_without_t38, last_try_in_normal_quality: how the last try goes after the two fax machines
            could not understand each other.
        quality, monochrome, black_threshold_pct, t38_enabled, from_display_name: for the next fax.
            Storing media or previews and the webhook are never remembered: a forgotten tick leaks papers.
    """

    lines: int = DEFAULT_LINES
    channel_limit: int | None = None
    default_country: str = "US"
    connection_id: str = ""
    connection_name: str = ""
    from_number: str = ""
    undo_s: int = 5
    quality: str = Quality.HIGH.value
    monochrome: bool = False
    black_threshold_pct: int = DEFAULT_BLACK_THRESHOLD_PCT
    t38_enabled: bool = True
    from_display_name: str = ""
    busy_pauses_s: tuple[int, ...] = (60, 120, 300, 600)
    line_pauses_s: tuple[int, ...] = (180, 300, 600, 900)
    last_try_without_t38: bool = False
    last_try_in_normal_quality: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.lines <= MAX_LINES:
            raise InvalidInputError("lines", "input.lines")
        for field in ("busy_pauses_s", "line_pauses_s"):
            pauses_s = getattr(self, field)
            if not pauses_s or not all(MIN_PAUSE_S <= pause_s <= MAX_PAUSE_S for pause_s in pauses_s):
                raise InvalidInputError(field, "input.pauses")

    @property
    def effective_lines(self) -> int:
        """What the person set, lowered to the application's own limit."""
        return self.lines if self.channel_limit is None else max(1, min(self.lines, self.channel_limit))


def minutes_text(pauses_s: Sequence[int]) -> str:
    """Pauses as a person types them: in minutes, separated by commas."""
    return ", ".join(f"{round(pause_s / 60, 2):g}" for pause_s in pauses_s)


def pauses_from_minutes(field: str, text: str) -> tuple[int, ...]:
    """What a person typed, in seconds; raises InvalidInputError for `field` when it can't be used."""
    typed = [each.strip() for each in text.replace(";", ",").split(",")]
    if not all(_MINUTES.fullmatch(each) for each in typed):
        raise InvalidInputError(field, "input.pauses_in_minutes")
    pauses_s = tuple(round(float(each) * 60) for each in typed)
    if not all(MIN_PAUSE_S <= pause_s <= MAX_PAUSE_S for pause_s in pauses_s):
        raise InvalidInputError(field, "input.pauses_in_minutes")
    return pauses_s
