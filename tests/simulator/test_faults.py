"""Everything that can go wrong between a client and the provider, on order."""

import random
import threading
from contextlib import nullcontext

import httpx
import pytest

from faxdesk.simulator import Call, Fault, FaultKind, ManualClock, Simulator
from faxdesk.simulator.faults import AFTER_KINDS, EARLY_KINDS
from tests.simulator.caller import PDF, client_of, look, request_for, send, upload

STATUSES = {
    FaultKind.STATUS_401: 401,
    FaultKind.STATUS_404: 404,
    FaultKind.STATUS_408: 408,
    FaultKind.STATUS_429: 429,
    FaultKind.STATUS_500: 500,
    FaultKind.STATUS_502_HTML: 502,
    FaultKind.STATUS_503: 503,
    FaultKind.PORTAL_PAGE: 200,
    FaultKind.REDIRECT: 302,
    FaultKind.NO_ID: 202,
    FaultKind.WRONG_CONTENT_TYPE: 202,
    FaultKind.TRICKLE: 202,
    FaultKind.REFUSAL: 403,
    FaultKind.HTML: 403,
    FaultKind.EMPTY: 403,
    FaultKind.ODD_HEADERS: 202,
}
BROKEN: dict[FaultKind, tuple[type[httpx.TransportError], ...]] = {
    FaultKind.RESET_EARLY: (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError),
    FaultKind.RESET_BEFORE: (httpx.ReadError,),
    FaultKind.RESET_AFTER: (httpx.ReadError,),
    FaultKind.TIMEOUT_BEFORE: (httpx.ReadTimeout,),
    FaultKind.TIMEOUT_AFTER: (httpx.ReadTimeout,),
    FaultKind.STALLED_UPLOAD: (httpx.ReadTimeout,),
    FaultKind.TRUNCATED_JSON: (httpx.RemoteProtocolError,),
}


UNANSWERED = {FaultKind.TIMEOUT_BEFORE, FaultKind.TIMEOUT_AFTER, FaultKind.STALLED_UPLOAD}


def patience_s(kind: FaultKind) -> float:
    """How long to wait for an answer: not long where none will come."""
    return 0.1 if kind in UNANSWERED else 30.0


def test_every_kind_of_fault_is_either_answered_or_broken() -> None:
    assert set(STATUSES) | set(BROKEN) == set(FaultKind)
    assert not set(STATUSES) & set(BROKEN)


@pytest.mark.parametrize("kind", FaultKind)
def test_a_planned_fault_hits_one_send_and_does_what_its_name_says(
    kind: FaultKind, api: httpx.Client, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=kind, duration_s=0.05))
    if kind in STATUSES:
        assert api.post("/faxes", json=request_for()).status_code == STATUSES[kind]
    else:
        with pytest.raises(BROKEN[kind]):
            api.post("/faxes", json=request_for(), timeout=patience_s(kind))
    assert simulator.wait_until(lambda: simulator.requests[-1].call is Call.SEND)
    assert len(simulator.faxes()) == (1 if kind in AFTER_KINDS else 0)
    assert simulator.planned_faults() == 0
    send(api)  # the next one is well again
    assert len(simulator.faxes()) == (2 if kind in AFTER_KINDS else 1)


@pytest.mark.parametrize("kind", sorted(set(FaultKind) - {FaultKind.STALLED_UPLOAD, FaultKind.TRICKLE}))
@pytest.mark.parametrize(
    "call", [Call.UPLOAD, Call.GET, Call.CANCEL, Call.DELETE, Call.MEDIA_DELETE, Call.LIST]
)
def test_every_call_can_meet_every_fault(
    call: Call, kind: FaultKind, api: httpx.Client, simulator: Simulator
) -> None:
    fax = send(api)
    simulator.fail_next(Fault(call=call, kind=kind))
    requests = {
        Call.UPLOAD: ("POST", "/media"),
        Call.GET: ("GET", f"/faxes/{fax['id']}"),
        Call.CANCEL: ("POST", f"/faxes/{fax['id']}/actions/cancel"),
        Call.DELETE: ("DELETE", f"/faxes/{fax['id']}"),
        Call.MEDIA_DELETE: ("DELETE", "/media/letter"),
        Call.LIST: ("GET", "/faxes"),
    }
    method, path = requests[call]
    files = {"media": PDF} if call is Call.UPLOAD else None
    before = len(simulator.requests)
    breaks = pytest.raises(BROKEN[kind]) if kind in BROKEN else nullcontext()
    with breaks:
        api.request(method, path, files=files, timeout=patience_s(kind))
    assert simulator.wait_until(lambda: len(simulator.requests) == before + 1)
    assert simulator.requests[-1].call is call
    happened = {
        Call.UPLOAD: len(simulator.media_names()) == 2,
        Call.DELETE: simulator.faxes()[0].is_removed,
        Call.MEDIA_DELETE: simulator.media_names() == [],
    }
    if call in happened:
        assert happened[call] == (kind in AFTER_KINDS)


