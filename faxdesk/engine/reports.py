"""Transmission reports: gathered from the journal, drawn in the document worker, put where they belong."""

import logging
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faxdesk.domain import words
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.people.rights import ALONE, Right
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faxdesk.documents.client import WorkerClient
    from faxdesk.domain.document.paper import Paper
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.domain.fax.report import ReportFacts
    from faxdesk.domain.people.rights import Rights
    from faxdesk.domain.preferences import Preferences
    from faxdesk.engine.ports import Clock, Spool
    from faxdesk.engine.records.parts import FaxList

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredReport:
    """What one report is made of, read from the journal; any thread may draw it.

    Attributes:
        may_show: whether whoever asked may see its first page.
    """

    facts: "ReportFacts"
    may_show: bool = True

    @property
    def file_name(self) -> str:
        """By day and number, so that a folder of them is in order; it names nobody."""
        fax = self.facts.fax
        day = datetime.fromtimestamp(fax.created_at_s)  # noqa: DTZ006 - local time is meant
        return f"{day:%Y-%m-%d} fax {fax.id} report.pdf"


class Reports:
    """Makes them. `gather` belongs to the thread whose journal it reads; the others block.

    Attributes:
        worker: gives the document worker, which also draws what was made.
    """

    def __init__(
        self,
        worker: "Callable[[], WorkerClient]",
        spool: "Callable[[], Spool]",
        fonts: Callable[[], Path],
        now_s: "Clock",
        *,
        version: str,
        is_demo: bool,
        kept_first_page: "Callable[[Fax], Path | None]" = lambda _fax: None,
        may_lie_elsewhere: Callable[[], bool] = lambda: False,
    ) -> None:
        """Prepare; nothing is loaded or started.

        Args:
            kept_first_page: gives the small picture of it that outlived the document, where there is one.
            may_lie_elsewhere: whether another desk may have such a picture that this one hasn't.
        """
        self.worker = worker
        self._spool = spool
        self._fonts = fonts
        self._now_s = now_s
        self._version = version
        self._is_demo = is_demo
        self._kept_first_page = kept_first_page
        self._may_lie_elsewhere = may_lie_elsewhere

    def gather(
        self,
        faxes: "FaxList",
        preferences: "Preferences",
        fax_ids: Sequence[int],
        rights: "Rights" = ALONE,
    ) -> list[GatheredReport]:
        """What is known of these faxes now; raises CommandRefusedError for one that isn't there.

        Args:
            rights: of whoever asks: without the one to others' documents theirs get no picture.
        """
        from faxdesk.domain.fax.report import ReportFacts

        gathered = []
        for fax_id in dict.fromkeys(fax_ids):
            fax = faxes.fax(fax_id)
            sender, company = _who_sends(fax, preferences)
            facts = ReportFacts(
                fax=fax,
                attempts=faxes.attempts(fax_id),
                history=faxes.history(fax_id),
                sender=sender,
                company=company,
                made_at_s=self._now_s(),
                version=self._version,
                is_demo=self._is_demo,
            )
            may_show = rights.allows_for(Right.DOCUMENTS, fax)
            gathered.append(GatheredReport(facts=facts, may_show=may_show))
        return gathered

    def write(self, gathered: Sequence[GatheredReport], path: Path, *, has_picture: bool) -> None:
        """Write all of them into the one file `path`, in place of what is there; raises FaxDeskError."""
        from faxdesk.engine.files import write_whole

        with self.drawn(gathered, has_picture=has_picture) as made:
            write_whole(path, made.read_bytes())

    def write_each(
        self, gathered: Sequence[GatheredReport], folder: Path, *, has_picture: bool
    ) -> list[Path]:
        """Write a file for each into `folder`, by their file names; raises FaxDeskError."""
        paths = []
        for each in gathered:
            paths.append(folder / each.file_name)
            self.write([each], paths[-1], has_picture=has_picture)
        return paths

    @contextmanager
    def drawn(self, gathered: Sequence[GatheredReport], *, has_picture: bool) -> "Iterator[Path]":
        """A PDF of all of them, gone after the block; raises FaxDeskError, OSError."""
        from faxdesk.documents import making
        from faxdesk.documents.scratch import scratch_folder

        if len(gathered) > making.MAX_REPORTS:
            raise InvalidInputError("output", "input.report_too_many", limit=making.MAX_REPORTS)
        with scratch_folder() as folder:
            job = {
                "output": str(folder / "report.pdf"),
                "paper": _paper(gathered[0].facts.fax).value,
                "fonts": str(self._fonts()),
            }
            wanted = [
                self._on_paper(each, folder / f"{place}.pdf", has_picture=has_picture)
                for place, each in enumerate(gathered)
            ]
            making.reports(self.worker(), wanted, job)
            yield folder / "report.pdf"

    def _on_paper(self, gathered: GatheredReport, copy: Path, *, has_picture: bool) -> dict[str, Any]:
        """What stands on one, as the worker takes it."""
        from faxdesk.domain.fax.report import report_of

        fax = gathered.facts.fax
        has_picture = has_picture and gathered.may_show
        picture = self._first_page(fax, copy) if has_picture else None
        caption = self._caption(fax, picture)
        with words.on_paper():
            return {
                **asdict(report_of(gathered.facts, words.text, _number_text)),
                "picture": picture,
                "caption": words.text(Message(code=caption if has_picture else "report.picture_off")),
            }

    def _caption(self, fax: "Fax", picture: dict[str, Any] | None) -> str:
        """What is said of the picture, or of there being none."""
        if picture is not None:
            return "report.picture_kept" if "kept" in picture else "report.picture"
        if not fax.is_purged:
            return "report.picture_gone"
        return "report.picture_elsewhere" if self._may_lie_elsewhere() else "report.picture_purged"

    def _first_page(self, fax: "Fax", copy: Path) -> dict[str, Any] | None:
        """How the first page is drawn; None where the file isn't here any more as it was handed over.

        From a copy of the private copy, which may go while the page is drawn.
        """
        from faxdesk.engine.first_pages import drawn_as

        kept = self._kept_first_page(fax) if fax.is_purged else None
        if kept is not None:
            return {"kept": os.fspath(copy)} if _is_copied(kept, copy) else None
        name, sha256 = fax.payload.spool_name, fax.payload.sha256
        if fax.is_purged or name is None or sha256 is None or not self._spool().verify(name, sha256):
            return None
        return drawn_as(fax, copy) if _is_copied(self._spool().path(name), copy) else None


def _is_copied(path: Path, copy: Path) -> bool:
    """False where it went while the report was made."""
    try:
        shutil.copyfile(path, copy)
    except OSError:
        log.info("a file went while a report was made of it")
        return False
    return True


def _who_sends(fax: "Fax", preferences: "Preferences") -> tuple[str, str]:
    """Name and company: as its cover had them, else as they are kept for covers and the sender's line."""
    if fax.cover is not None and (fax.cover.fields.sender or fax.cover.fields.company):
        return fax.cover.fields.sender, fax.cover.fields.company
    return preferences.cover_sender or preferences.sender_line_name, preferences.cover_company


def _number_text(address: str) -> str:
    from faxdesk.numbering import recognise

    return recognise(address, default_country="").display


def _paper(fax: "Fax") -> "Paper":
    from faxdesk.domain.document.paper import paper_of_country
    from faxdesk.numbering import country_of

    return paper_of_country(country_of(fax.from_number))
