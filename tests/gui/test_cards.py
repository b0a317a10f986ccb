"""Cards in a narrow list, and what stands on them in a light and a dark window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from faxdesk.domain.document.document import Finding
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import Message
from faxdesk.engine.compose.intake import StagedDocument
from faxdesk.gui.compose.send_button import SendButton
from faxdesk.gui.kit.link_button import link_colour
from faxdesk.gui.kit.theme import Tone, tone_colour
from tests.gui.desk import Desk


def test_a_card_is_never_wider_than_the_list_however_much_there_is_to_say(
    desk: Desk, letter: Path, scan: Path
) -> None:
    desk.window.resize(desk.window.minimumSize())
    desk.window._across.setSizes([1, 1_000, 1_000])
    desk.add(letter, scan)
    cards = [desk.window.documents_panel.card(item) for item in desk.items]
    desk.items[0].staged = unlocked(desk.items[0].staged)
    cards[0].refresh()
    desk.wait(lambda: "without its password" in cards[0].accessibleDescription())
    QApplication.processEvents()
    viewport = desk.window.documents_panel._scroll.viewport()
    assert viewport.width() < 400
    for each in cards:
        assert each.width() <= viewport.width()
        right = each._remove.mapTo(viewport, each._remove.rect().topRight())
        assert viewport.rect().contains(right)
        assert each.pages_button.isVisible()
        assert each.rect().contains(each.pages_button.geometry())
    assert "…" in cards[0]._facts.text()


def unlocked(staged: StagedDocument | None) -> StagedDocument:
    """The same as it is after its password was given."""
    assert staged is not None
    told = Finding(code="unlocked", severity=Severity.FINE, message=Message(code="finding.unlocked"))
    return replace(staged, findings=(*staged.findings, told))


def test_which_pages_are_sent_can_be_read_on_light_and_on_dark() -> None:
    for ground, text in (("#ffffff", "#000000"), ("#1e1e1e", "#f0f0f0"), ("#000000", "#ffff00")):
        palette = QPalette(QColor(ground))
        palette.setColor(QPalette.ColorRole.Base, QColor(ground))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        palette.setColor(QPalette.ColorRole.Link, QColor("#0000ff"))
        assert contrast(link_colour(palette), QColor(ground)) >= 4.5


def test_a_high_contrast_theme_has_no_pale_words_and_its_own_links() -> None:
    palette = QPalette(QColor("#000000"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Link):
        palette.setColor(role, QColor("#ffff00"))
    assert tone_colour(Tone.QUIET, palette) == link_colour(palette) == QColor("#ffff00")


@pytest.mark.parametrize("ground", ["#efefef", "#323232", "#000000", "#ffffff"])
@pytest.mark.parametrize("accent", ["#308cc6", "#ffff00", "#00ff00", "#00ffff", "#ff7800", "#808080"])
def test_send_can_be_read_on_any_accent(qtbot: QtBot, ground: str, accent: str) -> None:
    palette = QPalette(QColor(ground))
    is_light = contrast(QColor(accent), QColor("black")) > 4.5
    palette.setColor(QPalette.ColorRole.Highlight, QColor(accent))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("black" if is_light else "white"))
    before = QApplication.palette()
    try:
        QApplication.setPalette(palette)
        button = SendButton("Send")
        qtbot.addWidget(button)
        assert contrast(button._fill(), button._letters()) >= 4.5
    finally:
        QApplication.setPalette(before)


def contrast(one: QColor, other: QColor) -> float:
    """Source: WCAG 2.1, "contrast ratio"."""
    lights = sorted(_luminance(colour) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_facts_that_have_room_are_said_whole(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    facts = desk.window.documents_panel.card(desk.items[0])._facts
    desk.wait(lambda: facts.text() == "3 pages · 17 KB")
    assert facts.toolTip() == ""
