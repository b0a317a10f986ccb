"""What the computer itself may stand in the way with: "system.<code>"."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

SYSTEM: dict[str, Phrase] = {
    "system.data_folder_shared": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk keeps private papers and won't put them on a network share: {folder}. "
            "Set FAXDESK_HOME to a folder on this computer.",
        )
    ),
    "system.data_folder_refused": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "FaxDesk can't write to its folder {folder} ({reason}). "
            "Make sure that you own it and that the disk isn't full, then start FaxDesk again.",
        )
    ),
    "system.keyring_unavailable": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This computer has no place to keep the API key safely. "
            "FaxDesk forgets it when it closes; enter it again next time.",
        )
    ),
    "system.keyring_locked": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The place where this computer keeps passwords is locked. Unlock it, then try again."
        )
    ),
    "system.unknown_message": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This FaxDesk has no words for what happened here (“{code}”). The details may say more."
        )
    ),
}
