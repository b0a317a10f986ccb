"""Whose a refusal is: the account's, the key's, or this fax's. Every code on every call has a sentence."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.domain.errors import (
    AccountProblemError,
    ApiError,
    DestinationRefusedError,
    InterceptedError,
    KeyRefusedError,
    NotFoundError,
    NotPermittedError,
    OutcomeUnknownError,
    RateLimitedError,
    RefusedError,
    detail_of,
)
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.words import text
from faxdesk.simulator import Call, Fault, FaultKind, Simulator
from faxdesk.telnyx.client import TelnyxClient
from faxdesk.telnyx.refusals import Problem, refusal
from tests.telnyx.test_client import REQUEST

CODES = (
    *("10001", "10002", "10003", "10004", "10005", "10006", "10007", "10008", "10009", "10010", "10011"),
    *("10012", "10013", "10014", "10015", "10016", "10017", "10018", "10019", "10021", "10023", "10027"),
    *("10032", "10036", "10038", "10039", "20001", "20002", "20006", "20012", "20013", "20014", "20015"),
    *("20016", "20017", "20100", "40001", "85001", "90080", "90081", "99999", "422", "", "no number", "Ω"),
)
"""The provider's own, some that nobody documents, and none at all."""

STATUSES = (400, 401, 402, 403, 404, *range(405, 408), *range(409, 424), 429, 451, 499)
POINTERS = (
    "",
    "/to",
    "/from",
    "/connection_id",
    "/media_name",
    "/quality",
    "/data/attributes/from",
    "nowhere",
)


@pytest.mark.parametrize("status", STATUSES)
def test_every_code_with_every_status_and_field_has_a_whole_sentence(status: int) -> None:
    for code in CODES:
        for pointer in POINTERS:
            error = refusal(status, [Problem(code=code, title="Odd thing", detail="d", pointer=pointer)])
            said = text(error.message)
            assert not set("?{}") & set(said), (code, pointer)
            assert detail_of(error)["code"] == code
            assert detail_of(error)["field"] == pointer


CALLS: dict[Call, Callable[[TelnyxClient, Path], object]] = {
    Call.SEND: lambda client, _: client.send(REQUEST, FaxOptions()),
    Call.UPLOAD: lambda client, path: client.upload(path, media_name="n", ttl_s=60),
    Call.GET: lambda client, _: client.fax("an-id"),
    Call.LIST: lambda client, _: list(client.faxes()),
    Call.CANCEL: lambda client, _: client.cancel("an-id"),
    Call.DELETE: lambda client, _: client.delete_fax("an-id"),
    Call.MEDIA_GET: lambda client, _: client.media("n"),
    Call.MEDIA_DELETE: lambda client, _: client.delete_media("n"),
    Call.BALANCE: lambda client, _: client.balance(),
    Call.APPLICATIONS: lambda client, _: client.applications(),
    Call.NUMBERS: lambda client, _: client.numbers(),
}


@pytest.mark.parametrize("call", CALLS)
def test_every_call_tells_every_refusal_apart_from_what_a_proxy_says(
    call: Call, client: TelnyxClient, simulator: Simulator, letter: Path
) -> None:
    for status in (400, 403, 407, 413, 422, 451):
        simulator.fail_next(Fault(call=call, kind=FaultKind.REFUSAL, status=status, code="31337"))
        with pytest.raises(RefusedError) as refused:
            CALLS[call](client, letter)
        assert text(refused.value.message)
        for kind in (FaultKind.HTML, FaultKind.EMPTY):
            simulator.fail_next(Fault(call=call, kind=kind, status=status))
            with pytest.raises(InterceptedError) as intercepted:
                CALLS[call](client, letter)
            assert f"HTTP {status}" in text(intercepted.value.message)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(("status", "kind"), [(200, FaultKind.HTML), (200, FaultKind.EMPTY),
                                              (302, FaultKind.HTML), (502, FaultKind.HTML),
                                              (503, FaultKind.EMPTY), (504, FaultKind.HTML)])  # fmt: skip
