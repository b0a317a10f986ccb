"""How long a fax is likely to take on a line, as far as its pages tell."""

from typing import Final

PAGE_S: Final = 45.0
"""A page takes about a minute, with the call's beginning in it."""

CALL_S: Final = 30.0
"""Until the first page: upload, dialling, the machines' agreeing."""

RETRY_PAUSE_S: Final = 60.0
"""The usual first pause after a busy line."""


def seconds_on_line(pages: int | None) -> float:
    return CALL_S + PAGE_S * (pages or 1)


def seconds_with_a_second_try(pages: int | None) -> float:
    """Enough for a line that is busy once."""
    return 2 * seconds_on_line(pages) + RETRY_PAUSE_S
