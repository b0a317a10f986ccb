"""What may be so with a document of the next fax: plain values, loaded with the first picture."""

from enum import StrEnum


class Source(StrEnum):
    """What became of the file that a document was copied from."""

    SAME = "same"
    CHANGED = "changed"
    KEPT = "kept"  # changed, and the person keeps what was added
    GONE = "gone"


class Making(StrEnum):
    """What FaxDesk is making of a document."""

    SMALLER = "smaller"
    AGAIN = "again"  # into a PDF
    CLEAN = "clean"
    DOTS = "dots"  # its greys, as they are shown
