-- Who may do what, and who sent what: by the user whom the server knows, not by what a desk says.

CREATE TABLE role_right (
    role text NOT NULL CHECK (role IN ('clerk', 'lead', 'admin')),
    may text NOT NULL,                      -- as in domain/people/rights.py
    PRIMARY KEY (role, may)
);

-- The owner of the tables, and whoever may act as the owner, is an administrator.
CREATE FUNCTION faxdesk_is_owner(person name DEFAULT session_user) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(person, relowner, 'USAGE') FROM pg_class WHERE oid = 'public.fax'::regclass $$;
CREATE FUNCTION faxdesk_role(person name DEFAULT session_user) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = person) THEN NULL
        WHEN faxdesk_is_owner(person) THEN 'admin'
        ELSE coalesce((SELECT substr(rolname, 9) FROM pg_roles
                       WHERE rolname IN ('faxdesk_lead', 'faxdesk_admin')
                         AND pg_has_role(person, oid, 'USAGE')
                       ORDER BY rolname LIMIT 1), 'clerk')
    END $$;

-- Whom the server knows at a desk.
ALTER TABLE desk ADD COLUMN db_user text NOT NULL DEFAULT '';

CREATE FUNCTION fax_from_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op = 'INSERT' THEN
        IF new.person IS NULL OR NOT faxdesk_is_owner() THEN
            new.person := session_user;
        END IF;
    ELSIF new.person IS DISTINCT FROM old.person AND NOT faxdesk_is_owner() THEN
        RAISE EXCEPTION 'who sent a fax is written once' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER fax_from_person BEFORE INSERT OR UPDATE OF person ON fax
    FOR EACH ROW EXECUTE FUNCTION fax_from_person();

-- What somebody did stays as it was written; who it was, and what of it is personal, may be forgotten.
CREATE FUNCTION act_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (new.id, new.at_s, new.what, new.fax_id, new.hash)
            IS DISTINCT FROM (old.id, old.at_s, old.what, old.fax_id, old.hash)
        OR (new.by_user, new.desk, new.detail) IS DISTINCT FROM (old.by_user, old.desk, old.detail)
            AND NOT ((new.by_user, new.desk, new.detail) = ('', '', '{}') AND new.salt IS NULL)
    THEN
        RAISE EXCEPTION 'history is written once' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER act_kept BEFORE UPDATE ON act FOR EACH ROW EXECUTE FUNCTION act_kept();

-- An event goes with its fax alone, and only once the chain has what it needs of it.
CREATE FUNCTION event_leaves_trace() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.hash IS NOT NULL AND NOT EXISTS (SELECT 1 FROM removed_event WHERE id = old.id) THEN
        RAISE EXCEPTION 'history is not removed without a trace' USING ERRCODE = '42501';
    END IF;
    RETURN old;
END $$;
CREATE TRIGGER event_leaves_trace BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION event_leaves_trace();

-- The chain only grows, and ends with a link that is there.
CREATE FUNCTION chain_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (new.id, new.name, new.first_id) IS DISTINCT FROM (old.id, old.name, old.first_id)
        OR new.last_id < old.last_id OR new.older_id < old.older_id OR new.older_count < old.older_count
        OR new.last_day < old.last_day
    THEN
        RAISE EXCEPTION 'the chain only grows' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER chain_grows BEFORE UPDATE ON chain FOR EACH ROW EXECUTE FUNCTION chain_grows();

CREATE FUNCTION chain_ends_with_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head chain%ROWTYPE;
BEGIN
    SELECT * INTO head FROM chain WHERE id = new.id;
    IF head.last_hash IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM event WHERE id = head.last_id AND hash = head.last_hash
        UNION ALL SELECT 1 FROM act WHERE id = head.last_id AND hash = head.last_hash)
    THEN
        RAISE EXCEPTION 'the chain ends with its newest link' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END $$;
-- At the end of a transaction, as a link is written after its place in the chain was taken.
CREATE CONSTRAINT TRIGGER chain_ends_with_link AFTER UPDATE OF last_id, last_hash ON chain
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chain_ends_with_link();

-- Where a fax went and which file that was stands in its first event, and stays as long as that says it.
CREATE FUNCTION fax_facts_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (new.recipient, new.submission_id) IS DISTINCT FROM (old.recipient, old.submission_id) AND NOT EXISTS (
        SELECT 1 FROM event WHERE fax_id = old.id AND source IS NULL AND withheld IS NOT NULL)
    THEN
        RAISE EXCEPTION 'where a fax went is written once' USING ERRCODE = '42501';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER fax_facts_kept BEFORE UPDATE OF recipient, submission_id ON fax
    FOR EACH ROW EXECUTE FUNCTION fax_facts_kept();
