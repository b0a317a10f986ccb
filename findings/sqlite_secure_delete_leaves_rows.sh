#!/bin/sh
# SQLite 3.46.1 (apsw 3.46.1.0): with PRAGMA secure_delete=ON, rows that were deleted still stand in the file.
#
# What is deleted is overwritten where it stands. But when a page is split or balanced its rows are copied to another
# page, and the first one's unused part keeps what it held. Once those rows are changed and deleted, the copies stay: in
# an ordinary file, without a crash, after every connection was closed. Who deletes names for good has to write the file
# anew (VACUUM). The documentation says that deleted content is overwritten with zeros, and warns of the full-text
# index alone.
#
# Seen: some of 3,000 rows were in the file after an update of half of them, the deletion of the others and a close; 0
# after VACUUM.
. "$(dirname "$0")/lib.sh"
install apsw==3.46.1.0
run <<'PYTHON'
import random

import apsw


def left(path, *, is_written_anew):
    """How often the name that was in all rows is in the file, once it is in none."""
    connection = apsw.Connection(path)
    assert next(connection.execute("PRAGMA secure_delete = ON")) == (1,)
    connection.execute("CREATE TABLE fax (id INTEGER PRIMARY KEY, name TEXT)")
    connection.execute("CREATE INDEX by_name ON fax (name)")
    chance = random.Random(1)
    with connection:
        for _ in range(3000):
            name = f"Quittelmann-{chance.randrange(10**9):09d}-" + "x" * chance.randrange(60)
            connection.execute("INSERT INTO fax (name) VALUES (?)", (name,))
    connection.execute("UPDATE fax SET name = '' WHERE id % 2 = 0")
    connection.execute("DELETE FROM fax WHERE id % 2 = 1")
    if is_written_anew:
        connection.execute("VACUUM")
    connection.close()
    with open(path, "rb") as file:
        return file.read().count(b"Quittelmann")


print("SQLite", apsw.sqlite_lib_version())
before, after = left("deleted.db", is_written_anew=False), left("vacuumed.db", is_written_anew=True)
print("left after the deletion:", before)
print("left after VACUUM:", after)
assert before > 0
assert after == 0
PYTHON
