"""Moves faxes of old years into a file of their own, and says which such files there are."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryFile
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
    """What was moved, and into which archive; None where there was nothing to move."""

    faxes: int
    archive: "Archive | None"


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
        folder: where the newest of them is put, while that is there; else the one beside the journal.
    """

    years: tuple[int, ...]
    archives: "tuple[Archive, ...]"
    missing: "tuple[Archive, ...]"
    folder: Path


class Archiving:
    """For one thread."""

    def __init__(
        self, stores: "Stores", now_s: Callable[[], float], is_shared: Callable[[Path], bool]
    ) -> None:
        """`is_shared` says whether a folder lies on another computer."""
        self._stores = stores
        self._now_s = now_s
        self._is_shared = is_shared

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
        archives = tuple(self.all())
        chosen = Path(archives[-1].folder) if archives and archives[-1].folder else None
        return Archives(
            years=tuple(years),
            archives=archives,
            missing=tuple(self.missing()),
            folder=chosen if chosen and _is_there(chosen) else self._stores.journal.archives.beside,
        )

    def look_in(self, folder: Path) -> None:
        """Remember where missing archives lie now.

        Raises CommandRefusedError for a team, InvalidInputError where the folder can't be used, JournalError.
        """
        self._check_folder(folder)
        self._stores.journal.archives.look_in(folder)

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
        folder: Path | None = None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Archived:
        """Move all faxes that are over and were added before then, as far as retention has done its part.

        They go into an archive in this folder, None for the one beside the journal.
        What needs somebody, lies in the bin, or is kept by somebody's wish stays. A million take minutes.
        What was stopped goes on from there the next time.
        Raises CommandRefusedError for a team, InvalidInputError for a time that is too near or a folder that
        can't be used, JournalError.
        """
        self._check(before_s)
        if folder not in {None, self._stores.journal.archives.beside}:
            self._check_folder(folder)
        before = {each.shown: each.faxes for each in self.all()}
        moving, keeps = self._stores.journal.moving, self._keeps()
        moved = 0
        while not is_stopped() and (
            number := moving.step(before_s, at_s=self._now_s(), limit=_AT_ONCE, folder=folder, **keeps)
        ):
            moved += number
            on_progress(moved)
        grown = [each for each in self.all() if each.faxes > before.get(each.shown, 0)]
        return Archived(faxes=moved, archive=grown[-1] if grown else None)

    def _check_team(self) -> None:
        if not self._stores.journal.can_archive:
            raise CommandRefusedError("command.team_has_no_archive")

    def _check_folder(self, folder: Path) -> None:
        """Is there, can be written to, and lies on this computer: SQLite's log can't be shared by several."""
        self._check_team()
        if not _is_there(folder):
            raise InvalidInputError("folder", "input.folder_missing", path=str(folder))
        if self._is_shared(folder):
            raise InvalidInputError("folder", "input.archive_shared", folder=str(folder))
        try:
            with TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise InvalidInputError("folder", "file.not_written", name=str(folder)) from error

    def _check(self, before_s: float) -> None:
        self._check_team()
        if before_s > self._now_s() - _LEAST_AGE_S:
            raise InvalidInputError("before", "input.archive_too_near")

    def _keeps(self) -> _Keeps:
        settings = self._stores.desk.settings.load()
        return {
            "keeps_documents": not settings.purge_documents and not settings.pseudonymise,
            "keeps_names": not settings.pseudonymise,
        }


def _is_there(folder: Path) -> bool:
    """One that can't be looked into is as good as none."""
    return os.path.isdir(folder)  # noqa: PTH112 - which raises nothing


def beginning_of(text: str) -> float:
    """When a year or day begins by this computer's clock: 2024, 2024-07-01. Raises InvalidInputError."""
    try:
        day = date(int(text), 1, 1) if text.isdecimal() else date.fromisoformat(text)
        return datetime(day.year, day.month, day.day).timestamp()  # noqa: DTZ001 - local time is meant
    except (ValueError, OverflowError) as error:
        raise InvalidInputError("before", "input.bad_day", text=text) from error
