"""Moves faxes of old years into a file of their own, and says which such files there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from faxdesk.domain.errors import CommandRefusedError, InvalidInputError

if TYPE_CHECKING:
    from faxdesk.engine.past.archives import Archive
    from faxdesk.engine.stores import Stores

_AT_ONCE: Final = 200
"""Others that want to write wait so long as this takes: some 100 ms."""

_LEAST_AGE_S: Final = 31 * 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """What was moved, and into which file; "" where there was nothing to move."""

    faxes: int
    file_name: str


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

    def archive(self, before_s: float, on_progress: Callable[[int], None] = lambda _moved: None) -> Archived:
        """Move all faxes that are over and were added before then, as far as retention has done its part.

        What needs somebody, lies in the bin, or is kept by somebody's wish stays. A million take minutes.
        Raises CommandRefusedError for a team, InvalidInputError for a time that is too near, JournalError.
        """
        journal = self._stores.journal
        if not journal.can_archive:
            raise CommandRefusedError("command.team_has_no_archive")
        if before_s > self._now_s() - _LEAST_AGE_S:
            raise InvalidInputError("before", "input.archive_too_near")
        settings = self._stores.desk.settings.load()
        moved = 0
        while number := journal.moving.step(
            before_s,
            at_s=self._now_s(),
            limit=_AT_ONCE,
            keeps_documents=not settings.purge_documents and not settings.pseudonymise,
            keeps_names=not settings.pseudonymise,
        ):
            moved += number
            on_progress(moved)
        newest = [each for each in self.all() if each.before_s == before_s]
        return Archived(faxes=moved, file_name=newest[-1].file_name if moved else "")


def beginning_of(text: str) -> float:
    """When a year or day begins by this computer's clock: 2024, 2024-07-01. Raises InvalidInputError."""
    try:
        day = date(int(text), 1, 1) if text.isdecimal() else date.fromisoformat(text)
        return datetime(day.year, day.month, day.day).timestamp()  # noqa: DTZ001 - local time is meant
    except (ValueError, OverflowError) as error:
        raise InvalidInputError("before", "input.bad_day", text=text) from error
