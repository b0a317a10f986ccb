"""What is to be said of the from-numbers that a fax application has."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.gui.kit.wording import tell, tell_code

if TYPE_CHECKING:
    from faxdesk.domain.errors import FaxDeskError
    from faxdesk.domain.fax.remote import FaxApplication
    from faxdesk.engine.accounts import AccountOverview


def note_on_numbers(
    overview: "AccountOverview | None",
    application: "FaxApplication | None",
    kept: str,
    show_number: Callable[[str], str],
    *,
    has_any: bool,
) -> str:
    """What stands in the way: the number `kept` is another application's, or there is none; "" if nothing."""
    if overview is None or application is None:
        return ""
    translate = QCoreApplication.translate
    other = overview.application_of(kept)
    if other is not None and other.id != application.id:
        text = translate(
            "SetupDialog",
            "{number}, your number so far, belongs to “{name}”. "
            "Faxes from it can't go with this application.",
        )
        return text.format(number=show_number(kept), name=other.name)
    if not has_any:
        return translate(
            "SetupDialog",
            "This application has no phone number. Give it one in the Telnyx portal, then test again.",
        )
    return ""


def refusal_text(error: "FaxDeskError") -> str:
    """Why Telnyx wasn't asked with success, and what to do where the sentence alone doesn't say so."""
    said = tell(error.message)
    return f"{said} {tell_code('setup.key_refused_next')}" if error.code == "api.key_refused" else said


def why_not_yet(
    overview: "AccountOverview | None", application: "FaxApplication | None", *, has_key: bool
) -> str:
    """What is still to be done before OK; "" where nothing is, or where a note on the numbers says it."""
    translate = QCoreApplication.translate
    if overview is None:
        pasted = translate("SetupDialog", "Press Test: then choose from what Telnyx has for you.")
        return pasted if has_key else translate("SetupDialog", "Paste the API key first, then press Test.")
    return (
        ""
        if application is not None
        else translate("SetupDialog", "Choose the fax application to send with.")
    )


def country_of(overview: "AccountOverview | None", number: str) -> str | None:
    """The country of one of the account's numbers, None where it isn't known."""
    numbers = overview.numbers if overview is not None else ()
    return next((each.country for each in numbers if each.number == number), None)
