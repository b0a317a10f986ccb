#!/bin/sh
# PostgreSQL 15 (and psycopg 3.3.9): "everything after the last number I saw" loses rows.
#
# Numbers of an identity column are given when a row is put in, and the row is seen when its transaction commits: a higher
# number may be seen before a lower one. Whoever polls a table of changes with WHERE id > last never sees the lower one.
# What can be asked instead is the transaction: WHERE xid >= the oldest one that was still open at the last look.
#
# Seen: row 2 is seen while row 1 is not; after row 1's commit a reader that remembers 2 gets nothing, one that remembers
# pg_snapshot_xmin gets it.
. "$(dirname "$0")/lib.sh"
postgres 15
install 'psycopg[binary]==3.3.9'
run <<'PYTHON'
import os, psycopg

def connect():
    return psycopg.connect(os.environ["DATABASE"], autocommit=True)

with connect() as slow, connect() as quick, connect() as reader:
    quick.execute(
        "CREATE TABLE change (id bigint GENERATED ALWAYS AS IDENTITY, xid xid8 DEFAULT pg_current_xact_id())"
    )
    slow.execute("BEGIN")
    slow.execute("INSERT INTO change DEFAULT VALUES")
    quick.execute("INSERT INTO change DEFAULT VALUES")
    seen = [row[0] for row in reader.execute("SELECT id FROM change")]
    oldest_open = reader.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text").fetchone()[0]
    print("seen", seen)
    slow.execute("COMMIT")
    by_number = [row[0] for row in reader.execute("SELECT id FROM change WHERE id > %s", (max(seen),))]
    by_transaction = [
        row[0] for row in reader.execute("SELECT id FROM change WHERE xid >= %s::xid8 ORDER BY id", (oldest_open,))
    ]
    print("after the commit, by number", by_number, "by transaction", by_transaction)
    assert (seen, by_number, by_transaction) == ([2], [], [1, 2]), "it behaves otherwise now"
PYTHON
