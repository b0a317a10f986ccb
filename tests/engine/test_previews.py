"""The provider's picture of a fax is fetched once, kept with the fax, and goes with it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.domain.errors import NotReachedError
from faxdesk.engine.previews import Previews

WAIT_S = 90.0
URL = "https://storage.example/picture"


class Shop:
    """Previews, and the host that has the pictures."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.is_reachable = True
        self.is_fax_there = True
        self.news = threading.Semaphore(0)
        self.previews = Previews(folder, self._download, self._kept)

    def _download(self, url: str, target: Path) -> None:
        self.asked.append(url)
        if not self.is_reachable:
            self.news.release()
            raise NotReachedError("api.not_reached")
        target.write_bytes(b"picture")

    def _kept(self, _fax_id: int) -> bool:
        self.news.release()
        return self.is_fax_there


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path / "previews")
    yield shop
    shop.previews.stop(WAIT_S)


def test_a_picture_is_fetched_once_and_found_by_fax_and_provider_id(shop: Shop) -> None:
    shop.previews.request(7, "remote", URL)
    assert shop.news.acquire(timeout=WAIT_S)
    shop.previews.request(7, "remote", URL)
    path = shop.previews.path(7, "remote")
    assert path is not None
    assert path.read_bytes() == b"picture"
    assert shop.previews.path(7, "another attempt") is None
    assert shop.previews.path(7, None) is None
    assert shop.asked == [URL]


def test_a_picture_goes_with_its_fax(shop: Shop) -> None:
    for fax_id in (7, 70):
        shop.previews.request(fax_id, "remote", URL)
        assert shop.news.acquire(timeout=WAIT_S)
    shop.previews.remove(7)
    assert shop.previews.path(7, "remote") is None
    assert shop.previews.path(70, "remote") is not None


def test_a_picture_of_a_fax_that_was_removed_meanwhile_is_not_kept(shop: Shop) -> None:
    shop.is_fax_there = False
    shop.previews.request(7, "remote", URL)
    assert shop.news.acquire(timeout=WAIT_S)
    shop.previews.stop(WAIT_S)
    assert shop.previews.path(7, "remote") is None


def test_stopping_ends_the_wait_for_another_try(shop: Shop) -> None:
    shop.is_reachable = False
    shop.previews.request(7, "remote", URL)
    assert shop.news.acquire(timeout=WAIT_S)
    shop.previews.stop(WAIT_S)
    assert shop.asked == [URL]
    assert shop.previews.path(7, "remote") is None


def test_pictures_of_unknown_faxes_and_halves_are_swept(shop: Shop, tmp_path: Path) -> None:
    shop.previews.request(7, "remote", URL)
    assert shop.news.acquire(timeout=WAIT_S)
    folder = tmp_path / "previews"
    (folder / "8-0123").write_bytes(b"of nobody")
    (folder / "7-0123.part").write_bytes(b"half")
    shop.previews.sweep(lambda fax_id: fax_id == 7)
    assert shop.previews.path(7, "remote") is not None
    assert len(list(folder.iterdir())) == 1
