"""What a person sets once and FaxDesk remembers. The API key is not among it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.limits import DEFAULT_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import Quality, check_display_name
from faxdesk.domain.preference_checks import CHECKED, OFFICE_HOURS, SLOW_PAGE_S, check, check_team
from faxdesk.domain.preference_values import NewNumbers, SenderLineChoice

if TYPE_CHECKING:
    from faxdesk.domain.money import Prices
    from faxdesk.domain.people.directory import DirectorySettings
    from faxdesk.domain.people.guard import GuardSettings

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
        keep_draft_days: how long a fax that is composed and not sent is kept for its window; 0: not at all.
        busy_pauses_s, line_pauses_s: before the 2nd, 3rd, ... and all later tries, by what went wrong.
        last_try_without_t38, last_try_in_normal_quality: how the last try goes where machines disagreed.
        slow_page_s: a page that takes longer on the line is warned about.
        quality, monochrome, black_threshold_pct, t38_enabled, from_display_name: for the next fax; to store
            media or previews, and the webhook, are never remembered: a forgotten tick leaks papers.
        clean_up: what is done about scanned pages, one of CLEAN_UP_CHOICES.
        new_numbers: what is done about a number that was never faxed before; see NewNumbers.
        ask_...: whether this concern is asked about before a fax goes; see domain/people/guard.py.
        ask_above_recipients: a press of Send to more than so many is asked about; 0: never.
        sender_line: when pages get the sender's line at their head; see SenderLineChoice.
        sender_line_name: who sends, as it stands there; "" for what covers say.
        provider_prints_line: the provider prints such a line itself; then FaxDesk prints none.
        default_cover: the name of the cover page's template for each new fax, "" for none.
        cover_sender, cover_company, cover_address, cover_phone, cover_confidentiality: what stands on
            every cover page.
        report_folder: where each delivery's report is saved, in full; "" for nowhere.
        price_per_page, price_per_minute: what the provider asks, as "0.007"; "" where nobody has said.
        learned_page_price, learned_currency: what a page has cost by the account's own records; "" while that
            isn't known. Prices that are set go before.
        currency: theirs and the budget's, as USD.
        monthly_budget: what faxes may cost in a month; "" for any amount.
        budget_holds: whether the queue is held when it is spent, and not only said so.
        least_credit: with less than this on the account the queue is held; "" for never.
        office_hours: what is proposed for faxes that go in certain hours; see Hours.
        closed_days: on which the office is closed besides weekends; see ClosedDays.
        directory_...: the office's directory that To looks into; see domain/people/directory.py.
        report_picture: whether reports show the first page.
        seal_folder: where the journal's seals are written besides, in full; "" for nowhere else.
        hot_folders: the watched folders, as JSON; see domain/hot_folder.py.
        print_folder: what is saved there comes into the window, in full; "" for none.
        tell_...: whether the desktop tells of this; see domain/fax/news.py.
        tell_names: whether names and numbers stand in what it tells, where anybody may read them.
        quiet_hours: in these nothing is told, as "20:00-07:30"; "" for never.
        low_credit: less than this on the account is low, in its currency.
        tray_icon: whether FaxDesk has an icon in the notification area.
        keep_sending: whether it goes on without its window; one of KEEP_SENDING_CHOICES.
        start_with_session: whether it starts when the person logs in.
        language: of window, notifications and reports, as "de" or "pt_BR"; "" for the system's.
        purge_documents: whether documents of faxes that are over are deleted after `keep_document_days`.
        keep_first_page: whether a small picture of the first page outlives the document, for reports.
        pseudonymise: whether numbers and names are taken out of faxes `keep_name_days` after their end.
        team_database: where the queue is that several desks share; "" for this desk's own.
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
    clean_up: str = "letters"
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
    ask_above_recipients: int = 100
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
    seal_folder: str = ""
    price_per_page: str = ""
    price_per_minute: str = ""
    learned_page_price: str = ""
    learned_currency: str = ""
    currency: str = "USD"
    monthly_budget: str = ""
    budget_holds: bool = False
    least_credit: str = ""
    office_hours: str = OFFICE_HOURS
    closed_days: str = ""
    directory_server: str = ""
    directory_base: str = ""
    directory_filter: str = ""
    directory_attributes: str = ""
    directory_user: str = ""
    directory_ca_file: str = ""
    directory_plain: bool = False
    hot_folders: str = ""
    print_folder: str = ""
    tell_failed: bool = True
    tell_needs_you: bool = True
    tell_deadline: bool = True
    tell_broadcast: bool = True
    tell_low_credit: bool = True
    tell_delivered: bool = False
    tell_names: bool = False
    quiet_hours: str = ""
    low_credit: int = 5
    tray_icon: bool = True
    keep_sending: str = "ask"
    start_with_session: bool = False
    language: str = ""
    purge_documents: bool = True
    keep_document_days: int = 30
    keep_first_page: bool = False
    pseudonymise: bool = False
    keep_name_days: int = 365
    team_database: str = ""

    def __post_init__(self) -> None:
        for name in CHECKED:
            check(name, getattr(self, name))
        check_display_name(self.from_display_name)
        check_team(self.team_database)

    @property
    def guard(self) -> "GuardSettings":
        """What is asked of before a fax goes."""
        from faxdesk.domain.people.guard import SWITCHED_CONCERNS, guard_settings

        off = {code for code in SWITCHED_CONCERNS if not getattr(self, f"ask_{code}")}
        new = NewNumbers(self.new_numbers)
        return guard_settings(off, new, self.ask_above_recipients, self.lines, self.prices)

    @property
    def has_prices(self) -> bool:
        """Whether `prices` says anything; loads nothing."""
        return bool(self.price_per_page or self.price_per_minute or self.learned_page_price)

    @property
    def prices(self) -> "Prices":
        """What faxes are reckoned to cost by: as it is set, else as the account's records tell."""
        from faxdesk.domain.money import Prices, amount_of

        if self.learned_page_price and not (self.price_per_page or self.price_per_minute):
            return Prices(
                per_page=amount_of(self.learned_page_price), per_minute=None, currency=self.learned_currency
            )
        return Prices(
            per_page=amount_of(self.price_per_page),
            per_minute=amount_of(self.price_per_minute),
            currency=self.currency,
        )

    @property
    def directory(self) -> "DirectorySettings":
        """The office's directory, as it is asked."""
        from faxdesk.domain.people.directory import DirectorySettings, attributes_of

        return DirectorySettings(
            server=self.directory_server.rstrip("/"),
            base=self.directory_base,
            filter=self.directory_filter,
            attributes=attributes_of(self.directory_attributes),
            user=self.directory_user,
            ca_file=self.directory_ca_file,
            is_plain_allowed=self.directory_plain,
        )


