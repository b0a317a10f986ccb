"""Keeps tests off the real network: in the run itself and, through PYTHONPATH, in every Python it starts.

Python imports a module of this name by itself when it starts. An audit hook can't be removed and can't be
swallowed as "offline" by the code under test, because what it raises is no OSError.
"""

import ipaddress
import socket
import sys


class RealNetworkError(BaseException):
    """A test reached for something beyond this computer."""


def _is_local(host: object) -> bool:
    """Whether `host`, as given to a socket call, is this computer or no network address at all."""
    if isinstance(host, bytes):
        host = host.decode()
    if not isinstance(host, str) or host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_lookups(host: object) -> None:
    if isinstance(host, str) and host.endswith(".invalid"):  # RFC 6761: resolves nowhere, so no need to ask
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if not _is_local(host):
        raise RealNetworkError(f"a test looked up {host!r}")


def guard(event: str, args: tuple[object, ...]) -> None:
    """The audit hook: lets sockets reach the loopback interface and local sockets, nothing else."""
    if not event.startswith("socket."):
        return
    if event in {"socket.connect", "socket.sendto"}:
        address = args[1]
        if isinstance(address, tuple) and not _is_local(address[0]):
            raise RealNetworkError(f"a test connected to {address!r}")
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        _refuse_lookups(args[0])


sys.addaudithook(guard)
