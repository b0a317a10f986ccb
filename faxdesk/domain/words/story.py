"""What happened to a fax ("story."), one line for each move."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

STORY: dict[str, Phrase] = {
    "story.queued": Phrase(QT_TRANSLATE_NOOP("words", "Put into the queue.")),
    "story.uploading": Phrase(QT_TRANSLATE_NOOP("words", "Uploading the document to Telnyx.")),
    "story.uploaded": Phrase(QT_TRANSLATE_NOOP("words", "The document is uploaded.")),
    "story.submitting": Phrase(QT_TRANSLATE_NOOP("words", "Handing the fax over to Telnyx.")),
    "story.submitting_again": Phrase(
        QT_TRANSLATE_NOOP("words", "Handing the fax over to Telnyx, try {number}.")
    ),
    "story.accepted": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx has taken the fax.")),
    "story.sending": Phrase(QT_TRANSLATE_NOOP("words", "Sending the pages.")),
    "story.delivered": Phrase(QT_TRANSLATE_NOOP("words", "Delivered. Telnyx has confirmed it.")),
    "story.delivered_too_short": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. "
            "Ask the receiver whether all of it is there.",
        )
    ),
    "story.delivered_fewer_pages": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx confirms it, with a doubt: 1 of its {pages} pages went. Ask the receiver whether all are there.",
        ),
    ),
    "story.too_late": Phrase(QT_TRANSLATE_NOOP("words", "Too late to cancel: it was delivered.")),
    "story.expired": Phrase(
        QT_TRANSLATE_NOOP("words", "It did not go in time and was not sent. Try again sends it all the same.")
    ),
    "story.next_hours": Phrase(
        QT_TRANSLATE_NOOP("words", "Its hours are over for today. It waits for the next.")
    ),
    "story.was_off": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk was not open when it was to go. It goes now instead.")
    ),
    "story.was_off_long": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up."
        )
    ),
    "story.deadline_close": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.",
        )
    ),
    "story.deadline_passed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "It was to be there by {time} and has not gone. Send it late, or give it up?"
        )
    ),
    "story.deadline_missed": Phrase(
        QT_TRANSLATE_NOOP("words", "It was to be there by {time}. It goes late.")
    ),
    "story.rescheduled": Phrase(QT_TRANSLATE_NOOP("words", "You chose another time for it.")),
    "story.prioritised": Phrase(QT_TRANSLATE_NOOP("words", "You chose when its turn comes.")),
    "story.cancelled": Phrase(QT_TRANSLATE_NOOP("words", "Cancelled before it went.")),
    "story.cancel_confirmed": Phrase(QT_TRANSLATE_NOOP("words", "Cancelled. Telnyx has confirmed it.")),
    "story.cancel_wished": Phrase(QT_TRANSLATE_NOOP("words", "Cancel was asked for.")),
    "story.cancel_asked": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx was asked to stop the fax.")),
    "story.cancel_too_late": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx says it is too late to cancel.")),
    "story.cancel_refused": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx refused to cancel it. Say what became of it, or go on waiting.")
    ),
    "story.failed_cancelling": Phrase(QT_TRANSLATE_NOOP("words", "It failed before it could be cancelled.")),
    "story.status": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx tells a stage that FaxDesk doesn't know: {status}.")
    ),
    "story.status.queued": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx has put the fax into its queue.")),
    "story.status.media.processing": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx is preparing the pages.")),
    "story.status.media.processed": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx has prepared the pages.")),
    "story.status.initiated": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx is about to dial.")),
    "story.status.originated": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx is dialling.")),
    "story.status.sending": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx is sending the pages.")),
    "story.preview_kept": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx's own picture of the fax was fetched and is kept.")
    ),
    "story.upload_broken": Phrase(QT_TRANSLATE_NOOP("words", "The upload broke off. It will be done again.")),
    "story.not_arrived": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx could not be reached. Nothing was sent.")),
    "story.slow_down": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx asks FaxDesk to slow down. Nothing was sent.")
    ),
    "story.uncertain": Phrase(
        QT_TRANSLATE_NOOP("words", "The connection broke while the fax was handed over. It may have gone.")
    ),
    "story.found": Phrase(QT_TRANSLATE_NOOP("words", "Found at Telnyx: it did go.")),
    "story.not_found_yet": Phrase(QT_TRANSLATE_NOOP("words", "Asked Telnyx: not found so far.")),
    "story.not_found": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Telnyx doesn't show this fax, so it probably did not go. Nobody can be sure."
        )
    ),
    "story.several_found": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Telnyx shows a fax like this one, which may be another's. Nobody can be sure."
        )
    ),
    "story.unknown_to_provider": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx no longer knows this fax. It may have gone.")
    ),
    "story.overdue": Phrase(
        QT_TRANSLATE_NOOP("words", "This takes unusually long. Telnyx says it is still under way.")
    ),
    "story.overdue_unheard": Phrase(
        QT_TRANSLATE_NOOP("words", "This takes unusually long, and Telnyx gives no answer about this fax.")
    ),
    "story.upload_overdue": Phrase(QT_TRANSLATE_NOOP("words", "The upload takes unusually long.")),
    "story.account_left": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "It went from an account that FaxDesk no longer uses and that gives no answer now, "
            "so nobody here can tell what becomes of it.",
        )
    ),
    "story.answers_again": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx answers again: it is still under way.")),
    "story.doubt_unheard": Phrase(
        QT_TRANSLATE_NOOP("words", "It may have gone, and Telnyx gives no answer. Nobody can be sure.")
    ),
    "story.held_by_you": Phrase(QT_TRANSLATE_NOOP("words", "You kept it back.")),
    "story.released": Phrase(QT_TRANSLATE_NOOP("words", "You let it go on.")),
    "story.upload_keeps_failing": Phrase(
        QT_TRANSLATE_NOOP("words", "The upload has failed many times over, so this fax waits for you.")
    ),
    "story.key_asked_again": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Telnyx refused the API key, once. It is asked once more. Nothing was sent."
        )
    ),
    "story.from_corrected": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Its from-number was corrected: it goes from {number}, no longer from {before}."
        )
    ),
    "story.cancelled_elsewhere": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx says that this fax was cancelled, but nobody did that here. "
            "It may have been cancelled in the Telnyx portal or by another program.",
        )
    ),
    "story.ended_after_all": Phrase(
        QT_TRANSLATE_NOOP("words", "The try that you decided about has ended at Telnyx without arriving.")
    ),
    "story.arrived_after_all": Phrase(
        QT_TRANSLATE_NOOP("words", "The try that you decided about has arrived after all. See the details.")
    ),
    "story.contact_without_t38": Phrase(
        QT_TRANSLATE_NOOP("words", "It goes without T.38, as the address book has it for this number.")
    ),
    "story.without_t38": Phrase(QT_TRANSLATE_NOOP("words", "The last try goes without T.38.")),
    "story.in_high_quality": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The machine may not know so fine a quality: from now on it is tried in high quality."
        )
    ),
    "story.in_normal_quality": Phrase(QT_TRANSLATE_NOOP("words", "The last try goes in normal quality.")),
    "story.locked_from": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "It goes from {number}, which your IT department has locked since it was made."
        )
    ),
    "story.locked_settings": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "It goes with the settings that your IT department has locked since it was made."
        )
    ),
    "story.turned_up": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A try that seemed lost has turned up at Telnyx after all: it did go. See the details."
        )
    ),
    "story.sent_again": Phrase(QT_TRANSLATE_NOOP("words", "You decided: it did not go, send it again.")),
    "story.send_again_wished": Phrase(QT_TRANSLATE_NOOP("words", "You asked to send it again.")),
    "story.marked_sent": Phrase(QT_TRANSLATE_NOOP("words", "Marked as sent by you.")),
    "story.given_up": Phrase(QT_TRANSLATE_NOOP("words", "You gave this fax up.")),
    "story.retried": Phrase(QT_TRANSLATE_NOOP("words", "You asked to try again.")),
    "story.moved_up": Phrase(QT_TRANSLATE_NOOP("words", "You moved it to the front.")),
    "story.undone": Phrase(QT_TRANSLATE_NOOP("words", "You took it back before it went.")),
    "story.restarted": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk was closed during the upload. It starts again.")
    ),
    "story.restarted_submitting": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk ended while the fax was handed over. It may have gone.")
    ),
    "story.queue_held": Phrase(QT_TRANSLATE_NOOP("words", "The queue was put on hold. Nothing was sent.")),
    "story.document_gone": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk's copy of the document is gone or was changed. Add it again.")
    ),
    "story.document_lost": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The damaged journal no longer says which document this was. Add it again and send it again.",
        )
    ),
    "story.row_damaged": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A part of this entry in the journal can't be read any more. What is left of it is shown.",
        )
    ),
    "story.journal_mended": Phrase(
        QT_TRANSLATE_NOOP("words", "Read back from a damaged journal. Its last steps may be missing.")
    ),
    "story.journal_doubt": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first."
        )
    ),
    "story.options_refused": Phrase(QT_TRANSLATE_NOOP("words", "These settings can't go together.")),
}
