"""What a person sets once and FaxDesk remembers. The API key is not among it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Final, TypedDict

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.limits import (
    DEFAULT_BLACK_THRESHOLD_PCT,
    MAX_BLACK_THRESHOLD_PCT,
    MIN_BLACK_THRESHOLD_PCT,
)
from faxdesk.domain.options import Quality, check_display_name
from faxdesk.domain.people.address import is_e164
from faxdesk.domain.people.guard import SWITCHED_CONCERNS, GuardSettings, NewNumbers, guard_settings
from faxdesk.domain.sender_line import MAX_NAME_CHARS, SenderLineChoice

MAX_LINES: Final = 100
"""More calls at once than an office ever has; a mistyped 1000 must not burn faxes."""

MIN_PAUSE_S: Final = 10
MAX_PAUSE_S: Final = 24 * 3600

MAX_UNDO_S: Final = 60

MAX_KEEP_DRAFT_DAYS: Final = 365

SLOW_PAGE_S: Final = 180
MIN_SLOW_PAGE_S: Final = 30
MAX_SLOW_PAGE_S: Final = 3_600

_QUALITIES: Final = frozenset(quality.value for quality in Quality)
CLEAN_UP_CHOICES: Final = ("ask", "always", "never")
"""What is done about scanned pages: offered on the document's card, done at once, or neither."""

_MINUTES: Final = r"[0-9]{1,4}(\.[0-9]{1,2})?"

DEFAULT_LINES: Final = 2
"""What a new Telnyx account allows."""

MAX_TEXT_CHARS: Final = 2_000
"""What is remembered for cover pages: a few lines each."""

