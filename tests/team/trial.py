"""A team to be tried: a PostgreSQL of this machine, a simulator, two windows. python -m tests.team.trial

All of it is new, private and gone afterwards; Ctrl+C, or closing both windows, ends it. Nothing leaves this
computer.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple, NoReturn

from faxdesk.demo import CONNECTION, FROM, new_key, new_simulator
from faxdesk.documents.client import WorkerClient
from faxdesk.processes import make_worker
from tests.postgres import Server, programs_folder

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build"
DATABASE: Final = "office"
READY: Final = "Ctrl+C ends all of it."
_LOOKED_S: Final = 0.3


class Desk(NamedTuple):
    """One of the two: what it is called, who works at it in the database's words, and that user's role."""

    name: str
    user: str
    role: str


DESKS: Final = (Desk("Reception", "nora", "faxdesk_desk"), Desk("Surgery", "ben", "faxdesk_desk"))


def main() -> int:
    """Until somebody ends it; 1 where there is no PostgreSQL."""
    if programs_folder() is None:
        print("There is no PostgreSQL here: install your system's package of it, then try again.")
        return 1
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, _end)
    try:
        with ExitStack() as tidy:
            folder = tidy.enter_context(_folder())
            server = tidy.enter_context(_server(folder))
            key, base_url = tidy.enter_context(_simulator(folder))
            _make_team(server, folder)
            windows = [_open(tidy, server, folder, desk, key, base_url) for desk in DESKS]
            _tell(server, folder, key, base_url)
            while any(each.poll() is None for each in windows):
                time.sleep(_LOOKED_S)
    except KeyboardInterrupt:
        print()
    return 0


def _end(*_: object) -> NoReturn:
    raise KeyboardInterrupt


@contextmanager
def _folder() -> Iterator[Path]:
    """In the project's folder, or where that is closed to whom the server runs as, among temporary ones."""
    BUILD.mkdir(exist_ok=True)
    is_open = all(each.stat().st_mode & 0o001 for each in (BUILD, *BUILD.parents))
    place = BUILD if is_open or os.getuid() != 0 else None
    folder = Path(tempfile.mkdtemp(prefix="team-", dir=place))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _server(folder: Path) -> Iterator[Server]:
    place = folder / "postgresql"
    place.mkdir()
    folder.chmod(0o711)
    server = Server(place)
    try:
        server.start()
        yield server
    finally:
        server.remove()


@contextmanager
def _simulator(folder: Path) -> Iterator[tuple[str, str]]:
    """The key that it takes, and where it is."""
    worker: WorkerClient = make_worker()
    key = new_key()
    simulator = new_simulator(worker, api_key=key, state_dir=folder / "simulator")
    try:
        simulator.start()
        yield key, simulator.base_url
    finally:
        simulator.stop()
        worker.close()


def _make_team(server: Server, folder: Path) -> None:
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {DATABASE}")
    _faxdesk(_environment(folder, "owner"), "team", "init", "--database", server.url(DATABASE))
    with server.connect() as connection:
        for desk in DESKS:
            connection.execute(f"CREATE USER {desk.user} IN ROLE {desk.role}")


def _open(
    tidy: ExitStack, server: Server, folder: Path, desk: Desk, key: str, base_url: str
) -> "subprocess.Popen[bytes]":
    """The desk's window, ended with everything else."""
    environment = environment_of(folder, desk, key, base_url)
    address = server.url(DATABASE, desk.user)
    _faxdesk(environment, "team", "join", "--name", desk.name, "--database", address)
    window = subprocess.Popen(
        [sys.executable, "-m", "faxdesk"], env=environment, cwd=ROOT, start_new_session=True
    )
    tidy.callback(_close, window)
    return window


def environment_of(folder: Path, desk: Desk, key: str, base_url: str) -> dict[str, str]:
    """What a desk's FaxDesk is started with."""
    return {
        **_environment(folder, desk.name),
        "TELNYX_BASE_URL": base_url,
        "TELNYX_API_KEY": key,
        "FAXDESK_CONNECTION_ID": CONNECTION,
        "FAXDESK_FROM": FROM,
    }


def _environment(folder: Path, name: str) -> dict[str, str]:
    return {**os.environ, "FAXDESK_HOME": str(folder / name)}


def _faxdesk(environment: Mapping[str, str], *words: str) -> None:
    command = [sys.executable, "-m", "faxdesk", *words]
    subprocess.run(command, env=environment, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _close(window: "subprocess.Popen[bytes]") -> None:
    window.terminate()
    try:
        window.wait(120)
    except subprocess.TimeoutExpired:
        window.kill()
        window.wait()


def _tell(server: Server, folder: Path, key: str, base_url: str) -> None:
    names = " and ".join(each.name for each in DESKS)
    home = folder / DESKS[0].name
    print(f"Two desks of one team: {names}. Send from one, and look at the other.")
    print("The numbers of the simulator's table behave as it says: python -m faxdesk simulate --help")
    print(f"The database:  psql '{server.url(DATABASE)}'")
    print("The same desk on the command line:")
    print(f"  FAXDESK_HOME={home} TELNYX_BASE_URL={base_url} TELNYX_API_KEY={key} \\")
    print(f"  FAXDESK_CONNECTION_ID={CONNECTION} FAXDESK_FROM={FROM} python -m faxdesk team status")
    print(READY, flush=True)


if __name__ == "__main__":
    sys.exit(main())
