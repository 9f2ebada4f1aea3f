-- What was being considered, demanded or refused, as the log knew it at a past moment (UTC)?
-- The columns of proposals, one row a change that was not decided as the log knew it then.
--
-- Rests on: in_utc, revisions
-- Example: proposals_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO proposals_as_known(moment) AS TABLE
SELECT * EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail, closed_into)
FROM revisions
WHERE
    status IN ('proposed', 'rejected')
    AND recorded_from <= in_utc(moment)
    AND (recorded_to IS NULL OR recorded_to > in_utc(moment));
