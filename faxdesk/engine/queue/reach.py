"""What one call says about the way to the provider. Only the account in use speaks for everybody."""

from faxdesk.domain.errors import AccountProblemError, KeyRefusedError, NotSetUpError
from faxdesk.engine.ports import Accounts
from faxdesk.engine.queue.contact import Contact, Request


class Reach:
    """Keeps an account that FaxDesk has left, and what it refuses, from slowing down the one in use."""

    def __init__(self, contact: Contact, accounts: Accounts) -> None:
        self._contact = contact
        self._accounts = accounts

    def is_in_use(self, base_url: str) -> bool:
        """Whether new faxes go there."""
        return base_url == self._accounts.base_url

    def wait_s(self) -> float:
        """Seconds until the provider may be asked for a status; 0 when it may now."""
        return self._contact.ask_wait_s()

    def stops_all(self, base_url: str, error: Exception) -> bool:
        """Whether nothing would go out either, so that the queue is to be held."""
        if not self.is_in_use(base_url):
            return False
        if isinstance(error, KeyRefusedError):
            return self._contact.is_key_refused(error, Request.ASK)
        return isinstance(error, AccountProblemError)

    def answered(self, base_url: str, clock_offset_s: float | None = None) -> None:
        if self.is_in_use(base_url):
            self._contact.reached(clock_offset_s)

    def status_heard(self, base_url: str) -> None:
        """The key may ask for a status: what it was refused for before was a slip."""
        if self.is_in_use(base_url):
            self._contact.went_through(Request.ASK)

    def failed(self, base_url: str, error: Exception) -> None:
        if self.is_in_use(base_url):
            self._contact.failed(error)

    def shuts_out(self, base_url: str, error: Exception) -> bool:
        """Whether a left account lets nobody in any more: what went from there can't be followed."""
        return not self.is_in_use(base_url) and isinstance(error, SHUTS_OUT)


SHUTS_OUT = (KeyRefusedError, AccountProblemError, NotSetUpError)
"""What only a person can fix."""
