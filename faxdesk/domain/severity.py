"""How much a finding matters."""

from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters. The order is that of the members."""

    FINE = "fine"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for fine, 2 for error: to sort and to take the worst."""
        return list(Severity).index(self)
