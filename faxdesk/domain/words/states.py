"""A state in a word ("state."), what a fax waits for or does next ("next."), the groups ("group."),
and broadcasts."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

STATES: dict[str, Phrase] = {
    "state.queued": Phrase(QT_TRANSLATE_NOOP("words", "Waiting")),
    "state.uploading": Phrase(QT_TRANSLATE_NOOP("words", "Uploading")),
    "state.submitting": Phrase(QT_TRANSLATE_NOOP("words", "Handing over")),
    "state.uncertain": Phrase(QT_TRANSLATE_NOOP("words", "Not sure it went")),
    "state.accepted": Phrase(QT_TRANSLATE_NOOP("words", "Preparing")),
    "state.dialling": Phrase(QT_TRANSLATE_NOOP("words", "Dialling")),
    "state.sending": Phrase(QT_TRANSLATE_NOOP("words", "Sending")),
    "state.cancelling": Phrase(QT_TRANSLATE_NOOP("words", "Cancelling")),
    "state.held": Phrase(QT_TRANSLATE_NOOP("words", "On hold")),
    "state.delivered": Phrase(QT_TRANSLATE_NOOP("words", "Delivered")),
    "state.failed": Phrase(QT_TRANSLATE_NOOP("words", "Failed")),
    "state.cancelled": Phrase(QT_TRANSLATE_NOOP("words", "Cancelled")),
    "state.marked_sent": Phrase(QT_TRANSLATE_NOOP("words", "Marked as sent by you")),
    "group.under_way": Phrase(QT_TRANSLATE_NOOP("words", "Under way")),
    "group.waiting": Phrase(QT_TRANSLATE_NOOP("words", "Waiting")),
    "group.needs_you": Phrase(QT_TRANSLATE_NOOP("words", "Needs you")),
    "group.failed": Phrase(QT_TRANSLATE_NOOP("words", "Failed")),
    "group.delivered": Phrase(QT_TRANSLATE_NOOP("words", "Delivered")),
    "group.ended_otherwise": Phrase(QT_TRANSLATE_NOOP("words", "Ended otherwise")),
    "group.no_under_way": Phrase(QT_TRANSLATE_NOOP("words", "No fax is under way.")),
    "group.no_waiting": Phrase(QT_TRANSLATE_NOOP("words", "No fax is waiting.")),
    "group.no_needs_you": Phrase(QT_TRANSLATE_NOOP("words", "No fax needs you.")),
    "group.no_failed": Phrase(QT_TRANSLATE_NOOP("words", "No fax has failed.")),
    "group.no_delivered": Phrase(QT_TRANSLATE_NOOP("words", "No fax has been delivered yet.")),
    "group.no_ended_otherwise": Phrase(QT_TRANSLATE_NOOP("words", "No fax has ended otherwise.")),
    "next.line": Phrase(QT_TRANSLATE_NOOP("words", "Waiting for a free line.")),
    "next.number_taken": Phrase(QT_TRANSLATE_NOOP("words", "Another fax to this number is under way.")),
    "next.at": Phrase(QT_TRANSLATE_NOOP("words", "Goes at {time}.")),
    "next.by": Phrase(QT_TRANSLATE_NOOP("words", "Must be there by {time}.")),
    "next.idle": Phrase(QT_TRANSLATE_NOOP("words", "Goes when nothing else waits.")),
    "next.soon": Phrase(QT_TRANSLATE_NOOP("words", "Goes in a moment.")),
    "next.again": Phrase(QT_TRANSLATE_NOOP("words", "FaxDesk tries again at {time}.")),
    "next.paused": Phrase(QT_TRANSLATE_NOOP("words", "The queue is paused.")),
    "next.broadcast_paused": Phrase(QT_TRANSLATE_NOOP("words", "Its broadcast is paused.")),
    "next.on_hold": Phrase(QT_TRANSLATE_NOOP("words", "The queue is on hold.")),
    "next.offline": Phrase(QT_TRANSLATE_NOOP("words", "Goes when Telnyx can be reached again.")),
    "next.asking": Phrase(QT_TRANSLATE_NOOP("words", "FaxDesk is asking Telnyx.")),
    "next.decide": Phrase(QT_TRANSLATE_NOOP("words", "Please decide.")),
    "next.let_go": Phrase(QT_TRANSLATE_NOOP("words", "Let it go when it may go.")),
    "next.looking_once_more": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk asks Telnyx once more before it sends again.")
    ),
    "next.cancel_wished": Phrase(QT_TRANSLATE_NOOP("words", "It will be cancelled as soon as it is found.")),
    "next.overdue": Phrase(QT_TRANSLATE_NOOP("words", "Cancel it, or go on waiting.")),
    "next.overdue_sending": Phrase(
        QT_TRANSLATE_NOOP("words", "Cancel it, say what became of it, or go on waiting.")
    ),
    "next.overdue_cancelling": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. "
            "FaxDesk goes on watching it.",
        )
    ),
    "next.slowed": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx asked us to slow down until {time}.")),
    "next.account_left": Phrase(
        QT_TRANSLATE_NOOP("words", "Look for it in that account's Telnyx portal. FaxDesk goes on asking.")
    ),
    "next.cancelling": Phrase(
        QT_TRANSLATE_NOOP("words", "Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.")
    ),
    "command.no_such_broadcast": Phrase(QT_TRANSLATE_NOOP("words", "There is no broadcast B{broadcast}.")),
    "command.broadcast_over": Phrase(
        QT_TRANSLATE_NOOP("words", "All faxes of broadcast B{broadcast} have ended already.")
    ),
    "command.broadcast_not_paused": Phrase(
        QT_TRANSLATE_NOOP("words", "Broadcast B{broadcast} is not paused.")
    ),
    "command.broadcast_none_failed": Phrase(
        QT_TRANSLATE_NOOP("words", "No fax of broadcast B{broadcast} has failed.")
    ),
    "command.in_no_broadcast": Phrase(
        QT_TRANSLATE_NOOP("words", "Fax {fax} was sent to one number alone: it is part of no broadcast.")
    ),
    "group.recipients": Phrase(
        one=QT_TRANSLATE_NOOP("words", "{n} recipient"), other=QT_TRANSLATE_NOOP("words", "{n} recipients")
    ),
    "group.n_delivered": Phrase(QT_TRANSLATE_NOOP("words", "{n} delivered")),
    "group.n_under_way": Phrase(QT_TRANSLATE_NOOP("words", "{n} under way")),
    "group.n_waiting": Phrase(QT_TRANSLATE_NOOP("words", "{n} waiting")),
    "group.n_failed": Phrase(QT_TRANSLATE_NOOP("words", "{n} failed")),
    "group.n_needs_you": Phrase(
        one=QT_TRANSLATE_NOOP("words", "{n} needs you"), other=QT_TRANSLATE_NOOP("words", "{n} need you")
    ),
    "group.n_ended_otherwise": Phrase(QT_TRANSLATE_NOOP("words", "{n} ended otherwise")),
    "group.all_delivered": Phrase(QT_TRANSLATE_NOOP("words", "All {n} delivered")),
    "state.paused": Phrase(QT_TRANSLATE_NOOP("words", "Paused")),
}
