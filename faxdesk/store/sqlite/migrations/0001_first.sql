-- The journal: every fax, every attempt, every move with its cause. Times are seconds since 1970.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE queue (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_paused INTEGER NOT NULL DEFAULT 0,
    hold TEXT,                              -- a message as JSON
    is_offline INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO queue (id) VALUES (1);

CREATE TABLE payload (
    id INTEGER PRIMARY KEY,
    spool_name TEXT,                        -- NULL for web addresses
    urls TEXT NOT NULL,                     -- JSON list
    sha256 TEXT,
    size_bytes INTEGER,
    pages INTEGER,
    documents TEXT NOT NULL                 -- JSON list of name, sha256, pages, size_bytes
) STRICT;

-- A document at the provider. The random name is written before the upload starts, so nothing is orphaned.
CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    payload_id INTEGER REFERENCES payload (id) ON DELETE SET NULL,
    base_url TEXT NOT NULL,
    media_name TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('uploading', 'uploaded', 'doubtful', 'deleted')),
    expires_at_s REAL,
    next_delete_s REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX media_left ON media (state) WHERE state <> 'deleted';
CREATE INDEX media_of_payload ON media (payload_id);

CREATE TABLE fax (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch TEXT NOT NULL,
    batch_position INTEGER NOT NULL,        -- how many of the same list go before it
    recipient TEXT NOT NULL,
    from_number TEXT NOT NULL,
    payload_id INTEGER NOT NULL REFERENCES payload (id),
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since_s REAL NOT NULL,
    due_s REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    wish TEXT,
    attempt_id INTEGER REFERENCES attempt (id),
    media_id INTEGER REFERENCES media (id),
    remote_id TEXT,
    remote_status TEXT,
    failure_reason TEXT,
    message TEXT NOT NULL,
    asks_person INTEGER NOT NULL DEFAULT 0,
    is_urgent INTEGER NOT NULL DEFAULT 0,
    created_at_s REAL NOT NULL,
    updated_at_s REAL NOT NULL
) STRICT;
CREATE INDEX fax_by_state ON fax (state, recipient);
CREATE INDEX fax_of_payload ON fax (payload_id);
CREATE INDEX fax_by_recipient ON fax (recipient);
CREATE INDEX fax_of_batch ON fax (batch);

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    base_url TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    from_number TEXT NOT NULL,
    way TEXT NOT NULL,
    token TEXT UNIQUE,
    media_name TEXT,
    submitted_at_s REAL NOT NULL,
    clock_offset_s REAL NOT NULL DEFAULT 0,
    remote_id TEXT,
    remote_status TEXT,
    failure_reason TEXT,
    ended_at_s REAL,
    cancel_asked_at_s REAL,
    cancel_answered_at_s REAL,
    looks INTEGER NOT NULL DEFAULT 0,
    next_look_s REAL,
    watch_until_s REAL                      -- a person decided; should it turn up before, they are told
) STRICT;
CREATE INDEX attempt_watched ON attempt (watch_until_s) WHERE watch_until_s IS NOT NULL;
CREATE INDEX attempt_of_fax ON attempt (fax_id);
CREATE INDEX attempt_by_remote ON attempt (remote_id);

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    at_s REAL NOT NULL,
    source TEXT,
    target TEXT NOT NULL,
    cause TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX event_of_fax ON event (fax_id, id);

-- What a person must have read: the journal was mended, or is a copy. Stands until it is dismissed.
CREATE TABLE notice (id INTEGER PRIMARY KEY, at_s REAL NOT NULL, message TEXT NOT NULL) STRICT;

-- What changed, for whoever shows it, in this process or another; fax_id 0 is the queue as a whole.
CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, fax_id INTEGER NOT NULL) STRICT;
CREATE TRIGGER fax_added AFTER INSERT ON fax BEGIN INSERT INTO change (fax_id) VALUES (new.id); END;
CREATE TRIGGER fax_changed AFTER UPDATE ON fax BEGIN INSERT INTO change (fax_id) VALUES (new.id); END;
CREATE TRIGGER fax_removed AFTER DELETE ON fax BEGIN INSERT INTO change (fax_id) VALUES (old.id); END;
CREATE TRIGGER queue_changed AFTER UPDATE ON queue BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER setting_added AFTER INSERT ON setting BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER notice_added AFTER INSERT ON notice BEGIN INSERT INTO change (fax_id) VALUES (0); END;
CREATE TRIGGER notice_gone AFTER DELETE ON notice BEGIN INSERT INTO change (fax_id) VALUES (0); END;
