"""What of the address book's buttons a role in a team may not press."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from faxdesk.domain.people.rights import Right
from faxdesk.gui.kit.locks import hold_without_right

if TYPE_CHECKING:
    from faxdesk.engine.session import Session


def hold_buttons(session: "Session", rename: QPushButton, buttons: Mapping[str, QPushButton]) -> None:
    """Disable them, with the reason."""
    changing = [buttons[name] for name in ("add", "edit", "delete", "merge", "import")]
    hold_without_right(session, Right.BOOK, rename, *changing)
    hold_without_right(session, Right.EXPORT, buttons["export"])
