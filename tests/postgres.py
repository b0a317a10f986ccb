"""A PostgreSQL of the tests' own: this machine's package, in a folder of its own, gone afterwards."""

import atexit
import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest

from faxdesk.store.postgres.migrate import migrate
from faxdesk.store.postgres.pool import Pool
from tests.programs import needs

_PLACES: Final = "/usr/lib/postgresql/*/bin"
_PORT: Final = 5432
_QUICK: Final = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=200")
_LIKE_DEBIAN: Final = ("-E", "UTF8", "--locale=C.UTF-8")
WITH_PASSWORD: Final = "anna"
"""The one user who needs a password."""
TEMPLATE: Final = "faxdesk_template"


def programs_folder() -> Path | None:
    """Where this machine keeps the newest server's programs; None where it has none."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    places = sorted(Path("/").glob(_PLACES.lstrip("/")), key=lambda each: int(each.parent.name.split(".")[0]))
    return places[-1] if places else None


_EMPTY: Final = """
    SET session_replication_role = replica;
    DO $$
    DECLARE each record;
    BEGIN
        PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid();
        FOR each IN SELECT tablename FROM pg_tables
            WHERE schemaname = 'public' AND tablename NOT IN ('meta', 'queue', 'duty', 'role_right') LOOP
            EXECUTE format('DELETE FROM %I', each.tablename);
        END LOOP;
        FOR each IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
            EXECUTE format('ALTER SEQUENCE %I RESTART', each.sequencename);
        END LOOP;
        UPDATE queue SET is_paused = 0, hold = NULL, is_offline = 0, slowed_until_s = NULL;
        UPDATE duty SET owner = NULL, epoch = 0, lease_until_s = 0;
    END $$;
"""


needs_postgres: Final = needs("pg_createcluster", is_there=programs_folder() is not None)
together: Final = pytest.mark.xdist_group("postgres")
"""One process of those that share the tests starts the server, and has all tests that ask it.

Others that keep many processes busy are in it too, so that no two of them run at the same time.
"""


class Server:
    """Listens on a socket in its folder alone; as root it runs as somebody else, as it must."""

    def __init__(
        self,
        folder: Path,
        *,
        quick: bool = True,
        settings: tuple[str, ...] = (),
        port: int | None = None,
        standby_of: "Server | None" = None,
    ) -> None:
        """With a `port` on this machine's own network too; as a copy of another that follows it."""
        self.folder = folder
        self.port = port or _PORT
        self._addresses = "127.0.0.1" if port else ""
        self.data = folder / "data"
        self._settings = (*(_QUICK if quick else ()), *settings)
        self._user = _other_user()
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = count(1)
        self._free: list[str] = []
        self._lock = threading.Lock()
        if self._user is not None:
            folder.chmod(0o711)
            self.data.mkdir(mode=0o700)
            os.chown(self.data, self._user.pw_uid, self._user.pw_gid)
            self.sockets = Path(tempfile.mkdtemp(prefix="fdpg-", dir="/tmp"))
            os.chown(self.sockets, self._user.pw_uid, self._user.pw_gid)
        else:
            self.sockets = Path(tempfile.mkdtemp(prefix="fdpg-", dir="/tmp"))
        if standby_of is not None:
            way = ("-h", standby_of.sockets, "-p", standby_of.port, "-U", "postgres")
            self._run("pg_basebackup", *way, "-D", self.data, "-R", "--checkpoint=fast", "--no-sync")
            return
        self._run("initdb", "-D", self.data, "-U", "postgres", "--auth=trust", "--no-sync", *_LIKE_DEBIAN)
        access = self.data / "pg_hba.conf"
        access.write_text(f"local all {WITH_PASSWORD} scram-sha-256\n" + access.read_text())

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self) -> None:
        """Until it answers."""
        options = [each for setting in self._settings for each in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *(str(self._program("postgres")), "-D", str(self.data), "-p", str(self.port)),
                    *("-c", f"listen_addresses={self._addresses}"),
                    *("-c", f"unix_socket_directories={self.sockets}", *options),
                ],
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd="/",
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
                start_new_session=True,
                **self._as_user(),
            )
        self._run("pg_isready", "-h", self.sockets, "-p", self.port, "-t", "30", until=self._process)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT ends connections and shuts down; SIGQUIT is as a crash."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(60)
            self._process = None

    def remove(self) -> None:
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.sockets, ignore_errors=True)

    @property
    def socket(self) -> str:
        """The path of the one that it listens on."""
        return str(self.sockets / f".s.PGSQL.{self.port}")

    def url(self, database: str, user: str = "postgres") -> str:
        place = f"host={self.sockets}" + ("" if self.port == _PORT else f"&port={self.port}")
        return f"postgresql://{user}@/{database}?{place}"

    def give(self, path: Path) -> None:
        """Let the server's user own a file, and nobody else read it."""
        path.chmod(0o600)
        if self._user is not None:
            os.chown(path, self._user.pw_uid, self._user.pw_gid)

    def connect(self, database: str = "postgres") -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(self.url(database), autocommit=True)

    def new_database(self) -> str:
        """One with nothing in it, to be dropped; returns its name."""
        name = f"empty_{next(self._numbers)}"
        with self.connect() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return name

    def drop(self, name: str) -> None:
        with self.connect() as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def take(self) -> str:
        """The name of an empty team's database, to be given back."""
        with self._lock:  # of two that copy it at once one is refused
            if self._free:
                return self._free.pop()
            name = f"faxdesk_{next(self._numbers)}"
            with self.connect() as connection:
                connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
            return name

    def give_back(self, name: str) -> None:
        """Emptied: that takes a tenth of the time of making another."""
        with self.connect(name) as connection:
            connection.execute(_EMPTY)
        self._free.append(name)

    def make_template(self) -> None:
        """A database with a team's tables, to be copied."""
        with self.connect() as connection:
            connection.execute(f"CREATE DATABASE {TEMPLATE}")
        pool = Pool(self.url(TEMPLATE))
        with contextlib.closing(pool), pool.borrowed(30.0) as connection_to_template:
            migrate(connection_to_template, "real")

    def _run(self, program: str, *arguments: object, until: subprocess.Popen[bytes] | None = None) -> None:
        while True:
            done = subprocess.run(
                [str(self._program(program)), *map(str, arguments)],
                capture_output=True,
                check=False,
                cwd="/",
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
                **self._as_user(),
            )
            if done.returncode == 0:
                return
            if until is None or until.poll() is not None:
                raise RuntimeError(f"{program}: {done.stderr.decode()} {self._said()}")

    def _said(self) -> str:
        log = self.folder / "log"
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def _program(self, name: str) -> Path:
        folder = programs_folder()
        assert folder is not None
        return folder / name

    def _as_user(self) -> dict[str, Any]:
        user = self._user
        return {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _other_user() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root."""
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise RuntimeError("there is no user to run PostgreSQL as")


@cache
def shared_server() -> Server:
    """The one of this process, with the template; ended with the process."""
    return private_server()


@contextlib.contextmanager
def own_server(**given: Any) -> Iterator[Server]:
    """One that a test may stop as it likes; see Server. Not in a test's folder, which is the user's alone."""
    with tempfile.TemporaryDirectory(prefix="faxdesk-postgres-") as folder:
        server = Server(Path(folder), **given)
        try:
            yield server
        finally:
            server.remove()


def private_server() -> Server:
    """One more, with the template; ended with the process."""
    folder = Path(tempfile.mkdtemp(prefix="faxdesk-postgres-"))
    server = Server(folder)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(server.remove)
    server.start()
    server.make_template()
    return server
