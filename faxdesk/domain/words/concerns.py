"""What is asked before a fax goes. Each stands above the numbers it is about, where it is about any."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

CONCERNS: dict[str, Phrase] = {
    "input.ask_above": Phrase(
        QT_TRANSLATE_NOOP("words", "A list is asked about above 0 to 100,000 recipients; 0 asks about none.")
    ),
    "concern.duplicate": Phrase(
        QT_TRANSLATE_NOOP("words", "The same document has just been sent there, or is about to go.")
    ),
    "concern.dead_number": Phrase(QT_TRANSLATE_NOOP("words", "The last fax there could never arrive.")),
    "concern.own_number": Phrase(QT_TRANSLATE_NOOP("words", "This is a fax number of your own.")),
    "concern.empty_cover": Phrase(
        QT_TRANSLATE_NOOP("words", "The cover page is empty: no name, no subject and no message stand on it.")
    ),
    "concern.do_not_fax": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The address book says: do not fax. Only who keeps the address book can lift that."
        )
    ),
    "concern.do_not_fax_because": Phrase(QT_TRANSLATE_NOOP("words", "{name}: {reason}")),
    "concern.not_a_fax_label": Phrase(
        QT_TRANSLATE_NOOP("words", "In the address book this is a telephone, not a fax machine. Check it.")
    ),
    "concern.called_phone": Phrase(QT_TRANSLATE_NOOP("words", "{name}, “{label}”.")),
    "concern.called_phone_fax_is": Phrase(
        QT_TRANSLATE_NOOP("words", "{name}, “{label}”. The fax number is {number}.")
    ),
    "concern.near_known_number": Phrase(
        QT_TRANSLATE_NOOP("words", "One digit away from a number you know. Compare each digit.")
    ),
    "concern.known_is": Phrase(QT_TRANSLATE_NOOP("words", "{name} is {number}.")),
    "concern.faxed_is": Phrase(QT_TRANSLATE_NOOP("words", "Faxes went to {number} before.")),
    "concern.premium_number": Phrase(
        QT_TRANSLATE_NOOP("words", "Calls to this number cost extra. Check that you mean it.")
    ),
    "concern.new_country": Phrase(
        QT_TRANSLATE_NOOP("words", "No fax has gone to this country before. Check the number.")
    ),
    "concern.new_number": Phrase(
        QT_TRANSLATE_NOOP("words", "Never faxed before. Compare the number with the letter.")
    ),
    "concern.other_number_in_document": Phrase(
        QT_TRANSLATE_NOOP("words", "The document names another fax number. Check who it is for.")
    ),
    "concern.many_recipients": Phrase(
        QT_TRANSLATE_NOOP("words", "This goes to many. Check To and the document.")
    ),
    "concern.many_pages": Phrase(
        one=QT_TRANSLATE_NOOP("words", "{recipients} recipients, {pages} pages, about {time} on one line."),
        other=QT_TRANSLATE_NOOP(
            "words", "{recipients} recipients, {pages} pages, about {time} on {n} lines."
        ),
    ),
    "concern.many_pages_cost": Phrase(
        one=QT_TRANSLATE_NOOP(
            "words", "{recipients} recipients, {pages} pages, about {time} on one line, about {cost}."
        ),
        other=QT_TRANSLATE_NOOP(
            "words", "{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}."
        ),
    ),
    "concern.many_faxes": Phrase(
        one=QT_TRANSLATE_NOOP("words", "{recipients} recipients, about {time} on one line."),
        other=QT_TRANSLATE_NOOP("words", "{recipients} recipients, about {time} on {n} lines."),
    ),
    "concern.many_faxes_cost": Phrase(
        one=QT_TRANSLATE_NOOP("words", "{recipients} recipients, about {time} on one line, about {cost}."),
        other=QT_TRANSLATE_NOOP("words", "{recipients} recipients, about {time} on {n} lines, about {cost}."),
    ),
    "concern.document_says": Phrase(QT_TRANSLATE_NOOP("words", "The letter says {number}.")),
}
