"""The settings of a fax: what goes together, what is remembered, and what never is."""

from pathlib import Path

from faxdesk.domain.options import PreviewFormat, Quality
from faxdesk.gui.options.advanced_options import AdvancedOptions
from faxdesk.gui.options.options_panel import OptionsPanel
from tests.gui.desk import Desk


def panel(desk: Desk) -> OptionsPanel:
    return desk.window.options_panel


def advanced(desk: Desk) -> AdvancedOptions:
    return desk.window.options_panel.complete()


def test_the_threshold_is_disabled_until_monochrome_is_checked(desk: Desk) -> None:
    assert not panel(desk).threshold.isEnabled()
    assert not panel(desk).threshold_slider.isEnabled()
    panel(desk).monochrome.click()
    assert panel(desk).threshold.isEnabled()
    assert panel(desk).threshold_slider.isEnabled()
    panel(desk).monochrome.click()
    assert not panel(desk).threshold.isEnabled()


def test_slider_and_number_tell_the_same_threshold(desk: Desk) -> None:
    panel(desk).monochrome.click()
    panel(desk).threshold_slider.setValue(40)
    assert panel(desk).threshold.value() == 40
    panel(desk).threshold.setValue(60)
    assert panel(desk).threshold_slider.value() == 60
    assert desk.window.fax_settings.options().black_threshold_pct == 60


def test_a_threshold_without_monochrome_is_not_sent(desk: Desk) -> None:
    panel(desk).monochrome.click()
    panel(desk).threshold.setValue(60)
    panel(desk).monochrome.click()
    assert desk.window.fax_settings.options().black_threshold_pct is None


def test_there_are_five_qualities_each_with_a_word_on_its_use(desk: Desk) -> None:
    quality = panel(desk).quality
    assert [quality.itemData(row) for row in range(quality.count())] == [each.value for each in Quality]
    assert all(": " in quality.itemText(row) for row in range(quality.count()))


def test_a_preview_format_is_only_offered_with_a_preview(desk: Desk) -> None:
    assert not advanced(desk).preview_format.isEnabled()
    advanced(desk).store_preview.click()
    advanced(desk).preview_format.setCurrentIndex(1)
    assert desk.window.fax_settings.options().preview_format is PreviewFormat.PDF


def test_settings_travel_with_the_fax_and_the_harmless_ones_are_remembered(desk: Desk, letter: Path) -> None:
    panel(desk).quality.setCurrentIndex(panel(desk).quality.findData("ultra_dark"))
    panel(desk).monochrome.click()
    panel(desk).threshold.setValue(70)
    advanced(desk).t38.click()
    options = desk.send(letter)[0].options
    assert (options.quality, options.monochrome, options.black_threshold_pct, options.t38_enabled) == (
        Quality.ULTRA_DARK,
        True,
        70,
        False,
    )
    remembered = desk.session.desk.settings.load()
    assert (remembered.quality, remembered.monochrome, remembered.black_threshold_pct) == (
        "ultra_dark",
        True,
        70,
    )
    assert not remembered.t38_enabled
    assert desk.window.fax_settings.options() == options


def test_storing_and_the_webhook_are_off_again_after_each_send(desk: Desk, letter: Path) -> None:
    advanced(desk).store_preview.click()
    advanced(desk).webhook.setText("https://example.com/fax")
    options = desk.send(letter)[0].options
    assert options.store_preview
    assert options.webhook_url == "https://example.com/fax"
    assert not desk.window.fax_settings.options().store_preview
    assert desk.window.fax_settings.options().webhook_url is None
    advanced(desk).store_media.click()
    assert desk.send(letter, to=("+44 20 7946 0958",))[0].options.store_media
    assert not desk.window.fax_settings.options().store_media


def test_what_storing_can_not_carry_is_explained_and_stops_send(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number("312 736 7276")
    panel(desk).monochrome.click()
    panel(desk).threshold.setValue(60)
    advanced(desk).store_media.click()
    assert "can't carry a black threshold" in panel(desk).conflict.text()
    assert advanced(desk).isVisible(), "what is at fault is in sight"
    assert not desk.window.send_panel.button.isEnabled()
    assert "can't carry a black threshold" in desk.reason()
    panel(desk).threshold.setValue(95)
    assert desk.window.send_panel.button.isEnabled()


def test_a_caller_name_in_the_wrong_alphabet_is_explained(desk: Desk) -> None:
    advanced(desk).display_name.setText("Müller & Söhne")
    assert "letters A–Z" in panel(desk).conflict.text()


def test_a_fax_goes_from_the_number_that_was_chosen(desk: Desk, letter: Path) -> None:
    desk.wait(lambda: advanced(desk).from_choice.count() > 1)
    choice = advanced(desk).from_choice
    choice.setCurrentIndex(choice.findData("+13125790016"))
    assert desk.send(letter)[0].from_number == "+13125790016"
