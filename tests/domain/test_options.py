"""The rules of a fax's options and of the way its document travels."""

import pytest

from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FaxOptions, PreviewFormat, Quality, Way, choose_way
from faxdesk.domain.people.address import is_e164, is_sip_uri


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"black_threshold_pct": 50}, "black_threshold_pct"),
        ({"monochrome": True, "black_threshold_pct": 0}, "black_threshold_pct"),
        ({"monochrome": True, "black_threshold_pct": 101}, "black_threshold_pct"),
        ({"preview_format": PreviewFormat.PDF}, "preview_format"),
        ({"from_display_name": "x" * 129}, "from_display_name"),
        ({"from_display_name": "Dr Müller"}, "from_display_name"),
        ({"from_display_name": "a/b"}, "from_display_name"),
        ({"webhook_url": "example.com/hook"}, "webhook_url"),
    ],
)
def test_options_that_the_provider_would_refuse_are_never_born(
    changes: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        FaxOptions(**changes)  # type: ignore[arg-type]
    assert caught.value.field == field


def test_options_at_the_edge_of_their_range_are_fine() -> None:
    for threshold in (1, 100):
        assert FaxOptions(monochrome=True, black_threshold_pct=threshold).effective_threshold_pct == threshold
    assert FaxOptions(monochrome=True).effective_threshold_pct == 95
    assert FaxOptions(from_display_name="A-_~!.+ z9" + "x" * 118).from_display_name


def test_options_survive_the_journal() -> None:
    options = FaxOptions(
        quality=Quality.ULTRA_LIGHT,
        store_preview=True,
        preview_format=PreviewFormat.TIFF,
        t38_enabled=False,
    )
    assert FaxOptions.from_json({**options.to_json(), "of_a_later_version": 1}) == options


def test_a_file_is_uploaded_unless_it_shall_be_stored_and_an_address_is_handed_over() -> None:
    assert choose_way(FaxOptions(), has_file=True) is Way.MEDIA_NAME
    assert choose_way(FaxOptions(store_media=True), has_file=True) is Way.CONTENTS
    assert choose_way(FaxOptions(store_media=True, webhook_url="https://x.org/"), has_file=False) is (
        Way.MEDIA_URL
    )


@pytest.mark.parametrize(
    "options",
    [
        FaxOptions(store_media=True, monochrome=True, black_threshold_pct=95),
        FaxOptions(store_media=True, store_preview=True, preview_format=PreviewFormat.PDF),
        FaxOptions(store_media=True, from_display_name="Town hall"),
        FaxOptions(store_media=True, webhook_url="https://example.com/"),
    ],
    ids=["threshold", "preview_format", "display_name", "webhook"],
)
def test_what_contents_can_not_carry_is_refused_with_its_reason(options: FaxOptions) -> None:
    with pytest.raises(InvalidInputError) as caught:
        choose_way(options, has_file=True)
    assert caught.value.code == f"input.store_media_with_{caught.value.field}"


def test_addresses_are_e164_or_sip() -> None:
    assert is_e164("+13127367276")
    assert not any(map(is_e164, ["13127367276", "+03127367276", "+1", "+1234567890123456", "+1312736727६"]))
    assert is_sip_uri("sip:fax@example.com")
    assert not any(map(is_sip_uri, ["sip:", "fax@example.com", "sip:a b@example.com"]))
