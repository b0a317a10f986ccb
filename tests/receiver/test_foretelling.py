"""What is foretold of a page's time on the line is what two fax machines take for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.worker.pages.line_bits import exactly
from faxdesk.domain.document.line_time import WITHOUT_ECM_SHARE, page_line_s, pages_line_s
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from faxdesk.processes import worker_command
from tests.programs import needs
from tests.receiver import office
from tests.receiver.call import WITHOUT_ECM, send
from tests.receiver.spandsp import LIBRARY
from tests.receiver.tiffs import FaxPage, write_fax

pytestmark = needs(LIBRARY)

CLOSE_SHARE = 0.015
"""So near between these machines; ERROR_SHARE allows for others."""

TONES_S = 4.9
"""From the first sound until the caller knows what the other machine can."""


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerClient]:
    opened = WorkerClient(command=worker_command())
    yield opened
    opened.close()


def _drawn(worker: WorkerClient, folder: Path, kind: str, y_dpi: int, threshold_pct: int | None) -> FaxPage:
    path = folder / "page.pdf"
    path.write_bytes(office.KINDS[kind](2).pdf)
    (black,) = worker.fax_dots(path, y_dpi=y_dpi, black_threshold_pct=threshold_pct)
    return FaxPage(len(black) * 8 // FAX_WIDTH_PX, black, y_dpi)


@pytest.mark.parametrize("threshold_pct", [None, 60], ids=["shades", "black"])
@pytest.mark.parametrize("kind", office.KINDS)
def test_ten_kinds_of_pages_take_as_long_as_foretold(
    worker: WorkerClient, tmp_path: Path, kind: str, threshold_pct: int | None
) -> None:
    pages = [_drawn(worker, tmp_path, kind, Y_DPI["high"], threshold_pct)] * 2
    write_fax(tmp_path / "sent.tif", pages)
    sizes = [exactly(page.black) for page in pages]
    call = send(tmp_path / "sent.tif", tmp_path / "received.tif")
    foretold_s = [page_line_s(each, is_first=False) for each in sizes]
    assert call.pages_s == pytest.approx(foretold_s, rel=CLOSE_SHARE)
    # Before the caller's first command stand tones and who is who, after the last page's answer the good-bye.
    commanded_s = call.hand_shake_s - TONES_S
    assert sum(pages_line_s(sizes)) == pytest.approx(commanded_s + sum(call.pages_s), rel=CLOSE_SHARE)


@pytest.mark.parametrize("threshold_pct", [None, 60], ids=["shades", "black"])
@pytest.mark.parametrize("kind", office.KINDS)
def test_without_error_correction_it_is_a_guess_that_comes_near(
    worker: WorkerClient, tmp_path: Path, kind: str, threshold_pct: int | None
) -> None:
    page = _drawn(worker, tmp_path, kind, Y_DPI["high"], threshold_pct)
    write_fax(tmp_path / "sent.tif", [page, page])
    call = send(tmp_path / "sent.tif", tmp_path / "received.tif", receiver=WITHOUT_ECM)
    foretold_s = page_line_s(exactly(page.black), is_first=False, has_ecm=False)
    assert call.pages_s == pytest.approx([foretold_s] * 2, rel=WITHOUT_ECM_SHARE)
