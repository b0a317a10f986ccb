"""What is said of the address book, and of the office's directory (LDAP, Active Directory)."""

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
    "contact.row_quotes": Phrase(
        QT_TRANSLATE_NOOP("words", "A quotation mark stands where it can't. Nobody can tell its columns.")
    ),
    "contact.row_too_wide": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This row has more columns than the first one. Is a comma without quotes in it?"
        )
    ),
    "contact.row_settings": Phrase(QT_TRANSLATE_NOOP("words", "There is no such quality.")),
    "contact.row_no_number": Phrase(QT_TRANSLATE_NOOP("words", "No number stands here.")),
    "contact.card_open": Phrase(QT_TRANSLATE_NOOP("words", "This card has no end.")),
    "contact.card_unreadable": Phrase(QT_TRANSLATE_NOOP("words", "This card can't be read.")),
    "contact.no_file": Phrase(QT_TRANSLATE_NOOP("words", "There is no file “{file}”.")),
    "contact.file_empty": Phrase(QT_TRANSLATE_NOOP("words", "There is no contact in this file.")),
    "contact.no_number_column": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "None of the columns is known to hold numbers: {columns}. Say which ones do."
        )
    ),
    "contact.columns_unknown": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no such kind of column: “{column}”. There are: {columns}.")
    ),
    "contact.paste_several": Phrase(
        QT_TRANSLATE_NOOP("words", "Several numbers stand in this row. Which one is the fax?")
    ),
    "contact.paste_phone": Phrase(QT_TRANSLATE_NOOP("words", "Marked “{label}”. Is a fax there?")),
    "contact.paste_mark": Phrase(QT_TRANSLATE_NOOP("words", "Marked “{label}”. That is no fax number.")),
    "contact.paste_none": Phrase(QT_TRANSLATE_NOOP("words", "No fax number stands here.")),
    "contact.empty_group": Phrase(QT_TRANSLATE_NOOP("words", "The group “{group}” is empty.")),
    "directory.not_set": Phrase(
        QT_TRANSLATE_NOOP("words", "No directory is set. Name one in the settings, or let IT set one.")
    ),
    "directory.not_reached": Phrase(QT_TRANSLATE_NOOP("words", "The directory {server} can't be reached.")),
    "directory.too_slow": Phrase(
        QT_TRANSLATE_NOOP("words", "The directory {server} doesn't answer in time.")
    ),
    "directory.broke_off": Phrase(
        QT_TRANSLATE_NOOP("words", "The directory {server} broke the connection off.")
    ),
    "directory.certificate": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The directory {server} shows a certificate that isn't trusted, or isn't its own ({reason}). "
            "Nothing was asked.",
        )
    ),
    "directory.no_encryption": Phrase(
        QT_TRANSLATE_NOOP("words", "The directory {server} offers no encryption, so nothing was asked.")
    ),
    "directory.ca_file": Phrase(
        QT_TRANSLATE_NOOP("words", "The file with the directory's certificate can't be read: {file}")
    ),
    "directory.no_password": Phrase(
        QT_TRANSLATE_NOOP("words", "There is no password for {user} at the directory {server} yet.")
    ),
    "directory.no_user": Phrase(
        QT_TRANSLATE_NOOP("words", "No user is set for the directory: it is asked without a password.")
    ),
    "directory.password_refused": Phrase(
        QT_TRANSLATE_NOOP("words", "The directory {server} doesn't accept the password of {user}.")
    ),
    "directory.refused": Phrase(
        QT_TRANSLATE_NOOP("words", "The directory {server} refuses to search ({reason}).")
    ),
    "directory.filter": Phrase(
        QT_TRANSLATE_NOOP("words", "The filter for the directory {server} can't be used.")
    ),
    "directory.plain": Phrase(
        QT_TRANSLATE_NOOP("words", "The way to the directory {server} isn't encrypted.")
    ),
    "directory.password_not_kept": Phrase(
        QT_TRANSLATE_NOOP("words", "This system has no keyring to keep the directory's password in.")
    ),
    "input.directory_server": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A directory is given as ldaps://host or ldap://host, with a port if need be."
        )
    ),
    "input.directory_filter": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The directory's filter must be in parentheses, like (objectClass=person)."
        )
    ),
    "input.directory_attributes": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The directory's attributes are given like “name=displayName,cn company=o fax=faxNumber”.",
        )
    ),
    "input.directory_ca_file": Phrase(
        QT_TRANSLATE_NOOP("words", "The file with the directory's certificate must be named in full.")
    ),
    "input.directory_long": Phrase(
        QT_TRANSLATE_NOOP("words", "What is given of the directory is too long: {limit} characters at most.")
    ),
}
