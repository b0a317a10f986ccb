"""A few connections that all threads of a FaxDesk share: a server has a hundred for all its desks."""

import logging
import select
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import psycopg

from faxdesk.domain.errors import JournalError
from faxdesk.store.postgres.errors import OUT_OF_REACH, code_of, team_errors
from faxdesk.store.postgres.patience import PatientConnection

log = logging.getLogger(__name__)

Connection = PatientConnection

MOST: Final = 3
"""Connections at once of one FaxDesk, besides the one that listens: twenty desks take eighty of a hundred."""

_CONNECT_S: Final = 5
_AFTER_FAILURE_S: Final = 1.0
"""So long nobody tries again: all would only wait for the same."""

_WAY: Final[dict[str, Any]] = {
    "connect_timeout": _CONNECT_S,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    "tcp_user_timeout": 10_000,
    "target_session_attrs": "read-write",
    "application_name": "faxdesk",
}
"""How long a silent network is waited for; of several servers the one that takes changes."""


class Pool:
    """Opens connections as they are wanted, hands each to one thread at a time, and forgets what broke."""

    def __init__(
        self,
        conninfo: str,
        *,
        most: int = MOST,
        password: Callable[[], str | None] = lambda: None,
        on_connect: Callable[[Connection], None] = lambda _: None,
    ) -> None:
        """`password` is asked at each connection, `on_connect` told of it, on the thread that makes it."""
        self._conninfo = conninfo
        self._password = password
        self._on_connect = on_connect
        self._most = most
        self._condition = threading.Condition()
        self._idle: list[Connection] = []
        self._open = 0
        self._failure: tuple[float, JournalError] | None = None
        self._helpers: list[threading.Thread] = []
        self._is_closed = False
        self._heard: int | None = None

    @property
    def is_down(self) -> bool:
        """Whether the last try to connect failed."""
        return self._failure is not None

    @contextmanager
    def borrowed(self, patience_s: float) -> Iterator[Connection]:
        """A connection for this block; raises JournalError when there is none within `patience_s`."""
        connection = self.borrow(patience_s)
        try:
            yield connection
        finally:
            self.give_back(connection)

    def borrow(self, patience_s: float) -> Connection:
        """To be given back by whoever took it."""
        deadline_s = time.monotonic() + patience_s
        is_patient = patience_s > _CONNECT_S
        with self._condition:
            while True:
                if self._is_closed:
                    raise JournalError(OUT_OF_REACH)
                if (found := self._take_idle()) is not None:
                    return found
                if self._open < self._most:
                    self._refuse_while_down()
                    self._open += 1
                    if is_patient:
                        break
                    self._connect_aside()
                left_s = deadline_s - time.monotonic()
                if left_s <= 0 or not self._condition.wait(left_s):
                    raise JournalError("journal.busy") if self._failure is None else self._known_failure()
        return self._connect()

    def give_back(self, connection: Connection) -> None:
        is_good = not connection.closed and connection.info.transaction_status == _IDLE
        with self._condition:
            if is_good and not self._is_closed:
                self._idle.append(connection)
            else:
                connection.close()
                self._open -= 1
            self._condition.notify()

    def connect(self, **changes: Any) -> Connection:
        """One more connection, for its caller alone; raises JournalError."""
        given: dict[str, Any] = {**_WAY, **changes}
        password = self._password()
        if password is not None:
            given["password"] = password
        try:
            # Nothing is prepared yet: a pooler between here and the server may hand it to others.
            connection = Connection.connect(self._conninfo, autocommit=True, prepare_threshold=None, **given)
        except psycopg.Error as error:
            failure = JournalError(code_of(error) or OUT_OF_REACH)
            self._failure = (time.monotonic(), failure)
            raise failure from error
        try:
            with team_errors():
                connection.find_pooler()
            self._on_connect(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, JournalError):
                self._failure = (time.monotonic(), error)
            raise
        self._failure = None
        return connection

    def heard(self) -> int | None:
        """How often the server's bell was heard, None while nobody listens; see Listener."""
        return self._heard

    def set_heard(self, count: int | None) -> None:
        self._heard = count

    def close(self) -> None:
        with self._condition:
            self._is_closed = True
            for connection in self._idle:
                connection.close()
            self._open -= len(self._idle)
            self._idle.clear()
            self._condition.notify_all()
        for helper in self._helpers:
            helper.join(_CONNECT_S)

    def _take_idle(self) -> Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if _is_quiet(connection):
                return connection
            connection.close()
            self._open -= 1
        return None

    def forget_failure(self) -> None:
        """Something has changed, so that the next one to ask tries again at once."""
        self._failure = None

    def _known_failure(self) -> JournalError:
        """The same once more, for another caller."""
        if self._failure is None:
            return JournalError(OUT_OF_REACH)
        message = self._failure[1].message
        return JournalError(message.code, **message.values)

    def _refuse_while_down(self) -> None:
        if self._failure is not None and time.monotonic() < self._failure[0] + _AFTER_FAILURE_S:
            raise self._known_failure()

    def _connect(self) -> Connection:
        try:
            return self.connect()
        except BaseException:
            with self._condition:
                self._open -= 1
                self._condition.notify_all()
            raise

    def _connect_aside(self) -> None:
        """For who can't wait: on a thread of its own, into the idle ones."""

        def work() -> None:
            try:
                connection = self._connect()
            except JournalError as error:
                log.info("no connection to the team's database: %s", error.code)
            else:
                self.give_back(connection)

        self._helpers = [each for each in self._helpers if each.is_alive()]
        helper = threading.Thread(target=work, name="faxdesk-connect", daemon=True)
        self._helpers.append(helper)
        helper.start()


_IDLE: Final = psycopg.pq.TransactionStatus.IDLE


def _is_quiet(connection: Connection) -> bool:
    """Whether it still stands: what the server says unasked is that it ends it."""
    if connection.closed:
        return False
    readable, _, _ = select.select([connection.fileno()], [], [], 0)
    return not readable
