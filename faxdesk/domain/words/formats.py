"""Numbers, times and money as people read them in their language: 120 KB, 3 pages, 2 min, 5 March 2026.

How a language writes them is part of its translation, as sentences are. What files for other programs hold (CSV,
JSON) is never written with these.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase, filled, in_language, on_paper, spoken

if TYPE_CHECKING:
    from decimal import Decimal

FORMATS: Final = {
    # How 1234.5 is written: what separates thousands, and what the fraction.
    "format.number": Phrase(QT_TRANSLATE_NOOP("words", "1,234.5")),
    "format.dollars": Phrase(QT_TRANSLATE_NOOP("words", "${number}")),
    "format.money": Phrase(QT_TRANSLATE_NOOP("words", "{number} {currency}")),
    "format.bytes": Phrase(
        QT_TRANSLATE_NOOP("words", "{number} bytes"), one=QT_TRANSLATE_NOOP("words", "1 byte")
    ),
    "format.kilobytes": Phrase(QT_TRANSLATE_NOOP("words", "{number} KB")),
    "format.megabytes": Phrase(QT_TRANSLATE_NOOP("words", "{number} MB")),
    # Things that stand one after the other, and what a thing is followed by that is said of it.
    "format.list": Phrase(QT_TRANSLATE_NOOP("words", "{first}, {second}")),
    "format.about": Phrase(QT_TRANSLATE_NOOP("words", "{what}: {said}")),
    "format.pages": Phrase(
        QT_TRANSLATE_NOOP("words", "{number} pages"), one=QT_TRANSLATE_NOOP("words", "1 page")
    ),
    "format.seconds": Phrase(QT_TRANSLATE_NOOP("words", "{number} s")),
    "format.minutes": Phrase(QT_TRANSLATE_NOOP("words", "{number} min")),
    "format.hours": Phrase(QT_TRANSLATE_NOOP("words", "{number} h")),
    # A date in a letter: 5 March 2026. The months stand as they do in it.
    "format.date": Phrase(QT_TRANSLATE_NOOP("words", "{day} {month} {year}")),
    "format.month.1": Phrase(QT_TRANSLATE_NOOP("words", "January")),
    "format.month.2": Phrase(QT_TRANSLATE_NOOP("words", "February")),
    "format.month.3": Phrase(QT_TRANSLATE_NOOP("words", "March")),
    "format.month.4": Phrase(QT_TRANSLATE_NOOP("words", "April")),
    "format.month.5": Phrase(QT_TRANSLATE_NOOP("words", "May")),
    "format.month.6": Phrase(QT_TRANSLATE_NOOP("words", "June")),
    "format.month.7": Phrase(QT_TRANSLATE_NOOP("words", "July")),
    "format.month.8": Phrase(QT_TRANSLATE_NOOP("words", "August")),
    "format.month.9": Phrase(QT_TRANSLATE_NOOP("words", "September")),
    "format.month.10": Phrase(QT_TRANSLATE_NOOP("words", "October")),
    "format.month.11": Phrase(QT_TRANSLATE_NOOP("words", "November")),
    "format.month.12": Phrase(QT_TRANSLATE_NOOP("words", "December")),
    # A time in a list: Fri 14:02 within a week, else 2026-03-05 14:02; months and days with two digits.
    "format.weekday_time": Phrase(QT_TRANSLATE_NOOP("words", "{weekday} {time}")),
    "format.date_time": Phrase(QT_TRANSLATE_NOOP("words", "{year}-{month}-{day} {time}")),
    "format.weekday.1": Phrase(QT_TRANSLATE_NOOP("words", "Mon")),
    "format.weekday.2": Phrase(QT_TRANSLATE_NOOP("words", "Tue")),
    "format.weekday.3": Phrase(QT_TRANSLATE_NOOP("words", "Wed")),
    "format.weekday.4": Phrase(QT_TRANSLATE_NOOP("words", "Thu")),
    "format.weekday.5": Phrase(QT_TRANSLATE_NOOP("words", "Fri")),
    "format.weekday.6": Phrase(QT_TRANSLATE_NOOP("words", "Sat")),
    "format.weekday.7": Phrase(QT_TRANSLATE_NOOP("words", "Sun")),
}

_SAMPLE: Final = re.compile(r"1(\D?)234(\D)5")


def size_text(size_bytes: int) -> str:
    """Bytes in the unit that reads best, decimal like the provider's limits: 980 bytes, 120 KB, 4.2 MB."""
    if size_bytes < 1_000:
        return _said("bytes", n=size_bytes, number=str(size_bytes))
    if size_bytes < 999_500:
        return _said("kilobytes", number=str(round(size_bytes / 1_000)))
    megabytes = size_bytes / 1_000_000
    number = _local(f"{megabytes:.1f}") if megabytes < 10 else number_text(round(megabytes))
    return _said("megabytes", number=number)


