"""Every call of the API, one request each."""

import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from faxdesk.domain.errors import InvalidInputError, NotFoundError, RefusedError
from faxdesk.domain.fax.attempt import RemoteFax, SendRequest
from faxdesk.domain.options import FaxOptions
from faxdesk.simulator import BACK_OFFICE, FRONT_DESK, NO_PROFILE, Course, Simulator, number_for
from faxdesk.telnyx import wire
from faxdesk.telnyx.client import TelnyxClient

REQUEST = SendRequest(
    connection_id="234423",
    to="+13127367276",
    from_number="+13125790015",
    media_urls=("https://example.com/letter.pdf",),
)


def sent(client: TelnyxClient, to: str = "+13127367276") -> RemoteFax:
    request = SendRequest(
        connection_id="c-1",
        to=to,
        from_number="+13125790015",
        client_state="dG9rZW4=",
        media_urls=REQUEST.media_urls,
    )
    return client.send(request, FaxOptions())


def test_an_upload_is_named_by_us_and_found_looked_up_and_deleted(
    client: TelnyxClient, simulator: Simulator, letter: Path
) -> None:
    progress: list[tuple[int, int]] = []
    media = client.upload(
        letter, media_name="faxdesk-1", ttl_s=3600, on_progress=lambda *told: progress.append(told)
    )
    assert media.media_name == "faxdesk-1"
    assert media.expires_at_s is not None
    assert abs(media.expires_at_s - simulator.clock.now_s() - 3600) < 60
    assert progress[-1] == (letter.stat().st_size, letter.stat().st_size)
    assert client.media("faxdesk-1").content_type == "application/pdf"
    client.delete_media("faxdesk-1")
    with pytest.raises(NotFoundError):
        client.media("faxdesk-1")


def test_the_files_own_name_never_travels(client: TelnyxClient, simulator: Simulator, letter: Path) -> None:
    client.upload(letter, media_name="faxdesk-1", ttl_s=3600)
    request = SendRequest(
        connection_id="c-1", to="+13127367276", from_number="+13125790015", media_name="faxdesk-1"
    )
    client.send(request, FaxOptions())
    assert "Smith" not in repr(simulator.faxes()) + repr(simulator.requests)


def test_a_fax_goes_by_several_addresses(client: TelnyxClient, simulator: Simulator) -> None:
    urls = ("https://example.com/one.pdf", "https://example.com/two.pdf")
    client.send(
        SendRequest(connection_id="c-1", to="+13127367276", from_number="+13125790015", media_urls=urls),
        FaxOptions(),
    )
    assert simulator.faxes()[0].values["media_url"] == list(urls)


def test_a_fax_goes_by_contents_with_booleans_as_text(
    client: TelnyxClient, simulator: Simulator, letter: Path
) -> None:
    request = SendRequest(connection_id="c-1", to="+13127367276", from_number="+13125790015")
    client.send(request, FaxOptions(store_media=True, monochrome=True, t38_enabled=False), contents=letter)
    values = simulator.faxes()[0].values
    assert (values["store_media"], values["monochrome"], values["t38_enabled"]) == (True, True, False)


def test_what_can_not_go_by_contents_is_refused_before_anything_leaves(
    client: TelnyxClient, simulator: Simulator, letter: Path
) -> None:
    request = SendRequest(connection_id="c-1", to="+13127367276", from_number="+13125790015")
    for options in (
        FaxOptions(monochrome=True, black_threshold_pct=50),
        FaxOptions(from_display_name="Town hall"),
        FaxOptions(webhook_url="https://example.com/"),
    ):
        with pytest.raises(InvalidInputError):
            client.send(request, options, contents=letter)
    with pytest.raises(InvalidInputError) as caught:
        client.send(replace(request, client_state="dG9rZW4="), FaxOptions(), contents=letter)
    assert caught.value.field == "client_state"
    assert simulator.requests == []


def test_what_was_uploaded_is_not_stored_a_second_time(client: TelnyxClient, simulator: Simulator) -> None:
    request = replace(REQUEST, media_urls=(), media_name="faxdesk-1")
    with pytest.raises(InvalidInputError) as caught:
        client.send(request, FaxOptions(store_media=True))
    assert caught.value.field == "store_media"
    assert simulator.requests == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"connection_id": " "}, "connection_id"),
        ({"to": "3127367276"}, "to"),
        ({"to": "+0123"}, "to"),
        ({"from_number": "sip:me@example.com"}, "from"),
        ({"media_urls": ()}, "media_name"),
        ({"media_name": "both"}, "media_name"),
        ({"media_urls": ("ftp://example.com/x.pdf",)}, "media_url"),
        ({"client_state": "not base64!"}, "client_state"),
    ],
)
def test_a_request_that_would_be_refused_never_leaves(
    client: TelnyxClient, simulator: Simulator, changes: dict[str, object], field: str
) -> None:
    values = {
        "connection_id": "c-1",
        "to": "+13127367276",
        "from_number": "+13125790015",
        "media_urls": REQUEST.media_urls,
    }
    with pytest.raises(InvalidInputError) as caught:
        client.send(SendRequest(**{**values, **changes}), FaxOptions())  # type: ignore[arg-type]
    assert caught.value.field == field
    assert simulator.requests == []


