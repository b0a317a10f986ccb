"""What the computer itself, or the team's database, may stand in the way with: "system.", "team."."""

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
    "team.refused": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The team's database refuses this user or password. Whoever runs it can say which to use.",
        )
    ),
    "team.no_password": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The team's database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.",
        )
    ),
    "team.no_database": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "There is no such database or user on that server. Check the team's address."
        )
    ),
    "team.not_allowed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The team's database doesn't let this user do that. Whoever runs it can change that."
        )
    ),
    "team.not_set_up": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "There is no team in this database yet. Its owner makes one with: faxdesk team init."
        )
    ),
    "team.not_updated": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This FaxDesk is newer than the team's database, so nothing is written. "
            "The database's owner brings it up to date with: faxdesk team init.",
        )
    ),
    "team.server_too_old": Phrase(
        QT_TRANSLATE_NOOP("words", "The server is PostgreSQL {version}. FaxDesk needs 14 or newer.")
    ),
    "team.not_trusted": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The server's certificate can't be trusted, so nothing was sent to it. Name the file of the authority that "
            "signed it: sslrootcert=FILE in the team's address.",
        )
    ),
    "team.no_tls": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The server doesn't speak TLS, so nothing was sent to it. "
            "Whoever runs it can turn that on; sslmode=disable in the team's address goes without.",
        )
    ),
}
