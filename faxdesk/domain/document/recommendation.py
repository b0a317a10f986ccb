"""The setting that suits a fax, and what of it helps its pages: one advice for both, so that they agree."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

from faxdesk.domain.document.advice import (
    MARGIN_PCT,
    PageWarning,
    Remedy,
    drowns_much,
    keeps_nearly_all,
    leaves_boxes_white,
    page_warnings,
)
from faxdesk.domain.document.page_analysis import HIGHEST_PCT, LOWEST_PCT, STEPS, PageAnalysis, PageKind
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.words import Message
from faxdesk.domain.words.base import Value

_AT_ANY_SETTING: Final = frozenset({"wide_page", "empty_page", "small_codes"})
"""Said of a page whatever the threshold is."""

_CLOSE_PCT: Final = 10
"""A threshold this near to the recommended one needs no word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """The setting that suits a fax.

    Attributes:
        quality: None where the one that is set may stay.
        black_threshold_pct: None without monochrome.
        reason: why, in a sentence.
    """

    quality: Quality | None
    monochrome: bool
    black_threshold_pct: int | None
    reason: Message

    def is_followed_by(self, quality: Quality, black_threshold_pct: int | None) -> bool:
        """Whether these settings are as good; no threshold is without monochrome."""
        if self.quality not in {None, quality} or (black_threshold_pct is not None) is not self.monochrome:
            return False
        wanted_pct = self.black_threshold_pct
        return (
            wanted_pct is None
            or black_threshold_pct is None
            or abs(black_threshold_pct - wanted_pct) <= _CLOSE_PCT
        )


def recommend(
    analyses: Sequence[PageAnalysis], page_numbers: Sequence[int] | None = None, *, is_sample: bool = False
) -> Recommendation | None:
    """The setting for a fax of which these pages were seen; None where all of them are empty.

    None of these pages is warned about with it, as far as any setting can help that.

    Args:
        page_numbers: of the pages in the fax, from 1, for the reason; else those in their document.
        is_sample: the fax has more pages: the reason doesn't count them, nor call any the first.
    """
    numbers = page_numbers if page_numbers is not None else [analysis.page + 1 for analysis in analyses]
    seen = [
        (analysis, number)
        for analysis, number in zip(analyses, numbers, strict=True)
        if analysis.kind is not PageKind.EMPTY
    ]
    if not seen:
        return None
    photos = [number for analysis, number in seen if analysis.kind is PageKind.PHOTO]
    end = "_among_others" if is_sample else ""
    if photos:
        is_mostly = 3 * len(photos) >= len(seen)
        why = ("photo" if is_mostly else "some_photo") + end
        return _greyscale(Quality.HIGH if is_mostly else None, why, photos)
    pages = [analysis for analysis, _ in seen]
    threshold_pct = _common_threshold(pages)
    if threshold_pct is None:
        return _greyscale(None, "shades", [])
    fine_print = [number for analysis, number in seen if analysis.has_fine_print]
    with_codes = [number for analysis, number in seen if analysis.small_codes]
    forms = [
        number
        for analysis, number in seen
        if analysis.kind is PageKind.FORM and leaves_boxes_white(analysis, threshold_pct)
    ]
    reasons = (("small_codes", with_codes), ("fine_print", fine_print), ("form", forms))
    why, because_of = next(((f"{name}{end}", pages) for name, pages in reasons if pages), ("text", []))
    return Recommendation(
        quality=Quality.VERY_HIGH if fine_print or with_codes else Quality.HIGH,
        monochrome=True,
        black_threshold_pct=threshold_pct,
        reason=_reason(why, because_of, threshold_pct),
    )


