"""What the computer itself, or the team's database, may stand in the way with: "system.", "team.".

And what is told while nobody looks ("news."): short, for a corner of the screen; its first lines are titles.
"""

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
    "team.lease_lost": Phrase(
        QT_TRANSLATE_NOOP("words", "Another desk has taken this fax over. Nothing was sent from here.")
    ),
    "team.none": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.",
        )
    ),
    "team.bad_address": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.",
        )
    ),
    "team.password_in_address": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A password doesn't belong into the team's address, where others can read it. "
            "Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.",
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
            "signed it: sslrootcert=FILE in the team's address. If that is right, the certificate may have expired.",
        )
    ),
    "team.other_name": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The server's certificate is for another name, so nothing was sent to it. "
            "Use the name that stands in the certificate, or ask whoever runs the server.",
        )
    ),
    "team.no_tls": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The server doesn't speak TLS, so nothing was sent to it. "
            "Whoever runs it can turn that on; sslmode=disable in the team's address goes without.",
        )
    ),
    "news.failed": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} faxes failed"), QT_TRANSLATE_NOOP("words", "A fax failed")
    ),
    "news.failed.to": Phrase(QT_TRANSLATE_NOOP("words", "The fax to {who} failed")),
    "news.needs_you": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} faxes need you"), QT_TRANSLATE_NOOP("words", "A fax needs you")
    ),
    "news.needs_you.to": Phrase(QT_TRANSLATE_NOOP("words", "The fax to {who} needs you")),
    "news.deadline": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} faxes may be too late"),
        QT_TRANSLATE_NOOP("words", "A fax may be too late"),
    ),
    "news.deadline.to": Phrase(QT_TRANSLATE_NOOP("words", "The fax to {who} may be too late")),
    "news.delivered": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} faxes were delivered"),
        QT_TRANSLATE_NOOP("words", "A fax was delivered"),
    ),
    "news.delivered.to": Phrase(QT_TRANSLATE_NOOP("words", "The fax to {who} was delivered")),
    "news.broadcast": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} broadcasts have ended"),
        QT_TRANSLATE_NOOP("words", "A broadcast has ended"),
    ),
    "news.broadcast.totals": Phrase(
        QT_TRANSLATE_NOOP("words", "{delivered} of {all} delivered, {failed} failed.")
    ),
    "news.low_credit": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx credit is low")),
    "news.low_credit.left": Phrase(
        QT_TRANSLATE_NOOP("words", "{credit} left. Without money the queue is put on hold.")
    ),
    "news.several": Phrase(
        QT_TRANSLATE_NOOP("words", "{n} things want a look"),
        QT_TRANSLATE_NOOP("words", "One thing wants a look"),
    ),
    "news.to": Phrase(QT_TRANSLATE_NOOP("words", "To {names}.")),
    "news.among": Phrase(QT_TRANSLATE_NOOP("words", "To {names} and {n} more.")),
    "input.low_credit": Phrase(
        QT_TRANSLATE_NOOP("words", "Low credit is a whole amount, from 0 to 100,000.")
    ),
    "input.language": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A language is given by its code, like de; nothing stands for the system's."
        )
    ),
    "input.language_file": Phrase(QT_TRANSLATE_NOOP("words", "This translation can't be read: {detail}.")),
    "input.keep_sending": Phrase(
        QT_TRANSLATE_NOOP("words", "When the window is closed, faxes go on “always”, “never”, or “ask”.")
    ),
}
