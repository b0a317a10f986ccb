"""Takes events from before the chain into a chain of their own: a few at a time, whenever there is time."""

import os
from typing import Final

from faxdesk.domain.acts import Act
from faxdesk.domain.chain import SALT_BYTES, digest_of, first_older_hash, hash_after, hidden_hash
from faxdesk.store.chain.contents import UNREADABLE, event_content
from faxdesk.store.chain.writing import EVENTS_WITH_FACTS, Chain
from faxdesk.store.database import Database

_SET: Final = "UPDATE event SET hash = ?, salt = ? WHERE id = ?"
_KEEP: Final = "UPDATE chain SET older_id = ?, older_hash = ?, older_count = older_count + ? WHERE id = 1"


def take_in(connection: Database, chain: Chain, *, limit: int, at_s: float) -> int:
    """Take in at most `limit` of them, in a transaction; returns how many there were, 0 once all are in.

    With the last one their last hash is written into the chain itself. A row whose content can't be read is
    taken in as what it is: unreadable, which an audit says.
    """
    chain.begin()
    row = connection.execute("SELECT * FROM chain WHERE id = 1").fetchone()
    if row["older_id"] >= row["first_id"] - 1:
        return 0
    before = row["older_hash"] or first_older_hash(row["name"])
    query = f"{EVENTS_WITH_FACTS} WHERE event.id > ? AND event.id < ? ORDER BY event.id LIMIT ?"
    events = connection.execute(query, (row["older_id"], row["first_id"], limit)).fetchall()
    changes = []
    for event in events:
        if event["hash"] is not None:
            before = event["hash"]  # the chain's row was lost: what was chained once stays as it was
            continue
        try:
            stated, personal = event_content(event, event)
            salt = None if personal is None else os.urandom(SALT_BYTES)
            hidden = None if salt is None else hidden_hash(personal, salt)
            before = hash_after(before, digest_of(stated, hidden))
        except UNREADABLE:
            salt, before = None, hash_after(before, b"")
        changes.append((before, salt, event["id"]))
    connection.executemany(_SET, changes)
    is_last = len(events) < limit
    reached = row["first_id"] - 1 if is_last else events[-1]["id"]
    connection.execute(_KEEP, (reached, before, len(events)))
    if is_last:
        detail = {"count": row["older_count"] + len(events), "hash": before.hex()}
        chain.add_act(Act(what="older_chained", at_s=at_s, detail=detail))
    return len(events)
