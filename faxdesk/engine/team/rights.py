"""Refuses what whoever works here may not do; the windows only leave out what would be refused."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from faxdesk.domain.errors import NotAllowedError
from faxdesk.domain.people.rights import Right

if TYPE_CHECKING:
    from faxdesk.domain.fax.fax import Fax
    from faxdesk.engine.records.journal import Journal


def check_right(journal: "Journal", right: Right) -> None:
    """Raise NotAllowedError where they may not, in a team; a desk alone may everything."""
    rights = journal.rights
    if not rights.allows(right):
        raise NotAllowedError(f"right.{right}")


def check_right_for(journal: "Journal", right: Right, faxes: "Iterable[Fax]") -> None:
    """The same about faxes: what is one's own needs no right."""
    rights = journal.rights
    if rights.allows(right):
        return
    for fax in faxes:
        if not rights.owns(fax):
            raise NotAllowedError(f"right.{right}", fax=fax.id)
