"""Carries out changes of the address book, and offers the way back; long ones beside the window's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from faxdesk.domain.errors import FaxDeskError
from faxdesk.engine.address_book import AddressBook, BookUndo
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.take_back import TakeBackBar
from faxdesk.gui.kit.undo_key import UndoKey

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

AT_ONCE: Final = 100
"""So many contacts are written within a few milliseconds."""

Change = Callable[[AddressBook], BookUndo]


class BookChanging(QObject):
    """One change at a time: what is asked for while a long one goes on is passed over.

    Attributes:
        bar: says what was done, and takes it back.

    Signals:
        changed: the book is another now.
        failed: an Exception, why it is not.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, session: "Session", bridge: Bridge, icons: Icons, window: QWidget, *, name: str
    ) -> None:
        """`name` says what taking back does, for who hears it."""
        super().__init__(window)
        self._session = session
        self._bridge = bridge
        self._window = window
        self._undo = BookUndo()
        self._is_busy = False
        self.bar = TakeBackBar(icons, UndoKey(window), window, name=name)
        self.bar.taken_back.connect(self._on_taken_back)

    def do(self, change: Change, said: str, *, count: int = 1) -> None:
        """Change so many contacts, and say so."""

        def done(undo: BookUndo) -> None:
            self._undo = undo
            self.bar.offer(said)
            self.changed.emit()

        self._run(change, count, done)

    def _on_taken_back(self) -> None:
        undo = self._undo

        def take_back(book: AddressBook) -> BookUndo:
            book.undo(undo)
            return BookUndo()

        def done(_nothing: BookUndo) -> None:
            self.changed.emit()

        self._run(take_back, len(undo.before) + len(undo.added), done)

    def _run(self, change: Change, count: int, done: Callable[[BookUndo], None]) -> None:
        if self._is_busy:
            return
        if count > AT_ONCE:
            self._run_apart(change, done)
            return
        try:
            undo = change(self._session.address_book)
        except FaxDeskError as error:
            self.failed.emit(error)
        else:
            done(undo)

    def _run_apart(self, change: Change, done: Callable[[BookUndo], None]) -> None:
        session = self._session

        def work() -> BookUndo:
            with session.open_address_book() as book:
                return change(book)

        def ended(outcome: BookUndo | Exception) -> None:
            self._is_busy = False
            self._window.unsetCursor()
            if isinstance(outcome, Exception):
                self.failed.emit(outcome)
            else:
                done(outcome)

        self._is_busy = True
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        self._bridge.run(work, ended, ended, owner=self)
