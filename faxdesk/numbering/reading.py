"""The ways to understand the digits that somebody typed, and which of them is likeliest."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

    from faxdesk.numbering.typed import Typed
    from faxdesk.numbering.vanity import Word

ABROAD: Final = ("00", "011")
"""What offices write for the plus, whatever their country dials."""

_SHORTEST_WITH_COUNTRY: Final = 11
"""Digits: fewer without a plus are a national number, whatever else they could be."""

_OUTSIDE_LINE: Final = ("0", "9")
"""What offices dial before a number of the network: 0 in most of Europe, 9 in Britain and North America."""

_OLD_MEXICAN_MOBILE: Final = re.compile(r"\A\+521(\d{10})\Z")
"""Until August 2019 mobiles in Mexico were dialled with a 1 behind the country code, and many address books
still have it. phonenumbers calls such a number too long. Source: IFT, Plan Técnico Fundamental de
Numeración, 2018."""


class Likelihood(IntEnum):
    """How likely digits were meant so; more is likelier."""

    NO_NUMBER = 0
    PLUS_LEFT_OUT = 1
    NOT_IN_USE = 2  # it can exist, but nobody is known to have it
    BEHIND_OUTSIDE_LINE = 3  # a number in use, behind a 0 or 9
    PLUS_LEFT_OUT_BEFORE_CODE = 4  # and the country code stands by itself
    WORD = 5
    IN_USE = 6
    BEHIND_OUTSIDE_LINE_FOR_SURE = 7  # the 0 or 9 stands by itself, and what is dialled first follows it


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way to understand the digits: the number, or why it is none.

    Attributes:
        remark: what was added, left out or changed to come to it; None where nothing was.
        if_in_use: how likely it is where the number is in use; else it is as likely as that can be.
    """

    number: "PhoneNumber | None"
    problem: str | None = None
    remark: Message | None = None
    if_in_use: Likelihood = Likelihood.IN_USE

    def likelihood(self) -> Likelihood:
        import phonenumbers

        if self.number is None or self.problem is not None:
            return Likelihood.NO_NUMBER
        if phonenumbers.is_valid_number(self.number):
            return self.if_in_use
        return Likelihood.NOT_IN_USE if self.if_in_use is Likelihood.IN_USE else Likelihood.NO_NUMBER


def readings_of(typed: "Typed", country: str) -> Iterator[Reading]:
    """What the digits may mean where numbers of `country` ("" for none) are written without a code."""
    if typed.has_plus:
        reading = _read(f"+{typed.digits}", None)
        yield replace(reading, remark=_left_out(typed.outside)) if typed.outside else reading
        return
    if country:
        yield _read(typed.digits, country)
    for out in ABROAD:
        if typed.digits.startswith(out):
            yield _read(f"+{typed.digits.removeprefix(out)}", None)
    if country:
        yield from _behind_outside_line(typed, country)
    if country and len(typed.digits) >= _SHORTEST_WITH_COUNTRY:
        yield _with_plus(typed)


def readings_of_word(word: "Word", country: str) -> Iterator[Reading]:
    """The number that has a word in it, if it is one that people give words to."""
    import phonenumbers
    from phonenumbers import PhoneNumberType as Type

    reading = _read(word.keys, country or None)
    if reading.number is None:
        return
    advertised = {Type.TOLL_FREE, Type.SHARED_COST, Type.PREMIUM_RATE, Type.UAN}
    if word.is_whole or phonenumbers.number_type(reading.number) in advertised:
        remark = Message(code="number.word")
        yield replace(reading, remark=remark, if_in_use=Likelihood.WORD)


def _behind_outside_line(typed: "Typed", country: str) -> Iterator[Reading]:
    """The number behind a 0 or 9, where it is one that is dialled from `country`."""
    import phonenumbers
    from phonenumbers import phonenumberutil

    if not typed.digits.startswith(_OUTSIDE_LINE):
        return
    prefix, rest = typed.digits[0], typed.digits[1:]
    reading = _read(rest, country)
    if reading.number is None:
        return
    is_at_home = reading.number.country_code == phonenumbers.country_code_for_region(country)
    if is_at_home or rest.startswith(ABROAD):
        first = phonenumberutil.ndd_prefix_for_region(country, True) or "0"
        is_sure = bool(typed.outside) and rest.startswith((first, *ABROAD))
        yield replace(
            reading,
            remark=_left_out(prefix),
            if_in_use=Likelihood.BEHIND_OUTSIDE_LINE_FOR_SURE if is_sure else Likelihood.BEHIND_OUTSIDE_LINE,
        )


def _with_plus(typed: "Typed") -> Reading:
    """The number abroad that it is with a plus before it, which nobody typed."""
    reading = _read(f"+{typed.digits}", None)
    code = str(reading.number.country_code) if reading.number is not None else ""
    likelihood = (
        Likelihood.PLUS_LEFT_OUT_BEFORE_CODE
        if code and typed.first_group == code
        else Likelihood.PLUS_LEFT_OUT
    )
    return replace(reading, remark=Message(code="number.plus_added"), if_in_use=likelihood)


def _left_out(prefix: str) -> Message:
    return Message(code="number.outside_line", values={"prefix": prefix})


def _read(form: str, region: str | None) -> Reading:
    """Understand digits as `region` dials them, or with their country code after a plus."""
    import phonenumbers

    today = _OLD_MEXICAN_MOBILE.sub(r"+52\1", form)
    try:
        number = phonenumbers.parse(today, region)
    except phonenumbers.NumberParseException as error:
        problems = {
            phonenumbers.NumberParseException.INVALID_COUNTRY_CODE: "number.no_such_country",
            phonenumbers.NumberParseException.TOO_SHORT_NSN: "number.too_short",
            phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD: "number.too_short",
            phonenumbers.NumberParseException.TOO_LONG: "number.too_long",
        }
        return Reading(number=None, problem=problems.get(error.error_type, "number.not_a_number"))
    remark = Message(code="number.old_mexican") if today != form else None
    return Reading(number=number, problem=_why_impossible(number), remark=remark)


def _why_impossible(number: "PhoneNumber") -> str | None:
    """The code of the sentence that says why no such number can exist; None where it can."""
    from phonenumbers import (
        PhoneNumberFormat,
        ValidationResult,
        format_number,
        is_possible_number_with_reason,
    )

    from faxdesk.domain.people.address import is_e164

    problems = {
        ValidationResult.INVALID_COUNTRY_CODE: "number.no_such_country",
        ValidationResult.TOO_SHORT: "number.too_short",
        ValidationResult.TOO_LONG: "number.too_long",
        ValidationResult.INVALID_LENGTH: "number.wrong_length",
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "number.no_area_code",
    }
    if (problem := problems.get(is_possible_number_with_reason(number))) is not None:
        return problem
    return None if is_e164(format_number(number, PhoneNumberFormat.E164)) else "number.too_long"