def page_text(pages: int | None) -> str:
    """3 pages, 1 page; nothing is said of a count that isn't known."""
    return "" if pages is None else _said("pages", n=pages, number=number_text(pages))


def listed(things: Iterable[str]) -> str:
    """Those that are not empty, one after the other: Dr. Smith, Lakeside Practice."""
    return _between("list", "{first}", "{second}").join(filter(None, things))


def about(what: str, said: str) -> str:
    """Something, and what is said of it: Dr. Smith: never faxed before. The one that isn't empty alone."""
    return _between("about", "{what}", "{said}").join(filter(None, (what, said)))


def duration_text(duration_s: float) -> str:
    """A pause in the unit that reads best: 20 s, 3 min, 2 h."""
    seconds = round(duration_s)
    if seconds < 90:
        return _said("seconds", number=number_text(seconds))
    if seconds < 5_400:
        return _said("minutes", number=number_text(round(seconds / 60)))
    return _said("hours", number=number_text(round(seconds / 3_600)))


def number_text(number: int) -> str:
    """A count with the language's separators: 1,200."""
    return _local(f"{number:,}")


def money_text(amount: "Decimal", currency: str) -> str:
    """$300.00, 12.50 EUR; what is less than a dime to the hundredth of a cent, so that it isn't nothing."""
    number = _local(f"{amount:,.4f}" if 0 < amount * 10 < 1 else f"{amount:,.2f}")
    return (
        _said("dollars", number=number)
        if currency == "USD"
        else _said("money", number=number, currency=currency)
    )


def date_text(at_s: float) -> str:
    """A day of this computer's clock for a cover page, the month in full: 5 March 2026."""
    day = datetime.fromtimestamp(at_s)  # noqa: DTZ006 - local time is meant
    with on_paper():
        return _said("date", day=str(day.day), month=_said(f"month.{day.month}"), year=str(day.year))


def when_text(at_s: float, now_s: float) -> str:
    """A time of this computer's clock as people say it: 14:02 today, Fri 14:02 this week, then the date."""
    at, now = datetime.fromtimestamp(at_s), datetime.fromtimestamp(now_s)  # noqa: DTZ006 - local time is meant
    days = abs((at.date() - now.date()).days)
    if days == 0:
        return f"{at:%H:%M}"
    if days < 7:
        return _said("weekday_time", weekday=_said(f"weekday.{at.isoweekday()}"), time=f"{at:%H:%M}")
    return day_and_time(at, f"{at:%H:%M}")


def day_and_time(day: datetime, time: str) -> str:
    """A day in figures, and what is given as its time: 2026-03-05 14:02."""
    return _said("date_time", year=f"{day:%Y}", month=f"{day:%m}", day=f"{day:%d}", time=time)


def _said(code: str, **values: str | int) -> str:
    text = in_language(FORMATS[f"format.{code}"], values, spoken())
    return filled(text, values)


def _between(code: str, first: str, second: str) -> str:
    """What a language writes between two things, which may be of any length and have any signs in them."""
    phrase = FORMATS[f"format.{code}"]
    text = in_language(phrase, {}, spoken())
    is_between = text.startswith(first) and text.endswith(second)
    return (text if is_between else phrase.other)[len(first) : -len(second)]


def _local(number: str) -> str:
    """A number as Python writes it, 1,234.5, with the language's separators."""
    sample = _said("number")
    match = _SAMPLE.fullmatch(sample)
    if match is None or sample == "1,234.5":
        return number
    return number.translate({ord(","): match[1], ord("."): match[2]})
