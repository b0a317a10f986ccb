"""Pages chosen, turned, and laid onto fax paper: what is made is what the preview's rule says."""

from pathlib import Path

import pikepdf
import pytest

from faxdesk.documents import making
from faxdesk.documents.client import Picture, WorkerClient, WorkerFailure
from faxdesk.documents.layout import is_plain, layout
from faxdesk.documents.sources import Source
from faxdesk.domain.document.document import PageSize
from faxdesk.domain.document.raster import X_DPI, place
from tests.documents import corpus
from tests.documents.conftest import Put

CORNER = b"0 g 0 0 60 60 re f 1 w 300 400 m 301 401 l S"
"""A black square at the lower left of the page as it is drawn."""


def cornered(*, width_pt: float = 612, height_pt: float = 792, extra: bytes = b"", origin: int = 0) -> bytes:
    box = b"[%d %d %g %g]" % (origin, origin, width_pt + origin, height_pt + origin)
    objects = corpus.simple_objects(1, box=box, page_extra=extra)
    objects[3] = corpus.stream(b"1 0 0 1 %d %d cm " % (origin, origin) + CORNER)
    return corpus.raw_pdf(objects)


def joined(
    worker: WorkerClient, output: Path, *sources: Source, footer: str = ""
) -> list[tuple[float, float]]:
    """The sizes of the pages that come of it."""
    pages = making.join(worker, sources, output, footer=footer)
    sizes = [
        (round(run.width_pt), round(run.height_pt))
        for run in worker.inspect(output).sizes
        for _ in range(run.pages)
    ]
    assert len(sizes) == pages
    return [(float(width), float(height)) for width, height in sizes]


def black_corner(picture: Picture) -> str:
    """Which corner of the picture's page is black."""
    found = []
    for name, x_px, y_px in (
        ("upper left", 4, 4),
        ("upper right", picture.width_px - 5, 4),
        ("lower left", 4, picture.height_px - 5),
        ("lower right", picture.width_px - 5, picture.height_px - 5),
    ):
        if picture.pixels[y_px * picture.stride_bytes + x_px] < 128:
            found.append(name)
    return ", ".join(found)


def _part(picture: Picture, left_px: int, top_px: int, right_px: int, bottom_px: int) -> Picture:
    return Picture(
        width_px=right_px - left_px,
        height_px=bottom_px - top_px,
        stride_bytes=picture.stride_bytes,
        is_grey=picture.is_grey,
        pixels=picture.pixels[top_px * picture.stride_bytes + left_px :],
    )


@pytest.mark.parametrize(
    ("width_pt", "height_pt"),
    [(612, 792), (595.28, 841.89), (612, 1008), (595, 842), (610.6, 788), (595.3, 935.4), (609.9, 1031.8)],
)
def test_paper_that_fax_machines_have_stays_as_it_is(width_pt: float, height_pt: float) -> None:
    assert layout(width_pt, height_pt).sheet is None
    assert is_plain([PageSize(width_pt=width_pt, height_pt=height_pt)])
    turned = layout(height_pt, width_pt)
    assert turned.is_turned
    assert turned.sheet is None
    assert not is_plain([PageSize(width_pt=height_pt, height_pt=width_pt)])


@pytest.mark.parametrize(
    ("width_pt", "height_pt", "sheet"),
    [
        (420, 595, (610, 842)),  # A5
        (842, 1191, (610, 842)),  # A3
        (1224, 792, (610, 942.5)),  # Ledger, landscape
        (612, 612, (610, 792)),  # square
        (226, 1400, (610, 842)),  # a till receipt
        (2000, 100, (610, 842)),  # a banner
        (144, 144, (610, 792)),  # a stamp
        (620, 792, (610, 792)),  # a little wider than the line
    ],
)
def test_odd_sizes_are_laid_onto_paper_as_long_as_a_line_and_nothing_is_cut_off(
    width_pt: float, height_pt: float, sheet: tuple[int, int]
) -> None:
    found = layout(width_pt, height_pt).sheet
    assert found is not None
    assert (found.width_pt, found.height_pt) == pytest.approx(sheet, abs=0.5)
    assert 0 <= found.left_pt < found.right_pt <= found.width_pt + 0.01
    assert -0.01 <= found.bottom_pt < found.top_pt <= found.height_pt + 0.01


@pytest.mark.parametrize(
    "size_pt", [(420, 595), (842, 1191), (1224, 792), (612, 612), (226, 1400), (2000, 100), (792, 612)]
)
def test_what_is_made_is_placed_as_the_preview_places_the_original(
    worker: WorkerClient, put: Put, tmp_path: Path, size_pt: tuple[float, float]
) -> None:
    """Once laid onto its sheet a page fills it: what is sent looks like the original in the preview."""
    path = put(cornered(width_pt=size_pt[0], height_pt=size_pt[1]))
    ((width_pt, height_pt),) = joined(worker, tmp_path / "made.pdf", Source(path=path))
    shown = place(*size_pt, y_dpi=X_DPI)
    made = place(width_pt, height_pt, y_dpi=X_DPI)
    assert not made.is_turned
    assert abs(made.sheet_height_px - shown.sheet_height_px) <= 3
    one = worker.fax_page(path, page=0, y_dpi=98)
    other = worker.fax_page(tmp_path / "made.pdf", page=0, y_dpi=98)
    dark = [sum(byte < 128 for byte in picture.pixels) for picture in (one, other)]
    assert dark[0] == pytest.approx(dark[1], rel=0.03)


