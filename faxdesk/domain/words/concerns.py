"""What is asked before a fax goes. Each stands above the numbers it is about, where it is about any."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

CONCERNS: dict[str, Phrase] = {
    "concern.duplicate": Phrase(
        QT_TRANSLATE_NOOP("words", "The same document has just been sent there, or is about to go.")
    ),
    "concern.dead_number": Phrase(QT_TRANSLATE_NOOP("words", "The last fax there could never arrive.")),
    "concern.own_number": Phrase(QT_TRANSLATE_NOOP("words", "This is a fax number of your own.")),
    "concern.empty_cover": Phrase(
        QT_TRANSLATE_NOOP("words", "The cover page is empty: no name, no subject and no message stand on it.")
    ),
}
