"""What is said of the history: what can't be looked for, tagged, put back or archived."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

HISTORY: dict[str, Phrase] = {
    "input.bad_tag": Phrase(
        QT_TRANSLATE_NOOP("words", "A tag needs a letter or a digit, and has at most {limit} characters.")
    ),
    "input.bad_day": Phrase(
        QT_TRANSLATE_NOOP("words", "“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.")
    ),
    "input.archive_too_near": Phrase(
        QT_TRANSLATE_NOOP("words", "What is archived must be a month old at least: choose an earlier day.")
    ),
    "input.archive_shared": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "An archive can't be on a network share: {folder}. Choose a folder on this computer, and copy the "
            "archive from there.",
        )
    ),
    "command.archived": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more."
        )
    ),
    "command.team_has_no_archive": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A team's history is on its server, which has room: it isn't archived into files."
        )
    ),
    "command.not_in_bin": Phrase(QT_TRANSLATE_NOOP("words", "Fax {fax} is not in the bin.")),
    "story.binned": Phrase(QT_TRANSLATE_NOOP("words", "Put into the bin.")),
    "story.taken_back": Phrase(QT_TRANSLATE_NOOP("words", "Taken out of the bin again.")),
}
