"""Pages that take long on the line or arrive mostly black: which, and why. The same for both faces."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from faxdesk.domain.document.document import Finding
from faxdesk.domain.document.line_time import LineBits, page_line_s
from faxdesk.domain.document.page_analysis import WHOLE
from faxdesk.domain.document.raster import Y_DPI
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.words import Message, duration_text
from faxdesk.domain.words.base import Value

SLOW_PAGE_S: Final = 180
"""From here on a page is warned about, unless the office set another time."""

LONG_PAGE_S: Final = 600
"""No receiver expects a longer page, and some break the call off: somebody must say that it may go."""

TO_BE_CONFIRMED: Final = frozenset({"black_page", "long_page"})

BLACK_SHARE: Final = WHOLE // 3
"""More ink than this is no writing: grey paper or a photo that became black, with most of what was on it."""


_BLACK_DOTS_SHARE: Final = WHOLE * 7 // 10
"""The same of halftoned pages, whose greys are black dots and white ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTime:
    """One thing about one page's dots.

    Attributes:
        code: "slow_page"; "long_page" and "black_page" are to be confirmed.
        page: its place in the fax, from 0.
    """

    code: str
    page: int
    line_s: float

    @property
    def must_be_confirmed(self) -> bool:
        return self.code in TO_BE_CONFIRMED

    @property
    def detail(self) -> Message:
        """Which page it is, and how long it takes."""
        return Message(code="concern.page_takes", values=self._values)

    def finding(self, options: FaxOptions, remedy: Message | None, *, is_confirmed: bool) -> Finding:
        """As a precheck says it; an error as long as nobody has confirmed what has to be."""
        severity = Severity.ERROR if self.must_be_confirmed and not is_confirmed else Severity.WARNING
        code = self.code if self.code == "black_page" else f"slow_page.{why_slow(options)}"
        return Finding(
            code=self.code,
            severity=severity,
            message=Message(code=f"finding.{code}", values=self._values),
            remedy=remedy,
        )

    @property
    def _values(self) -> dict[str, Value]:
        return {"page": self.page + 1, "time": duration_text(self.line_s)}


def page_times(
    pages: Sequence[LineBits | None],
    *,
    monochrome: bool,
    slow_page_s: float = SLOW_PAGE_S,
    has_slow: bool = True,
) -> Iterator[PageTime]:
    """What is to be said of these pages, in their order; of each the gravest alone.

    Args:
        monochrome: without it a photo is half black dots, and no loss.
        has_slow: also of those that need no word from anybody.
    """
    for number, page in enumerate(pages):
        if page is None:
            continue
        line_s = page_line_s(page, is_first=False)
        is_black = page.ink > (BLACK_SHARE if monochrome else _BLACK_DOTS_SHARE)
        code = "black_page" if is_black else _code(line_s, slow_page_s)
        if code is not None and (has_slow or code != "slow_page"):
            yield PageTime(code=code, page=number, line_s=line_s)


def _code(line_s: float, slow_page_s: float) -> str | None:
    if line_s > LONG_PAGE_S:
        return "long_page"
    return "slow_page" if line_s > slow_page_s else None


def why_slow(options: FaxOptions) -> str:
    """Why a page with these options may take long: the sentence's name."""
    if not options.monochrome:
        return "shades"
    return "lines" if Y_DPI[options.quality] > Y_DPI[Quality.HIGH] else "specks"