def advised_warnings(
    analysis: PageAnalysis, options: FaxOptions, advice: Recommendation | None
) -> tuple[PageWarning, ...]:
    """The page's warnings, whose remedies are what is recommended for the whole fax.

    Each page has a threshold of its own that would suit it; were it proposed beside that of the fax, the two
    would send the person to and fro. A remedy that wouldn't help this page isn't offered.
    """
    found = page_warnings(analysis, options)
    if advice is None or not found:
        return found
    stays = {warning.code for warning in page_warnings(analysis, _as_advised(advice))}
    is_there = _as_advised(advice).monochrome == options.monochrome and (
        not options.monochrome or advice.black_threshold_pct == options.effective_threshold_pct
    )
    threshold_pct = advice.black_threshold_pct
    remedy = Remedy.TURN_MONOCHROME_OFF if threshold_pct is None else Remedy.SET_THRESHOLD
    advised = []
    for warning in found:
        if warning.code in _AT_ANY_SETTING:
            advised.append(warning)
        elif is_there or warning.code in stays:
            advised.append(replace(warning, remedy=None, threshold_pct=None))
        else:
            advised.append(replace(warning, remedy=remedy, threshold_pct=threshold_pct))
    return tuple(advised)


def _greyscale(quality: Quality | None, why: str, pages: Sequence[int]) -> Recommendation:
    return Recommendation(
        quality=quality, monochrome=False, black_threshold_pct=None, reason=_reason(why, pages)
    )


def _reason(why: str, pages: Sequence[int], threshold_pct: int | None = None) -> Message:
    """Names the first of the pages because of which it is so."""
    values: dict[str, Value] = {"n": len(pages), "page": pages[0]} if pages else {}
    if threshold_pct is not None:
        values["threshold"] = threshold_pct
    return Message(code=f"advice.because_{why}", values=values)


def _as_advised(advice: Recommendation) -> FaxOptions:
    return FaxOptions(monochrome=advice.monochrome, black_threshold_pct=advice.black_threshold_pct)


def _common_threshold(analyses: Sequence[PageAnalysis]) -> int | None:
    """The threshold that suits all these pages, as near as can be to what suits most; None where none does.

    What would be lost at any threshold and in greyscale too is no reason against one.
    """
    wanted_pct = round(median(analysis.threshold_pct for analysis in analyses))
    nearest = sorted(range(LOWEST_PCT, HIGHEST_PCT + 1), key=lambda pct: abs(pct - wanted_pct))
    clean = (pct for pct in nearest if not any(_losses(analysis, pct) for analysis in analyses))
    first = next(clean, None)
    if first is not None:
        comfortable = (
            pct for pct in (first, *clean) if all(_is_well_kept(analysis, pct) for analysis in analyses)
        )
        return next(comfortable, first)
    always = [_always_lost(analysis) for analysis in analyses]
    return next(
        (
            pct
            for pct in nearest
            if all(_losses(analysis, pct) <= lost for analysis, lost in zip(analyses, always, strict=True))
        ),
        None,
    )


def _losses(analysis: PageAnalysis, threshold_pct: int | None) -> frozenset[str]:
    """What is said of the page at this threshold, None for greyscale, and may depend on it."""
    options = FaxOptions(monochrome=threshold_pct is not None, black_threshold_pct=threshold_pct)
    return frozenset(warning.code for warning in page_warnings(analysis, options)) - _AT_ANY_SETTING


def _always_lost(analysis: PageAnalysis) -> frozenset[str]:
    lost = _losses(analysis, None)
    for pct in range(LOWEST_PCT, HIGHEST_PCT + 1):
        if not lost:
            break
        lost &= _losses(analysis, pct)
    return lost


def _is_well_kept(analysis: PageAnalysis, threshold_pct: int) -> bool:
    """Whether nearly everything is there still a little below this threshold, and readable a little above."""
    below_pct, far_below_pct = (max(0, threshold_pct - each) for each in (MARGIN_PCT, 2 * MARGIN_PCT))
    return (
        keeps_nearly_all(analysis, below_pct)
        and not analysis.lost_things[far_below_pct]
        and not drowns_much(analysis, min(STEPS - 1, threshold_pct + MARGIN_PCT))
    )
