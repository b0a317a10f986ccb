"""Sentences by code, in the person's language, and how values are put into words.

Texts of the window's own stand where they are shown.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QLocale

from faxdesk.domain.words import CONTEXT, Message, filled, source, when_text

if TYPE_CHECKING:
    from decimal import Decimal


def tell(message: Message) -> str:
    """The sentence of a message, translated, its values filled in. Raises nothing, whatever a journal held.

    A translation may have plural forms of its own, chosen by the value `n`.
    """
    english, values = source(message)
    number = values.get("n")
    count = number if isinstance(number, int) and 0 <= number < 2**31 else -1
    return filled(QCoreApplication.translate(CONTEXT, english, None, count), values)


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
    return f"{datetime.fromtimestamp(at_s):%Y-%m-%d %H:%M:%S}"  # noqa: DTZ006 - local time is meant


def number_text(number: int) -> str:
    """A count with the locale's separators."""
    return QLocale().toString(number)


def money_text(amount: "Decimal", currency: str) -> str:
    """Money with its currency: $300.00; less than a dime to the hundredth of a cent."""
    number = QLocale().toString(float(amount), "f", 4 if 0 < amount * 10 < 1 else 2)  # only to be shown
    return f"${number}" if currency == "USD" else f"{number} {currency}"


def plain_tip(text: str) -> str:
    """`text` for a tooltip, which takes what looks like HTML for HTML; it looks as it was written."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    from html import escape  # with a table of all letters' names, which no first picture needs

    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
