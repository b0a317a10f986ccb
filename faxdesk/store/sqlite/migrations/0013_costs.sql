-- What each call to the provider cost, also once its fax is gone: sums of months must not shrink.

ALTER TABLE fax ADD COLUMN by_user TEXT NOT NULL DEFAULT '';  -- who sent it, as the system calls them

CREATE TABLE cost (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fax_id INTEGER NOT NULL,                -- which may be removed by now
    attempt_id INTEGER NOT NULL,
    day TEXT NOT NULL,                      -- 2026-11-29, by the clock of the desk that followed it
    by_user TEXT NOT NULL,
    pages INTEGER NOT NULL,
    micros INTEGER NOT NULL,                -- millionths of the currency
    currency TEXT NOT NULL,
    is_estimate INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX cost_of_attempt ON cost (fax_id, attempt_id);
CREATE INDEX cost_of_day ON cost (day);