def with_value(preferences: Preferences, name: str, value: object) -> Preferences:
    """The same with one of them."""
    return with_values(preferences, {name: value})


def with_values(preferences: Preferences, values: Mapping[str, object]) -> Preferences:
    """`preferences` with settings as they came from outside: the journal, a policy.

    Raises InvalidInputError where there is no such setting, or one can't have that value.
    """
    changed: dict[str, Any] = {name: _plain(name, value) for name, value in values.items()}
    return replace(preferences, **changed)


def _plain(name: str, value: object) -> object:
    """As it is kept in Preferences; raises InvalidInputError where it is of another type."""
    kind = _kinds().get(name)
    if name == "hot_folders" and isinstance(value, list):  # as a policy has them
        value = json.dumps(value, ensure_ascii=False)
    if kind is tuple and isinstance(value, list):
        value = tuple(value)
    fits = type(value) is kind or (name == "channel_limit" and value is None)
    if kind is None or not fits or (kind is tuple and not _are_whole(value)):
        raise InvalidInputError(name, "input.setting")
    return value


@cache
def _kinds() -> dict[str, type]:
    """The plain type of each setting: what may be None or has items is known by its own."""
    kinds: dict[str, type] = {each.name: type(each.default) for each in fields(Preferences)}
    return kinds | {"channel_limit": int}


def _are_whole(values: object) -> bool:
    return isinstance(values, tuple) and all(type(each) is int for each in values)
