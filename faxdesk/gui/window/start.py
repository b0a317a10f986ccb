"""Opens the window, and lets everything that its first picture doesn't need wait until it is painted."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from faxdesk.domain.words import Message, Spoken, is_english
from faxdesk.gui.kit.bridge import Bridge
from faxdesk.gui.kit.wording import tell
from faxdesk.gui.window.main_window import MainWindow
from faxdesk.gui.window.slot_errors import told

if TYPE_CHECKING:
    from faxdesk.engine.session import Session
    from faxdesk.gui.window.told_to_end import ToldToEnd
    from faxdesk.system.handing_over import OpenWindow

_UPDATING_MARGIN_PX: Final = 32
_SWITCH_S: Final = 0.001
_ASK_TEAM_MS: Final = 2_000


def run_window(
    session: "Session",
    files: Sequence[Path],
    *,
    after_first_paint: Callable[[], None],
    links: Sequence[str] = (),
    opened: "OpenWindow | None" = None,
    in_tray: bool = False,
    is_team_there: Callable[[], bool] | None = None,
    on_again: Callable[[bool], None] = lambda _: None,
) -> int:
    """Show the window and run it to its end; the process's exit status.

    Args:
        files: documents to add.
        links: what was given besides: addresses, and numbers as links.
        opened: knows what later starts of FaxDesk are given; None where another window does.
        after_first_paint: starts the engine; called once the window is on the screen.
        in_tray: the window stays away where there is an icon to fetch it by.
        is_team_there: asks whether a team's database answers that didn't at the start; None where it did.
        on_again: told where the window ends to be opened again, with whether it is hidden.
    """
    application = _application()
    application.setApplicationDisplayName("FaxDesk")
    application.setDesktopFileName("faxdesk")
    speak(application, session.desk.settings.load().language, is_locked=session.policy.locks("language"))
    let_the_window_in()
    window = MainWindow(session, Bridge(session))
    window.again_asked.connect(lambda: _open_again(window, on_again))
    listeners: list[ToldToEnd] = []

    def begin() -> None:
        from faxdesk.gui.window.arrivals import Arrivals

        window.bridge.listen(session)
        listeners.append(_end_when_told(application, window))
        after_first_paint()
        arrivals = Arrivals(window, opened, window)
        window.begin([*files, *arrivals.waiting()])
        arrivals.begin(links)
        if is_team_there is not None:
            TeamAwaited(window, is_team_there, on_again).begin()

    try:
        with told(window.notices.show_refusal):
            if in_tray:
                from faxdesk.gui.window.beside import StartInTray

                begin()
                if window.presence is not None:
                    StartInTray(window, window.presence)
            else:
                FirstPaint(window, begin)
                window.show()
            return application.exec()
    finally:
        for listener in listeners:
            listener.close()
        window.stop()
        _delete(window)


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("FaxDesk")
    return application


def tell_why_not(message: Message) -> None:
    """Say why FaxDesk can't start: who opened it from a menu sees no command line."""
    from PySide6.QtWidgets import QMessageBox

    application = _application()
    speak(application)
    box = QMessageBox(QMessageBox.Icon.Critical, "FaxDesk", tell(message))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def say_updating(megabytes: int) -> Callable[[], None]:
    """Say that a large journal is brought up to date; what is returned takes the sentence away."""
    from PySide6.QtWidgets import QLabel

    from faxdesk.gui.kit.wording import number_text

    application = _application()
    speak(application)
    text = QCoreApplication.translate(
        "Updating",
        "FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. "
        "A copy of it is kept.",
    )
    label = QLabel(text.format(number=number_text(megabytes)), None, Qt.WindowType.SplashScreen)
    label.setMargin(_UPDATING_MARGIN_PX)
    label.setAccessibleName(label.text())
    label.adjustSize()
    label.move(label.screen().availableGeometry().center() - label.rect().center())
    label.show()
    # The thread is busy from now on: the picture has to be there before.
    for _ in range(2):
        application.processEvents()
    return label.deleteLater


def speak(application: QApplication, chosen: str = "", *, is_locked: bool = False) -> None:
    """Speak the language that the environment asks for, else the chosen one, else the system's.

    Args:
        is_locked: the environment isn't asked.
    """
    asked = "" if is_locked else os.environ.get("FAXDESK_LANGUAGE", "")
    wanted = asked or chosen or QLocale.system().uiLanguages()[0]
    if not is_english(Spoken.language):
        from faxdesk.gui.kit.language import speak_english

        speak_english(application)
    if not is_english(wanted):
        from faxdesk.gui.kit.language import speak as speak_it

        speak_it(application, wanted)


def _open_again(window: MainWindow, on_again: Callable[[bool], None]) -> None:
    """End this window; whoever runs it opens another, to which what is composed comes back."""
    on_again(not window.isVisible())
    window.end()
    QApplication.exit(0)


def _end_when_told(application: QApplication, window: MainWindow) -> "ToldToEnd":
    """End at once when the system says so; nobody is there who could be asked."""
    from faxdesk.gui.window.told_to_end import ToldToEnd

    def end() -> None:
        window.end()
        application.exit(0)  # not quit, which asks the window; dialogs that are open end with it

    listener = ToldToEnd(window)
    listener.told.connect(end)
    # A session that ends: after this the system may take the program away without a word.
    application.commitDataRequest.connect(lambda _manager: window.leaving.keep())
    return listener


def let_the_window_in() -> None:
    """Let the GUI's thread wait 1 ms for Python's lock instead of 5 while other threads have work."""
    sys.setswitchinterval(_SWITCH_S)


def _delete(window: QObject) -> None:
    """Take the window down here and now: left to Python it might be collected on another thread."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


class TeamAwaited(QObject):
    """Asks again and again, away from the window, and ends it once there is an answer.

    Not while a question is open, a fax is being handed over, or what is composed can't be kept.
    """

    def __init__(self, window: MainWindow, ask: Callable[[], bool], on_there: Callable[[bool], None]) -> None:
        super().__init__(window)
        self._window = window
        self._ask = ask
        self._on_there = on_there
        self._timer = QTimer(self, singleShot=True, interval=_ASK_TEAM_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Say at once what an empty queue means."""
        self._window.queue.filter.why_unknown = tell(Message(code="journal.out_of_reach"))
        self._window.queue.apply(None)
        self._look()

    def _look(self) -> None:
        self._window.bridge.run(self._ask, self._on_asked, lambda _error: self._timer.start(), owner=self)

    def _on_asked(self, is_there: bool) -> None:
        is_busy = QApplication.activeModalWidget() is not None or self._window.composer.is_sending
        if is_there and not is_busy and self._window.leaving.keep():
            _open_again(self._window, self._on_there)
        else:
            self._timer.start()


class FirstPaint(QObject):
    """Calls back once, right after a window was painted for the first time."""

    def __init__(self, window: QObject, callback: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(callback)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start()
        return False
