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
    "file.not_in_own_dots": Phrase(
        QT_TRANSLATE_NOOP("words", "This document can't be made into dots. It is sent as it is.")
    ),
    "file.no_shades": Phrase(
        QT_TRANSLATE_NOOP("words", "No page has shades that take long on the line: it is sent as it is.")
    ),
    # What a page would lose.
    "advice.empty_page": Phrase(QT_TRANSLATE_NOOP("words", "Page {page} is empty.")),
    "advice.nearly_black": Phrase(QT_TRANSLATE_NOOP("words", "Page {page} would arrive nearly all black.")),
    "advice.nearly_white": Phrase(
        QT_TRANSLATE_NOOP("words", "Page {page} would arrive nearly blank: what is on it is too light.")
    ),
    "advice.photo_blots": Phrase(
        QT_TRANSLATE_NOOP("words", "Page {page} has a photo: black and white would turn it into blots.")
    ),
    "advice.faint_text": Phrase(
        QT_TRANSLATE_NOOP("words", "Light text or drawing on page {page} would disappear.")
    ),
    "advice.dotted_text": Phrase(
        QT_TRANSLATE_NOOP("words", "Grey text on page {page} would arrive as dots and be hard to read.")
    ),
    "advice.hairlines": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Thin lines on page {page} would disappear: they are thinner than a fax's dot."
        )
    ),
    "advice.drowned_text": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.",
        )
    ),
    "advice.alike_colours": Phrase(
        QT_TRANSLATE_NOOP("words", "Colours on page {page} would look the same, or disappear.")
    ),
    "advice.wide_page": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Page {page} is much wider than tall. On fax paper its text becomes very small."
        )
    ),
    "advice.small_codes": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A small square code on page {page} could not be read: its dots need finer lines."
        )
    ),
    "advice.remedy.set_very_high": Phrase(QT_TRANSLATE_NOOP("words", "Use very high quality")),
    "advice.because_small_codes": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} pages have small square codes, the first is page {page}: very high quality, in black and white "
            "with a threshold of {threshold}%, keeps them readable.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page} has a small square code: very high quality, in black and white with a threshold of "
            "{threshold}%, keeps it readable.",
        ),
    ),
    "advice.because_small_codes_among_others": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page}, for one, has a small square code: very high quality, in black and white with a "
            "threshold of {threshold}%, keeps it readable.",
        )
    ),
    "advice.remedy.leave_out_page": Phrase(QT_TRANSLATE_NOOP("words", "Leave this page out")),
    "advice.remedy.set_threshold": Phrase(
        QT_TRANSLATE_NOOP("words", "Use black and white, with a threshold of {threshold}%")
    ),
    "advice.remedy.turn_monochrome_off": Phrase(QT_TRANSLATE_NOOP("words", "Keep greyscale")),
    # Which setting suits the document.
    "advice.because_photo": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one's many minutes.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page} has a photo: high quality in greyscale shows it, without the finest one's many minutes.",
        ),
    ),
    "advice.because_some_photo": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} pages have photos, the first is page {page}: black and white would turn them into blots, "
            "greyscale keeps them.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page} has a photo: black and white would turn it into blots, greyscale keeps it.",
        ),
    ),
    # The same where only some pages of a long fax were looked at.
    "advice.because_photo_among_others": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one's many minutes.",
        )
    ),
    "advice.because_some_photo_among_others": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.",
        )
    ),
    "advice.because_form_among_others": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the "
            "text and leaves the boxes white.",
        )
    ),
    "advice.because_fine_print_among_others": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page}, for one, has fine print: very high quality, in black and white with a threshold of "
            "{threshold}%, keeps it readable.",
        )
    ),
    "advice.because_shades": Phrase(
        QT_TRANSLATE_NOOP("words", "No black threshold suits all pages: greyscale keeps the most.")
    ),
    "advice.because_text": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.",
        )
    ),
    "advice.because_form": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} pages have grey boxes, the first is page {page}: black and white with a threshold of "
            "{threshold}% keeps the text and leaves the boxes white.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page} has grey boxes: black and white with a threshold of {threshold}% keeps the text and "
            "leaves the boxes white.",
        ),
    ),
    "advice.because_fine_print": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} pages have fine print, the first is page {page}: very high quality, in black and white with a "
            "threshold of {threshold}%, keeps it readable.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "Page {page} has fine print: very high quality, in black and white with a threshold of "
            "{threshold}%, keeps it readable.",
        ),
    ),
}
