-- Which event does an old id mean now?
-- One row an id that was published as an event of its own and was found to be another one; its revisions stay in revisions.
--
-- From: event_alias
CREATE VIEW event_aliases AS
SELECT alias_id, event_id, reason, recorded_at, run_id
FROM event_alias;
