"""The setting that suits a fax, and what of it mends its pages: one advice for both, so that they agree."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

from faxdesk.domain.document.advice import (
    HIGHEST_PCT,
    LOWEST_PCT,
    MARGIN_PCT,
    STEPS,
    PageKind,
    PageLook,
    PageWarning,
    Remedy,
    drowns_much,
    keeps_nearly_all,
    leaves_boxes_white,
    page_warnings,
)
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.words import Message
from faxdesk.domain.words.base import Value

_AT_ANY_SETTING: Final = frozenset({"wide_page", "empty_page"})
"""Said of a page whatever is set."""


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


def recommend(
    looks: Sequence[PageLook], page_numbers: Sequence[int] | None = None, *, is_sample: bool = False
) -> Recommendation | None:
    """The setting for a fax of which these pages were seen; None where all of them are empty.

    None of these pages is warned about with it, as far as any setting can help that.

    Args:
        page_numbers: of the pages in the fax, from 1, for the reason; else those in their document.
        is_sample: the fax has more pages: the reason doesn't count them, nor call any the first.
    """
    numbers = page_numbers if page_numbers is not None else [look.page + 1 for look in looks]
    seen = [
        (look, number) for look, number in zip(looks, numbers, strict=True) if look.kind is not PageKind.EMPTY
    ]
    if not seen:
        return None
    photos = [number for look, number in seen if look.kind is PageKind.PHOTO]
    end = "_among_others" if is_sample else ""
    if photos:
        is_mostly = 3 * len(photos) >= len(seen)
        why = ("photo" if is_mostly else "some_photo") + end
        return _shades(Quality.ULTRA_LIGHT if is_mostly else None, why, photos)
    pages = [look for look, _ in seen]
    threshold_pct = _common_threshold(pages)
    if threshold_pct is None:
        return _shades(None, "shades", [])
    fine_print = [number for look, number in seen if look.has_fine_print]
    forms = [
        number
        for look, number in seen
        if look.kind is PageKind.FORM and leaves_boxes_white(look, threshold_pct)
    ]
    why = f"fine_print{end}" if fine_print else f"form{end}" if forms else "text"
    return Recommendation(
        quality=Quality.VERY_HIGH if fine_print else Quality.HIGH,
        monochrome=True,
        black_threshold_pct=threshold_pct,
        reason=_reason(why, fine_print or forms, threshold_pct),
    )


def advised_warnings(
    look: PageLook, options: FaxOptions, advice: Recommendation | None
) -> tuple[PageWarning, ...]:
    """The page's warnings, whose remedies are what is recommended for the whole fax.

    Each page has a threshold of its own that would suit it; were it proposed beside that of the fax, the two
    would send the person to and fro. A remedy that wouldn't mend this page isn't offered.
    """
    found = page_warnings(look, options)
    if advice is None or not found:
        return found
    stays = {warning.code for warning in page_warnings(look, _as_advised(advice))}
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


def _shades(quality: Quality | None, why: str, pages: Sequence[int]) -> Recommendation:
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


def _common_threshold(looks: Sequence[PageLook]) -> int | None:
    """The threshold that suits all these pages, as near as can be to what suits most; None where none does.

    What would be lost at any threshold and in shades of grey too is no reason against one.
    """
    wanted_pct = round(median(look.threshold_pct for look in looks))
    nearest = sorted(range(LOWEST_PCT, HIGHEST_PCT + 1), key=lambda pct: abs(pct - wanted_pct))
    clean = (pct for pct in nearest if not any(_losses(look, pct) for look in looks))
    first = next(clean, None)
    if first is not None:
        comfortable = (pct for pct in (first, *clean) if all(_is_well_kept(look, pct) for look in looks))
        return next(comfortable, first)
    always = [_always_lost(look) for look in looks]
    return next(
        (
            pct
            for pct in nearest
            if all(_losses(look, pct) <= lost for look, lost in zip(looks, always, strict=True))
        ),
        None,
    )


def _losses(look: PageLook, threshold_pct: int | None) -> frozenset[str]:
    """What is said of the page at this threshold, None for shades of grey, and may depend on it."""
    options = FaxOptions(monochrome=threshold_pct is not None, black_threshold_pct=threshold_pct)
    return frozenset(warning.code for warning in page_warnings(look, options)) - _AT_ANY_SETTING


def _always_lost(look: PageLook) -> frozenset[str]:
    lost = _losses(look, None)
    for pct in range(LOWEST_PCT, HIGHEST_PCT + 1):
        if not lost:
            break
        lost &= _losses(look, pct)
    return lost


def _is_well_kept(look: PageLook, threshold_pct: int) -> bool:
    """Whether nearly everything is there still a little below this threshold, and readable a little above."""
    return keeps_nearly_all(look, max(0, threshold_pct - MARGIN_PCT)) and not drowns_much(
        look, min(STEPS - 1, threshold_pct + MARGIN_PCT)
    )
