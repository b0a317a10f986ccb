"""Sentences as the command line says them: those of the window too, with the option or command that helps."""

from typing import TYPE_CHECKING, Final

from faxdesk.domain import words
from faxdesk.domain.words.base import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from faxdesk.domain.document.document import Finding
    from faxdesk.domain.errors import FaxDeskError

_CONTEXT: Final = "Commands"

_SETUP: Final = QT_TRANSLATE_NOOP("Commands", "Set it up with: faxdesk setup")
_SHRINK: Final = QT_TRANSLATE_NOOP("Commands", "Here that is: faxdesk send --shrink")

_HINTS: Final = {
    "setup.no_key": _SETUP,
    "setup.no_connection": _SETUP,
    "setup.no_from": _SETUP,
    "finding.too_big": _SHRINK,
    "finding.too_big_to_upload": _SHRINK,
    "finding.fax_too_big": _SHRINK,
    "file.page_too_big": _SHRINK,
    "finding.encrypted": QT_TRANSLATE_NOOP("Commands", "Here that is: faxdesk send --password-stdin"),
}
"""By a sentence's code: what follows it."""

_IN_SETUP: Final = {
    "setup.no_key": QT_TRANSLATE_NOOP("Commands", "Type it, or hand it over with: --key-stdin")
}
"""The same for the set-up itself, which is no advice there."""

_INSTEAD: Final = {
    "finding.missing": QT_TRANSLATE_NOOP("Commands", "There is no such file."),
    "remedy.missing": QT_TRANSLATE_NOOP("Commands", "Check its name and its folder."),
}
"""Where the window speaks of a file that was added, and a command of one that was named."""


def text(message: words.Message) -> str:
    """The sentence, and what helps here."""
    return " ".join(filter(None, (sentence(message), _hint(message.code))))


def of_error(error: "FaxDeskError", *, command: str) -> str:
    """The error's sentence, after the file or option that it has a note of; and what helps."""
    about = "".join(f"{words.shown(name)}: " for name in getattr(error, "__notes__", ()))
    own = _IN_SETUP.get(error.code) if command == "setup" else None
    return " ".join(filter(None, (about + sentence(error.message), told(own) if own else _hint(error.code))))


def of_finding(finding: "Finding") -> str:
    """What was found, what can be done about it, and what does that here."""
    remedy = sentence(finding.remedy) if finding.remedy else None
    return " ".join(filter(None, (sentence(finding.message), remedy, _hint(f"finding.{finding.code}"))))


def sentence(message: words.Message) -> str:
    """The sentence alone, as a script gets it."""
    instead = _INSTEAD.get(message.code)
    return told(instead) if instead else words.text(message)


def told(text: str, **values: object) -> str:
    """A sentence of the command line's own in the terminal's language, its values filled in.

    `n` among the values chooses the plural form, where a translation has several.
    """
    number = values.get("n")
    return words.filled(words.translate(_CONTEXT, text, number if isinstance(number, int) else -1), values)


def counted(count: int, one: str, other: str, /, **values: object) -> str:
    """The same where English has a form for 1; a translation has all of its forms under the other."""
    if count == 1 and words.translate(_CONTEXT, other, count) == other:
        return words.filled(one, values)
    return told(other, n=count, **values)


def _hint(code: str) -> str:
    hint = _HINTS.get(code)
    return told(hint) if hint else ""
