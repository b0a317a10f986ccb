"""Carries out what a person wants done to faxes, and says so where it can't be."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from faxdesk.domain.errors import FaxDeskError, JournalError
from faxdesk.gui.kit.icons import Icons
from faxdesk.gui.kit.wording import plain_tip, tell
from faxdesk.gui.queue.fax_actions import WITH_COPY, FaxAction
from faxdesk.gui.queue.removals import Removals

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.session import Session
    from faxdesk.gui.kit.bridge import Bridge
    from faxdesk.gui.queue.opening import Opening
    from faxdesk.gui.queue.queue_model import QueueModel


_OF_ALL_PARTS: Final = frozenset({FaxAction.CANCEL, FaxAction.RETRY})
"""What is seldom meant for one part alone."""


class ActionRunner(QObject):
    """The session's commands for one or several faxes.

    Attributes:
        list: the queue's list, once there is one: of two who decide at once the second is told, by what
            stood there.

    Signals:
        done: ids of the faxes that were dealt with, so that they are shown again at once.
        refused: a sentence: why a fax could not take the command.
        edit_asked: a fax is to stand in the composer again; its id, and whether its recipient is to as well.
    """

    done = Signal(object)
    refused = Signal(str)
    edit_asked = Signal(int, bool)

    def __init__(self, session: "Session", bridge: "Bridge", window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._bridge = bridge
        self._opening: Opening | None = None
        self.list: QueueModel | None = None
        self.removals = Removals(session, self)
        self.removals.refused.connect(self.refused)

    def carry_out(self, action: FaxAction, fax_ids: Sequence[int]) -> None:
        """Do `action` to each of the faxes; removing is asked about, and can be undone for a moment."""
        try:
            self._carry_out(action, fax_ids)
        except JournalError as error:
            # It can't even be read now: the window goes on with what it shows.
            self.refused.emit(tell(error.message))

    def offer(
        self,
        menu: QMenu,
        faxes: "Sequence[Fax]",
        icons: Icons,
        do: Callable[[FaxAction], None],
        *,
        but: FaxAction | None = None,
    ) -> None:
        """Put into a menu what can be done to these; grey, with the reason, what a role in a team may not."""
        from faxdesk.gui.queue.fax_actions import ICONS, action_text, possible, why_not

        menu.setToolTipsVisible(True)
        offered = dict.fromkeys(action for fax in faxes for action in possible(fax))
        for action in (each for each in offered if each is not but):
            item = menu.addAction(action_text(action))
            icons.put_on(item, ICONS[action])
            reason = why_not(self._session.queue, action, [fax for fax in faxes if action in possible(fax)])
            item.setEnabled(not reason)
            item.setToolTip(plain_tip(reason or action_text(action)))
            item.triggered.connect(lambda _checked, action=action: do(action))

    def _carry_out(self, action: FaxAction, fax_ids: Sequence[int]) -> None:
        if action is FaxAction.REMOVE:
            self._remove(fax_ids)
        elif fax_ids and action in WITH_COPY:
            self._with_copy(action, fax_ids[0])
        elif fax_ids and action is FaxAction.REPORT:
            self._report(fax_ids)
        elif fax_ids and action is FaxAction.PROOF:
            self._prove(fax_ids)
        elif fax_ids and action is FaxAction.KEEPING:
            self._keep(fax_ids)
        elif fax_ids and action is FaxAction.WHEN:
            self._choose_when(fax_ids)
        elif fax_ids:
            self._command(action, fax_ids)

    def _remove(self, fax_ids: Sequence[int]) -> None:
        from faxdesk.gui.queue.removed_bar import may_remove

        faxes = self._session.faxes.faxes(fax_ids)
        if faxes and may_remove(self._window, faxes):
            self.removals.take_off([fax.id for fax in faxes])

    def _shown(self, fax_id: int) -> "Fax | None":
        """The fax as the person sees it."""
        place = self.list.place_of(fax_id) if self.list is not None else None
        row = self.list.row(place) if self.list is not None and place is not None else None
        return row.fax if row is not None else None

    def _choose_when(self, fax_ids: Sequence[int]) -> None:
        from faxdesk.gui.queue.rescheduling import choose_when

        if choose_when(self._session, fax_ids, self._window, self.refused.emit):
            self.done.emit(frozenset(fax_ids))

    def _command(self, action: FaxAction, fax_ids: Sequence[int]) -> None:
        if len(fax_ids) == 1 and action in _OF_ALL_PARTS:
            fax_ids = self._with_other_parts(action, fax_ids[0])
        if action is FaxAction.RETRY and not self._chose_from_number(fax_ids):
            return
        command = _commands(self._session, self._shown)[action]
        for fax_id in fax_ids:
            try:
                command(fax_id)
            except JournalError as error:
                # It will not take the others either, and each would be waited for.
                self.refused.emit(tell(error.message))
                break
            except FaxDeskError as error:
                self.refused.emit(tell(error.message))
        self.done.emit(frozenset(fax_ids))

    def _with_copy(self, action: FaxAction, fax_id: int) -> None:
        """What rests on FaxDesk's copy of what was sent."""
        if action is not FaxAction.OPEN:
            self.edit_asked.emit(fax_id, action is FaxAction.EDIT)
            return
        if self._opening is None:
            from faxdesk.gui.queue.opening import Opening

            self._opening = Opening(self._session, self)
        if why_not := self._opening.open(fax_id):
            self.refused.emit(why_not)

    def _report(self, fax_ids: Sequence[int]) -> None:
        from faxdesk.gui.queue.report_dialog import ReportDialog

        try:
            dialog = ReportDialog(self._session, self._bridge, fax_ids, self._window)
        except FaxDeskError as error:
            self.refused.emit(tell(error.message))
            return
        dialog.exec()
        dialog.deleteLater()

    def _prove(self, fax_ids: Sequence[int]) -> None:
        from faxdesk.gui.queue.proof_dialog import ProofDialog

        dialog = ProofDialog(self._session, self._bridge, fax_ids, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _keep(self, fax_ids: Sequence[int]) -> None:
        from faxdesk.gui.retention.keeping_dialog import KeepingDialog

        try:
            dialog = KeepingDialog(self._session, self._bridge, fax_ids, self._window)
        except FaxDeskError as error:
            self.refused.emit(tell(error.message))
            return
        if dialog.exec():
            self.done.emit(frozenset(fax_ids))
        dialog.deleteLater()

    def _with_other_parts(self, action: FaxAction, fax_id: int) -> Sequence[int]:
        """Where it is a part of what was too long for one fax: whether the others are meant as well."""
        from faxdesk.gui.queue.fax_actions import possible

        faxes = self._session.faxes
        found = faxes.faxes([fax_id])
        if not found or found[0].payload.parts == 1:
            return [fax_id]
        others = [
            each.id
            for each in faxes.of_submission(found[0].submission_id)
            if each.recipient.address == found[0].recipient.address
            and each.id != fax_id
            and action in possible(each)
        ]
        if not others:
            return [fax_id]
        from faxdesk.gui.kit.questions import ask_about_parts

        return ask_about_parts(
            self._window, found[0].payload, fax_id, others, is_cancel=action is FaxAction.CANCEL
        )

    def _chose_from_number(self, fax_ids: Sequence[int]) -> bool:
        """Ask, where the from-number was changed since, from which one to try again; False when it failed."""
        session = self._session
        try:
            number = session.accounts.from_number(session.desk.settings.load())
            others = [each for each in fax_ids if number and session.commands.keeps_other_from(each, number)]
            if not others:
                return True
            from faxdesk.gui.kit.phone_text import NumberDisplay
            from faxdesk.gui.kit.questions import ask_about_from_number

            shown, before = NumberDisplay(), session.faxes.fax(others[0]).from_number
            if ask_about_from_number(self._window, len(others), shown(before), shown(number)):
                session.commands.send_from(others, number)
        except FaxDeskError as error:
            self.refused.emit(tell(error.message))
            return False
        return True


def _commands(
    session: "Session", shown: "Callable[[int], Fax | None]"
) -> Mapping[FaxAction, Callable[[int], None]]:
    from faxdesk.engine.team.deciding import Decision

    commands = session.commands
    return {
        FaxAction.CANCEL: commands.cancel,
        FaxAction.RETRY: commands.retry,
        FaxAction.SEND_AGAIN: lambda fax_id: commands.decide(fax_id, Decision.SEND_AGAIN, seen=shown(fax_id)),
        FaxAction.MARK_SENT: lambda fax_id: commands.decide(fax_id, Decision.MARK_SENT, seen=shown(fax_id)),
        FaxAction.GIVE_UP: lambda fax_id: commands.decide(fax_id, Decision.GIVE_UP, seen=shown(fax_id)),
        FaxAction.MOVE_UP: commands.move_up,
        FaxAction.HOLD: commands.hold,
        FaxAction.RELEASE: commands.release,
    }
