"""What a number's own digits say: whose country it is in, whether it costs extra."""

from functools import lru_cache
from typing import Final

_SHARED_CODE: Final = "1"
"""From Canada to the Caribbean, at very different prices, told apart by the area code."""

_SATELLITES_AND_PREMIUM: Final = ("+870", "+881", "+882", "+883", "+979")
"""Codes without a country: Inmarsat, satellite phones, networks over all countries, premium rate over all.
Source: ITU-T E.164, list of assigned country codes."""


def country_key(e164: str) -> str:
    """What two numbers of one country have alike: its calling code, or ISO code where several share that one.

    "" for what is no number in E.164. Quick enough for 50,000 of them.
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    digits = e164.removeprefix("+")
    if digits == e164 or not digits.isdecimal():
        return ""
    if digits.startswith(_SHARED_CODE):
        return _of_area(digits[:4])
    codes = (digits[:length] for length in (1, 2, 3))
    return next((f"+{code}" for code in codes if int(code) in COUNTRY_CODE_TO_REGION_CODE), "")


@lru_cache(maxsize=1024)
def _of_area(digits: str) -> str:
    """The country of an area code of North America; any number in it is as good as another."""
    from faxdesk.numbering.countries import country_of

    return country_of(f"+{digits}2345678"[:12]) or f"+{_SHARED_CODE}"


def costs_extra(e164: str) -> bool:
    """Whether calls go to a premium-rate number or a satellite, as far as the number tells."""
    import phonenumbers

    if e164.startswith(_SATELLITES_AND_PREMIUM):
        return True
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.PREMIUM_RATE)
