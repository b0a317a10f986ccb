"""Letter or A4: which paper what FaxDesk makes itself is made for."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from faxdesk.domain.document.document import PageSize
from faxdesk.domain.document.raster import SHEETS_PT


class Paper(StrEnum):
    """The two sizes of paper that offices use."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def size_pt(self) -> tuple[float, float]:
        """Width and height in portrait, in points."""
        return SHEETS_PT[self.value]


LETTER_COUNTRIES: Final = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)
"""ISO codes. Source: Unicode CLDR, supplemental data, paperSize US-Letter."""

_NEAR_PT: Final = 12.0


def paper_of_country(country: str | None) -> Paper:
    """The paper used there; Letter where the country isn't known: it goes onto A4 without being shortened."""
    return Paper.LETTER if country is None or country.upper() in LETTER_COUNTRIES else Paper.A4


def paper_of_pages(sizes: Iterable[PageSize], country: str | None) -> Paper:
    """The paper that most of these pages have, else the country's."""
    counts = dict.fromkeys(Paper, 0)
    for size in sizes:
        for paper in Paper:
            if is_near(size, paper):
                counts[paper] += 1
    if counts[Paper.A4] == counts[Paper.LETTER]:
        return paper_of_country(country)
    return max(Paper, key=lambda paper: counts[paper])


def is_near(size: PageSize, paper: Paper) -> bool:
    """Whether a page, portrait or landscape, is of this paper but for a few millimetres."""
    return _is_near(size, paper.size_pt)


def is_of_known_paper(size: PageSize) -> bool:
    """Whether it is of any paper that fax machines have."""
    return any(_is_near(size, sheet_pt) for sheet_pt in SHEETS_PT.values())


def _is_near(size: PageSize, sheet_pt: tuple[float, float]) -> bool:
    short_pt, long_pt = sorted((size.width_pt, size.height_pt))
    return abs(short_pt - sheet_pt[0]) < _NEAR_PT and abs(long_pt - sheet_pt[1]) < _NEAR_PT
