"""What becomes of a fax: its stages, its end, and who shares the lines with it."""

from pathlib import Path

import httpx
import phonenumbers
import pytest

from faxdesk.simulator import (
    BACK_OFFICE,
    FRONT_DESK,
    NO_PROFILE,
    Course,
    FaultKind,
    ManualClock,
    Simulator,
    behaviour_table,
    number_for,
)
from faxdesk.simulator.numbers import BEHAVIOURS, NO_REASON, REASON_STAGES
from faxdesk.simulator.seeds import REFUSED_FROM, UNVERIFIED_FROM
from tests.simulator.caller import PDF, client_of, faults_named, look, request_for, send, upload


def story(api: httpx.Client, clock: ManualClock, fax_id: str, *, seconds: int = 20) -> list[str]:
    """The fax's statuses as they follow one another, and its failure reason at the end."""
    seen: list[str] = []
    fax = {}
    for _ in range(seconds * 2):
        fax = look(api, {"id": fax_id})
        if not seen or seen[-1] != fax["status"]:
            seen.append(fax["status"])
        clock.advance(0.5)
    return seen if fax["failure_reason"] is None else [*seen, fax["failure_reason"]]


def end_of(api: httpx.Client, clock: ManualClock, to: str) -> str:
    """Send to this number and go to the end: "delivered" or the failure reason."""
    fax = send(api, to)
    clock.advance(3600)
    fax = look(api, fax)
    return str(fax["failure_reason"] or fax["status"])


