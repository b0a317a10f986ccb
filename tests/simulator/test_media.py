"""Uploads, and the links to what was stored of a fax."""

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx
import pytest

from faxdesk.simulator import ManualClock, Simulator
from tests.simulator.caller import KEY, PDF, client_of, faults_named, look, send, upload


def test_an_upload_can_be_looked_up_fetched_and_deleted(api: httpx.Client, simulator: Simulator) -> None:
    answer = upload(api, "invoice 7/b", b"other bytes", ttl_secs="3600")
    assert answer.status_code == 201
    assert answer.json()["data"] == {
        "record_type": "media",
        "media_name": "invoice 7/b",
        "content_type": "application/pdf",
        "created_at": "2026-09-21T14:13:20Z",
        "updated_at": "2026-09-21T14:13:20Z",
        "expires_at": "2026-09-21T15:13:20Z",
    }
    path = f"/media/{quote('invoice 7/b', safe='')}"
    assert api.get(path).json() == answer.json()
    assert api.get(f"{path}/download").content == b"other bytes"
    assert simulator.media_names() == ["letter", "invoice 7/b"]
    assert api.delete(path).status_code == 204
    assert api.get(path).status_code == api.delete(path).status_code == 404
    assert simulator.media_names() == ["letter"]


def test_an_upload_lives_two_days_unless_told_otherwise(api: httpx.Client, clock: ManualClock) -> None:
    upload(api, "brief", ttl_secs="60")
    clock.advance(60)
    assert api.get("/media/brief").status_code == 404
    clock.advance(2 * 86400 - 61)
    assert api.get("/media/letter").status_code == 200
    clock.advance(1)
    assert api.get("/media/letter").status_code == 404
    assert api.get("/media").json()["data"] == []


def test_an_upload_can_be_made_to_expire(api: httpx.Client, simulator: Simulator, clock: ManualClock) -> None:
    simulator.expire_media("letter")
    assert api.get("/media/letter").status_code == 404
    fax = send(api)
    clock.advance(5)
    assert look(api, fax)["failure_reason"] == "file_download_failed"
    with pytest.raises(LookupError):
        simulator.expire_media("letter")


def test_a_second_upload_under_a_name_replaces_the_first(api: httpx.Client, simulator: Simulator) -> None:
    upload(api, "letter", b"second")
    assert api.get("/media/letter/download").content == b"second"
    assert simulator.media_names() == ["letter"]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"ttl_secs": "0"}, ("422", "/ttl_secs")),
        ({"ttl_secs": "630720001"}, ("422", "/ttl_secs")),
        ({"ttl_secs": "soon"}, ("422", "/ttl_secs")),
        ({"media_name": ""}, ("422", "/media_name")),
        ({"folder": "a"}, ("422", "/folder")),
    ],
)
def test_a_bad_upload_is_refused_by_name(
    fields: dict[str, str], named: tuple[str, str], api: httpx.Client, simulator: Simulator
) -> None:
    answer = api.post("/media", files={"media": PDF}, data={"media_name": "x", **fields})
    assert answer.status_code == 422
    assert faults_named(answer) == {named}
    assert simulator.media_names() == ["letter"]


def test_an_upload_without_a_file_is_refused(api: httpx.Client) -> None:
    answer = api.post("/media", files={"media_name": (None, b"x")})
    assert faults_named(answer) == {("10004", "/media")}


def test_an_upload_of_20_mb_is_taken_and_a_byte_more_is_refused(api: httpx.Client) -> None:
    largest = PDF.ljust(20_000_000, b" ")
    assert upload(api, "large", largest).status_code == 201
    assert int(api.head("/media/large").headers["Content-Length"]) > 0  # 405, and the connection goes on
    answer = upload(api, "too large", largest + b" ")
    assert faults_named(answer) == {("422", "/media")}
    assert upload(api, "much too large", b" " * 60_000_000).status_code == 422
    assert api.get("/media/large").status_code == 200


def test_a_body_announced_with_over_100_mb_is_413_at_once(simulator: Simulator) -> None:
    address = urlsplit(simulator.base_url)
    with (
        socket.create_connection((str(address.hostname), address.port or 0)) as raw,
        raw.makefile("rb") as answer,
    ):
        raw.sendall(b"POST /v2/media HTTP/1.1\r\nHost: x\r\nContent-Length: 100000001\r\n\r\n")
        assert answer.readline() == b"HTTP/1.1 413 Request Entity Too Large\r\n"
        assert b"Connection: close\r\n" in answer.read()


def test_an_upload_without_a_length_is_411(simulator: Simulator) -> None:
    address = urlsplit(simulator.base_url)
    with (
        socket.create_connection((str(address.hostname), address.port or 0)) as raw,
        raw.makefile("rb") as answer,
    ):
        raw.sendall(b"POST /v2/media HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n")
        assert answer.readline() == b"HTTP/1.1 411 Length Required\r\n"


