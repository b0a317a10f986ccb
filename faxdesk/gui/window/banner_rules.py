"""Decides which banners stand at the top, and what they say."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from faxdesk.domain.fax.state import QueueStatus
from faxdesk.domain.words import Message
from faxdesk.gui.kit.wording import tell, tell_all, tell_code, when
from faxdesk.gui.window.banners import BannerStack, Notice

if TYPE_CHECKING:
    from faxdesk.engine.session import Session

_REFUSED_MS: Final = 12_000
_LOCK_MS: Final = 3_000
"""So long after the start the queue's lock is ours, or another's."""


class Notices(QObject):
    """Watches the queue's status and the account for the BannerStack."""

    def __init__(
        self,
        session: "Session",
        stack: BannerStack,
        *,
        set_up: Callable[[], None],
        resume: Callable[[], None],
    ) -> None:
        super().__init__(stack)
        self._session = session
        self._stack = stack
        self._set_up = set_up
        self._resume = resume
        self._has_begun = False
        self._may_judge_lock = False
        self._refused_timer = QTimer(self, singleShot=True, interval=_REFUSED_MS)
        self._lock_timer = QTimer(self, singleShot=True, interval=_LOCK_MS)
        self._lock_timer.timeout.connect(self._judge_lock)
        self._refused_timer.timeout.connect(lambda: stack.hide_notice(Notice.REFUSED))
        if session.kind == "demo":
            stack.show_notice(
                Notice.DEMO,
                self.tr(
                    "Demo: nothing leaves this computer. "
                    "To send real faxes, close this window and start FaxDesk without --demo."
                ),
            )

    def begin(self) -> None:
        """To be called when the engine starts."""
        self._has_begun = True
        problems = self._session.policy.problems
        self._show_if(bool(problems), Notice.POLICY, tell_all(problems))
        self._lock_timer.start()

    def show_status(self, status: QueueStatus) -> None:
        """Say what keeps the queue as a whole from going."""
        self._about_hold(status)
        standing = self._session.queue.notices()
        text = " ".join(tell(message) for message in standing)
        self._show_if(bool(standing), Notice.REPAIRED, text, self.tr("Resume"), self._resume)
        self._show_if(
            status.is_paused and status.hold is None and not standing,
            Notice.PAUSED,
            self.tr("The queue is paused. Faxes under way go on; no other starts."),
            self.tr("Resume"),
            self._resume,
        )
        self._show_if(
            status.is_offline,
            Notice.OFFLINE,
            self.tr("Telnyx can't be reached. FaxDesk goes on by itself when it can be."),
        )
        if self._has_begun:
            self._about_fault()
            self._about_folders()
        if self._may_judge_lock:
            self._judge_lock()

    def show_setup_problem(self, problem: Message | None) -> None:
        """Offer to set up the account while something is missing for it."""
        self._show_if(
            problem is not None,
            Notice.SETUP,
            tell(problem) if problem is not None else "",
            self.tr("Set up your Telnyx account"),
            self._set_up,
        )

    def show_draft(self, at_s: float, begin_anew: Callable[[], None]) -> None:
        """A fax that was composed earlier stands here again: it must not be taken for a new one."""
        text = self.tr("You have not sent this fax yet. It was kept for you ({time}).")
        said = text.format(time=when(at_s, self._session.now_s()))
        self._stack.show_notice(Notice.DRAFT, said, self.tr("&New fax"), begin_anew)

    def show_draft_for_later(self) -> None:
        """A fax that was composed earlier is kept, though it isn't shown."""
        self._stack.show_notice(
            Notice.DRAFT,
            self.tr(
                "A fax that you have not sent yet is kept. "
                "It comes back when FaxDesk is started without a document."
            ),
        )

    def hide_draft(self) -> None:
        self._stack.hide_notice(Notice.DRAFT)

    def show_refusal(self, sentence: str) -> None:
        """Say for a while why a command was not carried out."""
        self._stack.show_notice(Notice.REFUSED, sentence)
        self._refused_timer.start()

    def _about_hold(self, status: QueueStatus) -> None:
        hold = status.hold
        text = f"{tell(hold)} {tell_code('hold.advice')}" if hold is not None else ""
        self._show_if(hold is not None, Notice.HOLD, text, self.tr("Resume"), self._resume)

    def _about_fault(self) -> None:
        fault = self._session.runner.fault
        self._show_if(fault is not None, Notice.FAULT, tell(fault.message) if fault is not None else "")

    def _about_folders(self) -> None:
        from faxdesk.gui.window.folder_news import folder_news

        text, can_dismiss = folder_news(self._session)
        dismiss = self._dismiss_folders if can_dismiss else None
        self._show_if(bool(text), Notice.FOLDERS, text, self.tr("Dismiss"), dismiss)

    def _dismiss_folders(self) -> None:
        self._session.folder_commands().dismiss()
        self._about_folders()

    def _judge_lock(self) -> None:
        self._may_judge_lock = True
        runner = self._session.runner
        self._about_fault()
        self._show_if(
            runner.fault is None and not runner.is_working,
            Notice.OTHER_WORKS,
            self.tr("Another FaxDesk is working the queue. What you send here goes out through it."),
        )

    def _show_if(
        self,
        is_so: bool,
        notice: Notice,
        text: str,
        button: str = "",
        on_button: Callable[[], None] | None = None,
    ) -> None:
        if is_so:
            self._stack.show_notice(notice, text, button, on_button)
        else:
            self._stack.hide_notice(notice)
