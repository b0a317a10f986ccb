"""The mark on a document's card: fine only where nothing is to be said."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from faxdesk.domain.document.severity import Severity
from faxdesk.domain.words import Message
from faxdesk.gui.documents.document_card import DocumentCard
from faxdesk.gui.documents.document_item import PagesSeen
from faxdesk.gui.documents.document_states import Source
from tests.documents import corpus
from tests.gui.desk import Desk

File = Callable[[str, bytes], Path]


def card(desk: Desk) -> DocumentCard:
    return desk.window.documents_panel.card(desk.items[0])


def test_a_page_that_would_lose_something_takes_the_tick_from_its_card(desk: Desk, file: File) -> None:
    desk.window.resize(960, 600)
    desk.wait(lambda: desk.window.preview.is_folded)
    desk.window.options_panel.monochrome.setChecked(True)
    desk.add(file("form.pdf", corpus.grey_form()))
    desk.wait(lambda: desk.items[0].mark is Severity.WARNING)
    button = card(desk).actions_.look_button
    desk.wait(lambda: button.isVisible() and not button.visibleRegion().isEmpty())
    assert "may not arrive" in card(desk).accessibleDescription()
    desk.click(button)
    desk.wait(lambda: desk.window.preview.complete().isVisible())
    desk.click(desk.window.preview.complete().folded_advice.stops[0])
    desk.wait(lambda: desk.items[0].mark is Severity.FINE)
    assert not button.isVisible()


def test_whatever_is_said_on_a_card_stands_beside_no_tick(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    item = desk.items[0]
    assert item.mark is Severity.FINE
    for changed in (
        replace(item, work_problem=Message(code="file.not_shrunk")),
        replace(item, is_too_much=True),
        replace(item, source_state=Source.CHANGED),
        replace(item, source_state=Source.GONE),
        replace(item, pages_seen=PagesSeen(warnings=frozenset({"faint_text"}))),
    ):
        assert changed.mark is Severity.WARNING
