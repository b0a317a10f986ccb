"""Every sentence for a person, by code, marked for translation.

gui/ translates them, the command line prints them as they are. A code never changes once it has been
in a journal; its text may be bettered at any time.
"""

from collections.abc import Mapping
from typing import Final

from faxdesk.domain.words.answers import ANSWERS
from faxdesk.domain.words.base import CONTEXT, Message, Phrase, Value, filled
from faxdesk.domain.words.concerns import CONCERNS
from faxdesk.domain.words.failures import FAILURES
from faxdesk.domain.words.findings import FINDINGS
from faxdesk.domain.words.formats import date_text, duration_text, page_text, size_text, when_text
from faxdesk.domain.words.kinds import KINDS
from faxdesk.domain.words.left_out import LEFT_OUT
from faxdesk.domain.words.making import MAKING
from faxdesk.domain.words.numbers import NUMBERS
from faxdesk.domain.words.pages import PAGES
from faxdesk.domain.words.policy import POLICY
from faxdesk.domain.words.problems import PROBLEMS
from faxdesk.domain.words.setup import SETUP
from faxdesk.domain.words.shown import shown, shown_line
from faxdesk.domain.words.states import STATES
from faxdesk.domain.words.story import STORY
from faxdesk.domain.words.system import SYSTEM

__all__ = [
    "CONTEXT",
    "Message",
    "Phrase",
    "Value",
    "date_text",
    "duration_text",
    "filled",
    "has_phrase",
    "page_text",
    "phrase",
    "shown",
    "shown_line",
    "size_text",
    "source",
    "text",
    "when_text",
]

UNKNOWN: Final = "system.unknown_message"
"""What is said in place of a code that no table has."""

_TABLES = (
    ANSWERS,
    CONCERNS,
    FINDINGS,
    FAILURES,
    KINDS,
    LEFT_OUT,
    MAKING,
    NUMBERS,
    PAGES,
    POLICY,
    PROBLEMS,
    SETUP,
    STATES,
    STORY,
    SYSTEM,
)


def phrase(code: str) -> Phrase:
    """The English text of `code`; raises KeyError for a code that no table has."""
    for table in _TABLES:
        if code in table:
            return table[code]
    raise KeyError(code)


def has_phrase(code: str) -> bool:
    """Whether any table has `code`: the provider may give reasons that nobody has written words for."""
    return any(code in table for table in _TABLES)


def source(message: Message) -> tuple[str, Mapping[str, Value]]:
    """The English text that stands for a message, and the values for it.

    A journal may hold a code that this version doesn't know (a newer FaxDesk wrote it, or it rotted):
    that has a plain sentence, too.
    """
    code: object = message.code
    given: object = message.values
    values = message.values if isinstance(given, Mapping) else {}
    if not (isinstance(code, str) and has_phrase(code)):
        return phrase(UNKNOWN).other, {"code": str(code)}
    return phrase(code).pick(values), values


def text(message: Message) -> str:
    """The sentence in English, its values filled in. Raises nothing, whatever a journal held."""
    return filled(*source(message))
