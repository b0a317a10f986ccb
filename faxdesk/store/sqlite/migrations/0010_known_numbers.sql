-- What is known of a number outlives its faxes: that one arrived there, or why the last one never could. Kept by the
-- faxes' own moves, whoever makes them.

-- Faxes that wait are found by their state; these two were of no use.
DROP INDEX fax_with_deadline;
DROP INDEX fax_with_hours;

CREATE TABLE known_number (
    address TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    arrived_at_s REAL,                      -- NULL: never
    failed_at_s REAL,                       -- NULL: not since it arrived last
    failure_reason TEXT,
    message TEXT                            -- JSON: the failure, for a person
) STRICT;

INSERT INTO known_number (address, name, arrived_at_s)
SELECT recipient, max(recipient_name), max(state_since_s) FROM fax
WHERE state IN ('delivered', 'marked_sent') GROUP BY recipient;

INSERT INTO known_number (address, name, failed_at_s, failure_reason, message)
SELECT recipient, recipient_name, state_since_s, failure_reason, message FROM fax
WHERE state = 'failed' AND failure_reason IS NOT NULL AND id = (
    SELECT max(id) FROM fax AS other
    WHERE other.recipient = fax.recipient AND other.state IN ('delivered', 'marked_sent', 'failed'))
ON CONFLICT (address) DO UPDATE SET failed_at_s = excluded.failed_at_s,
    failure_reason = excluded.failure_reason, message = excluded.message;

CREATE TRIGGER number_arrived AFTER UPDATE OF state ON fax WHEN new.state IN ('delivered', 'marked_sent')
BEGIN
    INSERT INTO known_number (address, name, arrived_at_s)
    VALUES (new.recipient, new.recipient_name, new.state_since_s)
    ON CONFLICT (address) DO UPDATE SET arrived_at_s = excluded.arrived_at_s,
        name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END,
        failed_at_s = NULL, failure_reason = NULL, message = NULL;
END;

CREATE TRIGGER number_failed AFTER UPDATE OF state ON fax
WHEN new.state = 'failed' AND new.failure_reason IS NOT NULL
BEGIN
    INSERT INTO known_number (address, name, failed_at_s, failure_reason, message)
    VALUES (new.recipient, new.recipient_name, new.state_since_s, new.failure_reason, new.message)
    ON CONFLICT (address) DO UPDATE SET failed_at_s = excluded.failed_at_s,
        failure_reason = excluded.failure_reason, message = excluded.message;
END;
