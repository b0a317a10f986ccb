"""What each setting may be, and settings as people type them."""

import re
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Final, NamedTuple

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.limits import MAX_BLACK_THRESHOLD_PCT, MIN_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import Quality
from faxdesk.domain.people.address import is_e164
from faxdesk.domain.preference_values import MAX_SENDER_NAME_CHARS, NewNumbers, SenderLineChoice

MAX_LINES: Final = 100
"""More calls at once than an office ever has; a mistyped 1000 must not burn faxes."""

MIN_PAUSE_S: Final = 10
MAX_PAUSE_S: Final = 24 * 3600

MAX_UNDO_S: Final = 60

MAX_KEEP_DRAFT_DAYS: Final = 365

SLOW_PAGE_S: Final = 180
MIN_SLOW_PAGE_S: Final = 30
MAX_SLOW_PAGE_S: Final = 3_600

MAX_ASK_ABOVE: Final = 100_000
"""More recipients than any list has."""

CLEAN_UP_CHOICES: Final = ("letters", "ask", "always", "never")
"""What is done about scanned pages: done at once for letters that it makes much quicker and offered for the
rest, offered on the document's card, done at once, or neither."""

KEEP_SENDING_CHOICES: Final = ("ask", "always", "never")
"""Whether faxes go on when the window is closed: asked once, as an icon in the notification area, or not."""

MAX_RETENTION_DAYS: Final = 36_500
"""A hundred years: for ever is a switch of its own."""

MAX_LOW_CREDIT: Final = 100_000

_HOURS: Final = r"([01]?\d|2[0-3]):[0-5]\d-(([01]?\d|2[0-3]):[0-5]\d|24:00)"
_MINUTES: Final = r"[0-9]{1,4}(\.[0-9]{1,2})?"

_LANGUAGE: Final = "[a-z]{2,3}(_[A-Za-z]{2,8})?"

OFFICE_HOURS: Final = "08:00-18:00"

MAX_TEXT_CHARS: Final = 2_000
"""What is remembered for cover pages: a few lines each."""


class _Check(NamedTuple):
    """What a setting of the right type may be, and the sentence where it is something else.

    Attributes:
        limit: what the sentence names.
    """

    is_right: Callable[[Any], bool]
    code: str
    limit: int | None = None


def check(name: str, value: object) -> None:
    """Raise InvalidInputError where the setting of this name can't be `value`."""
    rule = _CHECKS[name]
    if not rule.is_right(value):
        values = {} if rule.limit is None else {"limit": rule.limit}
        raise InvalidInputError(name, rule.code, **values)


def check_team(address: str) -> None:
    """Raises InvalidInputError for what is no address of a team's database, or has a password in it."""
    if address:  # a desk alone loads nothing of a team
        from faxdesk.domain.team_address import check_team_address

        check_team_address(address)


def minutes_text(pauses_s: Sequence[int]) -> str:
    """Pauses as a person types them: in minutes, separated by commas."""
    return ", ".join(f"{round(pause_s / 60, 2):g}" for pause_s in pauses_s)


def pauses_from_minutes(field: str, text: str) -> tuple[int, ...]:
    """What a person typed, in seconds; raises InvalidInputError for `field` when it can't be used."""
    typed = [each.strip() for each in text.replace(";", ",").split(",")]
    if not all(re.fullmatch(_MINUTES, each) for each in typed):
        raise InvalidInputError(field, "input.pauses_in_minutes")
    pauses_s = tuple(round(float(each) * 60) for each in typed)
    if not _are_pauses(pauses_s):
        raise InvalidInputError(field, "input.pauses_in_minutes")
    return pauses_s


def _within(least: int, most: int) -> Callable[[int], bool]:
    return lambda value: least <= value <= most


def _one_of(choices: Sequence[str]) -> Callable[[str], bool]:
    return frozenset(choices).__contains__


def _at_most(chars: int) -> Callable[[str], bool]:
    return lambda text: len(text) <= chars


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()


def _are_pauses(pauses_s: Sequence[int]) -> bool:
    return bool(pauses_s) and all(MIN_PAUSE_S <= each <= MAX_PAUSE_S for each in pauses_s)


def is_whole_path(text: str) -> bool:
    """Whether it begins at the root, a drive or a share, on any system: a policy is written elsewhere."""
    is_whole = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    return is_whole and len(text) <= MAX_TEXT_CHARS


def _by(module: str, rule: str) -> Callable[[str], bool]:
    """By a function of another module, loaded where something is set: most offices set few things."""

    def is_right(text: str) -> bool:
        from importlib import import_module

        return not text or bool(getattr(import_module(f"faxdesk.domain.{module}"), rule)(text))

    return is_right