@pytest.mark.parametrize("extra", [b"", b"/Rotate 90", b"/Rotate 180", b"/Rotate 270"])
@pytest.mark.parametrize(("turn_deg", "quarters"), [(90, 1), (180, 2), (270, 3)])
def test_a_page_is_turned_clockwise_from_how_it_is_seen(
    worker: WorkerClient, put: Put, tmp_path: Path, extra: bytes, turn_deg: int, quarters: int
) -> None:
    clockwise = ["lower left", "upper left", "upper right", "lower right"]
    path = put(cornered(extra=extra, width_pt=400, height_pt=400))
    before = black_corner(worker.thumbnail(path, max_width_px=200, max_height_px=200, is_grey=True))
    sizes = joined(worker, tmp_path / "made.pdf", Source(path=path, turns={1: turn_deg}))
    assert sizes == [(610, 792)]
    picture = worker.thumbnail(tmp_path / "made.pdf", max_width_px=610, max_height_px=792, is_grey=True)
    assert (
        black_corner(_part(picture, 105, 0, 505, 400)) == clockwise[(clockwise.index(before) + quarters) % 4]
    )


def test_a_page_that_a_person_turned_lies_as_they_turned_it(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    path = put(cornered())
    assert joined(worker, tmp_path / "a.pdf", Source(path=path, turns={1: 90})) == [(610, 792)]
    picture = worker.thumbnail(tmp_path / "a.pdf", max_width_px=612, max_height_px=792, is_grey=True)
    assert picture.pixels[4 * picture.stride_bytes + 4] < 128, "the square is at the upper left"
    assert 128 not in picture.pixels[500 * picture.stride_bytes :], "the rest of the sheet is white"
    lower_half = picture.pixels[500 * picture.stride_bytes :]
    assert min(lower_half) == 255


def test_only_what_is_asked_for_is_taken_in_that_order(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    path, other = put(corpus.reportlab_text(5), "a.pdf"), put(corpus.reportlab_text(2), "b.pdf")
    joined(worker, tmp_path / "made.pdf", Source(path=path, pages=(4, 2)), Source(path=other))
    with pikepdf.open(tmp_path / "made.pdf") as pdf:
        texts = [page.Contents.read_bytes() for page in pdf.pages]
    assert [text.split(b"(Page ")[1][:1] for text in texts] == [b"4", b"2", b"1", b"2"]


def test_a_page_that_is_not_there_makes_nothing(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    with pytest.raises(WorkerFailure):
        joined(worker, tmp_path / "made.pdf", Source(path=put(corpus.simple(2)), pages=(3,)))
    assert not (tmp_path / "made.pdf").exists()


def test_a_box_off_the_origin_and_a_crop_are_respected(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    crop = b"/CropBox [100 100 400 500] /TrimBox [200 200 300 300]"
    path = put(cornered(width_pt=600, height_pt=600, extra=crop, origin=100))
    ((width_pt, height_pt),) = joined(worker, tmp_path / "made.pdf", Source(path=path))
    assert (width_pt, height_pt) == (610, 792)
    picture = worker.thumbnail(tmp_path / "made.pdf", max_width_px=610, max_height_px=792, is_grey=True)
    assert black_corner(_part(picture, 155, 0, 455, 400)) == "lower left"


def test_notes_on_a_page_move_with_it_onto_the_sheet(worker: WorkerClient, put: Put, tmp_path: Path) -> None:
    objects = corpus.simple_objects(1, box=b"[0 0 300 300]", page_extra=b"/Annots [ 8 0 R ]")
    objects[8] = b"<< /Type /Annot /Subtype /Stamp /F 4 /Rect [240 240 300 300] /AP << /N 9 0 R >> >>"
    objects[9] = corpus.stream(b"0 g 0 0 60 60 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 60 60]")
    joined(worker, tmp_path / "made.pdf", Source(path=put(corpus.raw_pdf(objects))))
    picture = worker.thumbnail(tmp_path / "made.pdf", max_width_px=610, max_height_px=792, is_grey=True)
    assert black_corner(_part(picture, 155, 0, 455, 300)) == "upper right"


def test_each_page_of_a_part_says_so_at_its_foot_and_nothing_is_hidden(
    worker: WorkerClient, put: Put, tmp_path: Path
) -> None:
    portrait, landscape = put(cornered()), put(cornered(width_pt=792, height_pt=612), "b.pdf")
    footer = "Part 1 of 3, page {page} of {pages}"
    sizes = joined(
        worker, tmp_path / "made.pdf", Source(path=portrait), Source(path=landscape), footer=footer
    )
    assert sizes == [(612, 792), (612, 792)]
    with pikepdf.open(tmp_path / "made.pdf") as pdf:
        ends = [page.Contents[-1].read_bytes() for page in pdf.pages]
    assert [b"(Part 1 of 3, page %d of 2)" % number in end for number, end in enumerate(ends, 1)] == [
        True
    ] * 2
    picture = worker.thumbnail(tmp_path / "made.pdf", max_width_px=612, max_height_px=792, is_grey=True)
    strip = picture.pixels[(792 - 15) * picture.stride_bytes :]
    middle = [strip[row * picture.stride_bytes + x] for row in range(14) for x in range(250, 360)]
    assert min(middle) < 128, "the line is there"
    assert all(strip[row * picture.stride_bytes + 10] == 255 for row in range(13)), "the page ends above it"
