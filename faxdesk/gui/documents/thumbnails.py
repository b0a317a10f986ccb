"""Draws the small picture of a document's first page on its card, in the background."""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from faxdesk.gui.kit.bridge import Bridge

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture
    from faxdesk.engine.compose.intake import StagedDocument
    from faxdesk.engine.session import Session
    from faxdesk.gui.documents.document_card import DocumentCard


class Thumbnails:
    """Each is drawn once for a staged document, and once more when that is arranged again."""

    def __init__(self, session: "Session", bridge: Bridge) -> None:
        self._session = session
        self._bridge = bridge
        self._drawn: WeakKeyDictionary[DocumentCard, StagedDocument] = WeakKeyDictionary()

    def draw(self, card: "DocumentCard") -> None:
        """Have the card show the document's first page as it is sent, unless it does."""
        staged = card.item.staged
        if staged is not None and staged.checked.pages and self._drawn.get(card) is not staged:
            self._drawn[card] = staged
            self._begin(card, staged)

    def _begin(self, card: "DocumentCard", staged: "StagedDocument") -> None:
        from faxdesk.gui.documents.card_parts import THUMBNAIL_PX, framed

        scale = card.devicePixelRatioF()
        width, height = round(THUMBNAIL_PX.width() * scale), round(THUMBNAIL_PX.height() * scale)
        turn_deg = staged.arrangement.turn_deg(staged.page_numbers[0]) if staged.page_numbers else 0
        if turn_deg % 180:
            width, height = height, width

        def drawn(picture: "Picture | None") -> None:
            if picture is not None and card.item.staged is staged:
                card.show_thumbnail(framed(picture, scale, card.palette(), turn_deg))

        def failed(_error: Exception) -> None:
            """A page that can't be drawn small says nothing about the fax; its findings do."""

        job = self._session.intake.thumbnail
        self._bridge.run(lambda: job(staged, width, height), drawn, failed, owner=card)
