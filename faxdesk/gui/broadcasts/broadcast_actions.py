"""What can be done to all faxes of a broadcast: asked about where it can't be called back, and done apart."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from faxdesk.domain.errors import FaxDeskError, JournalError
from faxdesk.domain.fax.state import Group
from faxdesk.domain.words import Message
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.wording import cell_separator, plain_tip, tell

if TYPE_CHECKING:
    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.engine.broadcast.commands import Broadcasts, Dealt
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge


class BroadcastAction(StrEnum):
    """One thing to do to all faxes of a broadcast."""

    RETRY = "retry"
    EXPORT = "export"
    PAUSE = "pause"
    GO_ON = "go_on"
    STOP = "stop"
    REMOVE = "remove"


ICONS: Final = {
    BroadcastAction.RETRY: "retry",
    BroadcastAction.EXPORT: "document",
    BroadcastAction.PAUSE: "held",
    BroadcastAction.GO_ON: "play",
    BroadcastAction.STOP: "cancelled",
    BroadcastAction.REMOVE: "remove",
}


def possible(broadcast: "Broadcast") -> tuple[BroadcastAction, ...]:
    """What can be done to it now, the likeliest first."""
    retry = (BroadcastAction.RETRY,) if broadcast.totals.get(Group.FAILED, 0) else ()
    if broadcast.is_over:
        return (*retry, BroadcastAction.EXPORT, BroadcastAction.REMOVE)
    pause = BroadcastAction.GO_ON if broadcast.is_paused else BroadcastAction.PAUSE
    return (*retry, pause, BroadcastAction.STOP, BroadcastAction.EXPORT)


def action_text(action: BroadcastAction, broadcast: "Broadcast") -> str:
    """What stands in a menu, and what a screen reader says of a button."""
    translate = QCoreApplication.translate
    failed = broadcast.totals.get(Group.FAILED, 0)
    return {
        BroadcastAction.RETRY: translate("Broadcast", "Send again to the %n that failed", None, failed),
        BroadcastAction.EXPORT: translate("Broadcast", "Export results…"),
        BroadcastAction.PAUSE: translate("Broadcast", "Pause"),
        BroadcastAction.GO_ON: translate("Broadcast", "Go on"),
        BroadcastAction.STOP: translate("Broadcast", "Stop…"),
        BroadcastAction.REMOVE: translate("Broadcast", "Remove all from the list…"),
    }[action]


class BroadcastActions(QObject):
    """Carries them out.

    Signals:
        done: something of a broadcast has changed.
        refused: a sentence: why it could not be done, or what was left out.
    """

    done = Signal()
    refused = Signal(str)

    def __init__(self, session: "Session", bridge: "Bridge", icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._bridge = bridge
        self._icons = icons
        self._window = window

    def menu(self, broadcast_id: int, parent: QWidget) -> QMenu:
        """What can be done to this broadcast as it stands."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        for broadcast in self._session.broadcasts.read([broadcast_id]):
            for action in possible(broadcast):
                item = menu.addAction(action_text(action, broadcast))
                self._icons.put_on(item, ICONS[action])
                reason = self.why_not(action, broadcast)
                item.setEnabled(not reason)
                item.setToolTip(plain_tip(reason or action_text(action, broadcast)))
                item.triggered.connect(lambda _checked, action=action: self.carry_out(action, broadcast_id))
        return menu

    def why_not(self, action: BroadcastAction, broadcast: "Broadcast") -> str:
        """Why a role in a team doesn't let this be done to it; "" where it may be, and at a desk alone."""
        head = broadcast.head
        if not head.person and not head.desk:
            return ""
        from faxdesk.domain.people.rights import Right

        try:
            rights = self._session.queue.rights
        except JournalError:
            return ""  # it will be said by what is pressed
        if action is BroadcastAction.EXPORT:
            right, may = Right.EXPORT, rights.allows(Right.EXPORT)
        else:
            right, may = Right.FAXES, rights.allows_for(Right.FAXES, head)
        return "" if may else tell(Message(code=f"right.{right}", values={"fax": head.id}))

    def carry_out(self, action: BroadcastAction, broadcast_id: int) -> None:
        """Do it to the broadcast as it stands now; asks first where that can't be called back."""
        found = self._session.broadcasts.read([broadcast_id])
        if not found or action not in possible(found[0]):
            return
        acts: dict[BroadcastAction, Callable[[Broadcast], None]] = {
            BroadcastAction.RETRY: self._retry,
            BroadcastAction.EXPORT: self._export,
            BroadcastAction.PAUSE: lambda each: self._at_once(self._session.broadcasts.pause, each),
            BroadcastAction.GO_ON: lambda each: self._at_once(self._session.broadcasts.go_on, each),
            BroadcastAction.STOP: self._stop,
            BroadcastAction.REMOVE: self._remove,
        }
        acts[action](found[0])

    def _at_once(self, command: Callable[[int], None], broadcast: "Broadcast") -> None:
        try:
            command(broadcast.id)
        except FaxDeskError as error:
            self.refused.emit(tell(error.message))
        self.done.emit()

    def _retry(self, broadcast: "Broadcast") -> None:
        def look(broadcasts: "Broadcasts") -> tuple[list[int], list[int]]:
            return broadcasts.failed(broadcast.id)

        self._run(look, lambda found: self._retry_these(broadcast, *found))

    def _retry_these(self, broadcast: "Broadcast", may_help: list[int], dead: list[int]) -> None:
        """Ask first where trying again can't help some: their numbers don't exist, or are no fax."""
        but: frozenset[int] = frozenset()
        if dead:
            from faxdesk.gui.broadcasts.broadcast_questions import ask_about_dead

            chosen = ask_about_dead(self._window, may_help=len(may_help), dead=len(dead))
            if chosen is None:
                return
            but = frozenset() if chosen else frozenset(dead)
        self._run(lambda broadcasts: broadcasts.retry_failed(broadcast.id, but=but), self._tell_dealt)

    def _stop(self, broadcast: "Broadcast") -> None:
        from faxdesk.gui.broadcasts.broadcast_questions import may_stop

        if may_stop(self._window, broadcast):
            self._run(lambda broadcasts: broadcasts.stop(broadcast.id), self._tell_dealt)

    def _remove(self, broadcast: "Broadcast") -> None:
        from faxdesk.gui.broadcasts.broadcast_questions import may_remove

        removable = self._session.broadcasts.removable(broadcast.id)
        if sum(removable) and may_remove(self._window, removable):
            self._run(lambda broadcasts: broadcasts.remove(broadcast.id), self._tell_dealt)

    def _export(self, broadcast: "Broadcast") -> None:
        from pathlib import Path

        title = QCoreApplication.translate("Broadcast", "Export results")
        kinds = QCoreApplication.translate("Broadcast", "Table (*.csv)")
        name, _kind = QFileDialog.getSaveFileName(self._window, title, f"results-{broadcast.name}.csv", kinds)
        if not name:
            return
        separator = cell_separator()

        def write(broadcasts: "Broadcasts") -> None:
            from faxdesk.engine.files import write_whole

            write_whole(Path(name), broadcasts.results(broadcast.id, separator=separator))

        said = QCoreApplication.translate("Broadcast", "The results are in {name}.")

        def written(_none: None) -> None:
            self._session.acts().note("results_exported", broadcast=broadcast.id)
            self.refused.emit(said.format(name=Path(name).name))

        self._run(write, written)

    def _tell_dealt(self, dealt: "Dealt") -> None:
        if dealt.refused:
            text = QCoreApplication.translate(
                "Broadcast", "%n of these faxes could not take it: look at each.", None, dealt.refused
            )
            self.refused.emit(text)
        self.done.emit()

    def _run(self, job: "Callable[[Broadcasts], object]", done: Callable[..., None]) -> None:
        """Thousands of faxes take seconds: on another thread, with a journal of its own."""

        def work() -> object:
            with self._session.open_broadcasts() as broadcasts:
                return job(broadcasts)

        self._bridge.run(work, done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, FaxDeskError):
            raise error
        self.refused.emit(tell(error.message))
