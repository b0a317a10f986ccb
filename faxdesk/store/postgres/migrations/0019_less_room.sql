-- The same in less room: what is of no broadcast, and most of a press of Send's random name, stand in no index.

DROP INDEX fax_of_broadcast;
CREATE INDEX fax_of_broadcast ON fax (broadcast_id, state, needs_attention) WHERE broadcast_id IS NOT NULL;
DROP INDEX fax_of_submission;
CREATE INDEX fax_of_submission ON fax (substr(submission_id, 1, 4));

-- Nothing is folded here; the forms are those of store/history/pieces.py all the same.
CREATE INDEX story_apart ON folded_story (fax_id) WHERE substr(lines, 1, 1) <> '\x02'::bytea;
