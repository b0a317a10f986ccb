"""What somebody typed to find a fax, as a condition of SQL.

All words must be found, in any order, each in the recipient's number, name or company, on the cover, or in a
document's name; or a date must be that of the fax.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final
from unicodedata import normalize

from faxdesk.store.sql.conditions import Condition, all_of, any_of
from faxdesk.store.sql.dates import Span, find_dates

_NAME: Final = "json_extract(document.value, '$.name') LIKE ? ESCAPE '\\'"
_DOCUMENTS: Final = "CASE WHEN json_valid(payload.documents) THEN payload.documents ELSE '[]' END"
_HAS_NAME: Final = f"EXISTS (SELECT 1 FROM json_each({_DOCUMENTS}) AS document WHERE {{names}})"
_WITH_WORDS: Final = ("recipient_name", "recipient_company", "cover_words")
_ODD: Final = re.compile(r'[^ -~]|["\\]')
"""What is written otherwise in the journal's JSON."""
_MAX_WORDS: Final = 20
"""A whole letter that was pasted would be a longer condition than SQLite takes."""
_WHOLE_NUMBER_DIGITS: Final = 7
"""So many digits may be a number with a prefix that its international form hasn't."""


def condition_of(text: str) -> Condition:
    """What a fax must meet that is looked for with this text, which must not be blank."""
    # As in +44 (0)20: nobody dials that zero from abroad.
    words = (text.replace("(0)", " ").split() or text.split())[:_MAX_WORDS]
    today = datetime.now().date()  # noqa: DTZ005 - local time is meant
    found: list[Condition] = []
    plain: list[str] = []
    for part, spans in find_dates(words, today):
        if spans:
            found += _of_words(plain)
            found.append(any_of((_at(spans), all_of(_of_words(part)))))
            plain = []
        else:
            plain += part
    return all_of([*found, *_of_words(plain)])


def _of_words(words: Sequence[str]) -> list[Condition]:
    return [
        _of_numbers(list(run)) if is_number else all_of(map(_in_any, run))
        for is_number, run in groupby(words, _is_number)
    ]


def _at(spans: Sequence[Span]) -> Condition:
    """Added, or come to where it stands, in one of these times."""
    columns = ("fax.created_at_s", "fax.state_since_s")
    return any_of((f"({column} >= ? AND {column} < ?)", span) for column in columns for span in spans)


def _of_numbers(words: Sequence[str]) -> Condition:
    """A number written in one piece or in several; or each piece by itself, as in a name and a number."""
    wholes = any_of(_in_number(digits) for digits in _dialled(_digits("".join(words))))
    pieces = [word for word in words if _digits(word)] or words
    return any_of((wholes, all_of(any_of((_in_number(_digits(word)), _in_any(word))) for word in pieces)))


def _dialled(digits: str) -> Iterator[str]:
    """The number as it is, and without what is dialled before it: 0 at home, 00 or 011 to go abroad."""
    yield digits
    if len(digits) >= _WHOLE_NUMBER_DIGITS:
        yield digits.lstrip("0")
        yield digits.removeprefix("011")


def _in_number(digits: str) -> Condition:
    return ("fax.recipient LIKE ?", [f"%{digits}%"]) if digits else ("1 = 0", [])


def _in_any(word: str) -> Condition:
    """In the recipient, which may be an address with letters, or in a document's name."""
    word = normalize("NFC", word)
    forms = _forms(word)
    names = " OR ".join([_NAME] * len(forms))
    # Looking through the whole text first is three times as fast; it holds more than names.
    condition = f"(payload.documents LIKE ? ESCAPE '\\' AND {_HAS_NAME.format(names=names)})"
    in_names = (condition, [_like(each) for each in (max(_ODD.split(word), key=len), *forms)])
    in_columns = [
        (f"fax.{column} LIKE ? ESCAPE '\\'", [_like(form)]) for column in _WITH_WORDS for form in forms
    ]
    return any_of((("fax.recipient LIKE ? ESCAPE '\\'", [_like(word)]), *in_columns, in_names))


def _forms(word: str) -> list[str]:
    """SQLite knows small and capital letters of English alone; and macOS writes ü as u and two dots."""
    if word.isascii():
        return [word]
    written = (word.lower(), word.upper(), word.capitalize())
    return list(dict.fromkeys(normalize(form, each) for each in written for form in ("NFC", "NFD")))


def _is_number(word: str) -> bool:
    return not any(character.isalpha() for character in word)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdecimal())


def _like(text: str) -> str:
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
