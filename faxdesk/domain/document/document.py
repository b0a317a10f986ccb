"""A document as it was found: what was measured, and what that means for sending it."""

from collections.abc import Iterable
from dataclasses import dataclass

from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that the precheck has to say about a file.

    Attributes:
        code: stable name, e.g. "encrypted"; its sentence is in domain/words under "finding.<code>".
        remedy: what the person can do, or None where nothing is wrong or nothing helps.
    """

    code: str
    severity: Severity
    message: Message
    remedy: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSize:
    """A page's visible size in points (1/72 inch), rotation applied."""

    width_pt: float
    height_pt: float

    @property
    def is_landscape(self) -> bool:
        return self.width_pt > self.height_pt


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecheckResult:
    """A file and what the precheck says of it.

    Attributes:
        pages: number of pages, or None where it could not be counted.
        page_sizes: of every page where known, else empty.
    """

    path: str
    size_bytes: int
    pages: int | None
    page_sizes: tuple[PageSize, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def severity(self) -> Severity:
        """The worst finding's severity."""
        return worst(self.findings)

    @property
    def is_sendable(self) -> bool:
        return self.severity is not Severity.ERROR


def page_numbers_of(message: Message) -> frozenset[int]:
    """The pages (from 1) that a finding names, one by one."""
    return frozenset(int(each) for each in str(message.values["pages"]).split(", "))


def worst(findings: Iterable[Finding]) -> Severity:
    """The worst severity among `findings`; fine when there is none."""
    return max((finding.severity for finding in findings), key=lambda s: s.rank, default=Severity.FINE)
