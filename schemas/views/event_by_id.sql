-- Which event has this id, or had it before it was found to be another one?
-- The columns of change_log, for proposals too; an old id gives the event that it means now. No row: the log has no such event any more.
--
-- Rests on: revisions
-- Example: event_by_id('E0')
CREATE MACRO event_by_id(id) AS TABLE
SELECT * EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail, closed_into)
FROM revisions
WHERE recorded_to IS NULL AND event_id = coalesce((SELECT a.event_id FROM event_alias AS a WHERE a.alias_id = id), id);
