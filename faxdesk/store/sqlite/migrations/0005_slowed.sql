-- Why nothing goes for a while: the provider asked to hear nothing before then.

ALTER TABLE queue ADD COLUMN slowed_until_s REAL;
