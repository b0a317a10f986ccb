-- Every event, and every act of a person, is a link of one chain: it has a hash over its content and the hash of the
-- link before it (domain/chain.py). SHA-256, 32 bytes each.

ALTER TABLE event ADD COLUMN hash BLOB;                   -- NULL: from before the chain, and not yet taken in
ALTER TABLE event ADD COLUMN salt BLOB;                   -- hides what is personal in the hash; deleted with it
ALTER TABLE event ADD COLUMN withheld BLOB;               -- stands in the hash for what was personal, once that is deleted

-- Where the chain is now; made with the first link. Whoever adds one changes this row first, and so waits for others
-- who do.
CREATE TABLE chain (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,                     -- random; no other journal's chain has it
    first_id INTEGER NOT NULL,              -- events below are from before the chain
    last_id INTEGER NOT NULL,               -- of the newest link; numbers have no gaps
    last_hash BLOB,                         -- NULL: there is no link yet
    last_day TEXT NOT NULL,                 -- of the newest link, in UTC
    older_id INTEGER NOT NULL DEFAULT 0,    -- events from before the chain are taken in up to here
    older_hash BLOB,
    older_count INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who did what. Outlives the fax it is about; numbered with the events.
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    at_s REAL NOT NULL,
    what TEXT NOT NULL,
    fax_id INTEGER,                         -- NULL: about none, or several
    by_user TEXT NOT NULL,
    desk TEXT NOT NULL,
    detail TEXT NOT NULL,                   -- JSON
    hash BLOB,
    salt BLOB,
    withheld BLOB
) STRICT;
CREATE INDEX act_of_fax ON act (fax_id) WHERE fax_id IS NOT NULL;

-- What is left of an event whose fax was removed: enough to check the others.
CREATE TABLE removed_event (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    act_id INTEGER NOT NULL                 -- the act that tells of its removal
) STRICT;

-- The chain as it stood at the end of a day (UTC).
CREATE TABLE seal (
    day TEXT PRIMARY KEY,
    last_id INTEGER NOT NULL,
    count INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at_s REAL NOT NULL
) STRICT;
