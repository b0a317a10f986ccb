"""What is said of documents, numbers and names that went, that have to go, or that must stay."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

RETENTION: dict[str, Phrase] = {
    "input.retention_days": Phrase(
        QT_TRANSLATE_NOOP("words", "A number of days from 0 to {limit} is needed.")
    ),
    "input.hold_reason": Phrase(
        QT_TRANSLATE_NOOP("words", "A legal hold needs a reason, of at most {limit} characters.")
    ),
    "input.lift_alone": Phrase(
        QT_TRANSLATE_NOOP("words", "A legal hold is set with a reason, or lifted. Not both at once.")
    ),
    "input.nobody": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten."
        )
    ),
    "input.several_called_so": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "{n} contacts are called “{text}”. Give the number of the one who is to be forgotten."
        )
    ),
    "command.document_purged": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The document of fax {fax} was deleted, as its time to be kept was over. "
            "Add the document again and send it again.",
        )
    ),
    "command.number_forgotten": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The number of fax {fax} was taken out of it, as its time to be kept was over. "
            "It can't be sent there again.",
        )
    ),
    "command.legal_hold": Phrase(
        QT_TRANSLATE_NOOP("words", "Fax {fax} is under legal hold. Nothing of it can be removed.")
    ),
    "command.purged_already": Phrase(
        QT_TRANSLATE_NOOP("words", "The document of fax {fax} is deleted already. It can't be kept any more.")
    ),
    "command.person_held": Phrase(
        QT_TRANSLATE_NOOP("words", "Nothing is forgotten: fax {faxes} is under legal hold."),
        one=QT_TRANSLATE_NOOP("words", "Nothing is forgotten: fax {faxes} is under legal hold."),
    ),
    "retention.on_its_way": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.",
        )
    ),
    "retention.shared_document": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.",
        )
    ),
    "retention.shared_number": Phrase(
        QT_TRANSLATE_NOOP("words", "The number {number}: it is in faxes or contacts of others as well.")
    ),
    "retention.do_not_fax": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The number of a contact who may not be faxed: without it FaxDesk could not keep to that. "
            "Name, notes and groups are removed.",
        )
    ),
    "retention.proof": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and "
            "Telnyx's number for it. They prove what was done and name nobody; Telnyx may still know the number.",
        )
    ),
    "retention.reports": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.",
        ),
        one=QT_TRANSLATE_NOOP(
            "words", "A report that FaxDesk saved in {folder}. Whoever keeps it has to delete it."
        ),
    ),
    "retention.folders": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "What lies in the watched folder {folder}: documents that were sent from there, and their reports. "
            "Whoever keeps them has to delete them.",
        )
    ),
    "retention.folder_setting": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The watched folder {folder} faxes to them, as it is set. Change that in its settings."
        )
    ),
    "retention.archives_unreached": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Archives that are missing or can't be written: {files}. They may name them still: put the files "
            "back, or let them be written, and forget them once more.",
        )
    ),
    "retention.backups": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.",
        ),
        one=QT_TRANSLATE_NOOP(
            "words", "A copy of the journal that somebody made, in {folder}. It is as the journal was then."
        ),
    ),
    "retention.open_draft": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A fax that is being composed names them. Take them out of it, or close it without keeping it.",
        )
    ),
    "retention.file_in_use": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Remains in unused parts of the journal's file: another FaxDesk has it open. They are overwritten "
            "by itself, within a day.",
        )
    ),
    "retention.server": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "What the team's server still has in unused parts of its files, its logs and its backups. "
            "Its administrators see to those.",
        )
    ),
}
