-- Who in a team a fax is from; teams have had the first two from the beginning.

ALTER TABLE fax ADD COLUMN IF NOT EXISTS desk text;
ALTER TABLE fax ADD COLUMN IF NOT EXISTS person text;
ALTER TABLE fax ADD COLUMN desk_name text COLLATE "C" NOT NULL DEFAULT '';
