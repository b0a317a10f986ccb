"""Who is believed to be the directory: whoever shows a certificate for its name that this system trusts."""

import ssl
from collections.abc import Callable
from socket import socket
from typing import Any

from faxdesk.directory.library import ldap3
from faxdesk.domain.people.directory import DirectorySettings

Problem = tuple[str, dict[str, str]]
"""A code of domain/words/directory.py, and its values."""


class Trust(ldap3.core.tls.Tls):  # type: ignore[misc] # the library has no types
    """In place of the library's own rules, which by default ask for no certificate.

    Attributes:
        problem: what was wrong with the certificate, None while nothing was.
    """

    def __init__(self, settings: DirectorySettings, watch: Callable[[socket], None]) -> None:
        super().__init__(validate=ssl.CERT_REQUIRED)
        self.problem: Problem | None = None
        self._settings = settings
        self._watch = watch

    def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:  # noqa: ARG002 - ldap3's own
        """Called for ldaps and StartTLS alike; the handshake ends before anything else is sent."""
        self._watch(connection.socket)
        try:
            connection.socket = self._context().wrap_socket(
                connection.socket, server_hostname=self._settings.host
            )
        except ssl.SSLCertVerificationError as error:
            self.problem = ("directory.certificate", {"reason": error.verify_message or "not trusted"})
            raise
        except ssl.SSLError as error:
            self.problem = ("directory.certificate", {"reason": error.reason or "TLS failed"})
            raise

    def _context(self) -> ssl.SSLContext:
        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._settings.ca_file:
            try:
                context.load_verify_locations(self._settings.ca_file)
            except OSError:
                self.problem = ("directory.ca_file", {"file": self._settings.ca_file})
                raise
        return context
