"""What a document's card is made of: a name and facts that fit, and a picture of paper."""

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget

from faxdesk.domain.words import duration_text, page_text, size_text
from faxdesk.gui.kit.theme import Tone, ToneLabel, mixed
from faxdesk.gui.kit.wording import plain_tip

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture
    from faxdesk.gui.documents.document_item import DocumentItem

THUMBNAIL_PX: Final = QSize(32, 40)


class _Elided(ToneLabel):
    """A line that is cut where there is no room for it."""

    _MODE: ClassVar[Qt.TextElideMode]
    _LEAST_PX: ClassVar[int]

    def __init__(self, parent: QWidget, tone: Tone = Tone.PLAIN) -> None:
        super().__init__(parent, tone)
        self._whole = ""

    def say(self, text: str, tone: Tone | None = None) -> None:
        self._whole = text
        super().say(text, tone)
        self._fit()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._LEAST_PX, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._MODE, self.width()))


class MiddleElided(_Elided):
    """A name that loses its middle where there is no room: beginnings and endings tell names apart."""

    _MODE = Qt.TextElideMode.ElideMiddle
    _LEAST_PX = 60


class EndElided(_Elided):
    """A line that loses its end where there is no room, and tells the whole beside the mouse."""

    _MODE = Qt.TextElideMode.ElideRight
    _LEAST_PX = 0

    def _fit(self) -> None:
        super()._fit()
        self.setToolTip(plain_tip(self._whole if self.text() != self._whole else ""))


def framed(picture: "Picture", scale: float, palette: QPalette, turn_deg: int = 0) -> QPixmap:
    """The page, turned clockwise, with a hair line around it: white paper on a white list has no edge."""
    kind = QImage.Format.Format_Grayscale8 if picture.is_grey else QImage.Format.Format_RGB888
    image = QImage(picture.pixels, picture.width_px, picture.height_px, picture.stride_bytes, kind)
    pixmap = QPixmap.fromImage(image.transformed(QTransform().rotate(turn_deg)) if turn_deg else image)
    painter = QPainter(pixmap)
    painter.setPen(
        mixed(palette.color(QPalette.ColorRole.Base), QPalette().color(QPalette.ColorRole.Mid), 0.7)
    )
    painter.drawRect(0, 0, pixmap.width() - 1, pixmap.height() - 1)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def facts_text(item: "DocumentItem") -> str:
    """How long and how big it is, and what FaxDesk made of it."""
    translate = QCoreApplication.translate
    if item.is_being_checked:
        return translate("DocumentCard", "Being checked …")
    size = size_text(item.size_bytes) if item.size_bytes is not None else ""
    if item.shrunk is not None:
        size = translate("DocumentCard", "{before} → {after}").format(**item.shrunk.message.values)
    facts = [_pages_text(item), size, _time_text(item)]
    codes = {each.code for each in item.staged.findings} if item.staged is not None else set()
    if codes & {"converted", "converted_by_office"}:
        facts.append(translate("DocumentCard", "made into a PDF"))
    if "cleaned_up" in codes:
        facts.append(translate("DocumentCard", "cleaned up"))
    if "own_dots" in codes:
        facts.append(translate("DocumentCard", "greys as shown"))
    if "unlocked" in codes:
        facts.append(translate("DocumentCard", "without its password"))
    return " · ".join(filter(None, facts))


def _time_text(item: "DocumentItem") -> str:
    """How long its pages take on the line; "" while that isn't known."""
    if item.line_s is None:
        return ""
    time = duration_text(item.line_s)
    return QCoreApplication.translate("DocumentCard", "about {time}").format(time=time)


def _pages_text(item: "DocumentItem") -> str:
    """How many there are, and how many of them go."""
    if item.pages is None or item.pages_to_send == item.pages:
        return page_text(item.pages)
    text = QCoreApplication.translate("DocumentCard", "{chosen} of {pages} pages")
    return text.format(chosen=item.pages_to_send, pages=item.pages)


def page_words(item: "DocumentItem") -> str:
    """What is to be said of a page of it, seen or not."""
    if item.is_only_slow:
        return QCoreApplication.translate("DocumentCard", "A page takes long on the line, and need not.")
    return QCoreApplication.translate("DocumentCard", "A page may not arrive as it looks here.")
