-- What was stated to end, when, and what came of it?
-- One row a decided change with a stated end: a restriction until a day, a licence, a suspension. What is denied is left out.
--
-- From: sanction_event
-- Rests on: change_log, event_links, regimes
-- ends_on: The last day on which it is to hold, as stated; of a month or year its first day, see ends_precision
-- ends_precision: How exactly ends_on is known
-- days_left: Days from today to ends_on; below 0 where it has passed
-- outcome: renewed (another event prolongs it), ahead, ran_out (the day has come, no renewal was seen, and the state has changed), no_effect (the day has come, and what holds does not rest on it)
-- renewed_by: The latest event that prolongs it
-- renewed_until: The stated end of that one, where it has one
-- next_state: What holds from the day after the stated end, as the log knows it now; empty if nothing is known of the row
-- sender_name: Who changes the measure, in words
-- target_country_name: The sanctioned country, or the bloc that is itself the target, in words
-- sector_label: The sector restricted, in words
CREATE VIEW expiries AS
WITH
renewal AS (
    SELECT
        link.to_event_id AS event_id,
        last(link.event_id ORDER BY link.event_date, link.event_id) AS renewed_by,
        last(later.expiry_date ORDER BY link.event_date, link.event_id) AS renewed_until
    FROM event_links AS link
    INNER JOIN change_log AS later ON later.event_id = link.event_id
    WHERE link.kind = 'extends' AND later.corrected_by IS NULL
    GROUP BY link.to_event_id
),
run_out AS (
    SELECT DISTINCT opened_by FROM regimes WHERE basis = 'stated_date'
)
SELECT
    log.event_id,
    log.expiry_date AS ends_on,
    log.expiry_precision AS ends_precision,
    log.expiry_date - current_date AS days_left,
    log.sender,
    log.target_country,
    log.target_name,
    log.sector,
    log.action,
    log.event_date,
    CASE
        WHEN renewal.event_id IS NOT NULL THEN 'renewed'
        WHEN log.expiry_date >= current_date THEN 'ahead'
        WHEN run_out.opened_by IS NOT NULL THEN 'ran_out'
        ELSE 'no_effect'
    END AS outcome,
    renewal.renewed_by,
    renewal.renewed_until,
    following.state AS next_state,
    log.confidence,
    log.source_class,
    log.evidence,
    log.url,
    log.sender_name,
    log.target_country_name,
    log.sector_label
FROM change_log AS log
LEFT JOIN renewal ON renewal.event_id = log.event_id
LEFT JOIN run_out ON run_out.opened_by = log.event_id
LEFT JOIN regimes AS following
    ON
        following.sender IS NOT DISTINCT FROM log.sender
        AND following.target_country IS NOT DISTINCT FROM log.target_country
        AND following.target_name IS NOT DISTINCT FROM log.target_name
        AND following.sector = log.sector
        AND following.valid_from <= log.expiry_date + 1
        AND (following.valid_to IS NULL OR following.valid_to > log.expiry_date + 1)
WHERE log.expiry_date IS NOT NULL AND log.corrected_by IS NULL
ORDER BY ends_on, log.event_id;
