"""Draws a page as paper on a desk, with the picture of it that there is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from faxdesk.gui.kit.theme import mixed
from faxdesk.gui.preview.page_geometry import PageGeometry

if TYPE_CHECKING:
    from faxdesk.documents.client import Picture


class ShownPicture:
    """A picture on the screen, and what it is a picture of."""

    def __init__(self, picture: "Picture | None" = None, key: object = None) -> None:
        self.key = key
        self._picture = picture  # Qt only looks at its bytes: they must stay
        self.image = QImage()
        if picture is not None:
            kind = QImage.Format.Format_Grayscale8 if picture.is_grey else QImage.Format.Format_RGB888
            size = (picture.width_px, picture.height_px, picture.stride_bytes)
            self.image = QImage(picture.pixels, *size, kind)

    @property
    def is_whole(self) -> bool:
        """Whether it shows a whole page, not the part of one that was in sight."""
        return isinstance(self.key, tuple) and len(self.key) == 4


def ground_colour(palette: QPalette) -> QColor:
    """What the paper lies on."""
    return mixed(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.12)


def paint_page(
    painter: QPainter, palette: QPalette, geometry: PageGeometry, shown: ShownPicture, *, is_part: bool
) -> None:
    """Draw white paper with its edge, and the picture on it, in the screen's own pixels.

    Args:
        is_part: the page is shown dot by dot, and the picture is of the part in sight.
    """
    page = geometry.place
    painter.setPen(mixed(ground_colour(palette), palette.color(QPalette.ColorRole.WindowText), 0.3))
    painter.drawRect(page.adjusted(-1, -1, 0, 0))
    painter.fillRect(page, Qt.GlobalColor.white)
    if shown.image.isNull():
        return
    if is_part:
        _box, place = geometry.dots_in_sight()
        painter.drawImage(place, shown.image)
    elif shown.is_whole:
        painter.drawImage(page, shown.image)
