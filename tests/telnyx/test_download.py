"""What the provider stored elsewhere is fetched without the key, by https, and never beyond its bounds."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from faxdesk.domain.errors import ApiError, NotReachedError
from faxdesk.telnyx.download import download

PICTURE = b"II*\0" + bytes(5_000)


class _Storage(BaseHTTPRequestHandler):
    """Another host, which has a picture, a way to it, a way around in circles, and nothing else."""

    asked: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        self.asked.append({name.lower(): value for name, value in self.headers.items()})
        ways = {"/moved": "/picture", "/circle": "/circle", "/away": "http://example.com/picture"}
        if self.path in ways:
            self.send_response(302)
            self.send_header("Location", ways[self.path])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        content = PICTURE if self.path == "/picture" else b"gone"
        self.send_response(200 if self.path == "/picture" else 404)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing: the test looks at what was asked."""


@pytest.fixture
def storage() -> Iterator[str]:
    """Where it listens."""
    _Storage.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Storage)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_picture_is_written_for_the_user_alone_and_asked_for_without_a_key(
    storage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY0123")
    target = tmp_path / "picture"
    download(f"{storage}/picture", target)
    assert target.read_bytes() == PICTURE
    assert target.stat().st_mode & 0o077 == 0
    assert "authorization" not in _Storage.asked[0]
    assert "KEY0123" not in str(_Storage.asked)


def test_a_redirection_is_followed(storage: str, tmp_path: Path) -> None:
    download(f"{storage}/moved", tmp_path / "picture")
    assert (tmp_path / "picture").read_bytes() == PICTURE


@pytest.mark.parametrize("way", ["gone", "circle", "away"])
def test_what_leads_nowhere_leaves_no_file(storage: str, tmp_path: Path, way: str) -> None:
    with pytest.raises(ApiError):
        download(f"{storage}/{way}", tmp_path / "picture")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "url",
    ["http://example.com/a", "http://192.0.2.1/a", "file:///etc/passwd", "ftp://127.0.0.1/a", "", "http://"],
)
def test_no_other_address_is_even_asked(url: str, tmp_path: Path) -> None:
    with pytest.raises(ApiError):
        download(url, tmp_path / "picture")
    assert not list(tmp_path.iterdir())


def test_a_picture_that_is_too_large_is_given_up(storage: str, tmp_path: Path) -> None:
    with pytest.raises(ApiError):
        download(f"{storage}/picture", tmp_path / "picture", max_bytes=1_000)
    assert not list(tmp_path.iterdir())


def test_a_picture_that_takes_too_long_is_given_up(storage: str, tmp_path: Path) -> None:
    with pytest.raises(ApiError):
        download(f"{storage}/picture", tmp_path / "picture", within_s=0.0)
    assert not list(tmp_path.iterdir())


def test_a_server_that_nobody_vouches_for_gives_nothing(storage: str, tmp_path: Path) -> None:
    """It doesn't even speak TLS; see test_faults for one whose certificate nobody knows."""
    with pytest.raises(NotReachedError):
        download(storage.replace("http:", "https:") + "/picture", tmp_path / "picture")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_takes_nothing_is_no_fault_of_the_provider(storage: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        download(f"{storage}/picture", tmp_path / "nowhere" / "picture")