def _or_nothing(is_right: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda text: not text or is_right(text)


def _are_hours(text: str) -> bool:
    return re.fullmatch(_HOURS, text, re.ASCII) is not None


def _is_language(text: str) -> bool:
    return re.fullmatch(_LANGUAGE, text) is not None


_COVER_TEXT: Final = _Check(_at_most(MAX_TEXT_CHARS), "input.cover_too_long", MAX_TEXT_CHARS)

_CHECKS: Final = {
    "lines": _Check(_within(1, MAX_LINES), "input.lines"),
    "undo_s": _Check(_within(0, MAX_UNDO_S), "input.undo"),
    "keep_draft_days": _Check(_within(0, MAX_KEEP_DRAFT_DAYS), "input.keep_draft_days"),
    "quality": _Check(_one_of(tuple(Quality)), "input.quality"),
    "black_threshold_pct": _Check(
        _within(MIN_BLACK_THRESHOLD_PCT, MAX_BLACK_THRESHOLD_PCT), "input.threshold_range"
    ),
    "keep_document_days": _Check(_within(0, MAX_RETENTION_DAYS), "input.retention_days", MAX_RETENTION_DAYS),
    "keep_name_days": _Check(_within(0, MAX_RETENTION_DAYS), "input.retention_days", MAX_RETENTION_DAYS),
    "default_country": _Check(_is_country, "input.country"),
    "from_number": _Check(_or_nothing(is_e164), "input.from"),
    "clean_up": _Check(_one_of(CLEAN_UP_CHOICES), "input.clean_up"),
    "new_numbers": _Check(_one_of(tuple(NewNumbers)), "input.new_numbers"),
    "ask_above_recipients": _Check(_within(0, MAX_ASK_ABOVE), "input.ask_above"),
    "slow_page_s": _Check(_within(MIN_SLOW_PAGE_S, MAX_SLOW_PAGE_S), "input.slow_page"),
    "sender_line": _Check(_one_of(tuple(SenderLineChoice)), "input.sender_line"),
    "sender_line_name": _Check(
        _at_most(MAX_SENDER_NAME_CHARS), "input.sender_line_name", MAX_SENDER_NAME_CHARS
    ),
    "busy_pauses_s": _Check(_are_pauses, "input.pauses"),
    "line_pauses_s": _Check(_are_pauses, "input.pauses"),
    "quiet_hours": _Check(_or_nothing(_are_hours), "input.hours"),
    "low_credit": _Check(_within(0, MAX_LOW_CREDIT), "input.low_credit"),
    "language": _Check(_or_nothing(_is_language), "input.language"),
    "keep_sending": _Check(_one_of(KEEP_SENDING_CHOICES), "input.keep_sending"),
    "report_folder": _Check(_or_nothing(is_whole_path), "input.report_folder"),
    "print_folder": _Check(_or_nothing(is_whole_path), "input.print_folder"),
    "seal_folder": _Check(_or_nothing(is_whole_path), "input.seal_folder"),
    "directory_server": _Check(_by("people.directory", "is_server"), "input.directory_server"),
    "directory_base": _Check(_at_most(MAX_TEXT_CHARS), "input.directory_long", MAX_TEXT_CHARS),
    "directory_user": _Check(_at_most(MAX_TEXT_CHARS), "input.directory_long", MAX_TEXT_CHARS),
    "directory_filter": _Check(_by("people.directory", "is_filter"), "input.directory_filter"),
    "directory_attributes": _Check(_by("people.directory", "are_attributes"), "input.directory_attributes"),
    "directory_ca_file": _Check(_or_nothing(is_whole_path), "input.directory_ca_file"),
    "price_per_page": _Check(_by("money", "is_amount"), "input.amount"),
    "price_per_minute": _Check(_by("money", "is_amount"), "input.amount"),
    "currency": _Check(lambda text: len(text) == 3 and text.isascii() and text.isupper(), "input.currency"),
    "learned_page_price": _Check(_by("money", "is_amount"), "input.amount"),
    "monthly_budget": _Check(_by("money", "is_amount"), "input.amount"),
    "least_credit": _Check(_by("money", "is_amount"), "input.amount"),
    "office_hours": _Check(
        lambda text: text == OFFICE_HOURS or _by("hours", "are_hours")(text or "-"), "input.hours"
    ),
    "closed_days": _Check(_by("closed_days", "are_closed_days"), "input.closed_days"),
    "hot_folders": _Check(_by("hot_folder", "hot_folders"), "input.folders"),
    "default_cover": _COVER_TEXT,
    "cover_sender": _COVER_TEXT,
    "cover_company": _COVER_TEXT,
    "cover_address": _COVER_TEXT,
    "cover_phone": _COVER_TEXT,
    "cover_confidentiality": _COVER_TEXT,
}

CHECKED: Final = tuple(_CHECKS)
"""Settings that can't be everything that their type can."""
