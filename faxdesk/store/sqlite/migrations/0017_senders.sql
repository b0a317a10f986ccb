-- Who in a team a fax is from: the user whom the server knows, the desk's sign, and what that desk was called. A
-- desk alone leaves them empty.

ALTER TABLE fax ADD COLUMN desk TEXT;
ALTER TABLE fax ADD COLUMN person TEXT;
ALTER TABLE fax ADD COLUMN desk_name TEXT NOT NULL DEFAULT '';
