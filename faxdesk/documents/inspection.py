"""What the engines found in one file, as plain values that travel between the two processes."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from faxdesk.documents.convert.problem import INSPECTED, Note

OUTCOMES = frozenset({"read", "password", "refused", "too_slow", "too_big"})
STATES = frozenset(
    {
        "pdf",
        "not_pdf",
        "empty",
        "missing",
        "folder",
        "special",
        "no_permission",
        "unreadable",
        "too_big_to_read",
    }
)
FEATURES = frozenset({"xfa", "portfolio", "script"})
ODDITIES = frozenset({"encryption", "fields", "layers", "annotations", "crop", "unit", "line", "turn", "box"})
MAX_SIDE_PT = 1e9
MAX_SIZED_PAGES = 20_000


class NonsenseError(ValueError):
    """The other side said something that no honest worker says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One engine's word on a file.

    Attributes:
        outcome: one of OUTCOMES; "read" alone comes with `pages`.
    """

    engine: str
    outcome: str
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeRun:
    """So many pages in a row of one size, in points, rotation and UserUnit applied."""

    pages: int
    width_pt: float
    height_pt: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Everything measured about one file; what it means is for precheck.py to say.

    Attributes:
        state: one of STATES.
        kind: what the file is instead of a PDF, where its first bytes tell (see kinds.py).
        header_offset: bytes before "%PDF-", None where it isn't among the first 1,024.
        readings: one per engine that was asked.
        listed_pages: entries in the page tree, readable or not, where they are as many as the tree
            says it has and pypdf finds another number of pages; else None.
        unreadable_pages: pages that PDFium counts and can't open.
        was_repaired: an engine had to repair the file's structure to read it.
        features: which of FEATURES it has: things that a fax can't show.
        oddities: which of ODDITIES it has: things that programs show each in their own way.
        notes: what else is to be said of it, with how much or which.
        sizes: in page order, equal neighbours as one.
    """

    state: str
    size_bytes: int = 0
    kind: str | None = None
    header_offset: int | None = None
    readings: tuple[Reading, ...] = ()
    listed_pages: int | None = None
    unreadable_pages: int = 0
    was_repaired: bool = False
    features: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    sizes: tuple[SizeRun, ...] = ()

    def to_wire(self) -> dict[str, Any]:
        """As JSON takes it."""
        return asdict(self) | {"notes": [note.to_wire() for note in self.notes]}

    @classmethod
    def from_wire(cls, data: Mapping[str, Any]) -> Self:
        """From the worker's answer, every value checked: the worker may have been taken over by a file.

        Raises NonsenseError.
        """
        try:
            return cls(
                state=_one_of(STATES, data["state"]),
                size_bytes=_count(data["size_bytes"]),
                kind=None if data["kind"] is None else str(data["kind"])[:40],
                header_offset=_maybe_count(data["header_offset"]),
                readings=tuple(_reading(item) for item in data["readings"][:8]),
                listed_pages=_maybe_count(data["listed_pages"]),
                unreadable_pages=_count(data["unreadable_pages"]),
                was_repaired=bool(data["was_repaired"]),
                features=tuple(_one_of(FEATURES, item) for item in data["features"][:8]),
                oddities=tuple(_one_of(ODDITIES, item) for item in data["oddities"][:8]),
                notes=tuple(Note.from_wire(item, INSPECTED) for item in data["notes"][:8]),
                sizes=_sizes(data["sizes"]),
            )
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise NonsenseError(type(error).__name__) from error


def _one_of(known: frozenset[str], value: Any) -> str:
    if not isinstance(value, str) or value not in known:
        raise NonsenseError("unknown word")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < 2**53:
        raise NonsenseError("not a count")
    return value


def _maybe_count(value: Any) -> int | None:
    return None if value is None else _count(value)


def _reading(item: Mapping[str, Any]) -> Reading:
    return Reading(
        engine=str(item["engine"])[:20],
        outcome=_one_of(OUTCOMES, item["outcome"]),
        pages=_maybe_count(item["pages"]),
    )


def _sizes(items: Sequence[Mapping[str, Any]]) -> tuple[SizeRun, ...]:
    sizes = tuple(_size(item) for item in items)
    if sum(run.pages for run in sizes) > MAX_SIZED_PAGES:
        raise NonsenseError("too many sizes")
    return sizes


def _size(item: Mapping[str, Any]) -> SizeRun:
    width_pt, height_pt = float(item["width_pt"]), float(item["height_pt"])
    if not (0 <= width_pt <= MAX_SIDE_PT and 0 <= height_pt <= MAX_SIDE_PT):
        raise NonsenseError("not a size")
    return SizeRun(pages=_count(item["pages"]), width_pt=width_pt, height_pt=height_pt)
