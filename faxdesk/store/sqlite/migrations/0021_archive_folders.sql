-- Archives may lie in a folder that somebody chose: its whole path; '' is the folder "archives" beside the journal.
ALTER TABLE archive ADD COLUMN folder TEXT NOT NULL DEFAULT '';
