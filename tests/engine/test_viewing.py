"""Pages are drawn in the order of who waits for them; what nobody wants any more is never begun."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from faxdesk.engine.compose.viewing import FaxPages, Helper, Kind, PageRequest
from faxdesk.processes import worker_command
from tests.documents import corpus

WAIT_S = 90.0


class Desk:
    """Somebody who looks at pages."""

    def __init__(self, pages: FaxPages) -> None:
        self.pages = pages
        self.arrived: list[PageRequest] = []
        self._news = threading.Condition()

    def wait_for(self, *requests: PageRequest) -> None:
        """Ask for these alone, and wait until all are there or refused."""
        self.pages.want(requests, self._on_arrived)
        assert self._until(lambda: all(self._is_settled(request) for request in requests))

    def _is_settled(self, request: PageRequest) -> bool:
        return self.pages.kept(request) is not None or self.pages.has_refused(request)

    def _until(self, is_so: Callable[[], bool]) -> bool:
        with self._news:
            return self._news.wait_for(is_so, WAIT_S)

    def _on_arrived(self, request: PageRequest) -> None:
        with self._news:
            self.arrived.append(request)
            self._news.notify()


@pytest.fixture
def worker() -> Iterator[WorkerClient]:
    worker = WorkerClient(command=worker_command())
    yield worker
    worker.close()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.pdf"
    path.write_bytes(corpus.simple(20))
    return path


def fax(path: Path, page: int, y_dpi: int = 98) -> PageRequest:
    return PageRequest(path=path, page=page, kind=Kind.FAX, y_dpi=y_dpi)


def started(pages: FaxPages) -> Iterator[Desk]:
    yield Desk(pages)
    pages.stop(WAIT_S)


@pytest.fixture
def desk(worker: WorkerClient, tmp_path: Path) -> Iterator[Desk]:
    yield from started(FaxPages(lambda: worker, lambda: tmp_path / "turned.part"))


def test_a_page_is_drawn_at_the_dots_of_the_fax(desk: Desk, book: Path) -> None:
    desk.wait_for(fax(book, 0, 98), fax(book, 0, 196))
    standard, fine = desk.pages.kept(fax(book, 0, 98)), desk.pages.kept(fax(book, 0, 196))
    assert standard is not None
    assert fine is not None
    assert standard.width_px == fine.width_px == FAX_WIDTH_PX
    assert fine.height_px == pytest.approx(2 * standard.height_px, abs=1)


def test_pages_come_in_the_order_they_were_asked_for(desk: Desk, book: Path) -> None:
    requests = [fax(book, page) for page in (7, 3, 12)]
    desk.wait_for(*requests)
    assert desk.arrived == requests


def test_a_page_that_is_kept_is_not_drawn_again(desk: Desk, book: Path) -> None:
    desk.wait_for(fax(book, 1))
    desk.wait_for(fax(book, 1), fax(book, 2))
    assert desk.arrived == [fax(book, 1), fax(book, 2)]


def test_a_page_that_cannot_be_drawn_is_tried_once(desk: Desk, book: Path) -> None:
    desk.wait_for(fax(book, 99))
    assert desk.pages.has_refused(fax(book, 99))
    desk.wait_for(fax(book, 99), fax(book, 0))
    assert desk.arrived == [fax(book, 99), fax(book, 0)]


def test_no_more_pages_are_kept_than_there_is_room_for(worker: WorkerClient, book: Path) -> None:
    page_bytes = 1_728 * 1_078
    pages = FaxPages(lambda: worker, Path, max_pages_bytes=3 * page_bytes + 1)
    for desk in started(pages):
        for page in range(3):
            desk.wait_for(fax(book, page))
        assert desk.pages.kept(fax(book, 0)) is not None  # looked at again: it stays
        desk.wait_for(fax(book, 3))
        kept = [page for page in range(4) if desk.pages.kept(fax(book, page)) is not None]
        assert kept == [0, 2, 3]


def test_a_turned_page_is_drawn_as_it_was_turned(desk: Desk, tmp_path: Path) -> None:
    landscape = tmp_path / "landscape.pdf"
    landscape.write_bytes(corpus.simple(2, box=b"[0 0 792 612]"))
    turned = PageRequest(path=landscape, page=1, kind=Kind.FAX, turn_deg=90, y_dpi=98)
    desk.wait_for(turned, fax(landscape, 1))
    by_hand, by_itself = desk.pages.kept(turned), desk.pages.kept(fax(landscape, 1))
    assert by_hand is not None
    assert by_itself is not None
    assert by_hand.height_px == pytest.approx(by_itself.height_px, abs=1)
    assert not (tmp_path / "turned.part").exists()


def test_a_document_that_is_gone_is_forgotten(desk: Desk, book: Path) -> None:
    desk.wait_for(fax(book, 0))
    desk.pages.forget(book)
    assert desk.pages.kept(fax(book, 0)) is None


def test_what_is_no_longer_wanted_is_never_begun() -> None:
    helper, begun = Helper("test"), threading.Event()
    go_on, done = threading.Event(), threading.Event()
    did: list[str] = []

    def first() -> None:
        begun.set()
        go_on.wait(WAIT_S)
        did.append("first")

    def last() -> None:
        did.append("last")
        done.set()

    helper.want([("first", first), ("unwanted", lambda: did.append("unwanted"))])
    assert begun.wait(WAIT_S)
    helper.want([("first", first), ("last", last)])
    go_on.set()
    assert done.wait(WAIT_S)
    helper.stop(WAIT_S)
    assert did == ["first", "last"]


def test_after_the_end_nothing_is_begun() -> None:
    helper = Helper("test")
    helper.stop(WAIT_S)
    helper.want([("late", lambda: pytest.fail("begun after the end"))])
    assert not [each for each in threading.enumerate() if each.name == "test"]
