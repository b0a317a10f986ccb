"""What is wrong with a time that was given, or with sending something again."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

TIMES: dict[str, Phrase] = {
    "command.no_copy": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx fetched this document itself: FaxDesk has no copy of it.")
    ),
    "input.to_one": Phrase(QT_TRANSLATE_NOOP("words", "Once more to one recipient at a time.")),
    "input.hours": Phrase(QT_TRANSLATE_NOOP("words", "Hours are written like 08:00-18:00.")),
    "input.closed_days": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31."
        )
    ),
    "input.hours_wanted": Phrase(
        QT_TRANSLATE_NOOP("words", "Say in which hours, as --between 08:00-18:00, or --between office.")
    ),
    "input.deadline_wanted": Phrase(QT_TRANSLATE_NOOP("words", "Say until when, as --deadline 17:00.")),
    "input.now_or_later": Phrase(QT_TRANSLATE_NOOP("words", "Now, or at a time: not both.")),
    "input.reschedule_to_what": Phrase(
        QT_TRANSLATE_NOOP("words", "Say when: --at, --between, --deadline, --priority, or --now.")
    ),
    "input.time": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00."
        )
    ),
    "input.time_passed": Phrase(QT_TRANSLATE_NOOP("words", "“{text}” has passed already.")),
    "input.time_far": Phrase(QT_TRANSLATE_NOOP("words", "“{text}” is more than a year away.")),
    "input.deadline_before_start": Phrase(
        QT_TRANSLATE_NOOP("words", "It must be there before it may go. Choose a later time to be there.")
    ),
}
