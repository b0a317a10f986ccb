"""What a page would lose as a fax, from what was seen on it; what suits it is in recommendation.py.

A page is looked at once; what is said of it follows from that for any setting, at no cost, so that it can
be said again at every step of the threshold.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from faxdesk.domain.document.page_analysis import LOWEST_PCT, STEPS, FlatColour, PageAnalysis, PageKind
from faxdesk.domain.options import FaxOptions, Quality
from faxdesk.domain.words import Message, duration_text
from faxdesk.domain.words.base import Value

_MOSTLY_BLACK: Final = 5_000
_DARK_TONED: Final = 7_000
_NEARLY_ALL: Final = 0.9
_FEW_TILES: Final = 6
_LOST_SHARE: Final = 0.03
_LOST_LINE_TILES: Final = 8
_WIDE_RATIO: Final = 2.0
_COLOUR_SHARE: Final = 100
_HUE_APART: Final = 0.11
_GREYS_APART: Final = 40
_DARK: Final = 140
"""A tint lighter than this may turn white; a darker area is missed."""

_SOLID_PCT: Final = 50
"""Halftoned, what is lighter than this is dots more than strokes."""

_VISIBLE_PCT: Final = 70
"""Halftoned, a line lighter than this is but a few dots."""

MARGIN_PCT: Final = 2

_TOO_COARSE_FOR_CODES: Final = frozenset({Quality.NORMAL, Quality.HIGH})


class Remedy(StrEnum):
    """What one press of a button does about a warning."""

    LEAVE_OUT_PAGE = "leave_out_page"
    SET_THRESHOLD = "set_threshold"
    TURN_MONOCHROME_OFF = "turn_monochrome_off"
    SET_VERY_HIGH = "set_very_high"
    FOLLOW_ADVICE = "follow_advice"  # all that is recommended for the fax


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWarning:
    """One thing that a page would lose.

    Attributes:
        code: its sentence is in words under "advice.<code>", the remedy's under "advice.remedy.<remedy>".
        page: from 0.
        threshold_pct: monochrome, at this threshold; with FOLLOW_ADVICE None for greyscale.
        remedy_s: with FOLLOW_ADVICE: how long the page takes on the line then.
    """

    code: str
    page: int
    message: Message
    remedy: Remedy | None = None
    threshold_pct: int | None = None
    remedy_s: float | None = None

    @property
    def remedy_message(self) -> Message | None:
        """What the remedy's button says."""
        if self.remedy is None:
            return None
        values: dict[str, Value] = {"threshold": self.threshold_pct} if self.threshold_pct else {}
        if self.remedy is Remedy.FOLLOW_ADVICE:
            how = "black_and_white_in" if self.threshold_pct else "greyscale_in"
            time = duration_text(self.remedy_s or 0.0)
            return Message(code=f"advice.remedy.{how}", values={**values, "time": time})
        return Message(code=f"advice.remedy.{self.remedy}", values=values)


def page_warnings(analysis: PageAnalysis, options: FaxOptions) -> tuple[PageWarning, ...]:
    """What this page would lose with these options; empty where it arrives well."""
    if analysis.kind is PageKind.EMPTY:
        return (_warning("empty_page", analysis, remedy=Remedy.LEAVE_OUT_PAGE),)
    return tuple(found for rule in _RULES for found in rule(analysis, options))


def _warning(
    code: str, analysis: PageAnalysis, *, remedy: Remedy | None = None, threshold_pct: int | None = None
) -> PageWarning:
    """A warning of this page; a threshold that helps is its remedy."""
    if threshold_pct is not None:
        remedy = Remedy.SET_THRESHOLD
    return PageWarning(
        code=code,
        page=analysis.page,
        message=Message(code=f"advice.{code}", values={"page": analysis.page + 1}),
        remedy=remedy,
        threshold_pct=threshold_pct,
    )


def _blots(analysis: PageAnalysis, options: FaxOptions) -> Iterator[PageWarning]:
    is_white_enough = analysis.ink[options.effective_threshold_pct] < _MOSTLY_BLACK
    if analysis.kind is PageKind.PHOTO and options.monochrome and is_white_enough:
        yield _warning("photo_blots", analysis, remedy=Remedy.TURN_MONOCHROME_OFF)


def _too_dark(analysis: PageAnalysis, options: FaxOptions) -> Iterator[PageWarning]:
    if not options.monochrome:
        toned = sum(analysis.ink) // STEPS
        if toned >= _DARK_TONED:
            yield _warning("nearly_black", analysis)
        return
    if analysis.ink[options.effective_threshold_pct] < _MOSTLY_BLACK:
        return
    better = analysis.threshold_pct
    if analysis.kind is not PageKind.PHOTO and analysis.ink[better] < _MOSTLY_BLACK:
        yield _warning("nearly_black", analysis, threshold_pct=better)
    else:
        yield _warning("nearly_black", analysis, remedy=Remedy.TURN_MONOCHROME_OFF)


def _lost(analysis: PageAnalysis, options: FaxOptions) -> Iterator[PageWarning]:
    """Writing of which nothing is left: of the whole page, or of its faint parts."""
    if not options.monochrome:
        yield from _dotted(analysis)
        return
    if analysis.kind is PageKind.PHOTO:
        return  # said of the photo as a whole
    threshold_pct = options.effective_threshold_pct
    seen = analysis.details + analysis.lines
    gone = analysis.lost_details[threshold_pct] + analysis.lost_lines[threshold_pct]
    better_pct = _better_threshold(analysis, threshold_pct)
    if seen and gone >= _NEARLY_ALL * seen:
        yield _warning("nearly_white", analysis, threshold_pct=better_pct)
        return
    if _fades(analysis, threshold_pct):
        yield _warning("faint_text", analysis, threshold_pct=better_pct)
    if analysis.lost_lines[threshold_pct] >= _LOST_LINE_TILES:
        yield _warning("hairlines", analysis, threshold_pct=better_pct)