def test_a_sip_address_is_a_recipient(client: TelnyxClient) -> None:
    assert sent(client, "sip:fax@example.com").status == "queued"


def test_a_fax_is_shown_cancelled_and_removed(client: TelnyxClient) -> None:
    fax = sent(client, number_for(course=Course.STUCK_SENDING))
    assert client.fax(fax.id).client_state == "dG9rZW4="
    client.cancel(fax.id)
    client.delete_fax(fax.id)
    with pytest.raises(NotFoundError):
        client.fax(fax.id)


def test_an_ended_fax_takes_no_cancel(client: TelnyxClient, simulator: Simulator) -> None:
    fax = sent(client)
    while not simulator.faxes()[0].has_ended:
        client.fax(fax.id)
    with pytest.raises(RefusedError) as caught:
        client.cancel(fax.id)
    assert (caught.value.code, caught.value.status) == ("api.cannot_cancel", 422)


def test_a_listing_comes_with_all_its_pages_and_filters(client: TelnyxClient) -> None:
    ids = {sent(client, f"+1312555{number:04}").id for number in range(260)}
    assert {fax.id for fax in client.faxes(direction="outbound")} == ids
    only = list(client.faxes(to="+13125550007", from_number="+13125790015"))
    assert [fax.to for fax in only] == ["+13125550007"]
    future = datetime.now(UTC) + timedelta(days=300)
    assert list(client.faxes(created_from=future.isoformat().replace("+00:00", "Z"))) == []


def test_applications_tell_which_of_them_can_send(client: TelnyxClient) -> None:
    by_id = {item.id: item for item in client.applications()}
    assert (by_id[FRONT_DESK].can_send, by_id[FRONT_DESK].channel_limit) == (True, 2)
    assert (by_id[BACK_OFFICE].can_send, by_id[BACK_OFFICE].channel_limit) == (True, None)
    assert not by_id[NO_PROFILE].can_send


def test_numbers_belong_to_applications_and_money_is_decimal(client: TelnyxClient) -> None:
    assert {number.connection_id for number in client.numbers(connection_id=FRONT_DESK)} == {FRONT_DESK}
    assert isinstance(client.balance().available_credit, Decimal)


def test_what_faxes_cost_is_read_from_detail_records(
    client: TelnyxClient,
) -> None:
    assert list(client.charges()) == []
    fax = sent(client)
    found = next(each for each in map(list, iter(client.charges, None)) if each)  # once it has arrived
    (charge,) = found
    assert (charge.remote_id, charge.currency) == (fax.id, "USD")
    assert charge.amount == Decimal("0.0070") * (charge.pages or 0)


@pytest.mark.parametrize(
    ("raw", "amount", "pages"),
    [
        ({"uuid": "f-1", "cost": "0.0210", "currency": "USD", "page_count": 3}, "0.0210", 3),
        ({"id": "f-1", "cost": 0.5, "currency": "USD", "pages": "many"}, "0.5", None),
    ],
)
def test_a_detail_record_is_read_under_whatever_names_it_has(
    raw: dict[str, object], amount: str, pages: int | None
) -> None:
    charge = wire.charge(raw)
    assert (charge.remote_id, charge.amount, charge.pages) == ("f-1", Decimal(amount), pages)


@pytest.mark.parametrize(
    "raw", [{}, {"id": "f-1", "cost": "much", "currency": "USD"}, {"id": "f-1", "cost": "1"}, {"cost": "1"}]
)
def test_a_detail_record_without_fax_amount_or_currency_is_none(raw: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        wire.charge(raw)


def test_an_upload_needs_no_more_memory_for_a_bigger_file(client: TelnyxClient, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7\n" + b"0" * 19_000_000)
    tracemalloc.start()
    client.upload(path, media_name="faxdesk-big", ttl_s=60)
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # The simulator, which streams too, shares this process.
    assert peak_bytes < 6_000_000


def test_the_providers_clock_is_learned_from_its_answers(simulator: Simulator) -> None:
    client = TelnyxClient(
        base_url=simulator.base_url, api_key="k", use_environment=False, now_s=lambda: 1000.0
    )
    client.balance()
    client.close()
    assert abs(client.clock_offset_s + 1000.0 - simulator.clock.now_s()) < 3600
