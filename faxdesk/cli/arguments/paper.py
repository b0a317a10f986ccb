"""Which paper a command without an account makes pages for."""

import os
from argparse import Namespace
from typing import Final

from faxdesk.domain.document.paper import Paper, paper_of_country
from faxdesk.engine.accounts import FROM

_USES: Final = {Paper.LETTER: "US", Paper.A4: "GB"}
"""A country for each."""


def paper_of(given: Namespace) -> Paper:
    """The paper that was asked for, else that of the from-number's country, as `send` takes it."""
    if given.paper is not None:
        return Paper(given.paper)
    from_number = os.environ.get(FROM)
    if not from_number:
        return paper_of_country(None)
    from faxdesk.numbering import country_of  # slow to import

    return paper_of_country(country_of(from_number))


def country_of_paper(given: Namespace) -> str:
    """ISO code of a country that uses it."""
    return _USES[paper_of(given)]
