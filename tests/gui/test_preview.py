"""The preview: what a person sees of the fax before it is sent."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.options import Quality
from faxdesk.gui.preview.page_geometry import Zoom
from faxdesk.gui.preview.preview_panel import PreviewPanel
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk
from tests.gui.test_cover import choose

File = Callable[[str, bytes], Path]


def panel(desk: Desk) -> PreviewPanel:
    return desk.window.preview.complete()


def wait_for_page(desk: Desk) -> QImage:
    """Wait until the page is shown as it was asked for last."""
    shown = panel(desk)
    desk.wait(lambda: shown.shown is not None and shown.view.is_current and not shown.view.picture.isNull())
    return shown.view.picture.convertToFormat(QImage.Format.Format_Grayscale8)


def ink(picture: QImage) -> int:
    """How much black there is, in dots of the screen."""
    return sum(255 - grey for grey in greys(picture)) // 255


def greys(picture: QImage) -> bytes:
    """Its pixels, without what fills up its rows."""
    data, stride = bytes(picture.constBits()), picture.bytesPerLine()
    return b"".join(data[row * stride :][: picture.width()] for row in range(picture.height()))


def place(desk: Desk) -> str:
    return panel(desk).number


def grey_form(dark: bytes = b"0.3 g") -> bytes:
    """A page of grey fields: a fifth dark, a fifth light."""
    content = dark + b" 0 0 595 168.4 re f 0.9 g 0 168.4 595 168.4 re f"
    return corpus.raw_pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
            4: corpus.stream(content),
        }
    )


def test_an_empty_window_says_what_will_be_seen_here(desk: Desk) -> None:
    assert "as it will arrive" in panel(desk).view.accessibleDescription()
    assert panel(desk).strip.isHidden()


def test_a_dropped_document_is_shown_as_it_will_arrive(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    picture = wait_for_page(desk)
    assert place(desk) == "Page 1 of 3"
    assert 0 < ink(picture) < picture.width() * picture.height() / 10
    assert "Likely" in panel(desk).note


def test_the_page_keeps_the_shape_of_its_paper_whatever_the_quality(desk: Desk, file: File) -> None:
    desk.add(file("form.pdf", grey_form()))
    quality = desk.window.options_panel.quality
    for each in (Quality.NORMAL, Quality.HIGH, Quality.VERY_HIGH):
        quality.setCurrentIndex(quality.findData(each))
        picture = wait_for_page(desk)
        assert abs(picture.height() / picture.width() - 842 / 610) < 0.02


def test_the_threshold_acts_on_the_page_at_once(desk: Desk, file: File) -> None:
    desk.add(file("form.pdf", grey_form()))
    options = desk.window.options_panel
    desk.click(options.monochrome, at=QPoint(8, options.monochrome.height() // 2))
    share = {}
    for threshold in (95, 80, 20):
        options.threshold_slider.setValue(threshold)
        picture = wait_for_page(desk)
        share[threshold] = round(5 * ink(picture) / (picture.width() * picture.height()), 1)
    assert share == {95: 2.0, 80: 1.0, 20: 0.0}
    assert "Close to what arrives" in panel(desk).note


def test_without_monochrome_shades_stay_shades(desk: Desk, file: File) -> None:
    desk.add(file("form.pdf", grey_form()))
    picture = wait_for_page(desk)
    seen = 5 * ink(picture) / (picture.width() * picture.height())
    assert abs(seen - 0.8) < 0.05


def test_the_original_is_shown_in_its_colours(desk: Desk, file: File) -> None:
    desk.add(file("red.pdf", grey_form(dark=b"1 0 0 rg")))
    wait_for_page(desk)
    assert panel(desk).view.picture.format() == QImage.Format.Format_Grayscale8
    panel(desk).title.setCurrentIndex(1)
    desk.wait(lambda: panel(desk).view.picture.format() == QImage.Format.Format_RGB888)
    picture = panel(desk).view.picture
    assert picture.pixelColor(picture.width() // 2, picture.height() - 4).name() == "#ff0000"
    panel(desk).title.setCurrentIndex(0)
    desk.wait(lambda: panel(desk).view.picture.format() == QImage.Format.Format_Grayscale8)


def test_keys_turn_pages_over_all_documents(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    view = panel(desk).view
    view.setFocus()
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_PageUp):
        QTest.keyClick(view, key)
        seen.append(place(desk))
    assert seen == [f"Page {number} of 5" for number in (2, 5, 4, 1, 1)]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.accessibleDescription() == "Page 5 of 5: page 2 of “scan.pdf”"


def test_buttons_turn_pages_and_stop_at_the_ends(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    wait_for_page(desk)
    assert not panel(desk).back_button.isEnabled()
    desk.click(panel(desk).on_button)
    desk.click(panel(desk).on_button)
    assert place(desk) == "Page 3 of 3"
    assert not panel(desk).on_button.isEnabled()


def test_the_strip_goes_to_a_page_and_follows_it(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    strip = panel(desk).strip
    wait_for_page(desk)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    assert place(desk) == "Page 2 of 3"
    panel(desk).show_row(2)
    assert strip.currentIndex().row() == 2


def test_choosing_a_card_shows_its_document(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    desk.click(desk.window.documents_panel.card(desk.items[1]), at=QPoint(60, 10))
    assert place(desk) == "Page 4 of 5"
    panel(desk).show_row(4)
    desk.window.documents_panel.card(desk.items[1]).setFocus()
    assert place(desk) == "Page 5 of 5"


def test_a_new_document_is_shown_first_and_its_companions_leave_it_in_sight(
    desk: Desk, letter: Path, scan: Path, file: File
) -> None:
    desk.add(letter)
    wait_for_page(desk)
    desk.add(scan, file("form.pdf", grey_form()))
    assert place(desk) == "Page 4 of 6"


def test_a_removed_document_gives_way_to_its_neighbour(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    panel(desk).show_row(4)
    desk.window.documents.remove(desk.items[1])
    wait_for_page(desk)
    assert place(desk) == "Page 3 of 3"
    desk.window.documents.remove(desk.items[0])
    assert place(desk) == ""
    assert "Add a document" in panel(desk).view.accessibleDescription()
    assert panel(desk).view.picture.isNull()


def test_moved_documents_take_the_page_along(desk: Desk, letter: Path, scan: Path) -> None:
    desk.add(letter, scan)
    panel(desk).show_row(4)
    desk.window.documents.move(desk.items[1], -1)
    assert place(desk) == "Page 2 of 5"


def test_a_sent_fax_leaves_an_empty_preview(desk: Desk, letter: Path) -> None:
    desk.send(letter, to=[DELIVERS])
    assert "Add a document" in panel(desk).view.accessibleDescription()


def test_the_strip_draws_soon_wherever_it_was_scrolled(desk: Desk, file: File) -> None:
    desk.add(file("book.pdf", corpus.reportlab_text(200, lines=3)))
    strip = panel(desk).strip
    strip.verticalScrollBar().setValue(8_000)
    assert 0 < strip._settled.remainingTime() <= 200
    desk.wait(lambda: all(panel(desk)._small(row) is not None for row in strip.rows_in_sight()))
    assert strip.rows_in_sight().start > 50


def test_of_350_pages_only_those_in_sight_are_drawn(desk: Desk, file: File) -> None:
    desk.add(file("book.pdf", corpus.reportlab_text(350, lines=3)))
    wait_for_page(desk)
    strip, pages = panel(desk).strip, panel(desk)
    assert place(desk) == "Page 1 of 350"
    assert 1 <= len(strip.rows_in_sight()) < 15
    panel(desk).show_row(349)
    desk.wait(lambda: pages._small(349) is not None)
    assert strip.rows_in_sight().stop == 350
    drawn = [row for row in range(350) if pages._small(row) is not None]
    assert len(drawn) < 40


def test_dot_by_dot_every_pixel_is_black_or_white(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    wait_for_page(desk)
    view = panel(desk).view
    panel(desk).zoom.setCurrentIndex(panel(desk).zoom.findData(Zoom.DOTS.value))
    picture = wait_for_page(desk)
    assert set(greys(picture)) == {0, 255}
    assert view.horizontalScrollBar().maximum() > 0
    before = view.verticalScrollBar().value()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > before


def test_a_double_click_goes_to_the_dots_at_this_place_and_back(desk: Desk, file: File) -> None:
    desk.add(file("form.pdf", grey_form()))
    wait_for_page(desk)
    view = panel(desk).view
    centre = view.viewport().rect().center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert panel(desk).zoom.currentText() == "1:1, dot by dot"
    bar = view.verticalScrollBar()
    assert 0.3 < bar.value() / bar.maximum() < 0.7
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert panel(desk).zoom.currentText() == "Whole page"


def test_a_narrow_window_sends_first_and_shows_the_preview_when_asked(desk: Desk, letter: Path) -> None:
    desk.window.resize(960, 600)
    desk.wait(lambda: desk.window.preview.is_folded)
    desk.add(letter)
    assert not desk.window.preview.isVisible()
    assert desk.window.send_panel.button.isVisible()
    button = desk.window.documents_panel.preview_button
    assert button is not None
    desk.click(button)
    assert panel(desk).isVisible()
    wait_for_page(desk)
    QTest.keyClick(panel(desk).view, Qt.Key.Key_Escape)
    assert not panel(desk).isVisible()
    desk.window.resize(1280, 800)
    desk.wait(lambda: panel(desk).isVisible())


def test_what_cannot_be_sent_is_not_shown_and_that_is_said(desk: Desk, file: File) -> None:
    desk.add(file("minutes.pdf", corpus.encrypted("secret", revision=6)))
    assert panel(desk).view.accessibleDescription() == "What can't be sent can't be shown either."


def test_pages_left_out_are_not_shown_and_turned_ones_are_turned(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    item = desk.items[0]
    assert item.staged is not None
    item.staged = desk.session.intake.arranged(item.staged, Arrangement.typed("3, 1", {1: 90}))
    desk.window.documents.changed.emit()
    wait_for_page(desk)
    assert place(desk) == "Page 2 of 2"
    shown = panel(desk).shown
    assert shown is not None
    assert (shown.page, shown.turn_deg) == (0, 90)
    panel(desk).title.setCurrentIndex(1)
    portrait = wait_for_page(desk)
    assert ink(portrait) > 0


def test_f6_goes_from_to_over_the_page_to_the_queue(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.window.recipients_panel.focus_typing()
    desk.press("F6")
    assert panel(desk).view.hasFocus()
    desk.press("F6")
    assert desk.window.queue.table.hasFocus()
    desk.press("F6")
    assert desk.window.recipients_panel.field.line.hasFocus()


def test_the_foot_of_a_part_is_seen_until_a_cover_says_it_instead(desk: Desk, file: File) -> None:
    desk.add(file("book.pdf", corpus.simple(352)))
    shown = panel(desk)
    shown.show_row(176)
    wait_for_page(desk)
    assert shown.shown is not None
    assert shown.shown.footer == "Part 2 of 2, page 1 of 176"
    assert ink(lowest(shown.view.picture)) > 0
    shown.title.original_chosen.emit(True)
    desk.wait(lambda: ink(lowest(shown.view.picture)) == 0)
    shown.title.original_chosen.emit(False)
    desk.wait(lambda: ink(lowest(shown.view.picture)) > 0)
    choose(desk)
    assert shown.shown.footer == ""
    desk.wait(lambda: ink(lowest(shown.view.picture)) == 0)


def lowest(picture: QImage) -> QImage:
    """The strip at the foot of a page."""
    top = round(picture.height() * 0.98)
    strip = QRect(0, top, picture.width(), picture.height() - top)
    return picture.copy(strip).convertToFormat(QImage.Format.Format_Grayscale8)
