-- What faxes are found by, and what of those that are over is still in sight.

INSERT INTO ended_lately (fax_id, at_s)
SELECT id, state_since_s FROM fax WHERE state IN ('cancelled', 'delivered', 'failed', 'marked_sent')
    AND state_since_s > extract(epoch FROM now()) - 8 * 86400;

CREATE TABLE fax_text (
    fax_id bigint PRIMARY KEY REFERENCES fax (id) ON DELETE CASCADE,
    said text NOT NULL
);
-- Where the server lacks the extension, or its owner may not have it, words are looked through instead.
DO $$ BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    EXECUTE 'CREATE INDEX fax_text_said ON fax_text USING gin (said gin_trgm_ops)';
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'words are looked through one by one: %', SQLERRM;
END $$;

INSERT INTO meta (name, value) SELECT 'text_kept_from', (coalesce(max(id), 0) + 1)::text FROM fax;
