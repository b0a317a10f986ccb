-- Files beside the journal that old faxes were moved into; see store/archive.
CREATE TABLE archive (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL UNIQUE,         -- in the folder "archives" beside the journal
    upto_fax_id INTEGER NOT NULL,           -- its faxes up to here count, and are not in this journal any more
    faxes INTEGER NOT NULL,
    before_s REAL NOT NULL,                 -- they were added before this time
    at_s REAL NOT NULL,
    is_done INTEGER NOT NULL                -- 0: a move is under way, or was cut off
) STRICT;
