"""What a person typed as a fax number: which number it is, and whether to worry.

A number that can't exist is refused; one that merely looks odd is warned about, because number plans change
faster than programs do.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from faxdesk.domain.people.address import is_e164, is_sip_uri
from faxdesk.domain.words import Message
from faxdesk.numbering.typed import Typed, parse_typed, without_marks

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_LONGEST_SERVICE_NUMBER: Final = 6
"""Digits: 911, and 116117 as one of the longest that countries keep for services."""

_SHORTEST_WITH_COUNTRY: Final = 11
"""Digits: fewer without a plus are a national number, whatever else they could be."""


_OLD_MEXICAN_MOBILE: Final = re.compile(r"\A\+521(\d{10})\Z")
"""Until August 2019 mobiles in Mexico were dialled with a 1 behind the country code, and many address books
still have it. phonenumbers calls such a number too long. Source: IFT, Plan Técnico Fundamental de
Numeración, 2018."""


class NumberKind(StrEnum):
    """How a recognised text may be used."""

    PHONE = "phone"
    UNUSUAL = "unusual"  # may be used, after a look at its message
    SIP = "sip"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A typed number as it was understood.

    Attributes:
        address: what the provider takes, E.164 or a SIP URI; None where the number is impossible.
        display: how people read it, e.g. "+1 312-736-7276"; as typed where it is impossible.
        country: ISO 3166 code of the number's country, None where it has none or isn't known.
        message: why it is impossible or unusual; None for PHONE and SIP.
    """

    kind: NumberKind
    address: str | None
    display: str
    country: str | None = None
    message: Message | None = None

    @property
    def is_usable(self) -> bool:
        return self.address is not None


def recognise(text: str, *, default_country: str) -> Recognised:
    """Understand one number in any usual form: national, international, tel: and sip: addresses.

    Args:
        default_country: ISO 3166 code of the country whose numbers are written without one; "" if none.
    """
    written = without_marks(text)
    if is_sip_uri(written):
        return Recognised(kind=NumberKind.SIP, address=written, display=written)
    typed = parse_typed(written)
    if typed is None:
        return _impossible(written, _why_no_number(written))
    country = default_country.upper()
    if (reason := _why_no_fax(typed, country)) is not None:
        return _impossible(written, reason)
    reading = max(_readings(typed, country), key=_Reading.rank)
    if reading.number is None or reading.problem is not None:
        return _impossible(written, reading.problem or "number.not_a_number")
    return _usable(reading.number, typed.extension, is_guess=reading.is_guess)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """One way to understand the digits: the number, or why it is none.

    Attributes:
        is_guess: a plus was added that nobody typed or dialled.
    """

    number: "PhoneNumber | None"
    problem: str | None
    is_guess: bool

    def rank(self) -> int:
        """More is likelier: in use, then possible, then a guess, and that only at a number in use."""
        import phonenumbers

        if self.number is None or self.problem is not None:
            return 0
        is_valid = phonenumbers.is_valid_number(self.number)
        return int(is_valid) if self.is_guess else 2 + is_valid


def _why_no_number(written: str) -> str:
    """The code of the sentence for a text that holds no number at all."""
    if not written:
        return "number.empty"
    return "number.letters" if any(map(str.isdecimal, written)) else "number.not_a_number"


def _why_no_fax(typed: Typed, country: str) -> str | None:
    """The code of the sentence for digits that are no whole number; None where they may be one."""
    if typed.has_plus:
        return None
    if len(typed.digits) <= _LONGEST_SERVICE_NUMBER:
        from phonenumbers import shortnumberinfo

        is_emergency = bool(country) and shortnumberinfo.is_emergency_number(typed.digits, country)
        return "number.emergency" if is_emergency else "number.too_short"
    if not country and not typed.digits.startswith(("00", "011")):
        return "number.no_country"
    return None


def _readings(typed: Typed, country: str) -> Iterator[_Reading]:
    """What the digits may mean, the plainest first.

    Offices write 00 and 011 for the plus in every country, and some lists write neither.
    """
    if typed.has_plus:
        yield _read(f"+{typed.digits}", None)
        return
    if country:
        yield _read(typed.digits, country)
    for out in ("00", "011"):
        if typed.digits.startswith(out):
            yield _read(f"+{typed.digits.removeprefix(out)}", None)
    if country and len(typed.digits) >= _SHORTEST_WITH_COUNTRY:
        yield _read(f"+{typed.digits}", None, is_guess=True)


def _read(form: str, region: str | None, *, is_guess: bool = False) -> _Reading:
    """Understand digits as `region` dials them, or with their country code after a plus."""
    import phonenumbers

    try:
        number = phonenumbers.parse(_OLD_MEXICAN_MOBILE.sub(r"+52\1", form), region)
    except phonenumbers.NumberParseException as error:
        problems = {
            phonenumbers.NumberParseException.INVALID_COUNTRY_CODE: "number.no_such_country",
            phonenumbers.NumberParseException.TOO_SHORT_NSN: "number.too_short",
            phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD: "number.too_short",
            phonenumbers.NumberParseException.TOO_LONG: "number.too_long",
        }
        problem = problems.get(error.error_type, "number.not_a_number")
        return _Reading(number=None, problem=problem, is_guess=is_guess)
    return _Reading(number=number, problem=_why_impossible(number), is_guess=is_guess)


def _why_impossible(number: "PhoneNumber") -> str | None:
    """The code of the sentence that says why no such number can exist; None where it can."""
    from phonenumbers import (
        PhoneNumberFormat,
        ValidationResult,
        format_number,
        is_possible_number_with_reason,
    )

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


def _usable(number: "PhoneNumber", extension: str, *, is_guess: bool) -> Recognised:
    """A number that can exist, with a warning where something about it is odd."""
    import phonenumbers

    message = _warning(number, extension, is_guess=is_guess)
    region = phonenumbers.region_code_for_number(number)
    return Recognised(
        kind=NumberKind.UNUSUAL if message else NumberKind.PHONE,
        address=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        display=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        country=region if region and region.isalpha() else None,  # 001 stands for no country, e.g. +800
        message=message,
    )


def _warning(number: "PhoneNumber", extension: str, *, is_guess: bool) -> Message | None:
    """The weightiest of what is odd about a number that can exist; None where nothing is."""
    import phonenumbers
    from phonenumbers import PhoneNumberType

    if not phonenumbers.is_valid_number(number):
        return Message(code="number.unusual")
    if is_guess:
        return Message(code="number.plus_added")
    warnings = {
        PhoneNumberType.PREMIUM_RATE: "number.premium",
        PhoneNumberType.SHARED_COST: "number.premium",
        PhoneNumberType.PAGER: "number.pager",
    }
    if (code := warnings.get(phonenumbers.number_type(number))) is not None:
        return Message(code=code)
    return Message(code="number.extension", values={"extension": extension}) if extension else None


def _impossible(written: str, code: str) -> Recognised:
    return Recognised(kind=NumberKind.IMPOSSIBLE, address=None, display=written, message=Message(code=code))
