"""The ways to the provider that are open now: each thread owns its own, all can be ended at once."""

import threading
from typing import Self

from faxdesk.engine.ports import Accounts, Provider


class OpenProviders:
    """Every provider that any thread has open."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._lock = threading.Lock()
        self._open: list[Provider] = []
        self._is_aborted = False

    def for_thread(self) -> "ThreadProviders":
        return ThreadProviders(self._accounts, self)

    def abort(self) -> None:
        """End every request under way, and every later one."""
        with self._lock:
            self._is_aborted = True
            for provider in self._open:
                provider.abort()

    def opened(self, provider: Provider) -> None:
        with self._lock:
            self._open.append(provider)
            if self._is_aborted:
                provider.abort()

    def close(self, provider: Provider) -> None:
        with self._lock:
            self._open.remove(provider)
        provider.close()


class ThreadProviders:
    """One thread's providers, by base URL; made again when the key has changed."""

    def __init__(self, accounts: Accounts, all_open: OpenProviders) -> None:
        self._accounts = accounts
        self._all_open = all_open
        self._mine: dict[str, tuple[int, Provider]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for _changes, provider in self._mine.values():
            self._all_open.close(provider)
        self._mine.clear()

    def get(self, base_url: str) -> Provider:
        """The provider for a base URL; raises NotSetUpError when there is no key for it."""
        changes = self._accounts.key_changes()
        known = self._mine.get(base_url)
        if known is not None and known[0] == changes:
            return known[1]
        provider = self._accounts.provider(base_url)
        self._all_open.opened(provider)
        if known is not None:
            self._all_open.close(known[1])
        self._mine[base_url] = (changes, provider)
        return provider
