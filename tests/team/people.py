"""Sessions of several people on one team, each by a user of the database in a role."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from faxdesk.app import App
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.session import Session
from faxdesk.store.desk.desk import DeskStore
from faxdesk.store.postgres.migrate import migrate
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.roles import grant
from faxdesk.store.sqlite.connect import connect
from faxdesk.system.paths import open_data_folder
from tests.postgres import Server

ROLES = {"nora": "faxdesk_desk", "ben": "faxdesk_desk", "lea": "faxdesk_lead", "ada": "faxdesk_admin"}
"""Who is there, and in which role."""


class Apps:
    """Gives people's FaxDesks, each at a desk of their own, and closes them; called, a person's session.

    Attributes:
        database: its name.
    """

    def __init__(self, tidy: ExitStack, server: Server, database: str, folder: Path) -> None:
        self._tidy = tidy
        self._server = server
        self.database = database
        self._folder = folder

    def __call__(self, person: str) -> Session:
        return self._tidy.enter_context(self.app(person))

    def app(self, person: str, *, sends: bool = True) -> App:
        """To be closed by whoever asked."""
        address, home = self._server.url(self.database, person), self._folder / person
        environment = {"FAXDESK_HOME": str(home), "FAXDESK_TEAM_DATABASE": address, "TELNYX_API_KEY": "KEY"}
        path = open_data_folder("real", environment).journal_path
        with closing(DeskStore(connect(path, "real"))) as desk:
            desk.set_name(f"Desk of {person}")
        return App("real", environment=environment, sends=sends)


@contextmanager
def office(server: Server, folder: Path) -> Iterator[tuple[str, Apps]]:
    """The name of a team's database with roles and people, and what lets them work."""
    name = server.new_database()
    with closing(Pool(server.url(name))) as pool, pool.borrowed(30.0) as connection:
        migrate(connection, "real")
        assert grant(connection)
    with server.connect() as connection:
        for person, role in ROLES.items():
            connection.execute(f"DROP ROLE IF EXISTS {person}")
            connection.execute(f"CREATE USER {person} IN ROLE {role}")
    try:
        with ExitStack() as tidy:
            yield name, Apps(tidy, server, name, folder)
    finally:
        server.drop(name)


def send(session: Session, *numbers: str) -> list[int]:
    """Queue a fax of a web address to each, by one press of Send; returns their ids."""
    submission = Submission(
        payload=Payload(documents=(Document(name="letter.pdf"),), urls=("https://example.com/letter.pdf",)),
        recipients=tuple(Recipient(address=number) for number in numbers),
        from_number="+13125790015",
        options=FaxOptions(),
    )
    return session.submissions.send([submission])
