"""What a real fax machine prints of FaxDesk's pages: dot for dot what the preview shows."""

from pathlib import Path

import pytest
from PIL import Image

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.raster.onebit import black_cutoff_of
from faxdesk.documents.raster.screen import Sheet
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI
from tests.programs import needs
from tests.receiver import office
from tests.receiver.call import (
    FINE_AT_MOST,
    MODERN,
    STANDARD_ONLY,
    WITHOUT_ECM,
    Call,
    Machine,
    send,
)
from tests.receiver.line import Burst, Line
from tests.receiver.spandsp import LIBRARY, Answer, End, Modems
from tests.receiver.tiffs import FaxPage, read_fax, write_fax

pytestmark = needs(LIBRARY)


class Office:
    """Sends pages as FaxDesk draws them, to a machine that receives into a folder."""

    def __init__(self, worker: WorkerClient, folder: Path) -> None:
        self.worker = worker
        self.folder = folder

    def drawn(self, kind: str, quality: str, threshold_pct: int | None, *, copies: int = 1) -> list[FaxPage]:
        """The dots that are sent."""
        y_dpi = Y_DPI[quality]
        path = self.folder / "page.pdf"
        path.write_bytes(office.KINDS[kind](1).pdf)
        (black,) = self.worker.fax_dots(path, y_dpi=y_dpi, black_threshold_pct=threshold_pct)
        return [FaxPage(len(black) * 8 // FAX_WIDTH_PX, black, y_dpi)] * copies

    def shown(self, kind: str, quality: str, threshold_pct: int | None) -> FaxPage:
        """The dots that the preview shows."""
        y_dpi = Y_DPI[quality]
        path = self.folder / "page.pdf"
        path.write_bytes(office.KINDS[kind](1).pdf)
        picture = self.worker.fax_page(path, page=0, y_dpi=y_dpi)
        cutoff = None if threshold_pct is None else black_cutoff_of(threshold_pct)
        size = (picture.width_px, picture.height_px)
        seen = Sheet(picture, y_dpi).cut((0, 0, *size), cutoff)
        ink = Image.frombytes("L", size, seen.pixels).point([255] + [0] * 255).convert("1")
        return FaxPage(picture.height_px, ink.tobytes(), y_dpi)

    def send(
        self,
        pages: list[FaxPage],
        *,
        receiver: Machine = MODERN,
        line: Line = Line(),  # noqa: B008 - it never changes
        width_px: int = FAX_WIDTH_PX,
    ) -> tuple[Call, list[FaxPage]]:
        """How the call went, and what the receiver has of it."""
        sent, received = self.folder / "sent.tif", self.folder / "received.tif"
        write_fax(sent, pages, width_px=width_px)
        received.unlink(missing_ok=True)
        call = send(sent, received, receiver=receiver, line=line)
        return call, read_fax(received)


@pytest.fixture
def desk(worker: WorkerClient, tmp_path: Path) -> Office:
    return Office(worker, tmp_path)


@pytest.mark.parametrize("receiver", [MODERN, WITHOUT_ECM], ids=["with-ecm", "without-ecm"])
@pytest.mark.parametrize(
    ("kind", "quality", "threshold_pct"),
    [
        ("text", "normal", None),
        ("text", "high", 60),
        ("text", "very_high", 60),
        ("form with grey headings", "normal", 60),
        ("form with grey headings", "high", None),
        ("form with grey headings", "very_high", 60),
        ("a photo", "normal", None),
        ("a photo", "high", None),
        ("scan on light paper", "ultra_light", 60),
    ],
)
def test_a_page_arrives_as_the_preview_shows_it(
    desk: Office, kind: str, quality: str, threshold_pct: int | None, receiver: Machine
) -> None:
    call, arrived = desk.send(desk.drawn(kind, quality, threshold_pct), receiver=receiver)
    assert call.is_ok
    assert [page.answer for page in call.pages] == [Answer.MCF]
    assert arrived == [desk.shown(kind, quality, threshold_pct)]


@pytest.mark.parametrize("slow", [Modems.V29 | Modems.V27TER, Modems.V27TER], ids=["9600", "4800"])
def test_an_old_machine_gets_the_same_page_more_slowly(desk: Office, slow: Modems) -> None:
    pages = desk.drawn("text", "high", 60)
    quick, _ = desk.send(pages)
    call, arrived = desk.send(pages, receiver=Machine(modems=slow))
    assert arrived == pages
    assert call.pages[0].seconds > 1.4 * quick.pages[0].seconds


@pytest.mark.parametrize(
    ("receiver", "taken", "refused"),
    [(STANDARD_ONLY, ["normal"], ["high", "very_high"]), (FINE_AT_MOST, ["high"], ["ultra_dark"])],
    ids=["standard-only", "fine-at-most"],
)
def test_a_machine_takes_no_finer_quality_than_it_knows_and_nobody_makes_it_coarser(
    desk: Office, receiver: Machine, taken: list[str], refused: list[str]
) -> None:
    for quality in taken:
        pages = desk.drawn("text", quality, 60)
        assert desk.send(pages, receiver=receiver)[1] == pages
    for quality in refused:
        call, arrived = desk.send(desk.drawn("text", quality, 60), receiver=receiver)
        assert (call.sender, arrived) == (End.NO_RESOLUTION, [])


def test_a_machine_refuses_a_page_whose_lines_are_not_1728_dots_long(desk: Office) -> None:
    width_px = FAX_WIDTH_PX - 8
    blank = FaxPage(500, bytes(500 * width_px // 8), 196)
    call, arrived = desk.send([blank], width_px=width_px)
    assert (call.sender, arrived) == (End.NO_SIZE, [])


DISTURBED = Line(bursts=(Burst(1, 4.0, 0.3), Burst(1, 9.0, 0.1), Burst(1, 14.0, 0.4)))


def test_with_error_correction_a_disturbed_page_arrives_whole_and_takes_longer(desk: Office) -> None:
    pages = desk.drawn("text", "high", 60)
    quiet, _ = desk.send(pages)
    call, arrived = desk.send(pages, line=DISTURBED)
    assert call.is_ok
    assert arrived == pages
    assert call.pages[0].seconds > quiet.pages[0].seconds + 2


def test_without_it_rows_are_lost_and_the_page_is_confirmed_all_the_same(desk: Office) -> None:
    """Why FaxDesk says "Telnyx confirms", and never that a page is whole."""
    pages = desk.drawn("text", "high", 60)
    call, arrived = desk.send(pages, receiver=WITHOUT_ECM, line=DISTURBED)
    assert call.is_ok
    assert call.pages[0].answer == Answer.MCF
    assert arrived != pages


def test_a_page_that_the_receiver_rejects_is_missing_there_and_the_sender_is_told_of_success(
    desk: Office,
) -> None:
    pages = desk.drawn("text", "high", 60, copies=2)
    torn = Line(bursts=[Burst(2, 1.0 + each, 0.7) for each in range(26)])
    call, arrived = desk.send(pages, receiver=WITHOUT_ECM, line=torn)
    assert [page.answer for page in call.pages] == [Answer.MCF, Answer.RTN]
    assert (call.sender, call.receiver) == (End.OK, End.PAGE_REJECTED)
    assert arrived[:1] == pages[:1]
    assert arrived[1:] != pages[1:]


def test_a_hissing_line_makes_the_machines_slow_down_and_the_page_arrives(desk: Office) -> None:
    pages = desk.drawn("text", "normal", 60)
    quiet, _ = desk.send(pages)
    call, arrived = desk.send(pages, line=Line(hiss=260))
    assert call.is_ok
    assert arrived == pages
    assert call.duration_s > quiet.duration_s + 5
