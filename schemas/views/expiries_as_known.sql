-- What was stated to end, when, and what had come of it, as the log knew it at a past moment (UTC)?
-- The columns of expiries, one row a change with a stated end that the log had then; days are left, and ends lie ahead, as seen on the day of that moment.
--
-- Rests on: in_utc, change_log_as_known, event_links_as_known, regime_revisions
-- Example: expiries_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO expiries_as_known(moment) AS TABLE
WITH
seen AS (
    SELECT CAST(least(in_utc(moment), CAST(current_date AS TIMESTAMP)) AS DATE) AS today
),
log AS (
    SELECT
        *,
        -- the first day without it, as the state counts: of a month or year the first that it can mean for what relaxes,
        -- the last for what restricts
        CAST(
            CASE
                WHEN coalesce(expiry_precision, 'day') = 'day' THEN expiry_date + 1
                WHEN direction = 'relax' THEN expiry_date
                WHEN expiry_precision = 'month' THEN last_day(expiry_date) + 1
                ELSE make_date(year(expiry_date) + 1, 1, 1)
            END AS DATE
        ) AS gone_on
    FROM change_log_as_known(moment)
),
holding AS (
    SELECT *
    FROM regime_revisions
    WHERE
        recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
),
renewal AS (
    SELECT
        link.to_event_id AS event_id,
        last(link.event_id ORDER BY link.event_date, link.event_id) AS renewed_by,
        last(later.expiry_date ORDER BY link.event_date, link.event_id) AS renewed_until,
        first(later.event_date ORDER BY link.event_date, link.event_id) AS first_renewed_on,
        first(later.date_precision ORDER BY link.event_date, link.event_id) AS first_precision
    FROM event_links_as_known(moment) AS link
    INNER JOIN log AS later ON later.event_id = link.event_id
    WHERE link.kind = 'extends' AND later.corrected_by IS NULL
    GROUP BY link.to_event_id
),
run_out AS (
    SELECT DISTINCT log.event_id
    FROM log
    INNER JOIN holding ON holding.opened_by = log.event_id
    -- an announced beginning rests on a stated date as well
    WHERE holding.basis = 'stated_date' AND holding.valid_from >= log.gone_on
)
SELECT
    log.event_id,
    log.expiry_date AS ends_on,
    log.expiry_precision AS ends_precision,
    log.expiry_date - seen.today AS days_left,
    log.sender,
    log.target_country,
    log.target_name,
    log.sector,
    log.action,
    log.event_date,
    CASE
        WHEN renewal.event_id IS NOT NULL THEN 'renewed'
        WHEN log.gone_on > seen.today THEN 'ahead'
        WHEN run_out.event_id IS NOT NULL THEN 'ran_out'
        ELSE 'no_effect'
    END AS outcome,
    renewal.renewed_by,
    renewal.renewed_until,
    CASE
        WHEN
            log.expiry_precision = 'day' AND renewal.first_precision = 'day'
            AND renewal.first_renewed_on > log.expiry_date + 1
            THEN renewal.first_renewed_on - log.expiry_date - 1
    END AS gap_days,
    following.state AS next_state,
    log.confidence,
    log.source_class,
    log.evidence,
    log.url,
    log.sender_name,
    log.target_country_name,
    log.sector_label
FROM log
CROSS JOIN seen
LEFT JOIN renewal ON renewal.event_id = log.event_id
LEFT JOIN run_out ON run_out.event_id = log.event_id
LEFT JOIN holding AS following
    ON
        following.sender IS NOT DISTINCT FROM log.sender
        AND following.target_country IS NOT DISTINCT FROM log.target_country
        AND following.target_name IS NOT DISTINCT FROM log.target_name
        AND following.sector = log.sector
        AND following.valid_from <= log.gone_on
        AND (following.valid_to IS NULL OR following.valid_to > log.gone_on)
WHERE log.expiry_date IS NOT NULL AND log.corrected_by IS NULL
ORDER BY ends_on, log.event_id;
