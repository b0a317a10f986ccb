"""Sentences as the command line says them: those of the window too, with the option or command that helps."""

from typing import TYPE_CHECKING, Final

from faxdesk.domain import words

if TYPE_CHECKING:
    from faxdesk.domain.document.document import Finding
    from faxdesk.domain.errors import FaxDeskError

_SETUP: Final = "Set it up with: faxdesk setup"
_SHRINK: Final = "Here that is: faxdesk send --shrink"

_HINTS: Final = {
    "setup.no_key": _SETUP,
    "setup.no_connection": _SETUP,
    "setup.no_from": _SETUP,
    "finding.too_big": _SHRINK,
    "finding.too_big_to_upload": _SHRINK,
    "finding.fax_too_big": _SHRINK,
    "file.page_too_big": _SHRINK,
    "finding.encrypted": "Here that is: faxdesk send --password-stdin",
}
"""By a sentence's code: what follows it."""

_IN_SETUP: Final = {"setup.no_key": "Type it, or hand it over with: --key-stdin"}
"""The same for the set-up itself, which is no advice there."""

_INSTEAD: Final = {
    "finding.missing": "There is no such file.",
    "remedy.missing": "Check its name and its folder.",
}
"""Where the window speaks of a file that was added, and a command of one that was named."""


def text(message: words.Message) -> str:
    """The sentence, and what helps here."""
    return " ".join(filter(None, (sentence(message), _HINTS.get(message.code))))


def of_error(error: "FaxDeskError", *, command: str) -> str:
    """The error's sentence, after the file or option that it has a note of; and what helps."""
    about = "".join(f"{words.shown(name)}: " for name in getattr(error, "__notes__", ()))
    hints = {**_HINTS, **_IN_SETUP} if command == "setup" else _HINTS
    return " ".join(filter(None, (about + sentence(error.message), hints.get(error.code))))


def of_finding(finding: "Finding") -> str:
    """What was found, what can be done about it, and what does that here."""
    remedy = sentence(finding.remedy) if finding.remedy else None
    return " ".join(filter(None, (sentence(finding.message), remedy, _HINTS.get(f"finding.{finding.code}"))))


def sentence(message: words.Message) -> str:
    """The sentence alone, as a script gets it."""
    return _INSTEAD.get(message.code) or words.text(message)
