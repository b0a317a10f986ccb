"""What an audit of the journal finds ("audit."), and what people did ("act.")."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

EVIDENCE: dict[str, Phrase] = {
    "audit.changed": Phrase(
        QT_TRANSLATE_NOOP("words", "This line, or its fax, doesn't say what was written then.")
    ),
    "audit.changed_story": Phrase(
        QT_TRANSLATE_NOOP("words", "This fax's story, its number, name or documents aren't what was written.")
    ),
    "audit.changed_between": Phrase(
        QT_TRANSLATE_NOOP("words", "Something between line {first} and this one isn't what was written.")
    ),
    "audit.archive_missing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The archive {file} isn't in its place: what it holds could not be checked."
        )
    ),
    "audit.unreadable": Phrase(QT_TRANSLATE_NOOP("words", "This line can't be read any more.")),
    "audit.missing": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} lines are missing here."),
        QT_TRANSLATE_NOOP("words", "A line is missing here."),
    ),
    "audit.cut_off": Phrase(
        QT_TRANSLATE_NOOP("words", "The newest {n} lines are missing."),
        QT_TRANSLATE_NOOP("words", "The newest line is missing."),
    ),
    "audit.added": Phrase(QT_TRANSLATE_NOOP("words", "FaxDesk did not write this line.")),
    "audit.reordered": Phrase(
        QT_TRANSLATE_NOOP("words", "This line was moved: it belongs where line {place} stands.")
    ),
    "audit.other_state": Phrase(
        QT_TRANSLATE_NOOP("words", "The list has this fax as “{state}”, its history as “{told}”.")
    ),
    "audit.other_end": Phrase(
        QT_TRANSLATE_NOOP("words", "The chain ends otherwise than the journal has written down.")
    ),
    "audit.other_seal": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Between {since} and {day} the journal was changed and its chain made anew: it doesn't fit the seal "
            "of {day} any more. {place}",
        )
    ),
    "audit.other_first_seal": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Up to {day} the journal was changed and its chain made anew: it doesn't fit the seal of {day}. {place}",
        )
    ),
    "audit.beyond_seal": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "There is a seal of {day}, and the journal doesn't reach so far: it was cut off, or set back to a copy. "
            "{place}",
        )
    ),
    "audit.removed_by_nobody": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} lines were taken out, and nobody has written down who did that."),
        QT_TRANSLATE_NOOP("words", "A line was taken out, and nobody has written down who did that."),
    ),
    "audit.line": Phrase(QT_TRANSLATE_NOOP("words", "Line {line} of the file can't be read.")),
    "audit.other_file": Phrase(QT_TRANSLATE_NOOP("words", "The file as a whole isn't what was written.")),
    "audit.cut_file": Phrase(QT_TRANSLATE_NOOP("words", "The file is cut off: its end is missing.")),
    "audit.other_beginning": Phrase(
        QT_TRANSLATE_NOOP("words", "The file begins otherwise than a chain of this name does.")
    ),
    "audit.proof_changed": Phrase(
        QT_TRANSLATE_NOOP("words", "The proof as a whole isn't the file that FaxDesk made.")
    ),
    "audit.no_pdf": Phrase(
        QT_TRANSLATE_NOOP("words", "The PDF is damaged, so not all of it can be looked at.")
    ),
    "audit.attachment_changed": Phrase(
        QT_TRANSLATE_NOOP("words", "The attached file “{name}” isn't what was attached: its SHA-256 differs.")
    ),
    "audit.attachment_missing": Phrase(
        QT_TRANSLATE_NOOP("words", "The attached file “{name}” is missing, or can't be read.")
    ),
    "audit.attachment_added": Phrase(QT_TRANSLATE_NOOP("words", "FaxDesk did not attach the file “{name}”.")),
    "audit.other_file_sent": Phrase(
        QT_TRANSLATE_NOOP("words", "The attached document isn't the one that the chain has for this fax.")
    ),
    "audit.no_facts": Phrase(QT_TRANSLATE_NOOP("words", "What the proof states of its faxes can't be read.")),
    "file.log_failed": Phrase(QT_TRANSLATE_NOOP("words", "That could not be done.")),
    "file.proof_failed": Phrase(QT_TRANSLATE_NOOP("words", "The proof could not be made.")),
    "file.proof_unreadable": Phrase(QT_TRANSLATE_NOOP("words", "The file can't be read.")),
    "input.log_time": Phrase(
        QT_TRANSLATE_NOOP("words", "“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.")
    ),
    "input.log_what": Phrase(
        QT_TRANSLATE_NOOP("words", "Nothing that is written down is called “{value}”. There is: {known}.")
    ),
    "input.log_alone": Phrase(
        QT_TRANSLATE_NOOP("words", "--since, --until, --user and --what go with --log.")
    ),
    "input.seal_folder": Phrase(
        QT_TRANSLATE_NOOP("words", "The folder for seals must be named in full, from its drive or root on.")
    ),
}
