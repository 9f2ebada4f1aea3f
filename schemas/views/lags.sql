-- How long does it take from a decision to the first report, to the official text and to the effect?
-- One row a decided change whose day is known. The official text is the event's own, or that of the act that implements it.
--
-- From: sanction_event
-- Rests on: change_log
-- sender_name: Who changes the measure, in words
-- decided_on: The day of the announcement where one is stated, else of the event; of the first report where that is earlier than the day of effect
-- first_reported_on: The day of its earliest article
-- official_on: The day of its earliest official text, or of the earliest act that implements it
-- official_event_id: The event that has the official text: this one, or the act
-- is_partial_act: Whether that act does less than was announced
-- days_to_report: Days from the decision to the first report; below 0 where it was reported before
-- days_to_official: Days from the decision to the official text or act
-- days_to_effect: Days from the decision to the stated day of effect
CREATE VIEW lags AS
WITH
own AS (
    SELECT event_id, CAST(min(published_at) AS DATE) AS published_on
    FROM event_evidence
    WHERE source_class = 'official' AND recorded_to IS NULL
    GROUP BY event_id
),
act AS (
    SELECT
        link.to_event_id,
        min(event.event_date) AS act_date,
        first(event.event_id ORDER BY event.event_date, event.event_id) AS event_id,
        first(link.scope = 'narrower' ORDER BY event.event_date, event.event_id) AS is_partial
    FROM event_link AS link
    INNER JOIN sanction_event AS event ON event.event_id = link.event_id AND event.recorded_to IS NULL
    WHERE link.kind = 'implements' AND link.recorded_to IS NULL AND event.date_precision = 'day'
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
    FROM change_log
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