def test_a_status_can_come_after_the_deed(api: httpx.Client, simulator: Simulator) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500, is_processed=True))
    assert api.post("/faxes", json=request_for()).status_code == 500
    assert len(simulator.faxes()) == 1


def test_an_answer_without_id_has_everything_else(api: httpx.Client, simulator: Simulator) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.NO_ID))
    data = api.post("/faxes", json=request_for()).json()["data"]
    assert "id" not in data
    assert data["status"] == "queued"


@pytest.mark.parametrize("retry_after", ["7", "Wed, 21 Oct 2026 07:28:00 GMT", None])
@pytest.mark.parametrize("kind", [FaultKind.STATUS_429, FaultKind.STATUS_503])
def test_retry_after_comes_in_either_form_or_not_at_all(
    kind: FaultKind, retry_after: str | None, api: httpx.Client, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.BALANCE, kind=kind, retry_after=retry_after))
    assert api.get("/balance").headers.get("Retry-After") == retry_after


def test_a_fault_can_hit_several_times_and_others_wait_their_turn(
    api: httpx.Client, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.BALANCE, kind=FaultKind.STATUS_500), times=2)
    simulator.fail_next(Fault(call=Call.BALANCE, kind=FaultKind.STATUS_401))
    assert api.get("/fax_applications").status_code == 200
    assert [api.get("/balance").status_code for _ in range(4)] == [500, 500, 401, 200]


def test_a_source_is_asked_when_nothing_is_planned(api: httpx.Client, simulator: Simulator) -> None:
    asked: list[Call] = []

    def source(call: Call) -> Fault | None:
        asked.append(call)
        return Fault(call=call, kind=FaultKind.STATUS_503) if len(asked) % 2 else None

    simulator.set_fault_source(source)
    assert [api.get("/balance").status_code for _ in range(3)] == [503, 200, 503]
    simulator.clear_faults()
    assert api.get("/balance").status_code == 200
    assert asked == [Call.BALANCE] * 3


def test_a_misspelt_fault_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="sned"):
        Fault(call="sned", kind=FaultKind.STATUS_500)  # type: ignore[arg-type]


def test_a_trickling_answer_arrives_whole(api: httpx.Client, simulator: Simulator) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.TRICKLE, duration_s=0.1))
    with api.stream("POST", "/faxes", json=request_for()) as answer:
        pieces = list(answer.iter_raw())
    assert len(pieces) > 1
    assert look(api, answer_data(pieces))["status"] == "queued"


def answer_data(pieces: list[bytes]) -> dict[str, str]:
    data = httpx.Response(200, content=b"".join(pieces)).json()["data"]
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("kind", [FaultKind.TRUNCATED_JSON, FaultKind.RESET_AFTER])
def test_a_download_can_break_off(kind: FaultKind, api: httpx.Client, simulator: Simulator) -> None:
    simulator.fail_next(Fault(call=Call.MEDIA_DOWNLOAD, kind=kind))
    with pytest.raises(BROKEN[kind]):
        api.get("/media/letter/download")
    assert api.get("/media/letter/download").content == PDF


