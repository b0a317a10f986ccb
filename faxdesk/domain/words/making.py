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
    "input.pages_count": Phrase(
        QT_TRANSLATE_NOOP("words", "Give --pages once for all files, or once for each of them.")
    ),
    "input.cover_needed": Phrase(
        QT_TRANSLATE_NOOP("words", "A subject and a message stand on a cover page: name one with --cover.")
    ),
    "input.cover_says_nothing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A cover page alone needs a --message or a --subject, or name files with it."
        )
    ),
    "input.files_needed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Pages and cover pages need files: what Telnyx fetches itself stays as it is."
        )
    ),
    "input.pages_needed": Phrase(QT_TRANSLATE_NOOP("words", "Choose at least one page.")),
    "input.turn": Phrase(
        QT_TRANSLATE_NOOP("words", "A page is turned by a quarter, a half or three quarters, and only once.")
    ),
    "input.cover_too_long": Phrase(
        QT_TRANSLATE_NOOP("words", "This is too long for a cover page: {limit} characters are the most.")
    ),
    # Other formats.
    "finding.converted": Phrase(QT_TRANSLATE_NOOP("words", "Ready to send, made into a PDF by FaxDesk.")),
    "finding.converted_by_office": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.",
        )
    ),
    "remedy.converted_by_office": Phrase(
        QT_TRANSLATE_NOOP("words", "Look through its pages, or save it as a PDF where it was written.")
    ),
    "finding.tracked_changes": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This document has tracked changes: what was deleted is faxed too, struck through.",
        )
    ),
    "remedy.tracked_changes": Phrase(
        QT_TRANSLATE_NOOP("words", "Send it without them, or accept or reject them where it was written.")
    ),
    "finding.changes_accepted": Phrase(
        QT_TRANSLATE_NOOP("words", "Sent with its tracked changes accepted: what was deleted is left out.")
    ),
    "finding.columns_parted": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The columns of {n} sheets don't fit the width of the paper: they part over pages."
        ),
        QT_TRANSLATE_NOOP(
            "words", "The columns of a sheet don't fit the width of the paper: they part over pages."
        ),
    ),
    "remedy.columns_parted": Phrase(
        QT_TRANSLATE_NOOP("words", "Fit the width, or choose what is printed where it was written.")
    ),
    "finding.fitted_to_width": Phrase(
        QT_TRANSLATE_NOOP("words", "Every sheet is made to fit the width of its page.")
    ),
    "finding.several_sheets": Phrase(
        QT_TRANSLATE_NOOP("words", "This workbook has {n} sheets. All of them are faxed.")
    ),
    "remedy.several_sheets": Phrase(
        QT_TRANSLATE_NOOP("words", "Choose the pages that are to be sent, if they are not for the receiver.")
    ),
    "finding.fonts_not_here": Phrase(
        QT_TRANSLATE_NOOP("words", "Fonts that aren't on this computer are replaced by others: {fonts}."),
        QT_TRANSLATE_NOOP("words", "A font that isn't on this computer is replaced by another: {fonts}."),
    ),
    "remedy.fonts_not_here": Phrase(
        QT_TRANSLATE_NOOP("words", "Look through its pages, or save it as a PDF where it was written.")
    ),
    "finding.sign_fonts_not_here": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Fonts of barcodes or signs aren't on this computer: letters stand in their place. They are {fonts}.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "A font of barcodes or signs isn't on this computer: letters stand in its place. It is {fonts}.",
        ),
    ),
    "remedy.sign_fonts_not_here": Phrase(
        QT_TRANSLATE_NOOP("words", "Save it as a PDF where it was written, and add that.")
    ),
    "finding.characters_missing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "{n} characters can't be shown, and boxes stand in their place: {example}"
        ),
        QT_TRANSLATE_NOOP("words", "1 character can't be shown, and a box stands in its place: {example}"),
    ),
    "remedy.characters_missing": Phrase(
        QT_TRANSLATE_NOOP("words", "Save it as a PDF in the program it was written in, then add that.")
    ),
    "finding.linked_left_out": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} pictures or other parts aren't in the document itself, only links to them. They are left out.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "A picture or another part isn't in the document itself, only a link to it. It is left out.",
        ),
    ),
    "remedy.linked_left_out": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "If it is to arrive, save it as a PDF where it was written, then add that."
        )
    ),
    "finding.list_of_values": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This is a list of values, as programs exchange them: long lines are wrapped, and columns may not "
            "stand under each other.",
        )
    ),
    "remedy.list_of_values": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.",
        )
    ),
    "finding.picture_damaged": Phrase(
        QT_TRANSLATE_NOOP("words", "This picture is damaged or cut off and can't be read.")
    ),
    "remedy.picture_damaged": Phrase(
        QT_TRANSLATE_NOOP("words", "Get it again from where it came from, or scan it again.")
    ),
    "finding.picture_too_large": Phrase(
        QT_TRANSLATE_NOOP("words", "This picture is too large: it has more dots than anyone could fax.")
    ),
    "remedy.picture_too_large": Phrase(
        QT_TRANSLATE_NOOP("words", "Save or scan it at a lower resolution, 300 dots per inch or less.")
    ),
    "finding.heic_unreadable": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a photo in the HEIC format, which this FaxDesk can't read.")
    ),
    "remedy.heic_unreadable": Phrase(QT_TRANSLATE_NOOP("words", "Save it as a JPEG, then add that.")),
    "finding.text_empty": Phrase(QT_TRANSLATE_NOOP("words", "There is nothing in this text.")),
    "remedy.text_empty": Phrase(
        QT_TRANSLATE_NOOP("words", "Write something into it, save it and add it again.")
    ),
    "finding.text_too_long": Phrase(QT_TRANSLATE_NOOP("words", "This text is too long to be faxed.")),
    "remedy.text_too_long": Phrase(QT_TRANSLATE_NOOP("words", "Send only what is needed of it.")),
    "finding.office_missing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This is an Office document. FaxDesk reads it with LibreOffice, which wasn't found here."
        )
    ),
    "remedy.office_missing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Save it as a PDF where it was written and add that, or install LibreOffice: it is free."
        )
    ),
    "finding.office_failed": Phrase(
        QT_TRANSLATE_NOOP("words", "LibreOffice could not make this document into a PDF.")
    ),
    "remedy.office_failed": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it where it was written, save it as a PDF and add that.")
    ),
    "finding.office_too_long": Phrase(
        QT_TRANSLATE_NOOP("words", "LibreOffice took too long with this document and was stopped.")
    ),
    "remedy.office_too_long": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it where it was written, save it as a PDF and add that.")
    ),
    "input.cover_template_long": Phrase(
        QT_TRANSLATE_NOOP("words", "This cover page's file is too long: {limit} characters are the most.")
    ),
    "input.cover_template_empty": Phrase(
        QT_TRANSLATE_NOOP("words", "This cover page's file has nothing in it.")
    ),
    "input.cover_field_unknown": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Line {line} of the cover page's file has a field that isn't known: {name}."
        )
    ),
    "input.cover_row": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Line {line} of the cover page's file needs one label and one value, or two of each."
        )
    ),
    "input.cover_unknown": Phrase(QT_TRANSLATE_NOOP("words", "There is no cover page called “{name}”.")),
    "input.cover_unreadable": Phrase(
        QT_TRANSLATE_NOOP("words", "The file of the cover page “{name}” can't be read.")
    ),
    "file.cover_failed": Phrase(QT_TRANSLATE_NOOP("words", "The cover page could not be made.")),
    "finding.cover_pages": Phrase(
        QT_TRANSLATE_NOOP("words", "The cover takes {n} pages: its text doesn't fit on one."),
    ),
    "remedy.cover_pages": Phrase(QT_TRANSLATE_NOOP("words", "Shorten the message if one page is enough.")),
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
    # Shrunk.
    "finding.shrunk": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Shrunk from {before} to {after}. Pages that became black and white no longer change with the "
            "threshold.",
        )
    ),
    "finding.parted_by_size": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; "
            "each says which part it is.",
        )
    ),
    "file.not_shrunk": Phrase(
        QT_TRANSLATE_NOOP("words", "This document can't be shrunk. Scan or save it at a lower resolution.")
    ),
    # Cleaned up.
    "finding.cleaned_up": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} scanned pages were cleaned up for the fax: black on white."),
        QT_TRANSLATE_NOOP("words", "1 scanned page was cleaned up for the fax: black on white."),
    ),
    "finding.blank_pages": Phrase(
        QT_TRANSLATE_NOOP("words", "Pages {pages} seem to be blank."),
        QT_TRANSLATE_NOOP("words", "Page {pages} seems to be blank."),
    ),
    "remedy.blank_pages": Phrase(
        QT_TRANSLATE_NOOP("words", "Look at them, and leave them out if nothing is on them."),
        QT_TRANSLATE_NOOP("words", "Look at it, and leave it out if nothing is on it."),
    ),
    "file.not_cleaned_up": Phrase(
        QT_TRANSLATE_NOOP("words", "This document can't be cleaned up. It is sent as it is.")
    ),
    "file.nothing_to_clean_up": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "No page of this document is a scan in shades: there is nothing to clean up."
        )
    ),
    "file.all_blank": Phrase(
        QT_TRANSLATE_NOOP("words", "All pages seem to be blank: look at them before you leave any out.")
    ),
    # More than one fax.
    "finding.sent_in_parts": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; "
            "each says which part it is.",
        )
    ),
    "next.earlier_part": Phrase(QT_TRANSLATE_NOOP("words", "Waits until the parts before it have ended.")),
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
