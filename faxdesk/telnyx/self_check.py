"""What the self-test asks of the way to the provider."""

import ssl
import sys
from pathlib import Path


def trust() -> tuple[str, int | None]:
    """Whose certificates are trusted, and how many there are; None where the system doesn't count them.

    Raises:
        ssl.SSLError: no connection could be secured.
    """
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Nothing is sent: this only makes it load what it trusts.
    loading = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    if sys.platform == "win32":
        return "Windows' certificate store", len(ssl.enum_certificates("ROOT"))
    if sys.platform == "darwin":
        return "the system's keychain", None
    loaded = loading.context.cert_store_stats()["x509_ca"]
    if loaded:
        return "the system's certificate file", loaded
    folder = Path(ssl.get_default_verify_paths().capath or "/nonexistent")
    hashed = (
        {path.resolve() for path in folder.glob("*.[0-9]") if path.exists()} if folder.is_dir() else set()
    )
    return str(folder), len(hashed)


def way_to(base_url: str) -> str:
    """How the provider is reached from here; nothing is sent. Raises NotSetUpError as TelnyxClient does."""
    from faxdesk.telnyx.client import TelnyxClient
    from faxdesk.telnyx.proxies import proxy_for, setting_of

    TelnyxClient(base_url=base_url, api_key="self-test").close()
    proxy = proxy_for(base_url)
    if proxy is None:
        return "reached directly"
    scheme = proxy.partition("://")[0]
    return f"reached by a proxy ({scheme}), from {setting_of(base_url)}"
