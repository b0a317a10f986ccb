"""What is said while documents are made to fit: pages chosen, formats converted, covers, passwords, parts."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

MAKING: dict[str, Phrase] = {
    # Which pages.
    "input.pages_unclear": Phrase(
        QT_TRANSLATE_NOOP("words", "“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).")
    ),
    "input.pages_backwards": Phrase(
        QT_TRANSLATE_NOOP("words", "The pages {text} run backwards. Write {better}.")
    ),
    "input.pages_from_one": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no page 0: the first page is page 1.")
    ),
    "input.pages_beyond": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no page {page}: the document has {n} pages."),
        QT_TRANSLATE_NOOP("words", "There is no page {page}: the document has 1 page."),
    ),
    "input.pages_twice": Phrase(QT_TRANSLATE_NOOP("words", "Page {page} is named twice. Name it once.")),
    "input.pages_needed": Phrase(QT_TRANSLATE_NOOP("words", "Choose at least one page.")),
    "input.turn": Phrase(
        QT_TRANSLATE_NOOP("words", "A page is turned by a quarter, a half or three quarters, and only once.")
    ),
    "input.cover_too_long": Phrase(
        QT_TRANSLATE_NOOP("words", "This is too long for a cover page: {limit} characters are the most.")
    ),
    # Passwords.
    "input.unlock_without_yes": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A document with a password is sent only after you agreed that it goes without one."
        )
    ),
    "file.wrong_password": Phrase(
        QT_TRANSLATE_NOOP("words", "This password doesn't open the document. Type it again.")
    ),
    "file.not_unlocked": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The password could not be taken off this document. Open it, save a copy without one and add that.",
        )
    ),
    "file.not_locked": Phrase(QT_TRANSLATE_NOOP("words", "This document needs no password.")),
    "finding.unlocked": Phrase(
        QT_TRANSLATE_NOOP("words", "Opened with its password. It is sent without one, as paper has none.")
    ),
    # More than one fax.
    "finding.sent_in_parts": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; "
            "each says which part it is.",
        )
    ),
    "file.page_too_big": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A single page is larger than a fax from this computer can be. Shrink the document to fit.",
        )
    ),
    "file.too_many_together": Phrase(
        QT_TRANSLATE_NOOP("words", "These documents are too much for one fax. Send fewer at once.")
    ),
}
