"""What pages come to on the line, by their dots."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.line_bits import line_bits
from faxdesk.documents.making import join
from faxdesk.documents.sources import Source
from faxdesk.documents.worker.pages import line_bits as in_worker
from faxdesk.domain.document.line_time import LineBits, Way, page_line_s, with_sender_line
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from faxdesk.domain.sender_line import SenderLine
from faxdesk.system.resources import resource_path
from tests.documents import corpus
from tests.documents.conftest import Put, ink_count
from tests.receiver import office

SHADES = Way(196, None)
BLACK = Way(196, 62)
ROWS = 2_288


def _photo() -> bytes:
    chance = random.Random(4)
    small = Image.frombytes("L", (27, 36), chance.randbytes(27 * 36))
    photo = small.resize((850, 1_100), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(6))
    out = io.BytesIO()
    photo.save(out, "PDF", resolution=100)
    return out.getvalue()


PAGES: dict[str, Callable[[], bytes]] = {
    "text": lambda: corpus.reportlab_text(1),
    "few lines": lambda: corpus.reportlab_text(1, lines=6),
    "form": corpus.grey_form,
    "photo": _photo,
}


def _only(found: list[list[LineBits] | None]) -> list[LineBits]:
    [page] = found
    assert page is not None
    return page


def _libtiff_bits(dots: bytes) -> int:
    """The size of the dots as Pillow saves them, in one strip."""
    height_px = len(dots) * 8 // FAX_WIDTH_PX
    ink_is_0 = bytes(255 - each for each in dots)
    out = io.BytesIO()
    Image.frombytes("1", (FAX_WIDTH_PX, height_px), ink_is_0).save(
        out, "TIFF", compression="group4", tiffinfo={262: 0, 278: height_px}
    )
    with Image.open(out) as saved:
        return 8 * int(saved.tag_v2[279][0])  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("way", [SHADES, BLACK])
def test_a_page_is_foretold_from_the_very_dots_that_are_shown(
    worker: WorkerClient, put: Put, kind: str, way: Way
) -> None:
    path = put(PAGES[kind]())
    [dots] = worker.fax_dots(path, y_dpi=way.y_dpi, black_threshold_pct=way.black_threshold_pct)
    [found] = _only(line_bits(worker, path, [(0, 0)], [way], is_exact=True))
    assert found.bits == _libtiff_bits(dots)
    assert found.ink == ink_count(dots) * 10_000 // (8 * len(dots))


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("way", [SHADES, BLACK, Way(98, None), Way(391, 62)])
def test_a_glance_at_a_few_rows_foretells_nearly_the_same(
    worker: WorkerClient, put: Put, kind: str, way: Way
) -> None:
    path = put(PAGES[kind]())
    [[exact], [about]] = (
        _only(line_bits(worker, path, [(0, 0)], [way], is_exact=is_exact)) for is_exact in (True, False)
    )
    exact_s, about_s = (page_line_s(each, is_first=False) for each in (exact, about))
    assert about_s == pytest.approx(exact_s, rel=0.15, abs=1)
    assert about.ink == pytest.approx(exact.ink, abs=300)


def test_a_white_page_costs_a_bit_a_row() -> None:
    blank = bytes(FAX_WIDTH_PX // 8 * ROWS)
    about, exact = in_worker.about(blank, BLACK), in_worker.exactly(blank)
    assert (about.bits, about.ink, about.rows, about.edges) == (ROWS, 0, ROWS, 0)
    assert exact.stuffed == pytest.approx(about.stuffed, abs=3)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=40))
def test_a_zero_is_put_after_every_five_ones(runs: list[int]) -> None:
    bits = "0".join("1" * run for run in runs)
    coded = int(bits.ljust(-(-len(bits) // 8) * 8 or 8, "0"), 2).to_bytes(max(1, -(-len(bits) // 8)), "big")
    most = sum(run // 5 for run in runs)
    # Of runs of more than 25 the rest isn't counted to the one.
    assert abs(in_worker._stuffed(coded) - most) <= sum(run >= 25 for run in runs)


def test_a_black_page_is_all_ink_and_quick() -> None:
    found = in_worker.about(b"\xff" * (FAX_WIDTH_PX // 8 * ROWS), BLACK)
    assert found.ink == 10_000
    assert found.bits < 3 * ROWS


def test_a_few_marks_on_a_page_are_ink_and_a_few_bits() -> None:
    dots = bytearray(FAX_WIDTH_PX // 8 * ROWS)
    for row in range(700, 1_100):
        dots[row * FAX_WIDTH_PX // 8 + 40 : row * FAX_WIDTH_PX // 8 + 90] = b"\xe1\x87\x1c\x0f\x87" * 10
    about, exact = in_worker.about(bytes(dots), BLACK), in_worker.exactly(bytes(dots))
    assert about.ink == pytest.approx(exact.ink, rel=0.1)
    assert about.edges == pytest.approx(exact.edges, rel=0.1)
    assert page_line_s(about, is_first=False) == pytest.approx(page_line_s(exact, is_first=False), rel=0.15)


@pytest.mark.parametrize("rows", [1, 2, 7, 199, 200])
def test_a_sheet_of_few_rows_is_foretold_too(rows: int) -> None:
    dots = random.Random(rows).randbytes(FAX_WIDTH_PX // 8 * rows)
    assert in_worker.about(dots, SHADES).bits > 0


def test_shades_cost_more_than_black_and_white(worker: WorkerClient, put: Put) -> None:
    shades, black = _only(
        line_bits(worker, put(corpus.grey_form()), [(0, 0)], [SHADES, BLACK], is_exact=True)
    )
    assert page_line_s(shades, is_first=False) > 2 * page_line_s(black, is_first=False)


def test_a_turned_page_is_foretold_as_it_is_sent(worker: WorkerClient, put: Put) -> None:
    path = put(corpus.reportlab_text(1))
    upright, lying, over = (
        _only(line_bits(worker, path, [(0, turn)], [BLACK], is_exact=True))[0] for turn in (0, 90, 180)
    )
    assert upright.bits != lying.bits
    assert over.ink == pytest.approx(upright.ink, rel=0.02)


@pytest.mark.parametrize("way", [Way(98, None), SHADES, BLACK, Way(391, 62)])
def test_the_senders_line_is_counted_as_about_what_it_comes_to(
    worker: WorkerClient, put: Put, tmp_path: Path, way: Way
) -> None:
    letter, lined = put(corpus.reportlab_text(1)), tmp_path / "lined.pdf"
    texts = ("Submitted 5 Mar 2026 14:02 EST", "From Town Hall, +1 312-579-0015", "To +1 312-736-7276")
    join(worker, [Source(path=letter)], lined, line=SenderLine(texts=texts), fonts=resource_path("fonts"))
    [without], [with_line] = (
        _only(line_bits(worker, path, [(0, 0)], [way], is_exact=True)) for path in (letter, lined)
    )
    counted = with_sender_line(without, way.y_dpi)
    assert counted.bits - without.bits == pytest.approx(with_line.bits - without.bits, rel=0.3)
    assert counted.edges - without.edges == pytest.approx(with_line.edges - without.edges, rel=0.4)


@pytest.mark.parametrize("kind", ["form with grey headings", "tint under text", "half a photo"])
def test_dots_that_somebody_else_diffuses_are_counted_whole_and_come_to_much_more(
    worker: WorkerClient, put: Put, kind: str
) -> None:
    path, ways = put(office.KINDS[kind](1).pdf), [Way(196, None), Way(196, None, is_diffused=True)]
    [own, diffused] = _only(line_bits(worker, path, [(0, 0)], ways, is_exact=True))
    assert diffused.bits > 1.8 * own.bits
    assert _only(line_bits(worker, path, [(0, 0)], ways, is_exact=False))[1] == diffused


def test_a_page_that_is_not_there_leaves_the_others(worker: WorkerClient, put: Put) -> None:
    path = put(corpus.reportlab_text(2))
    found = line_bits(worker, path, [(0, 0), (7, 0), (1, 0)], [BLACK], is_exact=False)
    assert [page is None for page in found] == [False, True, False]


def test_who_stops_gets_no_more(worker: WorkerClient, put: Put) -> None:
    path = put(corpus.reportlab_text(2))
    assert line_bits(worker, path, [(0, 0)], [BLACK], is_exact=False, is_stopped=lambda: True) == [None]


class _Lying(WorkerClient):
    """A worker that a file has taken over."""

    def __init__(self, bits: object) -> None:
        super().__init__(command=())
        self._bits = bits

    def ask(self, *_: object, **__: object) -> tuple[dict[str, object], bytes]:
        return {"bits": self._bits}, b""


@pytest.mark.parametrize(
    "bits",
    [
        *(None, [], [[]], [[[1]]], [[[-1, 0]]], [[[1, 10_001]]], [[["1", 0]]]),
        *([[[0, 0]]], [[[1] * 6]], [[[1, 0, -1]]]),
    ],
)
def test_nonsense_is_no_answer(bits: object) -> None:
    with pytest.raises(WorkerFailure):
        line_bits(_Lying(bits), Path("any.pdf"), [(0, 0)], [BLACK], is_exact=True)
