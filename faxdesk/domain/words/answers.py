"""What became of a call to the provider ("api."), and what holds the whole queue ("hold.")."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

ANSWERS: dict[str, Phrase] = {
    "api.not_reached": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx can't be reached.")),
    "api.tls": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Telnyx can't be reached safely: its certificate isn't trusted on this computer."
        )
    ),
    "api.proxy": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy on the way to Telnyx can't be reached, or doesn't let FaxDesk through. "
            "Check this computer's proxy settings.",
        )
    ),
    "api.intercepted": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A proxy or filter on the way refused it (HTTP {status}). "
            "Ask whoever looks after your network to let FaxDesk reach Telnyx.",
        )
    ),
    "api.proxy_wants_login": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "A proxy on the way refused it: it wants a user name and password (HTTP {status}). "
            "Put them into this computer's proxy settings.",
        )
    ),
    "api.outcome_unknown": Phrase(QT_TRANSLATE_NOOP("words", "The connection broke before Telnyx answered.")),
    "api.server_fault": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx had a fault (HTTP {status}).")),
    "api.gateway_fault": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).")
    ),
    "api.odd_answer": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "The answer did not come from Telnyx. A proxy or a log-in page may be in between."
        )
    ),
    "api.stopped": Phrase(QT_TRANSLATE_NOOP("words", "FaxDesk was closed in the middle of it.")),
    "api.key_refused": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx doesn't accept the API key.")),
    "api.key_revoked": Phrase(QT_TRANSLATE_NOOP("words", "The API key has been revoked at Telnyx.")),
    "api.no_money": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx account has no money left.")),
    "api.account_inactive": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx account is inactive.")),
    "api.account_blocked": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx account is blocked.")),
    "api.account_unverified": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx account is not verified yet.")),
    "api.not_permitted": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx knows the API key but doesn't permit this. "
            "Check the key's rights and the account's level in the Telnyx portal.",
        )
    ),
    "api.connection_refused": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx doesn't let you send with the fax application that is set up. "
            "Choose it again in the settings, or fix it in the Telnyx portal.",
        )
    ),
    "api.from_refused": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Telnyx doesn't let you send from this from-number. "
            "Choose another in the settings, or have it verified in the Telnyx portal.",
        )
    ),
    "api.no_profile": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Your fax application at Telnyx has no outbound voice profile that it can use. "
            "Give it one in the Telnyx portal.",
        )
    ),
    "api.destination_refused": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx doesn't let your account send to this number.")
    ),
    "api.document_refused": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx doesn't take this document.")),
    "api.option_refused": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx doesn't take one of this fax's settings ({field}).")
    ),
    "api.bad_number": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx doesn't take this number.")),
    "api.level": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx account's level doesn't allow this fax.")),
    "api.too_many_requests": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx asks FaxDesk to slow down.")),
    "api.not_found": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx doesn't know it.")),
    "api.media_gone": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx no longer has the uploaded document. It is uploaded again.")
    ),
    "api.cannot_cancel": Phrase(QT_TRANSLATE_NOOP("words", "It is too late to cancel.")),
    "api.refused": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx refused it (HTTP {status}).")),
    "api.refused_because": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).")
    ),
    "hold.advice": Phrase(
        QT_TRANSLATE_NOOP("words", "The queue is on hold until you fix it and press Resume.")
    ),
}