def test_a_request_without_answer_is_on_record(api: httpx.Client, simulator: Simulator) -> None:
    simulator.fail_next(Fault(call=Call.GET, kind=FaultKind.TIMEOUT_BEFORE))
    with pytest.raises(httpx.ReadTimeout):
        api.get("/faxes/1", timeout=0.1)
    assert simulator.wait_until(lambda: len(simulator.requests) == 2)
    record = simulator.requests[-1]
    assert (record.method, record.path, record.call, record.status) == ("GET", "/v2/faxes/1", Call.GET, None)


@pytest.mark.parametrize("kind", sorted(EARLY_KINDS))
def test_a_big_upload_can_break_while_it_is_on_its_way(
    kind: FaultKind, api: httpx.Client, simulator: Simulator
) -> None:
    simulator.fail_next(Fault(call=Call.UPLOAD, kind=kind))
    with pytest.raises(httpx.TransportError):
        api.post("/media", files={"media": b" " * 19_000_000}, timeout=0.3)
    assert simulator.media_names() == ["letter"]


def test_a_client_that_goes_away_in_mid_request_leaves_nothing(
    api: httpx.Client, simulator: Simulator
) -> None:
    class GoneError(Exception):
        pass

    def half() -> object:
        yield b'--x\r\nContent-Disposition: form-data; name="media"\r\n\r\n' + b" " * 100_000
        raise GoneError

    with pytest.raises(GoneError):
        api.post("/media", content=half(), headers={"Content-Type": "multipart/form-data; boundary=x"})  # type: ignore[arg-type]
    assert upload(api, "next").status_code == 201
    assert simulator.media_names() == ["letter", "next"]


def test_stopping_ends_what_never_would_have(clock: ManualClock) -> None:
    with Simulator(clock=clock) as simulator, client_of(simulator) as api:
        upload(api)
        simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.TIMEOUT_AFTER))
        simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.STALLED_UPLOAD))
        simulator.fail_next(Fault(call=Call.BALANCE, kind=FaultKind.TRICKLE, duration_s=3600))
        failures: list[httpx.HTTPError] = []

        def ask(method: str, path: str) -> None:
            files = {"media": b" " * 19_000_000} if path == "/media" else None
            try:
                with client_of(simulator) as own:
                    own.request(method, path, files=files, json=None if files else request_for(), timeout=60)
            except httpx.HTTPError as error:
                failures.append(error)

        asking = [
            threading.Thread(target=ask, args=args)
            for args in (("POST", "/faxes"), ("POST", "/media"), ("GET", "/balance"))
        ]
        for thread in asking:
            thread.start()
        assert simulator.wait_until(lambda: len(simulator.requests) == 4)
    for thread in asking:
        thread.join(10)
    assert len(failures) == 3
    assert len(simulator.faxes()) == 1


def test_offline_means_refused_and_back_at_the_same_address(api: httpx.Client, simulator: Simulator) -> None:
    fax = send(api)
    with simulator.offline(), pytest.raises(httpx.ConnectError):
        api.get("/balance")
    assert look(api, fax)["id"] == fax["id"]


def test_many_clients_at_once_lose_and_double_nothing(clock: ManualClock) -> None:
    lots = random.Random(7)

    def source(call: Call) -> Fault | None:
        kinds = [FaultKind.STATUS_500, FaultKind.RESET_BEFORE, FaultKind.STATUS_429]
        return (
            Fault(call=call, kind=lots.choice(kinds)) if call is Call.SEND and lots.random() < 0.2 else None
        )

    ids: list[str] = []

    def work(simulator: Simulator, name: str) -> None:
        with client_of(simulator) as own:
            for number in range(25):
                try:
                    answer = own.post("/faxes", json=request_for(client_state=f"{name}{number:03}"))
                except httpx.ReadError:
                    continue
                if answer.status_code == 202:
                    ids.append(answer.json()["data"]["id"])
                    own.get(f"/faxes/{ids[-1]}")

    with Simulator(clock=clock, channel_limit=None) as simulator:
        simulator.set_fault_source(source)
        workers = [threading.Thread(target=work, args=(simulator, name)) for name in "abcdefgh"]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        faxes = simulator.faxes()
        assert sorted(fax.id for fax in faxes) == sorted(ids)
        assert len({fax.client_state for fax in faxes}) == len(faxes)
        assert 0 < len(faxes) < 200
        assert sum(record.call is Call.SEND for record in simulator.requests) == 200
