"""What can happen to a desk, and to its way to the team's database, while it works."""

import threading
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from tests.postgres import Server, private_server, shared_server
from tests.team.proxy import Proxy


class How(StrEnum):
    """What happens to the first desk; where not said otherwise it is well again at once."""

    KILLED = "killed"
    TWO_KILLED = "killed, and so is the next one"
    ASLEEP = "asleep for longer than its lease"
    CUT = "its connections cut"
    CUT_FOR_LONG = "its connections cut for longer than its lease"
    HALF_CLOSED = "its connections closed, and the server doesn't know"
    SILENT = "no answer comes through for longer than its lease"
    SLOW = "each word takes a tenth of a second"
    ENDED = "its connections ended by the server"
    RESTARTED = "the server restarted"


KILLS: Final = frozenset({How.KILLED, How.TWO_KILLED})
ALONE: Final = threading.Lock()
"""Held by who restarts its server."""


@cache
def server_to_restart() -> Server:
    return private_server()


def server_for(how: How) -> Server:
    return server_to_restart() if how is How.RESTARTED else shared_server()


def _cut_for_long(proxy: Proxy) -> None:
    proxy.is_refusing = True
    proxy.cut()


def _silence(proxy: Proxy) -> None:
    proxy.is_silent = True


def _slow(proxy: Proxy) -> None:
    proxy.delay_s = 0.1


_ON_THE_WAY: Final[Mapping[How, Callable[[Proxy], None]]] = {
    How.CUT: Proxy.cut,
    How.CUT_FOR_LONG: _cut_for_long,
    How.HALF_CLOSED: Proxy.half_close,
    How.SILENT: _silence,
    How.SLOW: _slow,
}

_END_ALL: Final = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def befall(how: How, proxy: Proxy, server: Server, database: str) -> None:
    """Let it happen, to a desk that stands still."""
    if how in _ON_THE_WAY:
        _ON_THE_WAY[how](proxy)
    elif how is How.ENDED:
        with server.connect(database) as connection:
            connection.execute(_END_ALL)
    elif how is How.RESTARTED:
        server.stop()
        server.start()
