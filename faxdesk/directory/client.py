"""Asks a directory by LDAP (RFC 4511): who is called so, and has a fax number. Read only."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NoReturn

from faxdesk.directory.entries import entry_of
from faxdesk.directory.filters import filter_for
from faxdesk.directory.library import ldap3
from faxdesk.directory.trust import Trust
from faxdesk.domain.errors import DirectoryError
from faxdesk.domain.people.directory import DirectoryEntry, DirectorySettings

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONNECT_S: Final = 4
_ANSWER_S: Final = 5
"""So long a single answer may take; the server is asked to stop then too."""

_IN_ALL_S: Final = 8.0
"""So long all of one question may take, its connection included."""

_IDLE_S: Final = 60.0
"""A connection that rested longer is made anew: many servers and firewalls drop those without a word."""

_SUCCESS: Final = 0
_WITH_ENTRIES: Final = frozenset({_SUCCESS, 3, 4, 10, 11})
"""Result codes with which entries may come all the same: limits of time, number and of the administrator, and
referrals to other servers, which are not followed: they would get the password."""

_BAD_CREDENTIALS: Final = frozenset({48, 49, 53})
"""RFC 4511, appendix A: inappropriate or invalid credentials, unwilling to perform."""


class DirectoryClient:
    """For one thread, except abort(). Connects with the first question, and again where that was lost."""

    def __init__(self, settings: DirectorySettings, password: Callable[[], str | None]) -> None:
        """Prepare; nothing is connected or read yet.

        Args:
            password: asked for each connection that needs it, on the thread that asks the directory.
        """
        self._settings = settings
        self._password = password
        self._connection: Any = None
        self._line: socket.socket | None = None
        self._line_lock = threading.Lock()
        self._base = settings.base
        self._used_s = 0.0
        self._was_cut = False

    def search(self, text: str, *, limit: int) -> list[DirectoryEntry]:
        """Who has all words of `text` and a fax number, by name; at most `limit` of them.

        Raises DirectoryError.
        """
        query = filter_for(text, self._settings)
        if query is None:
            return []
        entries = [entry_of(each, self._settings.attributes) for each in self._ask(query, limit)]
        found = {each for each in entries if each is not None}
        return sorted(found, key=lambda each: (each.name.casefold(), each.company.casefold()))

    def check(self) -> None:
        """Connect and log in; raises DirectoryError saying what doesn't work."""
        with self._in_time():
            self._connect()
            self._find_base()

    def close(self) -> None:
        """End the connection; the next question makes a new one."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(*_failures()):
                connection.unbind()
            _close_socket(connection)
        with self._line_lock:
            line, self._line = self._line, None
        if line is not None:
            line.close()

    def abort(self) -> None:
        """End what is under way at once, from any thread; it raises as if the line had broken."""
        with self._line_lock:
            self._was_cut = True
            if self._line is not None:
                with contextlib.suppress(OSError):  # it broke by itself meanwhile
                    self._line.shutdown(socket.SHUT_RDWR)

    def _ask(self, query: str, limit: int) -> "list[Mapping[str, list[bytes]]]":
        """Once more where a kept connection turns out to be gone: asking twice does no harm."""
        is_kept = self._connection is not None and time.monotonic() - self._used_s < _IDLE_S
        if not is_kept:
            self.close()
        try:
            return self._answer(query, limit)
        except DirectoryError:
            if not is_kept or self._was_cut:
                raise
        return self._answer(query, limit)

    def _answer(self, query: str, limit: int) -> "list[Mapping[str, list[bytes]]]":
        with self._in_time():
            self._connect()
            self._find_base()
            connection = self._connection
            connection.search(
                self._base,
                query,
                attributes=[name for names in self._settings.attributes.values() for name in names],
                size_limit=limit,
                time_limit=_ANSWER_S,
            )
            if connection.result["result"] not in _WITH_ENTRIES:
                self._refuse("directory.refused", reason=str(connection.result["description"]))
            self._used_s = time.monotonic()
            return [
                each["raw_attributes"] for each in connection.response if each["type"] == "searchResEntry"
            ]

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """Bound all of a question, and turn whatever the library raises into a DirectoryError.

        Its texts are left behind: they may hold names.
        """
        self._was_cut = False
        limit = threading.Timer(_IN_ALL_S, self.abort)
        limit.daemon = True
        limit.start()
        try:
            yield
        except DirectoryError:
            self.close()
            raise
        except ldap3.core.exceptions.LDAPInvalidFilterError:
            raise self._error("directory.filter") from None
        except _failures() as error:
            self.close()
            is_slow = self._was_cut or isinstance(error, TimeoutError) or "timed out" in str(error)
            raise self._error("directory.too_slow" if is_slow else "directory.broke_off") from None
        finally:
            limit.cancel()

    def _connect(self) -> None:
        if self._connection is not None:
            return
        settings = self._settings
        trust = Trust(settings, self._watch)
        secret = self._secret()
        server = ldap3.Server(
            settings.host,
            port=settings.port,
            use_ssl=settings.is_ldaps,
            tls=trust,
            get_info=ldap3.NONE,
            connect_timeout=_CONNECT_S,
        )
        connection = ldap3.Connection(
            server,
            user=settings.user or None,
            password=secret,
            authentication=ldap3.SIMPLE if settings.user else ldap3.ANONYMOUS,
            auto_referrals=False,
            check_names=False,
            read_only=True,
            receive_timeout=_ANSWER_S,
        )
        try:
            connection.open(read_server_info=False)
        except _failures() as error:
            _close_socket(connection)
            self._tell_tls(trust)
            is_slow = "timed out" in str(error)
            raise self._error("directory.too_slow" if is_slow else "directory.not_reached") from None
        self._connection = connection
        if not settings.is_ldaps:
            self._watch(connection.socket)
        if not (settings.is_ldaps or settings.is_plain):
            self._begin_tls(trust)
        self._log_in()

    def _begin_tls(self, trust: Trust) -> None:
        try:
            has_begun = self._connection.start_tls(read_server_info=False)
        except ldap3.core.exceptions.LDAPStartTLSError:
            self._tell_tls(trust)
            has_begun = False
        if not has_begun:
            self._refuse("directory.no_encryption")

    def _log_in(self) -> None:
        if self._connection.bind(read_server_info=False):
            return
        code = self._connection.result["result"]
        if self._settings.user and code in _BAD_CREDENTIALS:
            self._refuse("directory.password_refused", user=self._settings.user)
        self._refuse("directory.refused", reason=str(self._connection.result["description"]))

    def _find_base(self) -> None:
        """The server's own, where nobody named one: Active Directory's default one, else the only one."""
        if self._base:
            return
        wanted = ["defaultNamingContext", "namingContexts"]
        self._connection.search("", "(objectClass=*)", search_scope=ldap3.BASE, attributes=wanted)
        found = [
            each["raw_attributes"] for each in self._connection.response or () if "raw_attributes" in each
        ]
        values = {name.lower(): value for each in found for name, value in each.items()}
        bases = values.get("defaultnamingcontext") or values.get("namingcontexts") or []
        if not bases:
            self._refuse("directory.refused", reason="no base")
        self._base = bases[0].decode("utf-8", errors="replace")

    def _secret(self) -> str | None:
        """The password, where somebody is named. An empty one would let servers take us for anonymous."""
        if not self._settings.user:
            return None
        secret = self._password()
        if not secret:
            self._refuse("directory.no_password", user=self._settings.user)
        return secret

    def _watch(self, line: socket.socket) -> None:
        """Know the connection by a handle of our own: the library's changes hands when TLS begins."""
        with self._line_lock:
            if self._line is not None:
                self._line.close()
            self._line = line.dup()

    def _tell_tls(self, trust: Trust) -> None:
        """Raise where it was the certificate that failed, or its file."""
        if trust.problem is not None:
            code, values = trust.problem
            self._refuse(code, **values)

    def _refuse(self, code: str, **values: str) -> NoReturn:
        raise self._error(code, **values)

    def _error(self, code: str, **values: str) -> DirectoryError:
        return DirectoryError(code, server=self._settings.host, **values)


def _close_socket(connection: Any) -> None:
    """Which the library leaves open after some faults."""
    if connection.socket is not None:
        connection.socket.close()


def _failures() -> tuple[type[Exception], ...]:
    """What comes out of the library, and past it out of sockets and TLS, and of answers that are no LDAP."""
    return (
        ldap3.core.exceptions.LDAPException,
        OSError,
        *(ValueError, TypeError, KeyError, IndexError, AttributeError),
    )
