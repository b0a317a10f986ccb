"""What one press of Send to many comes to, before it goes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Of all its faxes together.

    Attributes:
        faxes: more than recipients where a document goes in parts.
        pages: None where nobody counted them.
        line_s: seconds on the line, without dialling.
        duration_s: until the last has gone, on all lines and with dialling, where every call is answered.
    """

    recipients: int
    faxes: int
    pages: int | None
    line_s: float
    duration_s: float
