"""What the precheck says of a file: "finding.<code>" and, where something helps, "remedy.<code>"."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

FINDINGS: dict[str, Phrase] = {
    "finding.ready": Phrase(QT_TRANSLATE_NOOP("words", "Ready to send.")),
    # What the file is.
    "finding.missing": Phrase(QT_TRANSLATE_NOOP("words", "This file isn't there any more.")),
    "remedy.missing": Phrase(
        QT_TRANSLATE_NOOP("words", "Look whether it was moved or renamed, then add it again.")
    ),
    "finding.folder": Phrase(QT_TRANSLATE_NOOP("words", "This is a folder.")),
    "remedy.folder": Phrase(QT_TRANSLATE_NOOP("words", "Open it and add the PDFs inside.")),
    "finding.special": Phrase(QT_TRANSLATE_NOOP("words", "This isn't an ordinary file.")),
    "remedy.special": Phrase(QT_TRANSLATE_NOOP("words", "Add a PDF file instead.")),
    "finding.no_permission": Phrase(QT_TRANSLATE_NOOP("words", "You aren't allowed to read this file.")),
    "remedy.no_permission": Phrase(
        QT_TRANSLATE_NOOP("words", "Ask whoever owns it for access, or copy it to a folder of your own.")
    ),
    "finding.unreadable": Phrase(QT_TRANSLATE_NOOP("words", "This file can't be read from where it is.")),
    "remedy.unreadable": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "If it is on a network drive or a USB stick, check the connection and add it again."
        )
    ),
    "finding.empty": Phrase(QT_TRANSLATE_NOOP("words", "This file is empty: it has 0 bytes.")),
    "remedy.empty": Phrase(QT_TRANSLATE_NOOP("words", "Save or scan the document again.")),
    "finding.changed": Phrase(QT_TRANSLATE_NOOP("words", "This file changed after it was added.")),
    "remedy.changed": Phrase(QT_TRANSLATE_NOOP("words", "Add it again to send it as it is now.")),
    "finding.changed_meanwhile": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This file changed while it was being read: another program is writing to it."
        )
    ),
    "remedy.changed_meanwhile": Phrase(
        QT_TRANSLATE_NOOP("words", "Wait until it is saved completely, then add it again.")
    ),
    "finding.disk_full": Phrase(QT_TRANSLATE_NOOP("words", "There is no room left on this computer's disk.")),
    "remedy.disk_full": Phrase(
        QT_TRANSLATE_NOOP("words", "Delete what you don't need, then add the file again.")
    ),
    # Whether it can be read.
    "finding.damaged": Phrase(QT_TRANSLATE_NOOP("words", "This PDF is damaged and can't be read.")),
    "remedy.damaged": Phrase(
        QT_TRANSLATE_NOOP("words", "Get it again from where it came from, or save or scan it again.")
    ),
    "finding.encrypted": Phrase(QT_TRANSLATE_NOOP("words", "This PDF needs a password to open.")),
    "remedy.encrypted": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Type the password when you add or send it, or save a copy without one and add that."
        )
    ),
    "finding.no_pages": Phrase(QT_TRANSLATE_NOOP("words", "This PDF has no pages.")),
    "remedy.no_pages": Phrase(QT_TRANSLATE_NOOP("words", "Save or scan the document again.")),
    "finding.stops_checker": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This file can't be checked: it takes too long, or stops the program that reads it."
        )
    ),
    "remedy.stops_checker": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it and print it as a new PDF, then add that.")
    ),
    "finding.check_failed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This file wasn't checked: the part of FaxDesk that reads PDFs didn't start."
        )
    ),
    "remedy.check_failed": Phrase(
        QT_TRANSLATE_NOOP("words", "Close FaxDesk and open it again. If that doesn't help, install it again.")
    ),
    "finding.needs_repair": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This PDF is damaged and had to be repaired to be read. Parts of it may be missing."
        )
    ),
    "remedy.needs_repair": Phrase(
        QT_TRANSLATE_NOOP("words", "Look through its pages before you send it, or get the file again.")
    ),
    "finding.page_count_differs": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "It isn't certain how many pages this PDF has: {pages} or {other}, depending on who counts.",
        )
    ),
    "remedy.page_count_differs": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it and print it as a new PDF, then add that.")
    ),
    "finding.pages_unreadable": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} of its {pages} pages can't be read and may be missing from the fax."),
        QT_TRANSLATE_NOOP("words", "1 of its {pages} pages can't be read and may be missing from the fax."),
    ),
    "remedy.pages_unreadable": Phrase(
        QT_TRANSLATE_NOOP("words", "Get the file again, or save or scan the document again.")
    ),
    "finding.hard_to_read": Phrase(
        QT_TRANSLATE_NOOP("words", "This PDF is so complex that it couldn't be checked completely.")
    ),
    "remedy.hard_to_read": Phrase(
        QT_TRANSLATE_NOOP("words", "If the fax fails, open the file, print it as a new PDF and send that.")
    ),
    # How much it is.
    "finding.too_many_pages": Phrase(
        QT_TRANSLATE_NOOP("words", "This PDF has {pages} pages. A fax can have {limit} at most.")
    ),
    "remedy.too_many_pages": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Send it all the same, and it goes as several faxes; or choose fewer pages."
        )
    ),
    "finding.far_too_many_pages": Phrase(
        QT_TRANSLATE_NOOP("words", "{pages} pages are too many. At most {limit} can be sent at once.")
    ),
    "remedy.far_too_many_pages": Phrase(
        QT_TRANSLATE_NOOP("words", "Choose some of its pages, or fewer documents at once.")
    ),
    "finding.too_big": Phrase(
        QT_TRANSLATE_NOOP("words", "This file has {size}. A fax can have {limit} at most.")
    ),
    "remedy.too_big": Phrase(
        QT_TRANSLATE_NOOP("words", "Shrink it to fit, or scan or save it at a lower resolution.")
    ),
    "finding.too_big_to_read": Phrase(
        QT_TRANSLATE_NOOP("words", "This file has {size}: far too much for a fax, even made smaller.")
    ),
    "remedy.too_big_to_read": Phrase(
        QT_TRANSLATE_NOOP("words", "Scan or save it at a lower resolution, or in several files.")
    ),
    "finding.too_big_to_upload": Phrase(
        QT_TRANSLATE_NOOP("words", "This file has {size}. Files from this computer can have {limit} at most.")
    ),
    "remedy.too_big_to_upload": Phrase(
        QT_TRANSLATE_NOOP("words", "Shrink it to fit, or scan or save it at a lower resolution.")
    ),
    "finding.fax_too_big": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Together the documents have {size}. A fax from this computer can have {limit} at most."
        )
    ),
    "remedy.fax_too_big": Phrase(
        QT_TRANSLATE_NOOP("words", "Shrink them to fit, or send one of them as a fax of its own.")
    ),
    # How it will look.
    "finding.quality_may_be_refused.known": Phrase(
        QT_TRANSLATE_NOOP("words", "{number} refused so fine a quality before: choose high.")
    ),
    "finding.quality_may_be_refused": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality."
        )
    ),
    "finding.mixed_orientation": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Some pages are portrait and {n} are landscape: those are turned to fill the paper."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Some pages are portrait and 1 is landscape: it is turned to fill the paper."
        ),
    ),
    "finding.large_pages": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "{n} pages are very large and are shrunk to fit: small print may be unreadable."
        ),
        QT_TRANSLATE_NOOP(
            "words", "1 page is very large and is shrunk to fit: small print may be unreadable."
        ),
    ),
    "finding.small_pages": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "{n} pages are very small, smaller than a postcard: they arrive as small as that."
        ),
        QT_TRANSLATE_NOOP(
            "words", "1 page is very small, smaller than a postcard: it arrives as small as that."
        ),
    ),
    "finding.odd_shape": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} pages are far longer or wider than paper: they are shrunk to fit."),
        QT_TRANSLATE_NOOP("words", "1 page is far longer or wider than paper: it is shrunk to fit."),
    ),
    "remedy.odd_shape": Phrase(
        QT_TRANSLATE_NOOP("words", "Print it as a PDF on ordinary paper size, then add that.")
    ),
    "finding.xfa": Phrase(
        QT_TRANSLATE_NOOP(
            "words", 'This is a form that only Adobe Reader shows. The fax may say "Please wait" instead.'
        )
    ),
    "remedy.xfa": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it in Adobe Reader and print it as a PDF, then add that.")
    ),
    "finding.portfolio": Phrase(
        QT_TRANSLATE_NOOP("words", "This PDF is a folder of other files. Only its cover page is faxed.")
    ),
    "remedy.portfolio": Phrase(
        QT_TRANSLATE_NOOP("words", "Take out the files inside and add those that are to be sent.")
    ),
    # What is in it that a fax doesn't show, or shows as something else.
    "finding.redaction_not_applied": Phrase(
        QT_TRANSLATE_NOOP("words", "Marked for redaction but not applied: the text would be readable.")
    ),
    "remedy.redaction_not_applied": Phrase(
        QT_TRANSLATE_NOOP("words", "Apply the redactions in the program that marked them, then add it again.")
    ),
    "finding.attachments_left_out": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} files are attached to this document. They are not faxed."),
        QT_TRANSLATE_NOOP("words", "1 file is attached to this document. It is not faxed."),
    ),
    "remedy.attachments_left_out": Phrase(
        QT_TRANSLATE_NOOP("words", "Save what is to be sent of them, and add it as documents of its own.")
    ),
    "finding.fonts_missing": Phrase(
        QT_TRANSLATE_NOOP("words", "Fonts that aren't in this file are replaced by others: {fonts}."),
        QT_TRANSLATE_NOOP("words", "A font that isn't in this file is replaced by another: {fonts}."),
    ),
    "remedy.fonts_missing": Phrase(
        QT_TRANSLATE_NOOP("words", "Look through its pages, or have it saved with its fonts embedded.")
    ),
    "finding.sign_fonts_missing": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Fonts of barcodes or signs aren't in this file: letters stand in their place. They are {fonts}.",
        ),
        QT_TRANSLATE_NOOP(
            "words",
            "A font of barcodes or signs isn't in this file: letters stand in their place. It is {fonts}.",
        ),
    ),
    "remedy.sign_fonts_missing": Phrase(
        QT_TRANSLATE_NOOP("words", "Print it as a PDF where it looks right, and add that.")
    ),
    "finding.script": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This PDF has a script in it. It isn't run: the pages are faxed as they were saved."
        )
    ),
}
