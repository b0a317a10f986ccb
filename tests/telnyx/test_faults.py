"""What goes wrong between us and the provider, classed by what the caller does next."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest

from faxdesk.domain.errors import (
    ApiError,
    InterceptedError,
    KeyRefusedError,
    NotFoundError,
    NotReachedError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
)
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import text
from faxdesk.simulator import Call, Fault, FaultKind, RateLimit, Simulator
from faxdesk.telnyx.client import TelnyxClient
from tests.telnyx.test_client import REQUEST


def failure(client: TelnyxClient) -> ApiError:
    with pytest.raises(ApiError) as caught:
        client.send(REQUEST, FaxOptions())
    return caught.value


@contextmanager
def a_server_that_says(status: int, body: bytes) -> Iterator[str]:
    """A proxy or log-in page in between, which knows nothing of faxes."""

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            self.send_response_only(status)  # and not when
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST  # noqa: N815 - http.server's name

        def log_message(self, *_: object) -> None:
            """Quietly."""

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/v2"
        finally:
            server.shutdown()
            thread.join()


def test_a_refused_connection_is_certain_not_to_have_arrived(
    client: TelnyxClient, simulator: Simulator
) -> None:
    with simulator.offline():
        assert isinstance(failure(client), NotReachedError)


def test_a_name_that_does_not_exist_is_certain_not_to_have_arrived() -> None:
    client = TelnyxClient(base_url="https://fax.invalid/v2", api_key="k", use_environment=False)
    assert isinstance(failure(client), NotReachedError)
    client.close()


def test_a_server_without_a_trusted_certificate_gets_nothing(simulator: Simulator) -> None:
    client = TelnyxClient(
        base_url=simulator.base_url.replace("http:", "https:"), api_key="k", use_environment=False
    )
    error = failure(client)
    client.close()
    assert isinstance(error, NotReachedError)
    assert error.code == "api.tls"
    assert simulator.faxes() == []


@pytest.mark.parametrize(
    "kind",
    [
        FaultKind.RESET_BEFORE,
        FaultKind.RESET_AFTER,
        FaultKind.STATUS_408,
        FaultKind.STATUS_500,
        FaultKind.STATUS_502_HTML,
        FaultKind.STATUS_503,
        FaultKind.PORTAL_PAGE,
        FaultKind.REDIRECT,
        FaultKind.TRUNCATED_JSON,
        FaultKind.WRONG_CONTENT_TYPE,
        FaultKind.NO_ID,
    ],
)
def test_whatever_may_have_arrived_is_an_unknown_outcome_after_one_request(
    client: TelnyxClient, simulator: Simulator, kind: FaultKind
) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=kind))
    assert isinstance(failure(client), OutcomeUnknownError)
    assert len(simulator.requests) == 1


def test_an_answer_that_never_comes_is_an_unknown_outcome(
    client: TelnyxClient, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    client._transport._writing.timeout = httpx.Timeout(5.0, read=0.2)
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.TIMEOUT_AFTER))
    assert isinstance(failure(client), OutcomeUnknownError)
    assert len(simulator.faxes()) == 1


def test_an_answer_that_only_trickles_in_is_broken_off(
    client: TelnyxClient, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faxdesk.telnyx.transport._ANSWER_WITHIN_S", 0.1)
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.TRICKLE, duration_s=2.0))
    assert isinstance(failure(client), OutcomeUnknownError)
    assert len(simulator.faxes()) == 1


@pytest.mark.parametrize(("status", "body"), [(403, b"<h1>Blocked</h1>"), (404, b"nothing here")])
def test_a_refusal_that_is_not_the_providers_own_never_counts_as_its_word(status: int, body: bytes) -> None:
    with a_server_that_says(status, body) as base_url:
        client = TelnyxClient(base_url=base_url, api_key="k", use_environment=False)
        with pytest.raises(NotReachedError) as caught:
            client.fax("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")
        client.close()
    assert caught.value.code == "api.intercepted"
    assert isinstance(caught.value, InterceptedError)
    assert str(status) in text(caught.value.message)


@pytest.mark.parametrize(
    ("key", "kind", "code"),
    [
        ("KEY-REFUSED", KeyRefusedError, "api.key_refused"),
        ("KEY-REVOKED", KeyRefusedError, "api.key_revoked"),
        ("KEY-NOMONEY", RefusedError, "api.no_money"),
    ],
)
def test_the_providers_own_codes_have_words_of_their_own(
    simulator: Simulator, key: str, kind: type[ApiError], code: str
) -> None:
    client = TelnyxClient(base_url=simulator.base_url, api_key=key, use_environment=False)
    error = failure(client)
    client.close()
    assert isinstance(error, kind)
    assert error.code == code


def test_no_error_and_no_log_shows_the_key_or_a_number(
    simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    client = TelnyxClient(base_url=simulator.base_url, api_key="KEY-REFUSED-topsecret", use_environment=False)
    told = [repr(failure(client)), str(failure(client))]
    with simulator.offline():
        told.append(repr(failure(client)))
    client.close()
    everything = " ".join(told) + caplog.text.replace(simulator.base_url, "")
    assert "topsecret" not in everything
    assert "7367276" not in everything


def test_a_rate_limit_says_how_long_to_wait(client: TelnyxClient, simulator: Simulator) -> None:
    simulator.set_rate_limit(RateLimit(requests=1, window_s=60))
    client.balance()
    error = failure(client)
    assert isinstance(error, RateLimitedError)
    assert error.retry_after_s is not None
    assert 0 < error.retry_after_s <= 60


def test_an_unknown_id_is_not_found(client: TelnyxClient) -> None:
    with pytest.raises(NotFoundError):
        client.fax("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")


def test_abort_ends_an_upload_under_way_at_once(simulator: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7\n" + b"0" * 19_000_000)
    simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.STALLED_UPLOAD))
    client = TelnyxClient(base_url=simulator.base_url, api_key="k", use_environment=False)
    under_way, errors = threading.Event(), []

    def upload() -> None:
        try:
            client.upload(path, media_name="n", ttl_s=60, on_progress=lambda _sent, _all: under_way.set())
        except ApiError as error:
            errors.append(error)

    thread = threading.Thread(target=upload)
    thread.start()
    assert under_way.wait(60)
    client.abort()
    thread.join(10)
    assert not thread.is_alive()
    client.close()
    assert isinstance(errors[0], OutcomeUnknownError)
