-- New links of the chain, put in as the last thing of a transaction: so nobody waits for a desk that has begun
-- to write, and is slow or falls asleep. The rule is that of domain/chain.py, which knows neither a link's number
-- nor the link before it sooner than here.
CREATE FUNCTION faxdesk_add_links(given jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    head chain%ROWTYPE;
    link jsonb;
    is_event boolean;
    its_number bigint;
    its_day text COLLATE "C";
    its_salt bytea;
    its_hidden bytea;
    its_hash bytea;
    first_salt bytea;
    highest bigint;
BEGIN
    SELECT * INTO head FROM chain WHERE id = 1 FOR NO KEY UPDATE;
    IF NOT FOUND OR EXISTS (
        SELECT 1 FROM event WHERE id > head.last_id AND id <= head.last_id + jsonb_array_length(given)
        UNION ALL SELECT 1 FROM act WHERE id > head.last_id AND id <= head.last_id + jsonb_array_length(given))
    THEN
        -- There is none yet, or its row tells an end that isn't it: what happens is written down all the same.
        SELECT coalesce(max(id), 0) INTO highest FROM (
            SELECT max(id) AS id FROM event UNION ALL SELECT max(id) FROM act
            UNION ALL SELECT max(id) FROM removed_event) AS every;
        INSERT INTO chain (id, name, first_id, last_id, last_day)
            VALUES (1, replace(gen_random_uuid()::text, '-', ''), highest + 1, highest, '')
            ON CONFLICT (id) DO NOTHING;
        SELECT * INTO head FROM chain WHERE id = 1 FOR NO KEY UPDATE;
        head.last_id := greatest(head.last_id, highest);
    END IF;
    FOR link IN SELECT value FROM jsonb_array_elements(given) WITH ORDINALITY ORDER BY ordinality LOOP
        its_number := head.last_id + 1;
        is_event := link ->> 'table' = 'event';
        IF coalesce(head.last_hash, '') = '' THEN
            head.last_hash := sha256(convert_to('FaxDesk chain 1 ' || head.name, 'UTF8'));
        END IF;
        its_day := link ->> 'day';
        IF head.last_day < its_day AND its_number > head.first_id THEN
            INSERT INTO seal (day, last_id, count, hash, at_s)
                VALUES (head.last_day, head.last_id, its_number - head.first_id, head.last_hash,
                        (link ->> 'at_s')::double precision)
                ON CONFLICT (day) DO NOTHING;
        END IF;
        head.last_day := greatest(head.last_day, its_day);
        its_salt := NULL;
        its_hidden := NULL;
        IF link ->> 'personal' IS NOT NULL THEN
            first_salt := NULL;
            IF is_event THEN
                SELECT salt INTO first_salt FROM event WHERE fax_id = (link ->> 'fax_id')::bigint
                    ORDER BY id LIMIT 1;
            END IF;
            its_salt := CASE WHEN first_salt IS NULL THEN decode(link ->> 'salt', 'hex') ELSE substr(sha256(
                convert_to('FaxDesk salt 1 ', 'UTF8') || first_salt || int8send(its_number)), 1, 16) END;
            its_hidden := sha256(its_salt || convert_to(link ->> 'personal', 'UTF8'));
        END IF;
        its_hash := sha256(head.last_hash || sha256(convert_to(
            (link ->> 'until_hidden') || coalesce('"' || encode(its_hidden, 'hex') || '"', 'null')
            || (link ->> 'until_number') || its_number::text || (link ->> 'rest'), 'UTF8')));
        IF is_event THEN
            INSERT INTO event (id, fax_id, at_s, source, target, cause, detail, salt, hash)
                SELECT its_number, fax_id, at_s, source, target, cause, detail, its_salt, its_hash
                FROM jsonb_to_record(link) AS row (fax_id bigint, at_s double precision, source text, target text,
                                                   cause text, detail text);
        ELSE
            INSERT INTO act (id, at_s, what, fax_id, by_user, desk, detail, salt, hash)
                SELECT its_number, at_s, what, fax_id, by_user, desk, detail, its_salt, its_hash
                FROM jsonb_to_record(link) AS row (at_s double precision, what text, fax_id bigint, by_user text,
                                                   desk text, detail text);
        END IF;
        head.last_id := its_number;
        head.last_hash := its_hash;
    END LOOP;
    UPDATE chain SET last_id = head.last_id, last_hash = head.last_hash, last_day = head.last_day WHERE id = 1;
    RETURN head.last_id;
END $$;
