"""What the clipboard holds."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def clipboard_content() -> QMimeData:
    """It as it is now; Qt has none at all where nothing was copied yet, or who copied it has gone."""
    content: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return content if content is not None else QMimeData()
