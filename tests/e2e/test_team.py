"""faxdesk team, and every command on a team's queue: the real program, on a real PostgreSQL."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.simulator import Simulator
from tests.e2e.conftest import Shell
from tests.postgres import WITH_PASSWORD, Server, needs_postgres, shared_server, together

pytestmark = [pytest.mark.e2e, needs_postgres, together]

VARIABLE = "FAXDESK_TEAM_DATABASE"
PASSWORD = "correct horse"


@pytest.fixture
def server() -> Server:
    return shared_server()


@pytest.fixture
def owner(server: Server) -> Iterator[str]:
    """The address of an empty database, as its owner."""
    name = server.new_database()
    yield server.url(name)
    server.drop(name)


@pytest.fixture
def team(server: Server, owner: str, shell: Shell) -> str:
    """The address of a team's database, as a desk's user has it."""
    assert shell.run("team", "init", "--database", owner).status == 0
    name = owner.partition("@/")[2].partition("?")[0]
    with server.connect() as connection:
        connection.execute("DROP ROLE IF EXISTS desk_user")
        connection.execute("CREATE USER desk_user IN ROLE faxdesk_desk")
    return server.url(name, "desk_user")


@pytest.fixture
def other(tmp_path: Path, simulator: Simulator) -> Shell:
    """Another desk."""
    return Shell(tmp_path / "other", simulator.base_url)


def test_a_desk_alone_is_told_that_it_is_in_no_team(shell: Shell) -> None:
    answer = shell.run("team", "status", "--json")
    assert (answer.status, answer.out) == (4, "")
    assert "This desk is in no team." in answer.err
    assert shell.run("team", "leave").status == 4


def test_desks_share_one_queue_and_either_sends_what_the_other_queued(
    team: str, shell: Shell, other: Shell, letter: Path, simulator: Simulator
) -> None:
    assert "with 0 faxes in it" in shell.run("team", "join", "--database", team).out
    assert other.run("team", "join", "--database", team).status == 0
    queued = shell.run("send", "--json", "--to", "+13125550101", letter)
    [fax] = queued.objects
    assert [each["id"] for each in other.run("queue", "--json").objects] == [fax["id"]]
    done = other.run("run", "--until-empty")
    assert done.status == 0, done.err
    assert [each["state"] for each in shell.run("queue", "--json").objects] == ["delivered"]
    [sent] = simulator.faxes()
    assert (sent.status, sent.pages) == ("delivered", 2)
    [status] = shell.run("team", "status", "--json").objects
    assert status["is_protected"] is True
    assert (status["lines_in_use"], status["backlog"], status["oldest_waiting_s"]) == (0, 0, None)
    [desk] = status["desks"]
    assert (desk["follows"], desk["in_hand"]) == (True, 0)
    assert status["leases"] == []


def test_the_variable_stands_above_the_setting(team: str, shell: Shell, other: Shell, letter: Path) -> None:
    other.environment[VARIABLE] = team
    assert shell.run("team", "join", "--database", team).status == 0
    shell.run("send", "--to", "+13125550101", letter)
    assert len(other.run("queue", "--json").objects) == 1
    [status] = other.run("team", "status", "--json").objects
    assert (status["backlog"], status["waiting"]) == (1, 1)
    assert status["oldest_waiting_s"] >= 0
    shell.environment[VARIABLE] = "postgresql://nobody@/no_such_team?host=/nowhere"
    answer = shell.run("queue", "--json")
    assert answer.status == 1
    assert "can't be reached" in answer.err


def test_a_desk_that_leaves_works_its_own_queue_again(team: str, shell: Shell, letter: Path) -> None:
    shell.run("team", "join", "--database", team)
    shell.run("send", "--to", "+13125550101", letter)
    assert shell.run("team", "leave").status == 0
    assert shell.run("queue", "--json").objects == []
    shell.run("team", "join", "--database", team)
    assert len(shell.run("queue", "--json").objects) == 1


def test_a_password_is_taken_from_the_variable_and_never_from_the_address(
    server: Server, owner: str, shell: Shell
) -> None:
    assert shell.run("team", "init", "--database", owner).status == 0
    name = owner.partition("@/")[2].partition("?")[0]
    with server.connect() as connection:
        connection.execute(f"DROP ROLE IF EXISTS {WITH_PASSWORD}")
        connection.execute(f"CREATE USER {WITH_PASSWORD} PASSWORD '{PASSWORD}' IN ROLE faxdesk_desk")
    address = server.url(name, WITH_PASSWORD)
    refused = shell.run("team", "join", "--database", address.replace("anna@", "anna:secret@"))
    assert refused.status == 2
    assert "secret" not in refused.err
    assert shell.run("team", "join", "--database", address).status == 1
    shell.environment["PGPASSWORD"] = PASSWORD
    joined = shell.run("team", "join", "--database", address)
    assert joined.status == 0, joined.err
    assert shell.run("queue").status == 0
    kept = subprocess.run(["grep", "-rl", PASSWORD, shell.home], capture_output=True, text=True, check=False)
    assert kept.stdout == ""
    with server.connect(name) as connection:
        connection.execute(f"REASSIGN OWNED BY {WITH_PASSWORD} TO postgres")


def test_a_desk_may_not_rewrite_what_happened(server: Server, team: str, shell: Shell, letter: Path) -> None:
    shell.environment[VARIABLE] = team
    shell.run("send", "--to", "+13125550101", letter)
    for statement in ("UPDATE event SET cause = '{}'", "DELETE FROM event", "UPDATE meta SET value = '1'"):
        asked = subprocess.run(
            ["psql", team, "-qc", statement],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
        assert "permission denied" in asked.stderr or "history is written once" in asked.stderr
    assert json.loads(shell.run("show", "1", "--json").out)["state"] == "queued"


def test_an_address_that_is_none_is_refused_in_one_line(shell: Shell) -> None:
    for address in ("mysql://host/team", "host=db", "postgresql://db/a\nb"):
        answer = shell.run("team", "join", "--database", address)
        assert answer.status == 2
        assert answer.err.count("\n") == 1


@pytest.mark.parametrize(("step", "who"), [(1, "newer FaxDesk"), (-1, "newer than the team's database")])
def test_another_version_s_tables_are_read_and_never_written(
    server: Server, team: str, shell: Shell, letter: Path, simulator: Simulator, step: int, who: str
) -> None:
    shell.environment[VARIABLE] = team
    assert shell.run("send", "--to", "+13125550101", letter).status == 0
    name = team.partition("@/")[2].partition("?")[0]
    with server.connect(name) as connection:
        connection.execute(
            "UPDATE meta SET value = (value::integer + %s)::text WHERE name = 'version'", (step,)
        )
    assert [each["state"] for each in shell.run("queue", "--json").objects] == ["queued"]
    for words in (("send", "--to", "+13125550102", letter), ("cancel", "1"), ("pause",)):
        refused = shell.run(*words)
        assert refused.status != 0
        assert who in refused.err
    assert shell.run("run", "--until-empty").status != 0
    assert simulator.faxes() == []
    with server.connect(name) as connection:
        found = connection.execute("SELECT count(*), min(state), max(is_paused) FROM fax, queue").fetchone()
    assert found == (1, "queued", 0)
