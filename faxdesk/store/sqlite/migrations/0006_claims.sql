-- A claim that is made or renewed is no news; the move that follows is.
DROP TRIGGER fax_changed;
CREATE TRIGGER fax_changed AFTER UPDATE ON fax
WHEN new.lease_until_s IS old.lease_until_s OR new.state IS NOT old.state
BEGIN INSERT INTO change (fax_id) VALUES (new.id); END;

-- A desk finds without a search whether its own settings, or the queue, have changed.
CREATE INDEX change_of_queue ON change (id) WHERE fax_id = 0;
