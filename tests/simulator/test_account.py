"""Keys, applications, numbers, money, and how often one may ask."""

from decimal import Decimal
from email.utils import parsedate_to_datetime

import httpx
import pytest

from faxdesk.simulator import BACK_OFFICE, FRONT_DESK, NO_PROFILE, ManualClock, RateLimit, Simulator
from tests.simulator.caller import client_of, faults_named, look, request_for, send, upload


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Basic abc", "KEY123"])
def test_without_a_bearer_key_nothing_is_told(authorization: str | None, simulator: Simulator) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = httpx.get(f"{simulator.base_url}/balance", headers=headers, trust_env=False, verify=False)
    assert answer.status_code == 401
    assert faults_named(answer) == {("10009", "")}


@pytest.mark.parametrize(
    ("key", "status", "code"),
    [
        ("KEY-REFUSED-1", 401, "10009"),
        ("KEY-REVOKED", 401, "20002"),
        ("KEY-BLOCKED", 403, "20013"),
    ],
)
def test_some_keys_are_refused_everywhere(key: str, status: int, code: str, simulator: Simulator) -> None:
    with client_of(simulator, key=key) as api:
        for answer in (api.get("/balance"), api.post("/faxes", json=request_for()), upload(api)):
            assert answer.status_code == status
            assert faults_named(answer) == {(code, "")}


@pytest.mark.parametrize(
    ("key", "status", "code"),
    [
        ("KEY-NOMONEY", 402, "20100"),
        ("KEY-UNVERIFIED", 403, "20014"),
        ("KEY-LIMITED", 403, "10038"),
    ],
)
def test_some_keys_can_do_everything_but_send(key: str, status: int, code: str, simulator: Simulator) -> None:
    with client_of(simulator, key=key) as api:
        assert upload(api).status_code == 201
        answer = api.post("/faxes", json=request_for())
        assert answer.status_code == status
        assert faults_named(answer) == {(code, "")}
    assert simulator.faxes() == []


def test_a_key_can_be_demanded_and_changed_on_the_run() -> None:
    with Simulator(api_key="KEY-A") as simulator:
        with client_of(simulator, key="KEY-A") as api:
            assert api.get("/balance").status_code == 200
            simulator.set_api_key("KEY-B")
            assert api.get("/balance").status_code == 401
        with client_of(simulator, key="KEY-B") as api:
            assert api.get("/balance").status_code == 200


def test_applications_are_good_limited_inactive_or_without_profile(api: httpx.Client) -> None:
    found = {item["id"]: item for item in api.get("/fax_applications").json()["data"]}
    assert found[FRONT_DESK]["application_name"] == "Front desk"
    assert found[FRONT_DESK]["outbound"]["channel_limit"] == 2
    assert found[BACK_OFFICE]["outbound"]["channel_limit"] is None
    assert found[NO_PROFILE]["outbound"]["outbound_voice_profile_id"] is None
    assert [item["active"] for item in found.values()] == [True, True, False, True]


def test_applications_come_in_pages(api: httpx.Client) -> None:
    pages = [
        api.get("/fax_applications", params={"page[size]": "3", "page[number]": str(n)}).json()
        for n in (1, 2)
    ]
    assert [len(page["data"]) for page in pages] == [3, 1]
    assert pages[0]["meta"]["total_pages"] == 2


def test_numbers_can_be_had_by_application_and_status(api: httpx.Client) -> None:
    def numbers(**params: str) -> list[str]:
        answer = api.get("/phone_numbers/slim", params={f"filter[{k}]": v for k, v in params.items()})
        return [item["phone_number"] for item in answer.json()["data"]]

    assert numbers(connection_id=FRONT_DESK, status="active") == ["+13125790015", "+13125790016"]
    assert numbers(country_iso_alpha2="GB") == ["+442071838750"]
    assert len(numbers()) == 7


@pytest.mark.parametrize(("key", "balance"), [("KEY-FOR-TESTS", "120.50"), ("KEY-NOMONEY", "0.00")])
def test_money_is_a_decimal_text(key: str, balance: str, simulator: Simulator) -> None:
    with client_of(simulator, key=key) as api:
        money = api.get("/balance").json()["data"]
    assert money["balance"] == balance
    assert money["currency"] == "USD"
    assert all(Decimal(money[name]) >= 0 for name in ("available_credit", "credit_limit", "pending"))


def test_every_answer_says_how_much_may_be_asked(clock: ManualClock) -> None:
    limit = RateLimit(requests=10, window_s=30)
    with Simulator(clock=clock, rate_limit=limit) as simulator, client_of(simulator) as api:
        for left, path in ((9, "/balance"), (8, "/faxes/none"), (7, "/nowhere")):
            headers = api.get(path).headers
            assert headers["x-ratelimit-limit"] == "10"
            assert headers["x-ratelimit-remaining"] == str(left)
            assert headers["x-ratelimit-reset"] == "30"
        clock.advance(12.5)
        assert api.get("/balance").headers["x-ratelimit-reset"] == "18"


def test_who_asks_too_often_is_told_when_to_come_back(clock: ManualClock) -> None:
    with Simulator(clock=clock) as simulator, client_of(simulator) as api:
        upload(api)
        simulator.set_rate_limit(RateLimit(requests=3, window_s=30))
        clock.advance(60)
        send(api)
        send(api)
        assert api.get("/balance").status_code == 200
        answer = api.post("/faxes", json=request_for())
        assert answer.status_code == 429
        assert faults_named(answer) == {("10011", "")}
        assert answer.headers["Retry-After"] == answer.headers["x-ratelimit-reset"] == "30"
        assert len(simulator.faxes()) == 2
        clock.advance(30)
        assert api.get("/balance").status_code == 200


def test_the_date_header_is_the_simulator_s_own_time(api: httpx.Client, clock: ManualClock) -> None:
    clock.advance(86400 * 100)
    date = parsedate_to_datetime(api.get("/balance").headers["Date"])
    assert date.timestamp() == clock.now_s()


def test_real_time_can_be_sped_up() -> None:
    with Simulator(speed=1_000_000) as simulator, client_of(simulator) as api:
        fax = send(api, media_name=None, media_url="https://example.com/letter.pdf")
        # The 6 seconds that a page takes are over after 6 microseconds: before any client can ask.
        assert look(api, fax)["status"] == "delivered"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/faxes/a/b", 404),
        ("PUT", "/faxes", 405),
        ("PATCH", "/media/letter", 405),
        ("POST", "/balance", 405),
        ("POST", "/faxes/abc", 405),
        ("OPTIONS", "/faxes", 405),
    ],
)
def test_an_odd_request_has_a_proper_error(method: str, path: str, status: int, api: httpx.Client) -> None:
    answer = api.request(method, path)
    assert answer.status_code == status
    assert faults_named(answer)
    assert ("Allow" in answer.headers) == (status == 405)
