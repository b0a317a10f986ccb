"""What is said of a document before it is sent: what a screen shows of it and the fax won't."""

from collections.abc import Mapping
from typing import Final

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

LEFT_OUT: Final[Mapping[str, Phrase]] = {
    "finding.not_printed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} marks (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a mark (page {pages})."
        ),
    ),
    "finding.not_printed.stamp": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a stamp (page {pages})."
        ),
    ),
    "finding.not_printed.note": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} notes (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a note (page {pages})."
        ),
    ),
    "finding.not_printed.text": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a typed text (page {pages})."
        ),
    ),
    "finding.not_printed.drawing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a drawing (page {pages})."
        ),
    ),
    "finding.not_printed.handwriting": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).",
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: handwriting (page {pages})."
        ),
    ),
    "finding.not_printed.highlight": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a highlight (page {pages})."
        ),
    ),
    "finding.not_printed.field": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a form field (page {pages})."
        ),
    ),
    "finding.not_printed.signature": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages})."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: a signature (page {pages})."
        ),
    ),
    "remedy.not_printed": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "If it belongs on the fax, have it print in the program that made it, or add a screenshot.",
        )
    ),
    "finding.not_drawn": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} marks are not faxed (page {pages}): this PDF doesn't say what they look like.",
        ),
        QT_TRANSLATE_NOOP(
            "words", "A mark is not faxed (page {pages}): this PDF doesn't say what it looks like."
        ),
    ),
    "finding.not_drawn.signature": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} signatures are not faxed (page {pages}): this PDF doesn't say what they look like.",
        ),
        QT_TRANSLATE_NOOP(
            "words", "A signature is not faxed (page {pages}): this PDF doesn't say what it looks like."
        ),
    ),
    "remedy.not_drawn": Phrase(
        QT_TRANSLATE_NOOP("words", "Open the file, print it as a new PDF, and add that.")
    ),
    "finding.layer_not_printed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Seen on the screen, but not printed, so not faxed: {n} layers ({names})."
        ),
        QT_TRANSLATE_NOOP("words", "Seen on the screen, but not printed, so not faxed: a layer ({names})."),
    ),
    "remedy.layer_not_printed": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "If it belongs on the fax, have it print in the program that made it, or add a screenshot.",
        )
    ),
}
