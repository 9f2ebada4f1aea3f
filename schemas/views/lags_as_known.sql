-- How long did it take from a decision to the first report, to the official text and to the effect, as the log knew it at a past moment (UTC)?
-- The columns of lags, one row a decided change whose day was known then; texts and acts that were not known yet are not counted.
--
-- Rests on: in_utc, change_log_as_known, official_texts_as_known
-- Example: lags_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO lags_as_known(moment) AS TABLE
WITH
own AS (
    FROM official_texts_as_known(moment)
),
act AS (
    SELECT
        link.to_event_id,
        min(event.event_date) AS act_date,
        first(event.event_id ORDER BY event.event_date, event.event_id) AS event_id,
        first(link.scope = 'narrower' ORDER BY event.event_date, event.event_id) AS is_partial
    FROM event_link AS link
    INNER JOIN sanction_event AS event
        ON
            event.event_id = link.event_id
            AND event.recorded_from <= in_utc(moment)
            AND (event.recorded_to IS NULL OR event.recorded_to > in_utc(moment))
    WHERE
        link.kind = 'implements'
        AND event.date_precision = 'day'
        AND link.recorded_from <= in_utc(moment)
        AND (link.recorded_to IS NULL OR link.recorded_to > in_utc(moment))
    GROUP BY link.to_event_id
),
dated AS (
    SELECT
        *,
        CASE
            WHEN announced_precision = 'day' AND announced_date < event_date THEN announced_date
            -- what is reported before the day on which it takes effect was decided by the day of the report
            WHEN status = 'announced' OR effective_date = event_date
                THEN least(event_date, CAST(first_reported_at AS DATE))
            ELSE event_date
        END AS decided_on
    FROM change_log_as_known(moment)
    WHERE date_precision = 'day'
)
SELECT
    said.event_id,
    said.decided_on,
    said.sender,
    said.target_country,
    said.target_name,
    said.sector,
    said.action,
    said.status,
    CAST(said.first_reported_at AS DATE) AS first_reported_on,
    coalesce(own.published_on, act.act_date) AS official_on,
    CAST(said.first_reported_at AS DATE) - said.decided_on AS days_to_report,
    coalesce(own.published_on, act.act_date) - said.decided_on AS days_to_official,
    CASE WHEN said.effective_precision = 'day' THEN said.effective_date - said.decided_on END AS days_to_effect,
    CASE WHEN own.published_on IS NOT NULL THEN said.event_id ELSE act.event_id END AS official_event_id,
    own.published_on IS NULL AND coalesce(act.is_partial, false) AS is_partial_act,
    said.effective_date,
    said.sender_name
FROM dated AS said
LEFT JOIN own ON own.event_id = said.event_id
LEFT JOIN act ON act.to_event_id = said.event_id;
