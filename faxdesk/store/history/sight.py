"""Which faxes the queue shows: what is open or needs somebody, and what ended a short while ago."""

from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import ENDED, State
from faxdesk.store.sql.rows import ENDED_SQL, in_states

if TYPE_CHECKING:
    from faxdesk.store.sql.conditions import Condition

FAILED_LONGER_S: Final = 6 * 86_400.0
"""What failed stays so much longer: somebody may have been away."""

_OPEN: Final = f"SELECT id FROM fax WHERE state NOT IN ({ENDED_SQL})"
_ATTENTION: Final = "SELECT id FROM fax WHERE needs_attention = 1 AND state >= ''"
"""With the state in it SQLite reads the small index of these alone."""

IN_BIN: Final = "(SELECT fax_id FROM bin)"
_ENDED: Final = f"SELECT fax_id FROM ended_lately WHERE at_s >= ? AND fax_id NOT IN {IN_BIN}"
_NOT_DELIVERED: Final = f"SELECT id FROM fax WHERE {in_states(ENDED - {State.DELIVERED})}"
"""As its small index says, which has the time after the state."""
_FAILED: Final = f"{_NOT_DELIVERED} AND state = 'failed' AND state_since_s >= ? AND id NOT IN {IN_BIN}"
_ENDED_OTHERWISE: Final = f"{_NOT_DELIVERED} AND state_since_s >= ?"


def in_sight(ended_since_s: float) -> "Condition":
    """What a fax in the queue's sight meets; to ask it costs by what is in sight, not by what there is."""
    return (
        f"fax.id IN ({_OPEN} UNION {_ATTENTION} UNION {_ENDED} UNION {_FAILED})",
        [ended_since_s, ended_since_s - FAILED_LONGER_S],
    )


def is_in_sight(ended_since_s: float) -> "Condition":
    """The same, for few faxes that are known: each is looked at by itself."""
    lately = "SELECT 1 FROM ended_lately WHERE ended_lately.fax_id = fax.id AND ended_lately.at_s >= ?"
    where = (
        f"(fax.state NOT IN ({ENDED_SQL}) OR fax.needs_attention = 1 OR fax.id NOT IN {IN_BIN}"
        f" AND (EXISTS ({lately}) OR fax.state = 'failed' AND fax.state_since_s >= ?))"
    )
    return where, [ended_since_s, ended_since_s - FAILED_LONGER_S]


def totals_in_sight(ended_since_s: float) -> "Condition":
    """A query for each state, whether it needs somebody, and how many are in sight.

    Nearly all are delivered, and those are counted without being looked at: they are what ended and is
    neither among the few that ended otherwise nor among those that need somebody. The window counts after
    every change.
    """
    others = f"{_OPEN} UNION {_ATTENTION} UNION {_FAILED} UNION {_ENDED_OTHERWISE} AND id NOT IN {IN_BIN}"
    query = (
        f"SELECT state, needs_attention, count(*) FROM fax WHERE id IN ({others}) GROUP BY 1, 2 UNION ALL "
        f"SELECT 'delivered', 0, count(*) FROM ended_lately WHERE at_s >= ? AND fax_id NOT IN {IN_BIN} "
        f"AND fax_id NOT IN ({_ENDED_OTHERWISE} UNION {_ATTENTION})"
    )
    return query, [ended_since_s - FAILED_LONGER_S, ended_since_s, ended_since_s, ended_since_s]
