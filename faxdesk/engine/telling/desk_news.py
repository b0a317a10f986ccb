"""What one desk is told: the kinds that were chosen, several as one, nothing in quiet hours."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.news import News, NewsKind, Told, joined, kind_of
from faxdesk.domain.hours import Hours

if TYPE_CHECKING:
    from decimal import Decimal

    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.ports import Clock

_MOST: Final = 500
"""More is told as so many; nobody counts them."""


class DeskNews:
    """Keeps what was not looked at yet. For one thread.

    What is kept is told as one, and anew when something is added; when the person has looked, it is gone.
    """

    def __init__(self, now_s: "Clock") -> None:
        self._now_s = now_s
        self._unseen: dict[tuple[NewsKind, int], News] = {}
        self._is_held_back = False
        self._was_low = False

    @property
    def count(self) -> int:
        return len(self._unseen)

    @property
    def fax_ids(self) -> frozenset[int]:
        """The faxes that something is told about."""
        return frozenset(fax_id for _, fax_id in self._unseen if fax_id)

    def take(self, news: Iterable[News], preferences: "Preferences") -> Told | None:
        """Add these; what is to be shown now, None for nothing: not wanted, or not at this time."""
        wanted = [each for each in news if getattr(preferences, f"tell_{each.kind}")]
        for each in wanted:
            self._forget_what_it_says(each)
            self._unseen[each.subject] = each
        while len(self._unseen) > _MOST:
            del self._unseen[next(iter(self._unseen))]
        if wanted and quiet_until_s(preferences, self._now_s()) is not None:
            self._is_held_back = True
        return self._told(preferences) if wanted and not self._is_held_back else None

    def after_quiet(self, preferences: "Preferences") -> Told | None:
        """What was held back, once the quiet hours are over; None where nothing was."""
        if not self._is_held_back or quiet_until_s(preferences, self._now_s()) is not None:
            return None
        self._is_held_back = False
        return self._told(preferences)

    def settle(self, faxes: Iterable["Fax"]) -> bool:
        """Forget what is no longer so of these; whether that was the last of what is told."""
        before = self.count
        for fax in faxes:
            for subject in [each for each in self._unseen if each[1] == fax.id]:
                if subject[0] is not NewsKind.BROADCAST and kind_of(fax) is not subject[0]:
                    del self._unseen[subject]
        return bool(before) and not self.count

    def seen(self) -> None:
        """The person has looked: it is news no more."""
        self._unseen.clear()
        self._is_held_back = False

    def credit(self, left: "Decimal", shown: str, preferences: "Preferences") -> list[News]:
        """News where the account holds less than it should, once until it holds more again."""
        is_low = left < preferences.low_credit
        is_news, self._was_low = is_low and not self._was_low, is_low
        return [News(kind=NewsKind.LOW_CREDIT, values={"credit": shown})] if is_news else []

    def _forget_what_it_says(self, news: News) -> None:
        """A fax that failed is no more in danger of being late; a broadcast's totals count what failed."""
        for subject, told in list(self._unseen.items()):
            is_same_fax = bool(news.fax_id) and told.fax_id == news.fax_id
            is_counted = news.kind is NewsKind.BROADCAST and told.broadcast_id == news.broadcast_id
            if is_same_fax or (is_counted and told.kind is NewsKind.FAILED):
                del self._unseen[subject]

    def _told(self, preferences: "Preferences") -> Told | None:
        news = list(self._unseen.values())
        return joined(news, with_names=preferences.tell_names) if news else None


def quiet_until_s(preferences: "Preferences", now_s: float) -> float | None:
    """When the quiet hours end in which `now_s` is, in seconds since 1970; None outside them."""
    if not preferences.quiet_hours:
        return None
    try:
        begins_s, ends_s = Hours.of(preferences.quiet_hours).next_open(now_s)
    except InvalidInputError:
        return None  # from a time to the same time: never
    return ends_s if begins_s <= now_s else None