_COVER_TEXTS: Final = (
    "default_cover",
    "cover_sender",
    "cover_company",
    "cover_address",
    "cover_phone",
    "cover_confidentiality",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Settings, each with its default. Raises InvalidInputError at birth.

    Attributes:
        lines: faxes under way at once, as the person set it; the application's limit only lowers it.
        channel_limit: of the chosen application, as last heard; None where it sets none.
        default_country: for numbers typed without a country code, as ISO 3166 alpha-2.
        undo_s: how long a fax waits after Send, so that it can be taken back.
        keep_draft_days: how long a fax that is composed and not sent is kept for its window; 0: not at all.
        busy_pauses_s, line_pauses_s: before the 2nd, 3rd, ... try after a busy line, after other faults of
            the line; the last one serves for all later tries.
        last_try_without_t38, last_try_in_normal_quality: how the last try goes after the two fax machines
            could not understand each other.
        slow_page_s: a page that takes longer on the line is warned about.
        quality, monochrome, black_threshold_pct, t38_enabled, from_display_name: for the next fax.
            Storing media or previews and the webhook are never remembered: a forgotten tick leaks papers.
        clean_up: what is done about scanned pages, one of CLEAN_UP_CHOICES.
        new_numbers: what is done about a number that was never faxed before; see NewNumbers.
        ask_...: whether this concern is asked about before a fax goes; see domain/people/guard.py.
        sender_line: when pages get the sender's line at their head; see SenderLineChoice.
        sender_line_name: who sends, as it stands there; "" for what covers say.
        provider_prints_line: the provider prints such a line itself; then FaxDesk prints none.
        default_cover: the name of the cover page's template for each new fax, "" for none.
        cover_sender, cover_company, cover_address, cover_phone, cover_confidentiality: what stands on
            every cover page.
        report_folder: where each delivery's report is saved, in full; "" for nowhere.
        report_picture: whether reports show the first page.
    """

    lines: int = DEFAULT_LINES
    channel_limit: int | None = None
    default_country: str = "US"
    connection_id: str = ""
    connection_name: str = ""
    from_number: str = ""
    undo_s: int = 5
    keep_draft_days: int = 30
    slow_page_s: int = SLOW_PAGE_S
    quality: str = Quality.HIGH.value
    monochrome: bool = False
    black_threshold_pct: int = DEFAULT_BLACK_THRESHOLD_PCT
    t38_enabled: bool = True
    from_display_name: str = ""
    busy_pauses_s: tuple[int, ...] = (60, 120, 300, 600)
    line_pauses_s: tuple[int, ...] = (180, 300, 600, 900)
    last_try_without_t38: bool = False
    last_try_in_normal_quality: bool = False
    clean_up: str = "ask"
    new_numbers: str = NewNumbers.TELL.value
    ask_duplicate: bool = True
    ask_own_number: bool = True
    ask_dead_number: bool = True
    ask_not_a_fax_label: bool = True
    ask_near_known_number: bool = True
    ask_premium_number: bool = True
    ask_new_country: bool = True
    ask_other_number_in_document: bool = True
    ask_do_not_fax: bool = True
    ask_empty_cover: bool = True
    sender_line: str = SenderLineChoice.BY_COUNTRY.value
    sender_line_name: str = ""
    provider_prints_line: bool = False
    default_cover: str = ""
    cover_sender: str = ""
    cover_company: str = ""
    cover_address: str = ""
    cover_phone: str = ""
    cover_confidentiality: str = ""
    report_folder: str = ""
    report_picture: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.lines <= MAX_LINES:
            raise InvalidInputError("lines", "input.lines")
        if not 0 <= self.undo_s <= MAX_UNDO_S:
            raise InvalidInputError("undo_s", "input.undo")
        if not 0 <= self.keep_draft_days <= MAX_KEEP_DRAFT_DAYS:
            raise InvalidInputError("keep_draft_days", "input.keep_draft_days")
        if self.quality not in _QUALITIES:
            raise InvalidInputError("quality", "input.quality")
        if not MIN_BLACK_THRESHOLD_PCT <= self.black_threshold_pct <= MAX_BLACK_THRESHOLD_PCT:
            raise InvalidInputError("black_threshold_pct", "input.threshold_range")
        country = self.default_country
        if not (len(country) == 2 and country.isascii() and country.isalpha() and country.isupper()):
            raise InvalidInputError("default_country", "input.country")
        if self.from_number and not is_e164(self.from_number):
            raise InvalidInputError("from_number", "input.from")
        if self.clean_up not in CLEAN_UP_CHOICES:
            raise InvalidInputError("clean_up", "input.clean_up")
        if self.new_numbers not in set(NewNumbers):
            raise InvalidInputError("new_numbers", "input.new_numbers")
        self._check_slow_page()
        self._check_sender_line()
        check_display_name(self.from_display_name)
        self._check_pauses()
        self._check_texts()

    def _check_slow_page(self) -> None:
        if not MIN_SLOW_PAGE_S <= self.slow_page_s <= MAX_SLOW_PAGE_S:
            raise InvalidInputError("slow_page_s", "input.slow_page")

    def _check_sender_line(self) -> None:
        if self.sender_line not in set(SenderLineChoice):
            raise InvalidInputError("sender_line", "input.sender_line")
        if len(self.sender_line_name) > MAX_NAME_CHARS:
            raise InvalidInputError("sender_line_name", "input.sender_line_name", limit=MAX_NAME_CHARS)

    def _check_pauses(self) -> None:
        for field in ("busy_pauses_s", "line_pauses_s"):
            pauses_s = getattr(self, field)
            if not pauses_s or not all(MIN_PAUSE_S <= pause_s <= MAX_PAUSE_S for pause_s in pauses_s):
                raise InvalidInputError(field, "input.pauses")

    @property
    def guard(self) -> GuardSettings:
        """What is asked of before a fax goes."""
        off = {code for code in SWITCHED_CONCERNS if not getattr(self, f"ask_{code}")}
        return guard_settings(off, NewNumbers(self.new_numbers))

    def _check_texts(self) -> None:
        if self.report_folder and not _is_whole_path(self.report_folder):
            raise InvalidInputError("report_folder", "input.report_folder")
        for field in _COVER_TEXTS:
            if len(getattr(self, field)) > MAX_TEXT_CHARS:
                raise InvalidInputError(field, "input.cover_too_long", limit=MAX_TEXT_CHARS)


class PreferenceChanges(TypedDict, total=False):
    """Some settings by name, as they are changed; see Preferences."""

    lines: int
    channel_limit: int | None
    default_country: str
    connection_id: str
    connection_name: str
    from_number: str
    undo_s: int
    quality: str
    monochrome: bool
    black_threshold_pct: int
    t38_enabled: bool
    from_display_name: str
    busy_pauses_s: tuple[int, ...]
    line_pauses_s: tuple[int, ...]
    last_try_without_t38: bool
    last_try_in_normal_quality: bool
    sender_line: str
    sender_line_name: str
    provider_prints_line: bool
    default_cover: str
    cover_sender: str
    cover_company: str
    cover_address: str
    cover_phone: str
    cover_confidentiality: str
    keep_draft_days: int
    report_folder: str
    report_picture: bool
    slow_page_s: int
    clean_up: str
    new_numbers: str
    ask_duplicate: bool
    ask_own_number: bool
    ask_dead_number: bool
    ask_not_a_fax_label: bool
    ask_near_known_number: bool
    ask_premium_number: bool
    ask_new_country: bool
    ask_other_number_in_document: bool
    ask_do_not_fax: bool
    ask_empty_cover: bool


def with_value(preferences: Preferences, name: str, value: object) -> Preferences:
    """`preferences` with one setting as it came from outside: the journal, a policy.

    Raises InvalidInputError where there is no such setting, or it can't have that value.
    """
    kind = _kinds().get(name)
    if kind is tuple and isinstance(value, list):
        value = tuple(value)
    fits = type(value) is kind or (name == "channel_limit" and value is None)
    if kind is None or not fits or (kind is tuple and not _are_whole(value)):
        raise InvalidInputError(name, "input.setting")
    changed: dict[str, Any] = {name: value}
    return replace(preferences, **changed)


def _kinds() -> dict[str, type]:
    """The plain type of each setting: what may be None or has items is known by its own."""
    kinds: dict[str, type] = {each.name: type(each.default) for each in fields(Preferences)}
    return kinds | {"channel_limit": int}


def _are_whole(values: object) -> bool:
    return isinstance(values, tuple) and all(type(each) is int for each in values)


def _is_whole_path(text: str) -> bool:
    """Whether it begins at the root, a drive or a share, on any system: a policy is written elsewhere."""
    is_whole = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    return is_whole and len(text) <= MAX_TEXT_CHARS


def minutes_text(pauses_s: Sequence[int]) -> str:
    """Pauses as a person types them: in minutes, separated by commas."""
    return ", ".join(f"{round(pause_s / 60, 2):g}" for pause_s in pauses_s)


def pauses_from_minutes(field: str, text: str) -> tuple[int, ...]:
    """What a person typed, in seconds; raises InvalidInputError for `field` when it can't be used."""
    typed = [each.strip() for each in text.replace(";", ",").split(",")]
    if not all(re.fullmatch(_MINUTES, each) for each in typed):
        raise InvalidInputError(field, "input.pauses_in_minutes")
    pauses_s = tuple(round(float(each) * 60) for each in typed)
    if not all(MIN_PAUSE_S <= pause_s <= MAX_PAUSE_S for pause_s in pauses_s):
        raise InvalidInputError(field, "input.pauses_in_minutes")
    return pauses_s
