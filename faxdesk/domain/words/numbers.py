"""What is said of a number that a person typed: "number.<code>"."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

NUMBERS: dict[str, Phrase] = {
    # It can't be used.
    "number.empty": Phrase(QT_TRANSLATE_NOOP("words", "Type a fax number.")),
    "number.not_a_number": Phrase(QT_TRANSLATE_NOOP("words", "This is not a fax number. Check it.")),
    "number.letters": Phrase(
        QT_TRANSLATE_NOOP("words", "There are letters or signs between the digits. Type the digits alone.")
    ),
    "number.no_country": Phrase(
        QT_TRANSLATE_NOOP("words", "Type the number with its country code, as in +1 312-736-7276.")
    ),
    "number.too_short": Phrase(QT_TRANSLATE_NOOP("words", "This number is too short. Is a digit missing?")),
    "number.too_long": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This number is too long. Are these two numbers, or is there a digit too many?"
        )
    ),
    "number.wrong_length": Phrase(
        QT_TRANSLATE_NOOP("words", "No number in this country has so many digits. Check each one.")
    ),
    "number.no_area_code": Phrase(
        QT_TRANSLATE_NOOP("words", "The area code is missing. Type the whole number, area code first.")
    ),
    "number.no_such_country": Phrase(
        QT_TRANSLATE_NOOP("words", "No country has this code. Check the digits after the plus.")
    ),
    "number.emergency": Phrase(
        QT_TRANSLATE_NOOP("words", "This is an emergency number: no fax can go there. Type a fax number.")
    ),
    # It can be used, after a second look.
    "number.unusual": Phrase(
        QT_TRANSLATE_NOOP("words", "No such number is known. Check it; if it is right, you can send.")
    ),
    "number.plus_added": Phrase(
        QT_TRANSLATE_NOOP("words", "Taken as a number abroad. Check the country, or type it with a plus.")
    ),
    "number.outside_line": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The {prefix} for your outside line was left out. Check that the rest is the number."
        )
    ),
    "number.word": Phrase(
        QT_TRANSLATE_NOOP("words", "The letters were read as a telephone's keys. Check the number.")
    ),
    "number.old_mexican": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The 1 behind +52 was left out: numbers in Mexico have had none since 2019."
        )
    ),
    "number.premium": Phrase(
        QT_TRANSLATE_NOOP("words", "Calls to this number cost extra. Check that you mean it.")
    ),
    "number.pager": Phrase(
        QT_TRANSLATE_NOOP("words", "This looks like a pager's number, not a fax machine's. Check it.")
    ),
    "number.extension": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A fax can't dial an extension: it goes to the number without {extension}."
        )
    ),
}
