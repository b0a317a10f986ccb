"""Why a fax failed ("failure.<reason>", the provider's own reasons) and what helps ("advice.<class>")."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

_CHANNELS = QT_TRANSLATE_NOOP(
    "words", "Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while."
)
_CONNECTION_BROKE = QT_TRANSLATE_NOOP("words", "The call broke off. Some pages may have arrived.")
_NO_AGREEMENT = QT_TRANSLATE_NOOP("words", "The two fax machines could not understand each other.")
_NETWORK = QT_TRANSLATE_NOOP("words", "The telephone network could not put the call through.")
_NO_SUCH_NUMBER = QT_TRANSLATE_NOOP("words", "This number doesn't exist.")
_NOT_ALLOWED_THERE = QT_TRANSLATE_NOOP("words", "Your Telnyx account may not send faxes to this number.")

FAILURES: dict[str, Phrase] = {
    "failure.user_busy": Phrase(QT_TRANSLATE_NOOP("words", "The receiver was busy.")),
    "failure.receiver_no_answer": Phrase(QT_TRANSLATE_NOOP("words", "Nobody answered.")),
    "failure.receiver_no_response": Phrase(
        QT_TRANSLATE_NOOP("words", "The number did not react to the call.")
    ),
    "failure.receiver_call_dropped": Phrase(_CONNECTION_BROKE),
    "failure.sender_call_dropped": Phrase(_CONNECTION_BROKE),
    "failure.carrier_lost": Phrase(_CONNECTION_BROKE),
    "failure.receiver_communication_error": Phrase(_NO_AGREEMENT),
    "failure.sender_communication_error": Phrase(_NO_AGREEMENT),
    "failure.fax_signaling_error": Phrase(_NO_AGREEMENT),
    "failure.invalid_ecm_response_from_receiver": Phrase(_NO_AGREEMENT),
    "failure.fax_initial_communication_timeout": Phrase(
        QT_TRANSLATE_NOOP("words", "Somebody answered, but no fax machine.")
    ),
    "failure.receiver_recovery_on_timer_expire": Phrase(_NETWORK),
    "failure.destination_unreachable": Phrase(_NETWORK),
    "failure.service_unavailable": Phrase(QT_TRANSLATE_NOOP("words", "The fax service was out of order.")),
    "failure.media_processing_exception": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx had a fault while it prepared the pages.")
    ),
    "failure.receiver_decline": Phrase(QT_TRANSLATE_NOOP("words", "The other side refused the call.")),
    "failure.user_channel_limit_exceeded": Phrase(_CHANNELS),
    "failure.connection_channel_limit_exceeded": Phrase(_CHANNELS),
    "failure.outbound_profile_channel_limit_exceeded": Phrase(_CHANNELS),
    "failure.receiver_invalid_number_format": Phrase(
        QT_TRANSLATE_NOOP("words", "The telephone network doesn't take this number.")
    ),
    "failure.receiver_unallocated_number": Phrase(_NO_SUCH_NUMBER),
    "failure.receiver_incompatible_destination": Phrase(
        QT_TRANSLATE_NOOP("words", "This number can't receive faxes.")
    ),
    "failure.destination_invalid": Phrase(_NO_SUCH_NUMBER),
    "failure.destination_not_in_service_plan": Phrase(_NOT_ALLOWED_THERE),
    "failure.destination_not_in_countries_whitelist": Phrase(
        QT_TRANSLATE_NOOP("words", "Your Telnyx account may not send faxes to this country.")
    ),
    "failure.unverified_destination_not_allowed": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "A Telnyx account that isn't verified yet may only fax to verified numbers."
        )
    ),
    "failure.account_disabled": Phrase(QT_TRANSLATE_NOOP("words", "Your Telnyx account is disabled.")),
    "failure.no_outbound_profile": Phrase(
        QT_TRANSLATE_NOOP("words", "Your fax application at Telnyx has no outbound voice profile.")
    ),
    "failure.outbound_profile_daily_spend_limit_exceeded": Phrase(
        QT_TRANSLATE_NOOP("words", "The daily spending limit of your Telnyx account is reached.")
    ),
    "failure.unverified_origination_number": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx doesn't let you send from this number.")
    ),
    "failure.file_size_limit_exceeded": Phrase(
        QT_TRANSLATE_NOOP("words", "The document is too big for a fax.")
    ),
    "failure.page_count_limit_exceeded": Phrase(
        QT_TRANSLATE_NOOP("words", "The document has too many pages for a fax.")
    ),
    "failure.file_format_invalid": Phrase(QT_TRANSLATE_NOOP("words", "Telnyx could not read the document.")),
    "failure.file_download_failed": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx could not fetch the document.")
    ),
    "failure.rejected": Phrase(QT_TRANSLATE_NOOP("words", "The call was rejected.")),
    "failure.no_reason": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx says that the fax failed, and gives no reason.")
    ),
    "failure.sender_canceled": Phrase(QT_TRANSLATE_NOOP("words", "Cancelled.")),
    "failure.success": Phrase(
        QT_TRANSLATE_NOOP("words", "Telnyx reports a failure and a success at once. It may have arrived.")
    ),
    "failure.unknown": Phrase(
        QT_TRANSLATE_NOOP("words", "The fax failed, and Telnyx gives an unusual reason.")
    ),
    "advice.line": Phrase(QT_TRANSLATE_NOOP("words", "Try again later, or call and ask.")),
    "advice.unsaid": Phrase(QT_TRANSLATE_NOOP("words", "Try again later, or call and ask.")),
    "advice.tones": Phrase(QT_TRANSLATE_NOOP("words", "Check that this is a fax number.")),
    "advice.channels": Phrase(QT_TRANSLATE_NOOP("words", "Try again when fewer faxes are under way.")),
    "advice.declined": Phrase(QT_TRANSLATE_NOOP("words", "Call and ask whether they take faxes.")),
    "advice.account": Phrase(QT_TRANSLATE_NOOP("words", "Fix it in the Telnyx portal, then press Resume.")),
    "advice.destination": Phrase(
        QT_TRANSLATE_NOOP("words", "Allow it in the Telnyx portal, then send it again, or give it up.")
    ),
    "advice.number": Phrase(QT_TRANSLATE_NOOP("words", "Check the number and send the document again.")),
    "advice.document": Phrase(
        QT_TRANSLATE_NOOP("words", "Make the document smaller or print it to PDF again.")
    ),
    "advice.setting": Phrase(
        QT_TRANSLATE_NOOP("words", "Leave that setting as it is by default, and send the document again.")
    ),
    "advice.gone": Phrase(QT_TRANSLATE_NOOP("words", "Try again, or add the document again.")),
    "advice.doubtful": Phrase(QT_TRANSLATE_NOOP("words", "Call and ask whether it arrived.")),
    "advice.unknown": Phrase(QT_TRANSLATE_NOOP("words", "See the details, then try again.")),
}
