"""What the self-test asks of the window."""

import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMainWindow

from faxdesk.gui.kit.icons import program_icon
from faxdesk.gui.window.start import run_window

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

_SETTLES_MS: Final = 500
_ICON_PX: Final = 64


def check_window(session: "Session") -> dict[str, Any]:
    """Open the window as ever, look at it once it has drawn itself, and close it.

    Returns:
        "qt", "platform" (the plug-in's name), "width" and "height" in pixels, "colours" (how many different
        ones), "has_icons", and "messages" (what Qt complained of).
    """
    messages: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            messages.append(message)
        if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
            sys.stderr.write("\n".join(messages))  # Qt ends the program after it
            sys.stderr.flush()

    qInstallMessageHandler(hear)
    found: dict[str, Any] = {}

    def look() -> None:
        found.update(_facts())
        QApplication.quit()

    def wait_a_moment() -> None:
        timer = QTimer(QApplication.instance(), singleShot=True, interval=_SETTLES_MS)
        timer.timeout.connect(look)
        timer.start()

    run_window(session, (), after_first_paint=wait_a_moment)
    qInstallMessageHandler(None)
    return found | {"messages": messages}


def _facts() -> dict[str, Any]:
    [window] = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow)]
    picture = window.grab().toImage()
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "width": picture.width(),
        "height": picture.height(),
        "colours": _colours(picture),
        "has_icons": _colours(program_icon().pixmap(_ICON_PX, _ICON_PX).toImage()) > 1,
    }


def _colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})
