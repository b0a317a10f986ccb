"""How the window ends: by a person, who may be asked, or told from outside. Nothing is lost by either."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from faxdesk.gui.compose.composer import Composer
from faxdesk.gui.documents.document_list import Documents
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.window.banner_rules import Notices
from faxdesk.gui.window.window_memory import remember

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.compose.draft_keeper import DraftKeeper
    from faxdesk.gui.documents.document_item import DocumentItem


class Leaving(QObject):
    """Keeps what is composed, puts window and papers in order.

    Attributes:
        keeper: None until there is time for it.
    """

    def __init__(
        self,
        window: QWidget,
        session: "Session",
        composer: Composer,
        documents: Documents,
        put_aside: "Callable[[], Sequence[DocumentItem]]",
        splitters: Callable[[], Mapping[str, QSplitter]],
    ) -> None:
        super().__init__(window)
        self.keeper: DraftKeeper | None = None
        self._window = window
        self._session = session
        self._composer = composer
        self._documents = documents
        self._put_aside = put_aside
        self._splitters = splitters
        self._is_given_up = False

    def begin(
        self, bridge: Bridge, notices: Notices, new_fax: Callable[[], None], *, has_files: bool
    ) -> None:
        """Put back what was kept the last time, and keep what is composed; see DraftKeeper.begin."""
        from faxdesk.gui.compose.draft_keeper import DraftKeeper

        self.keeper = DraftKeeper(self._session, bridge, self._composer, self._documents)
        self.keeper.restored.connect(lambda at_s: self._show_restored(notices, at_s, new_fax))
        self.keeper.left_for_later.connect(notices.show_draft_for_later)
        self._composer.sent.connect(notices.hide_draft)
        self.keeper.begin(has_files=has_files)

    def _show_restored(self, notices: Notices, at_s: float, new_fax: Callable[[], None]) -> None:
        """Say that it isn't a new one, until it is sent or nothing of it is left."""
        notices.show_draft(at_s, new_fax)

        def hide() -> None:
            if self._composer.is_empty:
                notices.hide_draft()

        self._composer.readiness_changed.connect(hide)

    def keep(self) -> bool:
        """Have what is composed on the disk; False where it would be lost."""
        return self._composer.is_empty if self.keeper is None else self.keeper.keep_now()

    def may_close(self, *, is_asked: bool = False) -> bool:
        """Whether a person who closes the window means it; says what waits in the queue.

        Args:
            is_asked: they have just said that what waits may go on waiting.
        """
        from faxdesk.gui.kit.questions import may_close

        application = QGuiApplication.instance()
        is_kept = self.keep()
        if isinstance(application, QGuiApplication) and application.isSavingSession():
            return True  # there is nobody to ask
        if is_asked and is_kept:
            return True
        may = may_close(self._window, self._session, has_unsent=not is_kept)
        self._is_given_up = may and not is_kept
        return may

    def put_in_order(self) -> None:
        """Remember the window's look, and leave no copy of private papers that nobody comes back for.

        Where the disk took no more, what it took before is still there to come back for.
        """
        remember(self._session.desk.window, self._window, self._splitters())
        given_up: Sequence[DocumentItem] = ()
        if self.keeper is not None and (self._is_given_up or not self.keeper.may_keep):
            self.keeper.forget()
            given_up = self._documents.items
        self._documents.discard_all([*given_up, *self._put_aside()])
