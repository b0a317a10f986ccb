"""A connection that doesn't wait for ever.

What lies between, as a tunnel or a pooler that hangs, may take everything and bring nothing back: then the
system's keepalives are answered, and libpq itself would wait without end.
"""

from typing import Any, Final, TypeVar

import psycopg
from psycopg.abc import PQGen

T = TypeVar("T")

ANSWER_S: Final = 75.0
"""Longer than the server works on any statement of a desk: see roles.py."""

_PREPARED_AFTER: Final = 3


class PatientConnection(psycopg.Connection[tuple[Any, ...]]):
    """Attributes:
    answer_s: so long an answer is waited for, None: for ever.
    is_direct: whether the server's process at the other end is this connection's own.
    """

    answer_s: float | None = ANSWER_S
    is_direct = True

    def find_pooler(self) -> None:
        """Know whether a pooler stands between, whose connections to the server each serve many.

        It gives numbers of its own for a cancel. Where none stands there, statements that come again are
        planned once.
        """
        row = self.execute("SELECT pg_backend_pid()").fetchone()
        self.is_direct = row is not None and row[0] == self.info.backend_pid
        if self.is_direct:
            self.prepare_threshold = _PREPARED_AFTER

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """As psycopg's.

        Raises psycopg.OperationalError where no answer came; then the connection is closed.
        """
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, self.answer_s)
        except psycopg.errors._WaitTimeout as error:
            self.close()
            raise psycopg.OperationalError("the server gave no answer") from error
