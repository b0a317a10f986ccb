"""What can't be done and why: input, files, commands, the journal."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

PROBLEMS: dict[str, Phrase] = {
    "input.to": Phrase(
        QT_TRANSLATE_NOOP("words", "This is no fax number in international form, nor a SIP address.")
    ),
    "input.from": Phrase(
        QT_TRANSLATE_NOOP("words", "The from-number must be in international form, like +13125790015.")
    ),
    "input.threshold_range": Phrase(
        QT_TRANSLATE_NOOP("words", "The black threshold is a whole number from 1 to 100.")
    ),
    "input.threshold_without_monochrome": Phrase(
        QT_TRANSLATE_NOOP("words", "The black threshold works only with monochrome.")
    ),
    "input.preview_format_without_preview": Phrase(
        QT_TRANSLATE_NOOP("words", "The preview format works only with “Store preview”.")
    ),
    "input.display_name_long": Phrase(
        QT_TRANSLATE_NOOP("words", "The caller display name may have {limit} characters at most.")
    ),
    "input.display_name_alphabet": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only."
        )
    ),
    "input.webhook_url": Phrase(
        QT_TRANSLATE_NOOP("words", "The webhook address must begin with https:// or http://.")
    ),
    "input.media_url": Phrase(
        QT_TRANSLATE_NOOP("words", "A document's address must begin with https:// or http://.")
    ),
    "input.client_state": Phrase(QT_TRANSLATE_NOOP("words", "The client state is not valid Base64.")),
    "input.connection_id": Phrase(QT_TRANSLATE_NOOP("words", "There is no connection to send with.")),
    "input.one_document_way": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A fax takes its document from one place: a file, an upload or web addresses."
        )
    ),
    "input.store_media_with_media_name": Phrase(
        QT_TRANSLATE_NOOP("words", "“Store media” doesn't work for an uploaded document.")
    ),
    "input.store_media_with_black_threshold_pct": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "With “Store media” a file travels by a way that can't carry a black threshold. Leave out one of the two.",
        )
    ),
    "input.store_media_with_preview_format": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "With “Store media” a file travels by a way that can't carry a preview format. Leave out one of the two.",
        )
    ),
    "input.store_media_with_from_display_name": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "With “Store media” a file travels by a way that can't carry a caller display name. "
            "Leave out one of the two.",
        )
    ),
    "input.store_media_with_webhook_url": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "With “Store media” a file travels by a way that can't carry a webhook address. Leave out one of the two.",
        )
    ),
    "input.lines": Phrase(QT_TRANSLATE_NOOP("words", "The number of lines is a whole number from 1 to 100.")),
    "input.undo": Phrase(QT_TRANSLATE_NOOP("words", "The time to undo is from 0 to 60 seconds.")),
    "input.keep_draft_days": Phrase(
        QT_TRANSLATE_NOOP("words", "A fax that is not sent yet is kept for 0 to 365 days.")
    ),
    "input.clean_up": Phrase(
        QT_TRANSLATE_NOOP("words", "What is done about scanned pages is one of: letters, ask, always, never.")
    ),
    "input.sender_line": Phrase(
        QT_TRANSLATE_NOOP("words", "The sender's line: by country, always or never.")
    ),
    "input.sender_line_name": Phrase(
        QT_TRANSLATE_NOOP("words", "That name is too long for the sender's line.")
    ),
    "input.new_numbers": Phrase(
        QT_TRANSLATE_NOOP("words", "What is done about new numbers is one of: off, tell, confirm.")
    ),
    "input.quality": Phrase(QT_TRANSLATE_NOOP("words", "There is no such quality.")),
    "input.country": Phrase(
        QT_TRANSLATE_NOOP("words", "A country is given by two capital letters, like US.")
    ),
    "input.setting": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no such setting, or it can't have that value.")
    ),
    "input.pauses": Phrase(
        QT_TRANSLATE_NOOP("words", "Pauses before another try are whole seconds, from 10 to 86400 each.")
    ),
    "input.pauses_in_minutes": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes."
        )
    ),
    "input.slow_page": Phrase(
        QT_TRANSLATE_NOOP("words", "A page can be called slow from 30 seconds to an hour on the line.")
    ),
    "input.output_or_json": Phrase(
        QT_TRANSLATE_NOOP("words", "Name the picture to be written with -o, or ask for --json, or both.")
    ),
    "input.files_or_urls": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Name files, or --media-url addresses, or a --cover with a --message: one of the three."
        )
    ),
    "input.to_impossible": Phrase(QT_TRANSLATE_NOOP("words", "That is no fax number. Nothing was queued.")),
    "input.contact_name": Phrase(QT_TRANSLATE_NOOP("words", "A contact needs a name or a company.")),
    "input.contact_long": Phrase(QT_TRANSLATE_NOOP("words", "That is too long: at most {limit} characters.")),
    "input.contact_line": Phrase(QT_TRANSLATE_NOOP("words", "That must stand on one line.")),
    "input.contact_number_twice": Phrase(
        QT_TRANSLATE_NOOP("words", "The same number stands there twice. Leave out one of the two.")
    ),
    "input.contact_defaults": Phrase(QT_TRANSLATE_NOOP("words", "Only one number can be the usual one.")),
    "input.group_name": Phrase(QT_TRANSLATE_NOOP("words", "A group needs a name.")),
    "command.group_exists": Phrase(QT_TRANSLATE_NOOP("words", "There is a group “{group}” already.")),
    "input.restore_what": Phrase(QT_TRANSLATE_NOOP("words", "Name the backup to go back to.")),
    "input.lines_variable": Phrase(
        QT_TRANSLATE_NOOP("words", "FAXDESK_LINES must be a whole number from 1 to 100.")
    ),
    "file.unreadable": Phrase(QT_TRANSLATE_NOOP("words", "This file could not be read.")),
    "file.no_picture": Phrase(QT_TRANSLATE_NOOP("words", "The page can't be shown.")),
    "file.not_joined": Phrase(
        QT_TRANSLATE_NOOP("words", "These documents can't be joined into one fax. Send them one by one.")
    ),
    "file.not_laid": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This document can't be made into a fax. Open it, print it to a new PDF, and use that."
        )
    ),
    "file.copy_gone": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk's copy of this document is gone. Take it out and add it again.")
    ),
    "file.not_sendable": Phrase(QT_TRANSLATE_NOOP("words", "One of the documents can't be sent.")),
    "command.no_such_fax": Phrase(QT_TRANSLATE_NOOP("words", "There is no fax {fax}.")),
    "command.ended": Phrase(QT_TRANSLATE_NOOP("words", "This fax has ended already.")),
    "command.not_ended": Phrase(QT_TRANSLATE_NOOP("words", "This fax has not ended yet.")),
    "command.delivered": Phrase(
        QT_TRANSLATE_NOOP("words", "This fax was delivered. To send it again, add the document again.")
    ),
    "command.marked_sent": Phrase(
        QT_TRANSLATE_NOOP("words", "This fax is marked as sent. To send it again, add the document again.")
    ),
    "command.nothing_to_decide": Phrase(QT_TRANSLATE_NOOP("words", "This fax waits for no decision.")),
    "command.held_not_sent": Phrase(
        QT_TRANSLATE_NOOP("words", "This fax is on hold and has not gone: send it again or give it up.")
    ),
    "command.decide_instead": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Nobody is sure whether this fax went. Please decide: send again, sent, or give up."
        )
    ),
    "command.not_held": Phrase(QT_TRANSLATE_NOOP("words", "This fax is not on hold.")),
    "command.not_waiting": Phrase(QT_TRANSLATE_NOOP("words", "This fax is not waiting.")),
    "command.still_needed": Phrase(
        QT_TRANSLATE_NOOP("words", "This fax is not over yet. Cancel it first, then remove it.")
    ),
    "command.document_gone": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "FaxDesk's copy of the document is gone. Add the document again and send it again."
        )
    ),
    "engine.failed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again."
        )
    ),
    "gui.failed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Something in FaxDesk went wrong, so this may not have been done. Look, then try again."
        )
    ),
    "journal.other_kind": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones."
        )
    ),
    "journal.newer": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The journal was written by a newer FaxDesk. Please update FaxDesk on this computer."
        )
    ),
    "journal.damaged": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk's journal is damaged. Nothing more is sent. "
            "Close every FaxDesk and start it again: it repairs what it can.",
        )
    ),
    "journal.damaged_open": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk's journal is damaged, and another FaxDesk still has it open. "
            "Close every FaxDesk, then start it again: it repairs what it can.",
        )
    ),
    "journal.mended": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk's journal was damaged. All {faxes} faxes in it were read back. The damaged one "
            "is kept as {file}. The queue is paused: what went last may still be shown as waiting. "
            "Check the list, then resume.",
        )
    ),
    "journal.rows_damaged": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The entries of {n} faxes in FaxDesk's journal can't be read whole any more. They stand in the list with "
            "what is left of them; those that had not gone are on hold. Look through them.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "The entry of a fax in FaxDesk's journal can't be read whole any more. It stands in the list with what is "
            "left of it; if it had not gone, it is on hold. Look at it.",
        ),
    ),
    "journal.mended_in_part": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk's journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known "
            "to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as "
            "waiting. Check the list, then resume.",
        )
    ),
    "journal.mended_empty": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk's journal was damaged and no fax could be read back. It is kept as {file}. If you have a "
            "backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.",
        )
    ),
    "journal.restored": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. "
            "Check the list, then resume.",
        )
    ),
    "journal.restore_open": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Another FaxDesk is open. Close every FaxDesk, then go back to the backup."
        )
    ),
    "journal.no_backup": Phrase(QT_TRANSLATE_NOOP("words", "There is no backup {file}.")),
    "journal.backup_exists": Phrase(
        QT_TRANSLATE_NOOP("words", "{file} is there already. Choose another name for the backup.")
    ),
    "journal.older_open": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The journal must be brought up to date, but an older FaxDesk still has it open. "
            "Close every FaxDesk, then start this one again.",
        )
    ),
    "journal.not_updated": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The journal could not be brought up to date. It was left as it was. "
            "Please use the FaxDesk that you had before, and tell us.",
        )
    ),
    "journal.read_only": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk can't write its journal, so nothing is sent. Check the rights of its data folder. "
            "What was queued is kept.",
        )
    ),
    "journal.full": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The disk is full, so FaxDesk can't write its journal and sends nothing. "
            "Make room: FaxDesk then goes on by itself.",
        )
    ),
    "journal.disk_fault": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The disk doesn't take what FaxDesk writes into its journal, so nothing is sent. "
            "Check that it isn't full and still connected.",
        )
    ),
    "journal.out_of_reach": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The team's database can't be reached. Nothing is sent until it answers; FaxDesk goes on by itself.",
        )
    ),
    "journal.busy": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk's journal is in use by another program. Try again.")
    ),
}
