"""New links of the chain as the server's function takes them; see team/0004_chain.sql."""

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any, Final

from faxdesk.domain.chain import SALT_BYTES, canonical
from faxdesk.store.chain.writing import NewLink, day_or_none

ADD_LINKS: Final = "SELECT faxdesk_add_links(%s::jsonb)"

_PLACES: Final = ("hidden", "number")
"""Of what is hashed, the keys whose values the server alone knows, in their order."""


def listed(links: Iterable[NewLink]) -> str:
    return json.dumps([_said(link) for link in links])


def _said(link: NewLink) -> dict[str, Any]:
    return {
        **link.values,
        **_around_places(link.stated),
        "table": link.table,
        "day": day_or_none(link.values["at_s"]),
        "personal": None if link.personal is None else canonical(link.personal).decode("ascii"),
        "salt": os.urandom(SALT_BYTES).hex(),
    }


def _around_places(stated: Mapping[str, Any]) -> dict[str, str]:
    """The canonical bytes but for the two values that the server puts in; see domain/chain.py."""
    hidden, number = _PLACES
    before = _inner({key: value for key, value in stated.items() if key < hidden})
    between = _inner({key: value for key, value in stated.items() if hidden < key < number})
    rest = _inner({key: value for key, value in stated.items() if key > number})
    return {
        "until_hidden": f'{{{before},"{hidden}":',
        "until_number": f',{between},"{number}":',
        "rest": f",{rest}}}",
    }


def _inner(part: Mapping[str, Any]) -> str:
    return canonical(part).decode("ascii")[1:-1]
