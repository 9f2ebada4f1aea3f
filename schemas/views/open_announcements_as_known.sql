-- What was announced and not yet seen carried out, or only in part, as the log knew it at a past moment (UTC)?
-- The columns of open_announcements, one row an announcement that was open then; ages count to the newest article that had been read by then.
--
-- Rests on: in_utc, change_log_as_known
-- Example: open_announcements_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO open_announcements_as_known(moment) AS TABLE
WITH
read_until AS (
    SELECT max(CAST(least(published_at, read_at) AS DATE)) AS as_of
    FROM (
        SELECT published_at, recorded_at AS read_at FROM source_article
        UNION ALL
        -- an article of which another version was read since is listed with that one: what it supported tells of this one
        SELECT evidence.published_at, evidence.recorded_from
        FROM event_evidence AS evidence
        INNER JOIN source_article AS article ON article.article_id = evidence.article_id
        WHERE article.recorded_at > in_utc(moment)
    )
    WHERE published_at IS NOT NULL AND read_at <= in_utc(moment)
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
    INNER JOIN sanction_event AS event
        ON
            event.event_id = link.event_id
            AND event.recorded_from <= in_utc(moment)
            AND (event.recorded_to IS NULL OR event.recorded_to > in_utc(moment))
    WHERE
        link.kind IN ('implements', 'corrects', 'reverses')
        AND link.recorded_from <= in_utc(moment)
        AND (link.recorded_to IS NULL OR link.recorded_to > in_utc(moment))
    GROUP BY link.to_event_id
),
dated AS (
    SELECT *, coalesce(announced_date, least(event_date, CAST(first_reported_at AS DATE))) AS said_on
    FROM change_log_as_known(moment)
    WHERE status = 'announced'
),
due AS (
    SELECT
        *,
        coalesce(effective_date, CASE WHEN event_date > said_on THEN event_date END) AS due_date,
        CASE WHEN effective_date IS NULL THEN date_precision ELSE effective_precision END AS due_precision
    FROM dated
),
said AS (
    SELECT
        *,
        CASE due_precision
            WHEN 'month' THEN last_day(due_date)
            WHEN 'year' THEN make_date(year(due_date), 12, 31)
            ELSE due_date
        END AS due_by
    FROM due
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
    coalesce(said.due_by < read_until.as_of, false) AS is_overdue,
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
