-- What has to go one day: documents after some time, numbers and names after a longer one, or when a person asks.

ALTER TABLE fax ADD COLUMN purged_at_s REAL;              -- NULL: its document is kept, as far as there was one
-- A document goes with the last fax that needs it.
CREATE INDEX fax_with_document ON fax (payload_id) WHERE purged_at_s IS NULL;

-- How far faxes were looked through, in the order of their ids; and when something was taken out, so that the file has
-- to be written anew: remains of it may lie in its unused parts.
CREATE TABLE retention (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    documents_upto INTEGER NOT NULL DEFAULT 0,
    names_upto INTEGER NOT NULL DEFAULT 0,
    soiled_at_s REAL,                       -- NULL: nothing was taken out since it was written anew
    cleaned_at_s REAL
) STRICT;

-- Faxes that were looked at before their time: what is still on its way, and what ended late.
CREATE TABLE retention_later (
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                     -- document, name
    at_s REAL,                              -- when it ended; NULL: it hasn't
    PRIMARY KEY (fax_id, kind)
) STRICT;
CREATE INDEX retention_later_at ON retention_later (kind, at_s) WHERE at_s IS NOT NULL;
CREATE TRIGGER fax_ended_later AFTER UPDATE OF state ON fax
WHEN new.state IN ('cancelled', 'delivered', 'failed', 'marked_sent')
BEGIN UPDATE retention_later SET at_s = new.state_since_s WHERE fax_id = new.id; END;

-- What somebody wants to be left alone: "keep" its document, or a legal hold, under which nothing of it goes.
CREATE TABLE retained (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    is_hold INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at_s REAL NOT NULL,
    by_user TEXT NOT NULL,
    lifted_at_s REAL,                       -- NULL: it stands
    lifted_by TEXT
) STRICT;
CREATE UNIQUE INDEX retained_now ON retained (fax_id, is_hold) WHERE lifted_at_s IS NULL;
CREATE INDEX retained_of_fax ON retained (fax_id);

-- What stands for a number that was taken out of some faxes, for as long as others still have it.
CREATE TABLE stand_in (address TEXT PRIMARY KEY, code TEXT NOT NULL) STRICT;
