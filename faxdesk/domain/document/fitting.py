"""What FaxDesk can do itself about a finding that stands against sending."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Fix(StrEnum):
    """A remedy by one press of a button."""

    SHRINK = "shrink"
    UNLOCK = "unlock"
    ACCEPT_CHANGES = "accept_changes"
    FIT_WIDTH = "fit_width"
    DROP_BLANK = "drop_blank"


class ConversionChoice(StrEnum):
    """What a person may want of how an office document is made into a PDF: the fixes that are such."""

    ACCEPT_CHANGES = Fix.ACCEPT_CHANGES.value
    FIT_WIDTH = Fix.FIT_WIDTH.value


FIXES: Final[Mapping[str, Fix]] = {
    "encrypted": Fix.UNLOCK,
    "too_big": Fix.SHRINK,
    "too_big_to_upload": Fix.SHRINK,
    "fax_too_big": Fix.SHRINK,
}
"""By a finding's code. Too many pages need none: they are sent as several faxes."""

OFFERS: Final[Mapping[str, Fix]] = {
    "tracked_changes": Fix.ACCEPT_CHANGES,
    "columns_parted": Fix.FIT_WIDTH,
    "blank_pages": Fix.DROP_BLANK,
}
"""By the code of a finding that stands not against sending, what may be better."""

FEWER_PAGES_HELP: Final = frozenset({"sent_in_parts", "far_too_many_pages", "too_big", "too_big_to_upload"})
"""Findings against which choosing pages is a remedy."""
