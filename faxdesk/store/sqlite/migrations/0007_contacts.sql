-- The address book: who is faxed, at which numbers, in which groups. Faxes name contacts by their ids, so that
-- an id is never given to another.

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    attention TEXT NOT NULL,
    notes TEXT NOT NULL,
    language TEXT NOT NULL,
    settings TEXT NOT NULL,                 -- JSON, only what differs from everybody's
    is_favourite INTEGER NOT NULL,
    do_not_fax_reason TEXT,                 -- NULL: may be faxed
    do_not_fax_by TEXT,
    do_not_fax_since_s REAL,
    search_text TEXT NOT NULL,              -- words without accents and capitals, numbers as digits
    updated_at_s REAL NOT NULL
) STRICT;
-- The order of the book. Read from its start to the first so many that match: all of 50,000 contacts in about 5 ms.
CREATE INDEX contact_search ON contact (is_favourite DESC, search_text, id);

CREATE TABLE contact_number (
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    PRIMARY KEY (contact_id, position)
) STRICT;
CREATE INDEX contact_number_at ON contact_number (address);

CREATE TABLE contact_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE        -- "Praxen" and "PRAXEN" are one group
) STRICT;

CREATE TABLE contact_in_group (
    group_id INTEGER NOT NULL REFERENCES contact_group (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, contact_id)
) STRICT;
CREATE INDEX groups_of_contact ON contact_in_group (contact_id);

ALTER TABLE fax ADD COLUMN recipient_company TEXT NOT NULL DEFAULT '';
