-- When did an official text first speak of an event, as the log knew it at a past moment (UTC)?
-- One row an event of which some official text was known then, with the day of the earliest one.
--
-- Rests on: in_utc
-- Example: official_texts_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO official_texts_as_known(moment) AS TABLE
SELECT event_id, CAST(min(published_at) AS DATE) AS published_on
FROM event_evidence
WHERE
    source_class = 'official'
    AND recorded_from <= in_utc(moment)
    AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
GROUP BY event_id;
