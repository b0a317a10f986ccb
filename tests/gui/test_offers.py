"""What can be better about an office document is offered on its card, and done by one press."""

from collections.abc import Callable
from pathlib import Path

from tests.documents.test_libreoffice import has_libreoffice
from tests.documents.test_office import letter, workbook
from tests.gui.desk import Desk

File = Callable[[str, bytes], Path]


def codes(desk: Desk) -> set[str]:
    (item,) = desk.items
    return {said.code for said in item.staged.checked.findings} if item.staged is not None else set()


def press_offer(desk: Desk, says: str) -> None:
    button = desk.window.documents_panel.card(desk.items[0]).actions_.fix_button
    assert (button.isVisible(), button.text()) == (True, says)
    desk.click(button)
    desk.wait(lambda: desk.items[0].work is None)


@has_libreoffice
def test_tracked_changes_are_left_out_by_one_press(desk: Desk, file: File) -> None:
    desk.add(file("offer.fodt", letter(is_changed=True)))
    assert "tracked_changes" in codes(desk)
    assert desk.items[0].is_sendable, "it is an offer, and nothing that stands against sending"
    press_offer(desk, "Send without tracked changes")
    assert "changes_accepted" in codes(desk)
    assert "tracked_changes" not in codes(desk)
    assert not desk.window.documents_panel.card(desk.items[0]).actions_.fix_button.isVisible()


@has_libreoffice
def test_a_wide_workbook_is_fitted_by_one_press(desk: Desk, file: File) -> None:
    desk.add(file("costs.fods", workbook([24])))
    pages = desk.items[0].pages or 0
    press_offer(desk, "Fit the width")
    assert "fitted_to_width" in codes(desk)
    assert pages > 1 == desk.items[0].pages
