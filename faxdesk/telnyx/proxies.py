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
    parts = urlsplit(url)
    if parts.hostname is None or urllib.request.proxy_bypass(parts.netloc.rpartition("@")[2]):
        return None
    settings = urllib.request.getproxies()
    for scheme in (parts.scheme, "all"):
        if settings.get(scheme):
            return _checked(settings[scheme], scheme)
    return None


def _checked(setting: str, scheme: str) -> str:
    address = setting.strip()
    before, found, rest = address.partition("://")
    address = f"{_SCHEMES.get(before.lower(), before)}://{rest}" if found else f"http://{address}"
    try:
        # Asking for a port that isn't one raises, too.
        is_usable = bool(httpx.Proxy(address).url.host) and urlsplit(address).port != 0
    except (ValueError, httpx.InvalidURL):
        is_usable = False
    if not is_usable:
        raise NotSetUpError("setup.proxy_unreadable", setting=setting_name(scheme))
    return address


def setting_name(scheme: str) -> str:
    """Where the proxy for a scheme was set: the variable as it is spelled there, or the system."""
    wanted = f"{scheme}_proxy"
    return next((name for name in os.environ if name.lower() == wanted and os.environ[name]), _FROM_SYSTEM)
