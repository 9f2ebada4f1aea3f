-- What did the log say at a past moment (UTC)?
-- The columns of change_log, one row a change that was decided as the log knew it then.
--
-- Rests on: in_utc, revisions
-- Example: change_log_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO change_log_as_known(moment) AS TABLE
SELECT
    log.* EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail, closed_into),
    denial.event_id AS corrected_by
FROM revisions AS log
LEFT JOIN (
    SELECT to_event_id, min(event_id) AS event_id
    FROM event_link
    WHERE
        kind = 'corrects'
        AND scope <> 'narrower'
        AND recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
    GROUP BY to_event_id
) AS denial ON denial.to_event_id = log.event_id
WHERE
    log.status IN ('announced', 'in_force')
    AND log.recorded_from <= in_utc(moment)
    AND (log.recorded_to IS NULL OR log.recorded_to > in_utc(moment));
