"""How large the window is when it is seen for the first time."""

import pytest
from PySide6.QtCore import QSize

from faxdesk.gui.window.window_memory import first_size


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(1366, 728), QSize(1280, 680)),
        (QSize(1920, 1040), QSize(1280, 800)),
        (QSize(1024, 768), QSize(1008, 720)),
    ],
    ids=["small_laptop", "desk", "old_screen"],
)
def test_the_first_window_fits_its_screen_with_its_frame(room: QSize, size: QSize) -> None:
    assert first_size(QSize(1280, 800), room) == size
