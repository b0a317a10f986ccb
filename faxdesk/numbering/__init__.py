"""Fax numbers as people write them, and as the network takes them. phonenumbers only here."""

from faxdesk.numbering.countries import countries, country_of
from faxdesk.numbering.lists import split_numbers
from faxdesk.numbering.numbers import NumberKind, Recognised, recognise

__all__ = ["NumberKind", "Recognised", "countries", "country_of", "recognise", "split_numbers"]
