"""Fax numbers as people write them, and as the network takes them. phonenumbers only here."""

from faxdesk.numbering.countries import countries, country_of
from faxdesk.numbering.in_file_name import fax_numbers_in_name
from faxdesk.numbering.in_text import fax_numbers_in
from faxdesk.numbering.links import is_number_link, numbers_in_link
from faxdesk.numbering.lists import split_numbers
from faxdesk.numbering.numbers import NumberKind, Recognised, recognise
from faxdesk.numbering.plan import costs_extra, country_key

__all__ = [
    "NumberKind",
    "Recognised",
    "costs_extra",
    "countries",
    "country_key",
    "country_of",
    "fax_numbers_in",
    "fax_numbers_in_name",
    "is_number_link",
    "numbers_in_link",
    "recognise",
    "split_numbers",
]
