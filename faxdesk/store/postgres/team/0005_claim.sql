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
    PERFORM pg_advisory_xact_lock(1717663745);
    given_now := coalesce(given_at, extract(epoch FROM clock_timestamp())::double precision);
    IF EXISTS (SELECT 1 FROM queue WHERE is_paused <> 0 OR hold IS NOT NULL) THEN
        RETURN NULL;
    END IF;
    SELECT coalesce(array_agg(recipient), '{}'), coalesce(array_agg(payload_id), '{}')
    INTO numbers, payloads FROM fax WHERE state = 'queued' AND lease_until_s > given_now;
    IF (SELECT (SELECT count(*) FROM fax WHERE (fax.state IN ('accepted', 'cancelling', 'sending', 'submitting', 'uploading') AND fax.state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent')))
         + (SELECT count(*) FROM fax JOIN payload ON payload.id = fax.payload_id
            WHERE (fax.state IN ('uncertain') AND fax.state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent')) AND fax.state_since_s > given_now - 120.0
                - coalesce(1.5 * fax.likely_s,
                           60.0 * coalesce(payload.pages, 1)))) + cardinality(payloads) >= given_lines THEN
        RETURN NULL;
    END IF;
    SELECT fax.id INTO chosen FROM fax JOIN payload ON payload.id = fax.payload_id
    WHERE (fax.state IN ('queued') AND fax.state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent')) AND max(fax.not_before_s, fax.undo_until_s) <= given_now
      AND (fax.expires_at_s IS NULL OR fax.expires_at_s > given_now)
      AND (fax.hours_until_s IS NULL OR fax.hours_until_s > given_now)
      AND (fax.is_held_when_late = 0 OR fax.deadline_s IS NULL OR fax.deadline_s > given_now)
      AND NOT EXISTS (SELECT 1 FROM fax AS other WHERE other.recipient = fax.recipient
                      AND (other.state IN ('accepted', 'cancelling', 'sending', 'submitting', 'uncertain', 'uploading') AND other.state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent')))
      AND NOT EXISTS (SELECT 1 FROM media WHERE media.payload_id = fax.payload_id
                      AND media.base_url = given_base_url AND media.state = 'uploading')
      AND NOT 
    (CASE WHEN payload.part > 1 THEN EXISTS (
        SELECT 1 FROM fax AS before JOIN payload AS sent ON sent.id = before.payload_id
        WHERE substr(before.submission_id, 1, 4) = substr(fax.submission_id, 1, 4) AND before.submission_id = fax.submission_id AND before.recipient = fax.recipient
          AND sent.part < payload.part AND before.state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent')) ELSE 1 = 0 END)

      AND (fax.broadcast_id IS NULL OR fax.broadcast_id NOT IN (SELECT id FROM broadcast WHERE is_paused = 1))
      AND (fax.lease_until_s IS NULL OR fax.lease_until_s <= given_now)
      AND fax.recipient <> ALL (numbers) AND fax.payload_id <> ALL (payloads)
      AND (payload.spool_name IS NULL OR coalesce(fax.desk, '') IN ('', given_desk) OR EXISTS (
          SELECT 1 FROM document WHERE document.name = payload.spool_name AND document.is_whole))
    ORDER BY fax.is_urgent DESC, fax.priority DESC, fax.deadline_s IS NULL, fax.deadline_s,
    fax.submission_position, fax.id LIMIT 1 FOR UPDATE OF fax SKIP LOCKED;
    UPDATE fax SET owner = given_worker, lease_until_s = given_now + given_lease WHERE id = chosen;
    RETURN chosen;
END $$;
