-- What faxes are found by, and what of those that are over is still in sight.

INSERT INTO ended_lately (fax_id, at_s)
SELECT id, state_since_s FROM fax WHERE state IN ('cancelled', 'delivered', 'failed', 'marked_sent')
    AND state_since_s > CAST(strftime('%s', 'now') AS INTEGER) - 8 * 86400;

-- Every three signs that follow one another in what a fax is found by: its number, names, documents, cover. The text
-- itself is not kept twice.
CREATE VIRTUAL TABLE fax_text USING fts5 (
    said, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1'
);
-- Faxes from this id on are in it; older ones of a journal that had none are taken in little by little.
INSERT INTO meta (name, value)
SELECT 'text_kept_from', coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'fax'), 0) + 1;
