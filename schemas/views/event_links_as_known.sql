-- Which event carried out, prolonged, took back, corrected or was part of which other one, as the log knew it at a past moment (UTC)?
-- The columns of event_links, one row a link between two events that the log had then.
--
-- Rests on: in_utc
-- Example: event_links_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO event_links_as_known(moment) AS TABLE
SELECT
    link.event_id,
    link.to_event_id,
    link.kind,
    link.scope,
    link.lag_days,
    event.sender,
    event.target_country,
    event.event_date,
    event.action,
    event.status,
    event.target_name,
    event.sector,
    earlier.event_date AS to_event_date,
    earlier.action AS to_action,
    earlier.status AS to_status,
    earlier.target_name AS to_target_name,
    earlier.sector AS to_sector,
    link.linked_by,
    link.explanation,
    link.chain_id,
    link.recorded_from
FROM event_link AS link
LEFT JOIN sanction_event AS event
    ON
        event.event_id = link.event_id
        AND event.recorded_from <= in_utc(moment)
        AND (event.recorded_to IS NULL OR event.recorded_to > in_utc(moment))
LEFT JOIN sanction_event AS earlier
    ON
        earlier.event_id = link.to_event_id
        AND earlier.recorded_from <= in_utc(moment)
        AND (earlier.recorded_to IS NULL OR earlier.recorded_to > in_utc(moment))
WHERE
    link.recorded_from <= in_utc(moment)
    AND (link.recorded_to IS NULL OR link.recorded_to > in_utc(moment));
