"""Who a file of a watched folder goes to, and how: by folder, name, sidecar or first page."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.priority import PRIORITY_NAMES, Priority
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import listed
from faxdesk.engine.folders.sidecar import Addressee, Sidecar, read_sidecar
from faxdesk.numbering import fax_numbers_in, fax_numbers_in_name, recognise


@dataclass(frozen=True, slots=True, kw_only=True)
class Instructions:
    """What is to be done with a file.

    Attributes:
        addressees: whom it goes to, as for `faxdesk send --to`.
        cover: the cover's template, "" for none.
    """

    addressees: tuple[Addressee, ...]
    options: FaxOptions
    priority: Priority
    cover: str
    subject: str = ""
    reference: str = ""
    message: str = ""


class InHand(Protocol):
    """A file, and what is beside it; None for what isn't there."""

    @property
    def document(self) -> Path | None: ...

    @property
    def sidecar(self) -> Path | None: ...


def instructions_for(
    folder: HotFolder,
    claim: InHand,
    preferences: Preferences,
    *,
    country: str,
    own_numbers: Collection[str],
    first_page: Callable[[], str],
) -> Instructions:
    """Raises InvalidInputError saying why it can't be known, OSError.

    Args:
        country: ISO code of the country whose numbers are written without one.
        own_numbers: what a letter's head names, and nobody means.
        first_page: gives the first page's words, "" on a scan.
    """
    sidecar = _sidecar(claim) if folder.number_from is NumberFrom.SIDECAR else Sidecar(addressees=())
    if folder.number_from is NumberFrom.FOLDER:
        addressees = tuple(Addressee(to=each) for each in folder.to)
    elif folder.number_from is NumberFrom.SIDECAR:
        addressees = sidecar.addressees
    elif folder.number_from is NumberFrom.FILE_NAME:
        name = claim.document.stem if claim.document is not None else ""
        addressees = (_the_one(_in_name(folder, name, country)),)
    else:
        found = [each for each in _on_page(folder, first_page(), country) if each not in own_numbers]
        addressees = (_the_one(found),)
    return Instructions(
        addressees=addressees,
        options=_options(folder, sidecar, preferences),
        priority=_priority(sidecar.priority) if sidecar.priority else folder.level,
        cover=sidecar.cover or folder.cover,
        subject=sidecar.subject or folder.subject,
        reference=sidecar.reference,
        message=sidecar.message,
    )


def _sidecar(claim: InHand) -> Sidecar:
    path: Path | None = claim.sidecar
    if path is None:
        raise InvalidInputError("sidecar", "folder.no_sidecar")
    return read_sidecar(path)


def _in_name(folder: HotFolder, stem: str, country: str) -> list[str]:
    if folder.pattern:
        return _by_pattern(folder.pattern, stem, country)
    return list(fax_numbers_in_name(stem, default_country=country))


def _on_page(folder: HotFolder, text: str, country: str) -> list[str]:
    if folder.pattern:
        return _by_pattern(folder.pattern, text, country)
    return list(fax_numbers_in(text, default_country=country))


def _by_pattern(pattern: str, text: str, country: str) -> list[str]:
    found: dict[str, None] = {}
    for match in re.finditer(pattern, text):
        written = (match[1] if match.re.groups else match[0]) or ""
        number = recognise(written, default_country=country)
        if number.address is None:
            raise InvalidInputError("to", "folder.not_a_number", text=written)
        found[number.address] = None
    return list(found)


def _the_one(numbers: list[str]) -> Addressee:
    """A wrong guess would send somebody's papers to a stranger: with several numbers nobody guesses."""
    if not numbers:
        raise InvalidInputError("to", "folder.no_number")
    if len(numbers) > 1:
        raise InvalidInputError("to", "folder.several_numbers", numbers=listed(numbers))
    return Addressee(to=numbers[0])


def _options(folder: HotFolder, sidecar: Sidecar, preferences: Preferences) -> FaxOptions:
    """The settings, with what the folder says instead, with what the sidecar says instead."""
    choices = FaxChoices.of_next_fax(preferences)
    quality = sidecar.quality or folder.quality
    if quality and quality not in set(Quality):
        raise InvalidInputError("quality", "input.quality")
    is_monochrome = _first(sidecar.monochrome, folder.monochrome, choices.monochrome)
    threshold = _first(sidecar.black_threshold_pct, folder.black_threshold_pct, choices.black_threshold_pct)
    return replace(
        choices,
        quality=Quality(quality) if quality else choices.quality,
        monochrome=bool(is_monochrome),
        black_threshold_pct=int(threshold or choices.black_threshold_pct),
    ).options()


def _first(*values: int | None) -> int | None:
    return next((value for value in values if value is not None), None)


def _priority(name: str) -> Priority:
    for priority, known in PRIORITY_NAMES.items():
        if name == known:
            return priority
    raise InvalidInputError("priority", "input.folder_priority")
