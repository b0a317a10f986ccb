"""Which pages of a document are sent, in which order, and which way up.

Pages are counted from 1, as people count them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Self

from faxdesk.domain.errors import InvalidInputError

QUARTER_DEG: Final = 90
_TURNS_DEG: Final = frozenset({90, 180, 270, 360})
_PART: Final = re.compile(r"(?P<only>\d{1,6})|(?P<first>\d{0,6})\s*-\s*(?P<last>\d{0,6})", re.ASCII)
_DASHES: Final = str.maketrans("‐‑‒–—", "-----")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRange:
    """Pages that follow one another.

    Attributes:
        last: None stands for the document's last page.
    """

    first: int
    last: int | None

    @property
    def text(self) -> str:
        if self.last is None:
            return f"{self.first}-"
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What of a document is sent, and how it lies; raises InvalidInputError at birth.

    Attributes:
        pages: in the order in which they are sent; empty for all pages.
        turns: (page, degrees clockwise) by page; 90, 180, 270 or 360. A page that a person turned lies as
            they turned it, with 360 as it is; all others are turned to portrait by themselves where they lie
            on their side.
    """

    pages: tuple[PageRange, ...] = ()
    turns: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        for page, degrees in self.turns:
            if page < 1 or degrees not in _TURNS_DEG:
                raise InvalidInputError("turns", "input.turn")
        if len({page for page, _ in self.turns}) < len(self.turns):
            raise InvalidInputError("turns", "input.turn")
        _refuse_doubles(self.pages)

    @classmethod
    def typed(cls, pages: str, turns: Mapping[int, int] | None = None) -> Self:
        """As a person types it, e.g. "1-3, 7" or "5-"; "" for all pages. Raises InvalidInputError."""
        return cls(pages=tuple(_ranges(pages)), turns=tuple(sorted((turns or {}).items())))

    @classmethod
    def of_pages(cls, numbers: Sequence[int], turns: tuple[tuple[int, int], ...] = ()) -> Self:
        """These pages in this order; raises InvalidInputError where one comes twice."""
        ranges: list[PageRange] = []
        for number in numbers:
            if ranges and ranges[-1].last == number - 1:
                ranges[-1] = replace(ranges[-1], last=number)
            else:
                ranges.append(PageRange(first=number, last=number))
        return cls(pages=tuple(ranges), turns=turns)

    @property
    def text(self) -> str:
        """The pages as they may be typed again; "" for all."""
        return ", ".join(each.text for each in self.pages)

    @property
    def key(self) -> str:
        """What tells one arrangement from another, in short: "1-3, 7; 2 by 90"; "" for the plain one."""
        turns = ", ".join(f"{page} by {degrees}" for page, degrees in self.turns)
        return f"{self.text}; {turns}" if turns else self.text

    @property
    def is_plain(self) -> bool:
        """Whether the document is sent as it is."""
        return not self.pages and not self.turns

    def turn_deg(self, page: int) -> int:
        """How far a person turned this page clockwise: 90, 180, 270 or 360; 0 where nobody did."""
        return dict(self.turns).get(page, 0)

    def turned(self, page: int, by_deg: int = QUARTER_DEG) -> Self:
        """The same with one page turned further clockwise; after four quarters it is as before."""
        return self.with_turn(page, (self.turn_deg(page) + by_deg) % 360)

    def turned_as_seen(self, page: int, *, is_landscape: bool, is_clockwise: bool = True) -> Self:
        """As `turned` for who sees the page as it is faxed: a landscape one is a quarter ahead by itself."""
        steps = (0, 180, 270, 360) if is_landscape else (0, 90, 180, 270)
        now_deg = self.turn_deg(page)
        place = steps.index(now_deg) if now_deg in steps else 0
        return self.with_turn(page, steps[(place + (1 if is_clockwise else -1)) % len(steps)])

    def with_turn(self, page: int, degrees: int) -> Self:
        """The same with one page turned so far clockwise; 0 leaves it to itself. Raises InvalidInputError."""
        turns = dict(self.turns)
        turns.pop(page, None)
        if degrees:
            turns[page] = degrees
        return replace(self, turns=tuple(sorted(turns.items())))

    def page_numbers(self, pages: int) -> tuple[int, ...]:
        """The pages that are sent of a document with so many, in their order; raises InvalidInputError."""
        numbers: list[int] = []
        for each in self.pages or (PageRange(first=1, last=None),):
            last = pages if each.last is None else each.last
            if max(each.first, last) > pages:
                raise InvalidInputError("pages", "input.pages_beyond", page=max(each.first, last), n=pages)
            numbers += range(each.first, last + 1)
        for page, _ in self.turns:
            if page > pages:
                raise InvalidInputError("turns", "input.pages_beyond", page=page, n=pages)
        return tuple(numbers)


def _ranges(text: str) -> Iterator[PageRange]:
    if not text.strip():
        return
    for part in re.split(r"[,;]", text.translate(_DASHES)):
        yield _range(part.strip())


def _range(part: str) -> PageRange:
    match = _PART.fullmatch(part)
    if match is None or part == "-":
        raise InvalidInputError("pages", "input.pages_unclear", text=part[:40])
    first = int(match["only"] or match["first"] or 1)
    last = int(match["only"] or match["last"] or 0) if match["only"] or match["last"] else None
    if first == 0 or last == 0:
        raise InvalidInputError("pages", "input.pages_from_one")
    if last is not None and last < first:
        raise InvalidInputError("pages", "input.pages_backwards", text=part, better=f"{last}-{first}")
    return PageRange(first=first, last=last)


def _refuse_doubles(pages: tuple[PageRange, ...]) -> None:
    """A page named twice is a slip more often than a wish."""
    ordered = sorted(pages, key=lambda each: each.first)
    for one, other in pairwise(ordered):
        if one.last is None or other.first <= one.last:
            raise InvalidInputError("pages", "input.pages_twice", page=other.first)


ALL_PAGES: Final = Arrangement()