def test_a_page_that_may_hide_an_answer_is_an_unknown_outcome_and_known_as_foreign(
    call: Call, status: int, kind: FaultKind, client: TelnyxClient, simulator: Simulator, letter: Path
) -> None:
    simulator.fail_next(Fault(call=call, kind=kind, status=status))
    with pytest.raises(OutcomeUnknownError) as caught:
        CALLS[call](client, letter)
    assert caught.value.is_foreign or call in {Call.DELETE, Call.MEDIA_DELETE}
    assert "{" not in text(caught.value.message)


@pytest.mark.parametrize(
    ("status", "code", "pointer", "kind", "said"),
    [
        (404, "10005", "/connection_id", AccountProblemError, "api.connection_refused"),
        (422, "10015", "/from", AccountProblemError, "api.from_refused"),
        (422, "10016", "/from", AccountProblemError, "api.from_refused"),
        (400, "12345", "/data/attributes/from", AccountProblemError, "api.from_refused"),
        (422, "", "outbound_voice_profile_id", AccountProblemError, "api.no_profile"),
        (403, "10010", "", NotPermittedError, "api.not_permitted"),
        (403, "54321", "", NotPermittedError, "api.not_permitted"),
        (403, "10038", "", DestinationRefusedError, "api.level"),
        (402, "54321", "", AccountProblemError, "api.no_money"),
        (422, "20999", "", AccountProblemError, "api.refused_because"),
        (404, "", "/fax_application_id/0", AccountProblemError, "api.connection_refused"),
        (403, "20100", "/to", AccountProblemError, "api.no_money"),
        (401, "54321", "", KeyRefusedError, "api.key_refused"),
        (403, "10009", "", KeyRefusedError, "api.key_refused"),
        (403, "10010", "/to", DestinationRefusedError, "api.destination_refused"),
        (403, "10039", "", DestinationRefusedError, "api.level"),
        (422, "10016", "/to", RefusedError, "api.bad_number"),
        (404, "10005", "/to", RefusedError, "api.bad_number"),
        (422, "54321", "/media_name", RefusedError, "api.document_refused"),
        (422, "54321", "/quality", RefusedError, "api.option_refused"),
        (404, "10005", "", NotFoundError, "api.not_found"),
        (429, "54321", "/to", RateLimitedError, "api.too_many_requests"),
        (418, "31337", "", RefusedError, "api.refused_because"),
    ],
)
def test_a_refusal_is_judged_by_code_and_field_before_its_status(
    status: int, code: str, pointer: str, kind: type[ApiError], said: str
) -> None:
    error = refusal(status, [Problem(code=code, title="Odd thing", pointer=pointer)])
    assert type(error) is kind
    assert error.code == said


def test_a_code_that_is_not_there_is_not_told_of() -> None:
    said = text(refusal(422, [Problem(title="No code")]).message)
    assert "code" not in said
    assert "422" in said


def test_of_several_problems_the_one_that_others_hang_on_is_told() -> None:
    problems = [Problem(code="10016", pointer="/to"), Problem(code="10005", pointer="/connection_id")]
    assert refusal(422, problems).code == "api.connection_refused"


def _odd_bodies() -> Iterator[object]:
    yield from ({"errors": []}, {"errors": {}}, {"errors": ["x"]}, {"errors": None}, [], "x", 5, None)


@pytest.mark.parametrize("title", ["a\nb\u202ec\x07", "x" * 5000, "{status} {0} {", "", "Ends with a stop."])
def test_the_providers_title_stands_in_one_safe_line(title: str) -> None:
    said = text(refusal(422, [Problem(code="1", title=title)]).message)
    assert len(said) < 200
    assert said.isprintable()


def test_an_error_body_of_another_form_is_not_the_providers_word(
    client: TelnyxClient, simulator: Simulator
) -> None:
    from faxdesk.telnyx import wire

    assert [wire.errors(body) for body in _odd_bodies()] == [[]] * 8
    assert wire.errors({"errors": [{"code": 7, "source": [], "detail": {}, "title": None}]}) == [
        {"code": "7", "title": "", "detail": "", "pointer": ""}
    ]
