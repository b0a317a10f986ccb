"""What is said of pages' time on the line, in prechecks, advice, and before a fax goes."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

LINE: dict[str, Phrase] = {
    "finding.slow_page.shades": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Page {page} takes about {time} on the line: its greys become patterns of dots."
        )
    ),
    "finding.slow_page.lines": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Page {page} takes about {time} on the line: this quality has twice as many lines."
        )
    ),
    "finding.slow_page.specks": Phrase(
        QT_TRANSLATE_NOOP("words", "Page {page} takes about {time} on the line: it is full of fine dots.")
    ),
    "finding.black_page": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the "
            "line.",
        )
    ),
    "finding.own_dots": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "{n} pages with shades are sent as FaxDesk's own dots: quick, their letters a picture."
        ),
        QT_TRANSLATE_NOOP(
            "words", "1 page with shades is sent as FaxDesk's own dots: quick, its letters a picture."
        ),
    ),
    "advice.instead": Phrase(QT_TRANSLATE_NOOP("words", "About {time} on the line instead of {now}.")),
    "advice.remedy.black_and_white_in": Phrase(
        QT_TRANSLATE_NOOP("words", "Black and white with a threshold of {threshold}%: about {time}.")
    ),
    "advice.remedy.greyscale_in": Phrase(
        QT_TRANSLATE_NOOP("words", "Greyscale in high quality: about {time}.")
    ),
    "engine.delivered_too_short": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about "
            "{foretold}. Ask the receiver whether all of it is there.",
        )
    ),
    "engine.delivered_fewer_pages": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether "
            "all are there.",
        )
    ),
    "concern.black_page": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "More than a third of a page would arrive black. Look at it in the preview."
        )
    ),
    "concern.long_page": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A page takes more than ten minutes on the line. Few receivers wait for that."
        )
    ),
    "concern.page_takes": Phrase(QT_TRANSLATE_NOOP("words", "Page {page}: about {time}.")),
}
