"""What is said of pages as they will arrive: drawn, judged, and made to fit."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

PAGES: dict[str, Phrase] = {
    "file.not_drawn": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This page can't be drawn. Open the document, print it to a new PDF, and use that."
        )
    ),
    "file.not_written": Phrase(
        QT_TRANSLATE_NOOP("words", "“{name}” can't be written. Choose another name or folder.")
    ),
}
