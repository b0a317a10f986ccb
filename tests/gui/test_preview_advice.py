"""What the preview says of pages, and what its buttons do about it."""

import io
from collections.abc import Callable
from pathlib import Path

import img2pdf
from PIL import Image, ImageFilter
from PySide6.QtWidgets import QPushButton

from faxdesk.domain.options import Quality
from faxdesk.gui.preview.preview_panel import PreviewPanel
from tests.documents import corpus
from tests.documents.test_things import with_code
from tests.gui.desk import Desk

File = Callable[[str, bytes], Path]


def panel(desk: Desk) -> PreviewPanel:
    return desk.window.preview.complete()


def texts(desk: Desk) -> list[str]:
    return panel(desk).advice.texts


def form(desk: Desk, file: File) -> None:
    desk.window.options_panel.monochrome.setChecked(True)
    desk.add(file("form.pdf", corpus.grey_form()))
    desk.wait(lambda: bool(texts(desk)))


def with_an_empty_page() -> bytes:
    objects = corpus.simple_objects(3)
    objects[5] = objects[5].replace(b"/Contents 3 0 R", b"")
    return corpus.raw_pdf(objects)


def photo() -> bytes:
    """A page that a soft picture fills."""
    noise = Image.effect_noise((60, 60), 120).resize((850, 1_100), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    noise.filter(ImageFilter.GaussianBlur(6)).save(out, "JPEG", quality=80)
    made: bytes = img2pdf.convert([out.getvalue()])
    return made


def test_a_page_that_would_be_black_says_so_and_one_press_mends_it(desk: Desk, file: File) -> None:
    form(desk, file)
    assert texts(desk) == ["Page 1 would arrive nearly all black."]
    button = panel(desk).advice.stops[0]
    better = desk.window.options_panel.threshold.value()
    desk.click(button)
    assert desk.window.options_panel.threshold.value() < better
    desk.wait(lambda: texts(desk) == [])


def test_what_is_said_follows_the_slider(desk: Desk, file: File) -> None:
    form(desk, file)
    slider = desk.window.options_panel.threshold_slider
    slider.setValue(75)
    desk.wait(lambda: texts(desk) == [])
    slider.setValue(95)
    desk.wait(lambda: texts(desk) == ["Page 1 would arrive nearly all black."])


def test_a_warning_is_said_by_its_shape_in_the_strip_too(desk: Desk, file: File, letter: Path) -> None:
    desk.add(letter)
    form_path = file("form.pdf", corpus.grey_form())
    desk.window.options_panel.monochrome.setChecked(True)
    desk.add(form_path)
    desk.wait(lambda: panel(desk)._is_in_trouble(3))
    assert not panel(desk)._is_in_trouble(0)
    panel(desk).show_row(0)
    desk.wait(lambda: texts(desk) == ["Page 4 needs a look."])
    desk.click(panel(desk).advice.stops[0])
    assert panel(desk).number == "Page 4 of 4"


def test_a_small_code_is_kept_readable_by_one_press(desk: Desk, file: File) -> None:
    desk.add(file("label.pdf", with_code(mils=10)))
    desk.wait(lambda: bool(texts(desk)))
    desk.click(panel(desk).advice.stops[0])
    assert desk.window.options_panel.quality.currentData() == Quality.VERY_HIGH
    desk.wait(lambda: texts(desk) == [])


def test_an_empty_page_is_left_out_by_its_button(desk: Desk, file: File) -> None:
    desk.add(file("gap.pdf", with_an_empty_page()))
    panel(desk).show_row(1)
    desk.wait(lambda: texts(desk) == ["Page 2 is empty."])
    desk.click(panel(desk).advice.stops[0])
    assert panel(desk).number == "Page 2 of 2"
    staged = desk.items[0].staged
    assert staged is not None
    assert staged.page_numbers == (1, 3)


def test_settings_that_suit_are_proposed_and_set_by_one_press(desk: Desk, file: File) -> None:
    desk.add(file("form.pdf", corpus.grey_form()))
    advice = panel(desk).settings_advice
    desk.wait(lambda: "grey boxes" in advice.text)
    options = desk.window.options_panel
    assert not options.monochrome.isChecked()
    desk.click(advice.button)
    assert options.monochrome.isChecked()
    assert 50 <= options.threshold.value() < 90
    assert Quality(options.quality.currentData()) is Quality.HIGH
    desk.wait(lambda: advice.text == "")


def test_a_narrow_window_says_beside_the_settings_what_a_page_would_lose(desk: Desk, file: File) -> None:
    desk.window.resize(960, 600)
    desk.wait(lambda: desk.window.preview.is_folded)
    desk.window.options_panel.monochrome.setChecked(True)
    desk.add(file("form.pdf", corpus.grey_form()))
    folded = panel(desk).folded_advice
    desk.wait(lambda: folded.texts == ["Page 1 would arrive nearly all black."])
    desk.window.resize(1280, 800)
    desk.wait(lambda: not desk.window.preview.is_folded)
    assert folded.texts == []
    assert texts(desk) == ["Page 1 would arrive nearly all black."]


def test_nothing_is_said_when_the_documents_are_gone(desk: Desk, file: File) -> None:
    form(desk, file)
    desk.window.documents.remove(desk.items[0])
    assert texts(desk) == []
    assert panel(desk).settings_advice.text == ""


def test_the_page_and_the_settings_are_advised_alike_and_never_in_circles(desk: Desk, file: File) -> None:
    options = desk.window.options_panel
    options.monochrome.setChecked(True)
    options.threshold.setValue(52)
    desk.add(file("form.pdf", corpus.grey_form()))
    settings = panel(desk).settings_advice
    desk.wait(lambda: texts(desk) == ["Light text or drawing on page 1 would disappear."])
    desk.wait(lambda: "grey boxes" in settings.text)
    proposed = panel(desk).advice.stops[0]
    assert isinstance(proposed, QPushButton)
    desk.click(proposed)
    assert proposed.text() == f"Set threshold to {options.threshold.value()}"
    desk.wait(lambda: texts(desk) == [] and settings.text == "")


def test_a_photo_among_letters_is_not_made_black_and_white(desk: Desk, letter: Path, file: File) -> None:
    settings = panel(desk).settings_advice
    desk.add(letter)
    desk.wait(lambda: settings.text.startswith("The fax is mostly text"))
    desk.add(file("photo.pdf", photo()))
    desk.wait(lambda: settings.text == "")
    desk.window.options_panel.threshold.setValue(40)
    desk.window.options_panel.monochrome.setChecked(True)
    desk.wait(lambda: settings.text.startswith("Page 4 has a photo: black and white would"))
    panel(desk).show_row(3)
    desk.wait(lambda: texts(desk) == ["Page 4 has a photo: black and white would turn it into blots."])
    desk.click(panel(desk).advice.stops[0])
    assert not desk.window.options_panel.monochrome.isChecked()
    desk.wait(lambda: texts(desk) == [] and settings.text == "")
