"""Events and acts are links of one chain, each written with what it tells of."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from faxdesk.domain.acts import Act
from faxdesk.domain.fax.state import State
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import connect
from tests.store.contract.team import NOW_S, ONE, TWO, add, go

DAY_S = 24 * 3600.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[SqlJournal]:
    with closing(SqlJournal(connect(path, "real"), lambda: ("mara", "desk-3"))) as opened:
        yield opened


def rows(path: Path, query: str) -> list[sqlite3.Row]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute(query).fetchall()


def canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def test_an_events_hash_is_what_the_documented_rule_makes_of_its_content(
    journal: SqlJournal, path: Path
) -> None:
    [fax_id] = add(journal, ONE)
    go(journal, fax_id, State.SUBMITTING)
    first, second = rows(path, "SELECT * FROM event ORDER BY id")
    [chain] = rows(path, "SELECT * FROM chain")
    stated = {
        "kind": "event",
        "number": 2,
        "fax": fax_id,
        "at": "2026-09-21T14:13:20.000000Z",
        "from_state": "queued",
        "to_state": "submitting",
        "code": "story.queued",
        "hidden": None,
    }
    digest = sha256(canonical(stated)).digest()
    assert second["hash"] == sha256(first["hash"] + digest).digest()
    assert (second["salt"], first["salt"] is not None) == (None, True)
    assert (chain["last_id"], chain["last_hash"]) == (2, second["hash"])


def test_acts_stand_in_the_same_chain_and_outlive_the_fax(journal: SqlJournal, path: Path) -> None:
    [fax_id] = add(journal, ONE)
    journal.write_act(Act(what="viewed", at_s=NOW_S, fax_id=fax_id))
    journal.remove(fax_id, at_s=NOW_S)
    viewed, removed = rows(path, "SELECT * FROM act ORDER BY id")
    assert (viewed["id"], viewed["by_user"], viewed["desk"], viewed["fax_id"]) == (
        2,
        "mara",
        "desk-3",
        fax_id,
    )
    assert json.loads(removed["detail"]) == {"events": [1]}
    [left] = rows(path, "SELECT * FROM removed_event")
    assert (left["id"], left["act_id"]) == (1, removed["id"])


def test_what_is_rolled_back_leaves_no_gap(journal: SqlJournal, path: Path) -> None:
    add(journal, ONE)

    def pull_the_plug() -> None:
        with journal.transaction():
            add(journal, TWO)
            raise RuntimeError("no more power")

    with pytest.raises(RuntimeError):
        pull_the_plug()
    add(journal, TWO)
    assert [row["id"] for row in rows(path, "SELECT id FROM event")] == [1, 2]


def test_a_day_is_sealed_with_the_first_link_of_the_next(journal: SqlJournal, path: Path) -> None:
    [fax_id] = add(journal, ONE)
    assert not rows(path, "SELECT * FROM seal")
    journal.write_act(Act(what="viewed", at_s=NOW_S + DAY_S, fax_id=fax_id))
    [seal] = rows(path, "SELECT * FROM seal")
    [event] = rows(path, "SELECT * FROM event")
    assert (seal["day"], seal["last_id"], seal["count"], seal["hash"]) == ("2026-09-21", 1, 1, event["hash"])
    journal.write_act(Act(what="viewed", at_s=NOW_S, fax_id=fax_id))  # the clock was set back
    journal.write_act(Act(what="viewed", at_s=NOW_S + DAY_S, fax_id=fax_id))
    assert len(rows(path, "SELECT * FROM seal")) == 1


def test_two_desks_never_write_the_same_place_of_the_chain(journal: SqlJournal, path: Path) -> None:
    with closing(SqlJournal(connect(path, "real"))) as other:
        for turn in range(10):
            add(journal if turn % 2 else other, ONE)
    assert [row["id"] for row in rows(path, "SELECT id FROM event")] == list(range(1, 11))


@pytest.mark.parametrize("rot", ["DELETE FROM chain", "UPDATE chain SET last_id = 0, last_hash = x'00'"])
def test_a_chain_whose_end_has_rotted_stops_no_fax(journal: SqlJournal, path: Path, rot: str) -> None:
    [fax_id] = add(journal, ONE)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(rot)
    go(journal, fax_id, State.SUBMITTING, State.ACCEPTED)
    assert [row["id"] for row in rows(path, "SELECT id FROM event")] == [1, 2, 3]
