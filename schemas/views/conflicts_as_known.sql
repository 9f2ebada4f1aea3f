-- On what did sources disagree, as the log knew it at a past moment (UTC)?
-- The columns of conflicts, one row a value that differed from the one that was shown then.
--
-- Rests on: in_utc
-- Example: conflicts_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO conflicts_as_known(moment) AS TABLE
SELECT
    conflict.event_id,
    conflict.field,
    conflict.chosen_value,
    conflict.other_value,
    CASE
        WHEN conflict.field LIKE '%\_date' ESCAPE '\'
            THEN abs(try_cast(conflict.other_value AS DATE) - try_cast(conflict.chosen_value AS DATE))
    END AS days_apart,
    conflict.reason,
    conflict.chosen_class,
    conflict.other_class,
    conflict.n_articles,
    conflict.n_independent,
    event.event_date,
    event.sender,
    event.target_country,
    event.target_name,
    event.sector,
    event.action,
    event.status,
    conflict.evidence,
    conflict.url,
    conflict.article_id,
    conflict.mention_id,
    conflict.recorded_from
FROM event_conflict AS conflict
LEFT JOIN sanction_event AS event
    ON
        event.event_id = conflict.event_id
        AND event.recorded_from <= in_utc(moment)
        AND (event.recorded_to IS NULL OR event.recorded_to > in_utc(moment))
WHERE
    conflict.recorded_from <= in_utc(moment)
    AND (conflict.recorded_to IS NULL OR conflict.recorded_to > in_utc(moment));