def test_a_fax_goes_through_all_stages(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    assert story(api, clock, fax["id"]) == ["queued", "media.processed", "originated", "sending", "delivered"]


def test_a_fax_that_nobody_looked_at_has_the_same_end(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    clock.advance(3600)
    fax = look(api, fax)
    assert fax["status"] == "delivered"
    assert fax["updated_at"] == "2026-09-21T14:13:26Z"  # 1 s queued, 1 s processed, 2 s ringing, 2 s a page


def test_more_pages_take_longer(clock: ManualClock) -> None:
    with Simulator(clock=clock, count_pages=lambda path: 10) as simulator, client_of(simulator) as api:
        upload(api)
        fax = send(api)
        clock.advance(1 + 1 + 2 + 10 * 2 - 1)
        assert look(api, fax)["status"] == "sending"
        clock.advance(1)
        assert look(api, fax)["status"] == "delivered"


@pytest.mark.parametrize("reason", [*filter(None, REASON_STAGES)])
def test_every_failure_reason_can_be_had(reason: str, api: httpx.Client, clock: ManualClock) -> None:
    assert story(api, clock, send(api, number_for(reason=reason))["id"])[-2:] == ["failed", reason]


def test_a_fax_may_fail_without_any_reason(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(reason=NO_REASON))
    clock.advance(60)
    fax = look(api, fax)
    assert (fax["status"], fax["failure_reason"]) == ("failed", None)


def test_a_fax_may_go_on_for_ever_whatever_is_asked(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(course=Course.NEVER_ENDS))
    clock.advance(60)
    assert api.post(f"/faxes/{fax['id']}/actions/cancel").status_code == 202
    clock.advance(86_400)
    assert look(api, fax)["status"] == "sending"


@pytest.mark.parametrize(("number", "answered"), [(REFUSED_FROM, 422), (UNVERIFIED_FROM, 202)])
def test_a_from_number_that_is_not_the_accounts_is_refused_or_fails(
    number: str, answered: int, api: httpx.Client, clock: ManualClock
) -> None:
    answer = api.post("/faxes", json=request_for(**{"from": number}))
    assert answer.status_code == answered
    clock.advance(60)
    if answered == 202:
        assert look(api, answer.json()["data"])["failure_reason"] == "unverified_origination_number"
    else:
        assert ("10015", "/from") in faults_named(answer)


@pytest.mark.parametrize(
    ("reason", "before"),
    [
        ("file_format_invalid", ["queued"]),
        ("account_disabled", ["queued", "media.processed"]),
        ("user_busy", ["queued", "media.processed", "originated"]),
        ("carrier_lost", ["queued", "media.processed", "originated", "sending"]),
    ],
)
def test_a_fax_fails_where_such_a_fax_fails(
    reason: str, before: list[str], api: httpx.Client, clock: ManualClock
) -> None:
    fax = send(api, number_for(reason=reason))
    assert story(api, clock, fax["id"]) == [*before, "failed", reason]


def test_a_number_is_busy_twice_and_then_answers(api: httpx.Client, clock: ManualClock) -> None:
    ends = [end_of(api, clock, "+13127367001") for _ in range(4)]
    assert ends == ["user_busy", "user_busy", "delivered", "user_busy"]


def test_a_number_does_not_answer_once_and_then_does(api: httpx.Client, clock: ManualClock) -> None:
    assert [end_of(api, clock, "+13127367002") for _ in range(2)] == ["receiver_no_answer", "delivered"]


def test_only_calls_that_were_made_count(api: httpx.Client, clock: ManualClock) -> None:
    lost = send(api, "+13127367001", media_name="gone")
    clock.advance(60)
    assert look(api, lost)["failure_reason"] == "file_download_failed"
    assert [end_of(api, clock, "+13127367001") for _ in range(3)] == ["user_busy", "user_busy", "delivered"]


def test_a_slow_document_stays_queued_for_minutes(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(course=Course.SLOW_DOCUMENT))
    clock.advance(599)
    assert look(api, fax)["status"] == "queued"
    clock.advance(60)
    assert look(api, fax)["status"] == "delivered"


def test_a_stuck_fax_stays_in_sending_but_gives_its_line_back(api: httpx.Client, clock: ManualClock) -> None:
    stuck = [send(api, number_for(course=Course.STUCK_SENDING)) for _ in range(2)]
    clock.advance(30 * 86400)
    assert [look(api, fax)["status"] for fax in stuck] == ["sending", "sending"]
    upload(api)
    assert end_of(api, clock, "+13127367000") == "delivered"


def test_an_unknown_status_shows_for_a_while(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(course=Course.UNKNOWN_STATUS))
    assert story(api, clock, fax["id"])[2:] == ["originated", "carrier.lookup", "sending", "delivered"]


def test_a_fax_may_skip_its_states(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(course=Course.SKIPS_STATES))
    assert story(api, clock, fax["id"]) == ["queued", "delivered"]


# -- documents


@pytest.mark.parametrize(
    ("content", "pages", "reason"),
    [
        (PDF, None, "file_format_invalid"),
        (PDF, 0, "file_format_invalid"),
        (PDF, 351, "page_count_limit_exceeded"),
        (PDF, 350, None),
    ],
)
def test_a_document_fails_by_what_was_counted(
    content: bytes, pages: int | None, reason: str | None, clock: ManualClock
) -> None:
    with Simulator(clock=clock, count_pages=lambda path: pages) as simulator, client_of(simulator) as api:
        assert upload(api, content=content).status_code == 201
        assert end_of(api, clock, "+13127367000") == (reason or "delivered")


def test_what_is_no_pdf_is_taken_and_fails(api: httpx.Client, clock: ManualClock) -> None:
    upload(api, "picture", b"\x89PNG\r\n")
    fax = send(api, media_name="picture")
    clock.advance(2)
    assert look(api, fax)["failure_reason"] == "file_format_invalid"


@pytest.mark.parametrize(
    ("url", "end"),
    [
        ("https://example.com/letter.pdf", "delivered"),
        ("https://example.com/missing/letter.pdf", "file_download_failed"),
        ("https://files.invalid/letter.pdf", "file_download_failed"),
        ("http://127.0.0.1:1/letter.pdf", "file_download_failed"),
    ],
)
def test_an_address_is_taken_and_its_document_may_be_gone(
    url: str, end: str, api: httpx.Client, clock: ManualClock
) -> None:
    fax = send(api, media_name=None, media_url=url)
    clock.advance(60)
    fax = look(api, fax)
    assert (fax["failure_reason"] or fax["status"]) == end


def test_an_address_on_this_computer_is_fetched(clock: ManualClock) -> None:
    sizes = []

    def count_pages(path: Path) -> int | None:
        sizes.append(path.stat().st_size)
        return 3

    with (
        Simulator(clock=clock, draw_preview=lambda path, _: path.read_bytes()) as session,
        client_of(session) as files,
        Simulator(clock=clock, count_pages=count_pages) as simulator,
        client_of(simulator) as api,
    ):
        upload(files)
        stored = send(files, store_preview=True)
        clock.advance(60)
        link = look(files, stored)["preview_url"]
        send(api, media_name=None, media_url=[link, link])
        assert sizes == [len(PDF), len(PDF)]
        assert [fax.pages for fax in simulator.faxes()] == [6]


def test_an_upload_that_is_deleted_before_it_was_fetched_is_lost(
    api: httpx.Client, clock: ManualClock
) -> None:
    fax = send(api)
    clock.advance(0.5)
    assert api.delete("/media/letter").status_code == 204
    clock.advance(10)
    assert look(api, fax)["failure_reason"] == "file_download_failed"


def test_an_upload_that_is_deleted_afterwards_does_no_harm(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    clock.advance(1)
    assert api.delete("/media/letter").status_code == 204
    clock.advance(10)
    assert look(api, fax)["status"] == "delivered"


# -- lines


def test_one_call_too_many_for_the_application_fails(api: httpx.Client, clock: ManualClock) -> None:
    faxes = [send(api, connection_id=FRONT_DESK) for _ in range(3)]
    clock.advance(2)
    states = [look(api, fax)["failure_reason"] for fax in faxes]
    assert states == [None, None, "connection_channel_limit_exceeded"]


def test_one_call_too_many_for_the_account_fails(clock: ManualClock) -> None:
    with Simulator(clock=clock, account_channel_limit=3) as simulator, client_of(simulator) as api:
        upload(api)
        faxes = [send(api, connection_id=BACK_OFFICE) for _ in range(4)]
        clock.advance(60)
        reasons = [look(api, fax)["failure_reason"] for fax in faxes]
        assert reasons == [None, None, None, "user_channel_limit_exceeded"]


def test_a_line_is_free_again_after_a_call(api: httpx.Client, clock: ManualClock) -> None:
    for _ in range(3):
        faxes = [send(api, connection_id=FRONT_DESK) for _ in range(2)]
        clock.advance(6)
        assert [look(api, fax)["status"] for fax in faxes] == ["delivered", "delivered"]


def test_limits_hold_also_when_nobody_looked_in_between(api: httpx.Client, clock: ManualClock) -> None:
    early = [send(api, connection_id=FRONT_DESK) for _ in range(2)]
    clock.advance(1)
    late = send(api, connection_id=FRONT_DESK)  # its call begins while the first two are under way
    clock.advance(3600)
    assert [look(api, fax)["status"] for fax in early] == ["delivered", "delivered"]
    assert look(api, late)["failure_reason"] == "connection_channel_limit_exceeded"


def test_an_application_without_voice_profile_can_t_send(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, connection_id=NO_PROFILE)
    clock.advance(60)
    assert look(api, fax)["failure_reason"] == "no_outbound_profile"


# -- cancel


@pytest.mark.parametrize(
    ("after_s", "status"), [(0, "queued"), (1, "media.processed"), (2, "originated"), (4, "sending")]
)
def test_a_cancel_is_accepted_first_and_true_a_moment_later(
    after_s: float, status: str, api: httpx.Client, clock: ManualClock
) -> None:
    fax = send(api)
    clock.advance(after_s)
    answer = api.post(f"/faxes/{fax['id']}/actions/cancel")
    assert (answer.status_code, answer.json()) == (202, {"data": {"result": "ok"}})
    assert look(api, fax)["status"] == status
    clock.advance(0.5)
    cancelled = look(api, fax)
    assert (cancelled["status"], cancelled["failure_reason"]) == ("failed", "sender_canceled")
    clock.advance(60)
    assert look(api, fax) == cancelled


def test_a_cancel_can_lose_the_race(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    clock.advance(5.8)
    assert api.post(f"/faxes/{fax['id']}/actions/cancel").status_code == 202
    clock.advance(1)
    assert look(api, fax)["status"] == "delivered"


def test_a_cancel_just_before_the_document_is_processed_holds(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    clock.advance(0.8)
    assert api.post(f"/faxes/{fax['id']}/actions/cancel").status_code == 202
    clock.advance(60)
    assert look(api, fax)["failure_reason"] == "sender_canceled"


def test_a_cancel_frees_the_line(api: httpx.Client, clock: ManualClock) -> None:
    first, second = send(api), send(api)
    clock.advance(2)
    api.post(f"/faxes/{first['id']}/actions/cancel")
    clock.advance(0.5)
    third = send(api, connection_id=FRONT_DESK)
    clock.advance(60)
    assert look(api, second)["status"] == look(api, third)["status"] == "delivered"


def test_a_cancel_that_comes_too_late_by_the_number_s_wish(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api, number_for(course=Course.CANCEL_TOO_LATE))
    assert api.post(f"/faxes/{fax['id']}/actions/cancel").status_code == 202
    clock.advance(60)
    assert look(api, fax)["status"] == "delivered"


def test_an_ended_fax_can_t_be_cancelled(api: httpx.Client, clock: ManualClock) -> None:
    fax = send(api)
    clock.advance(60)
    answer = api.post(f"/faxes/{fax['id']}/actions/cancel")
    assert answer.status_code == 422
    assert faults_named(answer) == {("90080", "")}


def test_what_isn_t_there_is_404(api: httpx.Client, simulator: Simulator) -> None:
    fax = send(api)
    simulator.forget(fax["id"])
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/actions/cancel")):
        answer = api.request(method, f"/faxes/{fax['id']}{path}")
        assert answer.status_code == 404
        assert faults_named(answer) == {("10005", "")}
    assert [fax.is_removed for fax in simulator.faxes()] == [True]
    with pytest.raises(LookupError):
        simulator.forget(fax["id"])


def test_a_deleted_fax_is_gone_from_the_list(api: httpx.Client, clock: ManualClock) -> None:
    fax, other = send(api), send(api)
    assert api.delete(f"/faxes/{fax['id']}").status_code == 204
    assert [item["id"] for item in api.get("/faxes").json()["data"]] == [other["id"]]


# -- the table


def test_every_number_of_the_table_is_a_valid_number() -> None:
    for number in BEHAVIOURS:
        assert phonenumbers.is_valid_number(phonenumbers.parse(number)), number


def test_the_table_describes_everything_once() -> None:
    table = behaviour_table()
    assert {number for number, _ in table} >= set(BEHAVIOURS)
    assert len({what for what, _ in table}) == len(table)
    assert all(description for _, description in table)


def test_every_kind_of_send_fault_of_the_table_can_be_looked_up() -> None:
    kinds = {behaviour.send_fault.kind for behaviour in BEHAVIOURS.values() if behaviour.send_fault}
    assert {FaultKind.TIMEOUT_AFTER, FaultKind.RESET_BEFORE, FaultKind.STATUS_502_HTML} < kinds
    assert len({number_for(fault=kind) for kind in kinds}) == len(kinds)
    with pytest.raises(LookupError):
        number_for(reason="no such reason")


def test_a_number_s_send_fault_hits_every_other_request(api: httpx.Client, simulator: Simulator) -> None:
    to = number_for(fault=FaultKind.STATUS_500)
    codes = [api.post("/faxes", json=request_for(to)).status_code for _ in range(4)]
    assert codes == [500, 202, 500, 202]
    assert len(simulator.faxes()) == 2
