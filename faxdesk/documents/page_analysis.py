"""What is on a document's pages, asked for from the worker's parent. Imports no engine."""

import math
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.process import WorkerFailure
from faxdesk.domain.document.page_analysis import STEPS, FlatColour, PageAnalysis, PageKind

BATCH_PAGES: Final = 8
"""So many at a time: in between the worker is free for what somebody waits for."""

_MAX_COLOURS: Final = 10_000


def analyse(
    worker: WorkerClient, path: Path, pages: Sequence[int], *, is_stopped: Callable[[], bool] = lambda: False
) -> Iterator[PageAnalysis]:
    """What is on these pages (from 0), as it becomes known; ends early once `is_stopped`.

    Pages that can't be drawn, or that the document hasn't, are left out. Raises WorkerFailure where the
    worker itself fails, or the document as a whole.
    """
    for start in range(0, len(pages), BATCH_PAGES):
        if is_stopped():
            return
        yield from _asked(worker, path, list(pages[start : start + BATCH_PAGES]))


def _asked(worker: WorkerClient, path: Path, pages: list[int]) -> list[PageAnalysis]:
    try:
        answer, _ = worker.ask({"job": "analyse", "path": os.fspath(path), "pages": pages})
    except WorkerFailure as failure:
        if failure.reason in {"closed", "no_worker"} or len(pages) == 1:
            raise
        return [analysis for page in pages for analysis in _asked_alone(worker, path, page)]
    try:
        return [analysis_from_wire(each) for each in answer["looks"][: len(pages)]]
    except (KeyError, TypeError, ValueError) as error:
        raise WorkerFailure("failed", "nonsense") from error


def _asked_alone(worker: WorkerClient, path: Path, page: int) -> list[PageAnalysis]:
    """One page of a batch that failed; none where it is the one at fault."""
    try:
        return _asked(worker, path, [page])
    except WorkerFailure as failure:
        if failure.reason in {"closed", "no_worker"}:
            raise
        return []


def analysis_from_wire(data: dict[str, Any]) -> PageAnalysis:
    """One page's look, every value checked: a file may have taken the worker over. Raises ValueError."""
    return PageAnalysis(
        page=_count(data["page"]),
        kind=PageKind(data["kind"]),
        width_pt=_length(data["width_pt"]),
        height_pt=_length(data["height_pt"]),
        ink=_curve(data["ink"]),
        details=_count(data["details"]),
        lost_details=_curve(data["lost_details"]),
        lost_things=_curve(data["lost_things"]),
        drowned_details=_curve(data["drowned_details"]),
        drowned_things=_curve(data["drowned_things"]),
        boxes=_curve(data["boxes"]),
        lines=_count(data["lines"]),
        lost_lines=_curve(data["lost_lines"]),
        has_fine_print=bool(data["has_fine_print"]),
        small_codes=_count(data["small_codes"]),
        threshold_pct=min(STEPS - 1, max(1, _count(data["threshold_pct"]))),
        colours=tuple(_colour(each) for each in data["colours"][:_MAX_COLOURS]),
    )


def _colour(data: dict[str, Any]) -> FlatColour:
    parts = {name: _count(data[name]) for name in ("share", "red", "green", "blue", "grey")}
    return FlatColour(
        **{name: value if name == "share" else min(255, value) for name, value in parts.items()}
    )


def _curve(values: Any) -> tuple[int, ...]:
    if not isinstance(values, list) or len(values) != STEPS:
        raise ValueError("not a curve")
    return tuple(_count(value) for value in values)


def _count(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < 2**40:
        raise ValueError("not a count")
    return value


def _length(value: Any) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        raise ValueError("not a length")
    return float(value)
