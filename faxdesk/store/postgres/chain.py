"""The chain of a team: links are held back on this side until the transaction ends.

Then the server puts them in (team/0004_chain.sql), in one message with COMMIT. So the chain, which all desks
write, is never locked while a desk thinks, or sleeps.
"""

from faxdesk.store.chain.writing import Chain, NewLink, Who
from faxdesk.store.postgres.connection import PostgresConnection


class TeamChain(Chain):
    """For one connection; every method inside its transaction."""

    _connection: PostgresConnection

    def __init__(self, connection: PostgresConnection, who: Who) -> None:
        super().__init__(connection, who)

    def _append(self, link: NewLink) -> None:
        self._connection.hold(link)

    def _append_now(self, link: NewLink) -> int:
        self._append(link)
        return self._connection.add_held()
