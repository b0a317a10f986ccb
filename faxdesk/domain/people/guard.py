"""What is asked before a fax goes to a number, as far as an office or its IT department decides."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faxdesk.domain.preference_values import NewNumbers

if TYPE_CHECKING:
    from faxdesk.domain.money import Prices

SWITCHED_CONCERNS: Final = (
    *("duplicate", "own_number", "dead_number", "not_a_fax_label", "near_known_number", "premium_number"),
    *("new_country", "other_number_in_document", "do_not_fax", "empty_cover"),
)
"""What may be asked and can be switched off, by the names that the command line and the settings know; of new
numbers see NewNumbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSettings:
    """What is asked of.

    Attributes:
        off: codes of what nobody is asked of.
        told: codes of what is said beside Send, and holds nothing up.
        ask_above_recipients: a press of Send to more than so many is asked about; 0: never.
        lines: faxes under way at once, by which it is foretold how long many take.
        prices: by which it is foretold what many cost; None where nobody has said.
    """

    off: frozenset[str] = frozenset({"new_number"})
    told: frozenset[str] = frozenset()
    new_numbers: NewNumbers = NewNumbers.OFF
    ask_above_recipients: int = 0
    lines: int = 1
    prices: "Prices | None" = None


def guard_settings(
    off: Collection[str],
    new_numbers: NewNumbers,
    ask_above_recipients: int = 0,
    lines: int = 1,
    prices: "Prices | None" = None,
) -> GuardSettings:
    """With these concerns switched off.

    New numbers are said and not asked of unless an office wants that: an office has new ones every day, and a
    question that is always answered alike is soon not read. A new country is rare, so it is asked of.
    """
    also = {"new_number"} if new_numbers is NewNumbers.OFF else set()
    told = {"new_number"} if new_numbers is not NewNumbers.CONFIRM else set()
    return GuardSettings(
        off=frozenset(off) | also,
        told=frozenset(told),
        new_numbers=new_numbers,
        ask_above_recipients=ask_above_recipients,
        lines=lines,
        prices=prices,
    )
