"""What was chosen for the next fax: what becomes of it, what is remembered, what a file may hold of it."""

import pytest

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.options import FaxOptions, PreviewFormat, Quality
from faxdesk.domain.preferences import Preferences

ALL = FaxChoices(
    quality=Quality.ULTRA_DARK,
    monochrome=True,
    black_threshold_pct=70,
    t38_enabled=False,
    from_display_name="Dr Smith ",
    from_number="+13125790016",
    store_preview=True,
    preview_format=PreviewFormat.PDF,
    webhook_url="https://example.com/fax",
)


def test_they_become_the_options_of_a_fax() -> None:
    assert ALL.options() == FaxOptions(
        quality=Quality.ULTRA_DARK,
        monochrome=True,
        black_threshold_pct=70,
        t38_enabled=False,
        from_display_name="Dr Smith",
        store_preview=True,
        preview_format=PreviewFormat.PDF,
        webhook_url="https://example.com/fax",
    )


def test_what_the_provider_does_anyway_is_left_unsaid() -> None:
    assert FaxChoices(black_threshold_pct=60).options() == FaxOptions()
    assert FaxChoices(monochrome=True).options().black_threshold_pct is None
    assert FaxChoices(preview_format=PreviewFormat.PDF).options().preview_format is None


def test_half_typed_settings_can_stand_there_and_are_refused_as_options() -> None:
    with pytest.raises(InvalidInputError):
        FaxChoices(webhook_url="https:/").options()


def test_what_would_leak_papers_is_never_remembered() -> None:
    assert Preferences(**ALL.to_remember()).quality == "ultra_dark"
    assert not {"store_media", "store_preview", "webhook_url", "from_number"} & ALL.to_remember().keys()
    assert FaxChoices.of_next_fax(Preferences(black_threshold_pct=70)).black_threshold_pct == 70


def test_they_are_the_same_after_a_time_in_a_file() -> None:
    assert FaxChoices.from_json(ALL.to_json()) == ALL
    assert FaxChoices.from_json({"quality": "normal", "of_next_year": 1}) == FaxChoices(
        quality=Quality.NORMAL
    )


@pytest.mark.parametrize("values", [{"quality": "best"}, {"monochrome": 1}, {"black_threshold_pct": "60"}])
def test_a_file_that_holds_something_else_is_refused(values: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        FaxChoices.from_json(values)
