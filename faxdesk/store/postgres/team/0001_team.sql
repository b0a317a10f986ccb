-- What only a team has: which desks there are, who sees to what for all, documents that any desk can go on with.

-- Readers ask for what came after a moment of the server's, as numbers are given before they can be seen.
ALTER TABLE change ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX change_by_xid ON change (xid);

CREATE FUNCTION change_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY faxdesk;
    RETURN NULL;
END $$;
CREATE TRIGGER change_told AFTER INSERT ON change FOR EACH STATEMENT EXECUTE FUNCTION change_told();

-- Each start of a desk has a number of its own: what an earlier one had in hand is not this one's.
CREATE TABLE desk (
    id text PRIMARY KEY,
    epoch bigint NOT NULL DEFAULT 1,
    name text NOT NULL,                     -- of the computer
    person text NOT NULL,
    program text NOT NULL,                  -- FaxDesk's version
    joined_at_s double precision NOT NULL,
    seen_at_s double precision NOT NULL
);

-- What one desk does for all of them, until its lease runs out.
CREATE TABLE duty (
    name text PRIMARY KEY,
    owner text,
    epoch bigint NOT NULL DEFAULT 0,
    lease_until_s double precision NOT NULL DEFAULT 0
);
INSERT INTO duty (name) VALUES ('follow');

-- The order in which faxes go, read from its start.
CREATE INDEX fax_turn ON fax (is_urgent DESC, priority DESC, (deadline_s IS NULL), deadline_s,
    submission_position, id) WHERE state = 'queued';
CREATE INDEX fax_leased ON fax (lease_until_s) WHERE lease_until_s IS NOT NULL;

-- Private copies in pieces, for as long as some fax may need them.
CREATE TABLE document (
    name text PRIMARY KEY,                  -- as in payload.spool_name
    sha256 text NOT NULL,
    size_bytes bigint NOT NULL,
    is_whole boolean NOT NULL DEFAULT false,
    put_at_s double precision NOT NULL
);
CREATE TABLE document_piece (
    name text NOT NULL REFERENCES document (name) ON DELETE CASCADE,
    position bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (name, position)
);
ALTER TABLE document_piece ALTER COLUMN content SET STORAGE EXTERNAL;   -- PDFs are compressed already

-- Which desk and which person a fax is from.
ALTER TABLE fax ADD COLUMN IF NOT EXISTS desk text;
ALTER TABLE fax ADD COLUMN IF NOT EXISTS person text;
CREATE INDEX fax_of_person ON fax (person, id);

-- A copy goes with the last fax that it was for.
CREATE FUNCTION payload_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM document WHERE name = old.spool_name;
    RETURN NULL;
END $$;
CREATE TRIGGER payload_gone AFTER DELETE ON payload FOR EACH ROW EXECUTE FUNCTION payload_gone();

-- What happened stays as it was written, whoever may write: what is personal may go, and a hash may be added once.
CREATE FUNCTION event_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.hash IS NOT NULL AND new.hash IS DISTINCT FROM old.hash
        OR (new.id, new.fax_id, new.at_s, new.source, new.target)
            IS DISTINCT FROM (old.id, old.fax_id, old.at_s, old.source, old.target)
        OR (new.cause, new.detail) IS DISTINCT FROM (old.cause, old.detail) AND NOT (
            new.detail = '{}' AND new.salt IS NULL
            AND new.cause::jsonb = jsonb_build_object('code', old.cause::jsonb -> 'code', 'values', '{}'::jsonb))
    THEN
        RAISE EXCEPTION 'history is written once' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER event_kept BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION event_kept();
