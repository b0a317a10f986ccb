"""GET /faxes: pages and filters."""

from datetime import UTC, datetime

import httpx
import pytest

from faxdesk.simulator import ManualClock, Simulator
from tests.simulator.caller import FROM, client_of, faults_named, send, upload


def listed(api: httpx.Client, **params: str) -> list[str]:
    """The ids listed with these parameters."""
    answer = api.get("/faxes", params=params)
    assert answer.status_code == 200, answer.text
    return [fax["id"] for fax in answer.json()["data"]]


def test_the_newest_comes_first_page_by_page(api: httpx.Client, clock: ManualClock) -> None:
    ids = []
    for _ in range(7):
        ids.append(send(api)["id"])
        clock.advance(10)
    newest_first = ids[::-1]
    pages = [listed(api, **{"page[number]": str(n), "page[size]": "3"}) for n in (1, 2, 3, 4)]
    assert pages == [newest_first[:3], newest_first[3:6], newest_first[6:], []]
    meta = api.get("/faxes", params={"page[number]": "2", "page[size]": "3"}).json()["meta"]
    assert meta == {"page_number": 2, "page_size": 3, "total_pages": 3, "total_results": 7}


def test_a_page_has_20_unless_told_otherwise(api: httpx.Client) -> None:
    for _ in range(21):
        send(api)
    assert len(listed(api)) == 20
    assert len(listed(api, **{"page[size]": "250"})) == 21


def test_filters_by_time_take_all_four_bounds(api: httpx.Client, clock: ManualClock) -> None:
    first = send(api)
    clock.advance(10)
    second = send(api)
    clock.advance(10)
    third = send(api)
    middle = second["created_at"]
    expected = {
        "gte": [third["id"], second["id"]],
        "gt": [third["id"]],
        "lte": [second["id"], first["id"]],
        "lt": [first["id"]],
    }
    for bound, ids in expected.items():
        assert listed(api, **{f"filter[created_at][{bound}]": middle}) == ids
    offset = datetime.fromisoformat(middle).astimezone(UTC).isoformat()
    assert listed(
        api, **{"filter[created_at][gte]": offset, "filter[created_at][lt]": third["created_at"]}
    ) == [second["id"]]


def test_filters_by_field_are_exact_and_all_count(api: httpx.Client, clock: ManualClock) -> None:
    here = send(api, "+13127367000", connection_id="a")
    there = send(api, "+13127367001", connection_id="b")
    clock.advance(60)
    assert listed(api, **{"filter[to][eq]": "+13127367000"}) == [here["id"]]
    assert listed(api, **{"filter[to][eq]": "+1312736700"}) == []
    assert listed(api, **{"filter[from][eq]": FROM}) == [there["id"], here["id"]]
    assert listed(api, **{"filter[direction][eq]": "outbound"}) == [there["id"], here["id"]]
    assert listed(api, **{"filter[direction][eq]": "inbound"}) == []
    assert listed(api, **{"filter[connection_id][eq]": "b"}) == [there["id"]]
    assert listed(api, **{"filter[status][eq]": "failed"}) == [there["id"]]
    assert listed(api, **{"filter[status]": "delivered", "filter[to]": "+13127367001"}) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page[number]", "0"),
        ("page[size]", "251"),
        ("page[size]", "many"),
        ("filter[created_at][gte]", "yesterday"),
        ("filter[client_state][eq]", "AAAA"),
        ("limit", "5"),
    ],
)
def test_a_parameter_that_can_t_be_is_refused_by_name(name: str, value: str, api: httpx.Client) -> None:
    answer = api.get("/faxes", params={name: value})
    assert answer.status_code == 400
    assert faults_named(answer) == {("10015", name)}


def test_a_list_can_lag_behind(clock: ManualClock) -> None:
    with Simulator(clock=clock, list_lag_s=30) as simulator, client_of(simulator) as api:
        upload(api)
        fax = send(api)
        assert api.get(f"/faxes/{fax['id']}").status_code == 200
        assert listed(api) == []
        clock.advance(30)
        assert listed(api) == [fax["id"]]
