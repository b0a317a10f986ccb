"""What stands beside a quality that not every machine takes."""

import pytest

from faxdesk.domain.options import Quality
from faxdesk.domain.policy import Policy
from faxdesk.domain.preferences import Preferences
from faxdesk.gui.options.fax_settings import FaxSettings
from faxdesk.gui.options.options_panel import OptionsPanel
from faxdesk.gui.options.quality_note import QualityNote

FINER = [Quality.VERY_HIGH, Quality.ULTRA_LIGHT, Quality.ULTRA_DARK]


def panel(policy: Policy | None = None) -> OptionsPanel:
    policy = policy or Policy()
    return OptionsPanel(FaxSettings(Preferences(), policy), policy)


def note(made: OptionsPanel) -> QualityNote:
    assert made.quality_note is not None
    return made.quality_note


def choose(made: OptionsPanel, quality: Quality) -> None:
    made.quality.setCurrentIndex(made.quality.findData(quality.value))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("quality", FINER)
def test_a_quality_that_some_machines_refuse_says_so_and_what_happens_then(quality: Quality) -> None:
    made = panel()
    assert made.quality_note is None
    choose(made, quality)
    assert not note(made).isHidden()
    assert "refuse" in note(made).words.text()
    assert "High" in note(made).words.text()
    assert note(made).use_high.isHidden()
    choose(made, Quality.HIGH)
    assert note(made).isHidden()


@pytest.mark.usefixtures("qapp")
def test_a_number_that_refused_it_before_is_named_and_high_is_one_click_away() -> None:
    made = panel()
    made._settings.set_refusing(("+1 312-736-7276",))
    assert made.quality_note is None, "high goes everywhere"
    choose(made, Quality.VERY_HIGH)
    assert "+1 312-736-7276 refused" in note(made).words.text()
    note(made).use_high.click()
    assert made.quality.currentData() == Quality.HIGH.value
    assert note(made).isHidden()


@pytest.mark.usefixtures("qapp")
def test_a_locked_quality_offers_nothing() -> None:
    entries = {"settings": {"quality": "very_high"}, "locked": ["quality"]}
    made = panel(Policy.from_entries(entries, "test"))
    made._settings.set_refusing(("+1 312-736-7276",))
    assert not note(made).isHidden()
    assert note(made).use_high.isHidden()
