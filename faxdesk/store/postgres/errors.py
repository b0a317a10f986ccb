"""What PostgreSQL and the way to it say, as a JournalError that tells a person what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg

from faxdesk.domain.errors import JournalError

OUT_OF_REACH: Final = "journal.out_of_reach"

_BY_STATE: Final = (
    ("08", OUT_OF_REACH),  # connection exceptions
    ("57P", OUT_OF_REACH),  # the server ends, ended this connection, or is only just starting
    ("53300", OUT_OF_REACH),  # too many connections
    ("53100", "journal.full"),
    ("53200", "journal.full"),  # out of memory
    ("58030", "journal.disk_fault"),
    ("55P03", "journal.busy"),  # waited too long for a lock
    ("40P01", "journal.busy"),  # two that waited for each other
    ("40001", "journal.busy"),
    ("57014", "journal.busy"),  # took too long
    ("25P03", OUT_OF_REACH),  # idle in a transaction for too long: this desk slept
    ("25006", "journal.read_only"),  # a standby
    ("28", "team.refused"),  # wrong user or password
    ("3D000", "team.no_database"),
    ("42501", "team.not_allowed"),
    ("42P01", "team.not_set_up"),
    ("42883", "team.not_set_up"),
    ("FX001", "journal.newer"),
    ("FX002", "team.not_updated"),
    ("XX001", "journal.damaged"),
    ("XX002", "journal.damaged"),
)
"""By the beginning of the SQLSTATE; see PostgreSQL's appendix A. FX is ours, from schema.py."""


@contextmanager
def team_errors() -> Iterator[None]:
    """Turn psycopg's errors into a JournalError; a fault of ours stays what it is."""
    try:
        yield
    except psycopg.Error as error:
        code = code_of(error)
        if code is None:
            raise
        raise JournalError(code) from error


def code_of(error: psycopg.Error) -> str | None:
    """None where it is a fault of ours."""
    state = error.sqlstate or ""
    if not state:
        # libpq's own: nothing was heard, or a connection ended in the middle.
        is_of_way = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
        return _of_words(str(error)) if is_of_way else None
    return next((code for start, code in _BY_STATE if state.startswith(start)), None)


def _of_words(said: str) -> str:
    """While it connects libpq hands on the server's words without its state."""
    known = (
        ("certificate verify failed", "team.not_trusted"),
        ("root certificate", "team.not_trusted"),
        ("does not match host name", "team.other_name"),
        ("SSL", "team.no_tls"),
        ("authentication failed", "team.refused"),
        ("no password supplied", "team.no_password"),
        ("no pg_hba.conf entry", "team.refused"),
        ("does not exist", "team.no_database"),
        ("session is read-only", "journal.read_only"),
    )
    return next((code for words, code in known if words in said), OUT_OF_REACH)
