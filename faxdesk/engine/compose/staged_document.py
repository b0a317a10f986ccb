"""A document that was added but not sent yet: how it is made, and what several of them come to as a fax."""

import itertools
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.document.arrangement import ALL_PAGES, Arrangement
from faxdesk.domain.document.document import Finding, PrecheckResult, page_numbers_of
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import FileProblemError

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient
    from faxdesk.documents.convert.converter import Converter
    from faxdesk.documents.convert.problem import Note
    from faxdesk.documents.spool import PrivateCopy, Spool
    from faxdesk.domain.document.fitting import ConversionChoice, Fix

_counter = itertools.count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedDocument:
    """A document that was added but not sent yet. Made and changed by Intake alone.

    Attributes:
        spool: the private copy, always a PDF: what was checked is what is sent. None where there is none, as
            the file can't be sent.
        checked: the whole document.
        findings: what is to be said of it as it is arranged now; the worst first.
        added_at_s: seconds since 1970.
        arrangement: which of its pages are sent, and which way up.
    """

    source: Path
    spool: "PrivateCopy | None"
    checked: PrecheckResult
    findings: tuple[Finding, ...]
    added_at_s: float
    arrangement: Arrangement = ALL_PAGES
    id: int = field(default_factory=lambda: next(_counter))

    @property
    def name(self) -> str:
        """The file's own name, as the person knows it."""
        return self.source.name

    @property
    def is_sendable(self) -> bool:
        """Whether it can be sent as it is arranged now; too many pages then go as several faxes."""
        return self.spool is not None and not self._wrong

    @property
    def fix(self) -> "Fix | None":
        """What makes it sendable, where FaxDesk can do that; None where it is so, or nothing helps."""
        from faxdesk.domain.document.fitting import FIXES, Fix

        wrong = self._wrong
        fix = FIXES.get(wrong[0]) if len(wrong) == 1 else None
        return None if fix is Fix.SHRINK and self.spool is None else fix

    @property
    def offer(self) -> "Fix | None":
        """What may make it better although it can be sent; None where nothing is known to."""
        from faxdesk.domain.document.fitting import OFFERS

        return next((OFFERS[each.code] for each in self.findings if each.code in OFFERS), None)

    @property
    def is_worth_keeping(self) -> bool:
        """Whether it can be sent as it is, after `fix`, or with fewer pages."""
        from faxdesk.domain.document.fitting import FEWER_PAGES_HELP

        return self.is_sendable or bool(
            self.checked.pages and (self.fix is not None or FEWER_PAGES_HELP.issuperset(self._wrong))
        )

    @property
    def is_shrunk(self) -> bool:
        """Whether its heavy pages were made as they are faxed."""
        return any(finding.code == "shrunk" for finding in self.checked.findings)

    @property
    def is_cleaned_up(self) -> bool:
        """Whether its scanned pages were made clean for a fax."""
        return any(finding.code == "cleaned_up" for finding in self.checked.findings)

    @property
    def is_in_own_dots(self) -> bool:
        """Whether its shaded pages were made FaxDesk's own dots."""
        return any(finding.code == "own_dots" for finding in self.checked.findings)

    @property
    def blank_pages(self) -> frozenset[int]:
        """Pages (from 1) on which nothing was found when it was cleaned up."""
        said = next((each for each in self.checked.findings if each.code == "blank_pages"), None)
        return frozenset() if said is None else page_numbers_of(said.message)

    @property
    def pages_to_send(self) -> int:
        """How many of its pages are sent; 0 where nobody could count."""
        return len(self.page_numbers)

    @property
    def page_numbers(self) -> tuple[int, ...]:
        """The pages that are sent, from 1, in their order."""
        return self.arrangement.page_numbers(self.checked.pages) if self.checked.pages else ()

    def private_copy(self) -> "PrivateCopy":
        """The copy that is sent; raises FileProblemError where there is none."""
        if self.spool is None:
            raise FileProblemError("file.not_sendable")
        return self.spool

    @property
    def _wrong(self) -> list[str]:
        """The codes of what stands against sending it."""
        return [each.code for each in self.findings if each.severity is Severity.ERROR]


class Staging:
    """Makes of a private copy a staged document: checked, and a plain PDF whatever it was. For any thread."""

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

    def as_checked(self, source: Path, copy: "PrivateCopy | None", checked: PrecheckResult) -> StagedDocument:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class FaxPlan:
    """What the documents come to as one fax, before it is made.

    Attributes:
        pages: in all, cover pages included.
        parts: how many faxes they are sent as; known for certain only once they are made.
        findings: what is to be said of them together, beside what each has of its own.
    """

    pages: int
    parts: int
    findings: tuple[Finding, ...]

    @property
    def is_sendable(self) -> bool:
        return all(each.severity is not Severity.ERROR for each in self.findings)
