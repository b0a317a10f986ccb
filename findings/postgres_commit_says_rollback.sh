#!/bin/sh
# PostgreSQL 15 (and psycopg 3.3.9): a COMMIT that keeps nothing is no error.
#
# Once a statement of a transaction has failed, COMMIT rolls back, answers "ROLLBACK", and that is all: no error, no
# warning. Whoever catches the statement's error and goes on to the end believes that what came before it is kept. In
# SQLite it would be.
#
# Seen: COMMIT returns, its status is "ROLLBACK", and the row that was put in before the failure is gone.
. "$(dirname "$0")/lib.sh"
postgres 15
install 'psycopg[binary]==3.3.9'
run <<'PYTHON'
import os, psycopg

with psycopg.connect(os.environ["DATABASE"], autocommit=True) as connection:
    connection.execute("CREATE TABLE kept (what text)")
    connection.execute("BEGIN")
    connection.execute("INSERT INTO kept VALUES ('before the failure')")
    try:
        connection.execute("SELECT 1 / 0")
    except psycopg.errors.DivisionByZero:
        print("one statement failed, and that was expected")
    answer = connection.execute("COMMIT").statusmessage
    rows = connection.execute("SELECT count(*) FROM kept").fetchone()[0]
    print("COMMIT answered", answer, "rows kept", rows)
    assert (answer, rows) == ("ROLLBACK", 0), "it behaves otherwise now"
PYTHON
