"""What a person typed as a fax number: which number it is, and whether to worry.

A number that can't exist is refused; one that merely looks odd is warned about, because number plans change
faster than programs do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from faxdesk.domain.people.address import is_sip_uri
from faxdesk.domain.words import Message
from faxdesk.numbering.reading import ABROAD, Reading, readings_of, readings_of_word
from faxdesk.numbering.typed import Typed, parse_typed, without_marks

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_LONGEST_SERVICE_NUMBER: Final = 6
"""Digits: 911, and 116117 as one of the longest that countries keep for services."""


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
    typed, country = parse_typed(written), default_country.upper()
    reason = _why_no_number(written) if typed is None else _why_no_fax(typed, country)
    readings = list(_readings(written, typed if reason is None else None, country))
    # Of most texts there is one reading alone; what it is like would be asked of thousands that are pasted.
    best = readings[0] if len(readings) == 1 else max(readings, key=Reading.likelihood, default=None)
    if best is None or best.number is None or best.problem is not None:
        return _impossible(written, reason or (best and best.problem) or "number.not_a_number")
    return _usable(best.number, _warning(best.number, best.remark, typed.extension if typed else ""))


def _readings(written: str, typed: Typed | None, country: str) -> Iterator[Reading]:
    """What the digits may mean, and what they may with the letters among them."""
    if typed is not None:
        yield from readings_of(typed, country)
    if written.isascii() and any(map(str.isalpha, written)):
        from faxdesk.numbering.vanity import words_of

        for word in words_of(written):
            yield from readings_of_word(word, country)


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
    if not country and not typed.digits.startswith(ABROAD):
        return "number.no_country"
    return None


def _usable(number: "PhoneNumber", message: Message | None) -> Recognised:
    """A number that can exist, with a warning where something about it is odd."""
    import phonenumbers

    region = phonenumbers.region_code_for_number(number)
    return Recognised(
        kind=NumberKind.UNUSUAL if message else NumberKind.PHONE,
        address=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        display=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        country=region if region and region.isalpha() else None,  # 001 stands for no country, e.g. +800
        message=message,
    )


def _warning(number: "PhoneNumber", remark: Message | None, extension: str) -> Message | None:
    """The weightiest of what is odd about a number that can exist; None where nothing is."""
    import phonenumbers
    from phonenumbers import PhoneNumberType

    kind = phonenumbers.number_type(number)
    if kind == PhoneNumberType.UNKNOWN:  # what is_valid_number asks, too
        return Message(code="number.unusual")
    if remark is not None:
        return remark
    warnings = {
        PhoneNumberType.PREMIUM_RATE: "number.premium",
        PhoneNumberType.SHARED_COST: "number.premium",
        PhoneNumberType.PAGER: "number.pager",
    }
    if (code := warnings.get(kind)) is not None:
        return Message(code=code)
    return Message(code="number.extension", values={"extension": extension}) if extension else None


def _impossible(written: str, code: str) -> Recognised:
    return Recognised(kind=NumberKind.IMPOSSIBLE, address=None, display=written, message=Message(code=code))
