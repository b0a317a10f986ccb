"""Fetches what the provider stored elsewhere: its own picture of a fax.

The address is on another host, so it is asked without the key, with a client that never had one.
"""

import ipaddress
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import httpx

from faxdesk.domain.errors import ApiError, NotReachedError, NotSetUpError, RefusedError
from faxdesk.telnyx.proxies import proxy_for

MAX_BYTES: Final = 50_000_000
"""As much as any document may have; 350 pages in black and white need a tenth."""

WITHIN_S: Final = 60.0
_TIMEOUT: Final = httpx.Timeout(10.0)
_REDIRECTS: Final = 3
_REDIRECTING: Final = frozenset({301, 302, 303, 307, 308})


def download(
    url: str,
    target: Path,
    *,
    max_bytes: int = MAX_BYTES,
    within_s: float = WITHIN_S,
    use_environment: bool = True,
) -> None:
    """Write what is at `url` to the new file `target`, for the user alone; raises ApiError, OSError.

    Only by https; by http from this very computer, where the simulator is. On an error no file is left.

    Args:
        use_environment: whether proxies named in the environment are used.
    """
    end_s = time.monotonic() + within_s
    # A proxy has no business with what is on this computer.
    try:
        settings: dict[str, Any] = {
            "timeout": _TIMEOUT,
            "trust_env": False,
            "proxy": proxy_for(url) if use_environment and not _is_loopback(url) else None,
            "verify": _trust_store(url),
            "headers": {"User-Agent": "FaxDesk"},
        }
        with httpx.Client(**settings) as client, _answer(client, url) as response:
            _write(response.iter_bytes(), target, max_bytes, end_s)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, RuntimeError, NotSetUpError) as error:
        # An address with letters that none may have raises what isn't httpx's own.
        target.unlink(missing_ok=True)
        raise NotReachedError("api.not_reached") from error
    except (ApiError, OSError):
        target.unlink(missing_ok=True)
        raise


@contextmanager
def _answer(client: httpx.Client, url: str) -> Iterator[httpx.Response]:
    """The answer at an address, whatever redirections lead to it."""
    for _ in range(_REDIRECTS + 1):
        _check(url)
        with client.stream("GET", url) as response:
            if response.status_code not in _REDIRECTING:
                if response.status_code != httpx.codes.OK:
                    raise RefusedError("api.not_found", status=response.status_code)
                yield response
                return
            url = urljoin(url, response.headers.get("Location", ""))
    raise RefusedError("api.not_found", status=0)


def _write(pieces: Iterator[bytes], target: Path, max_bytes: int, end_s: float) -> None:
    written = 0
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(target, flags, 0o600), "wb") as file:
        for piece in pieces:
            written += len(piece)
            if written > max_bytes or time.monotonic() > end_s:
                raise NotReachedError("api.not_reached")
            file.write(piece)


def _check(url: str) -> None:
    """Raise RefusedError for an address that isn't asked."""
    scheme = urlsplit(url).scheme
    if scheme != "https" and not (scheme == "http" and _is_loopback(url)):
        raise RefusedError("api.not_found", status=0)


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _trust_store(url: str) -> Any:
    """The operating system's certificates; none are loaded where no TLS is spoken."""
    if urlsplit(url).scheme != "https":
        return True
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
