"""How a fax is reserved: a function of the database's, so that its plan is made once, and not for each claim.

Its text stands in the newest script of team/ that makes it, and is what `function_sql` says: a rule of
sql/turns.py that changes needs a new script.
"""

from typing import Final

from faxdesk.store.postgres.dialect import rewritten
from faxdesk.store.sql.turns import LINES_SQL, MAY_GO_SQL, TURN_SQL

CLAIM: Final = "SELECT faxdesk_claim(?, ?, ?, ?, ?, ?)"
"""Worker, desk, base URL, lines, seconds of the lease, and a time: NULL for the server's."""

_CLAIM_LOCK: Final = 0x6661_7801

_FUNCTION: Final = f"""\
-- A fax that may go is reserved for a worker. One at a time, so that lines and numbers are counted once; each
-- of these statements sees what was committed before it began. It need not be on the disk: the move that
-- follows is, and what the server forgets in a crash it forgets with that move.
CREATE OR REPLACE FUNCTION faxdesk_claim(
    given_worker text, given_desk text, given_base_url text, given_lines bigint,
    given_lease double precision, given_at double precision
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    given_now double precision;
    numbers text[];
    payloads bigint[];
    chosen bigint;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM pg_advisory_xact_lock({_CLAIM_LOCK});
    given_now := coalesce(given_at, extract(epoch FROM clock_timestamp())::double precision);
    IF EXISTS (SELECT 1 FROM queue WHERE is_paused <> 0 OR hold IS NOT NULL) THEN
        RETURN NULL;
    END IF;
    SELECT coalesce(array_agg(recipient), '{{}}'), coalesce(array_agg(payload_id), '{{}}')
    INTO numbers, payloads FROM fax WHERE state = 'queued' AND lease_until_s > given_now;
    IF ({rewritten(LINES_SQL.strip())}) + cardinality(payloads) >= given_lines THEN
        RETURN NULL;
    END IF;
    SELECT fax.id INTO chosen FROM fax JOIN payload ON payload.id = fax.payload_id
    WHERE {rewritten(MAY_GO_SQL.strip())}
      AND (fax.lease_until_s IS NULL OR fax.lease_until_s <= given_now)
      AND fax.recipient <> ALL (numbers) AND fax.payload_id <> ALL (payloads)
      AND (payload.spool_name IS NULL OR coalesce(fax.desk, '') IN ('', given_desk) OR EXISTS (
          SELECT 1 FROM document WHERE document.name = payload.spool_name AND document.is_whole))
    ORDER BY {TURN_SQL.strip()} LIMIT 1 FOR UPDATE OF fax SKIP LOCKED;
    UPDATE fax SET owner = given_worker, lease_until_s = given_now + given_lease WHERE id = chosen;
    RETURN chosen;
END $$;
"""


def function_sql() -> str:
    """The script that makes it."""
    return _FUNCTION.replace(":now", "given_now").replace(":base_url", "given_base_url")
