"""What is said of the address book."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

CONTACTS: dict[str, Phrase] = {
    "contact.gone": Phrase(QT_TRANSLATE_NOOP("words", "There is no contact {contact} (any more).")),
    "contact.nobody": Phrase(
        QT_TRANSLATE_NOOP("words", "This is no fax number, and nobody in the address book is called so.")
    ),
    "contact.nobody_called": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no contact “{name}” in the address book.")
    ),
    "contact.which_group": Phrase(QT_TRANSLATE_NOOP("words", "Name the group.")),
    "contact.several": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "“{name}” may be several contacts: {listed}. Write more of the name, or the number."
        )
    ),
    "contact.no_fax_number": Phrase(
        QT_TRANSLATE_NOOP("words", "“{name}” has no fax number in the address book.")
    ),
    "contact.no_such_group": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no group “{group}” in the address book.")
    ),
    "contact.empty_group": Phrase(QT_TRANSLATE_NOOP("words", "The group “{group}” is empty.")),
}