def test_an_upload_can_come_in_chunks(api: httpx.Client) -> None:
    request = api.build_request("POST", "/media", files={"media": PDF}, data={"media_name": "chunked"})
    body, content_type = request.read(), request.headers["Content-Type"]

    def chunks() -> Iterator[bytes]:
        for start in range(0, len(body), 7):
            yield body[start : start + 7]

    answer = api.post("/media", content=chunks(), headers={"Content-Type": content_type})
    assert answer.status_code == 201
    assert api.get("/media/chunked/download").content == PDF


def test_an_upload_waits_for_the_go_ahead_when_it_asked_for_it(simulator: Simulator) -> None:
    address = urlsplit(simulator.base_url)
    with (
        socket.create_connection((str(address.hostname), address.port or 0)) as raw,
        raw.makefile("rb") as answer,
    ):
        raw.sendall(
            b"POST /v2/faxes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nExpect: 100-continue\r\n"
            b"Content-Type: application/json\r\nContent-Length: 2\r\n\r\n"
        )
        assert answer.readline() == b"HTTP/1.1 100 Continue\r\n"
        assert answer.readline() == b"\r\n"
        raw.sendall(b"{}")
        assert answer.readline().startswith(b"HTTP/1.1 422 ")


def test_no_bytes_are_left_on_disk(tmp_path: Path, clock: ManualClock) -> None:
    with Simulator(clock=clock, state_dir=tmp_path) as simulator, client_of(simulator) as api:
        upload(api)
        upload(api)
        upload(api, "refused", ttl_secs="never")
        upload(api, "too large", b" " * 20_000_001)
        api.post("/faxes", data={"to": "1"}, files={"contents": PDF})
        api.post("/faxes", data={"connection_id": "c", "to": "+15", "from": "+15"}, files={"contents": PDF})
        assert len(list((tmp_path / "files").iterdir())) == 1
        api.delete("/media/letter")
        assert list((tmp_path / "files").iterdir()) == []


# -- links


@pytest.fixture
def drawn(clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a simulator that draws previews."""

    def draw(path: Path, preview_format: str) -> bytes | None:
        return f"{preview_format} of {path.stat().st_size} bytes".encode()

    with Simulator(clock=clock, draw_preview=draw) as simulator, client_of(simulator) as api:
        upload(api)
        yield api


def get_link(link: str, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.get(link, headers=headers, trust_env=False, verify=False)


def test_a_preview_appears_once_the_document_is_processed(drawn: httpx.Client, clock: ManualClock) -> None:
    fax = send(drawn, store_preview=True)
    assert fax["preview_url"] is None
    clock.advance(1)
    drawn.delete("/media/letter")  # the preview outlives it
    preview = get_link(look(drawn, fax)["preview_url"])
    assert preview.status_code == 200
    assert preview.headers["Content-Type"] == "image/tiff"
    assert preview.content == b"tiff of %d bytes" % len(PDF)


def test_a_preview_comes_in_the_format_asked_for(drawn: httpx.Client, clock: ManualClock) -> None:
    fax = send(drawn, store_preview=True, preview_format="pdf")
    clock.advance(1)
    link = look(drawn, fax)["preview_url"]
    assert get_link(link).content.startswith(b"pdf of")
    assert get_link(link.replace("preview.pdf", "preview.tiff")).status_code == 404


def test_stored_media_is_the_document_itself(drawn: httpx.Client, clock: ManualClock) -> None:
    form = {"connection_id": "c-1", "to": "+13127367000", "from": "+13125790015", "store_media": "true"}
    fax = drawn.post("/faxes", data=form, files={"contents": PDF}).json()["data"]
    clock.advance(1)
    stored = look(drawn, fax)
    assert get_link(stored["stored_media_url"]).content == PDF
    assert stored["preview_url"] is None


def test_a_link_must_not_be_given_the_key(drawn: httpx.Client, clock: ManualClock) -> None:
    fax = send(drawn, store_preview=True)
    clock.advance(1)
    assert get_link(look(drawn, fax)["preview_url"], headers=KEY).status_code == 400


def test_a_link_expires_after_ten_minutes(drawn: httpx.Client, clock: ManualClock) -> None:
    fax = send(drawn, store_preview=True)
    clock.advance(1)
    link = look(drawn, fax)["preview_url"]
    clock.advance(599)
    assert get_link(link).status_code == 200
    clock.advance(1)
    assert get_link(link).status_code == 403


def test_without_a_drawer_there_is_no_preview(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, store_preview=True)
    clock.advance(60)
    assert look(api, fax)["preview_url"] is None
