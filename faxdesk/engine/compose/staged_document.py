"""A document that was added but not sent yet, and what a set of them comes to as a fax."""

import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.document.arrangement import ALL_PAGES, Arrangement
from faxdesk.domain.errors import FileProblemError
from faxdesk.domain.severity import Severity

if TYPE_CHECKING:
    from faxdesk.documents.spool import PrivateCopy
    from faxdesk.domain.document.document import Finding, PrecheckResult
    from faxdesk.domain.document.fitting import Fix

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
    checked: "PrecheckResult"
    findings: "tuple[Finding, ...]"
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
    findings: "tuple[Finding, ...]"

    @property
    def is_sendable(self) -> bool:
        return all(each.severity is not Severity.ERROR for each in self.findings)
