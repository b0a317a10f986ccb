"""What a combo box without a visible label is for, to who hears it."""

import sys

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, name: str) -> None:
    """Tell what it chooses, beside what is chosen.

    On Linux Qt calls a combo box by its choice and nothing else; there its description says it, which
    elsewhere would say the name twice.
    """
    box.setAccessibleName(name)
    if sys.platform.startswith("linux"):
        box.setAccessibleDescription(name)
