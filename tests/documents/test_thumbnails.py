"""The small picture on a document's card looks like the page from afar."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from faxdesk.documents.client import WorkerClient
from faxdesk.processes import make_worker


@pytest.fixture
def worker() -> Iterator[WorkerClient]:
    worker = make_worker()
    yield worker
    worker.close()


def darkness(pixels: bytes) -> float:
    """The mean, from 0 for white to 1 for black."""
    return 1 - sum(pixels) / len(pixels) / 255


def test_a_form_of_white_fields_with_thin_borders_is_not_black(worker: WorkerClient, tmp_path: Path) -> None:
    form = tmp_path / "form.pdf"
    canvas = Canvas(str(form), pagesize=A4)
    canvas.setLineWidth(0.25)
    for row in range(80):
        for column in range(50):
            canvas.rect(20 + column * 11, 20 + row * 10, 11, 10)
    canvas.save()
    small = worker.thumbnail(form, max_width_px=28, max_height_px=36, is_grey=True)
    assert small.width_px in {25, 26}

    assert darkness(small.pixels) < 0.4


def test_a_large_picture_is_as_it_was(worker: WorkerClient, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    canvas = Canvas(str(page), pagesize=A4)
    canvas.drawString(100, 500, "Dear Dr Smith")
    canvas.save()
    drawn = worker.thumbnail(page, max_width_px=610, max_height_px=792)
    assert drawn.height_px == 792
    assert not drawn.is_grey
