"""FaxDesk's own icons, coloured like the text beside them, sharp at every scale."""

import logging
from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from faxdesk.gui.kit.theme import ICON_PX, Tone, tone_colour
from faxdesk.system.resources import ResourceMissingError, resource_path

log = logging.getLogger(__name__)

Holder = QAbstractButton | QAction


class Icons:
    """Draws icons in the palette's colours, each once for a colour, size and scale.

    Until `begin` is called they are blank, of the right size: Qt's SVG plug-in takes its time to load, and
    the window's first picture need not wait for it.
    """

    def __init__(self) -> None:
        self._has_begun = False
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
        self._holders: WeakKeyDictionary[Holder, tuple[str, Tone]] = WeakKeyDictionary()
        self._redraws: list[tuple[QObject, Callable[[], None]]] = []

    def begin(self) -> None:
        """Draw what was given out so far, and everything from now on."""
        self._has_begun = True
        self.follow_palette()

    def put_on(self, holder: Holder, name: str, tone: Tone = Tone.PLAIN) -> None:
        """Give a button or an action this icon, now and after every change of the palette while it lives."""
        self._holders[holder] = (name, tone)
        holder.setIcon(self.icon(name, tone))

    def on_palette_changed(self, owner: QObject, redraw: Callable[[], None]) -> None:
        """Call `redraw` after every change of the palette, while `owner` lives."""
        self._redraws.append((owner, redraw))

    def follow_palette(self) -> None:
        """Redraw every icon that was given out; the window calls it when the palette has changed."""
        self._pixmaps.clear()
        # What Qt has deleted may go on as a name in Python, where every call of it would raise.
        for holder, (name, tone) in list(self._holders.items()):
            if isValid(holder):
                holder.setIcon(self.icon(name, tone))
        self._redraws = [(owner, redraw) for owner, redraw in self._redraws if isValid(owner)]
        for _owner, redraw in self._redraws:
            redraw()

    def icon(self, name: str, tone: Tone = Tone.PLAIN, size_px: int = ICON_PX) -> QIcon:
        """The icon for a button or menu; the style makes it pale where that is disabled."""
        palette = QApplication.palette()
        is_plain = tone is Tone.PLAIN
        colour = palette.color(QPalette.ColorRole.ButtonText) if is_plain else tone_colour(tone, palette)
        return QIcon(self.pixmap(name, colour, size_px, _scale()))

    def pixmap(self, name: str, colour: QColor, size_px: int, scale: float) -> QPixmap:
        """The icon in one colour, `size_px` wide and high on a screen of this scale."""
        key = (name, colour.rgba(), size_px, scale)
        if key not in self._pixmaps:
            drawing = self._drawing(name) if self._has_begun else b""
            self._pixmaps[key] = _draw(drawing, colour, size_px, scale)
        return self._pixmaps[key]

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            try:
                self._drawings[name] = resource_path(f"icons/{name}.svg").read_bytes()
            except ResourceMissingError:
                # A window without one of its icons still sends faxes; every icon has a word beside it.
                log.warning("the icon %s is missing", name)
                self._drawings[name] = b""
        return self._drawings[name]


def program_icon() -> QIcon:
    """FaxDesk's own icon, in its own colours; Qt draws it at every size it is asked for."""
    try:
        return QIcon(str(resource_path("icons/faxdesk.svg")))
    except ResourceMissingError:
        log.warning("the program's icon is missing")
        return QIcon()


def _draw(drawing: bytes, colour: QColor, size_px: int, scale: float) -> QPixmap:
    pixels = round(size_px * scale)
    if not drawing:
        blank = QPixmap(pixels, pixels)
        blank.fill(Qt.GlobalColor.transparent)
        return blank
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageReader

    source = QBuffer()
    source.setData(QByteArray(drawing))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    # The plug-in draws at the size asked for, and spares start-up the import of QtSvg.
    reader = QImageReader(source, QByteArray(b"svg"))
    reader.setScaledSize(QSize(pixels, pixels))
    pixmap = QPixmap.fromImage(reader.read())
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _scale() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
