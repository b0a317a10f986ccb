"""Good answers that lack what they must have, or hold what nobody expects: never taken for what was asked."""

import json
import math
import socket

import pytest

from faxdesk.domain.errors import OutcomeUnknownError
from faxdesk.telnyx import client, wire
from faxdesk.telnyx.sockets import OpenSockets
from tests.telnyx.test_faults import a_server_that_says


def asking(base_url: str) -> client.TelnyxClient:
    return client.TelnyxClient(base_url=base_url, api_key="KEYsecret", use_environment=False)


@pytest.mark.parametrize("balance", [None, "", "much", "NaN", "Infinity", ["1"], {}])
def test_money_that_is_no_decimal_is_an_odd_answer(balance: object) -> None:
    body = json.dumps({"data": {"balance": balance, "currency": "USD"}}).encode()
    with a_server_that_says(200, body) as base_url, pytest.raises(OutcomeUnknownError) as failure:
        asking(base_url).balance()
    assert failure.value.code == "api.odd_answer"


@pytest.mark.parametrize("name", [None, "", 7, ["faxdesk-1"]])
def test_a_document_without_a_name_is_an_odd_answer(name: object) -> None:
    body = json.dumps({"data": {"media_name": name, "content_type": "application/pdf"}}).encode()
    with a_server_that_says(200, body) as base_url, pytest.raises(OutcomeUnknownError):
        asking(base_url).media("faxdesk-1")


def test_a_fax_without_an_id_or_a_status_is_passed_over_in_a_list() -> None:
    faxes = [{"id": "a", "status": "queued"}, {"id": "b"}, {"status": "queued"}, {"id": "c", "status": 7}]
    body = json.dumps({"data": [*faxes, {"id": "d", "status": "delivered"}]}).encode()
    with a_server_that_says(200, body) as base_url:
        assert [fax.id for fax in asking(base_url).faxes()] == ["a", "d"]


def test_a_list_without_end_is_left_at_some_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "_MAX_PAGES", 3)
    full = [{"id": str(number), "status": "queued"} for number in range(client._PAGE_SIZE)]
    body = json.dumps({"data": full, "meta": {"total_pages": 1_000_000}}).encode()
    with a_server_that_says(200, body) as base_url:
        assert len(list(asking(base_url).faxes())) == 3 * len(full)


@pytest.mark.parametrize(
    "stamp", [None, 1_790_000_000, "", "yesterday", "2026-11-29T10:00:00", "2026-13-01T00:00:00Z"]
)
def test_a_time_that_is_none_or_of_no_zone_is_not_known(stamp: object) -> None:
    assert wire.fax({"id": "a", "status": "queued", "created_at": stamp}).created_at_s is None


def test_a_time_is_read_in_its_zone() -> None:
    fax = wire.fax({"id": "a", "status": "queued", "created_at": "2026-09-21T16:53:20+02:00"})
    assert fax.created_at_s is not None
    assert math.isclose(fax.created_at_s, 1_790_002_400.0)


def test_a_connection_that_opens_after_all_were_shut_is_shut_as_well() -> None:
    ours, theirs = socket.socketpair()

    class Stream:
        def get_extra_info(self, _name: str) -> socket.socket:
            return ours

    with ours, theirs:
        theirs.settimeout(10)
        sockets = OpenSockets()
        sockets.shut_down()
        sockets.trace("connection.connect_tcp.complete", {"return_value": Stream()})
        assert theirs.recv(1) == b""
