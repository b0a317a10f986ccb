"""The sender's line in the preview: as the next fax would have it now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from faxdesk.gui.documents.document_list import Documents

if TYPE_CHECKING:
    from faxdesk.domain.people.recipient import Recipient
    from faxdesk.domain.sender_line import SenderLine
    from faxdesk.engine.compose.sender_lines import SenderLines
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.composition import Composition

Said = tuple["SenderLines | None", "tuple[Recipient, ...]"]


class LineKeeper(QObject):
    """Follows the panels. The line's time is that at which something else of it changed last."""

    def __init__(
        self,
        session: "Session",
        documents: Documents,
        composition: "Callable[[], Composition]",
        parent: QObject,
    ) -> None:
        """`composition` gives what the panels hold."""
        super().__init__(parent)
        self._session = session
        self._composition = composition
        self._documents = documents
        self._said: Said | None = None

    def follow(self) -> None:
        """Show the line as it would be now; nothing is looked up before there is a page to show it on."""
        if not self._documents.items:
            return
        from faxdesk.engine.compose.sender_lines import sender_lines

        composition = self._composition()
        preferences = self._session.desk.settings.load()
        lines = sender_lines(
            preferences,
            from_number=composition.choices.from_number or self._session.accounts.from_number(preferences),
            display_name=composition.choices.from_display_name,
            timing=composition.timing,
        )
        recipients = composition.recipients
        if (lines, recipients) == self._said:
            return
        self._said = lines, recipients
        self._documents.show_line(None if lines is None else self._line(lines))

    def _line(self, lines: "SenderLines") -> "SenderLine":
        composition = self._composition()
        recipients = composition.recipients
        has_own = composition.cover is not None and bool(composition.cover.template)
        first = recipients[0] if len(recipients) == 1 or (has_own and recipients) else None
        return lines.line(first, self._session.now_s())
