"""One document of the next fax, as the list keeps it. No widgets."""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from faxdesk.domain.document.document import Finding
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import Message, shown
from faxdesk.gui.documents.document_states import Making, Source

if TYPE_CHECKING:
    from faxdesk.domain.document.fitting import Fix
    from faxdesk.domain.options import Quality
    from faxdesk.engine.compose.intake import StagedDocument


log = logging.getLogger(__name__)

COPY_GONE: Final = Message(code="file.copy_gone")


@dataclass(slots=True)
class Work:
    """A document that FaxDesk is making to fit.

    Attributes:
        done, of: pages; 0 of 0 while nobody knows.
        is_stopped: the person asked to stop.
        making: what it is made.
    """

    done: int = 0
    of: int = 0
    is_stopped: bool = False
    making: Making = Making.SMALLER


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesSeen:
    """What is known of a document's pages as the settings are.

    Attributes:
        warnings: codes of what they would lose on their way, or take long for.
        line_s: the seconds they take on the line; None while that isn't known.
    """

    warnings: frozenset[str] = frozenset()
    line_s: float | None = None


NOTHING_SEEN: Final = PagesSeen()


@dataclass(eq=False, slots=True)
class DocumentItem:
    """One document in the list.

    Attributes:
        staged: FaxDesk's private copy with its findings; None while it is being checked, or when it can't be.
        problem: why there is none.
        work: what is being done to it; it can't be sent until that has ended.
        work_problem: why what was done last came to nothing.
        has_scans: pages of it can be cleaned up; None while nobody has looked.
        dots_save_s: about so much less it takes on the line with its greys as FaxDesk's dots; 0.0 while that
            isn't known, or isn't worth it.
        dots_for: the quality and the pages (from 1) for which that was found; None while nobody has looked,
            a quality of None in black and white.
        was_seen: it comes from a fax that was composed before: its scans are cleaned up only when asked.
        original: as it was before its scans were cleaned up, or its greys made dots; None where they
            weren't, or it isn't kept.
        cleaned_for: the quality whose dots these pages have.
        is_too_much: with the others it is too much for one fax, and shrinking it would help.
        pages_seen: what is known of its pages as the settings are now.
        has_typed_pages: pages are being typed that differ from those that are sent, and are not kept yet.
        generation: rises with each new copy, so that the answer to an older question isn't taken for new.
    """

    source: Path
    staged: "StagedDocument | None" = None
    problem: Message | None = None
    source_state: Source = Source.SAME
    work: Work | None = None
    work_problem: Message | None = None
    has_scans: bool | None = None
    dots_save_s: float = 0.0
    dots_for: "tuple[Quality | None, tuple[int, ...]] | None" = None
    was_seen: bool = False
    original: "StagedDocument | None" = None
    cleaned_for: "Quality | None" = None
    is_too_much: bool = False
    pages_seen: PagesSeen = NOTHING_SEEN
    has_typed_pages: bool = False
    generation: int = field(default=0)

    def refuse(self, error: Exception) -> None:
        """Say why the file could not be taken in."""
        if isinstance(error, FaxDeskError):
            self.problem = error.message
        else:
            log.error("a document could not be taken in", exc_info=error)
            self.problem = Message(code="file.unreadable")

    def forget_original(self) -> "StagedDocument | None":
        """What was kept of it, for who gives it up; nobody has looked at what comes in its place."""
        original, self.original, self.cleaned_for = self.original, None, None
        self.has_scans, self.dots_save_s, self.dots_for = None, 0.0, None
        return original

    @property
    def name(self) -> str:
        """As it is shown."""
        return shown(self.source.name)

    @property
    def is_copy_gone(self) -> bool:
        """Whether it was kept from an earlier day, and its private copy can't be found any more."""
        return self.problem is COPY_GONE

    @property
    def is_being_checked(self) -> bool:
        return self.staged is None and self.problem is None

    @property
    def is_sendable(self) -> bool:
        return self.staged is not None and self.staged.is_sendable and self.work is None

    @property
    def is_about_dots(self) -> bool:
        """Whether what can be changed, or was, are its greys; scans are cleaned up instead."""
        if self.original is not None and self.staged is not None:
            return self.staged.is_in_own_dots and not self.original.is_in_own_dots
        return bool(self.dots_save_s) and not self.has_scans

    @property
    def pages(self) -> int | None:
        """All that it has."""
        return self.staged.checked.pages if self.staged is not None else None

    @property
    def pages_to_send(self) -> int:
        """Those that were chosen."""
        return self.staged.pages_to_send if self.staged is not None else 0

    @property
    def size_bytes(self) -> int | None:
        return self.staged.checked.size_bytes if self.staged is not None else None

    @property
    def severity(self) -> Severity:
        if self.problem is not None:
            return Severity.ERROR
        severities = {each.severity for each in self.staged.findings} if self.staged is not None else set()
        worst = (Severity.ERROR, Severity.WARNING)
        return next((each for each in worst if each in severities), Severity.FINE)

    @property
    def line_s(self) -> float | None:
        """How long its pages take on the line; None while that isn't known."""
        return self.pages_seen.line_s

    @property
    def has_page_warnings(self) -> bool:
        return bool(self.pages_seen.warnings)

    @property
    def is_only_slow(self) -> bool:
        """Whether of its pages no more is to be said than that they take long."""
        return self.has_page_warnings and self.pages_seen.warnings <= {"slow_page", "long_page"}

    @property
    def mark(self) -> Severity:
        """What its card is marked with: never fine while anything is to be said of it."""
        has_word = (
            self.has_page_warnings
            or self.is_too_much
            or self.work_problem is not None
            or self.source_state in {Source.CHANGED, Source.GONE}
        )
        return Severity.WARNING if self.severity is Severity.FINE and has_word else self.severity

    @property
    def fix(self) -> "Fix | None":
        """What FaxDesk can do about it by one press of a button."""
        from faxdesk.domain.document.fitting import Fix

        if self.staged is None or self.work is not None:
            return None
        return self.staged.fix or (Fix.SHRINK if self.is_too_much else self.staged.offer)

    @property
    def shrunk(self) -> Finding | None:
        """What was said when FaxDesk shrank it, None where it didn't."""
        findings = self.staged.checked.findings if self.staged is not None else ()
        return next((each for each in findings if each.code == "shrunk"), None)


def findings_of(item: DocumentItem) -> tuple[Finding, ...]:
    """What the card has to say: everything that isn't simply fine."""
    if item.staged is None:
        return ()
    return tuple(each for each in item.staged.findings if each.severity is not Severity.FINE)
