"""Where a file of a watched folder goes once it is over: "sent" or "failed", with its report beside it."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain import words
from faxdesk.domain.errors import CommandRefusedError, FaxDeskError
from faxdesk.domain.fax.state import State
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.hot_folder import HotFolder
    from faxdesk.engine.folders.claims import Claim
    from faxdesk.engine.folders.deps import FolderDeps
    from faxdesk.engine.stores import Stores

log = logging.getLogger(__name__)

SENT: Final = "sent"
FAILED: Final = "failed"

_ARRIVED: Final = frozenset({State.DELIVERED, State.MARKED_SENT})


def file_over(
    deps: "FolderDeps", stores: "Stores", folder: "HotFolder", claim: "Claim", fax_ids: Sequence[int]
) -> None:
    """Put away a file whose faxes have all ended; raises OSError where that can't be done now.

    A fax that was removed meanwhile counts as one that nobody knows to have arrived.
    """
    faxes = stores.journal.listing.faxes(fax_ids)
    has_arrived = len(faxes) == len(fax_ids) and all(fax.state in _ARRIVED for fax in faxes)
    place = Path(folder.path) / (SENT if has_arrived else FAILED)
    name = _put_away(claim, place, keeps_document=folder.keeps_sent or not has_arrived)
    if name is not None and faxes:
        _write_report(deps, stores, faxes, place / f"{name.stem} - report.pdf")
    claim.drop()


def file_refused(folder: "HotFolder", claim: "Claim", reason: Message) -> None:
    """Put away a file that can't be faxed, and say beside it why; raises OSError."""
    place = Path(folder.path) / FAILED
    name = _put_away(claim, place, keeps_document=True)
    if name is not None:
        (place / f"{name.stem} - not faxed.txt").write_text(f"{words.text(reason)}\n", encoding="utf-8")
    claim.drop()


def _put_away(claim: "Claim", place: Path, *, keeps_document: bool) -> Path | None:
    """Move what is in hand to its place under a name that is free there; returns the document's."""
    document = claim.document
    if document is None:
        return None
    place.mkdir(exist_ok=True)
    name = _free_name(place, document.name)
    if sidecar := claim.sidecar:
        sidecar.rename(place / f"{name.stem}{sidecar.suffix}")
    if keeps_document:
        document.rename(place / name)
    return name


def _free_name(place: Path, name: str) -> Path:
    """letter.pdf, else letter (2).pdf, ...: nobody's file is ever written over."""
    path = Path(name)
    taken = {each.name for each in place.iterdir()}
    number = 1
    free = path
    while {free.name, f"{free.stem} - report.pdf", f"{free.stem} - not faxed.txt"} & taken:
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def _write_report(deps: "FolderDeps", stores: "Stores", faxes: "Sequence[Fax]", path: Path) -> None:
    """One file for all of them; that there is none is no reason to keep the document in hand."""
    preferences, reports = stores.desk.settings.load(), deps.reports()
    try:
        gathered = reports.gather(stores.journal.listing, preferences, [fax.id for fax in faxes])
        reports.write(gathered, path, has_picture=preferences.report_picture)
    except (CommandRefusedError, FaxDeskError, OSError) as error:
        log.warning("faxes %s: no report in their folder: %s", [f.id for f in faxes], type(error).__name__)
