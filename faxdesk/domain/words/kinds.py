"""What a file is instead of a PDF: "finding.not_pdf.<kind>", by the kinds of documents/kinds, and what helps."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

KINDS: dict[str, Phrase] = {
    "finding.not_pdf": Phrase(QT_TRANSLATE_NOOP("words", "This isn't a PDF.")),
    "remedy.not_pdf": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it, save or print it as a PDF, then add that.")
    ),
    "finding.not_pdf.archive": Phrase(QT_TRANSLATE_NOOP("words", "This is a packed archive, not a PDF.")),
    "remedy.not_pdf.archive": Phrase(QT_TRANSLATE_NOOP("words", "Unpack it and add the documents inside.")),
    "finding.not_pdf.book": Phrase(QT_TRANSLATE_NOOP("words", "This is an electronic book, not a PDF.")),
    "remedy.not_pdf.book": Phrase(
        QT_TRANSLATE_NOOP("words", "Print the pages that are needed to a PDF, then add that.")
    ),
    "finding.not_pdf.calendar": Phrase(QT_TRANSLATE_NOOP("words", "This is a calendar entry.")),
    "remedy.not_pdf.calendar": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it in your calendar and print it as a PDF, then add that.")
    ),
    "finding.not_pdf.contact": Phrase(QT_TRANSLATE_NOOP("words", "This is a contact's card (vCard).")),
    "remedy.not_pdf.contact": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it in your address book and print it as a PDF, then add that.")
    ),
    "finding.not_pdf.database": Phrase(QT_TRANSLATE_NOOP("words", "This is a database, as of Access.")),
    "remedy.not_pdf.database": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it, print the report that is needed as a PDF, then add that.")
    ),
    "finding.not_pdf.djvu": Phrase(QT_TRANSLATE_NOOP("words", "This is a DjVu document, not a PDF.")),
    "finding.not_pdf.drawing": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a technical drawing, as of AutoCAD.")
    ),
    "remedy.not_pdf.drawing": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it where it was drawn and print it as a PDF, then add that.")
    ),
    "finding.not_pdf.email": Phrase(QT_TRANSLATE_NOOP("words", "This is an e-mail.")),
    "remedy.not_pdf.email": Phrase(
        QT_TRANSLATE_NOOP("words", "Print it to PDF, or save its attachments and add those.")
    ),
    "finding.not_pdf.heic": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a photo in the HEIC format, not a PDF.")
    ),
    "remedy.not_pdf.heic": Phrase(QT_TRANSLATE_NOOP("words", "Save it as a JPEG, then add that.")),
    "finding.not_pdf.iwork": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a document of Apple's Pages, Numbers or Keynote.")
    ),
    "remedy.not_pdf.iwork": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it there, choose File, Export to, PDF, then add that.")
    ),
    "finding.not_pdf.json": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a program's data (JSON), not a document.")
    ),
    "remedy.not_pdf.json": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open it in the program it belongs to and print it as a PDF, then add that."
        )
    ),
    "finding.not_pdf.no_document": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a file of the system's own, not a document.")
    ),
    "remedy.not_pdf.no_document": Phrase(QT_TRANSLATE_NOOP("words", "Add the document itself instead.")),
    "finding.not_pdf.office": Phrase(QT_TRANSLATE_NOOP("words", "This is an Office document, not a PDF.")),
    "finding.not_pdf.office_locked": Phrase(
        QT_TRANSLATE_NOOP("words", "This is an Office document that needs a password to open.")
    ),
    "remedy.not_pdf.office_locked": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it with its password, save it as a PDF and add that.")
    ),
    "finding.not_pdf.one_note": Phrase(QT_TRANSLATE_NOOP("words", "This is a OneNote section.")),
    "remedy.not_pdf.one_note": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open it in OneNote, print the page that is needed as a PDF, then add that."
        )
    ),
    "finding.not_pdf.picture": Phrase(QT_TRANSLATE_NOOP("words", "This is a picture, not a PDF.")),
    "finding.not_pdf.picture_other": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a picture in a format that FaxDesk can't read.")
    ),
    "remedy.not_pdf.picture_other": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it, save it as a PNG, a JPEG or a PDF, then add that.")
    ),
    "finding.not_pdf.postscript": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a PostScript file (PS or EPS), not a PDF.")
    ),
    "remedy.not_pdf.postscript": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it in a program that shows it and save it as a PDF, then add that.")
    ),
    "finding.not_pdf.program": Phrase(QT_TRANSLATE_NOOP("words", "This is a program, not a PDF.")),
    "remedy.not_pdf.program": Phrase(QT_TRANSLATE_NOOP("words", "Add the document itself instead.")),
    "finding.not_pdf.publisher": Phrase(QT_TRANSLATE_NOOP("words", "This is a Publisher document.")),
    "remedy.not_pdf.publisher": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it in Publisher, save it as a PDF and add that.")
    ),
    "finding.not_pdf.recording": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a sound or film, which can't be faxed.")
    ),
    "remedy.not_pdf.recording": Phrase(QT_TRANSLATE_NOOP("words", "Add a document instead.")),
    "finding.not_pdf.shortcut": Phrase(
        QT_TRANSLATE_NOOP("words", "This is only a link to a document that lies elsewhere.")
    ),
    "remedy.not_pdf.shortcut": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open the link, save or download the document itself as a PDF and add that."
        )
    ),
    "finding.not_pdf.signed": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a signed or encrypted message, not a PDF.")
    ),
    "remedy.not_pdf.signed": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Open it in your mail program, and print it to PDF or save what is inside, then add that.",
        )
    ),
    "finding.not_pdf.slides": Phrase(QT_TRANSLATE_NOOP("words", "This is a presentation, not a PDF.")),
    "finding.not_pdf.spreadsheet": Phrase(QT_TRANSLATE_NOOP("words", "This is a spreadsheet, not a PDF.")),
    "finding.not_pdf.table": Phrase(QT_TRANSLATE_NOOP("words", "This is a list of values, not a PDF.")),
    "finding.not_pdf.text": Phrase(QT_TRANSLATE_NOOP("words", "This is a text file, not a PDF.")),
    "finding.not_pdf.visio": Phrase(QT_TRANSLATE_NOOP("words", "This is a Visio drawing.")),
    "remedy.not_pdf.visio": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it in Visio, save it as a PDF and add that.")
    ),
    "finding.not_pdf.web_page": Phrase(QT_TRANSLATE_NOOP("words", "This is a web page, not a PDF.")),
    "remedy.not_pdf.web_page": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open it in the browser and print it as a PDF, or download the document again."
        )
    ),
    "finding.not_pdf.winmail": Phrase(
        QT_TRANSLATE_NOOP("words", "This is Outlook's wrapping for attachments (winmail.dat).")
    ),
    "remedy.not_pdf.winmail": Phrase(
        QT_TRANSLATE_NOOP("words", "Ask the sender for the document itself, as a PDF.")
    ),
    "finding.not_pdf.word": Phrase(QT_TRANSLATE_NOOP("words", "This is a Word document, not a PDF.")),
    "finding.not_pdf.word_perfect": Phrase(QT_TRANSLATE_NOOP("words", "This is a WordPerfect document.")),
    "remedy.not_pdf.word_perfect": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it where it was written, save it as a PDF and add that.")
    ),
    "finding.not_pdf.works": Phrase(QT_TRANSLATE_NOOP("words", "This is a Microsoft Works document.")),
    "remedy.not_pdf.works": Phrase(
        QT_TRANSLATE_NOOP("words", "Open it where it was written, save it as a PDF and add that.")
    ),
    "finding.not_pdf.xml": Phrase(
        QT_TRANSLATE_NOOP("words", "This is a program's data (XML), not a document.")
    ),
    "remedy.not_pdf.xml": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open it in the program it belongs to and print it as a PDF, then add that."
        )
    ),
    "finding.not_pdf.xps": Phrase(
        QT_TRANSLATE_NOOP("words", "This is an XPS document, Microsoft's own kind of PDF.")
    ),
    "remedy.not_pdf.xps": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that."
        )
    ),
    "finding.not_pdf.zeros": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "There is nothing but zeros in this file: it wasn't saved or downloaded completely."
        )
    ),
    "remedy.not_pdf.zeros": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Open it where it comes from to have it downloaded, or save or scan it again."
        )
    ),
}
