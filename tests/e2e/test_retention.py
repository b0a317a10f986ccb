"""What is due goes by itself while FaxDesk runs: once, however many are open, and for a whole team."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from faxdesk.simulator import Simulator
from tests.e2e.conftest import Shell
from tests.engine.keeping import WORDS, KeptFolder
from tests.postgres import needs_postgres, shared_server, together

pytestmark = pytest.mark.e2e

WAIT_S = 180.0


@contextmanager
def running(*shells: Shell) -> Iterator[None]:
    """FaxDesks that work the queue, ended as by Ctrl+C."""
    processes = [shell.start("run") for shell in shells]
    try:
        yield
    finally:
        for process in processes:
            process.send_signal(signal.SIGINT)
        said = [process.communicate(timeout=WAIT_S) for process in processes]
    assert not any("Traceback" in err for _out, err in said)


def wait_for(is_so: Callable[[], bool]) -> None:
    end_s = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < end_s, "it never came to be so"
        subprocess.run(["sleep", "0.1"], check=True)


def is_empty(folder: Path) -> bool:
    return not list(folder.iterdir())


def test_open_faxdesks_purge_what_is_due_once_and_say_so_in_the_log(shell: Shell) -> None:
    assert shell.run("queue").status == 0
    folder = KeptFolder(shell.home / "real")
    with closing(folder):
        folder.now_s = time.time()
        due = [fax_id for _ in range(60) for fax_id in folder.sent(copies=1)]
        [new] = folder.sent(days_ago=1, copies=1, text="Apfelstrudel")
        kept = folder.file_of(new)
    with running(shell, shell):
        wait_for(lambda: list(kept.parent.iterdir()) == [kept])
        with closing(KeptFolder(shell.home / "real")) as again:
            wait_for(lambda: again.stores.journal.retention.soiled_at_s() is None)
    assert KeptFolder.words_below(shell.home, WORDS[0], WORDS[2]) == []
    acts = shell.run("audit", "--log", "--what", "fax_purged", "--json").objects
    assert {each["user"] for each in acts} == {""}
    purged = [fax_id for each in acts for fax_id in each["detail"].get("faxes", [int(each["fax"] or 0)])]
    assert sorted(purged) == due
    assert shell.run("audit").status == 0


@needs_postgres
@together
def test_a_team_s_documents_go_from_the_server_and_from_every_desk(
    shell: Shell, tmp_path: Path, letter: Path, simulator: Simulator
) -> None:
    server = shared_server()
    name = server.new_database()
    other = Shell(tmp_path / "other", simulator.base_url)
    try:
        assert shell.run("team", "init", "--database", server.url(name)).status == 0
        with server.connect() as connection:
            connection.execute("DROP ROLE IF EXISTS desk_user")
            connection.execute("CREATE USER desk_user IN ROLE faxdesk_desk")
        for each in (shell, other):
            each.environment["FAXDESK_TEAM_DATABASE"] = server.url(name, "desk_user")
        assert shell.run("send", letter, "--to", "+13125550101", "--wait").status == 0
        spool = shell.home / "real" / "spool"
        # The other desk has fetched it once, to look at it.
        [copy] = spool.iterdir()
        elsewhere = other.home / "real" / "spool"
        assert other.run("queue").status == 0
        (elsewhere / copy.name).write_bytes(copy.read_bytes())
        with server.connect(name) as connection:
            forty_days = 40 * 86_400
            connection.execute(
                f"UPDATE fax SET created_at_s = created_at_s - {forty_days},"
                f" state_since_s = state_since_s - {forty_days}"
            )
            # Nobody waits here for the lease of the command that has ended.
            connection.execute("UPDATE duty SET lease_until_s = 0")
            with running(shell):
                wait_for(lambda: is_empty(spool))
                with running(other):
                    wait_for(lambda: is_empty(elsewhere))
            left = connection.execute("SELECT count(*) FROM document").fetchone()
        assert left == (0,)
        assert other.run("audit").status == 0
        answer = other.run("resend", "1", "--yes")
        assert answer.status == 1
        assert "deleted" in answer.err
        # A clerk may not have what is due taken out by hand, nor anybody forgotten.
        for command in (("retention", "run"), ("forget", "+13125550101", "--yes")):
            assert other.run(*command).status != 0
    finally:
        server.drop(name)
