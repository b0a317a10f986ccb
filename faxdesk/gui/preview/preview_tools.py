"""The preview's boxes and buttons: as it arrives or as it is, how large, and which way round."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.naming import name_box
from faxdesk.gui.kit.theme import ICON_PX, bold
from faxdesk.gui.kit.wording import plain_tip
from faxdesk.gui.preview.page_geometry import Zoom


class TitleBox(QComboBox):
    """The preview's title, which is a choice.

    Signals:
        original_chosen: whether the document itself is wanted.
    """

    original_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.addItem(self.tr("As it will arrive"), False)
        self.addItem(self.tr("Original"), True)
        self.setFont(bold(self.font()))
        name_box(self, self.tr("Show the fax or the original"))
        self.setToolTip(self.tr("The page as it will arrive, or the document as it is"))
        self.currentIndexChanged.connect(lambda: self.original_chosen.emit(self.currentData()))


class ZoomBox(QComboBox):
    """How large the page is shown.

    Signals:
        zoom_chosen: a Zoom.
    """

    zoom_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.addItem(self.tr("Whole page"), Zoom.WHOLE.value)
        self.addItem(self.tr("Page width"), Zoom.WIDTH.value)
        self.addItem(self.tr("1:1, dot by dot"), Zoom.DOTS.value)
        name_box(self, self.tr("Size of the page"))
        self.setToolTip(self.tr("Size of the page (+ and -, or double-click the page)"))
        self.currentIndexChanged.connect(lambda: self.zoom_chosen.emit(Zoom(self.currentData())))

    def show_zoom(self, zoom: Zoom) -> None:
        self.setCurrentIndex(self.findData(zoom.value))


def tool_button(parent: QWidget, icons: Icons, icon: str, text: str) -> QToolButton:
    """A button that is only an icon; its text is heard, and seen beside the mouse."""
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setIconSize(QSize(ICON_PX, ICON_PX))
    button.setToolTip(plain_tip(text))
    button.setAccessibleName(text)
    icons.put_on(button, icon)
    return button
