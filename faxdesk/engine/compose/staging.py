"""Makes of a private copy a staged document: checked, and a plain PDF whatever it was."""

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.engine.compose.staged_document import StagedDocument

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.convert.converter import Converter
    from faxdesk.documents.convert.problem import Note
    from faxdesk.documents.spool import PrivateCopy, Spool
    from faxdesk.domain.document.document import PrecheckResult
    from faxdesk.domain.document.fitting import ConversionChoice


class Staging:
    """Safe to use from any thread."""

    def __init__(
        self,
        spool: "Spool",
        worker: "Callable[[], WorkerClient]",
        now_s: Callable[[], float],
        *,
        guard: Sequence[str],
        fonts: Callable[[], Path],
    ) -> None:
        """Prepare; nothing is loaded or started. `fonts` gives the folder of FaxDesk's own fonts."""
        self._spool = spool
        self._worker = worker
        self._now_s = now_s
        self._guard = guard
        self._fonts = fonts
        self._lock = threading.Lock()
        self._converter: Converter | None = None
        self._is_closed = False

    def close(self) -> None:
        """End what is being converted, and convert nothing any more."""
        with self._lock:
            self._is_closed = True
            converter = self._converter
        if converter is not None:
            converter.close()

    def stage(
        self,
        source: Path,
        copy: "PrivateCopy",
        country: str | None,
        *,
        notes: "Sequence[Note]" = (),
        choices: "Collection[ConversionChoice]" = (),
    ) -> StagedDocument:
        """Stage the copy, or the PDF that is made of it; without either where it can't be sent."""
        from faxdesk.documents import checking, precheck
        from faxdesk.domain.document.paper import paper_of_country

        copies = [copy]
        staged = None
        try:
            outcome = checking.check_file(
                copy.path,
                worker=self._worker(),
                converter=self._the_converter(),
                new_path=self._spool.new_path,
                paper=paper_of_country(country),
                shown_path=source,
                choices=choices,
            )
            if outcome.made is not None:
                copies.append(self._spool.add_made(outcome.made, made_from=copy))
            staged = self.as_checked(source, copies[-1], precheck.with_notes(outcome.checked, notes))
            if staged.is_worth_keeping:
                copies.pop()
                return staged
            return replace(staged, spool=None)
        finally:
            for each in copies:
                self._spool.remove(each.name)

    def as_checked(
        self, source: Path, copy: "PrivateCopy | None", checked: "PrecheckResult"
    ) -> StagedDocument:
        """What the precheck said of a whole document, and its copy; without one it can't be sent."""
        from faxdesk.documents import precheck

        return StagedDocument(
            source=source,
            spool=copy,
            checked=checked,
            findings=precheck.as_sent(checked, range(1, (checked.pages or 0) + 1)),
            added_at_s=self._now_s(),
        )

    def _the_converter(self) -> "Converter":
        from faxdesk.documents.convert.converter import Converter

        with self._lock:
            if self._converter is None:
                self._converter = Converter(self._worker, self._fonts, self._guard)
                if self._is_closed:
                    self._converter.close()
            return self._converter
