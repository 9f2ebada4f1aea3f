-- What was announced and never seen carried out, or only in part, and how long ago?
-- One row an announced change that no act implements in full, no denial corrects and no later decision takes back. Silence is no evidence: the act may stand in a text that was not read.
--
-- From: sanction_event
-- Rests on: change_log
-- sender_name: Who announced it, in words
-- target_country_name: The country, or the bloc that is itself the target, in words
-- sector_label: The sector, in words
-- as_of: The day of the newest article that the log has read; ages count to it
-- said_on: The day of the announcement: as stated, else that of the event or, if earlier, of the first report
-- due_date: The day on which it is to take effect, where that is stated or lies after the announcement
-- age_days: Days from said_on to as_of; empty where no day is known
-- is_overdue: Whether due_date has passed by as_of
-- n_partial_acts: Acts that carry out a part of it
-- latest_partial_act: The latest of them
-- latest_partial_date: Its date
CREATE VIEW open_announcements AS
WITH
read_until AS (
    SELECT max(CAST(least(published_at, recorded_at) AS DATE)) AS as_of FROM source_article WHERE published_at IS NOT NULL
),
act AS (
    SELECT
        link.to_event_id,
        bool_or(link.scope <> 'narrower' OR link.kind = 'corrects') AS is_settled,
        count(*) FILTER (WHERE link.kind = 'implements' AND link.scope = 'narrower') AS n_partial,
        last(event.event_id ORDER BY event.event_date NULLS FIRST, event.event_id) FILTER (WHERE link.kind = 'implements')
            AS latest,
        max(event.event_date) FILTER (WHERE link.kind = 'implements') AS latest_date
    FROM event_link AS link
    INNER JOIN sanction_event AS event ON event.event_id = link.event_id AND event.recorded_to IS NULL
    WHERE link.kind IN ('implements', 'corrects', 'reverses') AND link.recorded_to IS NULL
    GROUP BY link.to_event_id
),
dated AS (
    SELECT *, coalesce(announced_date, least(event_date, CAST(first_reported_at AS DATE))) AS said_on
    FROM change_log
    WHERE status = 'announced'
),
said AS (
    SELECT *, coalesce(effective_date, CASE WHEN event_date > said_on THEN event_date END) AS due_date FROM dated
)
SELECT
    said.event_id,
    said.event_date,
    said.sender,
    said.target_country,
    said.target_name,
    said.sector,
    said.action,
    said.said_on,
    said.due_date,
    read_until.as_of - said.said_on AS age_days,
    coalesce(said.due_date <= read_until.as_of, false) AS is_overdue,
    coalesce(act.n_partial, 0) AS n_partial_acts,
    act.latest AS latest_partial_act,
    act.latest_date AS latest_partial_date,
    read_until.as_of,
    said.confidence,
    said.n_independent,
    said.n_official,
    said.source_class,
    said.evidence,
    said.url,
    said.date_precision,
    said.sender_name,
    said.target_country_name,
    said.sector_label
FROM said
CROSS JOIN read_until
LEFT JOIN act ON act.to_event_id = said.event_id
WHERE NOT coalesce(act.is_settled, false);
