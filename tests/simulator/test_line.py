"""The line: how long a fax's pages take and what becomes of them, where somebody tells."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from faxdesk.simulator import Course, ManualClock, Simulator, Transmission, number_for
from tests.simulator.caller import PDF, client_of, look, send, upload

BEFORE_THE_PAGES_S = 1 + 1 + 2


class Exchange:
    """Takes what goes over the line, and says how long its pages took."""

    def __init__(self) -> None:
        self.taken: list[tuple[bytes, Mapping[str, Any]]] = []
        self.result: Transmission | None = Transmission(pages_s=[160, 320])

    def transmit(self, path: Path, pages: int, values: Mapping[str, Any]) -> Transmission | None:
        assert pages == 1
        self.taken.append((path.read_bytes(), values))
        return self.result


@pytest.fixture
def exchange() -> Exchange:
    return Exchange()


@pytest.fixture
def api(exchange: Exchange, clock: ManualClock) -> Iterator[httpx.Client]:
    simulator = Simulator(clock=clock, transmit=exchange.transmit)
    with simulator, client_of(simulator) as api:
        upload(api)
        yield api


def test_pages_take_as_much_longer_as_they_do_on_a_real_line(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    clock.advance(BEFORE_THE_PAGES_S + 10 + 20 - 0.1)
    assert look(api, fax)["status"] == "sending"
    clock.advance(0.1)
    assert look(api, fax)["status"] == "delivered"


def test_a_call_that_takes_as_long_as_a_real_one_does(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(course=Course.LONG_CALL))
    clock.advance(BEFORE_THE_PAGES_S + 480 - 1)
    assert look(api, fax)["status"] == "sending"
    clock.advance(1)
    assert look(api, fax)["status"] == "delivered"


def test_what_fails_on_the_line_fails(api: httpx.Client, clock: ManualClock, exchange: Exchange) -> None:
    exchange.result = Transmission(pages_s=[], failure="fax_signaling_error")
    fax = send(api)
    clock.advance(60)
    fax = look(api, fax)
    assert (fax["status"], fax["failure_reason"]) == ("failed", "fax_signaling_error")


def test_where_nobody_can_tell_a_page_takes_what_it_always_did(
    api: httpx.Client, clock: ManualClock, exchange: Exchange
) -> None:
    exchange.result = None
    fax = send(api)
    clock.advance(BEFORE_THE_PAGES_S + 2)
    assert look(api, fax)["status"] == "delivered"


def test_the_line_gets_the_very_document_and_how_it_is_to_go_also_when_the_upload_is_gone(
    api: httpx.Client, clock: ManualClock, exchange: Exchange
) -> None:
    fax = send(api, quality="normal", monochrome=True, black_threshold=40)
    clock.advance(1.5)
    assert look(api, fax)["status"] == "media.processed"
    assert api.delete("/media/letter").status_code in (200, 204)
    clock.advance(60)
    assert look(api, fax)["status"] == "delivered"
    [(content, values)] = exchange.taken
    assert content == PDF
    assert (values["quality"], values["monochrome"], values["black_threshold"]) == ("normal", True, 40)


def test_it_gets_nothing_of_a_call_that_is_not_answered(
    api: httpx.Client, clock: ManualClock, exchange: Exchange
) -> None:
    send(api, number_for(reason="user_busy"))
    fax = send(api, number_for(reason="receiver_call_dropped"))
    clock.advance(60)
    assert look(api, fax)["status"] == "failed"
    assert exchange.taken == []
