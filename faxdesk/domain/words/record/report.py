"""What stands on a transmission report ("report."). It never claims more than is known."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

REPORT: dict[str, Phrase] = {
    "report.title": Phrase(QT_TRANSLATE_NOOP("words", "Transmission report")),
    "report.demo": Phrase(
        QT_TRANSLATE_NOOP("words", "DEMO: this fax went to FaxDesk's built-in simulator. Nothing was sent.")
    ),
    # The result, in a few words.
    "report.delivered": Phrase(QT_TRANSLATE_NOOP("words", "Delivered, as Telnyx reports")),
    "report.delivered_in_doubt": Phrase(
        QT_TRANSLATE_NOOP("words", "Delivered with a doubt, as Telnyx reports")
    ),
    "report.marked_sent": Phrase(QT_TRANSLATE_NOOP("words", "Marked as sent by a person, not confirmed")),
    "report.failed": Phrase(QT_TRANSLATE_NOOP("words", "Failed: not reported as delivered")),
    "report.cancelled": Phrase(QT_TRANSLATE_NOOP("words", "Cancelled: not reported as delivered")),
    "report.given_up": Phrase(QT_TRANSLATE_NOOP("words", "Given up by a person, not confirmed")),
    "report.uncertain": Phrase(QT_TRANSLATE_NOOP("words", "Not known whether it was sent")),
    "report.open": Phrase(QT_TRANSLATE_NOOP("words", "Not finished: {state}")),
    # What is known about it, and what isn't.
    "report.person_marked": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not "
            "confirmed it.",
        )
    ),
    "report.person_gave_up": Phrase(
        QT_TRANSLATE_NOOP("words", "A person who used FaxDesk gave it up on {time}.")
    ),
    "report.arrived_after_all": Phrase(
        QT_TRANSLATE_NOOP("words", "After that, Telnyx reported a try of this fax as delivered.")
    ),
    "report.never_handed_over": Phrase(
        QT_TRANSLATE_NOOP("words", "It was never handed over to Telnyx, so nothing was sent.")
    ),
    "report.never_taken": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx did not take it, so nothing was sent.")),
    "report.no_fax_call": Phrase(
        QT_TRANSLATE_NOOP("words", "As far as Telnyx reports, no fax machine took the call.")
    ),
    "report.pages_unknown": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Not known: whether some of its pages arrived. A call can break off after any page."
        )
    ),
    "report.all_unknown": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Not known: whether it arrived in whole, in part or not at all.",
        )
    ),
    "report.open_still": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "It had not ended when this report was made. Make another report when it has."
        )
    ),
    # Headings.
    "report.from": Phrase(QT_TRANSLATE_NOOP("words", "From")),
    "report.to": Phrase(QT_TRANSLATE_NOOP("words", "To")),
    "report.times": Phrase(QT_TRANSLATE_NOOP("words", "Times")),
    "report.transmission": Phrase(QT_TRANSLATE_NOOP("words", "Transmission")),
    "report.documents": Phrase(QT_TRANSLATE_NOOP("words", "Documents")),
    "report.attempts": Phrase(QT_TRANSLATE_NOOP("words", "Attempts")),
    # Labels.
    "report.name": Phrase(QT_TRANSLATE_NOOP("words", "Name")),
    "report.company": Phrase(QT_TRANSLATE_NOOP("words", "Company")),
    "report.number": Phrase(QT_TRANSLATE_NOOP("words", "Number")),
    "report.caller_name": Phrase(QT_TRANSLATE_NOOP("words", "Caller display name")),
    "report.dialled": Phrase(QT_TRANSLATE_NOOP("words", "Number dialled")),
    "report.international": Phrase(QT_TRANSLATE_NOOP("words", "International form")),
    "report.composed": Phrase(QT_TRANSLATE_NOOP("words", "Composed")),
    "report.handed_over": Phrase(QT_TRANSLATE_NOOP("words", "Handed over")),
    "report.delivered_at": Phrase(QT_TRANSLATE_NOOP("words", "Delivery reported")),
    "report.ended_at": Phrase(QT_TRANSLATE_NOOP("words", "Ended")),
    "report.pages_handed_over": Phrase(QT_TRANSLATE_NOOP("words", "Pages handed over")),
    "report.pages_confirmed": Phrase(QT_TRANSLATE_NOOP("words", "Pages confirmed")),
    "report.part": Phrase(QT_TRANSLATE_NOOP("words", "Part")),
    "report.duration": Phrase(QT_TRANSLATE_NOOP("words", "Duration of the call")),
    "report.station": Phrase(QT_TRANSLATE_NOOP("words", "Remote station id")),
    "report.remote_id": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx fax id")),
    "report.fax_id": Phrase(QT_TRANSLATE_NOOP("words", "FaxDesk fax no.")),
    "report.settings": Phrase(QT_TRANSLATE_NOOP("words", "Settings")),
    "report.file_sent": Phrase(QT_TRANSLATE_NOOP("words", "File as handed over")),
    "report.attempt": Phrase(QT_TRANSLATE_NOOP("words", "Attempt {number}")),
    # Values.
    "report.not_reported": Phrase(QT_TRANSLATE_NOOP("words", "not reported")),
    "report.seen": Phrase(QT_TRANSLATE_NOOP("words", "{time}, as far as it was seen")),
    "report.not_given": Phrase(QT_TRANSLATE_NOOP("words", "not given")),
    "report.none": Phrase(QT_TRANSLATE_NOOP("words", "none")),
    "report.not_counted": Phrase(QT_TRANSLATE_NOOP("words", "not counted")),
    "report.pages": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} pages"),
        QT_TRANSLATE_NOOP("words", "{n} page"),
    ),
    "report.part_of": Phrase(QT_TRANSLATE_NOOP("words", "{part} of {parts}")),
    "report.hash": Phrase(QT_TRANSLATE_NOOP("words", "SHA-256 {hash}")),
    "report.hash_unknown": Phrase(QT_TRANSLATE_NOOP("words", "SHA-256 not known")),
    "report.by_address": Phrase(
        QT_TRANSLATE_NOOP("words", "none here: Telnyx fetched it from the address given")
    ),
    "report.attempt_delivered": Phrase(QT_TRANSLATE_NOOP("words", "Reported as delivered.")),
    "report.attempt_refused": Phrase(QT_TRANSLATE_NOOP("words", "Not taken by Telnyx.")),
    "report.attempt_unknown": Phrase(QT_TRANSLATE_NOOP("words", "Not known what became of it.")),
    "report.attempt_open": Phrase(QT_TRANSLATE_NOOP("words", "Under way when last heard of.")),
    "report.attempt_without_reason": Phrase(QT_TRANSLATE_NOOP("words", "Ended without a reason given.")),
    "report.more_attempts": Phrase(
        QT_TRANSLATE_NOOP("words", "and {n} earlier attempts"),
        QT_TRANSLATE_NOOP("words", "and {n} earlier attempt"),
    ),
    # Settings.
    "report.quality_normal": Phrase(QT_TRANSLATE_NOOP("words", "Normal quality")),
    "report.quality_high": Phrase(QT_TRANSLATE_NOOP("words", "High quality")),
    "report.quality_very_high": Phrase(QT_TRANSLATE_NOOP("words", "Very high quality")),
    "report.quality_ultra_light": Phrase(QT_TRANSLATE_NOOP("words", "Ultra light quality")),
    "report.quality_ultra_dark": Phrase(QT_TRANSLATE_NOOP("words", "Ultra dark quality")),
    "report.monochrome": Phrase(QT_TRANSLATE_NOOP("words", "monochrome, black threshold {percent} %")),
    "report.without_t38": Phrase(QT_TRANSLATE_NOOP("words", "without T.38")),
    "report.media_stored": Phrase(QT_TRANSLATE_NOOP("words", "document stored at Telnyx")),
    "report.preview_stored": Phrase(QT_TRANSLATE_NOOP("words", "preview stored at Telnyx")),
    "report.with_webhook": Phrase(QT_TRANSLATE_NOOP("words", "with a webhook")),
    # The picture.
    "report.picture": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.",
        )
    ),
    "report.picture_off": Phrase(QT_TRANSLATE_NOOP("words", "First page left out, as was asked.")),
    "report.picture_gone": Phrase(
        QT_TRANSLATE_NOOP("words", "First page not shown: FaxDesk no longer has the file as handed over.")
    ),
    "report.picture_purged": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "First page not shown: the document was deleted, its time to be kept being over."
        )
    ),
    "report.picture_elsewhere": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "First page not shown: the document was deleted, its time to be kept being over. The desk that "
            "deleted it may have a small picture.",
        )
    ),
    "report.picture_kept": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "First page as it was sent, from a small picture that was kept when the document was deleted.",
        )
    ),
    "report.purged": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The file was deleted on {time}, its time to be kept being over; its hash stays."
        )
    ),
    # At the foot.
    "report.indication": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This report is an indication that the fax arrived, not a proof of receipt: it doesn't show that "
            "its pages can be read there, or that anybody has read them.",
        )
    ),
    "report.no_indication": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This report says what FaxDesk and Telnyx know of this fax. It shows no delivery."
        )
    ),
    "report.clock": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Times are this computer's; delivery is when FaxDesk heard of it. Telnyx's clock differed by {seconds} s.",
        )
    ),
    "report.clock_alone": Phrase(QT_TRANSLATE_NOOP("words", "Times are this computer's.")),
    "report.made": Phrase(QT_TRANSLATE_NOOP("words", "Made on {time} by FaxDesk {version}")),
    # What stands against one, and what the history says of it.
    "report.proof_title": Phrase(
        QT_TRANSLATE_NOOP("words", "Proof of {n} faxes"),
        QT_TRANSLATE_NOOP("words", "Proof of fax {fax}"),
    ),
    "file.report_failed": Phrase(QT_TRANSLATE_NOOP("words", "The report could not be made.")),
    "file.not_collected": Phrase(QT_TRANSLATE_NOOP("words", "The information could not be collected.")),
    "input.report_too_many": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "One file holds at most {limit} reports. Choose a folder, and each is a file of its own."
        )
    ),
    "input.report_folder": Phrase(
        QT_TRANSLATE_NOOP("words", "The folder for reports must be named in full, from its drive or root on.")
    ),
    "story.report_saved": Phrase(
        QT_TRANSLATE_NOOP("words", "Its report was saved in the folder for reports.")
    ),
    "story.report_not_saved": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Delivered, but its report could not be saved in the folder for reports. Save it from the fax's menu.",
        )
    ),
}
