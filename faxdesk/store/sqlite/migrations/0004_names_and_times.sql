-- Columns are called as the program calls them; triggers and indices follow what is renamed. Who a fax goes
-- to is more than an address, one word for three times becomes three, and a fax under way knows whose it is.

ALTER TABLE fax RENAME COLUMN batch TO submission_id;
ALTER TABLE fax RENAME COLUMN batch_position TO submission_position;
ALTER TABLE fax RENAME COLUMN wish TO pending_request;
ALTER TABLE fax RENAME COLUMN asks_person TO needs_attention;
ALTER TABLE fax RENAME COLUMN due_s TO not_before_s;
ALTER TABLE attempt RENAME COLUMN looks TO checks;
ALTER TABLE attempt RENAME COLUMN next_look_s TO next_check_s;

DROP INDEX fax_of_batch;
CREATE INDEX fax_of_submission ON fax (submission_id);
DROP INDEX fax_asks_person;
CREATE INDEX fax_needs_attention ON fax (state) WHERE needs_attention = 1;

ALTER TABLE fax ADD COLUMN recipient_name TEXT NOT NULL DEFAULT '';
ALTER TABLE fax ADD COLUMN contact_id INTEGER;

-- Until now nothing was ever scheduled: what waited in the future without a try waited to be taken back.
ALTER TABLE fax ADD COLUMN undo_until_s REAL NOT NULL DEFAULT 0;
UPDATE fax SET undo_until_s = not_before_s
WHERE state = 'queued' AND attempts = 0 AND state_since_s = created_at_s AND not_before_s > created_at_s;
ALTER TABLE fax ADD COLUMN expires_at_s REAL;

-- Who works on it, and until when nobody else may take it for left behind.
ALTER TABLE fax ADD COLUMN owner TEXT;
ALTER TABLE fax ADD COLUMN lease_until_s REAL;
