"""Adds to what is offered below the To line whom the office's directory knows, as soon as it says so."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from faxdesk.gui.recipients.suggestion_list import SuggestionList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from faxdesk.engine.book.directory import Answer
    from faxdesk.engine.session import Session


class DirectoryOffering(QObject):
    """Where no directory is set, it does nothing and loads nothing."""

    _answered = Signal(str, object)

    def __init__(self, offered: SuggestionList, line: "QLineEdit", session: "Session") -> None:
        super().__init__(line)
        self._list = offered
        self._line = line
        self._session = session
        self._preferences = session.desk.settings.load()
        self._text = ""
        # From the directory's thread: to be shown by the window's.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def look_for(self, text: str) -> None:
        """Offer whom the directory has for this text, below what is offered already."""
        if len(text) < 2:
            self._preferences = self._session.desk.settings.load()  # may have been changed since
        if not self._preferences.directory_server:
            return
        self._text = text
        answer = self._session.directory().look_for(
            text, self._preferences.directory, lambda _words, answer: self._answered.emit(text, answer)
        )
        if answer is not None:
            self._show(answer)

    def _on_answered(self, text: str, answer: "Answer") -> None:
        """Too late, where something else stands there by now, or the list was put away."""
        is_put_away = bool(self._list.count()) and not self._list.isVisible()
        if text == self._text == self._line.text() and self._line.hasFocus() and not is_put_away:
            self._show(answer)

    def _show(self, answer: "Answer") -> None:
        if not answer.entries:
            return
        from faxdesk.engine.book.directory import suggestions

        country = self._preferences.default_country
        more = suggestions(answer.entries, default_country=country, besides=self._list.suggestions)
        if more:
            self._list.offer_more(more)
