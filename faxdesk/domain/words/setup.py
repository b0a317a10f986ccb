"""What is missing, or doesn't fit, before anything can be sent: "setup.<code>"."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

SETUP: dict[str, Phrase] = {
    "setup.no_key": Phrase(QT_TRANSLATE_NOOP("words", "There is no Telnyx API key yet.")),
    "setup.key_refused_next": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Copy the whole key from the Telnyx portal once more (Account, Keys & Credentials), or make a new one "
            "there: one that was deleted is never accepted again.",
        )
    ),
    "setup.no_connection": Phrase(QT_TRANSLATE_NOOP("words", "No fax application has been chosen yet.")),
    "setup.no_from": Phrase(QT_TRANSLATE_NOOP("words", "No from-number has been chosen yet.")),
    "setup.key_not_kept": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.",
        )
    ),
    "setup.unknown_connection": Phrase(
        QT_TRANSLATE_NOOP("words", "Your Telnyx account has no fax application with this id.")
    ),
    "setup.connection_cannot_send": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This fax application can't send: it is inactive or has no outbound voice profile. "
            "Give it one in the Telnyx portal.",
        )
    ),
    "setup.unknown_from": Phrase(QT_TRANSLATE_NOOP("words", "This fax application has no such number.")),
    "setup.number_elsewhere": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{number} belongs to your fax application {name} ({id}): faxes from it can't go with another one. "
            "Choose that application, or give the number to this one in the Telnyx portal.",
        )
    ),
    "setup.nothing_to_choose": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "{what}: your Telnyx account has none that can send. Add one in the Telnyx portal."
        )
    ),
    "setup.choose_by_option": Phrase(
        QT_TRANSLATE_NOOP("words", "{what}: there are several. Choose one with {option}.")
    ),
    "setup.no_key_in_demo": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The demo takes no API key. Start FaxDesk without --demo to set up your account."
        )
    ),
    "setup.keyring_locked": Phrase(
        QT_TRANSLATE_NOOP("words", "The system's keyring is locked, so FaxDesk can't read the API key.")
    ),
    "setup.keyring_missing": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "This system has no keyring. The API key must be typed each time FaxDesk starts."
        )
    ),
    "setup.key_characters": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.",
        )
    ),
    "setup.proxy_unreadable": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy in {setting} can't be used, so FaxDesk can't reach Telnyx. Correct it, like "
            "http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.",
        )
    ),
    "setup.request_impossible": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "No request to Telnyx can be made with these settings, so nothing was sent. "
            "Check TELNYX_BASE_URL and the API key.",
        )
    ),
}
