"""How much a finding matters: a plain value, which the window's first picture has colours for."""

from enum import StrEnum


class Severity(StrEnum):
    """The order is that of the members."""

    FINE = "fine"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for fine, 2 for error: to sort and to take the worst."""
        return list(Severity).index(self)
