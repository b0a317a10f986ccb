-- Files that were taken out of watched folders: written with the faxes that they became, in one, so that none is
-- faxed twice, whenever FaxDesk ends. A row goes once its file is filed, or a person has read why it was refused.

CREATE TABLE folder_file (
    token TEXT PRIMARY KEY,                 -- names its place on the disk
    desk_id TEXT NOT NULL,
    folder TEXT NOT NULL,
    file_name TEXT NOT NULL,
    at_s REAL NOT NULL,
    refusal TEXT                            -- a message as JSON; NULL where it became faxes
) STRICT;

-- Without a reference: what is known of a fax that was removed is that it is over.
CREATE TABLE folder_fax (
    token TEXT NOT NULL REFERENCES folder_file (token) ON DELETE CASCADE,
    fax_id INTEGER NOT NULL,
    PRIMARY KEY (token, fax_id)
) STRICT;
