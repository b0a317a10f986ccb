"""Where a file would go if it lay in a watched folder: nothing is moved, and nothing is sent."""

import os
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.hot_folder import NumberFrom
from faxdesk.engine.book.resolving import resolve
from faxdesk.engine.compose.first_page import first_page_text, letterhead_numbers
from faxdesk.engine.folders.instructions import instructions_for
from faxdesk.engine.folders.sidecar import SUFFIXES, sidecar_of
from faxdesk.numbering import country_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.domain.hot_folder import HotFolder
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.address_book import AddressBook
    from faxdesk.engine.compose.intake import Intake


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What would become of it.

    Attributes:
        cover: the template of its cover page, "" for none.
    """

    recipients: "tuple[Recipient, ...]"
    cover: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Example:
    """Stands for a file in hand. Its name is enough where that says who it goes to."""

    document: Path | None
    sidecar: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trying:
    """For any thread; blocks for as long as reading takes.

    Attributes:
        from_number: what faxes are sent from.
        open_book: gives the address book for a block.
    """

    preferences: "Preferences"
    from_number: str
    intake: "Callable[[], Intake]"
    open_book: "Callable[[], AbstractContextManager[AddressBook]]"

    def try_file(self, folder: "HotFolder", path: Path) -> Trial:
        """Raises InvalidInputError, FileProblemError and OSError with what would be said of it.

        Args:
            path: a document, a sidecar, or a mere name where that is what the folder goes by.
        """
        country = country_of(self.from_number) or self.preferences.default_country
        told = instructions_for(
            folder,
            _example(folder, path),
            self.preferences,
            country=country,
            own_numbers={self.from_number, *letterhead_numbers(self.preferences, country)},
            first_page=lambda: self._first_page(path, country),
        )
        with self.open_book() as book:
            found: dict[str, Recipient] = {}
            for addressee in told.addressees:
                for each in resolve(addressee.to, book, default_country=country).recipients:
                    found.setdefault(each.address, each)
        return Trial(recipients=tuple(found.values()), cover=told.cover, subject=told.subject)

    def _first_page(self, path: Path, country: str) -> str:
        intake = self.intake()
        staged = intake.take(path, country=country)
        try:
            return first_page_text(intake.worker(), [staged])
        finally:
            intake.discard(staged)


def _example(folder: "HotFolder", path: Path) -> _Example:
    if folder.number_from is not NumberFrom.SIDECAR:
        return _Example(document=path, sidecar=None)
    if path.name.lower().endswith(SUFFIXES):
        return _Example(document=None, sidecar=path)
    beside = sidecar_of(path.name, os.listdir(path.parent))  # noqa: PTH208 - the names alone
    return _Example(document=path, sidecar=None if beside is None else path.parent / beside)
