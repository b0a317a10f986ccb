"""The same tables in both databases, and the same statements: what only one of them has is found here."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.errors import JournalError
from faxdesk.store.postgres.connection import PostgresConnection
from faxdesk.store.postgres.dialect import translated
from faxdesk.store.postgres.migrate import migrate, version_of
from faxdesk.store.postgres.pool import Connection, Pool
from faxdesk.store.postgres.schema import shared_scripts, version
from faxdesk.store.sqlite.connect import connect
from faxdesk.store.sqlite.migrate import scripts_of
from tests.postgres import needs_postgres, shared_server, together

pytestmark = [needs_postgres, together]

ONLY_A_TEAM_S = {
    ("change", "xid"),
}
WORDS = "fax_text"
"""Each looks words up in its own way; tests/store/contract/test_history.py holds both to the same."""

TABLES_OF_A_TEAM = {"desk", "duty", "document", "document_piece", "role_right"}


@pytest.fixture
def empty() -> Iterator[Connection]:
    """A database with nothing in it."""
    server = shared_server()
    name = server.new_database()
    pool = Pool(server.url(name))
    with closing(pool), pool.borrowed(30.0) as connection:
        yield connection
    server.drop(name)


def columns_of_team(connection: Connection) -> set[tuple[str, str, bool]]:
    query = (
        "SELECT table_name, column_name, is_nullable = 'YES' FROM information_schema.columns"
        " WHERE table_schema = 'public'"
    )
    return {(str(table), str(column), bool(null)) for table, column, null in connection.execute(query)}


def columns_of_desk(connection: sqlite3.Connection) -> set[tuple[str, str, bool]]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        (table, row["name"], not row["notnull"] and not row["pk"])
        for table in tables
        if not table.startswith(("sqlite_", WORDS))
        for row in connection.execute(f"PRAGMA table_info({table})")
    }


def test_both_have_the_same_tables_and_columns(tmp_path: Path, empty: Connection) -> None:
    migrate(empty, "real")
    with closing(connect(tmp_path / "journal.db", "real")) as desk:
        of_desk = columns_of_desk(desk)
    of_team = {each for each in columns_of_team(empty) if not each[0].startswith(WORDS)}
    extra = {each for each in of_team if each[:2] in ONLY_A_TEAM_S or each[0] in TABLES_OF_A_TEAM}
    assert of_team - extra == of_desk
    assert {each[:2] for each in extra} >= ONLY_A_TEAM_S


def test_each_index_and_trigger_is_in_both(tmp_path: Path, empty: Connection) -> None:
    migrate(empty, "real")
    query = "SELECT name FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    with closing(connect(tmp_path / "journal.db", "real")) as desk:
        wanted = {row[0] for row in desk.execute(query)}
    found = {
        str(row[0])
        for row in empty.execute(
            "SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public'"
            " UNION SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal"
        )
    }
    assert wanted <= found


@pytest.mark.parametrize("reached", range(len(scripts_of()) + 1))
def test_tables_of_every_version_are_brought_up_to_date(
    empty: Connection, reached: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = shared_scripts()
    with monkeypatch.context() as then:
        then.setattr("faxdesk.store.postgres.migrate.shared_scripts", lambda: scripts[:reached])
        then.setattr("faxdesk.store.postgres.migrate.team_scripts", list)
        then.setattr("faxdesk.store.postgres.migrate.version", lambda: reached * 1_000)
        if reached:
            migrate(empty, "real")
    assert migrate(empty, "real") == reached * 1_000
    assert version_of(empty) == version()
    assert migrate(empty, "real") == version()


def test_a_program_of_another_version_writes_nothing(team_url: str) -> None:
    older, newer = version() - 1, version() + 1
    for mine, code in ((older, "journal.newer"), (newer, "team.not_updated")):
        with closing(Pool(team_url)) as pool:
            connection = PostgresConnection(pool, version=mine, patience_s=30.0)
            with pytest.raises(JournalError) as refused:
                connection.execute("UPDATE queue SET is_paused = 1")
            assert refused.value.code == code
            assert connection.execute("SELECT is_paused FROM queue").fetchone()[0] == 0, "it reads on"


def test_a_newer_team_is_not_brought_back(empty: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate(empty, "real")
    empty.execute("UPDATE meta SET value = '99000' WHERE name = 'version'")
    with pytest.raises(JournalError) as refused:
        migrate(empty, "real")
    assert refused.value.code == "journal.newer"


def test_a_commit_after_something_failed_is_no_success(team_url: str) -> None:
    """PostgreSQL answers it with ROLLBACK and no error."""
    with closing(Pool(team_url)) as pool:
        connection = PostgresConnection(pool, version=version(), patience_s=30.0)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE queue SET is_paused = 1")
        with pytest.raises(Exception, match="division by zero"):
            connection.execute("SELECT 1 / 0")
        with pytest.raises(JournalError):
            connection.execute("COMMIT")
        assert not connection.in_transaction
        assert connection.execute("SELECT is_paused FROM queue").fetchone()[0] == 0


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("a = ? AND b = :b", "a = %s AND b = %(b)s"),
        ("a LIKE '%x?' AND b % 2", "a ILIKE '%%x?' AND b %% 2"),
        ("a IS :a OR a IS NOT :a", "a IS NOT DISTINCT FROM %(a)s OR a IS DISTINCT FROM %(a)s"),
        ("a IS NULL OR a IS NOT NULL", "a IS NULL OR a IS NOT NULL"),
        ("a::text -- why?\n", "a::text  \n"),
    ],
)
def test_what_sqlite_writes_otherwise_is_translated(ours: str, theirs: str) -> None:
    assert translated(ours, locks_rows=False) == theirs


def test_a_row_is_locked_only_inside_a_transaction() -> None:
    query = "SELECT 1 /*+ FOR UPDATE */"
    assert translated(query, locks_rows=True).split() == ["SELECT", "1", "FOR", "UPDATE"]
    assert translated(query, locks_rows=False).split() == ["SELECT", "1"]


def test_a_plan_from_before_the_tables_changed_is_made_anew(empty: Connection) -> None:
    migrate(empty, "real")
    with closing(Pool(empty.info.dsn)) as pool:
        desk = PostgresConnection(pool, version=version(), patience_s=30.0)
        for _ in range(10):
            desk.execute("SELECT * FROM queue").fetchall()
        empty.execute("ALTER TABLE queue ADD COLUMN later bigint")
        [row] = desk.execute("SELECT * FROM queue").fetchall()
    assert "later" in row.keys()  # noqa: SIM118 - a Row is no dict
