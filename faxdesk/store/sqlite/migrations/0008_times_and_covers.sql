-- When a fax is to go and to be there, in which hours each try may be, and before which others. What stood on its
-- cover, so that it is found again, and can be made out to somebody else.

ALTER TABLE fax ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fax ADD COLUMN deadline_s REAL;
ALTER TABLE fax ADD COLUMN is_held_when_late INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fax ADD COLUMN hours TEXT;                    -- JSON; NULL: any time of the day
ALTER TABLE fax ADD COLUMN hours_until_s REAL;            -- not after this; then the next hours are looked for
ALTER TABLE fax ADD COLUMN cover_page TEXT;                   -- JSON; NULL: none
ALTER TABLE fax ADD COLUMN cover_words TEXT NOT NULL DEFAULT '';
CREATE INDEX fax_with_deadline ON fax (state) WHERE deadline_s IS NOT NULL;
CREATE INDEX fax_with_hours ON fax (hours_until_s) WHERE hours_until_s IS NOT NULL;
