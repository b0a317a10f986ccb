"""Scanned documents made clean for a fax, one by one, as their sender chooses.

Loads the documents room with its first call.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from faxdesk.engine.compose.staged_document import StagedDocument, Staging

if TYPE_CHECKING:
    from pathlib import Path

    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.shrinking import Progress
    from faxdesk.domain.document.arrangement import Arrangement
    from faxdesk.domain.options import FaxOptions
    from faxdesk.engine.compose.remaking import Remaking

_LOOKED_AT: Final = 12

WORTH_S: Final = 60.0
"""Cleaned up unasked is what takes so much less on the line."""


class CleaningUp:
    """Safe to use from any thread."""

    def __init__(
        self,
        remaking: "Remaking",
        staging: Staging,
        worker: "Callable[[], WorkerClient]",
        arranged: "Callable[[StagedDocument, Arrangement], StagedDocument]",
    ) -> None:
        """`arranged`: see Intake.arranged."""
        self._remaking, self._staging, self._worker, self._arranged = remaking, staging, worker, arranged

    def has_scans(self, staged: StagedDocument) -> bool:
        """Whether any page, of a sample, is a scan or a photo of a page, in shades."""
        from faxdesk.documents.cleaning_up import scans_among
        from faxdesk.documents.client import WorkerFailure

        pages = staged.checked.pages or 0
        if staged.spool is None or not pages or staged.is_cleaned_up:
            return False
        try:
            return bool(scans_among(self._worker(), staged.spool.path, _sample(pages)))
        except WorkerFailure:
            return False  # a page that can't be looked at is not offered to be changed

    def are_slow_letters(self, staged: StagedDocument, options: "FaxOptions") -> bool:
        """See are_slow_letters; raises WorkerFailure."""
        path, pages = staged.private_copy().path, staged.checked.pages or 0
        return are_slow_letters(self._worker(), path, pages, options)

    def saved_s(self, scanned: StagedDocument, clean: StagedDocument, options: "FaxOptions") -> float:
        """By about how many seconds on the line the clean one is quicker. Raises WorkerFailure."""
        before_s, after_s = (
            sampled_line_s(self._worker(), each.private_copy().path, each.checked.pages or 0, options)
            for each in (scanned, clean)
        )
        return before_s - after_s

    def cleaned_up(
        self,
        staged: StagedDocument,
        options: "FaxOptions",
        *,
        progress: "Progress | None" = None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> StagedDocument:
        """The document with its scanned pages clean, as the dots that are faxed; the given one stays.

        It has a private copy of its own. Pages and their arrangement stay; blank ones are named in a finding.

        Args:
            options: the quality for whose lines the dots are made.
            progress: called with pages done and pages to do, by one thread at a time.

        Raises FileProblemError, file.nothing_to_clean_up where no page is a scan;
        shrinking.ShrinkingStoppedError once `is_stopped` says so.
        """
        from faxdesk.documents import precheck

        copy, found = self._remaking.cleaned_up(staged.private_copy(), options, progress, is_stopped)
        notes = precheck.notes_on_cleaned_up(staged.checked, found.pages, found.blank_pages)
        fresh = self._staging.stage(staged.source, copy, None, notes=notes)
        if staged.arrangement.is_plain or fresh.spool is None:
            return fresh
        return self._arranged(fresh, staged.arrangement)

    def dots_save_s(self, staged: StagedDocument, options: "FaxOptions") -> float:
        """By about how many seconds on the line the pages that are sent are quicker in FaxDesk's own dots.

        Told from a sample of them, beside dots as the provider may make them; 0.0 in black and white. Raises
        WorkerFailure.
        """
        from faxdesk.documents.own_dots import SAVES_S, dots_save_s
        from faxdesk.domain.document.raster import Y_DPI

        numbers = staged.page_numbers
        if staged.spool is None or not numbers or options.monochrome or staged.is_in_own_dots:
            return 0.0
        pages = [numbers[place] - 1 for place in _sample(len(numbers))]
        path, y_dpi = staged.spool.path, Y_DPI[options.quality]
        # One by one: in between the worker is free for what somebody waits for.
        saved_s = [dots_save_s(self._worker(), path, [page], y_dpi=y_dpi)[0] for page in pages]
        return sum(each for each in saved_s if each >= SAVES_S) * len(numbers) / len(pages)

    def in_own_dots(
        self,
        staged: StagedDocument,
        options: "FaxOptions",
        *,
        progress: "Progress | None" = None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> StagedDocument:
        """The document with its shaded pages as FaxDesk's own dots; the given one stays.

        Raises FileProblemError, file.no_shades where no page has shades that take long;
        shrinking.ShrinkingStoppedError once `is_stopped` says so.
        """
        from faxdesk.documents import precheck

        copy, pages = self._remaking.in_own_dots(staged.private_copy(), options, progress, is_stopped)
        notes = precheck.notes_on_cleaned_up(staged.checked, pages, (), code="own_dots")
        fresh = self._staging.stage(staged.source, copy, None, notes=notes)
        if staged.arrangement.is_plain or fresh.spool is None:
            return fresh
        return self._arranged(fresh, staged.arrangement)

    def without_blank_pages(self, staged: StagedDocument) -> StagedDocument:
        """The document as it is arranged, but for its blank pages; see Intake.arranged.

        Raises FileProblemError where nothing would be left.
        """
        from faxdesk.domain.document.arrangement import Arrangement
        from faxdesk.domain.errors import FileProblemError

        kept = [number for number in staged.page_numbers if number not in staged.blank_pages]
        if not kept:
            raise FileProblemError("file.all_blank")
        return self._arranged(staged, Arrangement.of_pages(kept, turns=staged.arrangement.turns))


def are_slow_letters(worker: "WorkerClient", path: "Path", pages: int, options: "FaxOptions") -> bool:
    """Whether the scans in a PDF are writing all over, and it takes so long that cleaning may be worth it.

    Photos are no letters: clean, they get coarser dots, which their sender should choose. Raises
    WorkerFailure.
    """
    from faxdesk.documents.cleaning_up import scans_among
    from faxdesk.documents.page_analysis import analyse
    from faxdesk.domain.document.page_analysis import PageKind

    if sampled_line_s(worker, path, pages, options) < WORTH_S:
        return False
    kinds = {each.kind for each in analyse(worker, path, scans_among(worker, path, _sample(pages)))}
    return bool(kinds) and PageKind.PHOTO not in kinds


def sampled_line_s(worker: "WorkerClient", path: "Path", pages: int, options: "FaxOptions") -> float:
    """About how long a PDF's pages take on the line. Raises WorkerFailure."""
    from faxdesk.documents.line_bits import line_bits
    from faxdesk.domain.document.line_time import line_s, way_of

    turned = [(page, 0) for page in _sample(pages)]
    found = line_bits(worker, path, turned, [way_of(options)], is_exact=False)
    known = [ways[0] for ways in found if ways is not None]
    return line_s([*known, *[None] * (pages - len(known))]) or 0.0


def _sample(pages: int) -> list[int]:
    """Pages (from 0) to be looked at, evenly spread."""
    return sorted({part * pages // _LOOKED_AT for part in range(_LOOKED_AT)})
