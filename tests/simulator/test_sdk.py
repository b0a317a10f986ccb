"""The contract: the vendor's own Python SDK works against the simulator as against the real thing."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import telnyx
from telnyx.types import FaxCreateResponse, MediaUploadResponse

from faxdesk.simulator import FRONT_DESK, Call, Fault, FaultKind, ManualClock, RateLimit, Simulator
from tests.simulator.caller import FROM, PDF, TO


@pytest.fixture
def sdk(simulator: Simulator) -> Iterator[telnyx.Telnyx]:
    with sdk_of(simulator) as sdk:
        yield sdk


def sdk_of(simulator: Simulator, *, key: str = "KEY-FOR-TESTS", max_retries: int = 0) -> telnyx.Telnyx:
    return telnyx.Telnyx(api_key=key, base_url=simulator.base_url, max_retries=max_retries)


def upload_by_form(sdk: telnyx.Telnyx, name: str) -> MediaUploadResponse:
    """The SDK has a method for uploads by address only; its own request machinery takes files as well."""
    return sdk.post(
        "/media",
        cast_to=MediaUploadResponse,
        body={"media_name": name},
        files={"media": ("letter.pdf", PDF, "application/pdf")},
        options={"headers": {"Content-Type": "multipart/form-data"}},
    )


def create(sdk: telnyx.Telnyx, to: str = TO) -> str:
    """Send a fax; its id."""
    answer = sdk.faxes.create(
        connection_id=FRONT_DESK,
        to=to,
        from_=FROM,
        media_name="letter",
        quality="very_high",
        monochrome=True,
        black_threshold=60,
        client_state="bWFyaw==",
    )
    assert answer.data is not None
    assert answer.data.id is not None
    return answer.data.id


def test_a_fax_sent_by_name_is_followed_to_its_end(sdk: telnyx.Telnyx, clock: ManualClock) -> None:
    uploaded = upload_by_form(sdk, "letter")
    assert uploaded.data is not None
    assert uploaded.data.media_name == "letter"
    fax_id = create(sdk)
    fax = sdk.faxes.retrieve(fax_id).data
    assert fax is not None
    assert (fax.status, fax.quality, fax.client_state) == ("queued", "very_high", "bWFyaw==")
    assert (fax.to, fax.from_, fax.direction, fax.record_type) == (TO, FROM, "outbound", "fax")
    assert isinstance(fax.created_at, datetime)
    clock.advance(60)
    delivered = sdk.faxes.retrieve(fax_id).data
    assert delivered is not None
    assert (delivered.status, delivered.failure_reason) == ("delivered", None)


def test_a_fax_sent_by_address_and_one_with_contents(sdk: telnyx.Telnyx, simulator: Simulator) -> None:
    sdk.faxes.create(
        connection_id="c-1", to=TO, from_=FROM, media_url="https://example.com/a.pdf", store_media=True
    )
    answer = sdk.post(
        "/faxes",
        cast_to=FaxCreateResponse,
        body={"connection_id": "c-1", "to": TO, "from": FROM, "t38_enabled": "false"},
        files={"contents": ("letter.pdf", PDF, "application/pdf")},
        options={"headers": {"Content-Type": "multipart/form-data"}},
    )
    assert answer.data is not None
    by_address, direct = simulator.faxes()
    assert by_address.values["store_media"] is True
    assert direct.id == answer.data.id
    assert direct.values["t38_enabled"] is False


def test_faxes_are_listed_over_all_pages_and_by_filter(sdk: telnyx.Telnyx, clock: ManualClock) -> None:
    ids = []
    for number in range(5):
        ids.append(create(sdk, f"+1312736727{number}"))
        clock.advance(10)
    page = sdk.faxes.list(page_size=2)
    assert page.meta is not None
    assert page.meta.total_pages == 3
    assert [fax.id for fax in page] == ids[::-1]
    since = datetime.fromisoformat("2026-09-21T14:13:40Z")
    found = sdk.faxes.list(
        filter={"created_at": {"gte": since}, "direction": {"eq": "outbound"}, "from": {"eq": FROM}}
    )
    assert [fax.id for fax in found] == ids[:1:-1]
    assert [fax.id for fax in sdk.faxes.list(filter={"to": {"eq": "+13127367271"}})] == [ids[1]]


def test_a_fax_is_cancelled_and_deleted(sdk: telnyx.Telnyx, clock: ManualClock) -> None:
    fax_id = create(sdk)
    cancelled = sdk.faxes.actions.cancel(fax_id)
    assert cancelled.data is not None
    assert cancelled.data.result == "ok"
    clock.advance(5)
    fax = sdk.faxes.retrieve(fax_id).data
    assert fax is not None
    assert (fax.status, fax.failure_reason) == ("failed", "sender_canceled")
    with pytest.raises(telnyx.UnprocessableEntityError):
        sdk.faxes.actions.cancel(fax_id)
    sdk.faxes.delete(fax_id)
    with pytest.raises(telnyx.NotFoundError):
        sdk.faxes.retrieve(fax_id)


def test_an_upload_is_kept_looked_up_fetched_and_deleted(sdk: telnyx.Telnyx, simulator: Simulator) -> None:
    upload_by_form(sdk, "letter")
    by_address = sdk.media.upload(media_url="https://example.com/a.pdf", media_name="fetched", ttl_secs=600)
    assert by_address.data is not None
    assert by_address.data.expires_at == "2026-09-21T14:23:20Z"
    media = sdk.media.retrieve("letter").data
    assert media is not None
    assert media.content_type == "application/pdf"
    assert sdk.media.download("letter").read() == PDF
    assert sdk.media.download("fetched").read().startswith(b"%PDF-")
    listed = sdk.media.list().data
    assert listed is not None
    assert [item.media_name for item in listed] == ["letter", "fetched"]
    sdk.media.delete("letter")
    assert simulator.media_names() == ["fetched"]


def test_the_account_can_be_read(sdk: telnyx.Telnyx) -> None:
    applications = list(sdk.fax_applications.list(page_size=1))
    assert [application.application_name for application in applications] == [
        "Front desk",
        "Back office",
        "Closed branch",
        "No outbound profile",
    ]
    assert applications[0].outbound is not None
    assert applications[0].outbound.channel_limit == 2
    numbers = sdk.phone_numbers.slim_list(filter={"connection_id": FRONT_DESK, "status": "active"})
    assert [number.phone_number for number in numbers] == ["+13125790015", "+13125790016"]
    balance = sdk.balance.retrieve().data
    assert balance is not None
    assert (balance.available_credit, balance.currency) == ("120.50", "USD")


def test_errors_are_what_the_sdk_takes_them_for(simulator: Simulator, sdk: telnyx.Telnyx) -> None:
    with sdk_of(simulator, key="KEY-REFUSED") as refused, pytest.raises(telnyx.AuthenticationError):
        refused.balance.retrieve()
    with pytest.raises(telnyx.UnprocessableEntityError) as bad_number:
        create(sdk, "312 736 7276")
    body = bad_number.value.body
    assert isinstance(body, dict)
    assert body["errors"][0]["code"] == "10016"
    assert body["errors"][0]["source"] == {"pointer": "/to"}
    simulator.set_rate_limit(RateLimit(requests=0))
    with pytest.raises(telnyx.RateLimitError):
        sdk.balance.retrieve()


def test_the_sdk_s_own_retries_send_a_fax_three_times(simulator: Simulator) -> None:
    # Why FaxDesk has its own client: each of the three was carried out, and only one is known.
    lost = Fault(call=Call.SEND, kind=FaultKind.STATUS_503, is_processed=True, retry_after="0.01")
    simulator.fail_next(lost, times=2)
    with sdk_of(simulator, max_retries=2) as sdk:
        fax_id = create(sdk)
    assert len(simulator.faxes()) == 3
    assert simulator.faxes()[-1].id == fax_id
