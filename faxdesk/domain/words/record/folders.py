"""What is said of watched folders, and of files in them that could not be faxed: "folder.<code>"."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

FOLDERS: dict[str, Phrase] = {
    "input.folders": Phrase(
        QT_TRANSLATE_NOOP("words", "The watched folders can't be read as they are written.")
    ),
    "input.folder_path": Phrase(
        QT_TRANSLATE_NOOP("words", "A watched folder needs its whole path, from the root or the drive.")
    ),
    "input.folder_twice": Phrase(QT_TRANSLATE_NOOP("words", "This folder is watched already.")),
    "input.folder_missing": Phrase(QT_TRANSLATE_NOOP("words", "There is no such folder: {path}")),
    "input.folder_not_watched": Phrase(QT_TRANSLATE_NOOP("words", "This folder is not watched: {path}")),
    "input.folder_to": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Say whom the folder's files go to, or that their names, their sidecars or their first pages say it: "
            "one of the two.",
        )
    ),
    "input.folder_priority": Phrase(
        QT_TRANSLATE_NOOP("words", "The priority is one of: urgent, normal, when-idle.")
    ),
    "input.folder_text": Phrase(QT_TRANSLATE_NOOP("words", "That is too long for a watched folder.")),
    "input.folder_pattern": Phrase(
        QT_TRANSLATE_NOOP("words", "The pattern is no regular expression of at most 200 characters.")
    ),
    "input.print_folder": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The folder for printed documents must be named in full, from its drive or root on."
        )
    ),
    "folder.unreadable": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.",
        )
    ),
    "folder.not_writable": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk can't move files in this folder, so it takes none. "
            "Allow it to write there, or make room on the disk.",
        )
    ),
    "folder.no_number": Phrase(
        QT_TRANSLATE_NOOP("words", "No fax number was found that says who it goes to.")
    ),
    "folder.several_numbers": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "There are several fax numbers, and nothing says which is meant: {numbers}"
        )
    ),
    "folder.not_a_number": Phrase(
        QT_TRANSLATE_NOOP("words", "What should be the fax number is none: “{text}”.")
    ),
    "folder.no_sidecar": Phrase(
        QT_TRANSLATE_NOOP("words", "The file that says who it goes to has not come within ten minutes.")
    ),
    "folder.sidecar_unreadable": Phrase(
        QT_TRANSLATE_NOOP("words", "The file beside it that says who it goes to can't be read.")
    ),
    "folder.sidecar_field": Phrase(
        QT_TRANSLATE_NOOP("words", "The file beside it says “{name}”, which FaxDesk doesn't know.")
    ),
    "folder.sidecar_value": Phrase(
        QT_TRANSLATE_NOOP("words", "The file beside it has something under “{name}” that can't stand there.")
    ),
    "folder.sidecar_nobody": Phrase(
        QT_TRANSLATE_NOOP("words", "The file beside it doesn't say who it goes to.")
    ),
    "folder.gone": Phrase(
        QT_TRANSLATE_NOOP("words", "The file was taken away while FaxDesk had it in hand.")
    ),
    "folder.refused": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.",
        )
    ),
    "folder.refused_several": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason "
            "beside it.",
        )
    ),
    "folder.stands": Phrase(QT_TRANSLATE_NOOP("words", "Watched folder “{folder}”: {problem}")),
    "story.from_folder": Phrase(QT_TRANSLATE_NOOP("words", "Taken from the watched folder “{folder}”.")),
}
