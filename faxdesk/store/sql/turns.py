"""Whose turn it is, and what is on the lines, as SQL: the same for a desk alone and for a team."""

from typing import Final

from faxdesk.domain.fax.state import FOLLOWED, HOLDS_NUMBER, IN_HAND, State
from faxdesk.store.sql.rows import (
    ENDED_SQL,
    PAUSED_BROADCASTS_SQL,
    SELECT_FAX,
    WAITS_FOR_PART_SQL,
    in_states,
)

UNCERTAIN_PAGE_S: Final = 60.0
UNCERTAIN_LINE_SHARE: Final = 1.5
UNCERTAIN_SLACK_S: Final = 120.0
"""An uncertain fax may be on a line for one and a half times what is foretold, as V.29 takes it, or else
about a minute a page; and some slack."""

QUEUED_IS: Final = in_states([State.QUEUED])
FOLLOWED_IS: Final = in_states(FOLLOWED)
IN_HAND_IS: Final = in_states(IN_HAND)

MAY_GO_SQL: Final = f"""
    {QUEUED_IS} AND max(fax.not_before_s, fax.undo_until_s) <= :now
      AND (fax.expires_at_s IS NULL OR fax.expires_at_s > :now)
      AND (fax.hours_until_s IS NULL OR fax.hours_until_s > :now)
      AND (fax.is_held_when_late = 0 OR fax.deadline_s IS NULL OR fax.deadline_s > :now)
      AND NOT EXISTS (SELECT 1 FROM fax AS other WHERE other.recipient = fax.recipient
                      AND {in_states(HOLDS_NUMBER, "other")})
      AND NOT EXISTS (SELECT 1 FROM media WHERE media.payload_id = fax.payload_id
                      AND media.base_url = :base_url AND media.state = 'uploading')
      AND NOT {WAITS_FOR_PART_SQL}
      AND (fax.broadcast_id IS NULL OR fax.broadcast_id NOT IN ({PAUSED_BROADCASTS_SQL}))
"""
"""Whether a fax may go now, but for lines and for how the queue stands."""

TURN_SQL: Final = """
    fax.is_urgent DESC, fax.priority DESC, fax.deadline_s IS NULL, fax.deadline_s,
    fax.submission_position, fax.id
"""
"""What must be there by a time goes before what need not, the earliest first. Lists take turns: each list's
first fax before any list's second, so that one list of 500 does not hold up a single fax."""

NEXT: Final = f"{SELECT_FAX} WHERE {MAY_GO_SQL} ORDER BY {TURN_SQL} LIMIT 1"

LINES_SQL: Final = f"""
    SELECT (SELECT count(*) FROM fax WHERE {in_states(HOLDS_NUMBER - {State.UNCERTAIN})})
         + (SELECT count(*) FROM fax JOIN payload ON payload.id = fax.payload_id
            WHERE {in_states([State.UNCERTAIN])} AND fax.state_since_s > :now - {UNCERTAIN_SLACK_S}
                - coalesce({UNCERTAIN_LINE_SHARE} * fax.likely_s,
                           {UNCERTAIN_PAGE_S} * coalesce(payload.pages, 1)))
"""
"""How many faxes are, or may be, on a line."""

RENEW_SQL: Final = f"""
    UPDATE fax SET lease_until_s = :now + :lease WHERE {IN_HAND_IS} AND owner = :worker
"""

_LIVE: Final = f"""id IN (SELECT attempt_id FROM fax WHERE state NOT IN ({ENDED_SQL})
    UNION SELECT id FROM attempt WHERE watch_until_s IS NOT NULL)"""
"""Attempts that are still followed or looked for."""

CLOCK_SET_BACK: Final = (
    f"""UPDATE fax SET not_before_s = :now + max(0, not_before_s - state_since_s)
        WHERE {QUEUED_IS} AND state_since_s > :now AND state_since_s <> created_at_s""",
    f"""UPDATE fax SET undo_until_s = :now + max(0, undo_until_s - created_at_s)
        WHERE {QUEUED_IS} AND created_at_s > :now AND undo_until_s > :now""",
    # Lines, alarms and waits are counted from here; the history keeps the time that was shown then.
    f"""UPDATE fax SET state_since_s = :now WHERE state NOT IN ({ENDED_SQL}) AND state_since_s > :now
        AND (state <> 'queued' OR state_since_s <> created_at_s)""",
    f"""UPDATE attempt SET next_check_s = :now
       WHERE {_LIVE} AND next_check_s IS NOT NULL AND (submitted_at_s > :now OR next_check_s > :now + 300)""",
    f"UPDATE attempt SET cancel_asked_at_s = :now WHERE {_LIVE} AND cancel_asked_at_s > :now",
    "UPDATE media SET next_delete_s = :now WHERE state <> 'deleted' AND next_delete_s > :now + 60",
)
