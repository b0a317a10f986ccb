"""Keys, addresses, proxies and files as computers really have them: nothing escapes, nothing is guessed."""

import errno
import io
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from faxdesk.domain.errors import (
    ApiError,
    FaxDeskError,
    FileProblemError,
    NotReachedError,
    NotSetUpError,
    OutcomeUnknownError,
)
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import text
from faxdesk.simulator import Simulator
from faxdesk.telnyx.client import TelnyxClient
from tests.telnyx.test_client import REQUEST

PROXY_NAMES = ("all_proxy", "http_proxy", "https_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def failure(base_url: str, key: str = "KEYsecret", *, use_environment: bool = False) -> FaxDeskError:
    """How a send ends: in one of the errors that the engine knows, whatever is odd."""
    try:
        client = TelnyxClient(base_url=base_url, api_key=key, use_environment=use_environment)
        try:
            client.send(REQUEST, FaxOptions())
        finally:
            client.close()
    except (ApiError, NotSetUpError) as error:
        return error
    pytest.fail("the fax went")


@pytest.mark.parametrize(
    "key", ["KEY\n", "KEY\r\nX-More: 1", "KEY“x”", "\ufeffKEY", "KEY\u200b", "KEY\x00", "schlüssel", "🔑"]
)
def test_a_key_that_no_header_may_have_sends_nothing_and_leaves_no_doubt(
    simulator: Simulator, key: str
) -> None:
    error = failure(simulator.base_url, key)
    assert not isinstance(error, OutcomeUnknownError)
    assert simulator.requests == []
    assert key not in repr(error)


@pytest.mark.parametrize(
    "base_url",
    [
        *("nonsense", "ftp://example.com", "http://", "http://[::1", "http://a..b", "http://127.0.0.1:99999"),
        *(
            "http://exa mple.invalid",
            "http://\u200b",
            "https://" + "a" * 300,
            "http://127.0.0.1:x/",
            "http://\x00",
        ),
    ],
)
def test_an_address_that_is_none_leaves_no_doubt(base_url: str) -> None:
    assert not isinstance(failure(base_url), OutcomeUnknownError)


def test_a_file_that_is_gone_or_a_folder_is_a_problem_of_the_files(
    client: TelnyxClient, simulator: Simulator, tmp_path: Path
) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path):
        with pytest.raises(FileProblemError):
            client.upload(path, media_name="n", ttl_s=60)
    assert simulator.media_names() == []


class FailingDisk(io.BytesIO):
    """A file whose disk was unplugged after it was opened."""

    def read(self, size: int | None = -1) -> bytes:
        raise OSError(errno.EIO, "Input/output error")


def test_a_disk_that_fails_in_the_middle_is_a_problem_of_the_files(
    client: TelnyxClient, simulator: Simulator, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "open", lambda *_: FailingDisk(b"%PDF-1.7"))
    with pytest.raises(FileProblemError):
        client.upload(letter, media_name="n", ttl_s=60)
    assert simulator.media_names() == []


class SocksServer:
    """A SOCKS proxy of version 5 without a password, as ssh -D is one; it counts whom it connects."""

    def __init__(self, *, reply: bytes | None = None) -> None:
        """`reply`: said instead of anything sensible."""
        self._reply = reply
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.connected_to: list[str] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._open: list[socket.socket] = []
        self._threads[0].start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._open:
            with suppress(OSError):  # over already
                each.shutdown(socket.SHUT_RDWR)  # closing alone wakes no thread that reads from it
            each.close()
        for thread in self._threads:
            thread.join(60)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(near)
            thread = threading.Thread(target=self._serve, args=(near,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, near: socket.socket) -> None:
        try:
            near.recv(300)
            if self._reply is not None:
                near.sendall(self._reply)
                near.close()
                return
            near.sendall(b"\x05\x00")
            host, port = self._wanted(near.recv(300))
            self.connected_to.append(host)
            far = socket.create_connection((host, port))
            self._open.append(far)
            near.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
            back = threading.Thread(target=_pump, args=(far, near))
            self._threads.append(back)
            back.start()
            _pump(near, far)
        except OSError:
            near.close()

    @staticmethod
    def _wanted(asked: bytes) -> tuple[str, int]:
        if asked[3] == 3:
            length = asked[4]
            host, rest = asked[5 : 5 + length].decode(), asked[5 + length :]
        else:
            host, rest = socket.inet_ntoa(asked[4:8]), asked[8:]
        return host, int.from_bytes(rest[:2], "big")


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65_536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        target.close()


@contextmanager
def socks_server(reply: bytes | None = None) -> Iterator[SocksServer]:
    server = SocksServer(reply=reply)
    try:
        yield server
    finally:
        server.close()


@pytest.mark.parametrize("scheme", ["socks", "socks5", "socks5h", "SOCKS5"])
def test_a_fax_goes_through_a_socks_proxy_however_the_desktop_spells_it(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, scheme: str, letter: Path
) -> None:
    with socks_server() as proxy:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:{proxy.port}/")
        client = TelnyxClient(base_url=simulator.base_url, api_key="k")
        client.upload(letter, media_name="n", ttl_s=60)
        client.send(REQUEST, FaxOptions())
        client.close()
        assert len(simulator.faxes()) == 1
        assert proxy.connected_to == ["127.0.0.1", "127.0.0.1"]


def test_what_no_proxy_names_is_reached_directly(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5h://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
    client = TelnyxClient(base_url=simulator.base_url, api_key="k")
    client.balance()
    client.close()


@pytest.mark.parametrize(
    "reply", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x05\xff", b"\x04\x5b" + b"\0" * 6]
)
def test_a_proxy_that_talks_nonsense_leaves_no_doubt(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, reply: bytes
) -> None:
    with socks_server(reply) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks://127.0.0.1:{proxy.port}")
        error = failure(simulator.base_url, use_environment=True)
    assert isinstance(error, NotReachedError)
    assert simulator.requests == []


def test_a_proxy_that_is_not_there_is_no_doubt_either(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for setting in ("http://127.0.0.1:9", "socks5h://127.0.0.1:9"):
        monkeypatch.setenv("HTTP_PROXY", setting)
        assert isinstance(failure(simulator.base_url, use_environment=True), NotReachedError)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("value", ["socks4://10.0.0.1:1080", "http://", "ftp://proxy:1", "http://u:secret@[::1",
                                   "http://proxy:port", "://", "http://proxy:99999"])  # fmt: skip
def test_a_proxy_setting_that_can_not_be_used_is_named_and_its_secret_is_not(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    error = failure("https://api.telnyx.com/v2", use_environment=True)
    assert isinstance(error, NotSetUpError)
    assert name in text(error.message)
    assert "secret" not in text(error.message) + repr(error)
