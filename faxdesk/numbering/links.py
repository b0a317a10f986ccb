"""Links that name a fax number: fax:, faxto: and tel:, as a page, a mail or a contact's card has them."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from faxdesk.numbering.lists import split_numbers
from faxdesk.numbering.numbers import Recognised, recognise

NUMBER_SCHEMES: Final = frozenset({"fax", "faxto", "tel"})

_MAX_CHARS: Final = 500
_MAX_NUMBERS: Final = 20
"""Any page may have such a link: none of them fills To with more than a person looks over."""


def is_number_link(text: str) -> bool:
    """Whether it is such a link, whatever it names."""
    return text.partition(":")[0].lower() in NUMBER_SCHEMES and ":" in text


def numbers_in_link(link: str, *, default_country: str) -> list[Recognised]:
    """The numbers that it names and that can be faxed; what else it says is left out.

    Sources: RFC 3966, "tel"; RFC 2806, "fax"; faxto: is what some programs write, like mailto:.

    Args:
        default_country: as for `recognise`.
    """
    body = link.partition(":")[2].partition("?")[0].removeprefix("//")
    if len(link) > _MAX_CHARS:
        return []
    found: dict[str, Recognised] = {}
    for piece in _pieces(body):
        number = recognise(piece, default_country=default_country)
        if number.address is not None:
            found.setdefault(number.address, number)
    return list(found.values()) if len(found) <= _MAX_NUMBERS else []


def _pieces(body: str) -> Iterator[str]:
    """Each number without its parameters, but with its extension and the place it is local to."""
    for written in body.split(","):
        number, *parameters = (unquote(part) for part in written.split(";"))
        told = {name.lower(): value for name, _, value in (each.partition("=") for each in parameters)}
        context = told.get("phone-context", "")
        if context.startswith("+") and not number.lstrip().startswith("+"):
            number = f"{context}{number}"
        for each in split_numbers(number):
            yield f"{each};ext={told['ext']}" if told.get("ext") else each
