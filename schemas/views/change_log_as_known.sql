-- What did the log say at a past moment (UTC)?
-- The columns of change_log, one row a change that was decided as the log knew it then.
--
-- Rests on: revisions
-- Example: change_log_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO change_log_as_known(moment) AS TABLE
SELECT * EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail)
FROM revisions
WHERE
    status IN ('announced', 'in_force')
    AND recorded_from <= CAST(moment AS TIMESTAMP)
    AND (recorded_to IS NULL OR recorded_to > CAST(moment AS TIMESTAMP));
