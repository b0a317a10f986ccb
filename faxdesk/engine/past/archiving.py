"""Moves faxes of old years into a file of their own, and says which such files there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, TypedDict

from faxdesk.domain.errors import CommandRefusedError, InvalidInputError

if TYPE_CHECKING:
    from faxdesk.engine.past.archives import Archive
    from faxdesk.engine.stores import Stores

_AT_ONCE: Final = 200
"""Others that want to write wait so long as this takes: some 100 ms."""

_LEAST_AGE_S: Final = 31 * 86_400.0


class _Keeps(TypedDict):
    """What retention leaves for ever."""

    keeps_documents: bool
    keeps_names: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """What was moved, and into which file; "" where there was nothing to move."""

    faxes: int
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToArchive:
    """How many faxes from before a time would be moved, and how many of them would stay."""

    faxes: int
    staying: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Archives:
    """What there is.

    Attributes:
        years: whose faxes can be moved, the newest first.
        missing: those of the archives whose files aren't there.
    """

    years: tuple[int, ...]
    archives: "tuple[Archive, ...]"
    missing: "tuple[Archive, ...]"


class Archiving:
    """For one thread."""

    def __init__(self, stores: "Stores", now_s: Callable[[], float]) -> None:
        self._stores = stores
        self._now_s = now_s

    def all(self) -> "Sequence[Archive]":
        """Every archive, in the order in which they were made. Raises JournalError."""
        return self._stores.journal.archives.all() if self._stores.journal.can_archive else ()

    def missing(self) -> "Sequence[Archive]":
        """Those whose files aren't there. Raises JournalError."""
        return self._stores.journal.archives.missing() if self._stores.journal.can_archive else ()

    def look_around(self) -> Archives:
        """Which years and archives there are. Raises JournalError."""
        years: list[int] = []
        oldest_s = self._stores.journal.moving.oldest_s() if self._stores.journal.can_archive else None
        if oldest_s is not None:
            year = datetime.fromtimestamp(oldest_s).year  # noqa: DTZ006 - local time is meant
            while beginning_of(str(year + 1)) <= self._now_s() - _LEAST_AGE_S:
                years.insert(0, year)
                year += 1
        return Archives(years=tuple(years), archives=tuple(self.all()), missing=tuple(self.missing()))

    def look(self, before_s: float) -> ToArchive:
        """What `archive` would move; looks through all faxes from before then. Raises as it does."""
        self._check(before_s)
        moving, keeps = self._stores.journal.moving, self._keeps()
        found, all_of_them = moving.count(before_s, at_s=self._now_s(), **keeps)
        return ToArchive(faxes=found, staying=all_of_them - found)

    def archive(
        self,
        before_s: float,
        on_progress: Callable[[int], None] = lambda _moved: None,
        *,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Archived:
        """Move all faxes that are over and were added before then, as far as retention has done its part.

        What needs somebody, lies in the bin, or is kept by somebody's wish stays. A million take minutes.
        What was stopped goes on from there the next time.
        Raises CommandRefusedError for a team, InvalidInputError for a time that is too near, JournalError.
        """
        self._check(before_s)
        moving, keeps = self._stores.journal.moving, self._keeps()
        moved = 0
        while not is_stopped() and (
            number := moving.step(before_s, at_s=self._now_s(), limit=_AT_ONCE, **keeps)
        ):
            moved += number
            on_progress(moved)
        newest = [each for each in self.all() if each.before_s == before_s]
        return Archived(faxes=moved, file_name=newest[-1].file_name if moved else "")

    def _check(self, before_s: float) -> None:
        if not self._stores.journal.can_archive:
            raise CommandRefusedError("command.team_has_no_archive")
        if before_s > self._now_s() - _LEAST_AGE_S:
            raise InvalidInputError("before", "input.archive_too_near")

    def _keeps(self) -> _Keeps:
        settings = self._stores.desk.settings.load()
        return {
            "keeps_documents": not settings.purge_documents and not settings.pseudonymise,
            "keeps_names": not settings.pseudonymise,
        }


def beginning_of(text: str) -> float:
    """When a year or day begins by this computer's clock: 2024, 2024-07-01. Raises InvalidInputError."""
    try:
        day = date(int(text), 1, 1) if text.isdecimal() else date.fromisoformat(text)
        return datetime(day.year, day.month, day.day).timestamp()  # noqa: DTZ001 - local time is meant
    except (ValueError, OverflowError) as error:
        raise InvalidInputError("before", "input.bad_day", text=text) from error
