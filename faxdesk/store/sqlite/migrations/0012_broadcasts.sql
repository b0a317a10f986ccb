-- One press of Send to several recipients: shown as one row, paused, stopped and told of as a whole.

CREATE TABLE broadcast (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_fax_id INTEGER NOT NULL,          -- where it stands in the list, whatever becomes of that fax
    recipients INTEGER NOT NULL,            -- how many it went to
    is_paused INTEGER NOT NULL DEFAULT 0,
    created_at_s REAL NOT NULL
) STRICT;

ALTER TABLE fax ADD COLUMN broadcast_id INTEGER;          -- NULL: sent by itself
-- Totals and lists read this alone, never the faxes.
CREATE INDEX fax_of_broadcast ON fax (broadcast_id, state, needs_attention);

CREATE TRIGGER broadcast_over AFTER DELETE ON fax WHEN old.broadcast_id IS NOT NULL
BEGIN
    DELETE FROM broadcast WHERE id = old.broadcast_id
        AND NOT EXISTS (SELECT 1 FROM fax WHERE broadcast_id = old.broadcast_id);
END;
CREATE TRIGGER broadcast_changed AFTER UPDATE ON broadcast BEGIN INSERT INTO change (fax_id) VALUES (0); END;
