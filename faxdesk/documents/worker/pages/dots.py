"""Pages as the dots that a fax is made of. Runs in the worker."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2  # type: ignore[import-untyped]

from faxdesk.documents.raster.onebit import black_bits
from faxdesk.documents.worker.pages.render import PageRenderer, opened, placement
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Placement

if TYPE_CHECKING:
    from concurrent.futures import Future


class Dots(NamedTuple):
    """One sheet, FAX_WIDTH_PX wide: eight dots a byte, a set bit is ink.

    Attributes:
        place: where on it the page lies.
    """

    height_px: int
    black: bytes
    place: Placement


def drawn_in_greys(
    document: pypdfium2.PdfDocument, pages: Iterable[int], *, y_dpi: int
) -> Iterator[tuple[Placement, memoryview]]:
    """These pages (from 0) of an opened document in greys, each on its sheet; one lasts until the next.

    Raises pypdfium2.PdfiumError, ValueError.
    """
    with closing(PageRenderer(is_grey=True)) as renderer:
        for index in pages:
            page = document[index]
            where = placement(page, y_dpi)
            rows = renderer.draw_sheet(page, where)
            page.close()
            yield where, rows


def drawn(
    document: pypdfium2.PdfDocument, pages: Iterable[int], *, y_dpi: int, black_threshold_pct: int | None
) -> Iterator[Dots]:
    """These pages (from 0) of an opened document as dots; halftoned where there is no threshold.

    Raises pypdfium2.PdfiumError, ValueError.
    """
    for where, rows in drawn_in_greys(document, pages, y_dpi=y_dpi):
        black = black_bits(rows, FAX_WIDTH_PX, black_threshold_pct, y_dpi)
        yield Dots(height_px=where.sheet_height_px, black=black, place=where)


def drawn_alone(
    document: pypdfium2.PdfDocument, pages: Iterable[int], *, y_dpi: int, black_threshold_pct: int | None
) -> Iterator[Dots]:
    """The same for a worker that has no partner: on two cores, in two thirds of the time.

    With a partner at the other core it would only take more memory, and each page out of its core's cache.
    """
    # A tenth of a worker's start, which the first page that somebody waits for has no use for.
    from concurrent.futures import ThreadPoolExecutor

    with (
        closing(PageRenderer(is_grey=True)) as one,
        closing(PageRenderer(is_grey=True)) as other,
        ThreadPoolExecutor(1) as packer,
    ):
        # While PDFium draws a page, which needs no lock of Python's, the page before is made black and white.
        waiting: tuple[Placement, Future[bytes]] | None = None
        try:
            for index, renderer in zip(pages, cycle((one, other)), strict=False):
                page = document[index]
                where = placement(page, y_dpi)
                rows = renderer.draw_sheet(page, where)
                page.close()
                if waiting is not None:
                    yield _dots(*waiting)
                waiting = (where, packer.submit(black_bits, rows, FAX_WIDTH_PX, black_threshold_pct, y_dpi))
        except (pypdfium2.PdfiumError, ValueError):
            # The page that can't be drawn is the next one: the one before is as good as done.
            if waiting is not None:
                yield _dots(*waiting)
            raise
        if waiting is not None:
            yield _dots(*waiting)


def _dots(where: Placement, black: "Future[bytes]") -> Dots:
    return Dots(height_px=where.sheet_height_px, black=black.result(), place=where)


class NotPlainError(Exception):
    """The file should be made plain before it is drawn, or it would take long to tell."""


def fax_dots(
    path: Path,
    *,
    first: int,
    pages: int,
    y_dpi: int,
    black_threshold_pct: int | None,
    shares_cores: bool,
    only_if_plain: bool,
) -> Iterator[Dots]:
    """`pages` pages from `first` on, fewer at the document's end, each as soon as it is made.

    Args:
        shares_cores: another worker draws at the same time.
        only_if_plain: the file was never looked at; the first page tells whether it can be drawn as it is.

    Raises NotPlainError, RefusedError, pikepdf.PdfError, pypdfium2.PdfiumError, IndexError, ValueError.
    """
    with opened(path) as document:
        if not 0 <= first < len(document):
            raise IndexError("no such page")
        if only_if_plain:
            from faxdesk.documents.worker.pages.plainness import is_surely_plain

            if not is_surely_plain(path, document, first):
                raise NotPlainError
        wanted = range(first, min(first + pages, len(document)))
        draw = drawn if shares_cores else drawn_alone
        yield from draw(document, wanted, y_dpi=y_dpi, black_threshold_pct=black_threshold_pct)
