-- A history of any size: nothing that the queue does every day reads the faxes that are over. They are found by
-- words, tagged, put into a bin, and what happened to them is kept folded.

-- Faxes that are not over are few, and found here; whatever asks for them says so in these words.
CREATE INDEX fax_open ON fax (state, recipient)
    WHERE state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent');
CREATE INDEX fax_not_delivered ON fax (state, state_since_s)
    WHERE state IN ('cancelled', 'failed', 'marked_sent');
DROP INDEX fax_by_state;

-- What ended lately is still in the queue's sight, and not folded yet.
CREATE TABLE ended_lately (
    fax_id INTEGER PRIMARY KEY REFERENCES fax (id) ON DELETE CASCADE,
    at_s REAL NOT NULL
) STRICT;
CREATE INDEX ended_lately_at ON ended_lately (at_s);
CREATE TRIGGER fax_ended AFTER UPDATE OF state ON fax
WHEN new.state IN ('cancelled', 'delivered', 'failed', 'marked_sent')
BEGIN
    INSERT INTO ended_lately (fax_id, at_s) VALUES (new.id, new.state_since_s)
    ON CONFLICT (fax_id) DO UPDATE SET at_s = excluded.at_s;
END;
CREATE TRIGGER fax_added_ended AFTER INSERT ON fax
WHEN new.state IN ('cancelled', 'delivered', 'failed', 'marked_sent')
BEGIN
    INSERT INTO ended_lately (fax_id, at_s) VALUES (new.id, new.state_since_s)
    ON CONFLICT (fax_id) DO UPDATE SET at_s = excluded.at_s;
END;
CREATE TRIGGER fax_begun_again AFTER UPDATE OF state ON fax
WHEN new.state NOT IN ('cancelled', 'delivered', 'failed', 'marked_sent')
BEGIN DELETE FROM ended_lately WHERE fax_id = new.id; END;

-- The folded events of a fax that is over; see store/history/stories.py. What came later stands in their table.
CREATE TABLE folded_story (
    fax_id INTEGER PRIMARY KEY REFERENCES fax (id) ON DELETE CASCADE,
    lines BLOB NOT NULL
) STRICT;

-- Words of a person's own, put on faxes.
CREATE TABLE tag (
    name TEXT NOT NULL,
    fax_id INTEGER NOT NULL REFERENCES fax (id) ON DELETE CASCADE,
    PRIMARY KEY (name, fax_id)
) STRICT;
CREATE INDEX tags_of_fax ON tag (fax_id);
CREATE TRIGGER tag_added AFTER INSERT ON tag BEGIN INSERT INTO change (fax_id) VALUES (new.fax_id); END;
CREATE TRIGGER tag_gone AFTER DELETE ON tag BEGIN INSERT INTO change (fax_id) VALUES (old.fax_id); END;

-- What was delivered and then removed: whole, out of sight, and deleted for good after a while.
CREATE TABLE bin (
    fax_id INTEGER PRIMARY KEY REFERENCES fax (id) ON DELETE CASCADE,
    removed_at_s REAL NOT NULL
) STRICT;
CREATE TRIGGER bin_added AFTER INSERT ON bin BEGIN INSERT INTO change (fax_id) VALUES (new.fax_id); END;
CREATE TRIGGER bin_gone AFTER DELETE ON bin BEGIN INSERT INTO change (fax_id) VALUES (old.fax_id); END;

-- A private copy's owner is found by the beginning of its name.
CREATE INDEX payload_in_spool ON payload (substr(spool_name, 1, 8)) WHERE spool_name IS NOT NULL;
