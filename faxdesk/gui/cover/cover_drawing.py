"""Has covers drawn in the background: the last one asked for, a moment after the last key was pressed."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from faxdesk.domain.document.cover import Cover
from faxdesk.domain.errors import FaxDeskError
from faxdesk.domain.words import Message
from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.engine.compose.staged_document import StagedDocument
    from faxdesk.engine.session import Session

log = logging.getLogger(__name__)

_PAUSE_MS: Final = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverRequest:
    """A cover, for a fax of these documents.

    Attributes:
        country_of: whose number decides about the paper, where the documents don't.
    """

    cover: Cover
    staged_documents: "tuple[StagedDocument, ...]"
    country_of: str


class CoverDrawing(QObject):
    """Draws one cover at a time.

    Signals:
        drawn: a StagedDocument, which is the receiver's to give up.
        failed: a Message: why there is none.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, session: "Session", bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self._request: CoverRequest | None = None
        self._under_way: CoverRequest | None = None
        self._is_over = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether something was asked for that has not come."""
        return self._request is not None

    def want(self, request: CoverRequest) -> None:
        """Draw this, in place of what was wanted before."""
        self._request = request
        self._timer.start()

    def forget(self) -> None:
        """Draw nothing."""
        self._request = None
        self._timer.stop()

    def stop(self) -> None:
        """Tell nothing any more: whoever asked is going."""
        self.forget()
        self._is_over = True

    def _begin(self) -> None:
        request = self._request
        if request is None or self._under_way is not None:
            return
        self._under_way = request
        intake = self._session.intake

        def draw() -> "StagedDocument":
            from faxdesk.numbering import country_of

            return intake.draw_cover(
                request.cover, request.staged_documents, country=country_of(request.country_of)
            )

        self._bridge.run(draw, self._on_drawn, self._on_failed)

    def _on_drawn(self, staged: "StagedDocument") -> None:
        if self._is_wanted():
            self.drawn.emit(staged)
        else:
            self._bridge.run(lambda: self._session.intake.discard(staged), lambda _none: None, _log_failure)

    def _on_failed(self, error: Exception) -> None:
        if not self._is_wanted():
            return
        if isinstance(error, FaxDeskError):
            self.failed.emit(error.message)
        else:
            log.error("a cover could not be drawn", exc_info=error)
            self.failed.emit(Message(code="file.cover_failed"))

    def _is_wanted(self) -> bool:
        """Whether what has come is what is wanted now; if not, that is begun."""
        done, self._under_way = self._under_way, None
        if self._is_over:
            return False
        if self._request == done:
            self._request = None
            return True
        if not self._timer.isActive():
            self._begin()
        return False


def _log_failure(error: Exception) -> None:
    log.error("a cover's copy could not be deleted: %s", type(error).__name__)
