"""What a document's pages come to on the line, asked for from the worker's parent. Imports no engine."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.process import WorkerFailure
from faxdesk.domain.document.line_time import LineBits, Way
from faxdesk.domain.document.page_analysis import WHOLE

BATCH_PAGES: Final = 4
"""So many at a time: in between the worker is free for what somebody waits for."""

_MAX_BITS: Final = 2**31

Turned = tuple[int, int]
"""A page, from 0, and how far it is turned, clockwise in degrees."""


def line_bits(
    worker: WorkerClient,
    path: Path,
    pages: Sequence[Turned],
    ways: Sequence[Way],
    *,
    is_exact: bool,
    is_stopped: Callable[[], bool] = lambda: False,
) -> list[list[LineBits] | None]:
    """For each of these pages what it comes to in each of the ways; None where it can't be drawn.

    Exactly, which takes about as long as drawing it, or about (see worker/pages/line_bits.py). All that are
    left are None once `is_stopped`. Raises WorkerFailure where the worker itself fails.
    """
    found: list[list[LineBits] | None] = []
    for start in range(0, len(pages), BATCH_PAGES):
        batch = list(pages[start : start + BATCH_PAGES])
        found += [None] * len(batch) if is_stopped() else _asked(worker, path, batch, ways, is_exact=is_exact)
    return found


def _asked(
    worker: WorkerClient, path: Path, pages: list[Turned], ways: Sequence[Way], *, is_exact: bool
) -> list[list[LineBits] | None]:
    job = {"job": "line_bits", "path": os.fspath(path), "pages": pages, "ways": ways, "is_exact": is_exact}
    try:
        answer, _ = worker.ask(job)
    except WorkerFailure as failure:
        if failure.reason in {"closed", "no_worker"}:
            raise
        if len(pages) == 1:
            return [None]
        return [each for page in pages for each in _asked(worker, path, [page], ways, is_exact=is_exact)]
    try:
        return [[_from_wire(way) for way in page] for page in _lists(answer["bits"], len(pages), len(ways))]
    except (KeyError, TypeError, ValueError) as error:
        raise WorkerFailure("failed", "nonsense") from error


def _lists(found: Any, pages: int, ways: int) -> list[list[Any]]:
    """The answer where it has the shape that was asked for; raises ValueError, TypeError."""
    if len(found) != pages or any(len(page) != ways for page in found):
        raise ValueError("another shape")
    return [list(page) for page in found]


def _from_wire(way: Any) -> LineBits:
    if not all(isinstance(each, int) and 0 <= each <= _MAX_BITS for each in way):
        raise ValueError("not a page's bits")
    found = LineBits(*way)
    if not found.bits or found.ink > WHOLE:
        raise ValueError("no page has so little, or so much")
    return found
