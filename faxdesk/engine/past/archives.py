"""What the engine needs of the files that old faxes are moved into; the whole is records.journal.Journal."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Archive(Protocol):
    """One archive."""

    @property
    def file_name(self) -> str: ...

    @property
    def folder(self) -> str:
        """The whole path of the one that it lies in; "" is the one beside the journal."""
        ...

    @property
    def shown(self) -> str:
        """Where it belongs: its name beside the journal, else its whole path."""
        ...

    @property
    def faxes(self) -> int: ...

    @property
    def before_s(self) -> float:
        """Its faxes were added before this time."""
        ...

    @property
    def is_done(self) -> bool:
        """False where a move was cut off."""
        ...


class ArchiveRecords(Protocol):
    """What the journal knows of its archives. Every method may raise JournalError."""

    def all(self) -> Sequence[Archive]:
        """In the order in which they were made."""
        ...

    def missing(self) -> Sequence[Archive]:
        """Those whose files aren't there, or can't be opened."""
        ...

    @property
    def beside(self) -> Path:
        """Where archives lie unless somebody chose another folder; need not be there."""
        ...

    def look_in(self, folder: Path) -> None:
        """Remember for those that are missing that they lie here now, as far as their files do."""
        ...

    def name_of_fax(self, fax_id: int) -> str | None:
        """The file that a fax is in; None where it is in none."""
        ...


class MovingRecords(Protocol):
    """Moves faxes into an archive. Every method may raise JournalError."""

    def oldest_s(self) -> float | None:
        """When the oldest fax that is in no archive was added; None where there is none."""
        ...

    def count(
        self, before_s: float, *, at_s: float, keeps_documents: bool, keeps_names: bool
    ) -> tuple[int, int]:
        """How many faxes `step` would move by and by, and how many were added before then at all."""
        ...

    def step(
        self,
        before_s: float,
        *,
        at_s: float,
        limit: int,
        keeps_documents: bool,
        keeps_names: bool,
        folder: Path | None = None,
    ) -> int:
        """Move so many faxes at most that were added before then; how many, 0 once all are moved.

        Each step is whole or not at all, whenever it is cut off.

        Args:
            folder: which the archive is put into, and which is there; None for the one beside the journal.
            keeps_documents, keeps_names: retention leaves them for ever: it need not have been there first.
        """
        ...