def _dotted(analysis: PageAnalysis) -> Iterator[PageWarning]:
    """Writing and lines that halftoning leaves nothing of but dots."""
    better_pct = _better_threshold(analysis, _SOLID_PCT)
    if _fades(analysis, _SOLID_PCT) and analysis.kind is not PageKind.PHOTO:
        yield _warning("dotted_text", analysis, threshold_pct=better_pct)
    if analysis.lost_lines[_VISIBLE_PCT] >= _LOST_LINE_TILES:
        yield _warning("hairlines", analysis, threshold_pct=better_pct)


def _drowned(analysis: PageAnalysis, options: FaxOptions) -> Iterator[PageWarning]:
    """Writing in grey boxes that become black with it."""
    if not options.monochrome or analysis.kind is PageKind.PHOTO:
        return
    threshold_pct = options.effective_threshold_pct
    if analysis.ink[threshold_pct] >= _MOSTLY_BLACK or not drowns_much(analysis, threshold_pct):
        return
    if drowns_much(analysis, analysis.threshold_pct):
        yield _warning("drowned_text", analysis, remedy=Remedy.TURN_MONOCHROME_OFF)
    else:
        yield _warning("drowned_text", analysis, threshold_pct=analysis.threshold_pct)


def _alike_colours(analysis: PageAnalysis, options: FaxOptions) -> Iterator[PageWarning]:
    colours = [colour for colour in analysis.colours if colour.share >= _COLOUR_SHARE]
    pairs = [(one, other) for index, one in enumerate(colours) for other in colours[:index]]
    apart = [pair for pair in pairs if _hue_distance(*pair) >= _HUE_APART]
    if not any(_look_alike(one.grey, other.grey, options) for one, other in apart):
        return
    helps = options.monochrome and not any(
        _look_alike(one.grey, other.grey, FaxOptions()) for one, other in apart
    )
    yield _warning("alike_colours", analysis, remedy=Remedy.TURN_MONOCHROME_OFF if helps else None)


def _small_codes(analysis: PageAnalysis, options: FaxOptions) -> Iterator[PageWarning]:
    if analysis.small_codes and options.quality in _TOO_COARSE_FOR_CODES:
        yield _warning("small_codes", analysis, remedy=Remedy.SET_VERY_HIGH)


def _too_wide(analysis: PageAnalysis, _options: FaxOptions) -> Iterator[PageWarning]:
    if analysis.width_pt >= _WIDE_RATIO * analysis.height_pt:
        yield _warning("wide_page", analysis)


_RULES: Final[tuple[Callable[[PageAnalysis, FaxOptions], Iterator[PageWarning]], ...]] = (
    _blots,
    _too_dark,
    _lost,
    _drowned,
    _alike_colours,
    _small_codes,
    _too_wide,
)


def _is_much(lost: int, of: int) -> bool:
    return lost >= max(_FEW_TILES, _LOST_SHARE * of)


def _fades(analysis: PageAnalysis, threshold_pct: int) -> bool:
    """Whether something would be lost: much of the page, or one thing on it, however small its share is."""
    return analysis.lost_things[threshold_pct] > 0 or _is_much(
        analysis.lost_details[threshold_pct], analysis.details
    )


def _better_threshold(analysis: PageAnalysis, than_pct: int) -> int | None:
    """The lowest threshold that keeps nearly everything without drowning the page, if there is one."""
    for pct in range(than_pct + 1, STEPS):
        if (
            keeps_nearly_all(analysis, pct)
            and analysis.ink[pct] < _MOSTLY_BLACK
            and not drowns_much(analysis, pct)
        ):
            return min(STEPS - 1, pct + MARGIN_PCT)
    return None


def keeps_nearly_all(analysis: PageAnalysis, threshold_pct: int) -> bool:
    """Whether of writing and lines nothing to speak of is lost at this threshold."""
    return (
        analysis.lost_details[threshold_pct] < _FEW_TILES // 2
        and not analysis.lost_things[threshold_pct]
        and analysis.lost_lines[threshold_pct] < _LOST_LINE_TILES // 2
    )


def drowns_much(analysis: PageAnalysis, threshold_pct: int) -> bool:
    """Whether at this threshold much of the writing, or a marked line, becomes black with its ground.

    What does so at any threshold is on nearly black, and hard to read as it is.
    """
    if analysis.drowned_things[threshold_pct] > analysis.drowned_things[LOWEST_PCT]:
        return True
    drowned = analysis.drowned_details[threshold_pct] - analysis.drowned_details[LOWEST_PCT]
    return _is_much(drowned, analysis.details)


def leaves_boxes_white(analysis: PageAnalysis, threshold_pct: int) -> bool:
    """Whether there are grey boxes, besides what is nearly black, and this threshold leaves them white."""
    nearly_black = analysis.boxes[LOWEST_PCT]
    return analysis.boxes[threshold_pct] - nearly_black < _FEW_TILES <= analysis.boxes[-1] - nearly_black


def _look_alike(one_grey: int, other_grey: int, options: FaxOptions) -> bool:
    """Whether two areas can't be told apart, be it that a dark one is gone."""
    if not options.monochrome:
        return abs(one_grey - other_grey) < _GREYS_APART
    limit = 255 * options.effective_threshold_pct / 100
    is_one_gone = limit <= max(one_grey, other_grey) < _DARK
    return is_one_gone or (one_grey < limit) == (other_grey < limit)


def _hue_distance(one: FlatColour, other: FlatColour) -> float:
    apart = abs(one.hue - other.hue)
    return min(apart, 1 - apart)
