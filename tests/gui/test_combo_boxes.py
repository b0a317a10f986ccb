"""Who doesn't see a combo box hears what it is for.

On Linux Qt calls one by what is chosen in it, whatever name it was given: what is left is a visible label
that belongs to it, or a description.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from tests.gui.desk import Desk
from tests.gui.every_dialog import DIALOGS, OF_A_FAX, close_dialog, open_dialog


def unexplained(window: QWidget) -> list[str]:
    """Its combo boxes that have neither, by what is chosen and by the name that other systems tell."""
    labelled = {id(label.buddy()) for label in window.findChildren(QLabel) if label.buddy() is not None}
    return [
        f"{each.currentText()!r} ({each.accessibleName()})"
        for each in window.findChildren(QComboBox)
        if id(each) not in labelled and not each.accessibleDescription()
    ]


def test_every_combo_box_of_the_window_says_what_it_is_for(desk: Desk) -> None:
    desk.window.options_panel.complete()
    assert desk.window.findChildren(QComboBox)
    assert unexplained(desk.window) == []


@pytest.mark.parametrize("name", sorted(DIALOGS.keys() - {"support"}))  # has none, and collects for long
def test_every_combo_box_of_a_dialog_says_what_it_is_for(desk: Desk, letter: Path, name: str) -> None:
    if name in OF_A_FAX:
        desk.send(letter)
    dialog = open_dialog(desk, name)
    try:
        assert unexplained(dialog) == []
    finally:
        close_dialog(dialog)
