"""How many pages a file has, when its readers say different things.

Measured on a thousand damaged files against the majority of poppler, qpdf and mupdf: two of the three
engines are nearly always right together, and qpdf or pypdf alone (with PDFium refusing) nearly never,
for they find pages in wrecks that no other program opens.
"""

from dataclasses import dataclass

from faxdesk.documents.inspection import Inspection


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the readings come to.

    Attributes:
        problem: None, or why it can't be sent: "encrypted", "no_pages", "damaged".
        pages: the count to go by; may be known where there is a problem.
        other_pages: the other number, where engines differ for no known reason.
        lost_pages: pages that are listed and can't be read.
        is_doubtful: an engine finds nothing to send in it.
        is_incomplete: an engine gave up on the file's size, so one opinion is missing.
    """

    problem: str | None = None
    pages: int | None = None
    other_pages: int | None = None
    lost_pages: int = 0
    is_doubtful: bool = False
    is_incomplete: bool = False


def verdict(found: Inspection) -> Verdict:
    """Weigh the readings of a file that may be a PDF."""
    outcomes = {reading.engine: reading.outcome for reading in found.readings}
    counts = {reading.engine: reading.pages for reading in found.readings if reading.pages}
    if "password" in outcomes.values() and len(counts) < 2:
        return Verdict(problem="encrypted")
    if not counts:
        has_none = any(reading.pages == 0 for reading in found.readings) and not found.was_repaired
        return Verdict(problem="no_pages" if has_none else "damaged")
    pages = _chosen(found, counts)
    if not found.sizes or _is_beyond_repair(found, outcomes) or _is_alone(found, outcomes, counts):
        return Verdict(problem="damaged", pages=counts.get("pdfium"))
    lost = _lost_pages(found, counts, pages)
    others = [count for count in counts.values() if count != pages]
    return Verdict(
        pages=pages,
        other_pages=max(others) if others and not lost else None,
        lost_pages=lost,
        is_doubtful=any(
            reading.outcome in ("refused", "password") or reading.pages == 0 for reading in found.readings
        ),
        is_incomplete=bool({"too_slow", "too_big"} & set(outcomes.values())),
    )


def _is_beyond_repair(found: Inspection, outcomes: dict[str, str]) -> bool:
    """Whether the file's structure must be repaired, and qpdf can't do it.

    Hardly another program opens such a file, and there is no repaired copy to send in its place.
    """
    return found.was_repaired and outcomes.get("qpdf") == "refused"


def _is_alone(found: Inspection, outcomes: dict[str, str], counts: dict[str, int]) -> bool:
    """Whether one engine alone reads what both others refuse, and isn't to be trusted with it."""
    if len(counts) > 1 or {"too_slow", "too_big"} & set(outcomes.values()):
        return False
    return "pypdf" in counts or found.unreadable_pages > 0


def _lost_pages(found: Inspection, counts: dict[str, int], pages: int) -> int:
    """Pages that are listed, and that nobody can open."""
    unreadable = found.unreadable_pages if counts.get("pdfium") == pages else 0
    walked = [count for engine, count in counts.items() if engine != "pdfium"]
    if found.listed_pages == pages and walked:
        return max(unreadable, pages - max(walked))
    return unreadable


def pages_in(found: Inspection) -> int | None:
    """How many pages a file has by the precheck's count; None where it can't be sent."""
    weighed = verdict(found) if found.state == "pdf" else None
    return weighed.pages if weighed is not None and weighed.problem is None else None


def _chosen(found: Inspection, counts: dict[str, int]) -> int:
    """The number that the tree's own list confirms, else the one of two engines, else PDFium's."""
    if found.listed_pages:
        return found.listed_pages
    numbers = [counts[engine] for engine in ("pdfium", "pypdf", "qpdf") if engine in counts]
    agreed = next((number for number in numbers if numbers.count(number) > 1), None)
    return agreed if agreed is not None else numbers[0]
