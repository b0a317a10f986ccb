"""Sentences by code, in the person's language, and how values are put into words.

Texts of the window's own stand where they are shown.
"""

from collections.abc import Iterable
from datetime import datetime

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QLocale

from faxdesk.domain.options import Quality
from faxdesk.domain.words import Message, filled, formats, found, when_text
from faxdesk.domain.words.base import in_language

money_text = formats.money_text
number_text = formats.number_text


def tell(message: Message) -> str:
    """The sentence of a message, translated, its values filled in. Raises nothing, whatever a journal held.

    A translation may have plural forms of its own, chosen by the value `n`.
    """
    known, values = found(message)
    return filled(in_language(known, values, translated), values)


def quality_text(quality: Quality) -> str:
    """What a quality is called, in lists and forms."""
    return tell(Message(code=f"report.quality_{quality.value}"))


def cell_separator() -> str:
    """What spreadsheets of this computer expect between the cells of a table."""
    # Where the comma is in numbers, it can't be between the cells. The system's, whatever FaxDesk speaks.
    return ";" if QLocale.system().decimalPoint() == "," else ","


def translated(context: str, text: str, number: int) -> str:
    """`text` as Qt's translators have it."""
    return QCoreApplication.translate(context, text, None, number)


def tell_all(messages: Iterable[Message]) -> str:
    """Several sentences in one line."""
    return " ".join(tell(message) for message in messages)


def tell_code(code: str) -> str:
    """A sentence that has no values."""
    return tell(Message(code=code))


def when(at_s: float, now_s: float) -> str:
    """A time as people say it: 14:02 today, Fri 14:02 this week, then the date."""
    return when_text(at_s, now_s)


def exact_time(at_s: float) -> str:
    """A time to the second, for the history and the tooltips."""
    at = datetime.fromtimestamp(at_s)  # noqa: DTZ006 - local time is meant
    return formats.day_and_time(at, f"{at:%H:%M:%S}")


def plain_tip(text: str) -> str:
    """`text` for a tooltip, which takes what looks like HTML for HTML; it looks as it was written."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    from html import escape  # with a table of all letters' names, which no first picture needs

    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
