-- What one fax can't hold is sent as several: each payload of them knows which part it is. Parts of one
-- press of Send to one recipient belong together, and go one after the other.

ALTER TABLE payload ADD COLUMN part INTEGER NOT NULL DEFAULT 1;
ALTER TABLE payload ADD COLUMN parts INTEGER NOT NULL DEFAULT 1;
