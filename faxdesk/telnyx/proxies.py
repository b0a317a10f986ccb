"""The proxy that the environment, or the operating system's settings, name for an address.

Ours rather than httpx's own: Ubuntu's desktop writes ALL_PROXY=socks://…, which httpx takes for no proxy
address at all and fails on, and nobody is told which setting it was.
"""

import os
import urllib.request
from typing import Final
from urllib.parse import urlsplit

import httpx

from faxdesk.domain.errors import NotSetUpError

_SCHEMES: Final = {"socks": "socks5h"}
"""What desktops call a SOCKS proxy: version 5, which looks names up itself."""

_FROM_SYSTEM: Final = "the system's proxy settings"


def proxy_for(url: str) -> str | None:
    """The proxy to reach `url` by, None where it is reached directly.

    Raises NotSetUpError, naming the setting and not what it holds (there may be a password in it), where it
    can't be used.
    """
    scheme = _scheme_of(url)
    if scheme is None:
        return None
    address = _spelled(urllib.request.getproxies()[scheme].strip())
    if not _is_usable(address):
        raise NotSetUpError("setup.proxy_unreadable", setting=setting_of(url))
    return address


def setting_of(url: str) -> str:
    """Where the proxy for `url` was set: the variable as it is spelled there, or the system."""
    wanted = f"{_scheme_of(url)}_proxy"
    return next((name for name in os.environ if name.lower() == wanted and os.environ[name]), _FROM_SYSTEM)


def _scheme_of(url: str) -> str | None:
    """Under which name a proxy for `url` was set: its scheme, or "all"; None where none was."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None  # no address at all, which the request itself will say
    if parts.hostname is None or urllib.request.proxy_bypass(parts.netloc.rpartition("@")[2]):
        return None
    settings = urllib.request.getproxies()
    return next((scheme for scheme in (parts.scheme, "all") if settings.get(scheme)), None)


def _spelled(setting: str) -> str:
    """As httpx wants it: with a scheme, and one that it knows."""
    scheme, found, rest = setting.partition("://")
    return f"{_SCHEMES.get(scheme.lower(), scheme)}://{rest}" if found else f"http://{setting}"


def _is_usable(address: str) -> bool:
    try:
        # Asking for a port that isn't one raises, too.
        return bool(httpx.Proxy(address).url.host) and urlsplit(address).port != 0
    except (ValueError, httpx.InvalidURL):
        return False
