"""Which faxes the queue shows: what is open or needs somebody, and what ended a short while ago."""

from typing import TYPE_CHECKING, Final

from faxdesk.store.sql.rows import ENDED_SQL

if TYPE_CHECKING:
    from faxdesk.store.sql.conditions import Condition

FAILED_LONGER_S: Final = 6 * 86_400.0
"""What failed stays so much longer: somebody may have been away."""

_OPEN: Final = f"SELECT id FROM fax WHERE state NOT IN ({ENDED_SQL})"
_ATTENTION: Final = "SELECT id FROM fax WHERE needs_attention = 1 AND state >= ''"
"""With the state in it SQLite reads the small index of these alone."""

IN_BIN: Final = "(SELECT fax_id FROM bin)"
_ENDED: Final = f"SELECT fax_id FROM ended_lately WHERE at_s >= ? AND fax_id NOT IN {IN_BIN}"
_FAILED: Final = (
    "SELECT ended_lately.fax_id FROM ended_lately JOIN fax ON fax.id = ended_lately.fax_id"
    f" WHERE ended_lately.at_s >= ? AND fax.state = 'failed' AND fax.id NOT IN {IN_BIN}"
)


def in_sight(ended_since_s: float) -> "Condition":
    """What a fax in the queue's sight meets; to ask it costs by what is in sight, not by what there is."""
    return (
        f"fax.id IN ({_OPEN} UNION {_ATTENTION} UNION {_ENDED} UNION {_FAILED})",
        [ended_since_s, ended_since_s - FAILED_LONGER_S],
    )
